/** Finds replies to an open problem that do not say what happens next. */
import {
  act,
  advice,
  anyOf,
  type ContextName,
  defineRule,
  isRelational,
  type Match,
  noted,
  type Path,
  pattern,
  type ReplyFields,
  rewrite,
  type Sentence,
  type Suggestion,
  type Token,
  verbForms,
} from 'empathylint/rule'
import {
  dated,
  elapsing,
  emptyAsk,
  goesOn,
  handedIn,
  origin,
  over,
  symptom,
  timed,
  toDo,
  unusual,
  usual,
} from './ways-on.ts'

/** Verbs of finding out and of telling others: after them the matter is as open as before. */
const HANDING_ON = new Set(
  `check review confirm find identify locate look verify investigate test trace track reproduce receive note report escalate forward pass
  log raise inform notify alert tell share flag file submit assign mark write email contact call ask see read hand let transfer
  reach open monitor`
    .split(/\s+/)
    .flatMap(verbForms),
)
/** `I've added a note to your ticket`, `we sent the wrong size`: no step either. */
const NOTED = ['wrong', 'note', 'ticket', 'case', 'report']
const PAST =
  /^(?:was|were|had|did|ago|last|since|yesterday|went|came|took|sent|left|fell|broke|began|lost|ran|got|told|said|wrote|froze|.{3,}[^e]ed)$/
/** Verbs with which a firm harms as often as it helps. */
const ENDING = new Set(['cancel', 'delete', 'remove', 'close', 'stop', 'block', 'hold', 'lose'].flatMap(verbForms))

/** What shows that there is a problem at all, where a reply could as well explain an invoice. */
const trouble = anyOf(
  pattern(
    '(TROUBLE | wrong | wrongly | incorrect | incorrectly | twice | duplicate | double | known | aware | mistakenly | extra | missing | pending | overdue | overcharged | left out | too (high | much | low | little) | (correct | right | proper) (CONTENT)? (amount | sum | price | fee | rate | tariff | total | charge | figure | fare | rent | tax | discount | NUMBER) (is | was | would) | should (only | ADVLY)* have (ADVLY)* been | (calculated | computed | billed | priced | invoiced | charged) (ADV)* (with | under | at | using | by) (the | a)? (wrong | other | (CONTENT)? CONTENT (for | of) (another | someone else)) | not (ADV | been)* (on YOUR | in YOUR | taken | applied | credited | arrived | received | left | gone))',
  ),
  act.apology,
)

/** A shipment or a state in the past is no repair: `it was shipped on Monday`. */
const BEFORE =
  /^(?:was|were)\b.*\b(?:shipped|dispatched|scheduled|booked|processed|available|active|running|working|live|issued|released|deployed|updated)$/i

const GIFT = /^(?:refund|replacement|credit|workaround|fix|patch|voucher|discount|coupon|compensation|reimbursement)$/
const GIVEN =
  /^(?:sent|issued|paid|made|applied|added|ready|live|here|attached|below|coming|going|done|out|available|processed|granted|included|enclosed|yours|due|back|approved|being|way|in|shipped|booked|posted|left|gone|to|merged|deployed|released|arrived|at|valid|worth|credited)$/
const NOT_GIVEN =
  /^(?:not|never|no|yet|pending|waiting|awaiting|stuck|held|hold|missing|dropped|late|delayed|failed|lost|wrong)$/

export default defineRule({
  id: 'missing-next-step',
  family: 'promises',
  severity: 'warning',
  summary: 'A reply to an open problem that does not say what happens next.',
  why: 'The customer has to write again to learn who does what, and when.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab, support handbook',
      finding: 'Every message says what was, what is and what comes next; say when you will follow up.',
    },
    {
      kind: 'research',
      source: 'Marinova, Singh & Singh (2018), Journal of Marketing Research',
      finding: 'Work on the solution raises satisfaction, even where a full recovery is impossible.',
    },
  ],
  messages: {
    open: 'The reply does not say what happens next.',
    untimed: 'No time is given for the next update.',
  },
  options: {
    updateTime: {
      type: 'boolean',
      default: false,
      description: 'While an outage lasts, demand a time: of the next update, or of the end.',
    },
  },
  contexts: ['bug', 'outage', 'billing', 'delay', 'security'],
  requires: 'full-reply',

  *reply({fields}, {path, context, options: {updateTime}}) {
    const {sentences} = path
    if (fields.stage === 'closing' || sentences.length < 2 || path.blocks.some(({kind}) => kind === 'code')) return
    const isUntimed =
      updateTime &&
      context.value === 'outage' &&
      !sentences.some((each) => timed.in(each) || over.in(each) || each.tokens.some(isPointer))
    if (!isUntimed && sentences.some((sentence) => saysMore(sentence, context.value))) return
    if (sentences.some((each) => usual.in(each)) && !sentences.some((each) => unusual.in(each))) return
    // An invoice explained is a question answered.
    if (context.value === 'billing' && !sentences.some((each) => trouble.in(each) || act.acknowledgment.in(each)))
      return
    const last = sentences.findLast((each) => !isRelational(each) && !emptyAsk.in(each)) ?? sentences.at(-1)
    if (!last) return
    const steps = nextSteps(last, path, fields)
    if (!isUntimed) yield {at: last.text, message: 'open', suggestions: steps}
    else yield {at: last.text, message: 'untimed', suggestions: steps.slice(-1)}
  },
})

