/** Leaves the correction out, or gives the answer again in its place. */
import {
  advice,
  leaveOut,
  type Match,
  reword,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import type {Part} from './patterns.ts'

const SLOT = '[the answer, in full]'

/** The sentence without its opener; where the answer is only pointed at, a slot for it. */
export function rewritesOf(sentence: Sentence, match: Match<Part>, at: Match['text']): readonly Suggestion[] {
  const {tokens} = sentence
  const from = tokens.findIndex((_, index) => textOfTokens(sentence, index, index + 1).span.start === at.span.start)
  const to =
    tokens.findIndex((_, index) => index >= from && textOfTokens(sentence, from, index + 1).value === at.value) + 1
  if (match.opener && !/^how\b/i.test(at.value))
    return or(leaveOut(`Leave out “${at.value}”`, sentence, from, asideEnd(sentence, from, to)))
  const end = Math.max(
    to,
    stretchEnd(sentence, to, (word, after) => /^(?:and|but|so)$/.test(word) && after !== ''),
  )
  const that = tokens.slice(to, to + 4).findIndex(({norm}) => norm === 'that')
  if (that !== -1 && end > to + that + 2) return or(leaveOut('Say it once more', sentence, from, to + that + 1))
  const told = textOfTokens(sentence, to, end).value
  const prose = /^(?:where|why|how|what|when|which)\b/i.test(told) ? `here is ${told}: ${SLOT}` : SLOT
  return or(reword('Give the answer again, in full', sentence, from, end, prose))
}

/** `As our team explained last week, …`: the words up to the comma belong to the aside. */
function asideEnd(sentence: Sentence, from: number, to: number): number {
  const {tokens} = sentence
  if (!/^(?:as|like|per|contrary)$/.test(tokens[from]?.norm ?? '')) return to
  const end = stretchEnd(sentence, to, (word) => /^(?:and|but|so)$/.test(word))
  return end - to <= 7 && tokens[end]?.kind === 'punctuation' ? end : to
}

function or(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.length > 0 ? suggestions : [advice('Leave it out, and give the answer once more in full.')]
}
