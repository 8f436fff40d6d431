/**
 * Predicates: tests of single tokens, numbered, so that a token can say at once which of them it passes.
 * The numbers are given by the build, and as patterns are compiled; that is all the state there is.
 */
import type {Sentence, Token} from '../prose/index.ts'

/** Which predicates a token passes, one bit each. */
export type Signature = Uint32Array

/** A list of words, a test, or a union of such, by their numbers. */
type Predicate =
  | {readonly kind: 'words'; readonly words: ReadonlySet<string>}
  | {readonly kind: 'written'}
  | {readonly kind: 'test'; readonly test: (token: Token) => boolean; readonly passesQuoted: boolean}
  | {readonly kind: 'union'; readonly parts: readonly number[]}

/** Predicates that the build has numbered: 0 up to `count`. */
export interface GivenPredicates {
  readonly count: number
  /** Numbers of all that pass a word; none where no pattern asks for it. */
  passedBy(word: string): ArrayLike<number>
  readonly tests: readonly GivenTest[]
}

export interface GivenTest {
  readonly test: (token: Token) => boolean
  readonly passesQuoted: boolean
  /** Of the test, and of the unions that it is part of. */
  readonly numbers: readonly number[]
}

/** What predicates there are. Those that were not given are numbered as patterns are compiled. */
interface Registry {
  readonly given: GivenPredicates
  readonly own: Predicate[]
  /** Numbers by what they stand for, so that equal predicates have one number. */
  readonly byKey: Map<string, number>
  readonly byTest: Map<(token: Token) => boolean, number>
  /** Numbers of the word lists that hold a word, of all tests, and of the unions that hold a predicate. */
  readonly byWord: Map<string, number[]>
  readonly tests: number[]
  /** Numbers of the predicates that pass a word as it is written, by the word in small letters. */
  readonly byWriting: Map<string, {readonly number: number; readonly written: string}[]>
  readonly unionsWith: Map<number, number[]>
  /** Signatures of plain words and signs, which come again and again, as they were with so many predicates. */
  readonly plainWords: Map<string, OwnSignature>
  /** Signatures of tokens that no list has, by the tests that they pass. */
  readonly unlisted: Map<number, OwnSignature>
  plainVersion: number
}

const NONE_GIVEN: GivenPredicates = {count: 0, passedBy: () => [], tests: []}

function registryOf(given: GivenPredicates): Registry {
  return {
    given,
    own: [],
    byKey: new Map(),
    byTest: new Map(),
    byWord: new Map(),
    tests: [],
    byWriting: new Map(),
    unionsWith: new Map(),
    plainWords: new Map(),
    unlisted: new Map(),
    plainVersion: 0,
  }
}

let registry = registryOf(NONE_GIVEN)
let time = 0

/** Begins with these predicates and no others: what was compiled before must be compiled anew. */
export function beginWith(given: GivenPredicates = NONE_GIVEN): void {
  registry = registryOf(given)
  time++
}

/** A number that changes with beginWith: what was found out at another time holds no longer. */
export function timeOfPredicates(): number {
  return time
}

/** What is found out once for the predicates that there are, and anew after beginWith. */
export function onceForPredicates<Found>(find: () => Found): () => Found {
  let known: {readonly time: number; readonly found: Found} | undefined
  return () => {
    if (known?.time !== time) known = {time, found: find()}
    return known.found
  }
}

/** All predicates, as the build gives them to later runs. Those that ask how a word is written are not among them. */
export function allPredicates(): Pick<GivenPredicates, 'count' | 'tests'> & {
  readonly byWord: ReadonlyMap<string, readonly number[]>
} {
  const withUnions = (number: number) => [number, ...(registry.unionsWith.get(number) ?? [])]
  const {byTest, byWord, own} = registry
  return {
    count: count(),
    tests: [...byTest].map(([test, number]) => {
      const predicate = own[number]
      return {
        test,
        passesQuoted: predicate?.kind === 'test' && predicate.passesQuoted,
        numbers: withUnions(number),
      }
    }),
    byWord: new Map([...byWord].map(([word, numbers]) => [word, [...new Set(numbers.flatMap(withUnions))]])),
  }
}

function count(): number {
  return registry.given.count + registry.own.length
}

function numbered(predicate: Predicate): number {
  return registry.given.count + registry.own.push(predicate) - 1
}

function predicateOf(number: number): Predicate | undefined {
  return registry.own[number - registry.given.count]
}

/** The number of the predicate that passes these words. */
export function wordsPredicate(words: readonly string[]): number {
  const unique = words.length === 1 ? words : [...new Set(words)].sort()
  const key = unique.join(' ')
  const known = registry.byKey.get(key)
  if (known !== undefined) return known
  const number = numbered({kind: 'words', words: new Set(unique)})
  registry.byKey.set(key, number)
  for (const word of unique) note(registry.byWord, word, number)
  return number
}

