/** Finds faults of ours that are told in the passive, as if nobody had caused them. */
import {
  advice,
  anyOf,
  defineRule,
  neighborsOf,
  pattern,
  rewrite,
  type ReplyFields,
  type Suggestion,
  type Text,
} from 'empathylint/rule'
import {type InActive, inActive, lapseInActive} from './active.ts'
import {BOTCHED, BY_MISTAKE, BY_NOBODY, DONE, FIRM_DONE, HANDED, LAPSE, ON, WAS, WRONG} from './words.ts'

const guarded = {unless: ['question', 'conditional', 'reported', 'negated']} as const
const SUBJECT = '<!(i | we | nothing | nobody)'
const A = '(a | an | the | some | several | these | NUMBER)?'

/** A passive that names a fault and nobody who did it. */
const passives = anyOf(
  pattern(`${SUBJECT} at:(it? ${WAS} ADV* ","? ${BY_MISTAKE} ","? ADV* done:(${DONE})) ${BY_NOBODY}`, guarded),
  pattern(
    `${SUBJECT} at:(it? (has | have | had) ADV* ","? ${BY_MISTAKE} ","? ADV* been ADV* done:(${DONE})) ${BY_NOBODY}`,
    guarded,
  ),
  pattern(`${SUBJECT} at:(it? ${WAS} ADV* done:(${BOTCHED})) ${BY_NOBODY}`, guarded),
  pattern(`${SUBJECT} at:(it? ${WAS} ADV* done:(${DONE}) ${BY_NOBODY} ${ON} ${BY_MISTAKE})`, guarded),
  pattern(
    `${SUBJECT} at:(${WAS} ADV* done:(${HANDED} (with | about | of | to | on | onto | in | into | for | at | under | from)? DET? ${WRONG} CONTENT CONTENT?)) ${BY_NOBODY}`,
    guarded,
  ),
  pattern(`at:(${A} ${WRONG} CONTENT CONTENT? ${WAS} ADV* done:(${FIRM_DONE})) ${BY_NOBODY}`, guarded),
  pattern(
    `at:(${A} (mistake~s | error~s | slip-up~s | omission~s | oversight~s | blunder~s | miscalculation~s) ${WAS} ADV* done:(made)) !(visible | public | available | clear~ | worse | known | possible | easy | easier | apparent) ${BY_NOBODY}`,
    guarded,
  ),
  pattern(
    `at:((due to | because of | owing to | through | as a result of) (an | a | some) ADJ* ${LAPSE}) &(… ${WAS} (ADV | not)* ${DONE} ${BY_NOBODY})`,
    guarded,
  ),
  pattern(`${SUBJECT} at:(${WAS} ADV* done:(SLOT)) ${BY_NOBODY}`, guarded),
)

const THIRD_PARTY = ' !(… (at | by | with | from | between) (your | the | their | a) (CONTENT)? THIRDNOUN)'

/** `there was a mix-up`: a fault without a doer. */
const lapses = anyOf(
  pattern(
    `whole:(at:(there (${WAS} | (seem~ | appear~) to be) ADV* lapse:((a | an | some | several | NUMBER | one) (ADJ | serious | unfortunate | slight | small | little | minor | tiny | bit of a)* ${LAPSE})) (with &(your | the) | between …8 &($ | "," | "."))?)${THIRD_PARTY}`,
    guarded,
  ),
  pattern(
    `whole:(at:(there ${WAS} ADV* lapse:((a | an | some | several | NUMBER) error~s))) (on | in | with) your (CONTENT)? (invoice~s | bill~s | billing | statement~s | refund~s | quote~s | booking~s | reservation~s) !(address | form | file)`,
    guarded,
  ),
  pattern(
    `whole:(at:((a | an) (ADJ | simple | serious | unfortunate)* ${LAPSE} (ADV)* (meant !(to) | led to | resulted in | caused)))${THIRD_PARTY}`,
    guarded,
  ),
  pattern(
    `whole:(at:(lapse:((a | an | some) (ADJ | unfortunate)* ${LAPSE}) (has | have | had)? ADV* (occurred | happened | took place | taken place)) (with &(your | the))?)`,
    guarded,
  ),
)

