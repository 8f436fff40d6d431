/** Leaves out how to feel, or says what happens next instead. */
import {
  advice,
  clauseEnd,
  removeSentence,
  reword,
  rewrite,
  textOfTokens,
  type Match,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'

/** Without the clause where the rest can stand alone; else what happens next, or no sentence at all. */
export function rewritesOf(sentence: Sentence, match: Match): readonly Suggestion[] {
  const {tokens} = sentence
  const isJoint = (at: number) => /^(?:[,;:—]|and|but|so)$/.test(tokens[at]?.norm ?? '')
  const start = tokens.findLastIndex((_, at) => at < match.from && isJoint(at)) + 1
  const last = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
  const end = clauseEnd(sentence, match.to)
  const words = (from: number, to: number) => textOfTokens(sentence, from, to).value
  const say = (from: number, to: number, prose: string) =>
    reword(prose === SLOT ? 'Say what happens next' : 'Leave out how to feel', sentence, from, to, prose)
  const isClause = (from: number) => tokens.slice(from, last).filter(({kind}) => kind === 'word').length > 2

  if (start === 0 && end + 1 < last && isJoint(end) && tokens[end]?.norm !== 'so') {
    const rest = isJoint(end + 1) ? end + 2 : end + 1
    if (!isClause(rest)) return orAdvice(say(match.from, match.to, SLOT))
    return orAdvice([...say(0, last, words(rest, last)), ...say(0, last, SLOT)])
  }
  if (start > 0 && end >= last) {
    const cut = isJoint(start - 2) ? start - 2 : start - 1
    return orAdvice([
      ...(tokens[start - 1]?.norm === ':' || PREPOSITION.test(tokens[0]?.norm ?? '')
        ? []
        : say(0, last, words(0, cut))),
      ...say(start, last, SLOT),
    ])
  }
  if (start > 0) return orAdvice(say(start, end, SLOT))
  const slot = sentence.isQuestion
    ? reword('Say what happens next', sentence, 0, tokens.length, `${SLOT}.`)
    : say(0, last, SLOT)
  if (slot.length === 0 || sentence.block.sentences.length < 2) return orAdvice(slot)
  return [rewrite('Leave the sentence out', 'review', removeSentence(sentence)), ...slot]
}

/** Opens words that are no sentence of their own: `With respect, …`. */
const PREPOSITION = /^(?:with|in|for|by|at|on|from|of)$/

const SLOT = '[what happens next]'

function orAdvice(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.length > 0 ? suggestions : [advice('Say what happens next instead.')]
}
