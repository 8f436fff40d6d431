/** Phrase books: any number of phrases, looked up by their words, so that a sentence costs the same for one or thousands. */
import type {Sentence, Token} from '../prose/index.ts'
import type {Text} from '../text/index.ts'
import {costOf, needWords, type Vocabulary} from './need-words.ts'
import {type Expression, GAP_CLASS, parsePattern} from './notation.ts'
import {noted} from './noted.ts'
import {actPattern, grammar, type Pattern, patternOf, textOfTokens} from './pattern.ts'
import {namesIn, parsePhrase} from './phrase.ts'
import {isReadable, isWritten} from './predicates.ts'
import {type PlainWord, type Variant, variantsOf} from './variants.ts'

/** Where a phrase was found. */
export interface PhraseMatch {
  /** Index of the phrase in its book. */
  readonly phrase: number
  /** All matched words. */
  readonly text: Text
  /** Indexes into the sentence's tokens, half-open. */
  readonly from: number
  readonly to: number
  readonly captures: Readonly<Record<string, Text>>
}

/** Phrases that are looked for together, as one pattern. Read when first used. */
export interface PhraseBook extends Pattern {
  /** All matches, left to right, without overlaps; of those that begin at one word the longest. */
  find(sentence: Sentence): readonly PhraseMatch[]
}

/** How many phrases hold each word. Books that share one look each phrase up by the word that fewest have. */
export interface WordCounts {
  of(word: string): number
}

/** A phrase, as far as it is known before anything is searched. */
interface ReadPhrase {
  readonly source: string
  readonly expression: Expression
  /** Where it is a few plain runs of words. */
  readonly variants: readonly Variant[] | undefined
}

/** A run of words of a phrase, and where in it the word stands by which it is looked up. */
interface Entry {
  readonly phrase: number
  readonly variant: Variant
  readonly anchor: number
}

/** A phrase that is searched for as a pattern. */
interface Searched {
  readonly phrase: number
  readonly pattern: Pattern<string>
  readonly names: readonly string[]
  /** Sets of words, of each of which a sentence must hold one: most that hold one word of a phrase lack another. */
  readonly needs: readonly ReadonlySet<string>[]
}

/** The index of a book. */
interface Index {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly searched: ReadonlyMap<string, readonly Searched[]>
  /** Phrases that may be in any sentence. */
  readonly always: readonly Searched[]
}

/** Phrases that are read once, for counting and for looking them up. */
export interface ReadPhrases {
  readonly sources: readonly string[]
  read(): readonly ReadPhrase[]
}

export function readPhrases(sources: readonly string[]): ReadPhrases {
  let known: readonly ReadPhrase[] | undefined
  return {
    sources,
    read: () =>
      (known ??= sources.map((source) => {
        const expression = parsePhrase(source)
        return {source, expression, variants: variantsOf(expression, vocabulary.classOf)}
      })),
  }
}

/** Counts the words of all phrases when it is first asked. */
export function countWords(phrases: readonly ReadPhrases[]): WordCounts {
  let counts: Map<string, number> | undefined
  return {
    of(word) {
      counts ??= countsOf(phrases)
      return counts.get(word) ?? 0
    },
  }
}

function countsOf(phrases: readonly ReadPhrases[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of phrases)
    for (const {variants} of each.read()) {
      const words = new Set(variants?.flatMap((variant) => variant.words.map(({reads}) => reads)))
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return counts
}

/** @throws PatternError from all that it does, where a phrase cannot be read. */
export function phraseBook(phrases: ReadPhrases, counts = countWords([phrases])): PhraseBook {
  let index: Index | undefined
  let triggers: {readonly words: ReadonlySet<string> | undefined} | undefined
  const indexed = () => (index ??= indexOf(phrases.read(), counts))
  const isIn = noted((sentence) => matchesIn(sentence, indexed()).length > 0)
  const find = (sentence: Sentence) => {
    if (!isIn(sentence)) return NONE
    const found = matchesIn(sentence, indexed())
    return withoutOverlaps(found).map((match) => finished(match, sentence))
  }
  return {
    source: phrases.sources.join(' | '),
    get triggers() {
      const {entries, searched, always} = indexed()
      triggers ??= {words: always.length > 0 ? undefined : new Set([...entries.keys(), ...searched.keys()])}
      return triggers.words
    },
    // Its words have no predicates: thousands of them would make each token of each sentence costlier.
    needs: undefined,
    find,
    listed: undefined,
    mayMatch: () => true,
    matches: find,
    places: (sentence) => find(sentence).map(({from, to}) => ({from, to, names: NONE, slots: NONE})),
    first: (sentence) => find(sentence)[0],
    in: isIn,
  }
}

const NONE: readonly never[] = []

function indexOf(phrases: readonly ReadPhrase[], counts: WordCounts): Index {
  const entries = new Map<string, Entry[]>()
  const searched = new Map<string, Searched[]>()
  const always: Searched[] = []
  phrases.forEach(({source, expression, variants}, phrase) => {
    if (variants) {
      for (const variant of variants) {
        const anchor = anchorOf(variant.words, counts)
        note(entries, variant.words[anchor]?.reads ?? '', {phrase, variant, anchor})
      }
      return
    }
    const [rarest, ...needs] = needWords(expression, vocabulary)
    const each = {phrase, pattern: patternOf<string>(source, () => expression), names: namesIn(expression), needs}
    if (!rarest) always.push(each)
    for (const word of rarest ?? []) note(searched, word, each)
  })
  return {entries, searched, always}
}

/** Index of the word that will be met least often. */
function anchorOf(words: readonly PlainWord[], counts: WordCounts): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  words.forEach(({reads}, at) => {
    const cost = costOf(reads) * counts.of(reads)
    if (cost >= least) return
    best = at
    least = cost
  })
  return best
}

