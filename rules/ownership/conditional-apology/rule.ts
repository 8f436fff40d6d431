/** Finds apologies that put the harm in doubt. */
import {
  advice,
  anyOf,
  type Context,
  defineRule,
  type Match,
  matchCase,
  pattern,
  type ReplyFields,
  rewrite,
  simplePastOf,
  type Suggestion,
} from 'empathylint/rule'

/** `Apologies, Ms Roy,`: the customer is spoken to between the apology and what it is for. */
const NAMED = '"," (CONTENT CONTENT? CONTENT? | all | everyone | both) ","'
/** What a firm can leave behind beside trouble. */
const HARM =
  '(TROUBLE | rudeness | mess | noise | inaccuracy~s | ambiguity | unpleasantness | abruptness | lack of (clarity | communication | courtesy | care))'
const ASIDE =
  '!(so | not | possible | there is anything | you (would | still | need | want | prefer | like | have (any | more | further)) | this is (urgent | still))'

/** `sorry for any trouble this may have caused`: the harm may not exist. */
const anyHarm = pattern(
  `<apology> (ADV | to (YOU | NP) (and (YOU | NP))? | all | everyone | in advance | on behalf of NP)* (${NAMED})? ((for | about | regarding | over) (… and (for | about)?)? | <&(regret)) hedge:((any | whatever) (ADV | ADJ | and | or | "/" | "," | CONTENT)* ${HARM}
    tail:((which | that)? ((this | that | it | these | you | WE | NP | that? GERUND DET? CONTENT CONTENT? (ADV | again)*)? (ADV)* (may | might | could) …5 (caused | experienced | had | encountered | felt | created | faced | suffered | left | made | resulted | occurred | happened | noticed | seen | given | brought | received | created for YOU | arisen | arose | come up | ensued | followed | emerged | crept in | experiencing | having | facing | seeing) | (this | that | it | these)? (has | have)? ADV* (caused | been)) (YOU | your (CONTENT) (CONTENT)? | ADV)*)?)`,
)

/** `sorry if our reply upset you`: the harm is a condition. */
const ifHarm = pattern(
  `<apology> (ADV | to (YOU | everyone | everybody | anyone | YOUR CONTENT CONTENT? | the CONTENT CONTENT?) (","? and (YOU | YOUR CONTENT CONTENT? | everyone | CONTENT CONTENT?))? | all)* ((for | about) NP | <&(regret) it)? (ADV)* hedge:((if | in case | should | in the event that) ${ASIDE} …20 &($ | "," | "." | ";" | "!" | and | but | or | "—"))`,
)

/** `My apologies, Sam, if I was unclear`; not `Sorry, Sam, if you pay today it is late`. */
const ifNamed = pattern(
  `<apology> ${NAMED} (ADV)* hedge:((if | in case) ${ASIDE} (WE | MY | it | this | that | any | anything | the | you (ADV)* (PASTED | felt | were | found | had | got | thought)) …12 &($ | "." | "!"))`,
)

/** `Please forgive us if our reply caused offense`; `forgive me if I repeat myself` is a phrase. */
const forgiveIf = pattern(
  `(forgive | pardon | excuse) ME hedge:(if (it | this | that | anything | any | MY CONTENT CONTENT? CONTENT?) (ADV | has | have)* (sounded | seemed | caused | came across | upset | offended | hurt | confused | annoyed | inconvenienced | made YOU | left YOU | was (INTENSIFIER | ADV)* (rude | curt | unclear | short | harsh | abrupt)) …8 &($ | "." | "!")
    | if WE (ADV | have)* (offended | upset | hurt | confused | annoyed | inconvenienced | misled | kept YOU | let YOU | made YOU | left YOU | wasted) …8 &($ | "." | "!"))`,
  {unless: ['reported', 'question']},
)

/** `If we made an error, we apologize`: the condition comes first. */
const ifFirst = pattern(
  `^ (and | but | again | ADV | ",")* hedge:((if | in case | in the event that | to the extent that) !(you (would | still | need | want | prefer | like)) …12) "," (then | ADV | ",")* (please accept)? <apology> !(we | i)`,
)

