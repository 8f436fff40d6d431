/** Finds, for the steps of a program, what the next token must be for them to go on. */
import type {Signature} from './predicates.ts'
import type {Step} from './program.ts'

/** The highest number of a predicate in a program. */
export function topOf(steps: readonly Step[]): number {
  let top = 0
  for (const step of steps) {
    if (step.op === 'token') top = Math.max(top, step.predicate)
    else if (step.op === 'look') top = Math.max(top, step.inner.top)
  }
  return top
}

/**
 * For each step the predicates of which the next token must pass one, undefined where any token may do;
 * each is found when first asked for. Programs have no loops, so this ends.
 */
export function firstTokens(steps: readonly Step[]): (step: number) => Signature | undefined {
  const known: (Signature | null)[] = []
  const size = (topOf(steps) >> 5) + 1
  const find = (index: number): Signature | undefined => {
    const before = known[index]
    if (before !== undefined) return before ?? undefined
    const step = steps[index]
    let found: Signature | undefined
    if (step?.op === 'token') {
      found = new Uint32Array(size)
      found[step.predicate >> 5] = 1 << (step.predicate & 31)
    } else if (step?.op === 'save' || step?.op === 'look' || step?.op === 'start') found = find(step.next)
    else if (step?.op === 'fork') found = unionOfAll(step.targets, find, size)
    known[index] = found ?? null
    return found
  }
  return find
}

function unionOfAll(
  targets: readonly number[],
  find: (step: number) => Signature | undefined,
  size: number,
): Signature | undefined {
  const union = new Uint32Array(size)
  for (const target of targets) {
    const signature = find(target)
    if (!signature) return undefined
    for (let at = 0; at < size; at++) union[at] = (union[at] ?? 0) | (signature[at] ?? 0)
  }
  return union
}
