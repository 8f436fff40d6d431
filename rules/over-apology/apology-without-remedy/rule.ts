/** Finds replies that apologize and then do nothing about it. */
import {act, anyOf, defineRule, isRelational, noted, pattern, PROBLEM, rewrite, type Sentence} from 'empathylint/rule'

const DOERS = {unless: ['negated', 'question', 'conditional']} as const
const HANDS_ON =
  'REMEDYVERB | use~ | choose~ | select~ | download~ | reinstall~ | refresh~ | tap~ | press~ | enter~ | turn~ | pick~ | keep~ | discard~ | redeem~ | paste~ | scan~ | unplug~ | search~ | go'

/** `We'll pay for a new one`, `the courier has rescheduled it`: somebody acts, and not by feeling, trying, writing or failing. */
const doing = anyOf(
  pattern(
    `WE (will | have | am going to | are going to) (ADV | both | all)* !(MINDVERB | get~ (back | in touch) | reach~ | contact~ | reply~ | respond~ | answer~ | write~ | let~ | keep~ | follow~ | come~ back | notify~ | inform~ | message~ | advise~ | email~ | call~ | update~ YOU
      | improve~ | ensure~ | continue~ | endeavor~ | try~ | work~ | learn~ | remain~ | make~ (every | sure) | receive~ | read~ | note~ | listen~ | miss~ | lose~ | fail~ | break~ | cause~ | disappoint~ | experience~ | see~ | take~ …5 seriously) CONTENT`,
    DOERS,
  ),
  pattern(
    '<!(you) (has | have) (ADV)* !(MINDVERB | contact~ | miss~ | lose~ | forward~ | escalate~ | cancel~ | delete~ | remove~ | close~) REMEDYVERB (it | this | them | the | YOUR | YOU | a | an | both | all | another)',
    DOERS,
  ),
  pattern(
    `(is | are | am | have been | has been) (ADV)* (on it | on the case | tracing | searching | working | looking into | investigating | checking | fixing | repairing | restoring | tracking | rebooking | replacing | preparing | packing | reviewing | retrying | chasing | correcting)`,
    DOERS,
  ),
  pattern('(if | should) …12 (WE will | let ME) (ADV)* !(let~ | reply~ | respond~ | contact~ | apologize) REMEDYVERB', {
    unless: ['negated', 'question'],
  }),
  pattern(
    '(no longer (apply~ | show~ | appear~ | happen~ | fail~ | crash~ | charge~) | (the | a) (right | correct | corrected | new | updated | proper) (one | CONTENT CONTENT?) (is | are | works | will | comes) | <!(DET | at | to | of | from | for | in | hard | not | never | and | or) (works | work) (":" | "," | $ | fine | as | in | on | with | now))',
    DOERS,
  ),
  pattern(
    '(it | they | which | (the | YOUR | a | another) CONTENT CONTENT?) (has | have)? (ADV)* (left | gone out | went out | shipped | set off) …5 (today | tonight | this (morning | afternoon | evening) | just now | an hour ago)',
    DOERS,
  ),
)

/** `Sorry it took us so long to fix this`: it is fixed. */
const doneLate = pattern(
  '<apology> …10 took …6 to (resolve | fix | sort | restore | get …4 (resolved | fixed | sorted | restored | working))',
)

/** `Please update to 4.2`, `Until then, use the web version`: a step that the customer can take. */
const step = anyOf(
  pattern('<ask>'),
  pattern(
    `(^ | <&(then | or)) (then | next | first | ADV | ",")* !(GERUND) (${HANDS_ON}) (DET | YOUR | it | this | CONTENT)`,
  ),
  pattern(
    `^ (to | until | till | if | when | for | in | once | meanwhile | as) …14 "," (then | ADV)* !(GERUND) (${HANDS_ON}) (DET | YOUR | it | this | CONTENT)`,
  ),
)

