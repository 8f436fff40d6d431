/** Reads control tags as a tree of branches, and walks the ways through it. */
import type {TemplateMark} from './placeholders.ts'

/** Above this many ways each branch is read once instead. */
const MOST_PATHS = 64

/** Above this many characters to read on all ways together, too: a template of this size is a whole library. */
const MOST_CHARACTERS = 4_000_000

/** Tags nested deeper than this are passed over: no template needs it, and the stack has an end. */
const DEEPEST = 40

/** A stretch of block text, or a choice between alternatives. */
export type Node =
  | {readonly kind: 'text'; readonly block: number; readonly start: number; readonly end: number}
  | {readonly kind: 'choice'; readonly branches: readonly Branch[]}

export interface Branch {
  /** The tag that opens it, such as `{% if vip %}`; `else` branches carry the tag and what they are the alternative of. */
  readonly condition: string
  readonly nodes: readonly Node[]
}

/** A tag in reading order, with what it does. */
export interface Tag {
  readonly does: 'open' | 'alternative' | 'close' | 'hide' | 'unhide' | 'nothing'
  /** What ends it, for `open` and `hide`. */
  readonly name: string
}

const OPENERS = new Set(['if', 'unless', 'case', 'ifcond', 'ifversion', 'ifchanged'])
const LOOPS = new Set([
  'for',
  'each',
  'tablerow',
  'with',
  'foreach',
  'block',
  'autoescape',
  'trans',
  'blocktrans',
  'filter',
  'section',
])
const HIDDEN = new Set(['comment', 'capture', 'macro', 'style', 'javascript', 'schema'])
const ALTERNATIVES = new Set(['else', 'elsif', 'elseif', 'elif', 'when'])

/** Name of the choice between a value and what stands in for it. */
export const FALLBACK = 'fallback'

