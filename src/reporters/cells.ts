/** Cells: text as a terminal shows it, one user-perceived character at a time, with its width in columns. */
import {isPlain, textWidth} from './text-width.ts'
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
export function cellsOf(source: string, start = 0, end = source.length): readonly Cell[] {
  const part = source.slice(start, end)
  if (isPlain(part))
    return Array.from(part, (shown, index) => ({shown, width: 1, start: start + index, end: start + index + 1}))
  const cells: Cell[] = []
  let column = 0
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (const {segment, index} of graphemes.segment(part)) {
    const shown = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment)
    const width = textWidth(shown)
    cells.push({shown, width, start: start + index, end: start + index + segment.length})
    column += width
  }
  return cells
}

/** Columns that the cells take together. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, {width}) => sum + width, 0)
}

export function isBlank({shown}: Cell): boolean {
  return shown.trim() === ''
}

/** Lines of at most `width` columns, broken at blanks, or within a word that is wider than a line. */
export function wrapCells(cells: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = []
  let line: Cell[] = []
  let taken = 0
  let blank = -1
  for (const cell of cells) {
    if (isBlank(cell)) {
      if (line.length === 0) continue
      blank = line.length
    }
    // Twice where the word that moves to the next line fills it.
    while (!isBlank(cell) && taken + cell.width > width && line.length > 0) {
      const cut = blank < 0 ? line.length : blank + 1
      lines.push(withoutBlanksAtEnd(line.slice(0, cut)))
      line = line.slice(cut)
      taken = widthOf(line)
      blank = -1
    }
    line.push(cell)
    taken += cell.width
  }
  const last = withoutBlanksAtEnd(line)
  return last.length > 0 ? [...lines, last] : lines
}

function withoutBlanksAtEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1)
}
