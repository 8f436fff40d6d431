/** Bodies: the text of one reply, read by what it is written in. */
import type {Dialect, RawBlock} from '../prose/index.ts'
import type {Text} from '../text/index.ts'
import type {BodyKind} from './body-kind.ts'
import {type FoundComment, inFile} from './comments.ts'
import {readHtmlBlocks} from './html/html-blocks.ts'
import {openHtml} from './html/html-document.ts'
import {closingTags, kindOfTag} from './html/markup.ts'
import {withoutHead} from './letterhead.ts'
import {openDocument} from './markdown/open-document.ts'
import {readSections} from './markdown/sections.ts'
import {readJiraText} from './text/jira.ts'
import {openText} from './text/open-text.ts'
import {readTextBlocks} from './text/text-blocks.ts'

/** A body, read. Comments are in offsets of the file. */
export interface Body {
  /** What the customer receives, with a subject line told apart. */
  readonly blocks: readonly RawBlock[]
  readonly comments: readonly FoundComment[]
}

export function readBody(text: Text, kind: BodyKind, dialects: readonly Dialect[]): Body {
  const newline = /\r\n|\r|\n/.exec(text.value)?.[0] ?? '\n'
  switch (kind === 'auto' ? kindOf(text.value) : kind) {
    case 'html': {
      const {blocks, comments} = readHtmlBlocks(openHtml(text, newline, dialects))
      return {blocks: withoutHead(blocks), comments: inFile(comments, text)}
    }
    case 'markdown': {
      const document = openDocument(text, newline, dialects)
      const blocks = readSections(document).flatMap((section) => [...section.heading, ...section.blocks])
      return {blocks: withoutHead(blocks), comments: document.comments}
    }
    default: {
      const plain = kind === 'jira' ? readJiraText(text) : text
      const {masked, comments} = openText(plain, dialects)
      const blocks = readTextBlocks(plain, masked, {start: 0, end: plain.length}, newline)
      return {blocks: withoutHead(blocks), comments: inFile(comments, plain)}
    }
  }
}

/** Whether a text is HTML: it holds a tag that HTML knows. */
export function kindOf(value: string): 'html' | 'text' {
  const closers = closingTags(value)
  for (const [, slash, name = '', rest = ''] of value.matchAll(
    /<(\/?)([A-Za-z][A-Za-z0-9]{0,15})(\s[^<>]{0,2000})?\/?>/g,
  ))
    if (kindOfTag(name, slash === '/', rest, closers) !== 'blank') return 'html'
  return 'text'
}