/** `Sorry for the slow reply`: the reply itself is the repair. */
const lateReply = pattern(
  '<apology> …8 ((late | slow | delayed | belated | tardy | long) (reply | response | answer | message | email) | (delay | wait) (in | on | for) (DET | YOUR)? (reply~ing | reply | responding | response | answering | answer | getting back) | long to (reply | respond | answer | get back) | not (replying | responding | answering | getting back) | took …6 to (reply | respond | answer | get back))',
)

/** `Let us know if you have any questions`: no step, but a closing line. */
const closingLine = pattern(
  '(let ME know | contact | reach (out)? | reply | write | call | email | get in touch | tell ME | message | ask) … (if | should | with | for) (YOU | any | further | more | there)',
)

/** `Please bear with us`: neither a step nor an answer. */
const pleading = pattern('(bear with ME | be patient | have a | hope~ | wish~ | understand)')

/** `A driver collects it tomorrow`: a time or address to hold on to, unless it only tells when things went wrong. */
const dated = anyOf(
  pattern(
    '(NUMBER !(CONTENT? (year~s | decade~s)) | (WEEKDAY | MONTH) !(CONTENT? CONTENT? (is | are | can be | get | gets) (ADV | INTENSIFIER | MY | the | a | one of | among)* (busy | busier | busiest | peak | hectic | loud | loudest | noisy | crowded | full | heavy | heaviest | rushed | chaotic | CONTENT (busy | busiest | time~s | season) $)) | tomorrow | tonight | noon | midnight | next week | TIMEVALUE | LINK)',
    DOERS,
  ),
  pattern(
    '(by | before | until | from | later | as of | will …8) (today | this (afternoon | evening | week) | DAY)',
    DOERS,
  ),
)
/** `The fee is $40 and is printed on page two`: terms told again, whose numbers are no repair. */
const terms = pattern(
  '((fee~s | charge~s | price~s | cost~s | rate~s | deposit~s | surcharge~s | penalty~s | fare~s | tariff | minimum | maximum | allowance | premium | excess | policy~s | rule~s | terms | limit~s | tip | gratuity | amount) (CONTENT | of | for | in | DET)* (is | are | was | were | costs | comes to | amounts to) (ADV | set at | fixed at)* ("$" | "€" | "£" | NUMBER | BLANK | (PASTED | shown | set out | stated | given | laid out | spelled out | written) (ADV)* (on | in | at | under)) | (is | are | was) (ADV)* (printed | listed | shown | stated | set out | mentioned | explained | published | displayed | described | laid out | spelled out | outlined | written) (ADV)* (on | in | at | under))',
  DOERS,
)
/** `Mondays are always hard`, `around 3,000 homes are affected`, `$50 per key`: how it is, for everybody. */
const howItIs = pattern(
  '((WEEKDAY | MONTH | weekday~s | weekend~s) CONTENT? (is | are | tend (to be | to get) | tends (to be | to get) | can (be | get) | get | gets) (ADV | INTENSIFIER | MY | the | a | one of | among)* (hard | tough | tricky | difficult | slow | packed | rammed | swamped | manic | mad | crazy | short-staffed | understaffed | hectic | frantic | busy | full | chaotic) | NUMBER CONTENT CONTENT? (is | are | have been | has been) (ADV)* (affected | hit | impacted | without) | (NUMBER | one) in (every)? NUMBER (CONTENT | of) | NUMBER per CONTENT | (reviewed | adjusted | raised | revised | set | updated) (each | every) (MONTH | year | spring | autumn))',
  DOERS,
)
/** `The fee is $8, not $80`, `… $0 from now on`: put right after all. */
const corrected = pattern(
  '("," not | rather than | instead | now | from (now | today) | new | reduced | lowered | halved | down to | back | off | waived | so | but | ";" | until | by)',
)
/** `It has been three weeks`, `two days without heating`: how long it has lasted already. */
const elapsed = pattern(
  '((has | have) (ADV)* been (ADV | about | around | over | nearly | almost | close to | more than | for | waiting | CONTENT for)? (NUMBER | a) CONTENT? (hour~s | day~s | night~s | week~s | weekend~s | month~s | year~s) | (waited | waiting | waits) (ADV | for | about | over | nearly | almost | more than)* (NUMBER | a) CONTENT? (hour~s | day~s | night~s | week~s | month~s) | (NUMBER) CONTENT? (hour~s | day~s | night~s | week~s | month~s) (ADV)* (without | ago | late | overdue | behind | (is | are) (ADV | far | much)* too long))',
  DOERS,
)
const PAST = 'was were had did ago last since yesterday lasted went took came cost lost'.split(' ')

