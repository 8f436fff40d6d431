/** The word index: from the words of a sentence to the rules that could have something to say. */
import type {Sentence} from '../prose/index.ts'
import type {AnyRule} from '../rule/index.ts'

/** The rules of a linter, indexed by the words that their patterns need. */
export interface RuleIndex {
  readonly rules: readonly AnyRule[]
  /** Rules of which a sentence has words that they look for, as a set of bits by number. The cost grows with the words. */
  wanted(sentence: Sentence): RuleSet
}

/** Rules by their number in the index, one bit each. */
export type RuleSet = Int32Array

export function ruleSet(rules: readonly AnyRule[], isIn: (rule: AnyRule) => boolean): RuleSet {
  const set = new Int32Array(Math.ceil(rules.length / 32))
  rules.forEach((rule, number) => {
    if (isIn(rule)) mark(set, number)
  })
  return set
}

export function indexRules(rules: readonly AnyRule[]): RuleIndex {
  const size = Math.ceil(rules.length / 32)
  const always = new Int32Array(size)
  const byWord = new Map<string, Int32Array>()
  /** Where sentences keep the answer. */
  const key = {}
  rules.forEach((rule, number) => {
    const patterns = rule.patterns ?? []
    if (patterns.length === 0 || patterns.some(({triggers}) => !triggers)) return mark(always, number)
    for (const {triggers} of patterns) {
      for (const word of triggers ?? []) {
        let set = byWord.get(word)
        if (!set) byWord.set(word, (set = new Int32Array(size)))
        mark(set, number)
      }
    }
  })
  return {
    rules,
    wanted({words, notes}) {
      const known = notes.get(key) as RuleSet | undefined
      if (known) return known
      const wanted = Int32Array.from(always)
      for (const word of words) {
        const set = byWord.get(word)
        if (set) for (let at = 0; at < size; at++) wanted[at] = (wanted[at] ?? 0) | (set[at] ?? 0)
      }
      notes.set(key, wanted)
      return wanted
    },
  }
}

function mark(set: Int32Array, number: number): void {
  set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31))
}