/**
 * The number of the predicate that passes tokens with this test.
 * @param passesQuoted whether somebody else's words pass too.
 */
export function testPredicate(test: (token: Token) => boolean, passesQuoted = false): number {
  const known = registry.byTest.get(test)
  if (known !== undefined) return known
  const number = numbered({kind: 'test', test, passesQuoted})
  registry.byTest.set(test, number)
  registry.tests.push(number)
  return number
}

/** The number of the predicate that passes a word as it is written, whatever it reads as (see isWritten). */
export function writtenPredicate(written: string): number {
  const key = `"${written}"`
  const known = registry.byKey.get(key)
  if (known !== undefined) return known
  const number = numbered({kind: 'written'})
  registry.byKey.set(key, number)
  note(registry.byWriting, written.toLowerCase(), {number, written})
  return number
}

/** Whether a text is written so: letter by letter, where capitals are asked for; else in large or small letters. */
export function isWritten(text: string, wanted: string): boolean {
  const straight = text.replaceAll('’', "'")
  return straight === wanted || (wanted === wanted.toLowerCase() && straight.toLowerCase() === wanted)
}

/** The number of the predicate that passes what one of these passes. */
export function unionOf(numbers: readonly number[]): number {
  const parts = [...new Set(numbers.flatMap(partsOf))].sort((a, b) => a - b)
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const key = `|${parts.join(' ')}`
  const known = registry.byKey.get(key)
  if (known !== undefined) return known
  const number = numbered({kind: 'union', parts})
  registry.byKey.set(key, number)
  for (const part of parts) note(registry.unionsWith, part, number)
  return number
}

/** The predicates that a union is made of; others are their only part. */
export function partsOf(number: number): readonly number[] {
  const predicate = predicateOf(number)
  return predicate?.kind === 'union' ? predicate.parts : [number]
}

/** The words a predicate passes, or undefined where it passes other tokens too. */
export function wordsOfPredicate(number: number): ReadonlySet<string> | undefined {
  const words = new Set<string>()
  for (const part of partsOf(number)) {
    const predicate = predicateOf(part)
    if (predicate?.kind !== 'words') return undefined
    for (const word of predicate.words) words.add(word)
  }
  return words
}

/** Whether a predicate passes only words. */
export function isOfWords(number: number): boolean {
  return partsOf(number).every((part) => predicateOf(part)?.kind === 'words')
}

function note<Key, Each>(lists: Map<Key, Each[]>, key: Key, each: Each): void {
  const list = lists.get(key)
  if (list) list.push(each)
  else lists.set(key, [each])
}

/** Whether a signature has a predicate. */
export function passes(signature: Signature, predicate: number): boolean {
  return ((signature[predicate >> 5] ?? 0) & (1 << (predicate & 31))) !== 0
}

/** Some predicates, packed for the question whether a signature has one of them: few words of it need to be looked at. */
export interface PredicateSet {
  /** Indexes of the words of a signature that matter, ascending. */
  readonly at: Uint16Array
  /** The bits in each of them. */
  readonly bits: Uint32Array
}

export function predicateSet(numbers: Iterable<number>): PredicateSet {
  const [only, ...others] = numbers
  if (only !== undefined && others.length === 0)
    return {at: Uint16Array.of(only >> 5), bits: Uint32Array.of(1 << (only & 31))}
  const words = new Map<number, number>()
  for (const number of numbers) words.set(number >> 5, ((words.get(number >> 5) ?? 0) | (1 << (number & 31))) >>> 0)
  const at = Uint16Array.from([...words.keys()].sort((a, b) => a - b))
  return {at, bits: Uint32Array.from(at, (index) => words.get(index) ?? 0)}
}

/** Whether a signature has one of the predicates. */
export function hasAny(signature: Signature, {at, bits}: PredicateSet): boolean {
  for (let index = 0; index < at.length; index++)
    if (((signature[at[index] as number] ?? 0) & (bits[index] as number)) !== 0) return true
  return false
}

/** Signatures of a sentence's tokens, and of all of them together. */
export interface SentenceSignature {
  readonly tokens: readonly Signature[]
  readonly all: Signature
  /** How many predicates there were when it was made. */
  readonly version: number
}

/** A signature, and where in it there are bits. */
interface OwnSignature {
  readonly bits: Signature
  readonly at: Uint16Array
}

/** A cache that is larger than any vocabulary holds only noise. */
const MOST_PLAIN = 50_000