/** Says what will be done, is being done or has been done about it, asks for something, or leaves a place for it. */
function saysMore(sentence: Sentence, context: ContextName): boolean {
  return context === 'billing' ? saysMoreOfBills(sentence) : saysMoreOfFaults(sentence)
}

const saysMoreOfBills = noted((sentence) => hasStep(sentence, true))
const saysMoreOfFaults = noted((sentence) => hasStep(sentence, false))

/** @param isBill a matter of money: there also `cancel` and `remove` are ways to mend it. */
function hasStep(sentence: Sentence, isBill: boolean): boolean {
  const receipts = handedIn.matches(sentence)
  const isReceipt = (from: number) => receipts.some((each) => each.from <= from && from < each.to)
  if (sentence.tokens.some(isPointer) || goesOn.matches(sentence).some(({from}) => !isReceipt(from))) return true
  const symptoms = symptom.matches(sentence)
  if (elapsing.matches(sentence).some((each) => !symptoms.some(({from}) => from < each.from))) return true
  if (dated.in(sentence) && !sentence.tokens.some(({norm}) => PAST.test(norm))) return true
  const isEmpty = emptyAsk.in(sentence)
  if (!isEmpty && (sentence.isQuestion || toDo.in(sentence))) return true
  const isRepair = ({text, from, to}: Match) =>
    !BEFORE.test(text.value) &&
    !isHarm(sentence, from) &&
    !isReceipt(from) &&
    !origin.matches(sentence).some((each) => each.from <= from && from < each.to) &&
    isGiven(sentence, from, to) &&
    !sentence.tokens.slice(to, to + 4).some(({norm}) => /^(?:late|behind|low|out|short|slow|down|dry)$/.test(norm))
  if (act.remedy.matches(sentence).some(isRepair)) return true
  return act.firmAction.matches(sentence).some(({from, to}) => {
    const verb = sentence.tokens[to - 1]?.norm ?? ''
    if (HANDING_ON.has(verb) || NOTED.some((word) => sentence.words.has(word))) return false
    return (isBill || !ENDING.has(verb)) && !isHarm(sentence, from)
  })
}

/** The refund is only named where nothing is said of giving it: `the discount was dropped`, `the refund is on hold`. */
function isGiven({tokens}: Sentence, from: number, to: number): boolean {
  if (!GIFT.test(tokens[from]?.norm ?? '')) return true
  if (tokens.slice(to).some(({norm}) => NOT_GIVEN.test(norm))) return false
  return (
    !/^(?:is|has|have|was)$/.test(tokens[to - 1]?.norm ?? '') ||
    tokens.slice(to, to + 4).some(({norm}) => GIVEN.test(norm))
  )
}

/** A blank, an address or a time: the place where the next step stands. */
function isPointer({kind, role, norm}: Token): boolean {
  if (kind === 'slot') return role !== 'customer' && role !== 'agent'
  return kind === 'link' ? !norm.includes('@') : kind === 'placeholder' && role === 'time'
}

/** `sorry we canceled your class`: the act is what went wrong. */
function isHarm(sentence: Sentence, at: number): boolean {
  const apology = act.apology.matches(sentence).findLast(({to}) => to <= at)
  return (
    apology !== undefined &&
    !sentence.tokens.slice(apology.to, at).some(({norm}) => /^(?:[,;:—]|and|but|so)$/.test(norm))
  )
}

function nextSteps({text, block}: Sentence, {sentences}: Path, {voice, signedBy}: ReplyFields): readonly Suggestion[] {
  if (block.kind === 'cell') return [advice('Say who will do what by when.')]
  const prose = sentences.map((each) => each.text.value).join(' ')
  const isOne = voice ? voice === 'I' : signedBy !== 'team' && /\b(?:I|my|me)\b/.test(prose)
  const stop = /[\p{L}\p{N}]$/u.test(text.value) ? '.' : ''
  const me = isOne ? 'me' : 'us'
  return [
    rewrite(
      'Say who does what by when',
      'review',
      text.insertAfter(`${stop} [Who] will [do what] by [when]; you'll hear from ${me} either way.`),
    ),
    rewrite('Say when the next update comes', 'review', text.insertAfter(`${stop} Next update: [when].`)),
  ]
}
