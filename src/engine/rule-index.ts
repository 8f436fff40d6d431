/** The word index: from the words of a sentence to the rules that could have something to say. */
import type {Sentence} from '../prose/index.ts'
import type {AnyRule} from '../rule/index.ts'

/** The rules of a linter, indexed by the words that their patterns need. */
export interface RuleIndex {
  readonly rules: readonly AnyRule[]
  /** Tells of each rule whether a sentence has words it looks for. The cost grows with the words, not with the rules. */
  wanting(sentence: Sentence): (rule: AnyRule) => boolean
}

export function indexRules(rules: readonly AnyRule[]): RuleIndex {
  const size = Math.ceil(rules.length / 32)
  const always = new Int32Array(size)
  const byWord = new Map<string, Int32Array>()
  const numbers = new Map<AnyRule, number>()
  rules.forEach((rule, number) => {
    numbers.set(rule, number)
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
    wanting({words}) {
      const wanted = Int32Array.from(always)
      for (const word of words) {
        const set = byWord.get(word)
        if (set) for (let at = 0; at < size; at++) wanted[at] = (wanted[at] ?? 0) | (set[at] ?? 0)
      }
      return (rule) => {
        const number = numbers.get(rule)
        return number !== undefined && ((wanted[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
      }
    },
  }
}

function mark(set: Int32Array, number: number): void {
  set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31))
}
