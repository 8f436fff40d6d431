/** Reads plain prose by segments, from one sure end of a sentence to the next: sentences come again in other paragraphs. */
import type {Span} from '../text/index.ts'
import {maySpell, readsAsWritten} from './chat-spelling.ts'
import {type PartSentence, readSentences, shiftedSentence, shiftedToken, type Words} from './make-block.ts'
import {type Bounds, recentTexts} from './recent-texts.ts'
import type {Token} from './reply.ts'
import {sureEnds} from './sentences.ts'
import {quotedSpans, unmarkedTokens} from './tokens.ts'
import type {WayBlock} from './way-block.ts'

/** One or several sentences by themselves. */
interface Segment {
  readonly tokens: readonly Token[]
  readonly sentences: readonly PartSentence[]
  /** Whether it has a word whose spelling only its neighbors make clear. */
  readonly spells: boolean
}

/**
 * Reads blocks by their segments, and remembers these; undefined for a block of which a segment cannot be read by itself:
 * it has lines, blanks or code, begins in lower case, or has words that its neighbors make read as others.
 * The sentences of a segment are the same wherever it stands in its block, but for their place: they share their tokens.
 */
export function segmentReader(bounds: Bounds): (block: WayBlock) => Words | undefined {
  const plain = recentTexts<Segment>(bounds)
  /** Segments with quotations and names of buttons in them, by these and by the words. */
  const quoting = recentTexts<Segment>(bounds)
  const segmentOf = (written: string, quotes: readonly Span[]): Segment => {
    const known = quotes.length === 0 ? plain : quoting
    const key = quotes.length === 0 ? written : `${quotes.map(({start, end}) => `${start}-${end}`).join()}:${written}`
    let segment = known.get(key)
    if (!segment) known.offer(key, (segment = readSegment(written, quotes)))
    return segment
  }
  return (block) => {
    if (!mayBeCut(block)) return undefined
    const {value} = block.text
    const quotes = quotedSpans(value, block.marks)
    const ends = sureEnds(value)
    if (ends.length === 0) {
      const {tokens, sentences, spells} = segmentOf(value, quotes)
      return spells && !readsAsWritten(value, tokens) ? undefined : {value, tokens, sentences}
    }
    const placed: Placed[] = []
    const sentences: PartSentence[] = []
    let spells = false
    let start = 0
    for (let at = 0; at <= ends.length; at++) {
      const end = ends[at] ?? value.length
      const segment = segmentOf(value.slice(start, end), quotes.length === 0 ? quotes : within(quotes, start, end))
      spells ||= segment.spells
      placed.push({start, tokens: segment.tokens})
      for (const sentence of segment.sentences)
        sentences.push(start === 0 ? sentence : shiftedSentence(sentence, start))
      // One blank stands in between.
      start = end + 1
    }
    return spells && !readsAsWritten(value, joined(placed)) ? undefined : new SegmentedWords(value, placed, sentences)
  }
}

/** The tokens of a segment, and where it stands in its block. */
interface Placed {
  readonly start: number
  readonly tokens: readonly Token[]
}

/** Most ask only for the sentences. */
class SegmentedWords implements Words {
  readonly value: string
  readonly sentences: readonly PartSentence[]
  readonly #placed: readonly Placed[]
  #tokens: readonly Token[] | undefined

  constructor(value: string, placed: readonly Placed[], sentences: readonly PartSentence[]) {
    this.value = value
    this.sentences = sentences
    this.#placed = placed
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= joined(this.#placed))
  }
}

function joined(placed: readonly Placed[]): readonly Token[] {
  const all: Token[] = []
  for (const {start, tokens} of placed)
    for (const token of tokens) all.push(start === 0 ? token : shiftedToken(token, start))
  return all
}

/** Whether a block is such that its segments can be read by themselves, but for words that its neighbors make read as others. */
export function mayBeCut({text: {value}, template, marks}: Pick<WayBlock, 'text' | 'template' | 'marks'>): boolean {
  if (template.length > 0 || marks.some(({kind}) => kind === 'code' || kind === 'url')) return false
  return !value.includes('\n') && !/^\p{Ll}/u.test(value)
}

/** What of some spans lies in a stretch, in offsets of the stretch. */
function within(spans: readonly Span[], start: number, end: number): readonly Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start}))
}

function readSegment(value: string, quotes: readonly Span[]): Segment {
  const tokens = unmarkedTokens(value, quotes)
  return {tokens, sentences: readSentences(value, tokens), spells: tokens.some(maySpell)}
}
