/** Opens a text as a Markdown document: placeholders masked, parsed, ready for its blocks to be read. */
import type {Nodes, RootContent} from 'mdast'
import {type Dialect, findBrackets} from '../../prose/index.ts'
import type {Span, Text} from '../../text/index.ts'
import type {BlockDocument} from './blocks.ts'
import {type FoundComment, inFile, templateComments} from '../comments.ts'
import {closingTags, htmlComments} from '../html/markup.ts'
import {spanOf} from './inline.ts'
import {parseTree} from './markdown-tree.ts'
import {maskPlaceholders} from '../mask.ts'

/** A document with its tree and its comments; the comments are in offsets of the file. */
export interface OpenDocument extends BlockDocument {
  /** Top-level nodes. */
  readonly nodes: readonly RootContent[]
  readonly comments: readonly FoundComment[]
}

/** Opens a text as Markdown. */
export function openDocument(text: Text, newline: string, dialects: readonly Dialect[]): OpenDocument {
  const original = text.value
  const placeholders = findBrackets(original, dialects)
  const masked = maskPlaceholders(original, placeholders)
  const nodes = parseTree(masked)
  const comments = inFile(commentsOf(original, nodes, templateComments(placeholders)), text)
  return {text, original, masked, newline, dialects, closers: closingTags(masked), nodes, comments}
}

/** The comments of a document, in HTML and in the template language, that do not stand in code. */
function commentsOf(
  original: string,
  nodes: readonly RootContent[],
  ofTemplate: readonly FoundComment[],
): readonly FoundComment[] {
  if (ofTemplate.length === 0 && !original.includes('<!--')) return []
  const html: FoundComment[] = []
  const code: Span[] = []
  visit(nodes, (node) => {
    const span = spanOf(node)
    if (!span) return
    if (node.type === 'code' || node.type === 'inlineCode') code.push(span)
    if (node.type === 'html')
      for (const comment of htmlComments(original, span))
        html.push({...comment, inside: {start: comment.start + 4, end: comment.end - 3}})
  })
  return [...html, ...outside(ofTemplate, code)]
}

/** The comments that do not stand in code; both lists ascend. */
function outside(comments: readonly FoundComment[], code: readonly Span[]): readonly FoundComment[] {
  let next = 0
  return comments.filter(({start}) => {
    while (next < code.length && (code[next]?.end ?? 0) <= start) next++
    const span = code[next]
    return !span || start < span.start
  })
}

/** Visits trees in source order. */
function visit(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  const rest: Nodes[] = nodes.toReversed()
  for (let next = rest.pop(); next; next = rest.pop()) {
    see(next)
    if ('children' in next) for (let at = next.children.length - 1; at >= 0; at--) rest.push(next.children[at] as Nodes)
  }
}
