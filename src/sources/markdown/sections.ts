/** Divides a Markdown document by its headings, and finds the fences and quotes that may hold whole replies. */
import type {Blockquote, Code, RootContent} from 'mdast'
import {type FoundBlock, readBlocks} from './blocks.ts'
import {spanOf} from './inline.ts'
import type {OpenDocument} from './open-document.ts'

/** What stands under one heading, up to the next heading of any depth. */
export interface Section {
  readonly title?: string
  /** Depth of the heading, 1 to 6; 0 for what stands before the first heading. */
  readonly depth: number
  /** Titles of the headings above it, its own last. */
  readonly titles: readonly string[]
  readonly start: number
  readonly end: number
  /** Without the heading. */
  readonly nodes: readonly RootContent[]
  /** The blocks of its heading and of its nodes. */
  readonly heading: readonly FoundBlock[]
  readonly blocks: readonly FoundBlock[]
}

/** A fence or quote with what is written just above it. */
export interface Passage {
  readonly node: Code | Blockquote
  readonly section: Section
  /** The heading, or the first words of the list item that holds it. */
  readonly title?: string
  /** The paragraph right before it. */
  readonly label: string
  readonly start: number
  readonly end: number
}

/** The sections of a document in order; at least one. */
export function readSections(document: OpenDocument): readonly Section[] {
  const sections: Section[] = []
  const above: {depth: number; title: string}[] = []
  let nodes: RootContent[] = []
  let head: {node?: RootContent; depth: number; blocks: FoundBlock[]; start: number} = {depth: 0, blocks: [], start: 0}
  const close = () => {
    const last = nodes.at(-1) ?? head.node
    const title = above.at(-1)?.title
    sections.push({
      ...(head.depth > 0 && title !== undefined && {title}),
      depth: head.depth,
      titles: above.map((heading) => heading.title),
      start: head.start,
      end: (last && spanOf(last)?.end) ?? head.start,
      nodes,
      heading: head.blocks,
      blocks: readBlocks(document, nodes),
    })
    nodes = []
  }
  for (const node of document.nodes) {
    const blocks = node.type === 'heading' ? readBlocks(document, [node]) : []
    const block = blocks[0]
    if (node.type !== 'heading' || block?.kind !== 'heading') {
      nodes.push(node)
      continue
    }
    if (sections.length > 0 || nodes.length > 0 || head.node) close()
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
    above.push({depth: node.depth, title: block.text.value})
    head = {node, depth: node.depth, blocks, start: spanOf(node)?.start ?? 0}
  }
  close()
  return sections
}

/** The fences and quotes of a section, also those in lists, in order. Most have none, so labels are read where one is found. */
export function readPassages(document: OpenDocument, section: Section): readonly Passage[] {
  const passages: Passage[] = []
  let start = section.start
  const wordsOf = (node: RootContent | undefined) => (node ? plainText(readBlocks(document, [node])) : '')
  const walk = (children: readonly RootContent[], titleOf: () => string | undefined) => {
    let label: RootContent | undefined
    for (const child of children) {
      if (child.type === 'code' || child.type === 'blockquote') {
        const end = spanOf(child)?.end ?? start
        const title = titleOf()
        passages.push({node: child, section, ...(title !== undefined && {title}), label: wordsOf(label), start, end})
        // A fence may stand in a quote.
        if (child.type === 'blockquote')
          walk(
            child.children.filter(({type}) => type === 'code'),
            titleOf,
          )
        start = end
      }
      if (child.type === 'list')
        for (const item of child.children) {
          const [first] = item.children
          if (item.children.length < 2 || first?.type !== 'paragraph') walk(item.children, titleOf)
          else {
            start = Math.max(start, spanOf(item)?.start ?? 0)
            walk(item.children, () => wordsOf(first).split('\n')[0])
          }
        }
      // A quote between a label and a fence is a note on the fence, or its copy: the label still counts.
      if (child.type !== 'blockquote') label = child.type === 'paragraph' ? child : undefined
    }
  }
  walk(section.nodes, () => section.title)
  return passages
}

/** The words of some blocks, one block a line. */
export function plainText(blocks: readonly FoundBlock[]): string {
  return texts(blocks).join('\n')
}

/** The values of blocks, without rules. */
export function texts(blocks: readonly FoundBlock[]): readonly string[] {
  const values: string[] = []
  for (const block of blocks) if (block.kind !== 'rule') values.push(block.text.value)
  return values
}
