/** Wraps prose of our own to the columns that a terminal has. */
import {linesOf, rowOf} from './row.ts'
import {isPlain} from './text-width.ts'
import {oneLine} from './visible.ts'

/** Wider than this, prose is hard to read. */
const WIDEST = 100
/** Narrower than this, nothing fits beside a line number. */
const NARROWEST = 24
/** For output that is no terminal. */
const USUAL = 80

/** The columns to use for prose, given those of the terminal; 0 or nonsense stands for none. */
export function proseColumns(width: number): number {
  if (!Number.isFinite(width) || width <= 0) return USUAL
  return Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width)))
}

/** The text in lines of at most `width` columns, safe for a terminal. Empty text has no lines. */
export function wrap(text: string, width: number): readonly string[] {
  const line = oneLine(text)
  return isPlain(line) ? plainLines(line, width) : anyLines(line, width)
}

/** Lines of any text. */
export function anyLines(text: string, width: number): readonly string[] {
  const row = rowOf(text)
  return linesOf(row, width).map(({from, to}) => row.text(from, to))
}

/** The same of plain text with single blanks, none of them at its ends: nearly all that is wrapped is that. */
export function plainLines(text: string, width: number): readonly string[] {
  if (text === '') return []
  if (text.length <= width) return [text]
  const room = Math.max(1, width)
  const lines: string[] = []
  let from = 0
  while (text.length - from > room) {
    const blank = text.lastIndexOf(' ', from + room)
    const to = blank > from ? blank : from + room
    lines.push(text.slice(from, to))
    from = blank > from ? blank + 1 : to
  }
  lines.push(text.slice(from))
  return lines
}
