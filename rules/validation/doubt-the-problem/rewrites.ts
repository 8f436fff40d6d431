/** Takes the doubt out of a sentence, or says what is still being checked. */
import {
  advice,
  clauseEnd,
  leaveOut,
  type Match,
  reword,
  type Sentence,
  type Suggestion,
  type Text,
  textOfTokens,
} from 'empathylint/rule'
import type {Part} from './patterns.ts'

const SLOT = '[the problem]'
const HELP = '[what would help]'

/** The same statement as a report, as a fact without the word of doubt, or as something still open. */
export function rewritesOf(sentence: Sentence, match: Match<Part>): readonly Suggestion[] {
  const {accord, report, doubt, article, believe, what, seem, really, iftrue, claim, asked} = match
  const span = (part: Text) => tokensOf(sentence, part)
  const say = (part: Text, prose: string) => reword(`Say “${prose}”`, sentence, ...span(part), prose)
  if (claim) return or(sentence, claimed(sentence, claim, span(claim)))
  if (accord) return or(sentence, say(accord, 'as you told us'))
  if (report)
    return or(sentence, say(report, /s$/i.test(report.value) && !/version/i.test(report.value) ? 'reports' : 'report'))
  if (doubt) return or(sentence, [...undoubted(sentence, doubt, article), ...unverified(sentence)])
  if (believe) return or(sentence, believed(sentence, span(believe)))
  if (what) return or(sentence, perceived(sentence, match, span(what)))
  if (seem) return or(sentence, say(seem, 'told us'))
  if (really)
    return or(sentence, [
      ...leaveOut(`Leave out “${really.value}”`, sentence, ...span(really)),
      ...unverified(sentence),
    ])
  if (asked)
    return or(
      sentence,
      reword('Ask for what would help', sentence, 0, sentence.tokens.length, `could you tell us ${HELP}?`),
    )
  if (iftrue) return or(sentence, say(iftrue, `once ${voiceOf(sentence)} have checked [what you check]`))
  return or(sentence, unverified(sentence))
}

/** Half-open token indexes of a part of a match. */
export function tokensOf(sentence: Sentence, part: Text): [from: number, to: number] {
  const {tokens} = sentence
  const from = tokens.findIndex((_, at) => textOfTokens(sentence, at, at + 1).span.start === part.span.start)
  const to = tokens.findIndex((_, at) => at >= from && textOfTokens(sentence, from, at + 1).value === part.value)
  return [from, to + 1]
}

/** `you claim to have paid` → `you told us that you have paid`. */
function claimed(sentence: Sentence, claim: Text, [from, to]: [number, number]): readonly Suggestion[] {
  const {tokens} = sentence
  const title = 'Tell it as a report'
  if (tokens[to - 1]?.norm === 'have' && tokens[to - 2]?.norm === 'to')
    return reword(title, sentence, from, to, 'told us that you have')
  if (tokens[to - 1]?.norm !== 'to') return reword(title, sentence, from, to, 'told us')
  const [first, second] = [tokens[to]?.norm, tokens[to + 1]?.norm]
  if (first === 'have' || first === 'be')
    return reword(title, sentence, from, to + 1, `told us that you ${first === 'be' ? 'are' : 'have'}`)
  if (first === 'not' && (second === 'have' || second === 'be'))
    return reword(title, sentence, from, to + 2, `told us that you ${second === 'be' ? 'are' : 'have'} not`)
  return claim.value === '' ? [] : unverified(sentence)
}

/** `an alleged outage` → `an outage`. */
function undoubted(sentence: Sentence, doubt: Text, article: Text | undefined): readonly Suggestion[] {
  const [from, to] = tokensOf(sentence, doubt)
  const title = `Leave out “${doubt.value}”`
  if (!article) return leaveOut(title, sentence, from, to)
  const next = textOfTokens(sentence, to, to + 1).value
  return reword(title, sentence, from - 1, to + 1, `${/^[aeiou]/i.test(next) ? 'an' : 'a'} ${next}`)
}

/** `the problem you believe you are having` → `the problem you are having`; else `the problem you told us exists`. */
function believed(sentence: Sentence, [from, to]: [number, number]): readonly Suggestion[] {
  const next = sentence.tokens[to]?.norm
  if (next === 'you') return leaveOut('Say it as a fact', sentence, from, to)
  if (next === 'to') {
    const end = clauseEnd(sentence, to)
    return reword('Tell it as a report', sentence, from, end, 'you reported')
  }
  const isThat = sentence.tokens[to - 1]?.norm === 'that'
  return reword('Tell it as a report', sentence, from, to, isThat ? 'you told us that' : 'you told us')
}

/** `what you believe is a bug` → `the bug you reported`. */
function perceived(sentence: Sentence, {to}: Match<Part>, [from, end]: [number, number]): readonly Suggestion[] {
  const noun = textOfTokens(sentence, end, to).value
  const isTold = /\breport/i.test(textOfTokens(sentence, 0, from).value)
  return reword('Tell it as a report', sentence, from, to, isTold ? `the ${noun}` : `the ${noun} you reported`)
}

function voiceOf({tokens}: Sentence): 'I' | 'we' {
  return tokens.some(({norm}) => norm === 'we' || norm === 'our') ||
    !tokens.some(({norm}) => norm === 'i' || norm === 'my')
    ? 'we'
    : 'I'
}

/** Says what is not verified yet, in place of the sentence. */
export function unverified(sentence: Sentence): readonly Suggestion[] {
  if (sentence.tokens[0]?.norm === 'please' || sentence.isQuestion) return []
  const last = sentence.tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
  const [have, are] = voiceOf(sentence) === 'I' ? ["I haven't", "I'm"] : ["We haven't", "we're"]
  return reword(
    'Say what you are still checking',
    sentence,
    0,
    last,
    `${have} found ${SLOT} yet; ${are} checking [what you check next]`,
  )
}

export function or(sentence: Sentence, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  if (suggestions.length > 0) return suggestions
  const still = unverified(sentence)
  return still.length > 0 ? still : [advice('Say what they reported, and what you are checking.')]
}
