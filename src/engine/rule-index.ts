/** The word index: from the words of a sentence to the rules that could have something to say. */
import type {Block, Sentence} from '../prose/index.ts'
import type {AnyRule} from '../rule/index.ts'

/** The rules of a linter, indexed by the words that their patterns need. */
export interface RuleIndex {
  readonly rules: readonly AnyRule[]
  /** Rules of which a sentence has words that they look for, as a set of bits by number. The cost grows with the words. */
  wanted(sentence: Sentence): RuleSet
  /** The same for rules that look at blocks. */
  wantedIn(block: Block): RuleSet
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
  // Patterns that are listed tell by themselves; of others the words have to be found first.
  const listed = rules.flatMap(({patterns = []}, number) =>
    patterns.length > 0 && patterns.every((each) => each.isListed) ? [{number, patterns}] : [],
  )
  const areListed = new Set(listed.map(({number}) => number))
  const ofSentences = wordIndex(rules, ({patterns}, number) => (areListed.has(number) ? [] : patterns), areListed)
  const ofBlocks = wordIndex(rules, ({blockPatterns}) => blockPatterns)
  /** Where sentences keep the answer. */
  const key = {}
  return {
    rules,
    wanted(sentence) {
      const {notes} = sentence
      const known = notes.get(key) as RuleSet | undefined
      if (known) return known
      const wanted = ofSentences(sentence.words)
      for (const {number, patterns} of listed)
        if (patterns.some((each) => each.mayMatch(sentence))) mark(wanted, number)
      notes.set(key, wanted)
      return wanted
    },
    wantedIn: ({tokens}) =>
      ofBlocks(new Set(tokens.flatMap(({norm, alt}) => (alt === undefined ? [norm] : [norm, alt])))),
  }
}

/** From words to the rules that look for them. A rule without patterns, or one that may do without words, always looks. */
function wordIndex(
  rules: readonly AnyRule[],
  patternsOf: (rule: AnyRule, number: number) => AnyRule['patterns'],
  leftOut: ReadonlySet<number> = new Set(),
): (words: ReadonlySet<string>) => RuleSet {
  const size = Math.ceil(rules.length / 32)
  const always = new Int32Array(size)
  const byWord = new Map<string, Int32Array>()
  rules.forEach((rule, number) => {
    if (leftOut.has(number)) return
    const lists = (patternsOf(rule, number) ?? []).map(({triggers}) => triggers)
    if (lists.length === 0 || lists.includes(undefined)) return mark(always, number)
    for (const triggers of lists) {
      for (const word of triggers ?? []) {
        let set = byWord.get(word)
        if (!set) byWord.set(word, (set = new Int32Array(size)))
        mark(set, number)
      }
    }
  })
  return (words) => {
    const wanted = Int32Array.from(always)
    for (const word of words) {
      const set = byWord.get(word)
      if (set) for (let at = 0; at < size; at++) wanted[at] = (wanted[at] ?? 0) | (set[at] ?? 0)
    }
    return wanted
  }
}

function mark(set: Int32Array, number: number): void {
  set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31))
}