/** Words that own the fault after all, or lay it with the customer. */
const owned = pattern(
  `((on | from | at) (our | my | your | their) (own)? (end | side | part) | our (own)? (fault | mistake | error | oversight | bug | doing) | (fault | mistake | error) (is | was) (ours | mine) | we made)`,
)

/** The same in the sentence before or after: `Your order was shipped twice. That was us.` */
const ownedBeside = anyOf(
  owned,
  pattern(
    `(it | this | that) (BE | ADV | came | comes)+ (from | on | down to | because of | due to) (us | me | (our | my) CONTENT) &(CONTENT? ($ | "." | "," | "!" | ";" | "—" | and | not))`,
    guarded,
  ),
  pattern(`^ (it | this | that) (was | is) (ADV)* (us | me) &($ | "." | "," | "!")`, guarded),
)

/** Any of a kind, or a help text: nothing that happened to this customer. */
const general = pattern(
  `((any | anything | whatever | every | everything | when (a | an)) …5 ${WAS} | (you can | you could | you may | how to) …4 (restore | recover | undo | get back) | (can | could | may) (be | still be) (restored | recovered | undone) | (tell ME | let ME know | find out) (when | which | how | what | why | where) | you (tapped | clicked | pressed | typed | selected | entered | swiped))`,
)

/** Whoever is not sure that the fault is ours gets no wording that says so. */
const NOT_OURS: readonly unknown[] = ['third-party', 'customer', 'unknown']

export default defineRule({
  id: 'passive-fault',
  family: 'ownership',
  severity: 'warning',
  summary: 'A mistake that happens in the passive, with nobody who made it.',
  why: 'The customer hears that nobody here takes responsibility for what happened to them.',
  evidence: [
    {
      kind: 'research',
      source: 'Lewicki, Polin & Lount (2016), Negotiation and Conflict Management Research 9(2)',
      finding: 'Taking responsibility is the most effective part of an apology (755 readers of written scenarios).',
    },
    {
      kind: 'practice',
      source: 'UK Parliamentary and Health Service Ombudsman and Irish Ombudsman, guidance on apologies',
      finding: 'Describe the act and accept responsibility for it.',
    },
    {
      kind: 'practice',
      source: 'Jason Fried (37signals), “How to say you’re sorry”',
      finding: 'Accept responsibility.',
    },
  ],
  messages: {
    passive: '“{words}” does not say who did it.',
    lapse: '“{words}” has nobody who made the mistake.',
  },
  contexts: ['bug', 'outage', 'billing', 'delay', 'bad-news'],
  patterns: [passives, lapses],

  *sentence(sentence, {path, reply: {fields}}) {
    if (owned.in(sentence) || general.in(sentence)) return
    if (neighborsOf(path, sentence).some((each) => ownedBeside.in(each))) return
    for (const {at, done} of passives.matches(sentence)) {
      if (at && !isHarmlessSlot(done))
        yield {
          at,
          message: 'passive',
          data: {words: at.value},
          suggestions: suggestionsFor(fields, inActive(sentence, at), done),
        }
    }
    for (const {whole, at, lapse} of lapses.matches(sentence)) {
      if (whole && at)
        yield {
          at,
          message: 'lapse',
          data: {words: at.value},
          suggestions: suggestionsFor(fields, lapse && lapseInActive(whole, at, lapse)),
        }
    }
  },
})

/** Own-fault wording where the fault can be ours, `I` where this team says so; else a blank for who did it. */
function suggestionsFor({fault, voice}: ReplyFields, turned: InActive | undefined, done?: Text): Suggestion[] {
  const isOpen = NOT_OURS.includes(fault)
  if (!isOpen && turned) {
    const ours = rewrite('Say that we did it', 'review', turned('we'))
    return voice === 'I' ? [ours, rewrite('Say that you did it', 'review', turned('I'))] : [ours]
  }
  if (done) return [rewrite('Name who did it', 'review', done.insertAfter(isOpen ? ' by [who]' : ' by us'))]
  return [advice('Name who did it, once you know: “[who] [what they did]”.')]
}

/** A blank to fill in with what was done is a fault only where it says so: `you were [overcharged/double-billed]`. */
function isHarmlessSlot(done: Text | undefined): boolean {
  return (
    done !== undefined &&
    /^[[<{]/.test(done.value) &&
    !/incorrect|wrong|mistak|accident|error|over-?charg|double|overlook/i.test(done.value)
  )
}
