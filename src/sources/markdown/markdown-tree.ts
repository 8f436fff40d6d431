/** Parses Markdown into its tree of blocks: CommonMark with GitHub's tables, strikethrough and bare links. */
import type {Nodes, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Span} from '../../text/index.ts'
import {chunksOf, definitionsOf} from './chunks.ts'
import {spanOf} from './inline.ts'
import {readPlainBlocks} from './plain-blocks.ts'
import {positionOf} from './plain-inline.ts'
import {type Stretch, stretchesOf} from './stretches.ts'

/** What an extension of the tree builder may bring along. */
interface TreeExtension {
  readonly transforms?: unknown
}

/** What an extension of the tokenizer does at each sign. */
interface TokenExtension {
  readonly text?: Readonly<Record<string, Construct | readonly Construct[] | undefined>>
}

interface Construct {
  readonly name?: string
}

/**
 * Leaves out two things of GitHub's Markdown: the pass that looks once more for links in text, which would put nodes
 * without a place into the tree; and check boxes, for `- [x] users invited` is a blank to fill in.
 */
function asWritten(this: Processor): void {
  const data = this.data() as {
    fromMarkdownExtensions?: readonly (TreeExtension | readonly TreeExtension[])[]
    micromarkExtensions?: readonly TokenExtension[]
  }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({transforms: _, ...rest}) => rest)
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    ...(extension.text && {text: withoutCheckBoxes(extension.text)}),
  }))
}

function withoutCheckBoxes(text: NonNullable<TokenExtension['text']>): NonNullable<TokenExtension['text']> {
  const isOther = ({name}: Construct) => name !== 'tasklistCheck'
  return Object.fromEntries(
    Object.entries(text).map(([sign, constructs]) => [sign, constructs && [constructs].flat().filter(isOther)]),
  )
}

/** Made when the first text needs it. */
let processor: ReturnType<typeof made> | undefined

function made() {
  return unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(asWritten).freeze()
}

/** More markers in one chunk than people write: the parser compares each with each. */
const MOST_MARKERS = 1500
/** A line that opens sixty lists or quotes, one in the other; what may repeat does not overlap. */
const STAIRS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){60}/m

/** Deeper nesting than people write; what reads the tree goes down with it. */
const DEEPEST = 100

/**
 * The top-level nodes of a document with offsets into all of it. Any text is valid Markdown;
 * a stretch with nesting beyond all sense is taken for one plain paragraph.
 */
export function parseTree(source: string): readonly RootContent[] {
  const stretches = stretchesOf(source)
  if (!stretches) return parseWhole(source)
  const nodes: RootContent[] = []
  for (const stretch of stretches) {
    if (stretch.kind === 'words') nodes.push(plainParagraph(source, stretch))
    else for (const node of nodesOf(source, stretch)) nodes.push(node)
  }
  return nodes
}

function nodesOf(source: string, stretch: Stretch): readonly RootContent[] {
  const plain = readPlainBlocks(source, stretch)
  if (plain) return plain
  const {start, end} = stretch
  if (start === 0 && end === source.length) return parseWhole(source)
  return parseRecurring(source.slice(start, end)).map((node) => moved(node, start))
}

/** The same, without looking for stretches that need no parser. */
export function parseWhole(source: string): readonly RootContent[] {
  const chunks = chunksOf(source)
  const definitions = chunks.length > 1 ? definitionsOf(source) : ''
  return chunks.flatMap((chunk) => {
    try {
      return parseChunk(source, chunk, definitions)
    } catch (error) {
      if (error instanceof RangeError) return [plainParagraph(source, chunk)]
      throw error
    }
  })
}

/** Stretches whose trees are kept, and the longest of them, in characters. */
const MOST_KEPT = 200
const LONGEST_KEPT = 1000
const kept = new Map<string, readonly RootContent[]>()

/** The nodes of a stretch. What closes a letter, and notes above it, stand in file after file. */
function parseRecurring(words: string): readonly RootContent[] {
  const known = kept.get(words)
  if (known) return known
  if (words.length > LONGEST_KEPT) return parseWhole(words)
  // A part of a string keeps all of it in memory; a copy does not.
  const copy = words.split('').join('')
  const nodes = parseWhole(copy)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(copy, nodes)
  return nodes
}

/** A copy of a node and all in it with its offsets moved. */
function moved<Node extends Nodes>(node: Node, distance: number): Node {
  const span = spanOf(node)
  return {
    ...node,
    ...(span && {position: positionOf(span.start + distance, span.end + distance)}),
    ...('children' in node && {children: node.children.map((child) => moved(child, distance))}),
  }
}

function parseChunk(source: string, {start, end}: Span, definitions: string): readonly RootContent[] {
  const chunk = source.slice(start, end)
  if (isTangled(chunk)) return [plainParagraph(source, {start, end})]
  processor ??= made()
  const {children} = processor.parse(chunk + (definitions && `\n\n${definitions}`))
  const own = children.filter((node) => (node.position?.start.offset ?? 0) < end - start)
  for (const node of own) move(node, start, source.length, 0)
  return own
}

function isTangled(chunk: string): boolean {
  if (STAIRS.test(chunk)) return true
  return (chunk.match(/[*_~]+|!?\[/g) ?? []).length > MOST_MARKERS
}

/**
 * Moves the offsets of a node and all in it.
 * @throws RangeError where the nesting is too deep.
 */
function move(node: Nodes, distance: number, end: number, depth: number): void {
  if (depth > DEEPEST) throw new RangeError('Nesting is too deep.')
  for (const point of [node.position?.start, node.position?.end])
    if (point?.offset !== undefined) point.offset = Math.min(point.offset + distance, end)
  if ('children' in node) for (const child of node.children) move(child, distance, end, depth + 1)
}

function plainParagraph(source: string, {start, end}: Span): RootContent {
  const position = positionOf(start, end)
  return {type: 'paragraph', position, children: [{type: 'text', value: source.slice(start, end), position}]}
}
