/**
 * The table of patterns: what the build has found out about all patterns that come with the linter. It holds which words
 * each needs, so that none of them has to be looked at for a sentence without those, and each as a program, so that none
 * has to be compiled. It changes no result: without it, and for patterns that it does not list, all is found out as it is
 * needed.
 */
import type {Sentence, Token} from '../prose/index.ts'
import type {Demands} from './demand.ts'
import {beginWith, type GivenPredicates, hasAny, type PredicateSet} from './predicates.ts'
import type {Program, Step} from './program.ts'
import {type CodeReader, readProgram, type Row} from './program-code.ts'

/** Sets of words of which a sentence must have one each; at most this many of each pattern are kept. */
export const MOST_CLAUSES = 3

/** A table as bytes, and what tells sources of patterns apart: a number for each, the same one when the table was made. */
export interface PatternTable {
  readonly bytes: Uint8Array
  readonly checksum: (source: string) => number
}

/** The parts of a table that are rows of numbers, in their order. Rows within rows are told by where each begins. */
export const ROWS = [
  'passedStarts',
  'passed',
  'wanted0Starts',
  'wanted0',
  'wanted1Starts',
  'wanted1',
  'wanted2Starts',
  'wanted2',
  'setStarts',
  'sets',
  'demandStarts',
  'demands',
  'programStarts',
  'programs',
] as const
export type Rows = Readonly<Record<(typeof ROWS)[number], Row>>

/** The part of a table that is words. */
export interface TableWords {
  /** Ascending by code units. */
  readonly words: readonly string[]
  /** Checksums of the sources, by the numbers of their patterns. */
  readonly patterns: readonly number[]
  readonly predicates: number
  /** Tests of tokens: the name of each, and the numbers of predicates that pass what it passes. */
  readonly tests: readonly {
    readonly name: string
    readonly passesQuoted: boolean
    readonly numbers: readonly number[]
  }[]
  /** What programs refer to by name. */
  readonly names: readonly string[]
  /** Openings of matches (see word-openings.ts), by the sources of expressions. */
  readonly openings: Readonly<Record<string, readonly string[]>>
}

/** What begins a table: that the bytes are one, and in the order that this machine reads. */
export const MAGIC = 0x454c5432

/** What programs refer to by name. */
export interface Named {
  testOf(name: string): ((token: Token) => boolean) | undefined
  endsOf(name: string): (Step & {op: 'act'})['ends']
}

interface Table {
  readonly checksum: PatternTable['checksum']
  readonly numbers: ReadonlyMap<number, number>
  readonly program: (number: number) => Program
  readonly openings: TableWords['openings']
  /** Which patterns, of some or of all, may match a sentence with these words, a bit each. */
  readonly candidates: (words: ReadonlySet<string>, among?: Uint32Array) => Uint32Array
}

let table: Table | undefined

/**
 * @param given as the build makes it; undefined to do without.
 * @returns whether it is in use; false where this machine could not read it.
 */
export function useTable(given: PatternTable | undefined, named: Named): boolean {
  const read = given && readTable(given, named)
  table = read?.table
  beginWith(read?.predicates)
  return table !== undefined
}

function readTable(
  {bytes, checksum}: PatternTable,
  named: Named,
): {readonly table: Table; readonly predicates: GivenPredicates} | undefined {
  const aligned: Uint8Array = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, 2 + ROWS.length)
  if (head[0] !== MAGIC) return undefined
  let at = head.byteLength
  const rows = Object.fromEntries(
    ROWS.map((name, index) => {
      const length = head[2 + index] ?? 0
      const row: Row = name.endsWith('Starts')
        ? new Uint32Array(aligned.buffer, aligned.byteOffset + at, length)
        : new Uint16Array(aligned.buffer, aligned.byteOffset + at, length)
      at += Math.ceil(row.byteLength / 4) * 4
      return [name, row]
    }),
  ) as unknown as Rows
  const {words, patterns, predicates, tests, names, openings} = JSON.parse(
    new TextDecoder().decode(aligned.subarray(at, at + (head[1] ?? 0))),
  ) as TableWords
  const none = rows.passed.subarray(0, 0)
  const numberOf = wordNumbers(words)
  const sets: PredicateSet[] = []
  const demands: Demands[] = []
  const programs: Program[] = []
  const reader: CodeReader = {
    set: (number) => (sets[number] ??= readSet(part(rows.sets, rows.setStarts, number))),
    demands: (number) =>
      (demands[number] ??= readDemands(part(rows.demands, rows.demandStarts, number), (set) => reader.set(set))),
    name: (number) => names[number] ?? '',
    program: (number) => (programs[number] ??= readProgram(rows.programs, rows.programStarts[number] ?? 0, reader)),
    endsOf: (name) => named.endsOf(name),
  }
  return {
    table: {
      checksum,
      numbers: new Map(patterns.map((sum, number) => [sum, number])),
      program: reader.program,
      openings,
      candidates: candidatesIn(rows, patterns.length, numberOf, words.length),
    },
    predicates: {
      count: predicates,
      passedBy(word) {
        const number = numberOf(word)
        return number === -1 ? none : part(rows.passed, rows.passedStarts, number)
      },
      tests: tests.flatMap(({name, passesQuoted, numbers}) => {
        const test = named.testOf(name)
        return test ? [{test, passesQuoted, numbers}] : []
      }),
    },
  }
}

