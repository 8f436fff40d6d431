/** Finds words that call a step easy or plain: `Simply click`, `All you need to do is`, `Obviously`. */
import {defineRule, isAsking, isConditional, isNegated, isReported, type Match, type Sentence} from 'empathylint/rule'
import {type Part, words} from './patterns.ts'
import {rewritesOf, SAME_IN_PAST, tokenOf} from './rewrites.ts'

export default defineRule({
  id: 'condescending-ease',
  family: 'validation',
  severity: 'info',
  summary: 'Words that call a step easy or plain.',
  why: 'The customer who is stuck on it hears that only they find it hard.',
  evidence: [
    {
      kind: 'practice',
      source: 'SkyVerge support guide, quoting Buffer’s list of words',
      finding: 'Customers should never be made to feel stupid.',
    },
  ],
  messages: {
    small: '“{words}” makes the step sound easier than it was.',
    easy: '“{words}” says that it should be easy.',
    known: '“{words}” says that it should be known.',
  },
  contexts: ['how-to', 'bug', 'needs-info'],
  patterns: [words],

  *sentence(sentence) {
    if (isAsking(sentence)) return
    for (const match of words.matches(sentence)) {
      const at = match.small ?? match.lead ?? match.known
      if (!at || isExcused(sentence, match)) continue
      const message = match.small ? 'small' : match.lead ? 'easy' : 'known'
      const data = {words: at.value.replace(/\s+/g, ' ')}
      yield {at, message, data, suggestions: rewritesOf(sentence, match, tokenOf(sentence, at))}
    }
  },
})

/** Said by the customer, taken back, or what we did: `I opened your case and just reset it`. */
function isExcused(sentence: Sentence, {from, to, small, lead, known}: Match<Part>): boolean {
  const {tokens} = sentence
  if (isReported(sentence, from)) return true
  if (known && /\b(?:sorry|apologi[sz]e)\b/i.test(sentence.text.value)) return true
  // `if you know the file and you just need to load it`: a need of theirs.
  if (small && tokens[from]?.norm === 'you' && isConditional(sentence, from)) return true
  if (lead) return isNegated(sentence, from) || isConditional(sentence, from) || /\bsorry\b/i.test(sentence.text.value)
  if (!small) return false
  const isOurs = tokens.slice(0, from).some(({norm}) => norm === 'i' || norm === 'we')
  return isOurs && SAME_IN_PAST.test(tokens[to - 1]?.norm ?? '')
}
