/** Reads the inline content of a Markdown block: its text in pieces of the source, and the markup as marks. */
import type {PhrasingContent} from 'mdast'
import type {Mark} from '../../prose/index.ts'
import type {Piece, Span} from '../../text/index.ts'
import {afterLineBreak, decodeText} from './decode-text.ts'
import {kindOfInlineHtml} from '../html/markup.ts'
import {COMMENT_MASK, MASK} from '../mask.ts'

/** The document that nodes belong to. */
export interface MarkdownDocument {
  /** As it stands in the file. */
  readonly original: string
  /** As the parser saw it: of the same length, with placeholders masked. */
  readonly masked: string
  readonly closers: ReadonlySet<string>
}

/** Inline content, read. Marks are in offsets of the joined pieces. */
export interface InlineText {
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
}

/** Comments, which are left out, and line breaks, which may cover more than themselves. */
const OTHERWISE = new RegExp(`[\\r\\n${COMMENT_MASK}]`)

/** A piece as it reads: placeholders are masked for the parser only, and comments are never read. */
function withoutMasks({original, masked}: MarkdownDocument, {value, start, end}: Piece): Piece {
  if (end - start !== value.length || masked.slice(start, end) !== value)
    return {value: value.replaceAll(COMMENT_MASK, ''), start, end}
  if (!value.includes(COMMENT_MASK)) return {value: original.slice(start, end), start, end}
  let read = ''
  for (let at = start; at < end; at++) if (masked[at] !== COMMENT_MASK) read += original[at] ?? ''
  return {value: read, start, end}
}

const NO_MARKS: readonly Mark[] = []

/** Reads inline nodes in order. */
export function readInline(
  document: MarkdownDocument,
  nodes: readonly PhrasingContent[],
  quoteDepth: number,
): InlineText {
  const [only] = nodes
  if (only?.type === 'text' && nodes.length === 1) {
    const span = spanOf(only)
    return {pieces: span ? textPieces(document, span, only.value, quoteDepth) : [], marks: NO_MARKS}
  }
  const reading: Reading = {document, quoteDepth, pieces: [], marks: [], length: 0}
  readAll(reading, nodes)
  return reading
}

/** Inline content while it is read. */
interface Reading extends InlineText {
  readonly document: MarkdownDocument
  readonly quoteDepth: number
  readonly pieces: Piece[]
  readonly marks: Mark[]
  /** Of the pieces together. */
  length: number
}

function readAll(reading: Reading, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) readNode(reading, node)
}

function readNode(reading: Reading, node: PhrasingContent): void {
  const {document, quoteDepth} = reading
  const span = spanOf(node)
  if (!span) return
  switch (node.type) {
    case 'text':
      for (const piece of textPieces(document, span, node.value, quoteDepth)) keep(reading, piece)
      return
    case 'inlineCode':
      return marked(reading, 'code', () => pushAll(reading, codePieces(document, span, node.value, quoteDepth)))
    case 'break':
      return pushAll(reading, [breakPiece(document.masked, span, quoteDepth)])
    case 'html':
      return pushAll(reading, htmlPieces(document, span))
    case 'strong':
      return marked(reading, 'strong', () => readAll(reading, node.children))
    case 'emphasis':
      return marked(reading, 'emphasis', () => readAll(reading, node.children))
    case 'delete':
      return marked(reading, 'strike', () => readAll(reading, node.children))
    case 'link': {
      const kind = document.masked[span.start] === '[' ? 'link' : 'url'
      return marked(reading, kind, () => readAll(reading, node.children))
    }
    case 'linkReference':
      return marked(reading, 'link', () => readAll(reading, node.children))
    default:
      // Images and footnote marks hold no words of the reply's text.
      return
  }
}

function marked(reading: Reading, kind: Mark['kind'], read: () => void): void {
  const {marks, length: start} = reading
  const at = marks.length
  read()
  if (reading.length === start) return
  const mark = {kind, start, end: reading.length}
  if (at === marks.length) marks.push(mark)
  else marks.splice(at, 0, mark)
}

function pushAll(reading: Reading, pieces: readonly Piece[]): void {
  for (const piece of pieces) keep(reading, withoutMasks(reading.document, piece))
}

