/** Turns the parser's tree of a Markdown document into blocks of text. */
import type {Code, Heading, ListItem, Paragraph, PhrasingContent, RootContent, TableCell} from 'mdast'
import type {Dialect, RawBlock} from '../../prose/index.ts'
import type {Piece, Span, Text} from '../../text/index.ts'
import {markdownEncoder} from './encode.ts'
import {readHtmlBlock} from '../html/markup.ts'
import {type InlineText, type MarkdownDocument, readInline, spanOf} from './inline.ts'
import {trimBlock} from '../trim-block.ts'

/** A document whose blocks are read. */
export interface BlockDocument extends MarkdownDocument {
  /** The text that holds the document: its value is `original`. */
  readonly text: Text
  readonly newline: string
  readonly dialects: readonly Dialect[]
}

/** A block, or a rule between blocks, which is no text but tells a header from a body. */
export type FoundBlock = RawBlock | {readonly kind: 'rule'}

/** What holds a node. */
interface Container {
  readonly quoteDepth: number
  readonly linePrefix: string
  /** Kind of the paragraphs in it. */
  readonly kind: 'paragraph' | 'list-item' | 'quote'
}

const TOP: Container = {quoteDepth: 0, linePrefix: '', kind: 'paragraph'}

/** The blocks of some nodes of the tree in order. Empty ones are left out. */
export function readBlocks(document: BlockDocument, nodes: readonly RootContent[]): FoundBlock[] {
  const blocks: FoundBlock[] = []
  for (const node of nodes) readNode(document, node, TOP, blocks)
  return blocks
}

/** The blocks inside of a block quote, as if they stood alone. */
export function readQuoted(document: BlockDocument, nodes: readonly RootContent[]): FoundBlock[] {
  const blocks: FoundBlock[] = []
  for (const node of nodes) readNode(document, node, {...TOP, quoteDepth: 1, linePrefix: '> '}, blocks)
  return blocks
}

function readNode(document: BlockDocument, node: RootContent, container: Container, blocks: FoundBlock[]): void {
  switch (node.type) {
    case 'paragraph':
      return add(blocks, inlineBlock(document, node, container.kind, container))
    case 'heading':
      return add(blocks, inlineBlock(document, node, headingKind(document, node, container), container))
    case 'blockquote': {
      const inside: Container = {
        quoteDepth: container.quoteDepth + 1,
        linePrefix: `${container.linePrefix}> `,
        kind: 'quote',
      }
      return node.children.forEach((child) => readNode(document, child, inside, blocks))
    }
    case 'list':
      return node.children.forEach((item) => readItem(document, item, container, blocks))
    case 'code':
      return add(blocks, codeBlock(document, node, container))
    case 'table':
      for (const row of node.children)
        for (const cell of row.children) add(blocks, inlineBlock(document, cell, 'cell', container))
      return
    case 'html': {
      const span = spanOf(node)
      if (!span) return
      for (const pieces of readHtmlBlock(document.masked, span, container.quoteDepth, document.closers))
        add(blocks, textBlock(document, container.kind, {pieces: unmasked(document, pieces), marks: []}, container))
      return
    }
    case 'thematicBreak':
      blocks.push({kind: 'rule'})
      return
    default:
      // Link definitions and footnotes are no part of the running text.
      return
  }
}

function readItem(document: BlockDocument, item: ListItem, container: Container, blocks: FoundBlock[]): void {
  const start = spanOf(item)?.start ?? 0
  const inner = item.children[0] && spanOf(item.children[0])?.start
  const linePrefix = container.linePrefix + ' '.repeat(Math.min(Math.max((inner ?? start) - start, 2), 6))
  item.children.forEach((child, index) => {
    const isOwnText = index === 0 && container.kind !== 'quote'
    const kind = isOwnText ? 'list-item' : container.kind === 'list-item' ? 'paragraph' : container.kind
    readNode(document, child, {quoteDepth: container.quoteDepth, linePrefix, kind}, blocks)
  })
}

