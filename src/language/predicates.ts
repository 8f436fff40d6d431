/**
 * Predicates: tests of single tokens, numbered, so that a token can say at once which of them it passes.
 * The numbers are given as patterns are compiled and never change; that is all the state there is.
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

const predicates: Predicate[] = []
/** Numbers by what they stand for, so that equal predicates have one number. */
const byKey = new Map<string, number>()
const byTest = new Map<(token: Token) => boolean, number>()
/** Numbers of the word lists that hold a word, of all tests, and of the unions that hold a predicate. */
const byWord = new Map<string, number[]>()
const tests: number[] = []
/** Numbers of the predicates that pass a word as it is written, by the word in small letters. */
const byWriting = new Map<string, {readonly number: number; readonly written: string}[]>()
const unionsWith = new Map<number, number[]>()

/** The number of the predicate that passes these words. */
export function wordsPredicate(words: readonly string[]): number {
  const unique = words.length === 1 ? words : [...new Set(words)].sort()
  const key = unique.join(' ')
  const known = byKey.get(key)
  if (known !== undefined) return known
  const number = predicates.push({kind: 'words', words: new Set(unique)}) - 1
  byKey.set(key, number)
  for (const word of unique) note(byWord, word, number)
  return number
}

/**
 * The number of the predicate that passes tokens with this test.
 * @param passesQuoted whether somebody else's words pass too.
 */
export function testPredicate(test: (token: Token) => boolean, passesQuoted = false): number {
  const known = byTest.get(test)
  if (known !== undefined) return known
  const number = predicates.push({kind: 'test', test, passesQuoted}) - 1
  byTest.set(test, number)
  tests.push(number)
  return number
}

/** The number of the predicate that passes a word as it is written, whatever it reads as (see isWritten). */
export function writtenPredicate(written: string): number {
  const key = `"${written}"`
  const known = byKey.get(key)
  if (known !== undefined) return known
  const number = predicates.push({kind: 'written'}) - 1
  byKey.set(key, number)
  note(byWriting, written.toLowerCase(), {number, written})
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
  const known = byKey.get(key)
  if (known !== undefined) return known
  const number = predicates.push({kind: 'union', parts}) - 1
  byKey.set(key, number)
  for (const part of parts) note(unionsWith, part, number)
  return number
}

/** The predicates that a union is made of; others are their only part. */
export function partsOf(number: number): readonly number[] {
  const predicate = predicates[number]
  return predicate?.kind === 'union' ? predicate.parts : [number]
}

/** The words a predicate passes, or undefined where it passes other tokens too. */
export function wordsOfPredicate(number: number): ReadonlySet<string> | undefined {
  const words = new Set<string>()
  for (const part of partsOf(number)) {
    const predicate = predicates[part]
    if (predicate?.kind !== 'words') return undefined
    for (const word of predicate.words) words.add(word)
  }
  return words
}

/** Whether a predicate passes only words. */
export function isOfWords(number: number): boolean {
  return partsOf(number).every((part) => predicates[part]?.kind === 'words')
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

/** Where a sentence keeps its signature. */
const KEY = {}
/** Signatures of plain words, which come again and again. */
const plainWords = new Map<string, Signature>()
let plainVersion = 0
/** A cache that is larger than any vocabulary holds only noise. */
const MOST_PLAIN = 50_000

/** The signature of a sentence, which tells of predicates up to `top`. Made when first asked for, and anew when too old. */
export function signatureOf(sentence: Sentence, top: number): SentenceSignature {
  const known = sentence.notes.get(KEY) as SentenceSignature | undefined
  if (known && top < known.version) return known
  if (plainVersion !== predicates.length || plainWords.size > MOST_PLAIN) {
    plainWords.clear()
    plainVersion = predicates.length
  }
  const tokens = sentence.tokens.map((token) => tokenSignature(token, writtenAs(sentence, token)))
  const all = new Uint32Array((predicates.length >> 5) + 1)
  for (const signature of tokens)
    for (let at = 0; at < signature.length; at++) all[at] = (all[at] ?? 0) | (signature[at] ?? 0)
  const made = {tokens, all, version: predicates.length}
  sentence.notes.set(KEY, made)
  return made
}

/** Whether a token of a sentence passes one of these predicates, of which `top` is the highest. */
export function hasOneOf(sentence: Sentence, wanted: PredicateSet, top: number): boolean {
  return hasAny(signatureOf(sentence, top).all, wanted)
}

/** How a token is written, where some predicate asks for that; hardly any does. */
function writtenAs({text}: Sentence, {start, end, quoted}: Token): string | undefined {
  if (byWriting.size === 0 || quoted) return undefined
  const written = text.value.slice(start, end)
  return byWriting.has(written.replaceAll('’', "'").toLowerCase()) ? written : undefined
}

function tokenSignature(token: Token, written: string | undefined): Signature {
  const {kind, alt, means, role, quoted} = token
  const isPlain = kind === 'word' && alt === undefined && means === undefined && role === undefined && !quoted
  if (!isPlain || written !== undefined) return makeSignature(token, written)
  let signature = plainWords.get(token.norm)
  if (!signature) plainWords.set(token.norm, (signature = makeSignature(token)))
  return signature
}

function makeSignature(token: Token, written?: string): Signature {
  const signature = new Uint32Array((predicates.length >> 5) + 1)
  const pass = (number: number) => {
    signature[number >> 5] = (signature[number >> 5] ?? 0) | (1 << (number & 31))
  }
  const passPart = (part: number) => {
    pass(part)
    unionsWith.get(part)?.forEach(pass)
  }
  const isQuoted = token.quoted && token.kind !== 'punctuation'
  if (!isQuoted && isReadable(token)) {
    byWord.get(token.norm)?.forEach(passPart)
    if (token.alt !== undefined) byWord.get(token.alt)?.forEach(passPart)
    if (token.means !== undefined) byWord.get(token.means)?.forEach(passPart)
  }
  if (written !== undefined)
    for (const each of byWriting.get(written.replaceAll('’', "'").toLowerCase()) ?? [])
      if (isWritten(written, each.written)) passPart(each.number)
  for (const number of tests) {
    const predicate = predicates[number]
    if (predicate?.kind === 'test' && (!isQuoted || predicate.passesQuoted) && predicate.test(token)) passPart(number)
  }
  return signature
}

/** Whether a token is what its letters say, rather than something that stands there for them. */
export function isReadable({kind}: Token): boolean {
  return kind === 'word' || kind === 'punctuation' || kind === 'number' || kind === 'emoji' || kind === 'link'
}
