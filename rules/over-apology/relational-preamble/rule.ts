/** Finds replies that tend the relation for too long before they say anything. */
import {
  act,
  advice,
  anyOf,
  CONTEXTS,
  defineRule,
  isRelational,
  noted,
  type Path,
  pattern,
  removeSentences,
  rewrite,
  type Sentence,
  type Suggestion,
  RELATIONAL_ACTS,
} from 'empathylint/rule'

const WELL =
  '(well | safe | great | good | lovely | wonderful | nice | fine | fantastic | enjoyable | relaxing | enjoying)'
const HELP =
  '(help | assist | support | be of (ADV | CONTENT)* (help | assistance | service)) (YOU | out | ADV)* ((with | about | on | regarding) (this | that | it | everything | (YOUR | the | this) MATTER))? (ADV)*'

/** Whole sentences that any reply could begin with: wishes, names, offers to help in general. */
const smallTalk = anyOf(
  pattern(
    `^ (ADV)* (WE (ADV | do | am | are)*)? (hope | hoping | trust) (that)? (YOU | all | everything | things | this | YOUR CONTENT | the CONTENT) (CONTENT | AUX | ADV | had | have | having | going | off to | been | find~ YOU | with YOU)* (a | an | in)? (INTENSIFIER)* ${WELL} (CONTENT | today | so far | (on | at) YOUR end | with YOU | where YOU are | in YOUR CONTENT | this CONTENT)* $`,
  ),
  pattern(
    `^ (my name is | this is AGENTNAME | i am AGENTNAME | this is CONTENT CONTENT? (from | with | at) (the | our)? CONTENT* TEAMNOUN) …6 ((and | ",") i (AUX | ADV | happy | glad | here to)* (${HELP} | (helping | assisting | looking after) YOU …5))? $`,
  ),
  pattern(
    `^ (INTENSIFIER | ADV)* (WE (AUX | ADV | INTENSIFIER)*)? (happy | glad | delighted | pleased | love | here | like | thrilled | more than happy) (ADV)* to ${HELP} $`,
  ),
  pattern(
    '^ ((it | what) (is | was) (ADV | a)*)? (INTENSIFIER | ADV | a | such)* (great | good | nice | lovely | wonderful | pleasure | pleased | happy | delighted) to (hear from | meet | have | be in touch with | welcome) YOU …4 $',
  ),
  pattern(
    '^ (happy (WEEKDAY | holidays | new year | CONTENT) | welcome (back | to …4)? | how are you (doing)? (ADV)* | YOU (have | ADV)* come to the right place | YOU (are | ADV)* in (ADV)* (good | safe | great) hands | WE have (got)? YOUR back | no worries | WE (am | are) (ADV)* here (for YOU | to HELPING)?) (ADV)* ("?")? $'.replace(
      'HELPING',
      HELP,
    ),
  ),
  pattern(
    'WE (am | are) (ADV | INTENSIFIER)* (committed | dedicated) to (YOUR | providing | giving | making | delivering | ensuring | offering) …8 $',
  ),
  pattern(
    '^ (ADV | and | as a CONTENT CONTENT? ",")* WE (ADV | INTENSIFIER | do)* (want | strive | aim | love | wish | try | work hard) …8 (best | great | excellent | wonderful | seamless | smooth | perfect | highest | exceptional | positive | outstanding) …6 $',
  ),
  pattern(
    '^ (this | that | it | they | these | YOUR CONTENT CONTENT?) (ADV | AUX | INTENSIFIER)* (mean | means | meant) (INTENSIFIER | ADV | a | the | lot | much | world | great deal | everything)+ (to (ME | all of ME))? $ | ^ WE (ADV | INTENSIFIER | do)* (love | enjoy | like) (hearing from | to hear from | helping | working with | serving) …6 $ | ^ (nobody | no one) (ADV)* (likes | enjoys | wants | deserves | should (ever)? have) …6 $ | ^ (ADV | and | but)* WE (ADV | INTENSIFIER | do)* (hear YOU | get it | understand | am | are | do) (loud and clear | completely | ADV)* $ | ^ (INTENSIFIER | ADV | can)+ (understand | appreciate | imagine | relate | get it | sympathize) …8 $ | ^ YOUR CONTENT (ADV)* (helps | help | allows) ME (to)? (improve | grow | learn | do better | get better | serve) …4 $ | ^ WE (ADV | INTENSIFIER | do | can)* (know | understand | realize | appreciate | see) (ADV)* how (much | hard | badly | important | INTENSIFIER)+ …8 $ | ^ (oh no | oh dear | oh | ouch | ugh | yikes | wow | uh oh | gosh | eek | goodness) $',
  ),
  pattern(
    '^ (and | ADV | INTENSIFIER)* WE (ADV | do | only | just)* wish (that)? (WE | this | that | it | things | none of (this | that | it)) (had | could (have)?) (ADV | not | never)* (happened | happen | gone | been | turned out | done | found) (CONTENT | ADV | for YOU | to YOU | otherwise | any)* $',
  ),
  pattern(
    '^ (ADV | and)* (have | enjoy) (a | an | the | YOUR) (INTENSIFIER | ADV)* …4 $ | ^ WE (ADV | AUX | am | are)* (look | looking) forward to …8 $ | ^ (see | talk to | speak to) YOU (ADV | soon | CONTENT)* $',
  ),
)

