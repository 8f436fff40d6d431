/** Collects comments that speak to the linter, in HTML and in template languages. */
import type {RawBlock, RawReply} from '../prose/index.ts'
import type {Span, Text} from '../text/index.ts'
import {type MaskedSpan, standsAlone} from './mask.ts'
import type {RawComment} from './source.ts'

/** A comment of any kind, in offsets of the file. */
export interface FoundComment extends Span {
  /** Between the brackets. */
  readonly inside: Span
  /** What stands there, where it is written otherwise in the file. */
  readonly words?: string
}

/** The comments of the template language among what was masked. */
export function templateComments(placeholders: readonly MaskedSpan[]): readonly FoundComment[] {
  return placeholders.filter(({holds}) => holds === 'comment')
}

/** Comments of a text in offsets of its file. */
export function inFile(comments: readonly FoundComment[], text: Text): readonly FoundComment[] {
  return comments.map(({start, end, inside}) => ({
    ...text.slice(start, end).span,
    inside: text.slice(inside.start, inside.end).span,
    words: text.value.slice(inside.start, inside.end),
  }))
}

/** The comments that speak to the linter, in file order, each with the block that follows it. */
export function readComments(
  content: string,
  found: readonly FoundComment[],
  replies: readonly RawReply[],
): readonly RawComment[] {
  if (found.length === 0) return []
  const blocks = replies
    .flatMap((reply) => reply.blocks)
    .map((block: RawBlock) => block.text.span)
    .sort((a, b) => a.start - b.start)
  const comments: RawComment[] = []
  let next = 0
  let position = -1
  for (const comment of [...found].sort((a, b) => a.start - b.start)) {
    // A comment in a fence is seen once in the document and once in the reply that the fence holds.
    if (comment.start < position) continue
    position = comment.end
    const inside = (comment.words ?? content.slice(comment.inside.start, comment.inside.end)).trim()
    if (!inside.startsWith('empathylint')) continue
    while (next < blocks.length && (blocks[next]?.start ?? 0) < comment.end) next++
    const span = {start: comment.start, end: comment.end}
    const nextBlock = blocks[next]
    const removal = {span: removalSpan(content, span), content: ''}
    comments.push({span, content: inside, removal, ...(nextBlock && {nextBlock})})
  }
  return comments
}

/** The comment, or its whole lines where nothing else stands on them. */
export function removalSpan(content: string, span: Span): Span {
  if (!standsAlone(content, span)) return span
  let {start, end} = span
  while (start > 0 && content[start - 1] !== '\n' && content[start - 1] !== '\r') start--
  while (end < content.length && content[end] !== '\n' && content[end] !== '\r') end++
  if (content.startsWith('\r\n', end)) end += 2
  else if (end < content.length) end++
  return {start, end}
}
