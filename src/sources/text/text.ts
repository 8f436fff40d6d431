/** The source for plain text: one reply a file, or several between rules or under numbered or capital headings. */
import {assemble, type Draft, openFile} from '../assemble.ts'
import {inFile} from '../comments.ts'
import {pathSigns} from '../evidence.ts'
import {withoutHead} from '../letterhead.ts'
import type {Source} from '../source.ts'
import {openText} from './open-text.ts'
import {isTextReply, splitTemplates} from './text-library.ts'
import {readTextBlocks} from './text-blocks.ts'

/** Reads `.txt` and `.text`. */
export const text: Source = {
  id: 'text',
  extensions: ['.txt', '.text'],
  parse(content, path, options = {}) {
    const head = openFile(content, options)
    const {front, body, newline, dialects} = head
    const {masked, comments: found} = openText(body, dialects)
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
    const comments = inFile(found, body)
    return assemble(content, path, head, {drafts, comments, skipped: {}}, signs.isInactive)
  },
}
