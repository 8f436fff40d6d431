/**
 * The table of patterns: which words each needs, found once when the linter is built, so that at the start of a run none
 * of them has to be read. It changes no result: without it, and for patterns that it does not list, words are found when
 * they are first asked for.
 */
import type {Sentence} from '../prose/index.ts'

/** Sets of words of which a sentence must have one each; at most this many of each pattern are kept. */
export const MOST_CLAUSES = 3

/** Stands for “any sentence” where a pattern has fewer clauses. */
const ANY = '*'

interface Table {
  readonly numbers: ReadonlyMap<string, number>
  /** By clause: from words to the patterns that ask for them, as text until a sentence has the word. */
  readonly planes: readonly Map<string, string | Uint16Array>[]
  /** Words of 32 bits for all patterns. */
  readonly size: number
}

let table: Table | undefined

/** @param text as patternTable makes it; undefined to do without. */
export function usePatternTable(text: string | undefined): void {
  if (text === undefined) {
    table = undefined
    return
  }
  const [keys = '', ...planes] = text.split('\n\n')
  const numbers = new Map(keys.split(' ').map((key, number) => [key, number]))
  table = {
    numbers,
    size: (numbers.size >> 5) + 1,
    planes: planes.map((plane) => {
      const byWord = new Map<string, string | Uint16Array>()
      for (const line of plane.split('\n')) {
        const end = line.indexOf(' ')
        byWord.set(line.slice(0, end), line.slice(end + 1))
      }
      return byWord
    }),
  }
}

/** What is asked for by some patterns, as a table. @param patterns each with its clauses, all of words; none where it may do without. */
export function patternTable(
  patterns: readonly {readonly source: string; readonly clauses: readonly (readonly string[])[]}[],
): string {
  const planes = Array.from({length: MOST_CLAUSES}, () => new Map<string, number[]>())
  patterns.forEach(({clauses}, number) => {
    planes.forEach((plane, index) => {
      for (const word of clauses[index] ?? [ANY]) {
        const list = plane.get(word)
        if (list) list.push(number)
        else plane.set(word, [number])
      }
    })
  })
  const keys = patterns.map(({source}) => keyOf(source)).join(' ')
  const lists = planes.map((plane) => [...plane].map(([word, numbers]) => `${word} ${numbers.join(' ')}`).join('\n'))
  return [keys, ...lists].join('\n\n')
}

/** What is found out once for the table that is in use, or for having none. */
export function onceForTable<Found>(find: () => Found): () => Found {
  let known: {readonly table: Table | undefined; readonly found: Found} | undefined
  return () => {
    if (!known || known.table !== table) known = {table, found: find()}
    return known.found
  }
}

/** Tells the number of a pattern in the table; undefined where there is no table, or it is not in it. */
export function numberIn(source: string): () => number | undefined {
  return onceForTable(() => table?.numbers.get(keyOf(source)))
}

/** Whether a sentence has words of all that a pattern asks for. @param number as numberIn tells it. */
export function mayMatch(sentence: Sentence, number: number): boolean {
  if (!table) return true
  let bits = sentence.notes.get(table) as Uint32Array | undefined
  if (!bits) sentence.notes.set(table, (bits = candidates(table, sentence.words)))
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
}

function candidates({planes, size}: Table, words: ReadonlySet<string>): Uint32Array {
  const all = new Uint32Array(size).fill(0xffffffff)
  const one = new Uint32Array(size)
  for (const plane of planes) {
    one.fill(0)
    add(one, plane, ANY)
    for (const word of words) add(one, plane, word)
    for (let at = 0; at < size; at++) all[at] = (all[at] ?? 0) & (one[at] ?? 0)
  }
  return all
}

function add(bits: Uint32Array, plane: Map<string, string | Uint16Array>, word: string): void {
  let list = plane.get(word)
  if (list === undefined) return
  if (typeof list === 'string') plane.set(word, (list = Uint16Array.from(list.split(' '), Number)))
  for (const number of list) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
}

/** 53 bits of a source, in base 36: enough to tell some thousands of patterns apart, and short. */
function keyOf(source: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
