/** Reads a reply as prose: its ways through the template, the role of each block, sentences and tokens. */
import type {Text} from '../text/index.ts'
import {type BlockMemory, blockMemory, type Reading} from './block-memory.ts'
import {closingStart, type Place} from './cut-block.ts'
import {makeBlock, type Part} from './make-block.ts'
import {FALLBACK, type Item, readTag, readTree, type Tag, type Way, waysThrough} from './paths.ts'
import {findTemplateMarks, type TemplateMark} from './placeholders.ts'
import type {Block, Path, Placeholder, RawReply, Reply, Sentence} from './reply.ts'
import {templateMistake} from './template-mistakes.ts'
import {type TeamVocabulary, type TeamWordOptions, vocabularyOf} from './team-words.ts'
import {type ScannedBlock, type WayBlock, wayBlock, wholeBlock} from './way-block.ts'

/** What the reader needs to know beside the reply. Pass the same object for replies that share it: what it says is read once. */
export type ReadOptions = TeamWordOptions

/** The reply as prose. Costs time linear in its text, times the ways through its template (at most 64). */
export function readReply(raw: RawReply, options: ReadOptions = {}): Reply {
  // A reply of an export takes its text apart each time that it is asked for its blocks.
  const {blocks} = raw
  const scanned = blocks.map((block) => ({block, marks: findTemplateMarks(block.text.value, raw.dialects)}))
  const marked = scanned.filter(({marks}) => marks.length > 0)
  const own = variablesSetIn(marked)
  const placeholders: Placeholder[] = []
  for (const {block, marks} of marked)
    for (const mark of marks) {
      const placeholder = placeholderOf(block.text, mark, own)
      if (placeholder) placeholders.push(placeholder)
    }
  const hasWays = marked.some(({block, marks}) =>
    marks.some((mark) => mark.holds === 'tag' || mark.holds === 'comment' || speaksFor(block.text, mark)),
  )
  const vocabulary = vocabularyOf(options)
  const paths = hasWays
    ? readWays(waysThrough(readTree(itemsOf(scanned)), lengthOf(blocks)), scanned, vocabulary)
    : [readOnlyWay(scanned, vocabulary)]
  const mistake = templateMistake(scanned, raw.dialects)
  return {id: raw.id, span: raw.span, fields: raw.fields, paths, placeholders, ...(mistake && {mistake})}
}

/** The path of a template without branches: each of its blocks as a whole. */
function readOnlyWay(scanned: readonly ScannedBlock[], vocabulary: TeamVocabulary | undefined): Path {
  const memory = blockMemory(vocabulary)
  const blocks = scanned.filter(({block}) => hasWords(block.text)).map(wholeBlock)
  return readPath([], blocks, memory, makeBlocks)
}

/** The paths of several ways; what several of them show is the same block. */
function readWays(
  ways: readonly Way[],
  scanned: readonly ScannedBlock[],
  vocabulary: TeamVocabulary | undefined,
): readonly Path[] {
  const memory = blockMemory(vocabulary)
  const known = new Map<string, readonly Block[]>()
  return ways.map(({conditions, texts}) => {
    const parts = partsOf(texts, scanned)
    const blocks = parts.map(({block}) => block)
    return readPath(conditions, blocks, memory, (block, cut, place, index) => {
      const key = `${parts[index]?.key}|${JSON.stringify(place)}`
      let made = known.get(key)
      if (!made) known.set(key, (made = makeBlocks(block, cut)))
      return made
    })
  })
}

function makeBlocks({text}: WayBlock, parts: readonly Part[]): readonly Block[] {
  return parts.map((part) => makeBlock(part, text))
}

function hasWords({value}: Text): boolean {
  return value.trim() !== ''
}

function lengthOf(blocks: RawReply['blocks']): number {
  return blocks.reduce((sum, {text}) => sum + text.length, 0)
}

/** Names of the variables to which the template gives a value. */
function variablesSetIn(scanned: readonly ScannedBlock[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const {marks} of scanned)
    for (const {holds, inside} of marks) {
      const name = holds === 'tag' ? /^[-+]?\s*(?:assign|capture|set)\s+(\w+)/.exec(inside)?.[1] : undefined
      if (name !== undefined) names.add(name)
    }
  return names
}

