/** Reads plain prose by segments, from one sure end of a sentence to the next: sentences come again in other paragraphs. */
import {maySpell} from './chat-spelling.ts'
import {type PartSentence, readSentences, relative, type Words} from './make-block.ts'
import {type Bounds, recentTexts} from './recent-texts.ts'
import type {Token} from './reply.ts'
import {sureEnds} from './sentences.ts'
import {plainTokens, quotedSpans} from './tokens.ts'
import type {WayBlock} from './way-block.ts'

/** One or several sentences by themselves. */
interface Segment {
  readonly tokens: readonly Token[]
  /** Empty where the segment cannot be read by itself. */
  readonly sentences: readonly PartSentence[]
  /** Whether it has a word whose spelling only its neighbors make clear. */
  readonly spells: boolean
}

/**
 * Reads blocks by their segments, and remembers these; undefined for a block of which a segment cannot be read by itself:
 * it has lines, blanks, code or quotations, begins in lower case, or has words whose spelling its neighbors make clear.
 * The sentences of a segment are the same objects wherever it stands in its block, but for their place.
 */
export function segmentReader(bounds: Bounds): (block: WayBlock) => Words | undefined {
  const known = recentTexts<Segment>(bounds)
  return ({text: {value}, template, marks}) => {
    if (template.length > 0 || marks.some(({kind}) => kind === 'code' || kind === 'url')) return undefined
    if (value.includes('\n') || /^\p{Ll}/u.test(value) || quotedSpans(value, marks).length > 0) return undefined
    const tokens: Token[] = []
    const sentences: PartSentence[] = []
    let start = 0
    for (const end of [...sureEnds(value), value.length]) {
      const written = start === 0 && end === value.length ? value : value.slice(start, end)
      let segment = known.get(written)
      if (!segment) known.offer(written, (segment = readSegment(written)))
      if (segment.spells) return undefined
      for (const token of relative(segment.tokens, -start)) tokens.push(token)
      for (const sentence of segment.sentences)
        sentences.push({...sentence, start: sentence.start + start, end: sentence.end + start})
      // One blank stands in between.
      start = end + 1
    }
    return {value, tokens, sentences}
  }
}

function readSegment(value: string): Segment {
  const tokens = plainTokens(value)
  const spells = tokens.some(maySpell)
  return {tokens, sentences: spells ? [] : readSentences(value, tokens), spells}
}
