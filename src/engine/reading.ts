/** How the text reads once a suggestion is taken: its sentences as the customer sees them, without the file's notation. */
import type {Reading, Suggestion} from '../diagnostics/index.ts'
import type {Block, Sentence} from '../prose/index.ts'
import {type Edit, onOneLine, type Span} from '../text/index.ts'

/** Characters that are shown before the first and after the last change of a stretch, at most. */
const MOST_CONTEXT = 120
/** Stretches that are shown of one suggestion, at most. */
const MOST_STRETCHES = 3
/** Stands where the text goes on, or between stretches. */
const GAP = ' … '

/** A change within one block. Offsets are into its text. */
interface Change extends Span {
  readonly prose: string
}

/** A part of a block that is shown. */
interface Stretch extends Span {
  /** Its sentence begins before it, or goes on after it. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/**
 * The suggestion with how the text reads afterwards.
 * @param blocks of one way through the template, in the order of the file
 */
export function withReading(suggestion: Suggestion, blocks: readonly Block[]): Suggestion {
  const reads = readingOf(suggestion.edits, blocks)
  return reads ? {...suggestion, reads} : suggestion
}

function readingOf(edits: readonly Edit[], blocks: readonly Block[]): Reading | undefined {
  const [first] = edits
  return first && edits.length === 1 ? readingOfOne(first, blocks) : readingOfAll(edits, blocks)
}

/** The same for one edit, as most suggestions have. */
function readingOfOne(edit: Edit, blocks: readonly Block[]): Reading | undefined {
  const place = placeOf(edit, blocks)
  if (!place) return undefined
  const {block, change} = place
  const reading = rewritten(block.text.value, sentencesAround(block, change), [change])
  return isReadable(reading) ? reading : undefined
}

function readingOfAll(edits: readonly Edit[], blocks: readonly Block[]): Reading | undefined {
  const byBlock = new Map<Block, Change[]>()
  for (const edit of edits) {
    const place = placeOf(edit, blocks)
    if (!place) return undefined
    const own = byBlock.get(place.block)
    if (own) own.push(place.change)
    else byBlock.set(place.block, [place.change])
  }
  const parts: Reading[] = []
  for (const [block, changes] of byBlock) for (const part of partsOf(block, changes)) parts.push(part)
  if (parts.length === 0) return undefined
  let text = ''
  const changed: Span[] = []
  for (const part of parts.slice(0, MOST_STRETCHES)) {
    if (text !== '') text += GAP
    for (const {start, end} of part.changed) changed.push({start: text.length + start, end: text.length + end})
    text += part.text
  }
  return {text, changed}
}

/** The block that an edit falls into: the first that it touches, but one that holds what it takes away before all. */
function placeOf({span, content, prose = content}: Edit, blocks: readonly Block[]) {
  let found: {block: Block; change: Change} | undefined
  for (let at = firstEndingFrom(blocks, span.start); at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.text.span.start > span.end) break
    const place = block.text.find(span)
    if (!place) continue
    if (place.end > place.start) return {block, change: {...place, prose}}
    found ??= {block, change: {...place, prose}}
  }
  return found
}

/** Index of the first block that ends at or after a place in the file. */
function firstEndingFrom(blocks: readonly Block[], place: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.text.span.end ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** What is shown of a block: rewritten, white space evened out, with the offsets of what is new. */
function partsOf(block: Block, changes: readonly Change[]): readonly Reading[] {
  const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end)
  if (sorted.some((change, at) => change.start < (sorted[at - 1]?.end ?? 0))) return []
  return stretchesOf(block, sorted)
    .map(({stretch, changes: own}) => rewritten(block.text.value, stretch, own))
    .filter(isReadable)
}

function isReadable({text}: Reading): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Changes that are shown together, with the sentences around them. */
function stretchesOf(
  block: Block,
  changes: readonly Change[],
): readonly {readonly stretch: Stretch; readonly changes: readonly Change[]}[] {
  const found: {stretch: Stretch; changes: Change[]}[] = []
  for (const change of changes) {
    const next = sentencesAround(block, change)
    const last = found.at(-1)
    if (last && block.text.value.slice(last.stretch.end, next.start).trim() === '') {
      last.stretch = {...next, start: last.stretch.start, isCutBefore: last.stretch.isCutBefore}
      last.changes.push(change)
    } else found.push({stretch: next, changes: [change]})
  }
  return found
}

/** From the beginning of the first sentence that a change touches to the end of the last. */
function sentencesAround({text, sentences}: Block, {start, end}: Span): Stretch {
  const first = firstTouched(sentences, start)
  let whole: Span = {start: 0, end: text.length}
  if (first !== undefined) {
    let last = first
    while ((sentences[last + 1]?.start ?? Infinity) < end) last++
    whole = {
      start: Math.min(sentences[first]?.start ?? 0, start),
      end: Math.max(endOf(sentences[last]) ?? text.length, end),
    }
  }
  const isCutBefore = start - whole.start > MOST_CONTEXT
  const isCutAfter = whole.end - end > MOST_CONTEXT
  return {
    start: isCutBefore ? wordAfter(text.value, start - MOST_CONTEXT, start) : whole.start,
    end: isCutAfter ? wordBefore(text.value, end + MOST_CONTEXT, end) : whole.end,
    isCutBefore,
    isCutAfter,
  }
}

/** Index of the sentence that holds an offset or ends there, else of the next; undefined after the last. */
function firstTouched(sentences: readonly Sentence[], offset: number): number | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((endOf(sentences[middle]) ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low < sentences.length ? low : undefined
}

function endOf(sentence: Sentence | undefined): number | undefined {
  return sentence && sentence.start + sentence.text.length
}

function rewritten(value: string, {start, end, isCutBefore, isCutAfter}: Stretch, changes: readonly Change[]): Reading {
  const line = new Line()
  if (isCutBefore) line.add('…')
  let at = start
  for (const change of changes) {
    line.add(value.slice(at, change.start))
    line.add(change.prose, true)
    at = change.end
  }
  line.add(value.slice(at, end))
  if (isCutAfter) line.add('…')
  return line.reading()
}

/** The first blank from an offset on, where there is one before `limit`. */
function wordAfter(value: string, offset: number, limit: number): number {
  for (let at = offset; at < limit; at++) if (/\s/.test(value[at] ?? '')) return at
  return offset
}

/** The place after the last blank before an offset, where there is one after `limit`. */
function wordBefore(value: string, offset: number, limit: number): number {
  for (let at = offset; at > limit; at--) if (/\s/.test(value[at - 1] ?? '')) return at
  return offset
}

/** One line of words: runs of white space become one blank, those at its ends nothing. */
class Line {
  #text = ''
  readonly #changed: Span[] = []

  add(text: string, isNew = false): void {
    const even = onOneLine(text)
    const fits = this.#text === '' || this.#text.endsWith(' ') ? even.trimStart() : even
    const start = this.#text.length
    this.#text += fits
    if (isNew && fits.trim() !== '') this.#changed.push({start, end: this.#text.length})
  }

  reading(): Reading {
    const text = this.#text.trimEnd()
    const changed: Span[] = []
    for (const {start, end} of this.#changed)
      if (start < text.length) changed.push({start, end: Math.min(end, text.length)})
    return {text, changed}
  }
}
