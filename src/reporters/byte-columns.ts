/** Lines, columns and lengths for programs that count bytes: those of the text in UTF-8. */
import type {LineIndex, Position} from '../text/index.ts'

/**
 * Finds positions of offsets, both 1-based, the column in bytes of UTF-8. Quickest for offsets that are near each other:
 * an export may be one line of many megabytes.
 */
export function byteColumns(index: LineIndex): (offset: number) => Position {
  const {source} = index
  let last = {line: 0, offset: 0, bytes: 0}
  return (offset) => {
    const {line, column} = index.position(offset)
    const inside = Math.max(0, Math.min(offset, source.length))
    const start = inside - (column - 1)
    // An offset between the halves of a character counts the first by itself.
    const isSplit = inside > start && isHigh(source.charCodeAt(inside - 1)) && isLow(source.charCodeAt(inside))
    const whole = isSplit ? inside - 1 : inside
    const from = last.line === line ? last : {line, offset: start, bytes: 0}
    const bytes = from.bytes + utf8Length(source, from.offset, whole)
    last = {line, offset: whole, bytes}
    return {line, column: 1 + bytes + (isSplit ? LONE_HALF : 0)}
  }
}

/** Bytes that encoders write for half a character: those of `�`. */
const LONE_HALF = 3

/** Bytes of UTF-8 between two offsets of which neither splits a character; negative where the second comes first. */
export function utf8Length(source: string, from = 0, to = source.length): number {
  if (to < from) return -utf8Length(source, to, from)
  let bytes = 0
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isHigh(unit) && at + 1 < to && isLow(source.charCodeAt(at + 1))) {
      bytes += 4
      at++
    } else bytes += LONE_HALF
  }
  return bytes
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