/** `I can't imagine`, which is no refusal. */
const cannotSay = pattern(
  '(can not | could not) (ADV | even | begin to)* (imagine | apologize | thank | tell | express | say | stress | believe | overstate) | (that | this | it) (can not | could not) (ADV)* (be | have been | feel | have felt)',
)
/** `I know how hard this is, but the courier lost it`: a fact comes after the feeling. */
const turn = pattern(
  '(";" | ":" | "—" | "," but | but | "," so) (ADV)* (!(WE) (DET | YOUR | YOU | it | this | that | there | they | NUMBER) …6 (AUX | PASTED)) | (":" | ";") (the | a | an | YOUR | MY | NUMBER) CONTENT CONTENT',
)

/** The emptiest first: what goes when something has to. */
const KINDS = [['small talk', smallTalk], ...RELATIONAL_ACTS] as const

const EXEMPT: readonly string[] = ['closing', 'notice', 'auto-ack']

export default defineRule({
  id: 'relational-preamble',
  family: 'over-apology',
  severity: 'warning',
  summary: 'A reply that begins with too many sentences of feeling before it says anything.',
  why: 'The customer reads line after line and still does not know what happens next.',
  evidence: [
    {
      kind: 'research',
      source: 'Marinova, Singh & Singh (2018), Journal of Marketing Research',
      finding:
        'Solving work raises satisfaction, and the effect weakens with more relational work. They studied airline desks, not written replies.',
    },
    {
      kind: 'research',
      source: 'Packard, Li & Berger (2024), Journal of Consumer Research 51(3)',
      finding: 'Warm and competent language both help, at separate times. Warm first and last is second-hand.',
    },
  ],
  messages: {
    many: '{count} sentences of feeling come before the answer.',
    wordy: '{count} words of feeling come before the answer.',
  },
  options: {
    max: {type: 'number', default: 2, minimum: 0, description: 'How many sentences of feeling may come first.'},
    maxWords: {type: 'number', default: 40, minimum: 1, description: 'How many words of feeling may come first.'},
  },
  contexts: CONTEXTS.filter((context) => !EXEMPT.includes(context)),
  suppresses: ['stock-empathy', 'hollow-importance'],

  *reply(_, {path, form, options: {max, maxWords}}) {
    if (form.kind !== 'reply') return
    const leading = leadingOf(path)
    const words = wordsIn(leading)
    const isMany = leading.length > max
    if (!isMany && words <= maxWords) return
    const at = isMany ? leading[max] : leading.findLast(isEmpty)
    if (!at) return
    yield {
      at: at.text,
      message: isMany ? 'many' : 'wordy',
      data: {count: isMany ? leading.length : words},
      related: leading.flatMap((each) => (each === at ? [] : [{at: each.text, label: kindOf(each)}])),
      suggestions: [shorter(leading, (left) => left.length <= max && wordsIn(left) <= maxWords)],
    }
  },
})

