/** Finds steps that will be taken, or were, by nobody in particular. */
import {
  anyOf,
  CONTEXTS,
  defineRule,
  type Match,
  type Pattern,
  pattern,
  type Sentence,
  type Token,
} from 'empathylint/rule'
import {rewritesOf, type StepName} from './active.ts'
import {
  ABOUT,
  APPLICATION,
  BEEN,
  BEING,
  BROUGHT,
  CONTACTED,
  DECIDED,
  FIRST,
  HANDLED,
  IT,
  NOTED,
  PASSED,
  PROCESSED,
  REQUEST,
  SOMETIME,
  VAGUE,
  WILL_BE,
} from './words.ts'

const guarded = {unless: ['question', 'conditional', 'reported', 'negated']} as const
const TARGET: string = '((to | with) (the attention of)? (DET | one of our)? (CONTENT)? (CONTENT)? CONTENT)?'

/** A passive of the customer's matter. Too long for its captures to be read off by the type checker. */
function passive(verbs: string, tail = ''): Pattern<StepName> {
  return pattern<string>(
    `(at:(object:${IT} ${verbs}) | object:${REQUEST} <!(they | and it | and this) first:(${FIRST})? at:(${verbs}) | object:${IT} first:(${FIRST}) at:(${verbs}) | your (CONTENT)? (CONTENT)? ${BROUGHT} ${ABOUT} (";" | "," | "—" | "-" | and)+ (ADV | all | and)* at:(object:(they | these | those) ${verbs})) ${tail} ${SOMETIME}`,
    guarded,
  )
}

const steps = anyOf<StepName>(
  passive(`(${WILL_BE} | ${BEING}) verb:${HANDLED}`),
  pattern<string>(
    `object:(${REQUEST} | ${APPLICATION}) first:(${FIRST})? at:((${WILL_BE} | ${BEING}) verb:${PROCESSED}) ${SOMETIME}`,
    guarded,
  ),
  passive(`(${BEEN} | ${WILL_BE} | ${BEING}) verb:${PASSED}`, `target:${TARGET}`),
  passive(`(${BEEN} | ${WILL_BE} | ${BEING} | (is | are) ADV*) verb:${NOTED}`),
  pattern<string>(`at:(object:(you) ${WILL_BE} verb:${CONTACTED}) ${SOMETIME}`, guarded),
  // `Once the assessment is finished, you will be notified`
  pattern<string>(
    `${DECIDED} ADV* ","? (then | ADV)* at:(object:(you) ${WILL_BE} verb:(informed | notified | alerted | emailed | told | advised | messaged | texted | written to | phoned)) !(to | that | how | where | not) ${SOMETIME}`,
    {unless: ['question', 'reported', 'negated']},
  ),
)

/** Somebody who does it; not `by email`, `by someone`, `by the relevant team`. */
const owner = pattern(
  `(by !(email | e-mail | (push | text | direct) (notification | message) | whatsapp | chat | fax | phone | post | mail | sms | text | telephone | letter | the end | then | default | someone | somebody | GERUND | (the | a | an | one of the) ${VAGUE}) ANY | automatically | (and | "," | ";" | "—" | so) (then | ADV)* i (will | am | have) !(sorry | afraid | sure))`,
)

/** A time or number to hold the firm to, or a blank for one. */
const concrete = pattern(
  '<!(tier | level | line | stage | priority) (DAY | NUMBER | TIMEVALUE) | (a | an | one | next) CONTENT? (minute | hour | day | week | month) | SLOT | (to | by | with | within | before | until) (DET)? PLACEHOLDER',
)

const DEPARTMENTS = new Set(
  'engineering billing support finance sales product development tier level customer technical legal it accounts accounting operations shipping logistics quality management marketing security hr dev qa trust tech payments compliance returns claims fulfillment'.split(
    ' ',
  ),
)

export default defineRule({
  id: 'ownerless-action',
  family: 'ownership',
  severity: 'warning',
  summary: 'A next step in the passive, with nobody who takes it and no time.',
  why: 'The customer hears that something may happen, but not who to hold to it.',
  evidence: [
    {
      kind: 'research',
      source: 'Packard, Moore & McFerran (2018), Journal of Marketing Research 55(4)',
      finding:
        'Agents who say “I” are seen as more empathic and more able to act, and their customers are more satisfied.',
    },
    {
      kind: 'research',
      source: 'Lewicki, Polin & Lount (2016), Negotiation and Conflict Management Research 9(2)',
      finding: 'After taking responsibility, an offer of repair is what makes an apology work.',
    },
  ],
  messages: {
    ownerless: '“{words}” says neither who does it nor by when.',
  },
  contexts: CONTEXTS.filter((name) => name !== 'how-to'),
  patterns: [steps],

  *sentence(sentence, {reply}) {
    if (owner.in(sentence)) return
    for (const step of steps.matches(sentence)) {
      if (!step.at || namesPerson(sentence, step) || isConcrete(sentence, step)) continue
      yield {
        at: step.at,
        message: 'ownerless',
        data: {words: step.at.value},
        suggestions: rewritesOf(sentence, step, reply.fields),
      }
    }
  },
})

/** A number within the customer's matter, `your request #12`, is none to hold the firm to. */
function isConcrete(sentence: Sentence, {object}: Match<StepName>): boolean {
  return concrete
    .matches(sentence)
    .some(({text}) => !object || text.span.start >= object.span.end || text.span.end <= object.span.start)
}

/** `escalated to Priya`: a name after the verb, which is no department's. */
function namesPerson({text, tokens}: Sentence, {verb}: Match<StepName>): boolean {
  const isName = (token: Token | undefined) =>
    token?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(text.value.slice(token.start, token.end)) &&
    !DEPARTMENTS.has(token.norm)
  const from = verb ? text.offsetOf(verb) + verb.length : 0
  return tokens.some(
    ({norm, start, role}, index) =>
      start >= from && (role === 'agent' || ((norm === 'to' || norm === 'with') && isName(tokens[index + 1]))),
  )
}