/** An underlined paragraph of several lines is a sign-off above a rule, not a heading. */
function headingKind(document: BlockDocument, node: Heading, container: Container): RawBlock['kind'] {
  if (container.kind === 'quote') return 'quote'
  const span = spanOf(node)
  const source = span ? document.masked.slice(span.start, span.end) : ''
  const isUnderlined = !source.startsWith('#')
  return isUnderlined && node.depth === 2 && source.split(/\r\n|\r|\n/).length > 2 ? 'paragraph' : 'heading'
}

function inlineBlock(
  document: BlockDocument,
  node: Paragraph | Heading | TableCell,
  kind: RawBlock['kind'],
  container: Container,
): RawBlock | undefined {
  const inline = readInline(document, node.children as readonly PhrasingContent[], container.quoteDepth)
  return textBlock(document, kind, inline, container)
}

function textBlock(
  {text, newline, dialects}: BlockDocument,
  kind: RawBlock['kind'],
  {pieces, marks}: InlineText,
  {linePrefix}: Container,
): RawBlock | undefined {
  const isCell = kind === 'cell'
  const encode = markdownEncoder({linePrefix, newline, isOneLine: isCell || kind === 'heading', isCell, dialects})
  return trimBlock({kind, text: text.decode(pieces, encode), marks})
}

/** A block of code, line by line without the prefixes of what holds it. */
function codeBlock(document: BlockDocument, node: Code, {linePrefix}: Container): RawBlock | undefined {
  const pieces = codePieces(document, node)
  const newline = document.newline + linePrefix
  const text = document.text.decode(pieces, (prose) => prose.replaceAll('\n', newline))
  return text.length > 0 ? {kind: 'code', text, marks: []} : undefined
}

/**
 * The content of a code block as pieces of the document, line by line: each line's value ends where its source line
 * ends, after the prefixes of quotes and lists. Indents that the parser made of tabs map as a whole.
 */
export function codePieces(document: MarkdownDocument, node: Code): readonly Piece[] {
  const span = spanOf(node)
  if (!span || node.value === '') return []
  const lines = linesOf(document.masked, span)
  const isFenced = /^(?:```|~~~)/.test(document.masked.slice(span.start, span.start + 3))
  const pieces: Piece[] = []
  let before: number | undefined
  for (const [index, value] of node.value.split(/\r\n|\r|\n/).entries()) {
    const line = lines[index + (isFenced ? 1 : 0)]
    if (!line) break
    const start = lineStart(document.masked, line, value)
    if (before !== undefined) pieces.push({value: '\n', start: before, end: start.indent})
    if (start.text > start.indent) pieces.push({value: start.blanks, start: start.indent, end: start.text})
    if (line.end > start.text)
      pieces.push({value: document.original.slice(start.text, line.end), start: start.text, end: line.end})
    before = line.end
  }
  return pieces
}

/** Where a line of code begins in its source line: its indent, and its text. */
function lineStart(masked: string, line: Span, value: string): {indent: number; blanks: string; text: number} {
  const whole = line.end - value.length
  if (whole >= line.start && masked.startsWith(value, whole)) return {indent: whole, blanks: '', text: whole}
  const text = Math.max(line.start, line.end - value.trimStart().length)
  let indent = text
  while (indent > line.start && /[ \t]/.test(masked[indent - 1] ?? '')) indent--
  return {indent, blanks: value.slice(0, value.length - value.trimStart().length), text}
}

/** The lines of a span, without their line breaks. */
function linesOf(source: string, {start, end}: Span): readonly Span[] {
  const lines: Span[] = []
  const own = source.slice(start, end)
  let position = 0
  for (const match of own.matchAll(/\r\n|\r|\n/g)) {
    lines.push({start: start + position, end: start + match.index})
    position = match.index + match[0].length
  }
  lines.push({start: start + position, end})
  return lines
}

/** Pieces that map character by character, as they stand in the file. */
function unmasked({original, masked}: MarkdownDocument, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) =>
    piece.end - piece.start === piece.value.length && masked.startsWith(piece.value, piece.start)
      ? {...piece, value: original.slice(piece.start, piece.end)}
      : piece,
  )
}

function add(blocks: FoundBlock[], block: RawBlock | undefined): void {
  if (block) blocks.push(block)
}