function placeholderOf(text: Text, mark: TemplateMark, own: ReadonlySet<string>): Placeholder | undefined {
  if (mark.holds !== 'variable' && mark.holds !== 'slot') return undefined
  const {start, end, holds, role, dialect, fallback} = mark
  const isSetHere = own.size > 0 && own.has(/^\w+/.exec(mark.inside)?.[0] ?? '')
  return {
    kind: holds === 'slot' ? 'slot' : 'placeholder',
    text: text.slice(start, end),
    role,
    dialect,
    ...(fallback && {fallback: text.slice(fallback.start, fallback.end)}),
    ...(isSetHere && {isSetHere}),
  }
}

/** Whether a variable falls back to words of its own, which some customers read in its place: not just a name. */
function speaksFor({value}: Text, {fallback}: TemplateMark): boolean {
  return fallback !== undefined && /\p{L}\s+\p{L}/u.test(value.slice(fallback.start, fallback.end))
}

/** Texts and tags of all blocks in reading order; a fallback that speaks is one of two ways. */
function itemsOf(scanned: readonly ScannedBlock[]): readonly Item[] {
  const items: Item[] = []
  scanned.forEach(({block, marks}, index) => {
    let start = 0
    for (const mark of marks) {
      const isSpoken = speaksFor(block.text, mark)
      if (mark.holds !== 'tag' && mark.holds !== 'comment' && !isSpoken) continue
      if (mark.start > start) items.push({kind: 'text', block: index, start, end: mark.start})
      const written = block.text.value.slice(mark.start, mark.end)
      if (isSpoken) items.push(...fallbackItems(mark, index, written))
      else if (mark.holds === 'tag') items.push({kind: 'tag', tag: readTag(mark), written})
      start = mark.end
    }
    if (start < block.text.length) items.push({kind: 'text', block: index, start, end: block.text.length})
  })
  return items
}

function fallbackItems({start, end, fallback}: TemplateMark, block: number, written: string): readonly Item[] {
  const tag = (does: Tag['does'], condition: string): Item => ({
    kind: 'tag',
    tag: {does, name: FALLBACK},
    written: condition,
  })
  return [
    tag('open', `with ${written}`),
    {kind: 'text', block, start, end},
    tag('alternative', `without ${written}`),
    ...(fallback ? [{kind: 'text' as const, block, start: fallback.start, end: fallback.end}] : []),
    tag('close', ''),
  ]
}

/** The blocks that a way shows, each with a key of what it shows of it. */
function partsOf(
  texts: Way['texts'],
  scanned: readonly ScannedBlock[],
): readonly {readonly key: string; readonly block: WayBlock}[] {
  const stretches = new Map<number, {start: number; end: number}[]>()
  for (const {block, start, end} of texts) {
    const list = stretches.get(block)
    if (list) list.push({start, end})
    else stretches.set(block, [{start, end}])
  }
  return [...stretches].flatMap(([index, list]) => {
    const from = scanned[index]
    const block = from && wayBlock(from, list)
    if (!block || !hasWords(block.text)) return []
    return [{key: `${index}:${list.map(({start, end}) => `${start}-${end}`).join()}`, block}]
  })
}

/** Reads the blocks of one way: what a paragraph is depends on where it stands, at the top, at the end, or between. */
function readPath(
  conditions: readonly string[],
  parts: readonly WayBlock[],
  memory: BlockMemory,
  blocksOf: (block: WayBlock, cut: readonly Part[], place: Place, index: number) => readonly Block[],
): Path {
  const read = parts.map(memory.read)
  const lastProse = parts.findLastIndex(isProse)
  const endFrom = closingStart(parts.length, (index) =>
    memory.closing(parts[index] as WayBlock, read[index] as Reading),
  )
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let isTop = true
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    const reading = read[index]
    if (!part || !reading) continue
    const place = {isTop, isEnd: index >= endFrom, isLast: index >= lastProse}
    for (const block of blocksOf(part, memory.cut(part, reading, place), place, index)) {
      blocks.push(block)
      for (const sentence of block.sentences) sentences.push(sentence)
      if (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'greeting') isTop = false
    }
  }
  return {conditions, blocks, sentences}
}

function isProse({kind}: WayBlock): boolean {
  return kind === 'paragraph'
}
