/** Reads a stretch of a block by itself, and makes blocks and sentences of it wherever it stands in a file. */
import type {Text} from '../text/index.ts'
import type {Block, BlockKind, Sentence, Token} from './reply.ts'
import {splitSentences} from './sentences.ts'

/** A stretch of a block with one role. It knows nothing of the file, so that all blocks with the same words can share it. */
export interface Part {
  readonly kind: BlockKind
  /** Offsets into the block's text. */
  readonly start: number
  readonly end: number
  /** Offsets count from the start of the part. */
  readonly tokens: readonly Token[]
  readonly sentences: readonly PartSentence[]
}

/** A sentence of a part, with all that its words tell of it. */
export type PartSentence = Pick<Sentence, 'tokens' | 'start' | 'isQuestion' | 'words'> & {readonly end: number}

/** Tokens with offsets counted from another place. */
export function relative(tokens: readonly Token[], start: number): readonly Token[] {
  return start === 0 ? tokens : tokens.map((token) => shiftedToken(token, -start))
}

/** A token further on in a text. Nearly all have nothing but what every token has. */
export function shiftedToken(token: Token, by: number): Token {
  const {kind, start, end, norm, alt, means, role, quoted} = token
  if (alt === undefined && means === undefined && role === undefined)
    return {kind, start: start + by, end: end + by, norm, quoted}
  return {...token, start: start + by, end: end + by}
}

/** A sentence further on in a text. */
export function shiftedSentence(sentence: PartSentence, by: number): PartSentence {
  const {tokens, start, end, isQuestion, words} = sentence
  return {tokens, start: start + by, end: end + by, isQuestion, words}
}

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'cell'])

/** A block's text, as it was read. */
export interface Words {
  readonly value: string
  readonly tokens: readonly Token[]
  /** Those of all the text, where they are known already. */
  readonly sentences?: readonly PartSentence[]
}

/** Reads the stretch `[start, end)` of a block; only prose of the body has sentences. */
export function readPart(kind: BlockKind, words: Words, start: number, end: number): Part {
  const {value} = words
  if (start === 0 && end === value.length) return new WholePart(kind, words)
  const {tokens} = words
  const own = relative(tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)), start)
  return {
    kind,
    start,
    end,
    tokens: own,
    sentences: BODY.has(kind) ? readSentences(value.slice(start, end), own) : [],
  }
}

/** All of a block. Its tokens are those of its words, which may make them when they are asked for. */
class WholePart implements Part {
  readonly kind: BlockKind
  readonly start = 0
  readonly end: number
  readonly sentences: readonly PartSentence[]
  readonly #words: Words

  constructor(kind: BlockKind, words: Words) {
    this.kind = kind
    this.end = words.value.length
    this.sentences = BODY.has(kind) ? (words.sentences ?? readSentences(words.value, words.tokens)) : []
    this.#words = words
  }

  get tokens(): readonly Token[] {
    return this.#words.tokens
  }
}

/** The sentences of a text, but for those without a word. */
export function readSentences(value: string, tokens: readonly Token[]): readonly PartSentence[] {
  const sentences: PartSentence[] = []
  for (const [from, to] of splitSentences(value, tokens)) {
    const sentence = readSentence(tokens.slice(from, to))
    if (sentence) sentences.push(sentence)
  }
  return sentences
}

/** Index of the first token that begins at or after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function readSentence(tokens: readonly Token[]): PartSentence | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.every(({kind}) => kind === 'punctuation')) return undefined
  const words = new Set<string>()
  for (const {norm, alt, means} of tokens) {
    words.add(norm)
    if (alt !== undefined) words.add(alt)
    if (means !== undefined) words.add(means)
  }
  const sign = tokens.findLast(({kind, norm}) => kind !== 'emoji' && norm !== '"' && norm !== ')' && norm !== "'")
  return {
    tokens: relative(tokens, first.start),
    start: first.start,
    end: last.end,
    isQuestion: sign?.norm === '?',
    words,
  }
}

/** The block of a part, with its place in the file. */
export function makeBlock(part: Part, whole: Text): Block {
  return new PlacedBlock(part, whole.slice(part.start, part.end))
}

class PlacedBlock implements Block {
  readonly kind: BlockKind
  readonly text: Text
  readonly sentences: readonly Sentence[]
  readonly #part: Part

  constructor(part: Part, text: Text) {
    this.kind = part.kind
    this.text = text
    this.#part = part
    const sentences: Sentence[] = []
    for (const sentence of part.sentences) sentences.push(makeSentence(sentence, this))
    this.sentences = sentences
  }

  get tokens(): readonly Token[] {
    return this.#part.tokens
  }
}

function makeSentence({start, end, tokens, isQuestion, words}: PartSentence, block: Block): Sentence {
  return {text: block.text.slice(start, end), start, tokens, block, isQuestion, words, notes: new Map()}
}
