/** Finds, for the steps of a program, what the next token must be for them to go on. */
import {type PredicateSet, predicateSet} from './predicates.ts'
import type {Program, Step} from './program.ts'

/** The highest number of a predicate in a program. */
export function topOf(steps: readonly Step[]): number {
  let top = 0
  for (const step of steps) {
    if (step.op === 'token') top = Math.max(top, step.predicate)
    else if (step.op === 'look' || step.op === 'phrases') top = Math.max(top, step.inner.top)
  }
  return top
}

/**
 * For each step the predicates of which the next token must pass one, undefined where any token may do;
 * each is found when first asked for.
 */
export function firstTokens(steps: readonly Step[]): (step: number) => PredicateSet | undefined {
  const known: (PredicateSet | null)[] = []
  return (index) => {
    const before = known[index]
    if (before !== undefined) return before ?? undefined
    const numbers = reachable(steps, index)
    const found = numbers && predicateSet(numbers)
    known[index] = found ?? null
    return found
  }
}

/** The predicates of all tokens that can come next, followed through loops; undefined where none has to. */
function reachable(steps: Program['steps'], from: number): ReadonlySet<number> | undefined {
  const found = new Set<number>()
  const seen = new Set<number>()
  const waiting = [from]
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index)) continue
    seen.add(index)
    const step = steps[index]
    if (step?.op === 'token') found.add(step.predicate)
    else if (step?.op === 'fork') waiting.push(...step.targets)
    else if (step?.op === 'phrases') {
      const inner = reachable(step.inner.steps, 0)
      if (!inner) return undefined
      for (const predicate of inner) found.add(predicate)
    } else if (step?.op === 'jump' || step?.op === 'save' || step?.op === 'look' || step?.op === 'start')
      waiting.push(step.next)
    else return undefined
  }
  return found
}