/** One of the rows that stand one after the other in a row. */
function part(all: Row, starts: Row, number: number): Row {
  return all.subarray(starts[number], starts[number + 1])
}

/** Numbers of words in a list in order; -1 for others. Looked for by halves, so that nothing has to be built at the start. */
function wordNumbers(words: readonly string[]): (word: string) => number {
  return (word) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] as string) < word) low = middle + 1
      else high = middle
    }
    return words[low] === word ? low : -1
  }
}

function readSet(cells: Row): PredicateSet {
  const count = (cells.length / 3) | 0
  const bits = new Uint32Array(count)
  for (let index = 0; index < count; index++)
    bits[index] = ((cells[count + 2 * index] ?? 0) | ((cells[count + 2 * index + 1] ?? 0) << 16)) >>> 0
  return {at: Uint16Array.from(cells.subarray(0, count)), bits}
}

function readDemands(cells: Row, setOf: (number: number) => PredicateSet): Demands {
  const each: PredicateSet[][] = []
  for (let at = 0; at < cells.length;) {
    const end = at + 1 + (cells[at] ?? 0)
    each.push(Array.from(cells.subarray(at + 1, end), setOf))
    at = end
  }
  // Every signature tells of all predicates that are given.
  return {each, top: 0}
}

/** Cells of a set, as readSet takes them. */
export function setCells({at, bits}: PredicateSet): readonly number[] {
  return [...at, ...[...bits].flatMap((each) => [each & 0xffff, each >>> 16])]
}

/** Words that were looked up lately, with what wants them: replies use few of those that there are. */
const MOST_WORDS = 20_000

function candidatesIn(rows: Rows, count: number, numberOf: (word: string) => number, any: number): Table['candidates'] {
  const planes = [
    [rows.wanted0, rows.wanted0Starts],
    [rows.wanted1, rows.wanted1Starts],
    [rows.wanted2, rows.wanted2Starts],
  ] as const
  const size = (count >> 5) + 1
  const always = planes.map(([row, starts]) => {
    const bits = new Uint32Array(size)
    add(bits, part(row, starts, any))
    return bits
  })
  const known = new Map<string, readonly Row[] | null>()
  const listsOf = (word: string) => {
    let lists = known.get(word)
    if (lists === undefined) {
      const number = numberOf(word)
      lists = number === -1 ? null : planes.map(([row, starts]) => part(row, starts, number))
      if (known.size >= MOST_WORDS) known.clear()
      known.set(word, lists)
    }
    return lists
  }
  const one = new Uint32Array(size)
  return (words, among) => {
    const all = among ? among.slice() : new Uint32Array(size).fill(0xffffffff)
    const lists: (readonly Row[])[] = []
    for (const word of words) {
      const ofWord = listsOf(word)
      if (ofWord) lists.push(ofWord)
    }
    for (let plane = 0; plane < planes.length; plane++) {
      one.set(always[plane] as Uint32Array)
      for (const ofWord of lists) add(one, ofWord[plane])
      let left = 0
      for (let at = 0; at < size; at++) {
        all[at] = (all[at] as number) & (one[at] as number)
        left |= all[at] as number
      }
      if (left === 0) break
    }
    return all
  }
}

function add(bits: Uint32Array, numbers: ArrayLike<number> | undefined): void {
  if (!numbers) return
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number
    bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31))
  }
}

/** The number of a pattern in the table that is in use; undefined where there is none, or it is not in it. */
export function numberInTable(source: string): number | undefined {
  return table?.numbers.get(table.checksum(source))
}

/** The program of a pattern in the table that is in use. */
export function programInTable(number: number): Program | undefined {
  return table?.program(number)
}

/** The openings of what an expression matches, where the table in use knows them. */
export function openingsInTable({source}: RegExp): readonly string[] | undefined {
  return table?.openings[source]
}

/** The sentence that was asked about last: many patterns in a row ask about one. */
let last: {table: Table | undefined; notes: Sentence['notes'] | undefined; bits: Uint32Array} = {
  table: undefined,
  notes: undefined,
  bits: new Uint32Array(),
}

/** Whether a sentence has words of all that one of some patterns asks for. @param patterns by their numbers in the table. */
export function mayMatchOne(sentence: Sentence, patterns: PredicateSet): boolean {
  if (last.notes !== sentence.notes || last.table !== table) {
    const bits = candidatesOf(sentence)
    if (!bits) return true
    last = {table, notes: sentence.notes, bits}
  }
  return hasAny(last.bits, patterns)
}

/** Which patterns may match a sentence, a bit for each by its number; undefined without a table. */
export function candidatesOf({notes, words}: Sentence): Uint32Array | undefined {
  if (!table) return undefined
  let bits = notes.get(table) as Uint32Array | undefined
  if (!bits) notes.set(table, (bits = table.candidates(words)))
  return bits
}

/** The same for anything with these words. @param among the patterns that are asked about, a bit each; all where absent. */
export function candidates(words: ReadonlySet<string>, among?: Uint32Array): Uint32Array | undefined {
  return table?.candidates(words, among)
}

/** Patterns by their numbers in the table, a bit each. */
export function patternSet(numbers: readonly number[]): Uint32Array {
  const bits = new Uint32Array(((table?.numbers.size ?? 0) >> 5) + 1)
  add(bits, numbers)
  return bits
}
