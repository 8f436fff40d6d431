/** Tells which of several predicates will be met least often, so that a search begins with the rarest. */
import {onceForPredicates, partsOf, wordsOfPredicate} from './predicates.ts'

/** Words so common that looking for them tells little. */
export const COMMON: ReadonlySet<string> = new Set(
  "i we you it the a an to of in on at for and or but is are was were be been have has had do does did not no this that your our us me my with as by from if when so will would can could may might there 's all any about more just".split(
    ' ',
  ),
)

/** The list of predicates that is met least often; undefined where no list is given. */
export function rarest(lists: readonly (readonly number[] | undefined)[]): readonly number[] | undefined {
  let best: {needs: readonly number[]; cost: number} | undefined
  for (const needs of lists) {
    if (!needs) continue
    const cost = needs.reduce((sum, number) => sum + costOf(number), 0)
    if (!best || cost < best.cost) best = {needs, cost}
  }
  return best?.needs
}

const costs = onceForPredicates(() => new Map<number, number>())

/** How often a predicate will be met, roughly. */
export function costOf(predicate: number): number {
  let cost = costs().get(predicate)
  if (cost === undefined) {
    cost = 0
    const parts = partsOf(predicate)
    if (parts.length > 1) for (const part of parts) cost += costOf(part)
    else {
      const words = wordsOfPredicate(predicate)
      // A test of tokens, such as that for words with content, is met nearly everywhere.
      if (!words) cost = 1000
      for (const word of words ?? []) cost += COMMON.has(word) ? 200 : 1
    }
    costs().set(predicate, cost)
  }
  return cost
}
