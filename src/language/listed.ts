/** What of the language a table of patterns holds, and how it is put to use. */
import {isInGap} from './alternatives.ts'
import {situationExpressions} from './context.ts'
import {type Clauses, rarestFirst} from './demand.ts'
import {TOKEN_CLASSES} from './classes.ts'
import {GAP_CLASS} from './notation.ts'
import {grammar, writtenPatterns} from './pattern.ts'
import {type Named, type PatternTable, MOST_CLAUSES, useTable} from './pattern-table.ts'
import {wordsOfPredicate} from './predicates.ts'
import {openingsOfMatches} from './word-openings.ts'
import {type ListedPattern, writeTable} from './write-table.ts'

/** All tests of tokens that patterns may name. */
const TESTS = new Map([...Object.entries(TOKEN_CLASSES), [GAP_CLASS, isInGap] as const])

const named: Named = {
  testOf: (name) => TESTS.get(name),
  endsOf(name) {
    const act = grammar.actAt(name)
    if (!act) throw new Error(`There is no speech act called ${name}.`)
    return act.ends
  },
}

/**
 * Puts a table to use for all patterns that there are and will be.
 * @param table as the build makes it; undefined to do without.
 * @returns whether one is in use now; a machine with another order of bytes does without.
 */
export function usePatternTable(table: PatternTable | undefined): boolean {
  return useTable(table, named)
}

/** The table of all patterns that there are; those that cannot be read are left out. @throws as writeTable does. */
export function patternTable(checksum: PatternTable['checksum']): Uint8Array {
  usePatternTable(undefined)
  const names = new Map([...TESTS].map(([name, test]) => [test, name]))
  return writeTable(listedPatterns(), checksum, (test) => names.get(test) ?? '', openings())
}

function listedPatterns(): readonly ListedPattern[] {
  return writtenPatterns().flatMap((pattern) => {
    try {
      const clauses = inWords(pattern.clauses()).slice(0, MOST_CLAUSES)
      return [{source: pattern.source, clauses, program: pattern.compiled()}]
    } catch (error) {
      if (error instanceof TypeError) throw error
      return []
    }
  })
}

/** Openings of the expressions that tell the situation of a reply. */
function openings(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    situationExpressions().flatMap((each) => {
      const found = openingsOfMatches(each)
      return found ? [[each.source, found] as const] : []
    }),
  )
}

/** Clauses that are words alone, the rarest first. */
function inWords(clauses: Clauses): readonly string[][] {
  return rarestFirst(clauses).flatMap((clause) => {
    const words = clause.map(wordsOfPredicate)
    return words.includes(undefined) ? [] : [[...new Set(words.flatMap((each) => [...(each ?? [])]))]]
  })
}
