/** Takes block scalars of YAML apart: literal ones line by line, folded ones with their lines joined. */
import type {Piece} from '../../text/index.ts'

/** A block scalar, read. */
export interface Block {
  /** In offsets of the scalar, which begins with its `|` or `>`. */
  readonly pieces: readonly Piece[]
  /** How many columns its lines are indented. */
  readonly indent: number
}

const HEADER = /^[|>]([-+]?)([1-9]?)([-+]?)[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|$)/

/** A line without its indentation and its line break. */
interface Line {
  readonly text: string
  readonly start: number
  /** Where its line break begins; that is the end of the scalar for a last line without one. */
  readonly end: number
}

/** @param value what the parser says; the reading that gives it is the right one. Undefined where none does. */
export function blockPieces(raw: string, style: 'literal' | 'folded', value: string): Block | undefined {
  const header = HEADER.exec(raw)
  if (!header) return undefined
  const start = header[0].length
  for (const indent of indents(raw, start, Number(header[2] ?? 0))) {
    const lines = linesOf(raw, start, indent)
    const pieces = cut(joined(lines, style), value)
    if (pieces) return {pieces, indent}
  }
  return undefined
}

/** The indentation, as the header states it beyond that of what is around, or as the first line with words has it. */
function indents(raw: string, start: number, stated: number): readonly number[] {
  const found = /^( *)[^ \r\n]/m.exec(raw.slice(start))?.[1]?.length ?? 0
  if (stated === 0 || found < stated) return [Math.max(found, stated)]
  return Array.from({length: found - stated + 1}, (_, index) => stated + index)
}

function linesOf(raw: string, start: number, indent: number): readonly Line[] {
  const lines: Line[] = []
  let position = start
  const add = (end: number) => {
    let from = position
    while (from < end && from - position < indent && raw[from] === ' ') from++
    lines.push({text: raw.slice(from, end), start: from, end})
  }
  for (const {0: lineBreak, index} of raw.slice(start).matchAll(/\r\n|\r|\n/g)) {
    add(start + index)
    position = start + index + lineBreak.length
  }
  if (position < raw.length) add(raw.length)
  return lines
}

/**
 * The lines with what is between them. In a folded block a single line break between two lines of words that begin in
 * the first column is a blank, and of more the first is left out; all others stay. Line breaks around empty lines are one
 * piece, for an empty line has no indentation to write behind; those at the end, without which what follows the block
 * would be part of it, stand for nothing that could be written to.
 */
function joined(lines: readonly Line[], style: 'literal' | 'folded'): readonly Piece[] {
  const pieces: Piece[] = []
  const isIndented = ({text}: Line) => /^[ \t]/.test(text)
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line) break
    let next = at + 1
    while (lines[next]?.text === '') next++
    const breaks = next - at
    if (line.text !== '') pieces.push({value: line.text, start: line.start, end: line.end})
    const following = lines[next]
    const keepsAll = style === 'literal' || line.text === '' || !following || isIndented(line) || isIndented(following)
    const value = keepsAll ? '\n'.repeat(breaks) : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
    pieces.push({value, start: line.end, end: following?.start ?? line.end})
    at = next
  }
  return pieces
}

/** The pieces as far as the value goes, which has fewer line breaks at its end than the source. */
function cut(pieces: readonly Piece[], value: string): readonly Piece[] | undefined {
  const kept: Piece[] = []
  let read = ''
  for (const piece of pieces) {
    if (read.length >= value.length) break
    const own = piece.value.slice(0, value.length - read.length)
    read += own
    kept.push(own === piece.value ? piece : {...piece, value: own})
  }
  return read === value ? kept : undefined
}
