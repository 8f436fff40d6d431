/** Remembers what was found out about sentences, for replies say the same things again and again. */
import {type Bounds, recentTexts, type Sentence, type Token} from '../prose/index.ts'

const BOUNDS: Bounds = {texts: 4096, characters: 400_000, longest: 400}

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

/** Holds a bounded number of sentences: those that were met lately, and more than once. */
export function sentenceMemory(): SentenceMemory {
  const recent = recentTexts<Remembered>(BOUNDS)
  /** By tokens that sentences share because they were read together: to be known by them, no text has to be looked at. */
  const shared = new WeakMap<Sentence['tokens'], Sentence['notes']>()
  return {
    recall(sentence) {
      const {tokens, isQuestion, notes} = sentence
      const ofTokens = shared.get(tokens)
      if (ofTokens) {
        sentence.notes = ofTokens
        return
      }
      const words = sentence.text.value
      const known = recent.get(words)
      if (known && known.isQuestion === isQuestion && areAlike(known.tokens, tokens)) {
        sentence.notes = known.notes
        if (known.tokens === tokens) shared.set(tokens, known.notes)
      } else recent.offer(words, {tokens, isQuestion, notes})
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
