/** Patterns: the small grammars that rules and speech acts are made of. */
import type {Sentence} from '../prose/index.ts'
import {hull, type Text} from '../text/index.ts'
import {CLASSES, TOKEN_CLASSES} from './classes.ts'
import {compile} from './compile.ts'
import type {Clauses} from './demand.ts'
import type {Grammar} from './grammar.ts'
import {type Guard, guards} from './guards.ts'
import {PHRASE_CLASSES} from './phrase-classes.ts'
import {type Expression, parsePattern} from './notation.ts'
import {hasOneOf, type PredicateSet, predicateSet, timeOfPredicates, wordsOfPredicate} from './predicates.ts'
import {mayMatchOne, numberInTable, programInTable} from './pattern-table.ts'
import type {Program} from './program.ts'
import {requirementsOf} from './requirements.ts'
import {run} from './run.ts'

/** What a match of a pattern gives: the words matched and each capture that took part. */
export type Match<Names extends string = never> = {
  /** All matched words. */
  readonly text: Text
  /** Indexes into the sentence's tokens, half-open. */
  readonly from: number
  readonly to: number
} & {readonly [Name in Names]?: Text}

/** Names of the captures in a notation: `hedge:(if | …)` has `hedge`. */
export type CaptureNames<
  Source extends string,
  Found extends string = never,
> = Source extends `${infer Before}:(${infer After}`
  ? CaptureNames<After, Found | AfterLast<AfterLast<AfterLast<Before, ' '>, '('>, '\n'>>
  : Found
/** What follows the last occurrence of a sign. Both types recur in tail position, so long notations are no trouble. */
type AfterLast<Part extends string, Sign extends string> = Part extends `${string}${Sign}${infer Rest}`
  ? AfterLast<Rest, Sign>
  : Part

/** Where a pattern matches a sentence, and every sentence with the same tokens. */
export interface Place {
  /** Indexes into the tokens, half-open. */
  readonly from: number
  readonly to: number
  /** Names of the captures, and their places: capture `i` in slots `2i` and `2i + 1`. */
  readonly names: readonly string[]
  readonly slots: readonly number[]
}

export interface PatternOptions {
  /** A match does not count where one of these holds for its first word. */
  readonly unless?: readonly Guard[]
}

/** A compiled small grammar. Immutable; matches are remembered for as long as the sentence lives. */
export interface Pattern<Names extends string = never> {
  readonly source: string
  /** A match needs one of these words; undefined when it may do without. */
  readonly triggers: ReadonlySet<string> | undefined
  /** The same as numbers of predicates. */
  readonly needs: readonly number[] | undefined
  /** All matches in a sentence, left to right, without overlaps. */
  matches(sentence: Sentence): readonly Match<Names>[]
  /** The same by numbers of tokens alone. */
  places(sentence: Sentence): readonly Place[]
  first(sentence: Sentence): Match<Names> | undefined
  /** Whether a sentence has a match. */
  in(sentence: Sentence): boolean
  /** Its numbers in the table of patterns, of which one must be a candidate; undefined where it is not in it. */
  readonly listed: readonly number[] | undefined
  /** False only where a sentence lacks words that every match needs. */
  mayMatch(sentence: Sentence): boolean
}

/** Speech acts by name, filled by acts.ts; patterns refer to them as `<apology>`. */
const acts = new Map<string, Pattern>()

/** What patterns may name. */
export const grammar: Grammar = {
  classOf: (name) => TOKEN_CLASSES[name] ?? CLASSES[name] ?? PHRASE_CLASSES[name]?.notation,
  actAt(name) {
    const act = acts.get(name)
    if (!act) return undefined
    return {
      get needs() {
        return act.needs
      },
      ends: (sentence, at) => endsFrom(act.places(sentence), at),
    }
  },
}

/** The end of the match that begins at a token; matches ascend without overlaps, so there is one at most. */
function endsFrom(matches: readonly Place[], at: number): readonly number[] {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  const found = matches[low]
  return found?.from === at ? [found.to] : NO_ENDS
}

const NO_ENDS: readonly never[] = []

/**
 * A pattern from its notation (see notation.ts). Quotations are never matched: they are somebody else's words.
 * @throws PatternError for mistakes in the notation.
 */
