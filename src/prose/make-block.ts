/** Makes blocks and their sentences from a stretch of text and its tokens. */
import type {Block, BlockKind, Sentence, Token} from './reply.ts'
import {splitSentences} from './sentences.ts'
import type {WayBlock} from './way-block.ts'

/** Tokens with offsets counted from another place. */
export function relative(tokens: readonly Token[], start: number): Token[] {
  return start === 0
    ? [...tokens]
    : tokens.map((token) => ({...token, start: token.start - start, end: token.end - start}))
}

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'cell'])

/** The block of a stretch; only prose of the body has sentences. */
export function makeBlock(
  kind: BlockKind,
  block: WayBlock,
  tokens: readonly Token[],
  start: number,
  end: number,
): Block {
  const text = block.text.slice(start, end)
  const own = relative(tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)), start)
  const sentences: Sentence[] = []
  const made: Block = {kind, text, tokens: own, sentences}
  if (!BODY.has(kind)) return made
  for (const [from, to] of splitSentences(text.value, own)) {
    const sentence = makeSentence(made, own.slice(from, to))
    if (sentence) sentences.push(sentence)
  }
  return made
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

function makeSentence(block: Block, tokens: readonly Token[]): Sentence | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.every(({kind}) => kind === 'punctuation')) return undefined
  const own = relative(tokens, first.start)
  const words = new Set<string>()
  for (const {norm, alt, means} of own) {
    words.add(norm)
    if (alt !== undefined) words.add(alt)
    if (means !== undefined) words.add(means)
  }
  const end = own.findLast(({kind, norm}) => kind !== 'emoji' && norm !== '"' && norm !== ')' && norm !== "'")
  return {
    text: block.text.slice(first.start, last.end),
    start: first.start,
    tokens: own,
    block,
    isQuestion: end?.norm === '?',
    words,
    notes: new Map(),
  }
}
