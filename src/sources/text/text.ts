/** The source for plain text: one reply a file, or several between rules or under numbered or capital headings. */
import {assemble, type Draft, openFile} from '../assemble.ts'
import type {FoundComment} from '../comments.ts'
import {templateComments} from '../comments.ts'
import {pathSigns} from '../evidence.ts'
import {htmlComments} from '../html/markup.ts'
import {withoutHead} from '../letterhead.ts'
import {findBrackets} from '../../prose/index.ts'
import {type MaskedSpan, maskPlaceholders} from '../mask.ts'
import type {Source} from '../source.ts'
import {isTextReply, splitTemplates} from './text-library.ts'
import {readTextBlocks} from './text-blocks.ts'

/** Reads `.txt` and `.text`. */
export const text: Source = {
  id: 'text',
  extensions: ['.txt', '.text'],
  parse(content, path) {
    const head = openFile(content)
    const {front, body, newline, dialects} = head
    const original = body.value
    const template = templateComments(findBrackets(original, dialects))
    const html = htmlComments(original, {start: 0, end: original.length}).map((span) => ({
      ...span,
      inside: {start: span.start + 4, end: span.end - 3},
    }))
    const found = inOrder([...template, ...html])
    const masked = maskPlaceholders(
      original,
      found.map((comment): MaskedSpan => ({...comment, holds: 'comment'})),
    )
    const signs = pathSigns(path)
    const parts = splitTemplates(masked)
    const isReply = front.isOfReply || parts.length > 1 || isTextReply(masked, signs)
    const drafts: readonly Draft[] = !isReply
      ? []
      : parts.map(({title, start, bodyStart, end}) => ({
          ...(title !== undefined && {title}),
          span: parts.length > 1 ? body.slice(start, end).span : {start: 0, end: content.length},
          blocks: withoutHead(readTextBlocks(body, masked, {start: bodyStart, end}, newline)),
        }))
    const comments = found.map(({start, end, inside}) => ({
      ...body.slice(start, end).span,
      inside: body.slice(inside.start, inside.end).span,
    }))
    return assemble(content, path, head, {drafts, comments, skipped: {}}, signs.isInactive)
  },
}

/** Comments of both kinds in order; one within another is part of it. */
function inOrder(comments: readonly FoundComment[]): readonly FoundComment[] {
  let position = 0
  return comments
    .toSorted((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < position) return false
      position = end
      return true
    })
}
