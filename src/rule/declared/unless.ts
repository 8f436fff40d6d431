/** Where the phrases of a house rule do not count. */
import {type Guard, guards, phraseBook, readPhrases} from '../../language/index.ts'
import type {Sentence} from '../../prose/index.ts'
import {type DeclaredRule, textsOf} from './declaration.ts'

const GUARDS: readonly Guard[] = ['negated', 'conditional', 'question', 'reported']

/** What `unless` says, parted into guards and phrases. */
export interface Unless {
  /** Whether a guard holds for the words that begin at a token. */
  isGuarded(sentence: Sentence, at: number): boolean
  /** Whether one of the phrases stands in a sentence. */
  isIn(sentence: Sentence): boolean
}

export function isGuard(word: string): word is Guard {
  return (GUARDS as readonly string[]).includes(word)
}

export function unlessOf({unless}: DeclaredRule): Unless {
  const all = textsOf(unless)
  const own = all.filter(isGuard)
  const phrases = all.filter((each) => !isGuard(each))
  const book = phraseBook(readPhrases(phrases))
  return {
    isGuarded: (sentence, at) => own.some((guard) => guards(guard, sentence, at)),
    isIn: (sentence) => phrases.length > 0 && book.in(sentence),
  }
}
