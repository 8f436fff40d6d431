/** Counts the sentences that only tend the relation: a reply with too many of them feels like a show. */
import {
  act,
  CONTEXTS,
  defineRule,
  isRelational,
  removeSentences,
  rewrite,
  advice,
  type Path,
  type Sentence,
  type Suggestion,
  RELATIONAL_ACTS,
} from 'empathylint/rule'

/** From three on, more than half is too much. */
const FEWEST = 3

export default defineRule({
  id: 'empathy-overload',
  family: 'over-apology',
  severity: 'warning',
  summary: 'A reply with more apology, empathy and thanks than substance.',
  why: 'The customer looks for what will be done, and finds feelings in its place.',
  evidence: [
    {
      kind: 'practice',
      source: 'Mel Poh (Buffer), “Empathy and Customer Support: Finding the Right Balance”',
      finding: 'Too much empathy can backfire.',
    },
    {
      kind: 'research',
      source: 'Marinova, Singh & Singh (2018), Journal of Marketing Research',
      finding:
        'Solving work raises satisfaction, and the effect weakens with more relational work. They studied airline desks, not written replies.',
    },
  ],
  messages: {
    many: '{count} of {total} sentences only apologize, thank or sympathize.',
  },
  options: {
    max: {
      type: 'number',
      default: 4,
      minimum: 1,
      description: 'From this many relational sentences on, a reply is flagged whatever its length.',
    },
    share: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      description: 'Three relational sentences are flagged where they make up more than this share of the body.',
    },
  },
  contexts: CONTEXTS.filter((context) => context !== 'closing' && context !== 'unknown'),
  suppresses: ['relational-preamble', 'stock-empathy', 'hollow-importance'],

  *reply(_, {path, form, options: {max, share}}) {
    if (form.kind !== 'reply') return
    const relational = path.sentences.filter(isRelational)
    const isTooMuch = (count: number, total: number) => count >= max || (count >= FEWEST && count > total * share)
    const total = path.sentences.length
    if (!isTooMuch(relational.length, total)) return
    const at = relational[Math.min(relational.length, Math.min(max, FEWEST)) - 1]
    if (!at) return
    yield {
      at: at.text,
      message: 'many',
      data: {count: relational.length, total},
      related: relational.flatMap((sentence) =>
        sentence === at ? [] : [{at: sentence.text, label: kindOf(sentence)}],
      ),
      suggestions: [fewer(path, relational, isTooMuch)],
    }
  },
})

function kindOf(sentence: Sentence): string {
  return RELATIONAL_ACTS.findLast(([, each]) => each.in(sentence))?.[0] ?? 'feeling'
}

/** Leaves out the emptiest sentences until the rest is in balance; one apology always stays. */
function fewer(
  {sentences}: Path,
  relational: readonly Sentence[],
  isTooMuch: (count: number, total: number) => boolean,
): Suggestion {
  const rank = (sentence: Sentence) => RELATIONAL_ACTS.findLastIndex(([, each]) => each.in(sentence))
  const mayGo = relational.filter(({tokens}) =>
    tokens.every(({kind}) => kind !== 'placeholder' && kind !== 'slot' && kind !== 'link'),
  )
  const byWorth = mayGo.toSorted((a, b) => rank(a) - rank(b) || a.tokens.length - b.tokens.length)
  const gone: Sentence[] = []
  let apologies = relational.filter((sentence) => act.apology.in(sentence)).length
  for (const sentence of byWorth) {
    const left = relational.length - gone.length
    if (!isTooMuch(left, sentences.length - gone.length)) break
    const apologizes = act.apology.in(sentence)
    if (apologizes && apologies === 1) continue
    if (apologizes) apologies--
    gone.push(sentence)
  }
  const isSettled = !isTooMuch(relational.length - gone.length, sentences.length - gone.length)
  return isSettled
    ? rewrite('Keep the sentences that say something', 'review', removeSentences(gone))
    : advice('Keep one acknowledgment, one apology and one thanks')
}
