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

/** All that patterns see of a token. A field that a token gets must be listed here to compile. */
const FIELDS: Readonly<Record<keyof Token, true>> = {
  kind: true,
  start: true,
  end: true,
  norm: true,
  alt: true,
  means: true,
  role: true,
  quoted: true,
}
const NAMES = Object.keys(FIELDS) as (keyof Token)[]

/** Whether two sentences of the same letters were read alike: what is quoted, and what words mean to a team, can differ. */
function areAlike(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] as Token, b[at] as Token]
    for (const name of NAMES) if (one[name] !== other[name]) return false
  }
  return true
}
