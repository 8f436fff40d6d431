/** The source for Markdown: one reply a file, or libraries of replies in one file. */
import type {FoundBlock} from './blocks.ts'
import {assemble, openFile} from '../assemble.ts'
import {pathSigns} from '../evidence.ts'
import {withoutHead} from '../letterhead.ts'
import {findReplies} from './library.ts'
import {openDocument} from './open-document.ts'
import type {Source} from '../source.ts'

/** Reads `.md`, `.markdown` and `.mdx`. */
export const markdown: Source = {
  id: 'markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  comment: {open: '<!-- ', close: ' -->'},
  parse(content, path, options = {}) {
    const head = openFile(content, options)
    const {front, body, newline, dialects} = head
    const document = openDocument(body, newline, dialects)
    const signs = pathSigns(path)
    const {title} = front.fields
    const found = findReplies(document, {path: signs, isOfReply: front.isOfReply, ...(title !== undefined && {title})})
    const isWhole = found.replies.length === 1 && found.replies[0]?.start === 0
    const drafts = found.replies.map((reply) => ({
      ...(reply.title !== undefined && {title: reply.title}),
      ...(reply.isInternal && {isInternal: reply.isInternal}),
      span: isWhole ? {start: 0, end: content.length} : body.slice(reply.start, reply.end).span,
      blocks: withoutHead(reply.blocks.filter(isOfText)),
    }))
    const comments = [...document.comments, ...found.comments]
    return assemble(content, path, head, {drafts, comments, skipped: found.skipped}, signs.isInactive)
  },
}

/** The lines by which MDX loads its components, and the marks of admonitions, are no text. */
function isOfText(block: FoundBlock): boolean {
  if (block.kind !== 'paragraph') return true
  return !/^(?:import\s[^\n]{0,200}from\s?['"]|import\s?['"]|export\s(?:const|default|function)\b|:::\s?\w*$)/.test(
    block.text.value,
  )
}
