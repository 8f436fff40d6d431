/** Reads a reply as prose: its ways through the template, the role of each block, sentences and tokens. */
import type {Text} from '../text/index.ts'
import {blockMemory} from './block-memory.ts'
import {closingStart} from './cut-block.ts'
import {makeBlock} from './make-block.ts'
import {FALLBACK, type Item, readTag, readTree, type Tag, type Way, waysThrough} from './paths.ts'
import {findTemplateMarks, type TemplateMark} from './placeholders.ts'
import type {Block, Path, Placeholder, RawReply, Reply} from './reply.ts'
import {templateMistake} from './template-mistakes.ts'
import {type TeamVocabulary, type TeamWordOptions, vocabularyOf} from './team-words.ts'
import {type ScannedBlock, type WayBlock, wayBlock} from './way-block.ts'

/** What the reader needs to know beside the reply. Pass the same object for replies that share it: what it says is read once. */
export type ReadOptions = TeamWordOptions

/** The reply as prose. Costs time linear in its text, times the ways through its template (at most 64). */
export function readReply(raw: RawReply, options: ReadOptions = {}): Reply {
  // A reply of an export takes its text apart each time that it is asked for its blocks.
  const {blocks} = raw
  const scanned = blocks.map((block) => ({block, marks: findTemplateMarks(block.text.value, raw.dialects)}))
  const own = variablesSetIn(scanned)
  const placeholders = scanned.flatMap(({block, marks}) =>
    marks.flatMap((mark) => placeholderOf(block.text, mark, own)),
  )
  const hasWays = scanned.some(({block, marks}) =>
    marks.some((mark) => mark.holds === 'tag' || mark.holds === 'comment' || speaksFor(block.text, mark)),
  )
  const cache = hasWays ? new Map<string, Block[]>() : undefined
  const ways: readonly Way[] = hasWays
    ? waysThrough(readTree(itemsOf(scanned)), lengthOf(blocks))
    : [
        {
          conditions: [],
          texts: scanned.map(({block}, index) => ({kind: 'text', block: index, start: 0, end: block.text.length})),
        },
      ]
  const vocabulary = vocabularyOf(options)
  const paths = ways.map((way) => readPath(way, scanned, vocabulary, cache))
  const mistake = templateMistake(scanned, raw.dialects)
  return {id: raw.id, span: raw.span, fields: raw.fields, paths, placeholders, ...(mistake && {mistake})}
}

function lengthOf(blocks: RawReply['blocks']): number {
  return blocks.reduce((sum, {text}) => sum + text.length, 0)
}

/** Names of the variables to which the template gives a value. */
function variablesSetIn(scanned: readonly ScannedBlock[]): ReadonlySet<string> {
  const names = scanned.flatMap(({marks}) =>
    marks.flatMap(
      ({holds, inside}) => (holds === 'tag' && /^[-+]?\s*(?:assign|capture|set)\s+(\w+)/.exec(inside)?.[1]) || [],
    ),
  )
  return new Set(names)
}

function placeholderOf(text: Text, mark: TemplateMark, own: ReadonlySet<string>): Placeholder[] {
  if (mark.holds !== 'variable' && mark.holds !== 'slot') return []
  const {start, end, holds, role, dialect, fallback} = mark
  return [
    {
      kind: holds === 'slot' ? 'slot' : 'placeholder',
      text: text.slice(start, end),
      role,
      dialect,
      ...(fallback && {fallback: text.slice(fallback.start, fallback.end)}),
      ...(own.has(/^\w+/.exec(mark.inside)?.[0] ?? '') && {isSetHere: true}),
    },
  ]
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

function readPath(
  {conditions, texts}: Way,
  scanned: readonly ScannedBlock[],
  vocabulary: TeamVocabulary | undefined,
  /** Blocks of the other ways: what several show is the same block. */
  cache: Map<string, Block[]> | undefined,
): Path {
  const stretches = new Map<number, {start: number; end: number}[]>()
  for (const {block, start, end} of texts) {
    const list = stretches.get(block)
    if (list) list.push({start, end})
    else stretches.set(block, [{start, end}])
  }
  const parts: {key: string; block: WayBlock}[] = []
  for (const [index, list] of stretches) {
    const from = scanned[index]
    if (!from) continue
    const block = wayBlock(from, list)
    if (block.text.value.trim() !== '')
      parts.push({key: cache ? `${index}:${list.map(({start, end}) => `${start}-${end}`).join()}` : '', block})
  }
  // What a paragraph is depends on where it stands: at the top, at the end, or between.
  const lastProse = parts.findLastIndex(({block}) => block.kind === 'paragraph')
  const endFrom = closingStart(
    parts.map(({block}) => block),
    vocabulary,
  )
  const memory = blockMemory(vocabulary)
  let isTop = true
  const blocks: Block[] = []
  parts.forEach(({key, block}, index) => {
    const place = {isTop, isEnd: index >= endFrom, isLast: index >= lastProse}
    const placed = key === '' ? '' : `${key}|${JSON.stringify(place)}`
    const cached = cache?.get(placed)
    const made = cached ?? memory.cut(block, place).map((part) => makeBlock(part, block.text))
    if (!cached) cache?.set(placed, made)
    blocks.push(...made)
    if (made.some(({kind}) => kind === 'paragraph' || kind === 'list-item' || kind === 'greeting')) isTop = false
  })
  return {conditions, blocks, sentences: blocks.flatMap(({sentences}) => sentences)}
}