function note<Each>(lists: Map<string, Each[]>, word: string, each: Each): void {
  const list = lists.get(word)
  if (list) list.push(each)
  else lists.set(word, [each])
}

/** A match, before its texts are cut. */
interface RawMatch extends Pick<PhraseMatch, 'phrase' | 'from' | 'to'> {
  readonly variant?: Variant
  readonly captures?: PhraseMatch['captures']
}

function matchesIn(sentence: Sentence, {entries, searched, always}: Index): readonly RawMatch[] {
  const found: RawMatch[] = []
  const seen = new Set<Searched>()
  const search = (each: Searched) => {
    if (seen.has(each)) return
    seen.add(each)
    if (!each.needs.every((words) => holdsOne(sentence, words))) return
    for (const match of each.pattern.matches(sentence)) {
      const captures = each.names.flatMap((name) => (match[name] ? [[name, match[name]] as const] : []))
      found.push({phrase: each.phrase, from: match.from, to: match.to, captures: Object.fromEntries(captures)})
    }
  }
  const look = (word: string, at: number) => {
    for (const {phrase, variant, anchor} of entries.get(word) ?? NONE) {
      const from = at - anchor
      if (stands(variant.words, sentence, from)) found.push({phrase, from, to: from + variant.words.length, variant})
    }
    for (const each of searched.get(word) ?? NONE) search(each)
  }
  sentence.tokens.forEach(({norm, alt}, at) => {
    look(norm, at)
    if (alt !== undefined) look(alt, at)
  })
  always.forEach(search)
  return found
}

function holdsOne({words}: Sentence, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true
  return false
}

function stands(words: readonly PlainWord[], {tokens, text}: Sentence, from: number): boolean {
  if (from < 0 || from + words.length > tokens.length) return false
  return words.every(({reads, written}, index) => {
    const token = tokens[from + index] as Token
    if (token.norm !== reads && token.alt !== reads) return false
    if (!isReadable(token) || (token.quoted && token.kind !== 'punctuation')) return false
    return written === undefined || isWritten(text.value.slice(token.start, token.end), written)
  })
}

function withoutOverlaps(found: readonly RawMatch[]): readonly RawMatch[] {
  let end = 0
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to || a.phrase - b.phrase)
    .filter(({from, to}) => {
      if (from < end) return false
      end = to
      return true
    })
}

function finished({phrase, from, to, variant, captures}: RawMatch, sentence: Sentence): PhraseMatch {
  const cut = variant?.captures.map(
    (each) => [each.name, textOfTokens(sentence, from + each.from, from + each.to)] as const,
  )
  return {phrase, from, to, text: textOfTokens(sentence, from, to), captures: captures ?? Object.fromEntries(cut ?? [])}
}

const parsedClasses = new Map<string, Expression | undefined>()

const vocabulary: Vocabulary = {
  classOf(name) {
    if (!parsedClasses.has(name)) {
      const notation = name === GAP_CLASS ? undefined : grammar.classOf(name)
      parsedClasses.set(name, typeof notation === 'string' ? parsePattern(notation) : undefined)
    }
    return parsedClasses.get(name)
  },
  wordsOfAct: (name) => actPattern(name)?.triggers,
  found: new Map(),
}
