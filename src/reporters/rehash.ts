/** Makes one fingerprint of several strings. */

const PRIME = 0x100000001b3n
const BASIS = 0xcbf29ce484222325n

/** 16 hexadecimal digits (FNV-1a of 64 bits over UTF-16 units); not cryptographic. */
export function rehash(...parts: readonly string[]): string {
  let hash = BASIS
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(part.charCodeAt(at))) * PRIME)
    hash = BigInt.asUintN(64, (hash ^ 0x1fn) * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}
