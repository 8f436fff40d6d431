/** Shows what a suggestion makes of the text: the sentence as it would read. */
import type {Suggestion} from '../diagnostics/index.ts'
import {type Cell, cellsOf, wrapCells} from './cells.ts'
import type {Style} from './palette.ts'

/** Lines of a preview, at most. */
const MOST_LINES = 8

/**
 * The rewritten words in their sentence, in lines of at most `width` columns, what is new in `fresh`.
 * Empty when the suggestion has no wording, or leaves nothing to read.
 */
export function preview({reads}: Pick<Suggestion, 'reads'>, width: number, fresh: Style): readonly string[] {
  if (!reads) return []
  const isNew = (cell: Cell) => reads.changed.some(({start, end}) => cell.start >= start && cell.end <= end)
  const lines = wrapCells(cellsOf(reads.text), width).map((line) => painted(line, isNew, fresh))
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines
}

/** The cells as text, runs of new ones in their style. */
function painted(cells: readonly Cell[], isNew: (cell: Cell) => boolean, fresh: Style): string {
  let text = ''
  let run = ''
  for (const cell of cells) {
    if (isNew(cell)) {
      run += cell.shown
      continue
    }
    text += (run && fresh(run)) + cell.shown
    run = ''
  }
  return text + (run && fresh(run))
}
