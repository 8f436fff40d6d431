/** Runs: the table from decoded characters to source characters, shared by all slices of one decoding. */
import type {Span} from './span.ts'

/** Runs of decoded characters with their source ranges, in ascending order. */
export interface Runs {
  /** Where each run begins in the decoded string; the first is 0. There is always at least one run. */
  readonly at: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Whether a run maps character by character; otherwise all of it maps to all of its source range. */
  readonly verbatim: readonly boolean[]
  /** Whether a run is all that its source range decodes to: replacing the range then replaces just the run. */
  readonly whole: readonly boolean[]
  /** The decoded string. */
  readonly value: string
  /** Its length. */
  readonly length: number
}

/** A place in the source to write at. */
export interface Insertion {
  readonly at: number
  /** Whether what is written there is read at the wanted place. */
  readonly exact: boolean
}

/** The runs of a source that stands for itself. */
export function identity(value: string): Runs {
  return singleRun(value, 0)
}

/** What a single run that maps character by character does not tell of itself. */
const FIRST = [0]
const YES = [true]

function singleRun(value: string, start: number): Runs {
  const {length} = value
  return {at: FIRST, start: [start], end: [start + length], verbatim: YES, whole: YES, value, length}
}

/** The runs of characters from an offset on, by themselves; undefined where they do not all stand in one verbatim run. */
export function verbatimRuns(runs: Runs, value: string, from: number): Runs | undefined {
  if (!isVerbatim(runs, from, from + value.length)) return undefined
  const start = sourceStart(runs, from)
  return singleRun(value, start)
}

/** Whether a decoded offset stands at the beginning of a line. */
export function isLineStart({value}: Runs, offset: number): boolean {
  return offset === 0 || value[offset - 1] === '\n'
}

/** Source offset of the decoded unit at `offset`; at the end of the decoded string, the end of the last unit. */
function sourceStart(runs: Runs, offset: number): number {
  if (offset >= runs.length) return runs.length === 0 ? (runs.start[0] ?? 0) : sourceEnd(runs, runs.length)
  const run = runAt(runs, offset)
  return (runs.start[run] ?? 0) + (runs.verbatim[run] ? offset - (runs.at[run] ?? 0) : 0)
}

/** Source offset after the decoded unit before `offset`, which is above 0. */
function sourceEnd(runs: Runs, offset: number): number {
  const run = runAt(runs, offset - 1)
  return runs.verbatim[run] ? (runs.start[run] ?? 0) + offset - (runs.at[run] ?? 0) : (runs.end[run] ?? 0)
}

/**
 * The source characters of the decoded range, from its first to its last; gaps included.
 * That of an empty range is empty, but within a run that maps as one it is all of that.
 */
export function sourceSpan(runs: Runs, from: number, to: number): Span {
  const start = sourceStart(runs, from)
  return {start, end: to > from || isInside(runs, from) ? sourceEnd(runs, to) : start}
}

/** The decoded units that came from a range of the source. For an empty range, where in the decoded string it falls. */
export function decodedSpan(runs: Runs, {start, end}: Span): Span {
  const last = unitFrom(runs, end)
  if (start === end) return {start: last, end: last}
  let first = unitFrom(runs, start)
  // An escape or entity that the range cuts in two belongs to it, also where several decoded units came from it.
  while (first > 0 && sourceEnd(runs, first) > start) first = runs.at[runAt(runs, first - 1)] ?? 0
  return {start: Math.min(first, last), end: last}
}

/** The first decoded offset whose unit begins at or after a place in the source. */
function unitFrom({at, start, end, verbatim, length}: Runs, place: number): number {
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const before = low - 1
  if (before >= 0 && verbatim[before] && (end[before] ?? 0) > place)
    return (at[before] ?? 0) + place - (start[before] ?? 0)
  return at[low] ?? length
}

/** Whether the units on both sides of a decoded offset came from the same source characters. */
function isInside(runs: Runs, offset: number): boolean {
  return offset > 0 && offset < runs.length && sourceEnd(runs, offset) > sourceStart(runs, offset)
}

/** Whether the source span of a decoded range holds that range and nothing else. */
export function isExact(runs: Runs, from: number, to: number): boolean {
  if (from === to) return insertion(runs, from, 'before').exact
  const first = runAt(runs, from)
  const last = runAt(runs, to - 1)
  if (!runs.verbatim[first] && runs.at[first] !== from) return false
  if (!runs.verbatim[last] && runEnd(runs, last) !== to) return false
  for (let run = first; run <= last; run++) {
    if (!isWritable(runs, run)) return false
    if (run < last && runs.end[run] !== runs.start[run + 1]) return false
  }
  return true
}

