/** Rows of characters as a terminal shows them: what wraps text and cuts lines asks these, of plain text and of any other. */
import {cellsOf, isBlank} from './cells.ts'
import {isPlain} from './text-width.ts'

/** A part of a string, by user-perceived characters; ranges of them are half-open. */
export interface Row {
  /** How many characters there are. */
  readonly length: number
  /** Columns that a range takes. */
  width(from: number, to: number): number
  isBlank(at: number): boolean
  /** A range as it is printed: safe for a terminal. */
  text(from: number, to: number): string
  /** Where a character stands in the string that the row is a part of, half-open. */
  start(at: number): number
  end(at: number): number
  /** The first character that ends after an offset of the string; the length where none does. */
  firstEndingAfter(offset: number): number
  /** The first character that begins at an offset or after it; the length where none does. */
  firstFrom(offset: number): number
}

/** The row of a part of a string; offsets half-open, tabs expanded as if the part began a line. */
export function rowOf(source: string, start = 0, end = source.length): Row {
  const part = source.slice(start, end)
  return isPlain(part) ? plainRow(part, start) : anyRow(source, start, end)
}

/** Of plain text, in which each UTF-16 unit is a character of one column and only the space is blank. */
function plainRow(part: string, start: number): Row {
  const {length} = part
  const at = (offset: number) => Math.max(0, Math.min(offset - start, length))
  return {
    length,
    width: (from, to) => Math.max(0, to - from),
    isBlank: (index) => part.charCodeAt(index) === 0x20,
    text: (from, to) => part.slice(from, to),
    start: (index) => start + index,
    end: (index) => start + index + 1,
    firstEndingAfter: at,
    firstFrom: at,
  }
}

/** Of any text. */
export function anyRow(source: string, start: number, end: number): Row {
  const cells = cellsOf(source, start, end)
  const orLength = (index: number) => (index < 0 ? cells.length : index)
  return {
    length: cells.length,
    width(from, to) {
      let columns = 0
      for (let at = from; at < to; at++) columns += cells[at]?.width ?? 0
      return columns
    },
    isBlank(index) {
      const cell = cells[index]
      return cell !== undefined && isBlank(cell)
    },
    text(from, to) {
      let text = ''
      for (let at = from; at < to; at++) text += cells[at]?.shown ?? ''
      return text
    },
    start: (index) => cells[index]?.start ?? end,
    end: (index) => cells[index]?.end ?? end,
    firstEndingAfter: (offset) => orLength(cells.findIndex((cell) => cell.end > offset)),
    firstFrom: (offset) => orLength(cells.findIndex((cell) => cell.start >= offset)),
  }
}

/** A range of the characters of a row, half-open. */
export interface Line {
  readonly from: number
  readonly to: number
}

/** Lines of at most `width` columns, broken at blanks, or within a word that is wider than a line. */
export function linesOf(row: Row, width: number): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  let taken = 0
  let blank = -1
  for (let at = 0; at < row.length; at++) {
    const columns = row.width(at, at + 1)
    if (row.isBlank(at)) {
      // No line begins with a blank.
      if (from === at) {
        from++
        continue
      }
      blank = at
    } else {
      // Twice where the word that moves to the next line fills it.
      while (taken + columns > width && at > from) {
        const cut = blank < 0 ? at : blank + 1
        lines.push(withoutBlanksAtEnd(row, from, cut))
        from = cut
        taken = row.width(from, at)
        blank = -1
      }
    }
    taken += columns
  }
  const last = withoutBlanksAtEnd(row, from, row.length)
  if (last.to > last.from) lines.push(last)
  return lines
}

function withoutBlanksAtEnd(row: Row, from: number, to: number): Line {
  while (to > from && row.isBlank(to - 1)) to--
  return {from, to}
}
