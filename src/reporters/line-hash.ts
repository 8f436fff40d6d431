/** Hashes of lines, as GitHub's code scanning computes them to know a finding again when lines move. */

/** Characters from the start of a line on that count; blanks and tabs do not. */
const BLOCK = 100
const BASE = 37n
/** Stands for the end of the file. */
const END = '\uffff'

/**
 * The hash of a 1-based line of a text: up to 16 hexadecimal digits, a colon, and which of the lines with this hash it is.
 * Undefined when there is no such line. The work for the text is done with the first line that is asked for.
 */
export function lineHashes(text: string): (line: number) => string | undefined {
  let blocks: readonly {readonly text: string; readonly count: number}[] | undefined
  const known = new Map<string, string>()
  return (line) => {
    blocks ??= blocksOf(text)
    const block = blocks[line - 1]
    if (!block) return undefined
    const hash = known.get(block.text) ?? hashOf(block.text)
    known.set(block.text, hash)
    return `${hash}:${block.count}`
  }
}

/** What is hashed of each line, and how many lines up to it have the same. */
function blocksOf(text: string): readonly {readonly text: string; readonly count: number}[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '') + END
  const seen = new Map<string, number>()
  const blocks = []
  for (let start = 0; start < plain.length;) {
    const block = plain.slice(start, start + BLOCK)
    const count = (seen.get(block) ?? 0) + 1
    seen.set(block, count)
    blocks.push({text: block, count})
    const lineFeed = plain.indexOf('\n', start)
    start = lineFeed < 0 ? plain.length : lineFeed + 1
  }
  return blocks
}

/** A polynomial over the UTF-16 units, in 64 bits; what is missing at the end of the file counts as zeros. */
function hashOf(block: string): string {
  let hash = 0n
  for (let at = 0; at < BLOCK; at++) {
    const unit = at < block.length ? block.charCodeAt(at) : 0
    hash = BigInt.asUintN(64, hash * BASE + BigInt(unit))
  }
  return hash.toString(16)
}