/** Words after which an apology's own clause has ended: what follows is not what went wrong. */
const CLAUSE_ENDS = new Set([
  ',',
  ';',
  ':',
  '—',
  '.',
  '!',
  '(',
  'and',
  'but',
  'so',
  'while',
  'until',
  'which',
  'because',
])

export default defineRule({
  id: 'apology-without-remedy',
  family: 'over-apology',
  severity: 'warning',
  summary: 'A reply that apologizes but offers no repair.',
  why: 'The customer hears that you are sorry and that nothing will change.',
  evidence: [
    {
      kind: 'research',
      source: 'Halperin, Ho, List & Muir (2022), The Economic Journal 132(641)',
      finding: 'Among 1.5 million riders a coupon did more than words; an apology alone was no cure.',
    },
    {
      kind: 'research',
      source: 'Lewicki, Polin & Lount (2016), Negotiation and Conflict Management Research 9(2)',
      finding: 'After taking responsibility, an offer of repair is the most effective part of an apology.',
    },
    {
      kind: 'research',
      source: 'Marinova, Singh & Singh (2018), Journal of Marketing Research',
      finding: 'Work on the solution raises satisfaction, even where a full recovery is impossible.',
    },
  ],
  messages: {
    bare: 'The reply apologizes but says nothing of a repair.',
  },
  contexts: PROBLEM,
  requires: 'full-reply',
  suppresses: ['missing-next-step'],

  *reply(_, {path}) {
    const sentence = path.sentences.find((each) => act.apology.in(each))
    if (!sentence || path.sentences.some(repairs)) return
    if (path.sentences.some((each) => lateReply.in(each)) && path.sentences.some(answers)) return
    const text = act.apology.first(sentence)?.text ?? sentence.text
    const stop = /[\p{L}\p{N}]$/u.test(sentence.text.value) ? '.' : ''
    yield {
      at: text,
      message: 'bare',
      suggestions: [
        rewrite(
          'Say what you have done or will do',
          'review',
          sentence.text.insertAfter(`${stop} [What you've done or will do, by when].`),
        ),
      ],
    }
  },
})

/** Something is done, offered or asked for, or a place is left for it. */
const repairs = noted((sentence) => {
  if (sentence.tokens.some(({kind}) => kind === 'slot') || doneLate.in(sentence)) return true
  if (step.in(sentence) && !closingLine.in(sentence)) return true
  const isPast = PAST.some((word) => sentence.words.has(word))
  const isGeneral = elapsed.in(sentence) || ((terms.in(sentence) || howItIs.in(sentence)) && !corrected.in(sentence))
  return [act.firmAction, act.remedy, doing, ...(isPast || isGeneral ? [] : [dated])].some((each) =>
    each.matches(sentence).some(({from}) => !isWhatWentWrong(sentence, from)),
  )
})

/** Says something, as the answer to a question that waited long. */
function answers(sentence: Sentence): boolean {
  return (
    !act.apology.in(sentence) &&
    !isRelational(sentence) &&
    !act.contactPromise.in(sentence) &&
    !closingLine.in(sentence) &&
    !pleading.in(sentence)
  )
}

/** `sorry we canceled your class`, `sorry your order was canceled`: the act is the harm. */
function isWhatWentWrong(sentence: Sentence, at: number): boolean {
  const apology = act.apology.matches(sentence).findLast(({to}) => to <= at)
  return apology !== undefined && !sentence.tokens.slice(apology.to, at).some(({norm}) => CLAUSE_ENDS.has(norm))
}
