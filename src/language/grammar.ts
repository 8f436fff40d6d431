/** A grammar: what the names in patterns stand for. */
import type {Sentence, Token} from '../prose/index.ts'
import {onceForPredicates} from './predicates.ts'

/** What a pattern may name: classes of words, and speech acts. */
export interface Grammar {
  /** The notation of a class, or a test of single tokens. */
  classOf(name: string): string | ((token: Token) => boolean) | undefined
  /** Ends of the acts of that name that begin at a token, or undefined when there is no such act. */
  actAt(
    name: string,
  ):
    {readonly needs: readonly number[] | undefined; ends(sentence: Sentence, at: number): readonly number[]} | undefined
}

/** What is made once for each grammar, and anew with the predicates. */
export function onceForGrammar<Made>(make: (grammar: Grammar) => Made): (grammar: Grammar) => Made {
  const all = onceForPredicates(() => new WeakMap<Grammar, {readonly made: Made}>())
  return (grammar) => {
    let known = all().get(grammar)
    if (!known) all().set(grammar, (known = {made: make(grammar)}))
    return known.made
  }
}