export function pattern<const Source extends string>(
  source: Source,
  options: PatternOptions = {},
): Pattern<CaptureNames<Source>> {
  return patternOf<CaptureNames<Source>>(source, () => parsePattern(source), options)
}

/** A pattern from a notation that is read elsewhere. @param parse is called once, when its words are first asked for. */
export function patternOf<Names extends string>(
  source: string,
  parse: () => Expression,
  options: PatternOptions = {},
): Pattern<Names> {
  const made = new WrittenPattern<Names>(source, parse, options)
  written.push(made)
  return made
}

const written: WrittenPattern<string>[] = []

/** All patterns that were made from a notation, each notation once. */
export function writtenPatterns(): readonly WrittenPattern<string>[] {
  return [...new Map(written.map((each) => [each.source, each])).values()]
}

/** Several patterns as one: all their matches, left to right; of those that overlap the first pattern's wins. */
export function anyOf<Names extends string>(...patterns: readonly Pattern<Names>[]): Pattern<Names> {
  return new UnitedPattern<Names>(patterns)
}

const NONE: readonly never[] = []

/** What a match needs, for patterns that are not in the table. */
interface Needed {
  readonly needs: readonly number[] | undefined
  readonly wanted: PredicateSet | undefined
  readonly top: number
}

/**
 * A pattern by how it searches. Results are noted on the sentence; a sentence without the words that the pattern needs
 * costs a few bit tests. There are a thousand of them at every start, so that each is but one small object.
 */
abstract class SearchedPattern<Names extends string> implements Pattern<Names> {
  abstract readonly source: string
  /** What holds while there are the predicates of this time. */
  #time = -1
  #listed: readonly number[] | undefined
  /** The same, packed when it is first needed. */
  #inTable: PredicateSet | undefined
  #needed: Needed | undefined

  protected abstract find(sentence: Sentence): readonly Place[]
  protected abstract findNeeds(): readonly number[] | undefined
  protected abstract findListed(): readonly number[] | undefined

  get listed(): readonly number[] | undefined {
    if (this.#time !== timeOfPredicates()) {
      this.#time = timeOfPredicates()
      this.#listed = this.findListed()
      this.#inTable = undefined
      this.#needed = undefined
    }
    return this.#listed
  }

