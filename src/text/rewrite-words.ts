/** Turns "make this read so" into the smallest edits by words, so that what stays is not touched. */

/** Replace `[start, end)` of the old string by `content`. */
interface WordEdit {
  readonly start: number
  readonly end: number
  readonly content: string
}

/** A placeholder, a blank to fill in such as `[what happened]`, a word, a run of blanks, or one other character; linear, no nesting. */
const WORD = /\{[{%][^{}]*[%}]\}|\[[^[\]\n]{1,120}\]|[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}]+)*|[ \t]+|[^]/gu

const BLANK = /[ \t]/
const ALL_BLANK = /^[ \t]+$/
const PLACEHOLDER = /^\{[{%][^]/
const LETTER = /[\p{L}\p{N}]/u

/** Above this many pairs of words, only the placeholders are looked for in the stretch that differs. */
const MOST_PAIRS = 250_000

/** What it is worth that a word stays: no number of signs and blanks outweighs a word, and no number of words a placeholder. */
function worth(word: string): number {
  if (PLACEHOLDER.test(word)) return 1_000_000
  return LETTER.test(word) ? 1000 : 1
}

/**
 * The edits that turn `before` into `after`, in ascending order. Changed words that only blanks separate
 * become one edit, for a human reads the result.
 * @param mayRewrite whether the kept blank at these offsets of `before` may be part of such an edit.
 */
export function rewriteWords(
  before: string,
  after: string,
  mayRewrite: (start: number, end: number) => boolean = () => true,
): readonly WordEdit[] {
  if (before === after) return []
  // To leave a sentence out is the most frequent rewrite.
  if (after === '') return [{start: 0, end: before.length, content: ''}]
  const edits: WordEdit[] = []
  let open: WordEdit | undefined
  for (const change of changesOf(before, after)) {
    const kept = open ? before.slice(open.end, change.start) : ''
    if (open && ALL_BLANK.test(kept) && mayRewrite(open.end, change.start))
      open = {start: open.start, end: change.end, content: open.content + kept + change.content}
    else {
      if (open) edits.push(open)
      open = change
    }
  }
  if (open) edits.push(open)
  return edits.map((edit) => trimmed(before, edit))
}

/** What was found out lately: a library says the same stock phrases again and again. */
const known = new Map<string, readonly WordEdit[]>()
const MOST_KNOWN = 1000
/** Longer texts than this, taken together, rarely come twice. */
const LONGEST_KNOWN = 600

function changesOf(before: string, after: string): readonly WordEdit[] {
  const find = () => [...changes(before.match(WORD) ?? [], after.match(WORD) ?? [])]
  if (before.length + after.length > LONGEST_KNOWN) return find()
  const key = `${before.length} ${before}${after}`
  let found = known.get(key)
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, (found = find()))
  }
  return found
}

/** The stretches of words that differ, ascending; between any two at least one word stays. */
function* changes(from: readonly string[], to: readonly string[]): Generator<WordEdit> {
  let start = 0
  let fromAt = 0
  let toAt = 0
  for (const [fromNext, toNext] of [...keptWords(from, to), [from.length, to.length] as const]) {
    const removed = lengthOf(from.slice(fromAt, fromNext))
    const content = to.slice(toAt, toNext).join('')
    if (removed > 0 || content !== '') yield {start, end: start + removed, content}
    start += removed + (from[fromNext]?.length ?? 0)
    fromAt = fromNext + 1
    toAt = toNext + 1
  }
}

/** An edit without the blanks at its ends that it would write back unchanged. */
function trimmed(before: string, {start, end, content}: WordEdit): WordEdit {
  let head = 0
  let tail = 0
  const most = Math.min(end - start, content.length)
  while (tail < most && before[end - 1 - tail] === content.at(-1 - tail) && BLANK.test(content.at(-1 - tail) ?? ''))
    tail++
  while (head < most - tail && before[start + head] === content[head] && BLANK.test(content[head] ?? '')) head++
  return {start: start + head, end: end - tail, content: content.slice(head, content.length - tail)}
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}