/** `Should our driver have damaged it, we apologize`, `Where we have fallen short, we are sorry`. */
const turnedFirst = pattern(
  `^ (and | but | again | ADV | ",")* hedge:(should who:(there | it | this | that | you | WE | any CONTENT+ (of CONTENT+)? | MY CONTENT+ (of CONTENT+)? | the CONTENT+ | one of MY CONTENT+) (ADV | at any point)* have (ADV)* deed:(PASTED | been | given | made | left | lost | sent | told | taken | broken | caught | kept | let | upset | hurt | felt | had) …8
    | (where | wherever | insofar as) WE (ADV | have)* (fallen short | fell short | let YOU down | failed | disappointed YOU | caused | made | got) …8) "," (then | ADV | ",")* (please accept)? <apology> !(","? (we | i | but))`,
)

/** `sorry that some users may have seen delays`: said to have happened perhaps. */
const mayHarm = pattern(
  '<apology> !(… (";" | "—" | and | but)) …8 hedge:((may | might | <!(i | we) could) ADV* have (ADV | been)* (a | an)? (CONTENT | had))',
)

/** `To anyone whose payslip may have been affected, we are sorry`: whom it concerns comes first, and may be nobody. */
const toWhom = pattern(
  '^ (and | but | ADV | ",")* (to | for) (anyone | anybody | everyone | everybody | all | any | those | those of YOU | the | MY) (CONTENT | of | MY | YOU)* (who | whose | that) …4 hedge:((may | might | could) ADV* have (ADV | been)* (a | an)? (CONTENT | had)) …8 "," (ADV | ",")* (please accept)? <apology>',
)

type HedgeName = 'hedge' | 'tail' | 'who' | 'deed'
const hedges = anyOf<HedgeName>(anyHarm, ifHarm, ifNamed, forgiveIf, ifFirst, turnedFirst, toWhom, mayHarm)

export default defineRule({
  id: 'conditional-apology',
  family: 'ownership',
  severity: 'error',
  summary: 'An apology that puts the harm in doubt.',
  why: 'The customer hears that you are not sure anything went wrong.',
  evidence: [
    {
      kind: 'practice',
      source: 'UK Parliamentary and Health Service Ombudsman, guidance on apologies',
      finding: 'Apologize unconditionally.',
    },
    {
      kind: 'practice',
      source: 'Jason Fried (37signals), “How to say you’re sorry”',
      finding: 'Leave out “if”; take “any inconvenience this may have caused” apart word by word.',
    },
    {
      kind: 'research',
      source: 'Lewicki, Polin & Lount (2016), Negotiation and Conflict Management Research 9(2)',
      finding: 'Taking responsibility is the most effective part of an apology.',
    },
  ],
  messages: {
    hedged: '“{hedge}” puts the harm in doubt.',
  },
  suppresses: ['inconvenience-euphemism'],
  patterns: [hedges],

  *sentence(sentence, {context, reply}) {
    for (const match of hedges.matches(sentence)) {
      if (!match.hedge) continue
      yield {
        at: match.hedge,
        message: 'hedged',
        data: {hedge: match.hedge.value},
        suggestions: suggestionsFor(match, reply.fields, context),
      }
    }
  },
})

function suggestionsFor(match: Match<HedgeName>, {fault}: ReplyFields, {value}: Context): Suggestion[] {
  if (fault === 'unknown') return [advice('Say what you are checking, and by when you will know.')]
  return rewritesOf(match, fault === 'ours' && ['bug', 'outage', 'billing', 'delay'].includes(value))
}

