/** Finds sentences that doubt what the customer reports: `you claim`, `the alleged outage`, `if there is indeed`. */
import {
  anyOf,
  defineRule,
  isAsking,
  isReported,
  noted,
  PROBLEM,
  reword,
  type Sentence,
  type Suggestion,
  type Text,
} from 'empathylint/rule'
import {
  asked,
  believed,
  claims,
  granted,
  ifHonest,
  ifTrue,
  outright,
  type Part,
  reports,
  socalled,
  supposedly,
} from './patterns.ts'
import {frames} from './relative-frames.ts'
import {or, rewritesOf, unverified, tokensOf} from './rewrites.ts'
import {scareQuotes} from './scare-quotes.ts'

/** Doubts that a question holds as well as a statement. */
const asides = anyOf<Part>(socalled, supposedly, frames, asked)
const doubts = anyOf<Part>(believed, frames, claims, reports, socalled, supposedly, ifTrue, ifHonest, outright)

export default defineRule({
  id: 'doubt-the-problem',
  family: 'validation',
  severity: 'error',
  summary: 'Doubts that the customer’s problem is real.',
  why: 'The customer hears that you do not believe them.',
  evidence: [
    {
      kind: 'practice',
      source: 'UK Parliamentary and Health Service Ombudsman, guidance on apologies',
      finding: 'Describe what went wrong, and do not report it as what the person felt or believed.',
    },
    {
      kind: 'practice',
      source: 'Mel Poh (Buffer), “Empathy and Customer Support: Finding the Right Balance”',
      finding: 'A support reply should communicate that the customer has a true problem.',
    },
  ],
  messages: {
    claimed: '“{words}” sounds as if you did not believe it.',
    doubted: '“{words}” puts the problem in doubt.',
    quoted: '{words} in quotation marks sounds like mockery.',
  },
  contexts: [...PROBLEM, 'policy-enforcement'],

  *sentence(sentence) {
    if (!isDoubting(sentence)) return
    for (const at of scareQuotes(sentence))
      yield {at, message: 'quoted', data: {words: at.value}, suggestions: unquoted(sentence, at)}
    // `Could you explain when …`: nobody explained anything yet.
    const isAsked = isAsking(sentence)
    for (const match of doubtsIn(sentence).matches(sentence)) {
      if (
        (!isAsked && isReported(sentence, match.from)) ||
        granted.matches(sentence).some(({to}) => to === match.to + 1)
      )
        continue
      const isClaim = match.claim ?? match.accord ?? match.report ?? match.believe ?? match.what ?? match.seem
      const data = {words: match.text.value.replace(/\s+/g, ' ')}
      yield {at: match.text, message: isClaim ? 'claimed' : 'doubted', data, suggestions: rewritesOf(sentence, match)}
    }
  },
})

/** Whether there is anything to look at: quotation marks are no words, so that no pattern could say so. */
const isDoubting = noted((sentence) => doubtsIn(sentence).in(sentence) || scareQuotes(sentence).length > 0)

function doubtsIn(sentence: Sentence): typeof doubts {
  return isAsking(sentence) ? asides : doubts
}

/** Without the quotation marks. */
function unquoted(sentence: Sentence, at: Text): readonly Suggestion[] {
  const [open, to] = tokensOf(sentence, at)
  const [second, first] = [sentence.tokens[open - 1]?.norm ?? '', sentence.tokens[open - 2]?.norm]
  const isNamed = /^(?:so-called|alleged|supposed|purported)$/.test(second)
  const from = first === 'so' && second === 'called' ? open - 2 : isNamed ? open - 1 : open
  return or(sentence, [
    ...reword('Leave out the quotation marks', sentence, from, to, at.value.slice(1, -1)),
    ...unverified(sentence),
  ])
}
