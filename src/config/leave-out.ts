/** Leaves files out, by patterns written as in `.gitignore`. */
import {relative} from 'node:path'
import ignore from 'ignore'
import type {Ignores} from './layers.ts'
import {slashed} from './paths.ts'

/** The pattern that leaves a file out: its list, and its index there. */
export interface LeftOutBy {
  readonly list: Ignores
  readonly index: number
}

/** Finds the pattern that leaves a file out; the path is absolute. Of several lists one is enough. */
export function leaveOut(ignores: readonly Ignores[]): (path: string) => LeftOutBy | undefined {
  const tests = ignores.map((list) => {
    const marked = list.patterns.map((pattern, index) => ({pattern, mark: String(index)}))
    return {list, rules: ignore({ignorecase: false}).add(marked)}
  })
  return (path) => {
    for (const {list, rules} of tests) {
      const inside = slashed(relative(list.folder, path))
      if (!ignore.isPathValid(inside)) continue
      const {ignored, rule} = rules.test(inside)
      if (ignored) return {list, index: Number(rule?.mark)}
    }
    return undefined
  }
}
