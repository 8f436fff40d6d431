/** Makes the table of patterns, for the build. */
import type {Token} from '../prose/index.ts'
import type {Demands} from './demand.ts'
import {MAGIC, MOST_CLAUSES, type PatternTable, ROWS, setCells, type TableWords} from './pattern-table.ts'
import {allPredicates, type PredicateSet} from './predicates.ts'
import type {Program} from './program.ts'
import {type CodeWriter, writeProgram} from './program-code.ts'

/** A pattern for the table. */
export interface ListedPattern {
  readonly source: string
  /** Sets of words of which a sentence must have one each; none where it may do without. */
  readonly clauses: readonly (readonly string[])[]
  readonly program: Program
}

/**
 * The bytes of a table. All patterns must have been compiled before any table was in use.
 * @throws Error where a pattern cannot be told from another, or one of the numbers is too large to be kept.
 */
export function writeTable(
  patterns: readonly ListedPattern[],
  checksum: PatternTable['checksum'],
  testName: (test: (token: Token) => boolean) => string,
  openings: TableWords['openings'],
): Uint8Array {
  const names = numbering<string>((name) => name)
  const sets = numbering<PredicateSet>((set) => setCells(set).join(' '))
  const demands = numbering<Demands>(({each}) =>
    each.map((demand) => demand.map((set) => sets.numberOf(set)).join(' ')).join(';'),
  )
  const programs = numbering<Program>((program) => program)
  for (const {program} of patterns) programs.numberOf(program)
  const writer: CodeWriter = {
    set: sets.numberOf,
    demands: demands.numberOf,
    name: names.numberOf,
    program: programs.numberOf,
  }
  // Writing one may bring others: what is looked for around it, and phrases of classes.
  const codes: (readonly number[])[] = []
  for (let number = 0; number < programs.all.length; number++)
    codes.push(writeProgram(programs.all[number] as Program, writer))
  const demandRows = demands.all.map(({each}) =>
    each.flatMap((demand) => [demand.length, ...demand.map((set) => sets.numberOf(set))]),
  )

  const predicates = allPredicates()
  const words = [...new Set([...predicates.byWord.keys(), ...patterns.flatMap(({clauses}) => clauses.flat())])].sort(
    (a, b) => (a < b ? -1 : 1),
  )
  const sums = patterns.map(({source}) => checksum(source))
  if (new Set(sums).size < sums.length) throw new Error('Two patterns have one checksum.')
  const rows = new Map<string, Uint16Array | Uint32Array>()
  const keep = (starts: string, all: string, lists: readonly (readonly number[])[]) => {
    const offsets = [0]
    for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length)
    const cells = lists.flat()
    if (cells.some((cell) => cell > 0xffff)) throw new Error(`A number is too large for the table of patterns: ${all}.`)
    rows.set(starts, Uint32Array.from(offsets))
    rows.set(all, Uint16Array.from(cells))
  }
  keep(
    'passedStarts',
    'passed',
    words.map((word) => predicates.byWord.get(word) ?? []),
  )
  for (let plane = 0; plane < MOST_CLAUSES; plane++) {
    const wanting = new Map<string | undefined, number[]>()
    patterns.forEach(({clauses}, number) => {
      for (const word of clauses[plane] ?? [undefined]) {
        const list = wanting.get(word)
        if (list) list.push(number)
        else wanting.set(word, [number])
      }
    })
    // Behind all words: patterns that ask for none.
    keep(
      `wanted${plane}Starts`,
      `wanted${plane}`,
      [...words, undefined].map((word) => wanting.get(word) ?? []),
    )
  }
  keep('setStarts', 'sets', sets.all.map(setCells))
  keep('demandStarts', 'demands', demandRows)
  keep('programStarts', 'programs', codes)
  return bytesOf(rows, {
    words,
    patterns: sums,
    predicates: predicates.count,
    tests: predicates.tests.map(({test, passesQuoted, numbers}) => ({name: testName(test), passesQuoted, numbers})),
    names: names.all,
    openings,
  })
}

/** Numbers things as they come, from 0. */
function numbering<Thing>(keyOf: (thing: Thing) => unknown) {
  const numbers = new Map<unknown, number>()
  const all: Thing[] = []
  return {
    all,
    numberOf(thing: Thing): number {
      const key = keyOf(thing)
      let number = numbers.get(key)
      if (number === undefined) numbers.set(key, (number = all.push(thing) - 1))
      return number
    },
  }
}

function bytesOf(rows: ReadonlyMap<string, Uint16Array | Uint32Array>, words: TableWords): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(words))
  const head = Uint32Array.from([MAGIC, text.length, ...ROWS.map((name) => rows.get(name)?.length ?? 0)])
  const parts = [head, ...ROWS.flatMap((name) => rows.get(name) ?? [])]
  const padded = (length: number) => Math.ceil(length / 4) * 4
  const bytes = new Uint8Array(parts.reduce((sum, {byteLength}) => sum + padded(byteLength), text.length))
  let at = 0
  for (const {buffer, byteLength} of parts) {
    bytes.set(new Uint8Array(buffer, 0, byteLength), at)
    at += padded(byteLength)
  }
  bytes.set(text, at)
  return bytes
}