/** Whether a decoded range stands in the source as it is, character by character. */
export function isVerbatim(runs: Runs, from: number, to: number): boolean {
  const run = runAt(runs, from)
  return runs.verbatim[run] === true && to <= runEnd(runs, run)
}

/**
 * Where to write at a decoded offset: next to the unit on the given side of it,
 * or to the other one where that one has no source characters of its own.
 */
export function insertion(runs: Runs, offset: number, side: 'before' | 'after'): Insertion {
  if (runs.length === 0) return {at: runs.start[0] ?? 0, exact: true}
  if (isInside(runs, offset)) return {at: sourceStart(runs, offset), exact: false}
  const left = offset > 0 ? runAt(runs, offset - 1) : undefined
  const right = offset < runs.length ? runAt(runs, offset) : undefined
  const afterLeft = left !== undefined && isWritable(runs, left) ? sourceEnd(runs, offset) : undefined
  const beforeRight = right !== undefined && isWritable(runs, right) ? sourceStart(runs, offset) : undefined
  const at = side === 'after' ? (afterLeft ?? beforeRight) : (beforeRight ?? afterLeft)
  return {at: at ?? sourceStart(runs, offset), exact: at !== undefined}
}

/** Where the characters of a decoded range stand in the source, counted from an offset of it: equal for ranges that map alike. */
export function traceOf(runs: Runs, from: number, to: number, origin: number): string {
  let trace = ''
  for (let run = runAt(runs, from); run < runs.at.length && (runs.at[run] ?? 0) <= to; run++)
    trace += `${(runs.at[run] ?? 0) - from},${(runs.start[run] ?? 0) - origin},${(runs.end[run] ?? 0) - origin},${Number(runs.verbatim[run])}${Number(runs.whole[run])};`
  return trace
}

/** Collects runs in decoded order, which has to be the order of the source. */
export class RunBuilder {
  value = ''
  readonly #at: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #verbatim: boolean[] = []
  readonly #whole: boolean[] = []

  /**
   * Adds characters that all came from the source range as one.
   * @param whole whether they are all that the range decodes to.
   * @throws RangeError when the range lies before an earlier one.
   */
  addAtom(value: string, start: number, end: number, whole: boolean): void {
    if (value !== '') this.#push(value, start, end, false, whole)
  }

  /**
   * Adds characters that map one by one, beginning at a source offset.
   * @throws RangeError when they lie before earlier ones.
   */
  addVerbatim(value: string, start: number): void {
    if (value === '') return
    const last = this.#at.length - 1
    if (!this.#verbatim[last] || this.#end[last] !== start)
      return this.#push(value, start, start + value.length, true, true)
    this.#end[last] = start + value.length
    this.value += value
  }

  /** Adds a range of other runs. */
  copy(runs: Runs, value: string, from: number, to: number): void {
    for (let offset = from, run = runAt(runs, from); offset < to; run++) {
      const stop = Math.min(runEnd(runs, run), to)
      const part = value.slice(offset - from, stop - from)
      const isAll = offset === runs.at[run] && stop === runEnd(runs, run)
      if (runs.verbatim[run]) this.addVerbatim(part, sourceStart(runs, offset))
      else this.addAtom(part, runs.start[run] ?? 0, runs.end[run] ?? 0, isAll && runs.whole[run] === true)
      offset = stop
    }
  }

  /** @param place where in the source a decoding without any characters stands. */
  finish(place: number): Runs {
    if (this.#at.length === 0) this.#push('', place, place, true, true)
    return {
      at: this.#at,
      start: this.#start,
      end: this.#end,
      verbatim: this.#verbatim,
      whole: this.#whole,
      value: this.value,
      length: this.value.length,
    }
  }

  #push(value: string, start: number, end: number, verbatim: boolean, whole: boolean): void {
    if (start < (this.#start.at(-1) ?? 0) || end < (this.#end.at(-1) ?? 0))
      throw new RangeError(`The source range [${start}, ${end}) does not follow the one before it.`)
    this.#at.push(this.value.length)
    this.#start.push(start)
    this.#end.push(end)
    this.#verbatim.push(verbatim)
    this.#whole.push(whole)
    this.value += value
  }
}

/** Index of the run that holds a decoded offset. */
function runAt({at}: Runs, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function runEnd({at, length}: Runs, run: number): number {
  return at[run + 1] ?? length
}

/** Whether a run has source characters, and they are its own. */
function isWritable({start, end, whole}: Runs, run: number): boolean {
  return whole[run] === true && start[run] !== end[run]
}
