/** Carries changed lines over to a text that was rewritten since. */
import type {LineRange} from './changed-lines.ts'

/** The same lines in the text after rewriting, and all that came with it. @param ranges as changedLines gives them. */
export async function movedLines(
  before: string,
  after: string,
  ranges: readonly LineRange[],
): Promise<readonly LineRange[]> {
  const {diffLines} = await import('diff')
  const moved: LineRange[] = []
  let from = 1
  let to = 1
  for (const {added, removed, count} of diffLines(before, after)) {
    if (added) moved.push({start: to, end: to + count})
    else if (!removed) moved.push(...within(ranges, from, from + count, to - from))
    if (!added) from += count
    if (!removed) to += count
  }
  return moved
}

/** What of the ranges lies in a stretch that has only moved. A joint at its edge now touches lines that have changed. */
function within(ranges: readonly LineRange[], first: number, beyond: number, by: number): readonly LineRange[] {
  return ranges.flatMap(({start, end}) => {
    const isJoint = start === end
    const [low, high] = [Math.max(start, first), Math.min(end, beyond)]
    const isIn = isJoint ? start > first && start < beyond : low < high
    return isIn ? [{start: low + by, end: high + by}] : []
  })
}
