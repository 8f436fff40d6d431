/** Reads HTML inside Markdown: what is a tag, what is a blank to fill in, and which text stands between tags. */
import type {Piece, Span} from '../../text/index.ts'
import {decodeText} from '../markdown/decode-text.ts'
import {isBlockElement, isElement, isSilent, isWord} from './elements.ts'

/** One tag; without `<` or `>` inside and with its whole name, so that a scan stays linear. */
const TAG = /<(\/?)([A-Za-z][\w.:-]*)(?![\w.:-])([^<>]*)>/y

/** What a stretch of HTML in a text is for the reader of the reply. */
export type HtmlKind = 'break' | 'block' | 'inline' | 'blank'

const NO_TAGS: ReadonlySet<string> = new Set()

/** Names of closing tags in a document; `<Name>` without `</Name>` is a blank to fill in, not a component. */
export function closingTags(source: string): ReadonlySet<string> {
  if (!source.includes('</')) return NO_TAGS
  return new Set(Array.from(source.matchAll(/<\/([A-Za-z][\w.:-]*)/g), (match) => match[1] ?? ''))
}

/** What a tag is: markup, or a blank such as `<AMOUNT>` or `<TITLE>` that nobody closes. */
export function kindOfTag(name: string, isClosing: boolean, rest: string, closers: ReadonlySet<string>): HtmlKind {
  const element = name.toLowerCase()
  if (element === 'br') return 'break'
  const isBare = !isClosing && rest.trim() === '' && !closers.has(name)
  if (isBare && isWord(element)) return 'blank'
  if (isBlockElement(element)) return 'block'
  if (isElement(element)) return 'inline'
  const isMarkup = isClosing || closers.has(name) || rest.includes('=') || rest.endsWith('/') || /[.:]/.test(name)
  return isMarkup ? 'inline' : 'blank'
}

/** What an inline HTML node of the parser is. */
export function kindOfInlineHtml(source: string, closers: ReadonlySet<string>): HtmlKind {
  TAG.lastIndex = 0
  const match = TAG.exec(source)
  return match ? kindOfTag(match[2] ?? '', match[1] === '/', match[3] ?? '', closers) : 'inline'
}

/** The comments `<!-- … -->` in a stretch of the source. */
export function htmlComments(source: string, {start, end}: Span): readonly Span[] {
  const comments: Span[] = []
  const own = source.slice(start, end)
  for (let at = own.indexOf('<!--'); at !== -1;) {
    const close = own.indexOf('-->', at + 4)
    if (close === -1) break
    comments.push({start: start + at, end: start + close + 3})
    at = own.indexOf('<!--', close + 3)
  }
  return comments
}

/** The visible paragraphs of an HTML block, each as pieces of the masked source. */
export function readHtmlBlock(
  source: string,
  {start, end}: Span,
  quoteDepth: number,
  closers: ReadonlySet<string>,
): readonly (readonly Piece[])[] {
  const own = source.slice(0, end)
  const paragraphs: Piece[][] = [[]]
  const copy = (from: number, to: number) => {
    const {pieces} = decodeText(own, from, to, quoteDepth, 'html')
    for (const piece of pieces) paragraphs.at(-1)?.push(piece)
  }
  let position = start
  for (let at = own.indexOf('<', start); at !== -1; at = own.indexOf('<', Math.max(at + 1, position))) {
    const found = markupAt(own, at, closers)
    if (!found || found.kind === 'blank') continue
    copy(position, at)
    position = found.end
    if (found.kind === 'break') paragraphs.at(-1)?.push({value: '\n', start: at, end: position})
    if (found.kind === 'block') paragraphs.push([])
  }
  copy(position, end)
  return paragraphs
}

/** The comment, silent element or tag at an offset, or undefined where `<` is plain text. */
function markupAt(own: string, at: number, closers: ReadonlySet<string>): {end: number; kind: HtmlKind} | undefined {
  if (own.startsWith('<!--', at)) {
    const close = own.indexOf('-->', at + 4)
    return {end: close === -1 ? own.length : close + 3, kind: 'inline'}
  }
  if (own[at + 1] === '!' || own[at + 1] === '?') {
    const close = own.indexOf('>', at)
    return {end: close === -1 ? own.length : close + 1, kind: 'inline'}
  }
  TAG.lastIndex = at
  const match = TAG.exec(own)
  if (!match) return undefined
  const [tag, slash, name = '', rest = ''] = match
  const kind = kindOfTag(name, slash === '/', rest, closers)
  if (slash === '' && isSilent(name.toLowerCase()) && !rest.endsWith('/')) {
    const close = own.indexOf(`</${name}`, at + tag.length)
    const after = close === -1 ? -1 : own.indexOf('>', close)
    return {end: after === -1 ? own.length : after + 1, kind: 'block'}
  }
  return {end: at + tag.length, kind}
}
