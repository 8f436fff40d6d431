/** Cells: text as a terminal shows it, one user-perceived character at a time, with its width in columns. */
import {textWidth} from './text-width.ts'
import {visible} from './visible.ts'

/** One user-perceived character. Offsets are into the string that it was taken from. */
export interface Cell {
  /** What to print: safe for a terminal. */
  readonly shown: string
  /** Columns it takes: 0 for a lone mark, 2 for most emoji and CJK, more for a sign that stands for a control. */
  readonly width: number
  readonly start: number
  readonly end: number
}

/** Columns between tab stops. */
const TAB = 4

let graphemes: Intl.Segmenter | undefined

/** The cells of a part of a string; offsets half-open, tabs expanded as if the part began a line. */
export function cellsOf(source: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = []
  let column = 0
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (const {segment, index} of graphemes.segment(source.slice(start, end))) {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment)
    const width = textWidth(shown)
    cells.push({shown, width, start: start + index, end: start + index + segment.length})
    column += width
  }
  return cells
}

export function isBlank({shown}: Cell): boolean {
  return shown.trim() === ''
}