/** What a control tag does. Loops show their inside once; comments and captures hide it. */
export function readTag({inside}: TemplateMark): Tag {
  const bare = inside.replace(/^[-~]+|[-~]+$/g, '').trim()
  const closer = /^(?:\/|end_?)\s*([A-Za-z]*)/.exec(bare)
  const word = (/^[#^]?\s*([A-Za-z]+)/.exec(bare)?.[1] ?? '').toLowerCase()
  if (closer && !ALTERNATIVES.has(word)) {
    const name = (closer[1] ?? '').toLowerCase()
    if (HIDDEN.has(name)) return {does: 'unhide', name}
    return {does: LOOPS.has(name) ? 'nothing' : 'close', name}
  }
  if (bare === '^') return {does: 'alternative', name: 'else'}
  if (bare.startsWith('^')) return {does: 'open', name: word}
  if (ALTERNATIVES.has(word)) return {does: 'alternative', name: word}
  if (HIDDEN.has(word)) return {does: 'hide', name: word}
  if (OPENERS.has(word)) return {does: 'open', name: word}
  if (bare.startsWith('#') && !LOOPS.has(word)) return {does: 'open', name: word}
  return {does: 'nothing', name: word}
}

/** A tag or a stretch of text, in reading order over all blocks of a reply. */
export type Item =
  {readonly kind: 'tag'; readonly tag: Tag; readonly written: string} | (Node & {readonly kind: 'text'})

/** The tree of a reply. Tags that are never closed end with the reply; closers without an opener are passed over. */
export function readTree(items: readonly Item[]): readonly Node[] {
  let position = 0
  let depth = 0
  const readNodes = (isTop: boolean): Node[] => {
    const nodes: Node[] = []
    while (position < items.length) {
      const item = items[position]
      if (!item) break
      if (item.kind === 'text') {
        nodes.push(item)
        position++
        continue
      }
      const {does} = item.tag
      if ((does === 'alternative' || does === 'close') && !isTop) return nodes
      position++
      if (does === 'hide') skipHidden(item.tag.name)
      if (does === 'open' && depth < DEEPEST) {
        depth++
        nodes.push(readChoice(item))
        depth--
      }
    }
    return nodes
  }
  const skipHidden = (name: string) => {
    while (position < items.length) {
      const item = items[position++]
      if (item?.kind === 'tag' && item.tag.does === 'unhide' && item.tag.name === name) return
    }
  }
  const readChoice = (opener: Item & {kind: 'tag'}): Node => {
    const branches: Branch[] = []
    let condition = opener.written
    let hasElse = false
    let nodes = readNodes(false)
    // What stands between `case` and its first `when` is never sent.
    if (opener.tag.name !== 'case') branches.push({condition, nodes})
    while (position < items.length) {
      const item = items[position]
      if (item?.kind !== 'tag') break
      position++
      if (item.tag.does === 'close') break
      condition = item.tag.name === 'else' ? `${opener.written} … ${item.written}` : item.written
      hasElse ||= item.tag.name === 'else' || item.tag.name === FALLBACK
      nodes = readNodes(false)
      branches.push({condition, nodes})
    }
    if (!hasElse) branches.push({condition: `without ${opener.written}`, nodes: []})
    return {kind: 'choice', branches}
  }
  return readNodes(true)
}

/** One way through the tree: the texts it shows and the conditions it takes. */
export interface Way {
  readonly conditions: readonly string[]
  readonly texts: readonly (Node & {readonly kind: 'text'})[]
}

/** How many ways lead through the tree, counted no further than needed to know that they are too many. */
function countWays(nodes: readonly Node[]): number {
  let ways = 1
  for (const node of nodes) {
    if (node.kind === 'text') continue
    let choices = 0
    for (const {nodes: inner} of node.branches) choices += countWays(inner)
    ways = Math.min(ways * choices, MOST_PATHS + 1)
  }
  return ways
}

/**
 * All ways through the tree, or, past MOST_PATHS or MOST_CHARACTERS, as many as show each branch once.
 * @param length of all text in the tree.
 */
export function waysThrough(nodes: readonly Node[], length: number): readonly Way[] {
  const count = countWays(nodes)
  if (count <= MOST_PATHS && count * length <= MOST_CHARACTERS) return allWays(nodes)
  const most = Math.min(mostBranches(nodes), MOST_PATHS)
  return Array.from({length: most}, (_, turn) => wayOfTurn(nodes, turn))
}

function allWays(nodes: readonly Node[]): readonly Way[] {
  let ways: Way[] = [{conditions: [], texts: []}]
  for (const node of nodes) {
    if (node.kind === 'text') {
      ways = ways.map(({conditions, texts}) => ({conditions, texts: [...texts, node]}))
      continue
    }
    const choices = node.branches.flatMap(({condition, nodes: inner}) =>
      allWays(inner).map(({conditions, texts}) => ({conditions: [condition, ...conditions], texts})),
    )
    ways = ways.flatMap((way) =>
      choices.map(({conditions, texts}) => ({
        conditions: [...way.conditions, ...conditions],
        texts: [...way.texts, ...texts],
      })),
    )
  }
  return ways
}

function mostBranches(nodes: readonly Node[]): number {
  let most = 1
  for (const node of nodes) {
    if (node.kind === 'text') continue
    most = Math.max(most, node.branches.length, ...node.branches.map(({nodes: inner}) => mostBranches(inner)))
  }
  return most
}

function wayOfTurn(nodes: readonly Node[], turn: number): Way {
  const conditions: string[] = []
  const texts: (Node & {kind: 'text'})[] = []
  for (const node of nodes) {
    if (node.kind === 'text') {
      texts.push(node)
      continue
    }
    const branch = node.branches[Math.min(turn, node.branches.length - 1)]
    if (!branch) continue
    const inner = wayOfTurn(branch.nodes, turn)
    conditions.push(branch.condition, ...inner.conditions)
    texts.push(...inner.texts)
  }
  return {conditions, texts}
}
