/** Remembers how blocks were read, for the replies of a library have the same greetings, closings and paragraphs. */
import type {Span} from '../text/index.ts'
import {type Closing, closingOf, cutBlock, type Place, wordsOf} from './cut-block.ts'
import type {Part, Words} from './make-block.ts'
import type {TemplateMark} from './placeholders.ts'
import type {Mark, RawBlock} from './reply.ts'
import {type Bounds, recentTexts} from './recent-texts.ts'
import {mayBeCut, segmentReader} from './segments.ts'
import type {TeamVocabulary} from './team-words.ts'
import type {WayBlock} from './way-block.ts'

const BOUNDS: Bounds = {texts: 4096, characters: 400_000, longest: 2000}

/** From as many characters on, prose is not remembered as a whole where its sentences are. */
const LONG = 120

/** Of one text, readings with other marks. */
const MOST_READINGS = 4

/** Reads blocks, each kind of block once. */
export interface BlockMemory {
  /** What is known of a block; it is read as far as it is asked. */
  read(block: WayBlock): Reading
  /** Whether a block stands at the end of a letter. */
  closing(block: WayBlock, reading: Reading): Closing
  /** The parts of a block: what its words, its marks, its kind and its place make of it. */
  cut(block: WayBlock, reading: Reading, place: Place): readonly Part[]
}

/** What is known of a text with some marks. */
export interface Reading {
  readonly marks: readonly Mark[]
  readonly template: readonly TemplateMark[]
  words?: Words
  closing?: Closing
  /** Few: by kind and place. */
  readonly cuts: Cut[]
}

interface Cut {
  readonly key: string | number
  readonly parts: readonly Part[]
}

const withoutVocabulary = newBlockMemory(undefined)
const memories = new WeakMap<TeamVocabulary, BlockMemory>()

/** The memory of all who read with the same vocabulary. */
export function blockMemory(vocabulary: TeamVocabulary | undefined): BlockMemory {
  if (!vocabulary) return withoutVocabulary
  let memory = memories.get(vocabulary)
  if (!memory) memories.set(vocabulary, (memory = newBlockMemory(vocabulary)))
  return memory
}

/** A memory that is empty. Beside what the block holds, only the vocabulary decides how it reads. */
export function newBlockMemory(vocabulary: TeamVocabulary | undefined, bounds = BOUNDS): BlockMemory {
  const known = recentTexts<Reading[]>(bounds)
  const segments = segmentReader(bounds)
  // Words of a team may go across sentences.
  const wordsIn = (block: WayBlock): Words => (vocabulary ? undefined : segments(block)) ?? wordsOf(block, vocabulary)

  const read = (block: WayBlock): Reading => {
    const {value} = block.text
    // Its sentences are known, and come together like this in few other places.
    if (!vocabulary && value.length >= LONG && mayBeCut(block)) return newReading(block)
    const readings = known.get(value)
    const same = readings?.find(
      ({marks, template}) => areAlike(marks, block.marks) && isSameTemplate(template, block.template),
    )
    if (same) return same
    const reading = newReading(block)
    if (!readings) known.offer(value, [reading])
    else {
      if (readings.length >= MOST_READINGS) readings.length = 0
      readings.push(reading)
    }
    return reading
  }

  const cut = (block: WayBlock, reading: Reading, place: Place): readonly Part[] => {
    const {kind} = block
    const {cuts} = reading
    const key = keyOf(kind, place)
    const made = cuts.find((each) => each.key === key)
    if (made) return made.parts
    const words = (reading.words ??= wordsIn(block))
    const parts = cutBlock(kind, words, place, vocabulary)
    const same = cuts.length === 0 ? parts : parts.map((part) => sameAs(part, cuts) ?? part)
    cuts.push({key, parts: same})
    return same
  }

  return {
    read,
    closing: ({text}, reading) => (reading.closing ??= closingOf(text.value, vocabulary)),
    cut,
  }
}

function newReading({marks, template}: WayBlock): Reading {
  return {marks, template, cuts: []}
}

/** Only of paragraphs the place matters. */
function keyOf(kind: RawBlock['kind'], {isTop, isEnd, isLast}: Place): string | number {
  return kind === 'paragraph' ? Number(isTop) + 2 * Number(isEnd) + 4 * Number(isLast) : kind
}

/** The part among those of other places that is the same: most paragraphs are one wherever they stand. */
function sameAs(part: Part, cuts: readonly Cut[]): Part | undefined {
  for (const {parts} of cuts) {
    const same = parts.find((each) => each.kind === part.kind && isSameSpan(each, part))
    if (same) return same
  }
  return undefined
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return a.start === b?.start && a.end === b.end
}

function areAlike(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, at) => isSameSpan(mark, others[at]) && mark.kind === others[at]?.kind)
  )
}

function isSameTemplate(some: readonly TemplateMark[], others: readonly TemplateMark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, at) => {
      const other = others[at]
      return isSameSpan(mark, other) && mark.holds === other?.holds && mark.role === other.role
    })
  )
}
