/** What makes a hedge fair: a time at which it will be so, an event that it waits for, a check, a cause. */
import {type Match, pattern, type Sentence} from 'empathylint/rule'

type Stretch = Pick<Match, 'from' | 'to'>

/** A time at which it will be so: an estimate, not a claim that it is done. */
const estimate = pattern(
  '((by | within | before | until | in | on | after | at) (the | about | around | approximately | a | an | NUMBER)? (next | end | NUMBER | WEEKDAY | tomorrow | tonight | hour~s | minute~s | day~s | week~s | few | couple | PLACEHOLDER | SLOT | MONTH | noon | midnight | morning | afternoon | evening | update | release | version | coming) | tomorrow | tonight | soon | shortly | next (WEEKDAY | week | month | time | release) | later | once | as soon as | when | if (you | WE))',
)

const EVENT =
  '((the)? (very)? next time | once | when | whenever | as soon as | as and when | until | by the time | (from)? the (moment | minute | second | instant | day) | every time | each time | upon !(checking | inspection | testing) | (on | at | after | during | with | from) (YOUR | the | our) (next | upcoming | coming) | after (YOU | GERUND | a | an))'

/** `The next time we deploy, …`, `by Friday …`, `and once the bank clears it, …`: what it waits for, told first. */
const opening = pattern(
  `(^ | <&("," | "—" | and | but | that)) (${EVENT} | (by | within | before | until | in | on | from | starting | beginning | as of) (the)? (about | around | next | end of | early | late | (a | an) (few | couple of)?)* (NUMBER | WEEKDAY | MONTH | tomorrow | tonight | then | version | release | week | month | morning | afternoon | evening | noon | midnight | hour~s | minute~s | day~s | future | PLACEHOLDER | SLOT))`,
)
/** `… once 4.3 is out`, `… after you restart`: the same, told last. */
const closing = pattern(
  `(${EVENT} | after (WE | the next) | until | as long as | from (WEEKDAY | MONTH | tomorrow) (on)?)`,
)

const WHO = '(WE | TEAM | AGENTNAME | MY (CONTENT)? CONTENT)'
/** `I tested it at noon`, `the test passes`: somebody has looked. */
const tested = pattern(
  `(${WHO} (have | had | did | ADV | also | myself)* ((tested | retested | re-tested) !(with ANY team) | tried (it | this | that | the | YOUR | both | all) | (verified | confirmed | double-checked) !(with | that? …4 (should | ought)) | (logged | signed) (in | on | into) | checked (it | this | that)? (at | as of) (NUMBER | TIMEVALUE | noon | midnight) | watched (it | the) | (opened | ran | loaded | sent | placed | called | visited | printed | played | rang) …8 to (check | test | verify | confirm | make sure | be sure)) | (the | MY | all)* (CONTENT)? (test~s | checks | graph~s | dashboard~s | probes) (ADV | now)* (show | shows | confirm | confirms | pass | passes | passed | are green | is green))`,
  {unless: ['negated', 'reported', 'conditional']},
)
/** `… which I added and checked`: a check that is told after it. */
const checked = pattern(
  `((${WHO} | which CONTENT (CONTENT)?) (have | had | ADV | also | myself | just)* | and (ADV | have | then)*) (checked | tested | verified | double-checked | rechecked | confirmed (it | this | that)) !(with | in with)`,
  {unless: ['negated', 'reported', 'conditional']},
)
/** `… as I canceled it`, `… because the plan is gone`: what makes it so. */
const cause = pattern(
  `(because !(of) | (as | since | given that | seeing as | seeing that) (${WHO} (have | had | 's | ADV | just | now | also)* !(said | mentioned | wrote | explained | noted | see | hope | understand | can | AUX) CONTENT | (the | that | this | YOUR | it | they) …5 (has been | have been | was | were | is now | are now) (ADV)* (PASTED | gone | off | on | out | CONTENT)))`,
)

const SIGNS = [';', ':', '—', '.', '!', '?']
const BREAKS = [...SIGNS, ',', 'and', 'but', 'so']

/** Whether it waits for a time or an event, told before the hedge or right after it. */
export function isForecast(sentence: Sentence, {from, to}: Stretch): boolean {
  const {tokens} = sentence
  if (estimate.matches(sentence).some((each) => each.from >= from && each.from <= to + 4)) return true
  if (closing.matches(sentence).some((each) => each.from >= to && !hasAny(sentence, to, each.from, BREAKS))) return true
  return opening.matches(sentence).some((each) => {
    if (each.to > from && each.from >= from) return false
    const between = tokens.slice(each.to, from).map(({norm}) => norm)
    const comma = between.indexOf(',')
    return (
      !between.some((norm) => SIGNS.includes(norm)) &&
      !between.slice(comma + 1).includes(',') &&
      (comma < 0 || !['so', 'and', 'but'].includes(between[comma + 1] ?? ''))
    )
  })
}

/** Whether the sentence tells of a check, or why it cannot be otherwise. */
export function isGrounded(sentence: Sentence, {from, to}: Stretch): boolean {
  const isAfter = (each: Stretch) => each.from >= to - 1
  return (
    tested.matches(sentence).some((each) => each.to <= from || isAfter(each)) ||
    checked.matches(sentence).some(isAfter) ||
    cause.matches(sentence).some(isAfter)
  )
}

function hasAny({tokens}: Sentence, from: number, to: number, words: readonly string[]): boolean {
  return tokens.slice(from, to).some(({norm}) => words.includes(norm))
}
