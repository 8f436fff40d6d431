/** The source for HTML files: mail templates, one reply a file. */
import {assemble, openFile} from '../assemble.ts'
import {inFile} from '../comments.ts'
import {dialectsFor} from '../dialects.ts'
import {addressesReader, letterSigns, type PathSigns, pathSigns, speaksAtAll} from '../evidence.ts'
import {withoutHead} from '../letterhead.ts'
import {MASK} from '../mask.ts'
import {isTextReply} from '../text/text-library.ts'
import type {Source} from '../source.ts'
import {readHtmlBlocks} from './html-blocks.ts'
import {type HtmlDocument, openHtml} from './html-document.ts'

/** Reads `.html`, `.htm` and `.tpl`, the ending of Smarty's templates. */
export const html: Source = {
  id: 'html',
  extensions: ['.html', '.htm', '.tpl'],
  comment: {open: '<!-- ', close: ' -->'},
  parse(content, path, options = {}) {
    const head = openFile(content, options)
    const {front, body, newline} = head
    const isSmarty = front.platform === undefined && /\.tpl$/i.test(path)
    const dialects = isSmarty ? dialectsFor('smarty') : head.dialects
    const document = openHtml(body, newline, dialects)
    const {blocks, comments} = readHtmlBlocks(document)
    const signs = pathSigns(path)
    const words = blocks.flatMap((block) => (block.kind === 'rule' ? [] : [block.text.value])).join('\n')
    const isReply = front.isOfReply || isPageReply(words, document, signs) || (isSmarty && isMail(words, document))
    const drafts = isReply ? [{span: {start: 0, end: content.length}, blocks: withoutHead(blocks)}] : []
    const found = {drafts, comments: inFile(comments, body), skipped: {}}
    return assemble(content, path, {...head, dialects}, found, signs.isInactive)
  },
}

/** A template of a mail that speaks to somebody, however long it is. */
function isMail(words: string, {masked}: HtmlDocument): boolean {
  return !PAGE.test(masked) && masked.includes(MASK) && addressesReader(words)
}

/** What only pages for a browser have. */
const PAGE = /<(?:nav|script|form|header|main|link|frameset)\b/i

/** A letter, or a few words to somebody that are made for sending: in a folder for replies, or with placeholders. */
function isPageReply(words: string, {masked}: HtmlDocument, path: PathSigns): boolean {
  const {opens, closes} = letterSigns(words.split('\n'))
  if (path.isOtherDocument) return opens && closes
  if (opens || closes || path.isInReplyFolder) return isTextReply(words, path)
  return !PAGE.test(masked) && masked.includes(MASK) && isTextReply(words, path) && speaksAtAll(words)
}