function keep(reading: Reading, piece: Piece): void {
  reading.pieces.push(piece)
  reading.length += piece.value.length
}

/** The source span of a node, or undefined for nodes that a plugin made up. */
export function spanOf(node: {readonly position?: unknown}): Span | undefined {
  const position = node.position as {start?: {offset?: number}; end?: {offset?: number}} | undefined
  const start = position?.start?.offset
  const end = position?.end?.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Whether a text node reads as it is written, character by character, as nearly all do. */
function standsForItself({masked}: MarkdownDocument, {start, end}: Span, value: string): boolean {
  return end - start === value.length && masked.slice(start, end) === value && !OTHERWISE.test(value)
}

/** A text node as it reads. Most stand for themselves; others are decoded. */
function textPieces(document: MarkdownDocument, span: Span, value: string, quoteDepth: number): readonly Piece[] {
  const {start, end} = span
  if (standsForItself(document, span, value)) return [{value: document.original.slice(start, end), start, end}]
  return decodedPieces(document, span, withNewlines(value), quoteDepth).map((piece) => withoutMasks(document, piece))
}

/** Decoded exactly where that gives what the parser says, else the parser's value for the whole span. */
function decodedPieces(document: MarkdownDocument, span: Span, value: string, quoteDepth: number): readonly Piece[] {
  const decoded = decodeText(document.masked, span.start, span.end, quoteDepth)
  return decoded.parsed === value ? decoded.pieces : [{value: unmaskedValue(document, span, value), ...span}]
}

/** A parser's value with the placeholders of its span put back; both hold them in the same order. */
function unmaskedValue({original, masked}: MarkdownDocument, {start, end}: Span, value: string): string {
  let position = start - 1
  return value.replaceAll(MASK, (mask) => {
    position = masked.indexOf(mask, position + 1)
    return position === -1 || position >= end ? mask : (original[position] ?? mask)
  })
}

function withNewlines(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
}

/** Code between backticks; line breaks in it read as spaces. */
function codePieces(
  document: MarkdownDocument,
  {start, end}: Span,
  value: string,
  quoteDepth: number,
): readonly Piece[] {
  const {masked} = document
  const fence = fenceLength(masked, start)
  let from = start + fence
  let to = end - fence
  const raw = masked.slice(from, to)
  if (raw.length > value.length && /^[ \r\n][^]*[ \r\n]$/.test(raw) && raw.trim() !== '') {
    from += raw.startsWith('\r\n') ? 2 : 1
    to -= raw.endsWith('\r\n') ? 2 : 1
  }
  const pieces: Piece[] = []
  let position = from
  const breaks = /[\r\n]/g
  const own = masked.slice(0, to)
  breaks.lastIndex = from
  for (let match = breaks.exec(own); match; match = breaks.exec(own)) {
    if (match.index > position)
      pieces.push({value: own.slice(position, match.index), start: position, end: match.index})
    position = Math.min(afterLineBreak(own, match.index, quoteDepth), to)
    pieces.push({value: ' ', start: match.index, end: position})
    breaks.lastIndex = position
  }
  if (to > position) pieces.push({value: own.slice(position, to), start: position, end: to})
  const isExact = pieces.map((piece) => piece.value).join('') === value
  return isExact ? pieces : [{value: unmaskedValue(document, {start, end}, value), start, end}]
}

function fenceLength(source: string, at: number): number {
  let length = 0
  while (source[at + length] === '`') length++
  return length
}

/** A hard break: two spaces or a backslash, the line break, and what opens the next line. */
function breakPiece(masked: string, {start, end}: Span, quoteDepth: number): Piece {
  let at = start
  while (at < end && masked[at] !== '\n' && masked[at] !== '\r') at++
  return {value: '\n', start, end: at < end ? afterLineBreak(masked, at, quoteDepth) : end}
}

function htmlPieces(document: MarkdownDocument, {start, end}: Span): readonly Piece[] {
  const own = document.masked.slice(start, end)
  const kind = kindOfInlineHtml(own, document.closers)
  if (kind === 'break') return [{value: '\n', start, end}]
  return kind === 'blank' ? [{value: own, start, end}] : []
}