/** The signature of a sentence, which tells of predicates up to `top`. Made when first asked for, and anew when too old. */
export function signatureOf(sentence: Sentence, top: number): SentenceSignature {
  const known = sentence.notes.get(registry) as SentenceSignature | undefined
  if (known && top < known.version) return known
  const {plainWords, unlisted, plainVersion} = registry
  const version = count()
  if (plainVersion !== version || plainWords.size > MOST_PLAIN) {
    plainWords.clear()
    unlisted.clear()
    registry.plainVersion = version
  }
  const all = new Uint32Array((version >> 5) + 1)
  const tokens = sentence.tokens.map((token) => {
    const {bits, at} = tokenSignature(token, writtenAs(sentence, token))
    for (let index = 0; index < at.length; index++) {
      const word = at[index] as number
      all[word] = (all[word] as number) | (bits[word] as number)
    }
    return bits
  })
  const made = {tokens, all, version}
  sentence.notes.set(registry, made)
  return made
}

/** Whether a token of a sentence passes one of these predicates, of which `top` is the highest. */
export function hasOneOf(sentence: Sentence, wanted: PredicateSet, top: number): boolean {
  return hasAny(signatureOf(sentence, top).all, wanted)
}

/** How a token is written, where some predicate asks for that; hardly any does. */
function writtenAs({text}: Sentence, {start, end, quoted}: Token): string | undefined {
  if (registry.byWriting.size === 0 || quoted) return undefined
  const written = text.value.slice(start, end)
  return registry.byWriting.has(written.replaceAll('’', "'").toLowerCase()) ? written : undefined
}

function tokenSignature(token: Token, written: string | undefined): OwnSignature {
  if (written !== undefined || !isPlain(token)) return makeSignature(token, written)
  const {plainWords} = registry
  let signature = plainWords.get(token.norm)
  if (!signature) plainWords.set(token.norm, (signature = makeSignature(token)))
  return signature
}

/** Whether nothing but its norm tells a token from others of its kind. Signs count as they are also in quotations. */
function isPlain({kind, alt, means, role, quoted}: Token): boolean {
  if (alt !== undefined || means !== undefined || role !== undefined) return false
  return kind === 'punctuation' || (kind === 'word' && !quoted)
}

function makeSignature(token: Token, written?: string): OwnSignature {
  const {given, tests, unlisted} = registry
  const signature = new SignatureBuilder()
  const isQuoted = token.quoted && token.kind !== 'punctuation'
  if (!isQuoted && isReadable(token)) {
    signature.addWord(token.norm)
    if (token.alt !== undefined) signature.addWord(token.alt)
    if (token.means !== undefined) signature.addWord(token.means)
  }
  if (written !== undefined)
    for (const each of registry.byWriting.get(written.replaceAll('’', "'").toLowerCase()) ?? [])
      if (isWritten(written, each.written)) signature.addPart(each.number)
  const isListed = !signature.isEmpty
  /** The tests that are passed, one bit each; there are less than fifty. */
  let passed = 0
  let bit = 1
  for (const {test, passesQuoted, numbers} of given.tests) {
    if ((!isQuoted || passesQuoted) && test(token)) {
      for (const number of numbers) signature.addPart(number)
      passed += bit
    }
    bit *= 2
  }
  for (const number of tests) {
    const predicate = predicateOf(number)
    if (predicate?.kind === 'test' && (!isQuoted || predicate.passesQuoted) && predicate.test(token)) {
      signature.addPart(number)
      passed += bit
    }
    bit *= 2
  }
  if (isListed) return signature.finished()
  let shared = unlisted.get(passed)
  if (!shared) unlisted.set(passed, (shared = signature.finished()))
  return shared
}

/** Collects predicates. By index, not by iterators: it works on each new word of a start, when nothing is compiled yet. */
class SignatureBuilder {
  readonly #bits: Signature = new Uint32Array((count() >> 5) + 1)
  readonly #at: number[] = []

  get isEmpty(): boolean {
    return this.#at.length === 0
  }

  addWord(word: string): void {
    const {given, byWord} = registry
    const numbers = given.passedBy(word)
    for (let index = 0; index < numbers.length; index++) this.addPart(numbers[index] as number)
    const own = byWord.get(word)
    if (own) for (const number of own) this.addPart(number)
  }

  /** Adds a predicate with the unions that it was made part of. */
  addPart(number: number): void {
    this.#add(number)
    if (registry.unionsWith.size === 0) return
    const unions = registry.unionsWith.get(number)
    if (unions) for (const union of unions) this.#add(union)
  }

  #add(number: number): void {
    const word = number >> 5
    const bits = this.#bits[word] as number
    if (bits === 0) this.#at.push(word)
    this.#bits[word] = bits | (1 << (number & 31))
  }

  finished(): OwnSignature {
    return {bits: this.#bits, at: Uint16Array.from(this.#at)}
  }
}

/** Whether a token is what its letters say, rather than something that stands there for them. */
export function isReadable({kind}: Token): boolean {
  return kind === 'word' || kind === 'punctuation' || kind === 'number' || kind === 'emoji' || kind === 'link'
}
