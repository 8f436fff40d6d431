/** Times: words that put off and name none, and those that one can hold a firm to. */
import {anyOf, pattern} from 'empathylint/rule'

const END = '&($ | "," | "." | ";" | ":" | "!" | ")" | "(" | "—" | and | but | or | so)'
const FAST = '(soon | quickly | quick | fast | promptly | swiftly | speedily | rapidly | early | expeditiously)'
const SPEEDY = '(promptly | swiftly | speedily | expeditiously)'
const CHANCE =
  '((can | am able | are able) &($ | "," | "." | ";" | "!" | ")" | and | but | to $) | (get | have | find) (a | the | some)? (free | spare)? (chance | minute | moment | time | second | opportunity | gap) | get (around | round) to (it | this | that | YOUR CONTENT))'

/** `as soon as possible`, `when we get a chance`: as fast as it goes, whatever that is. */
const asItGoes = pattern(
  `(just? as ${FAST} as (ADVLY | is | it is | reasonably | humanly)* (possible | practicable | practical | feasible | able | (WE | they | he | she | TEAM) (ADVLY)* ${CHANCE} | (time | resources | capacity | workload | circumstances) (allow~ | permit~))
    | asap | (as and)? (when | whenever | once) WE (ADVLY)* ${CHANCE}
    | (as and)? (as | when) (time | resources | capacity) (allow~ | permit~)
    | (at | on) (our | my | the | their | his | her | its) very? (earliest | nearest | soonest | next) (possible)? (convenience | opportunity | chance | availability | time | moment | date)?)`,
)

/** `soon`, `in due course`, `promptly`: an adverb or a phrase without a date. */
const someTime = pattern(
  `(<!(as | too | how | so | no | any time | anytime | sometime | well | not) (very | real | really | quite | pretty | fairly)? soon !(as | after | afterwards | enough | thereafter | before | followed | be gone | be CONTENT enough)
    | <!(not | no) (very)? shortly !(after | before | afterwards | thereafter | following | prior)
    | sooner rather than later | the soonest | soonest &($ | "." | "!") | before (very | too)? long | (any (moment | minute | second | day | time) | anytime | any day) now | momentarily | in no time | before you know it
    | in (due | good) (course | time) | in the (very)? (near | nearest | immediate | not too distant | not-too-distant | not so distant) future | in short order
    | (in | over | during) the (coming | upcoming) (days | weeks | months)
    | in (a | an) (ADVLY | more)? (timely | prompt | speedy | swift | expeditious | expedient) (manner | fashion | way)
    | (in | within) (a | DET)? reasonable (time | timeframe | time frame | period | amount of time)
    | in a ((little)? (bit | while) | little) ${END}
    | at (a | some) later? (date | time | stage | point | day) (in (the | our) future)? | some day | someday | <!(or | no | NUMBER | see YOU | much | minutes | hours | days | weeks | months | years) later on? &($ | "." | "!")
    | without (undue | any | further | unnecessary | more | any further | additional)? delay | with (all | the) (due | possible | utmost | greatest)? (speed | haste)
    | (${SPEEDY} | quickly | rapidly) (for YOU)? ${END} | <&(will | be | being | to | shall) ${SPEEDY} | <&(WE will | AGENTNAME will) eventually)`,
)

export const vague = anyOf(asItGoes, someTime)

const UNIT =
  '(second~s | minute~s | min | mins | hour~s | hr | hrs | day~s | weekday~s | night~s | week~s | weekend~s | month~s | year~s | quarter~s | am | pm | (a | p) "." m | utc | gmt | cet | est | pst | et | pt | bst | ist | oclock | o\'clock)'

/** A day, a date, an hour, a number of days, or a blank for one. */
export const concrete = anyOf(
  pattern(
    `(WEEKDAY | tomorrow | tonight | overnight | noon | midday | midnight | TIMEVALUE | eod | cob | eow | eob
    | <!(contacting ANY | reaching out | contact ANY | writing (in | to ME) | calling (us | in) | chatting with ANY | messaging ANY | purchase | order | with ME | business | visiting ANY) today
    | later today | (this | next | the same | same | the following | the next | each | every | by | end of | close of | the end of | end) (the | our | MY)? (of)? (ADJ | NUMBER | working | business)? (morning | afternoon | evening | day | week | weekend | month | quarter | year | spring | summer | autumn | fall | winter | season | business | play | shift)
    | NUMBER ("-" | "—" | to | or | and)? (NUMBER)? (business | working | calendar | full | more | school | clock)? ${UNIT}
    | (a | an | one | two | the hour | a couple of | a few | several | half an | couple | few) (business | working | full | school)? ${UNIT}
    | (january | february | april | june | july | august | september | october | november | december | jan | feb | apr | jun | jul | aug | sept | oct | nov | dec)
    | (NUMBER (of)? (march | may) | (march | may) NUMBER | (in | by | until | before | of | early | late | mid | next | this) (march | may))
    | (by | before | until | within | at | on | around | from | in | between | latest | after) (the | around | about | approximately | roughly | under | less than | no later than)? (NUMBER | PLACEHOLDER | SLOT))`,
  ),
)
