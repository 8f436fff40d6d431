/** Demands: what words a sentence must have for a pattern to match, told before the pattern is tried. */
import {hasAny, type PredicateSet, predicateSet, type Signature} from './predicates.ts'
import {costOf} from './rarity.ts'

/** A sentence must have one predicate of each set, in any order and at any place. Rare ones come first. */
export type Demand = readonly PredicateSet[]

/** What targets of a fork, or a whole program, demand of a sentence. */
export interface Demands {
  readonly each: readonly Demand[]
  /** All their predicates have numbers up to this one. */
  readonly top: number
}

/** The same as numbers of predicates, while a pattern is compiled. */
export type Clauses = readonly (readonly number[])[]

/** Whether the tokens of a sentence together meet a demand. @param all of the sentence. */
export function meets(demand: Demand, all: Signature): boolean {
  for (const set of demand) if (!hasAny(all, set)) return false
  return true
}

/** More clauses than this tell little more. */
const MOST = 4

function demandOf(clauses: Clauses): Demand {
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
function topOfDemand(demand: Demand): number {
  return Math.max(
    0,
    ...demand.map(({at, bits}) => {
      const last = at.length - 1
      return last < 0 ? 0 : ((at[last] ?? 0) << 5) + 31 - Math.clz32(bits[last] ?? 0)
    }),
  )
}

/** What alternatives, or a whole pattern, demand of a sentence. */
export function demandsOf(alternatives: readonly Clauses[]): Demands {
  const each = alternatives.map(demandOf)
  return {each, top: Math.max(...each.map(topOfDemand))}
}

/** What alternatives demand, where that is more than their first token tells. */
export function beyondFirst(alternatives: readonly Clauses[]): Demands {
  return alternatives.some(({length}) => length > 1) ? demandsOf(alternatives) : {each: [], top: 0}
}

/** Demands that are found when they are needed. */
export interface LazyDemands {
  /** What is demanded; undefined while it is not worth finding. */
  whenWorth(): Demands | undefined
  found(): Demands
}

/** Demands are worth finding for what was tried this often: most of what is compiled for one file never is. */
const OFTEN = 30

/** Demands that are worth finding once they have been asked for often. */
export function onceWorth(find: () => Demands): LazyDemands {
  let times = 0
  let known: Demands | undefined
  const found = () => (known ??= find())
  return {whenWorth: () => known ?? (++times > OFTEN ? found() : undefined), found}
}
