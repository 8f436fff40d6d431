/** Finds sentences that tell customers what they feel: `your frustration`, `you must be upset`. */
import {
  defineRule,
  isAsking,
  isConditional,
  isNegated,
  isReported,
  type Match,
  PROBLEM,
  type Sentence,
  textOfTokens,
} from 'empathylint/rule'
import {emotions, type Part} from './patterns.ts'
import {rewritesOf} from './rewrites.ts'

export default defineRule({
  id: 'assign-emotion',
  family: 'validation',
  severity: 'warning',
  summary: 'Tells customers what they feel.',
  why: 'The customer hears a guess at their feelings in place of what happened to them.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: 'Do not assign emotions to customers: phrases such as “I hear your …” draw bad reactions.',
    },
    {
      kind: 'contested',
      source: 'Min, Lim & Magnini (2015), Cornell Hospitality Quarterly 56(2)',
      finding: 'Empathy statements raised how readers rated a reply; so mend the form, and keep the empathy.',
    },
  ],
  messages: {
    named: '“{words}” names a feeling that you can only guess.',
    told: '“{words}” tells the customer what they feel.',
  },
  contexts: PROBLEM,
  suppresses: ['stock-empathy'],
  patterns: [emotions],

  *sentence(sentence) {
    if (isAsking(sentence)) return
    for (const match of emotions.matches(sentence)) {
      const at = match.noun ?? match.state ?? match.made
      if (!at || isExcused(sentence, match)) continue
      const data = {words: at.value.replace(/\s+/g, ' ')}
      yield {at, message: match.noun ? 'named' : 'told', data, suggestions: rewritesOf(sentence, match)}
    }
  },
})

/** Guesses about people in general, before they come: `You may feel anxious before the scan`. */
const AHEAD = /\b(?:may|might|could|can|will|would|won't|should|never)\b/i

/** Told by the customer, supposed, denied, or not of this customer now. */
function isExcused(sentence: Sentence, {from, to, state: told, feeling}: Match<Part>): boolean {
  const {tokens} = sentence
  if (isReported(sentence, from) || isConditional(sentence, from)) return true
  if (isNegated(sentence, from) && !/^(?:not|no|never)$/.test(tokens[0]?.norm ?? '')) return true
  if (
    tokens.slice(Math.max(0, from - 3), from).some(({norm}) => /^(?:told|share|shared|wrote)$/.test(norm)) &&
    tokens[0]?.norm === 'you'
  )
    return true
  if (/(?:\bnot|n['’]t|never) (?:want|mean|intend|wish)\b/i.test(textOfTokens(sentence, 0, from).value)) return true
  if (!told) return false
  const words = told.value
  if (/\bunlikely\b/i.test(words)) return true
  if (
    AHEAD.test(words) &&
    !/\bmust\b|n't be\b|not be\b/i.test(words) &&
    !/^(?:frustrated|upset|angry|annoyed|disappointed|unhappy|furious|irritated)$/i.test(feeling?.value ?? '')
  )
    return true
  // `Let me know when you are fed up with it`, `whoever you are angry with`
  return (
    /^(?:when|whenever|until|unless|once|who|whom|before)$/.test(tokens[from - 1]?.norm ?? '') ||
    tokens[to]?.norm === '?'
  )
}
