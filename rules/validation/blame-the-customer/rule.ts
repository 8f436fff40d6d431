/** Finds sentences that make the customer the cause: `you failed to`, `you didn't cancel`, `your mistake`. */
import {
  clauseEnd,
  defineRule,
  isAsking,
  isConditional,
  isNegated,
  isReported,
  opensWithCondition,
  type Sentence,
} from 'empathylint/rule'
import {accusing, blames, confessed, idle, type Parts} from './patterns.ts'
import {rewritesOf} from './rewrites.ts'

export default defineRule({
  id: 'blame-the-customer',
  family: 'validation',
  severity: 'error',
  summary: 'Makes the customer the cause of the trouble.',
  why: 'The customer hears an accusation, and reads the rest of the reply as a defense.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: 'Do not blame: it disempowers and makes both sides look bad.',
    },
    {
      kind: 'practice',
      source: 'Microsoft guide to error messages',
      finding: 'Never make people feel at fault, even where they are.',
    },
  ],
  messages: {
    blamed: '“{words}” puts the fault on the customer.',
  },
  suppresses: ['corrective-opener'],
  patterns: [blames],

  *sentence(sentence) {
    if (isAsking(sentence)) return
    for (const match of blames.matches(sentence)) {
      if (!match.fault || isExcused(sentence, match)) continue
      yield {
        at: match.fault,
        message: 'blamed',
        data: {words: match.fault.value.replace(/\s+/g, ' ')},
        suggestions: rewritesOf(sentence, match),
      }
    }
  },
})

/** Words before a `you` that is no subject: `the form we sent you failed to load`. */
const OBJECT_BEFORE =
  /^(?:sent|send|gave|give|told|tell|showed|shown|emailed|mailed|texted|offered|promised|issued|quoted|shipped|charged|billed|assigned|helped|called|asked|to|for|with|from|by|at|on|of|about|behind|near)$/

/** Denied, told by the customer, only supposed, asked, or regretted on the customer's behalf. */
function isExcused(sentence: Sentence, {from, to, fault}: Parts): boolean {
  const {tokens} = sentence
  const before = tokens[from - 1]?.norm ?? ''
  const words = fault?.value ?? ''
  if (isReported(sentence, from) || before === 'out') return true
  if (sentence.isQuestion && tokens[clauseEnd(sentence, to)]?.norm === '?') return true
  if (/\b(?:not|never)\b|n['’]t\b/i.test(words) && confessed.matches(sentence).some((each) => each.from >= to))
    return true
  if (/\b(?:user|operator|customer) (?:error|mistake)s?$/i.test(words)) {
    const start = to - 2
    if (tokens.slice(0, start).some(({norm}) => norm === 'not' || norm === 'never')) return true
    if (!accusing.matches(sentence).some((each) => each.to === start)) return true
  }
  if (/^you\b/i.test(words) && OBJECT_BEFORE.test(before)) return true
  if (
    /^you (?:were|(?:have )?missed)\b/i.test(words) &&
    tokens.slice(Math.max(0, from - 2), from).some(({norm}) => norm === 'sorry')
  )
    return true
  // `None of this would have happened if you had read it`: what is denied is the outcome.
  if (/^(?:if|had)\b/i.test(words)) return idle.in(sentence) || confessed.in(sentence)
  if (!/^(?:as|when|after|and|or)$/.test(before) && isNegated(sentence, from)) return true
  return (
    isConditional(sentence, from) ||
    (opensWithCondition(sentence) && !tokens.slice(0, from).some(({norm}) => norm === ','))
  )
}