/** The same apology for something that did happen; then one that says what. */
function rewritesOf({hedge, tail, text, who, deed}: Match<HedgeName>, isOurs: boolean): Suggestion[] {
  if (!hedge) return []
  const value = hedge.value.replace(/\s+/g, ' ').replace(/\b(may|might|could)['’]ve\b/i, '$1 have')
  const named = rewrite('Say what went wrong', 'review', hedge.replaceWith(slotFor(value)))
  const before = text.value.slice(0, text.value.lastIndexOf(hedge.value))
  if (/^(?:may|might|could)\b/i.test(value))
    return [rewrite('Say that it happened', 'review', hedge.replaceWith(asFact(value, before)))]
  if (/^(?:any|whatever)\b/i.test(value)) {
    const firm = value
      .replace(/^(?:any|whatever)\b/i, 'the')
      .replace(/ (?:possible|potential|perceived)\b/gi, '')
      .replace(/\b(you|they|we) (?:may|might|could)(?: well| also| possibly)? be (?=\w+ing\b)/i, '$1 are ')
      .replace(/\b(?:may|might|could)(?: well| also| possibly)? have (\w+)/i, (_, done: string) => simplePastOf(done))
    // The word shrinks whatever happened, however firmly it is said.
    if (/\binconvenien/i.test(firm)) return [named]
    const isFixed = tail !== undefined && /^(?:this|that|it) (?:may|might|could) have caused$/i.test(tail.value)
    return [rewrite(`Say “${firm}”`, isOurs && isFixed ? 'safe' : 'review', hedge.replaceWith(firm)), named]
  }
  if (hedge.span.start === text.span.start && /,/.test(text.value))
    return [firstClause(text, value, who?.value, deed?.value)]
  if (/^(?:forgive|pardon|excuse)\b/i.test(text.value)) return [named]
  const claim = value
    .replace(/^(?:if|in case|in the event that)\b(?: that\b)?/i, 'that')
    .replace(/^should (\w+) have/i, 'that $1')
    .replace(/\bany(?=thing\b|one\b|body\b)/i, 'some')
    .replace(/(?<!\b(?:at|in|on|of) )\bany (?=\w)/i, '')
  // An apology for what they felt is none, however firmly it is said.
  if (
    !/^that\b/i.test(claim) ||
    /^that you (?:\w+ly |have |were |are )*(?:fe(?:el|lt)|f(?:ind|ound)|th(?:ink|ought)|offended|upset|unhappy|hurt)\b/i.test(
      claim,
    )
  )
    return [named]
  const said = rewrite(`Say “${claim}”`, 'review', hedge.replaceWith(claim))
  return claim === 'that' ? [said] : [said, named]
}

/** `may have been charged` → `have been charged`, or `has` after one person or thing. */
function asFact(hedge: string, before: string): string {
  const isOne =
    /\b(?:this|that|it|he|she|what|(?:anyone|anybody|everyone|someone|customer|person)(?: \w+)? who|(?:the|your|our|my|one|whose) [\p{L}]*[^s\s])\s*$/iu.test(
      before,
    ) && !/\b(?:you|we|they)\s*$/i.test(before)
  return hedge.replace(/^(?:may|might|could)(?: \w+ly)? have/i, isOne ? 'has' : 'have')
}

function slotFor(hedge: string): string {
  return /^(?:any|whatever)\b/i.test(hedge) ? '[what went wrong]' : 'for [what went wrong]'
}

/** `If we made an error, we apologize` → `We made an error, and we apologize`. */
function firstClause(text: Match['text'], hedge: string, who?: string, deed?: string): Suggestion {
  const rest = text.value
    .slice(text.value.indexOf(',', hedge.length - 1) + 1)
    .trim()
    .replace(/^then /i, '')
  const isBare = /^if (?:so|not|(?:that|this|it) (?:is|was) (?:so|the case|true))$/i.test(hedge)
  if (isBare || (/^should\b/i.test(hedge) && (!who || !deed || /^(?:been|felt)$/i.test(deed) || /^any\b/i.test(who))))
    return rewrite('Say what went wrong', 'review', text.replaceWith(`[What went wrong], and ${rest}`))
  const claim = matchCase(
    who && deed
      ? `${who} ${simplePastOf(deed)}${hedge.slice(hedge.lastIndexOf(` ${deed}`) + deed.length + 1)}`
      : hedge
          .replace(/^(?:if|in case|in the event that|to the extent that|where|wherever|insofar as)\s+/i, '')
          .replace(/^any\b(?! more)/i, 'some'),
    hedge,
  )
  return rewrite('Say that it happened', 'review', text.replaceWith(`${claim}, and ${rest}`))
}
