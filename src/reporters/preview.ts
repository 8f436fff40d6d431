/** Shows what a suggestion makes of the text: the sentence as it would read. */
import type {Suggestion} from '../diagnostics/index.ts'
import {asIs, type Style} from './palette.ts'
import {type Line, linesOf, type Row, rowOf} from './row.ts'

/** Lines of a preview, at most. */
const MOST_LINES = 8

/**
 * The rewritten words in their sentence, in lines of at most `width` columns, what is new in `fresh`.
 * Empty when the suggestion has no wording, or leaves nothing to read.
 */
export function preview({reads}: Pick<Suggestion, 'reads'>, width: number, fresh: Style): readonly string[] {
  if (!reads) return []
  const row = rowOf(reads.text)
  // Without a style there is nothing to tell apart.
  if (fresh === asIs) return cut(linesOf(row, width).map(({from, to}) => row.text(from, to)))
  const isNew = (at: number) => reads.changed.some(({start, end}) => row.start(at) >= start && row.end(at) <= end)
  return cut(linesOf(row, width).map((line) => painted(row, line, isNew, fresh)))
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines
}

/** A line as text, runs of new characters in their style. */
function painted(row: Row, {from, to}: Line, isNew: (at: number) => boolean, fresh: Style): string {
  let text = ''
  for (let at = from; at < to;) {
    const isFresh = isNew(at)
    const start = at
    while (at < to && isNew(at) === isFresh) at++
    const run = row.text(start, at)
    text += isFresh ? run && fresh(run) : run
  }
  return text
}