/** `hi sam`, `Hey hey!` on a line that the reply's greeting did not take in. */
const hail = pattern(
  '^ (hi | hello | hey | hiya | howdy | dear | greetings | morning | good (morning | afternoon | evening | day) | yo) (hi | hey | there | ya | again | everyone | all | team | folks | guys | (CONTENT | BLANK) CONTENT? | ",")* $',
)

/** The sentences before the first one with a fact, an action or a question. */
function leadingOf(path: Path): readonly Sentence[] {
  const [first] = path.sentences
  const sentences = first && hail.in(first) && first.tokens.length <= 5 ? path.sentences.slice(1) : path.sentences
  const end = sentences.findIndex((sentence) => !isTalk(sentence))
  if (end === -1) return []
  const last = sentences[end - 1]
  // `We're sorry. [What we did about it].`: the apology comes with its repair.
  const isRepaired = last && act.apology.in(last) && sentences[end]?.tokens[0]?.kind === 'slot'
  return sentences.slice(0, isRepaired ? end - 1 : end)
}

function isTalk(sentence: Sentence): boolean {
  return sentence.block.kind === 'paragraph' && saysLittle(sentence)
}

const saysLittle = noted((sentence) => {
  if (smallTalk.in(sentence)) return true
  if (sentence.isQuestion || !isRelational(sentence)) return false
  const isRefusing = act.refusal.in(sentence) && !cannotSay.in(sentence)
  return !isRefusing && !turn.in(sentence) && ![act.ask, act.remedy, act.nextStep].some((each) => each.in(sentence))
})

/** Says nothing of what happened to this customer. */
function isEmpty(sentence: Sentence): boolean {
  return !act.acknowledgment.in(sentence)
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.filter(isEmpty).flatMap(({tokens}) => tokens.filter(({kind}) => kind !== 'punctuation')).length
}

function rankOf(sentence: Sentence): number {
  return KINDS.findLastIndex(([, each]) => each.in(sentence))
}

function kindOf(sentence: Sentence): string {
  return KINDS[rankOf(sentence)]?.[0] ?? 'feeling'
}

/** Leaves out what was said before, then the emptiest, until the answer comes early enough; an apology always stays. */
function shorter(leading: readonly Sentence[], isSettled: (left: readonly Sentence[]) => boolean): Suggestion {
  const isSaidBetter = (sentence: Sentence) =>
    leading.some((other) => rankOf(other) === rankOf(sentence) && other.tokens.length > sentence.tokens.length)
  const byWorth = leading
    .filter(({tokens}) => tokens.every(({kind}) => kind !== 'placeholder' && kind !== 'slot' && kind !== 'link'))
    .toSorted(
      (a, b) =>
        Number(isSaidBetter(b)) - Number(isSaidBetter(a)) || rankOf(a) - rankOf(b) || a.tokens.length - b.tokens.length,
    )
  let left = leading
  const gone: Sentence[] = []
  for (const sentence of byWorth) {
    if (isSettled(left)) break
    const isLastApology = (each: Sentence) =>
      act.apology.in(each) && left.filter((other) => act.apology.in(other)).length === 1
    if (isLastApology(sentence)) continue
    gone.push(sentence)
    left = left.filter((each) => each !== sentence)
  }
  return isSettled(left)
    ? rewrite('Come to the answer sooner', 'review', removeSentences(gone))
    : advice('Keep one acknowledgment and one apology, then say what you do')
}
