/** Finds words that correct the customer before they help: `Actually,`, `As I already said`, `Per my last email`. */
import {act, defineRule, isAsking, isConditional, isReported, type Match, type Sentence} from 'empathylint/rule'
import {contrary, openers, type Part, repeated} from './patterns.ts'
import {rewritesOf} from './rewrites.ts'

export default defineRule({
  id: 'corrective-opener',
  family: 'validation',
  severity: 'warning',
  summary: 'Words that correct the customer before they help.',
  why: 'The customer hears that they were wrong, or did not listen, before they hear anything useful.',
  evidence: [
    {
      kind: 'practice',
      source: 'SkyVerge support guide, quoting Buffer',
      finding: 'Customers should never be made to feel stupid, wrong or corrected.',
    },
  ],
  messages: {
    opener: '“{words}” corrects before it helps.',
    told: '“{words}” says that they did not listen.',
  },
  patterns: [openers],

  *sentence(sentence) {
    if (isAsking(sentence) && !repeated.in(sentence)) return
    for (const match of openers.matches(sentence)) {
      const at = match.opener ?? match.refer ?? match.told
      if (!at || isExcused(sentence, match)) continue
      const isTold = match.opener === undefined || /^(?:as|like|per|let|may|allow|how)\b/i.test(at.value)
      const data = {words: at.value.replace(/\s+/g, ' ')}
      yield {at, message: isTold ? 'told' : 'opener', data, suggestions: rewritesOf(sentence, match, at)}
    }
  },
})

const UNDER_WAY = /(?:\bhave|['’]ve|\bam|['’]m|\bare|['’]re|\bwill|['’]ll|\bcan)\b/i

/** Told by the customer, only supposed, or said in regret: `You were already told the wrong price, and I'm sorry`. */
function isExcused(sentence: Sentence, {from, to, told}: Match<Part>): boolean {
  if (isReported(sentence, from) || (isConditional(sentence, from) && sentence.tokens[from]?.norm !== 'if')) return true
  if (told !== undefined) return act.apology.in(sentence)
  if (!contrary.matches(sentence).some((each) => each.from === from)) return false
  // `In fact, I've added a free night`: help, and no correction.
  const doing = act.firmAction.matches(sentence)
  return doing.some((each) => each.from >= to && each.from <= to + 1 && UNDER_WAY.test(each.text.value))
}
