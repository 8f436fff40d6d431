/** Demands: what words a sentence must have for a pattern to match, told before the pattern is tried. */
import {hasAny, type PredicateSet, predicateSet, type Signature} from './predicates.ts'
import {costOf} from './rarity.ts'

/** A sentence must have one predicate of each set, in any order and at any place. Rare ones come first. */
export type Demand = readonly PredicateSet[]

/** The same as numbers of predicates, while a pattern is compiled. */
export type Clauses = readonly (readonly number[])[]

/** Whether the tokens of a sentence together meet a demand. @param all of the sentence. */
export function meets(demand: Demand, all: Signature): boolean {
  for (const set of demand) if (!hasAny(all, set)) return false
  return true
}

/** More clauses than this tell little more. */
const MOST = 4

export function demandOf(clauses: Clauses): Demand {
  return rarestFirst(clauses)
    .slice(0, MOST)
    .map((clause) => predicateSet(clause))
}

export function rarestFirst(clauses: Clauses): Clauses {
  return clauses
    .map((clause) => ({clause, cost: costOfAll(clause)}))
    .sort((a, b) => a.cost - b.cost)
    .map(({clause}) => clause)
}

/** What one of several alternatives asks for in any case: one of the rarest of each. */
export function clausesOfAny(alternatives: readonly Clauses[]): Clauses {
  const union = new Set<number>()
  for (const clauses of alternatives) {
    const [first, ...others] = clauses
    if (!first) return []
    let best = first
    for (const clause of others) if (costOfAll(clause) < costOfAll(best)) best = clause
    for (const number of best) union.add(number)
  }
  return [[...union]]
}

function costOfAll(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + costOf(number), 0)
}

/** The highest number of a predicate that a demand asks for. */
export function topOfDemand(demand: Demand): number {
  return Math.max(
    0,
    ...demand.map(({at, bits}) => {
      const last = at.length - 1
      return last < 0 ? 0 : ((at[last] ?? 0) << 5) + 31 - Math.clz32(bits[last] ?? 0)
    }),
  )
}
