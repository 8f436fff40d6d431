/** Leaves out the word that makes a step small, or says the step alone. */
import {
  advice,
  leaveOut,
  type Match,
  removeSentence,
  reword,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {all, order, type Part, STEP} from './patterns.ts'

/** Orders that read like reports: `Just reset it` may tell what was done. */
export const SAME_IN_PAST = /^(?:set|put|reset|hit|read|cut|quit)$/

/** Index of the token with which a part of a match begins. */
export function tokenOf(sentence: Sentence, part: Match['text']): number {
  return sentence.tokens.findIndex((_, at) => textOfTokens(sentence, at, at + 1).span.start === part.span.start)
}

/** The sentence without the word or the clause. */
export function rewritesOf(sentence: Sentence, match: Match<Part>, from: number): readonly Suggestion[] {
  const {tokens} = sentence
  const {small, lead, known, to} = match
  if (small) {
    const isOrder = order.matches(sentence).some((each) => each.from === match.from)
    return leaveOut(
      `Leave out “${small.value}”`,
      sentence,
      from,
      from + 1,
      isOrder && /^(?:just|simply)$/i.test(small.value) && !SAME_IN_PAST.test(tokens[to - 1]?.norm ?? '')
        ? 'safe'
        : 'review',
    )
  }
  if (known) {
    const end = endOf(sentence, from, known)
    const isOrder = /^obviously$/i.test(known.value) && isStep(tokens[end]?.norm === ',' ? end + 1 : end, sentence)
    return or(leaveOut(`Leave out “${known.value}”`, sentence, from, end, isOrder ? 'safe' : 'review'))
  }
  if (!lead) return []
  return or(
    all.matches(sentence).some((each) => each.from === from) ? ordered(sentence, from, to) : uneasy(sentence, from, to),
  )
}

/** Index behind the last token of a part that begins at a token. */
function endOf(sentence: Sentence, from: number, part: Match['text']): number {
  return sentence.tokens.findIndex((_, at) => at > from && textOfTokens(sentence, from, at).value === part.value)
}

function isStep(at: number, {tokens}: Sentence): boolean {
  return STEP.split(' | ').includes(tokens[at]?.norm ?? '')
}

/** `All you need to do is clear it` → `Clear it`; `All it takes is a restart` → `This takes a restart`. */
function ordered(sentence: Sentence, from: number, to: number): readonly Suggestion[] {
  const lead = textOfTokens(sentence, from, to).value
  const title = 'Say the step alone'
  if (/\b(?:takes?|requires|needs) is$/i.test(lead)) return reword(title, sentence, from, to, 'this takes')
  if (/\b(?:needed|required) is$/i.test(lead)) return reword(title, sentence, from, to, 'you need')
  return leaveOut(title, sentence, from, to)
}

/** `It's easy: open the menu` → `Open the menu`; `It's easy to change X` → `You can change X`. */
function uneasy(sentence: Sentence, from: number, to: number): readonly Suggestion[] {
  const {tokens} = sentence
  const isSign = (at: number) => tokens[at] === undefined || /^[:;—,.!]$/.test(tokens[at]?.norm ?? '')
  const isIt = /^(?:it|this|that)\b/i.test(textOfTokens(sentence, from, to).value)
  const opens = tokens.slice(0, from).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  const end = stretchEnd(sentence, to, (word) => /^(?:and|but|so|because)$/.test(word))
  // `It's not hard to find: look under Billing`: nothing of it has to stay.
  if (opens && /^[:;—]$|^,$/.test(tokens[end]?.norm ?? '') && end <= to + 2)
    return leaveOut('Say the step alone', sentence, from, end)
  if (isIt && tokens[to]?.norm === 'to' && !isSign(to + 2))
    return reword('Say what can be done', sentence, from, to + 1, 'you can')
  const isWhole = opens && tokens.slice(end).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  if (!isWhole) return []
  const slot = reword('Say the steps', sentence, from, end, '[the steps, one by one]')
  if (sentence.block.sentences.length < 2 || end > to) return slot
  return [rewrite('Leave the sentence out', 'review', removeSentence(sentence)), ...slot]
}

function or(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.length > 0 ? suggestions : [advice('Say the step, and leave open how easy it is.')]
}
