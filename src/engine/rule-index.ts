/** The word index: from the words of a sentence to the rules that could have something to say. */
import {candidates, candidatesOf, onceForTable, patternSet} from '../language/index.ts'
import type {Block, Sentence} from '../prose/index.ts'
import type {AnyRule} from '../rule/index.ts'
import {type Measure, unmeasured} from './linter-types.ts'

/** The rules of a linter, indexed by the words that their patterns need. */
export interface RuleIndex {
  readonly rules: readonly AnyRule[]
  /** Rules that find something in a sentence that they look for, as a set of bits by number. The cost grows with the words. */
  wanted(sentence: Sentence, measure: Measure): RuleSet
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
  const bySentence = onceForTable(() => indexOf(rules, ({patterns}) => patterns))
  // Blocks that read the same share their tokens.
  const byBlock = onceForTable(() => ({
    index: indexOf(rules, ({blockPatterns}) => blockPatterns),
    answers: new WeakMap<Block['tokens'], RuleSet>(),
  }))
  return {
    rules,
    wanted(sentence, measure) {
      const index = bySentence()
      const {notes} = sentence
      const known = notes.get(index) as RuleSet | undefined
      if (known) return known
      const wanted = index.wanted(sentence.words, candidatesOf(sentence))
      for (const number of numbersIn(wanted)) {
        const rule = rules[number]
        if (!rule) continue
        const may = measure === unmeasured ? mayFind(rule, sentence) : measure(rule.id, () => mayFind(rule, sentence))
        if (!may) unmark(wanted, number)
      }
      notes.set(index, wanted)
      return wanted
    },
    wantedIn(block) {
      const {index, answers} = byBlock()
      // As with the rules that come with the linter, of which none tells what it looks for in blocks.
      if (index.always) return index.always
      const {tokens} = block
      let wanted = answers.get(tokens)
      if (!wanted) {
        const words = wordsOf(tokens)
        answers.set(tokens, (wanted = index.wanted(words, candidates(words, index.among))))
      }
      return wanted
    },
  }
}

function wordsOf(tokens: Block['tokens']): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {norm, alt} of tokens) {
    words.add(norm)
    if (alt !== undefined) words.add(alt)
  }
  return words
}

interface Index {
  /** What is wanted of any words, where words make no difference. */
  readonly always: RuleSet | undefined
  /** The patterns of the table that its rules look for. */
  readonly among: Uint32Array
  /** @param likely the patterns that may match, where there is a table of them. */
  wanted(words: ReadonlySet<string>, likely: Uint32Array | undefined): RuleSet
}

function indexOf(rules: readonly AnyRule[], patternsOf: (rule: AnyRule) => AnyRule['patterns']): Index {
  // Patterns that are listed in the table are told by it; of others the words have to be found first.
  const byPattern: number[][] = []
  const unlisted: AnyRule['patterns'][] = []
  rules.forEach((rule, number) => {
    const patterns = patternsOf(rule) ?? []
    const listed = patterns.map((each) => each.listed)
    const isListed = patterns.length > 0 && !listed.includes(undefined)
    unlisted.push(isListed ? undefined : patterns)
    if (isListed) for (const each of listed.flatMap((numbers) => numbers ?? [])) (byPattern[each] ??= []).push(number)
  })
  const {always, isByWords, wanted: ofWords} = wordIndex(unlisted)
  return {
    always: isByWords || byPattern.length > 0 ? undefined : always,
    among: patternSet(Object.keys(byPattern).map(Number)),
    wanted(words, likely) {
      const wanted = ofWords(words)
      if (!likely) return wanted
      for (const pattern of numbersIn(likely)) for (const number of byPattern[pattern] ?? NONE) mark(wanted, number)
      return wanted
    },
  }
}

/**
 * From words to the rules that look for them. A rule without patterns, or one that may do without words, always looks.
 * @param patternsOf of each rule; undefined where it is told otherwise whether it looks.
 */
function wordIndex(patternsOf: readonly AnyRule['patterns'][]): {
  /** The rules that always look. */
  readonly always: RuleSet
  /** Whether others do so for some words. */
  readonly isByWords: boolean
  readonly wanted: (words: ReadonlySet<string>) => RuleSet
} {
  const size = Math.ceil(patternsOf.length / 32)
  const always = new Int32Array(size)
  const byWord = new Map<string, Int32Array>()
  patternsOf.forEach((patterns, number) => {
    if (!patterns) return
    const lists = patterns.map(({triggers}) => triggers)
    if (lists.length === 0 || lists.includes(undefined)) return mark(always, number)
    for (const triggers of lists) {
      for (const word of triggers ?? []) {
        let set = byWord.get(word)
        if (!set) byWord.set(word, (set = new Int32Array(size)))
        mark(set, number)
      }
    }
  })
  return {
    always,
    isByWords: byWord.size > 0,
    wanted(words) {
      const wanted = Int32Array.from(always)
      if (byWord.size === 0) return wanted
      for (const word of words) {
        const set = byWord.get(word)
        if (set) for (let at = 0; at < size; at++) wanted[at] = (wanted[at] ?? 0) | (set[at] ?? 0)
      }
      return wanted
    },
  }
}

/** A rule that tells what it looks for finds nothing in a sentence that has none of it. */
function mayFind({patterns = []}: AnyRule, sentence: Sentence): boolean {
  try {
    return patterns.length === 0 || patterns.some((each) => each.in(sentence))
  } catch {
    // Where the rule itself runs into that, it is told of.
    return true
  }
}

/** Numbers in a set of bits, of rules or of patterns, in their order; with others, those in both. */
export function numbersIn(set: RuleSet | Uint32Array, others = set): readonly number[] {
  let numbers: number[] | undefined
  for (let at = 0; at < set.length; at++)
    // The lowest bit first.
    for (let bits = (set[at] ?? 0) & (others[at] ?? 0); bits !== 0; bits &= bits - 1)
      (numbers ??= []).push((at << 5) + 31 - Math.clz32(bits & -bits))
  return numbers ?? NONE
}

const NONE: readonly never[] = []

function unmark(set: RuleSet, number: number): void {
  set[number >> 5] = (set[number >> 5] ?? 0) & ~(1 << (number & 31))
}

function mark(set: Int32Array, number: number): void {
  set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31))
}
