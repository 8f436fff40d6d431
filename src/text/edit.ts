/** Edits: what to write over a span of the source. */
import type {Span} from './span.ts'

/** Replace the source characters of `span` by `content`, which is already encoded for the source. */
export interface Edit {
  readonly span: Span
  readonly content: string
  /** What the content says, before it was encoded; absent where that is the same. */
  readonly prose?: string
  /**
   * The span holds characters that the edited prose does not own (a quote prefix, half of an entity),
   * so that writing it could damage the source: show it, never apply it.
   */
  readonly inexact?: true
}

/**
 * The source with the edits applied.
 * @param edits in any order; they must not overlap. Insertions at one place are written in the order given.
 * @throws RangeError when two edits overlap or one lies outside the source.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let output = ''
  let position = 0
  for (const {span, content} of sorted) {
    if (span.start < position || span.end < span.start || span.end > source.length)
      throw new RangeError(`Edit [${span.start}, ${span.end}) overlaps another edit or lies outside the source.`)
    output += source.slice(position, span.start) + content
    position = span.end
  }
  return output + source.slice(position)
}
