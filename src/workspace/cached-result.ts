/** Results as they are known without the text of their file, and whether they can be of a text. */
import type {Diagnostic, FileResult, ReplyView} from '../diagnostics/index.ts'
import type {Edit, Span} from '../text/index.ts'

/** A result without the text of its file. */
export type CachedResult = Omit<FileResult, 'source' | 'output' | 'fixedCount'>

/** A result with the text of its file; undefined where it cannot be one of this text. */
export function withSource(result: CachedResult, source: string): FileResult | undefined {
  return fits(result, source.length) ? {...result, source} : undefined
}

/** Whether all places of a result lie in a text of this length, and none where another one stands already. */
export function fits({diagnostics, suppressed = [], replies = []}: CachedResult, length: number): boolean {
  return (
    diagnostics.every((diagnostic) => isWithinText(diagnostic, length)) &&
    suppressed.every(({diagnostic}) => isWithinText(diagnostic, length)) &&
    replies.every(viewFits(length))
  )
}

function isWithinText({span, related, suggestions}: Diagnostic, length: number): boolean {
  return (
    isWithin(span, length) &&
    related.every((each) => isWithin(each.span, length)) &&
    suggestions.every(
      ({edits, reads}) => editsFit(edits, length) && (!reads || areInOrder(reads.changed, reads.text.length)),
    )
  )
}

/** Edits may stand in any order. */
function editsFit(edits: readonly Edit[], length: number): boolean {
  return areInOrder(edits.map(({span}) => span).sort(byPlace), length)
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function viewFits(length: number): (view: ReplyView) => boolean {
  return ({span, blocks}) =>
    isWithin(span, length) &&
    blocks.every(({text: words, marks}) =>
      marks.every((mark) => isWithin(mark, words.length) && isWithin(mark.of, length)),
    )
}

function isWithin({start, end}: Span, length: number): boolean {
  return start <= end && end <= length
}

function areInOrder(spans: readonly Span[], length: number): boolean {
  return spans.every((span, index) => isWithin(span, length) && span.start >= (spans[index - 1]?.end ?? 0))
}