/** A range of words of the old text and one of the new, half-open. */
interface Stretch {
  readonly from: number
  readonly fromEnd: number
  readonly to: number
  readonly toEnd: number
}

type Pair = readonly [number, number]

/** Index pairs of the words that stay, ascending. */
function keptWords(
  before: readonly string[],
  after: readonly string[],
  stretch: Stretch = {from: 0, fromEnd: before.length, to: 0, toEnd: after.length},
): readonly Pair[] {
  let {from, fromEnd, to, toEnd} = stretch
  const head: Pair[] = []
  while (from < fromEnd && to < toEnd && before[from] === after[to]) head.push([from++, to++])
  const tail: Pair[] = []
  while (from < fromEnd && to < toEnd && before[fromEnd - 1] === after[toEnd - 1]) tail.push([--fromEnd, --toEnd])
  return [...head, ...keptBetween(before, after, {from, fromEnd, to, toEnd}), ...tail.reverse()]
}

/** Index pairs of the words that stay in a stretch that differs at both ends. */
function keptBetween(before: readonly string[], after: readonly string[], stretch: Stretch): readonly Pair[] {
  if (stretch.from === stretch.fromEnd || stretch.to === stretch.toEnd) return []
  const oldWords = indices(stretch.from, stretch.fromEnd)
  const newWords = indices(stretch.to, stretch.toEnd)
  const isSame = (a: number, b: number) => before[a] === after[b]
  const worthOf = (a: number) => worth(before[a] ?? '')
  if (oldWords.length * newWords.length <= MOST_PAIRS) return heaviestCommon(oldWords, newWords, isSame, worthOf)

  const oldAnchors = oldWords.filter((index) => PLACEHOLDER.test(before[index] ?? ''))
  const newAnchors = newWords.filter((index) => PLACEHOLDER.test(after[index] ?? ''))
  if (oldAnchors.length * newAnchors.length > MOST_PAIRS) return []
  const anchors = heaviestCommon(oldAnchors, newAnchors, isSame, worthOf)
  if (anchors.length === 0) return []
  const kept: Pair[] = []
  let {from, to} = stretch
  for (const [fromEnd, toEnd] of [...anchors, [stretch.fromEnd, stretch.toEnd] as const]) {
    for (const pair of keptWords(before, after, {from, fromEnd, to, toEnd})) kept.push(pair)
    if (fromEnd < stretch.fromEnd) kept.push([fromEnd, toEnd])
    from = fromEnd + 1
    to = toEnd + 1
  }
  return kept
}

function indices(start: number, end: number): readonly number[] {
  const all: number[] = []
  for (let index = start; index < end; index++) all.push(index)
  return all
}

/** Pairs of the heaviest common subsequence of two lists, ascending. */
function heaviestCommon(
  from: readonly number[],
  to: readonly number[],
  isSame: (a: number, b: number) => boolean,
  worthOf: (a: number) => number,
): readonly Pair[] {
  const width = to.length + 1
  const weights = new Float64Array((from.length + 1) * width)
  const weight = (i: number, j: number) => weights[i * width + j] ?? 0
  for (let i = from.length - 1; i >= 0; i--) {
    const a = from[i] ?? 0
    // Few words recur; most need not be weighed.
    let ifKept = -1
    for (let j = to.length - 1; j >= 0; j--) {
      if (isSame(a, to[j] ?? 0)) {
        if (ifKept === -1) ifKept = worthOf(a)
        weights[i * width + j] = ifKept + weight(i + 1, j + 1)
      } else weights[i * width + j] = Math.max(weight(i + 1, j), weight(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < from.length && j < to.length) {
    const pair = [from[i] ?? 0, to[j] ?? 0] as const
    const isKept = isSame(...pair)
    if (isKept) pairs.push(pair)
    const isOldDropped = weight(i + 1, j) >= weight(i, j + 1)
    if (isKept || isOldDropped) i++
    if (isKept || !isOldDropped) j++
  }
  return pairs
}