  get #needs(): Needed {
    // Asked first, for it forgets what was needed before.
    void this.listed
    if (!this.#needed) {
      const needs = this.findNeeds()
      this.#needed = {needs, wanted: needs && predicateSet(needs), top: Math.max(0, ...(needs ?? []))}
    }
    return this.#needed
  }

  get triggers(): ReadonlySet<string> | undefined {
    return wordsOf(this.needs)
  }

  get needs(): readonly number[] | undefined {
    return this.#needs.needs
  }

  mayMatch(sentence: Sentence): boolean {
    const numbers = this.listed
    if (numbers) return mayMatchOne(sentence, (this.#inTable ??= predicateSet(numbers)))
    const {wanted, top} = this.#needs
    return !wanted || hasOneOf(sentence, wanted, top)
  }

  places(sentence: Sentence): readonly Place[] {
    if (!this.mayMatch(sentence)) return NONE
    const noted = sentence.notes.get(this) as readonly Place[] | undefined
    if (noted) return noted
    const found = this.find(sentence)
    sentence.notes.set(this, found)
    return found
  }

  matches(sentence: Sentence): readonly Match<Names>[] {
    const found = this.places(sentence)
    return found.length === 0 ? NONE : found.map((place) => toMatch<Names>(sentence, place))
  }

  first(sentence: Sentence): Match<Names> | undefined {
    const [place] = this.places(sentence)
    return place && toMatch<Names>(sentence, place)
  }

  in(sentence: Sentence): boolean {
    return this.places(sentence).length > 0
  }
}

/** A pattern that was made from a notation. */
class WrittenPattern<Names extends string> extends SearchedPattern<Names> {
  readonly source: string
  readonly #parse: () => Expression
  readonly #unless: readonly Guard[] | undefined
  #expression: Expression | undefined
  #programTime = -1
  #program: Program | undefined

  constructor(source: string, parse: () => Expression, {unless}: PatternOptions) {
    super()
    this.source = source
    this.#parse = parse
    this.#unless = unless
  }

  /** What every match asks of its sentence. @throws as compiled. */
  clauses(): Clauses {
    return requirementsOf(grammar).clauses(this.#parsed())
  }

  /** The program, made anew. @throws PatternError, and Error for unknown classes and acts. */
  compiled(): Program {
    return compile(this.#parsed(), grammar)
  }

  protected override find(sentence: Sentence): readonly Place[] {
    const program = this.#ownProgram()
    const found = run(program, sentence)
    if (found.length === 0) return NONE
    const names = program.captures
    return found
      .filter(({from}) => !this.#unless?.some((guard) => guards(guard, sentence, from)))
      .map(({from, to, slots}) => ({from, to, names, slots}))
  }

  protected override findNeeds(): readonly number[] | undefined {
    return requirementsOf(grammar).needs(this.#parsed())
  }

  protected override findListed(): readonly number[] | undefined {
    const number = numberInTable(this.source)
    return number === undefined ? undefined : [number]
  }

  // Most patterns never meet a sentence that has their words: those are never compiled.
  #ownProgram(): Program {
    if (!this.#program || this.#programTime !== timeOfPredicates()) {
      this.#programTime = timeOfPredicates()
      const [number] = this.listed ?? []
      this.#program = (number === undefined ? undefined : programInTable(number)) ?? this.compiled()
    }
    return this.#program
  }

  #parsed(): Expression {
    return (this.#expression ??= this.#parse())
  }
}

class UnitedPattern<Names extends string> extends SearchedPattern<Names> {
  readonly #patterns: readonly Pattern<Names>[]

  constructor(patterns: readonly Pattern<Names>[]) {
    super()
    this.#patterns = patterns
  }

  get source(): string {
    return this.#patterns.map(({source}) => source).join(' | ')
  }

  protected override find(sentence: Sentence): readonly Place[] {
    const kept: Place[] = []
    for (const each of this.#patterns)
      for (const place of each.places(sentence))
        if (!kept.some(({from, to}) => place.from < to && from < place.to)) kept.push(place)
    return kept.length < 2 ? kept : kept.sort((a, b) => a.from - b.from)
  }

  protected override findNeeds(): readonly number[] | undefined {
    return unionOfNeeds(this.#patterns)
  }

  protected override findListed(): readonly number[] | undefined {
    const numbers = this.#patterns.map(({listed}) => listed)
    return numbers.includes(undefined) ? undefined : numbers.flatMap((each) => each ?? [])
  }
}

function wordsOf(needs: readonly number[] | undefined): ReadonlySet<string> | undefined {
  return needs && new Set(needs.flatMap((predicate) => [...(wordsOfPredicate(predicate) ?? [])]))
}

function unionOfNeeds(patterns: readonly Pattern<never>[]): readonly number[] | undefined {
  const all = new Set<number>()
  for (const {needs} of patterns) {
    if (!needs) return undefined
    for (const predicate of needs) all.add(predicate)
  }
  return [...all]
}

/** The speech act of a name. */
export function actPattern(name: string): Pattern | undefined {
  return acts.get(name)
}

/** Names of all speech acts that there are, those of plugins included. */
export function actNames(): readonly string[] {
  return [...acts.keys()]
}

/** Gives a pattern a name under which others can refer to it. For acts.ts. */
export function nameAct<Names extends string>(name: string, act: Pattern<Names>): Pattern<Names> {
  acts.set(name, act as unknown as Pattern)
  return act
}

function toMatch<Names extends string>(sentence: Sentence, {from, to, names, slots}: Place): Match<Names> {
  const named: Record<string, Text> = {}
  names.forEach((name, index) => {
    const start = slots[index * 2]
    const end = slots[index * 2 + 1]
    if (start !== undefined && end !== undefined && end > start) named[name] = textOfTokens(sentence, start, end)
  })
  return {...named, text: textOfTokens(sentence, from, to), from, to} as Match<Names>
}

/** The words of a run of tokens, half-open, as Text. */
export function textOfTokens({text, tokens}: Sentence, from: number, to: number): Text {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from) return text.slice(0, 0)
  const {start, end} = hull(first, last)
  return text.slice(start, end)
}
