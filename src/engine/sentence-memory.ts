/** Remembers what was found out about sentences, for replies say the same things again and again. */
import type {Sentence, Token} from '../prose/index.ts'

/** Sentences of one generation; of two such that many are kept. */
const MOST = 4096
/** Longer sentences than this rarely come twice, in characters. */
const LONGEST = 400

/** What is known of a sentence, and by which tokens it is the same. */
interface Remembered {
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
  readonly notes: Sentence['notes']
}

export interface SentenceMemory {
  /** Gives a sentence the notes of one that reads the same, where there was one. */
  recall(sentence: Sentence): void
}

/** Holds a bounded number of sentences: those that were met lately. */
export function sentenceMemory(): SentenceMemory {
  let young = new Map<string, Remembered>()
  let old = new Map<string, Remembered>()
  return {
    recall(sentence) {
      const {tokens, isQuestion} = sentence
      const words = sentence.text.value
      if (words.length > LONGEST) return
      const known = young.get(words) ?? old.get(words)
      if (known && known.isQuestion === isQuestion && areAlike(known.tokens, tokens)) {
        sentence.notes = known.notes
        if (!young.has(words)) young.set(words, known)
      } else young.set(words, {tokens, isQuestion, notes: sentence.notes})
      if (young.size < MOST) return
      old = young
      young = new Map()
    },
  }
}

/** Whether two sentences of the same letters were read alike: what is quoted, and what words mean to a team, can differ. */
export function areAlike(a: readonly Token[], b: readonly Token[]): boolean {
  // Blocks that read the same share their tokens.
  if (a === b) return true
  return a.length === b.length && a.every((token, at) => isAlike(token, b[at]))
}

/** Whether patterns can tell two tokens apart. Field by field as they are named, which is several times as fast as by a list. */
function isAlike(one: Token, other: Token | undefined): boolean {
  return (
    other !== undefined &&
    one.start === other.start &&
    one.end === other.end &&
    one.norm === other.norm &&
    one.kind === other.kind &&
    one.quoted === other.quoted &&
    one.alt === other.alt &&
    one.means === other.means &&
    one.role === other.role
  )
}
