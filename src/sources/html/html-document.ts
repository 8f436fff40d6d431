/** Walks an HTML text: hands on its tags, its text and its comments in order, each with its place. */
import {Parser} from 'htmlparser2'
import {type Dialect, findBrackets} from '../../prose/index.ts'
import type {Piece, Span, Text} from '../../text/index.ts'
import {type FoundComment, templateComments} from '../comments.ts'
import {decodeText} from '../markdown/decode-text.ts'
import {COMMENT_MASK, MASK, maskPlaceholders} from '../mask.ts'
import {isElement} from './elements.ts'
import {closingTags, kindOfTag} from './markup.ts'

/** A text that holds HTML. */
export interface HtmlDocument {
  readonly text: Text
  readonly original: string
  /** Of the same length, with placeholders masked. */
  readonly masked: string
  readonly newline: string
  readonly dialects: readonly Dialect[]
  /** Comments of the template language; those of HTML are met on the way. */
  readonly comments: readonly FoundComment[]
}

/** What is met on the way; offsets of the document. Names of elements are in lower case. */
export interface HtmlVisitor {
  open(name: string, tag: Span): void
  close(name: string): void
  /** The value of an attribute, without its quotes; `quote` is empty where it has none. */
  attribute(name: string, value: Span, quote: string): void
  /** A stretch of text without entities, tags or comments. */
  words(span: Span): void
  /** One entity. */
  entity(value: string, span: Span): void
  comment(comment: FoundComment): void
}

export function openHtml(text: Text, newline: string, dialects: readonly Dialect[]): HtmlDocument {
  const original = text.value
  const placeholders = findBrackets(original, dialects)
  const masked = maskPlaceholders(original, placeholders)
  return {text, original, masked, newline, dialects, comments: templateComments(placeholders)}
}

/** Deeper nesting than people write; looking up what is open takes time with the depth. */
const DEEPEST = 500

/**
 * Visits all of a document. A tag that HTML does not know and nothing closes, such as `<AMOUNT>`, is text.
 * @throws RangeError where the nesting is too deep.
 */
export function visitHtml({masked}: HtmlDocument, visitor: HtmlVisitor): void {
  const html = withoutBlanks(masked)
  let tagStart = 0
  let depth = 0
  const parser: Parser = new Parser(
    {
      onopentagname: () => void (tagStart = parser.startIndex),
      onopentag(name) {
        if (++depth > DEEPEST) throw new RangeError('Nesting is too deep.')
        visitor.open(name, {start: tagStart, end: parser.endIndex + 1})
      },
      onclosetag(name) {
        depth--
        visitor.close(name)
      },
      onattribute(name, _, quote) {
        const place = attributeValue(masked, {start: parser.startIndex, end: parser.endIndex + 1}, quote ?? '')
        if (place) visitor.attribute(name, place, quote ?? '')
      },
      ontext(data) {
        const span = {start: parser.startIndex, end: parser.endIndex + 1}
        if (html.slice(span.start, span.end) === data) visitor.words(span)
        else if (!UNSEEN.test(data)) visitor.entity(data, span)
      },
      oncomment() {
        const span = {start: parser.startIndex, end: parser.endIndex + 1}
        const isClosed = masked.startsWith('<!--', span.start) && masked.startsWith('-->', span.end - 3)
        if (isClosed) visitor.comment({...span, inside: {start: span.start + 4, end: span.end - 3}})
      },
    },
    {lowerCaseTags: true, decodeEntities: true, recognizeSelfClosing: false},
  )
  parser.end(html)
}

/** The HTML with blanks to fill in made plain text, of the same length: for the parser they are tags that nobody closes. */
function withoutBlanks(html: string): string {
  const closers = closingTags(html)
  return html.replace(/<([A-Za-z][\w.:-]*)(?![\w.:-])([^<>]*)>/g, (tag, name: string, rest: string) =>
    kindOfTag(name, false, rest, closers) === 'blank' ? `(${tag.slice(1)}` : tag,
  )
}

/** Where the value of an attribute stands in `name="value"`. */
function attributeValue(masked: string, {start, end}: Span, quote: string): Span | undefined {
  const equals = masked.indexOf('=', start)
  if (equals === -1 || equals >= end) return undefined
  if (quote === '') {
    const raw = masked.slice(equals + 1, end)
    return {start: equals + 1 + raw.length - raw.trimStart().length, end}
  }
  const open = masked.indexOf(quote, equals)
  const close = masked.indexOf(quote, open + 1)
  return open === -1 || close === -1 ? undefined : {start: open + 1, end: close}
}

/** What only tells where a line may break, or fills a preview: soft hyphens, joiners and blanks without width. */
const INVISIBLE = '\\u00ad\\u034f\\u200b\\u200c\\u2060'

/** Placeholders, comments of the template language, white space, what nobody sees, and everything else. */
const STRETCH = new RegExp(
  `${MASK}+|${COMMENT_MASK}+|\\s+|[${INVISIBLE}]+|[^\\s${INVISIBLE}${MASK}${COMMENT_MASK}]+`,
  'g',
)
/** A text of which nobody sees anything. */
const UNSEEN = new RegExp(`^[${INVISIBLE}]*$`)
/** A tag that an editor has put into a placeholder. */
const TAG = /<\/?([A-Za-z][A-Za-z0-9]{0,20})(?:\s[^<>]*)?\/?>/g

/** A stretch of text as it is to be read. */
export type Stretch =
  {readonly kind: 'blank'; readonly span: Span} | {readonly kind: 'text'; readonly pieces: readonly Piece[]}

/** Cuts words into stretches of white space and of text; comments are left out, placeholders read as they are meant. */
export function* stretchesOf({original, masked}: HtmlDocument, {start, end}: Span): Generator<Stretch> {
  for (const {0: found, index} of masked.slice(start, end).matchAll(STRETCH)) {
    const span = {start: start + index, end: start + index + found.length}
    if (found.startsWith(COMMENT_MASK) || UNSEEN.test(found)) continue
    if (found.startsWith(MASK)) yield {kind: 'text', pieces: placeholderPieces(original, span)}
    else if (found.trim() === '' && !found.includes('\u00a0')) yield {kind: 'blank', span}
    else yield {kind: 'text', pieces: [{value: original.slice(span.start, span.end), ...span}]}
  }
}

/** Editors write the quotes in a placeholder as entities, and put tags into it. */
function placeholderPieces(original: string, {start, end}: Span): readonly Piece[] {
  const pieces: Piece[] = []
  let position = start
  const copyTo = (to: number) => {
    if (to > position) for (const piece of decodeText(original, position, to, 0, 'html').pieces) pieces.push(piece)
  }
  for (const {0: tag, 1: name = '', index} of original.slice(start, end).matchAll(TAG)) {
    if (!isElement(name.toLowerCase())) continue
    copyTo(start + index)
    position = start + index + tag.length
  }
  copyTo(end)
  return pieces
}
