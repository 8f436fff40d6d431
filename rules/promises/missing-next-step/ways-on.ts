/** How a reply goes on: what will happen, what is being done, what the customer can do, or that all is done. */
import {anyOf, pattern} from 'empathylint/rule'

const SAID = {unless: ['negated', 'question', 'conditional']} as const
const UNIT = '(minute~s | hour~s | day~s | week~s | month~s | working day~s | business day~s)'

/** `We will understand`, `this will affect sign-in`, `you will have noticed`: a future in which nobody does anything. */
const IDLE = `(understand~ | appreciate~ | agree~ | be (ADV | INTENSIFIER)* (aware | happy | glad | here | FRUSTRATING | NEGEMOTION | available (to | for) | forever | missed) | see (why | how | that)
  | notice~ | have (ADV)* (noticed | seen | heard | read | received | gathered | spotted | realized) | affect~ | cause~ | disappoint~ | mean | fail~ | remain | stay | never | value | keep …4 in mind
  | take …3 (on board | seriously | to heart) | learn | improve | do better | strive | endeavor | always | take (ADV)* (your | the | this) (feedback | comment~s))`

const GIFTS =
  '(refund | replacement | credit | workaround | fix | patch | voucher | discount | coupon | compensation | reimbursement)'

/** Something will happen. */
const ahead = anyOf(
  pattern(
    `(will | shall | am going to | are going to | is going to | plan to | plans to | intend to | aim to | hope to | hopes to | expect to | promise to
      | (is | are | am) (ADV)* (due | set | scheduled | expected | planned | booked | about | ready) (to | for | at | on | by | in | back)) (ADV)* !(${IDLE}) ANY`,
    {unless: ['negated', 'question']},
  ),
  pattern(
    '(next update | next step~s | further update~s | update~s (every | at | follow | hourly) | meanwhile | in the meantime | in the interim | until then | as a workaround | instead | more news)',
    {unless: ['negated']},
  ),
  pattern(
    `(by (ADV | the | around | about)* (DAY | NUMBER | end | close) | <!(normally | usually | typically | generally | ordinarily | often | always | would | average | mostly) (take~ | need~) (ADV | up to | about | around | between)* (NUMBER | a | an | a few | a couple of) …3 ${UNIT}
      | later (today | this week) | tomorrow | tonight | next (week | month | WEEKDAY) | this (afternoon | evening) | TIMEVALUE | give (ME | it) …2 (a | an | until | NUMBER))`,
    {unless: ['question']},
  ),
  // `A plumber comes at nine`: what is settled for later stands in the present.
  pattern(
    '(comes | come | arrives | arrive | reaches | reach | meets | gets | call | calls | visits | rings | ring | writes | write | collects | picks | delivers | brings | takes | starts | begins | leaves | lands | returns | goes | ships | sends | opens | reopens | resumes | replaces | repairs | fixes | follows | refunds | refund | send | replace | repair | fix) …6 (at | by | on | before | from | within | this | over) (the | DET)? (DAY | NUMBER | midday | weekend | lunch)',
    SAID,
  ),
  pattern(
    '(should (ADV)* (be (ADV)* (back | fixed | with | there | ready | resolved | live | done | here | able | available | working | up | online | restored | delivered | over | gone | visible | shipped | complete | solved) | receive | see | arrive | get | reach | hear | appear | land | clear | take | ship | resume | return | work) | expect~ (ADV | it | YOU | them | this)* !(have | never | not) CONTENT)',
    SAID,
  ),
)

/** Somebody is at it. */
const underWay = anyOf(
  pattern(
    `(i am | we are | we have been | i have been | TEAM (is | are | has been | have been)) (ADV | both | all)* !(writing | having | experiencing | seeing | struggling | hoping | getting | receiving | feeling | suffering | facing | dealing | losing | missing | thinking | apologizing | aiming | striving | counting | hearing | noticing | running !(it | the | a | YOUR | NUMBER) | falling) GERUND`,
    SAID,
  ),
  pattern(
    '(am | is | are | has been | have been) (ADV)* (working | looking | investigating | checking | fixing | repairing | restoring | searching | tracing | tracking | replacing | rebuilding | preparing | packing | reviewing | retrying | chasing | correcting | testing | rolling | deploying | arriving | leaving | calling | ringing | sending | bringing | digging | reinstalling | coming | inspecting | rerouting | rebooking | on it | on the case | on the way | on (its | their | his | her) way | underway | under (way | review | investigation | repair) | in progress | in hand | being (ADV)* (PASTED | looked | rebuilt | sent | done | dealt | built | put | made | taken | rewritten | retried | rerun | towed))',
    SAID,
  ),
  // A thing that waits for an approval waits; people who wait for a part are at it.
  pattern('(WE | TEAM | who | CONTENT (TEAMNOUN | THIRDNOUN)) (am | are | is) (ADV)* waiting (for | on)', SAID),
  pattern(
    '(is | are) (ADV)* on (the | a | an) (ADV)* (NUMBER | CONTENT? (flight | train | bus | van | truck | plane | ferry | lorry | boat))',
    SAID,
  ),
  pattern('FIRM (AUX | ADV)* (ask~ed | told | instructed | booked | scheduled) …6 to CONTENT', SAID),
)

/** The customer is asked for something, or told what to do. */
const toDo = anyOf(
  pattern('<ask>'),
  pattern(
    'YOU (can | could | may | might) (ADV | always | either)* !(not | be | see | imagine | expect | rest | trust | tell | understand | have | find (this | that)) CONTENT',
    SAID,
  ),
  pattern(
    '(^ | <&(then | or | so | and please)) (then | next | first | for now | please | ADV | ",")* !(GERUND | PASTED | ADV | thanks) CONTENT (off | out | on | up | down | back | in)? (the | YOUR | it | them | a | an | any | both | that one | this !(morning | week | afternoon | time | happened))',
  ),
  pattern(
    '^ (to | until | till | if | when | for | in | once | meanwhile | as | while | should | after | before) …14 "," (then | please | just | simply | ADV)* !(GERUND | PASTED | ADV) CONTENT (off | out | on | up | down | back | in)? (the | YOUR | it | its | them | their | any | a | an | ME | here | again)',
  ),
  pattern(
    '(reply | write | call | ring | text | email | visit | see | check | use | try | upgrade | downgrade | switch | restart | reinstall | refresh | update | click | open | tap | go | log | sign | follow | watch | turn | wait | contact) (to | here | back | with | if | again | at | on | in | out | into | under | for)',
    SAID,
  ),
  pattern(
    '(nothing (else)? (that)? you (need | have) to | nothing for you to | no action (is | on | from)? (ADV)* (needed | required | necessary | your) | YOU (do | will) not (need | have) to)',
  ),
)

/** `Please bear with us`, `contact us with any questions`: asks in which there is nothing to do. */
export const emptyAsk = anyOf(
  pattern(
    '(let ME know | contact | reach (out)? | reply | write | call | email | get in touch | tell ME | message | ask | here) … (if | should | with | for) (YOU | any | further | more | there | other) …5 (question~s | concern~s | inquiry~s | anything | assistance | help | information | else | issue~s)',
  ),
  pattern(
    '(please | kindly) (ADV)* (wait | hold (on | tight) | have (patience | a) !(look) | hang | remain | continue | keep (calm | in mind) | give us)',
  ),
  pattern('(bear | bearing | be patient | do not hesitate | feel free | hope~ | sorry to ask)'),
  pattern('anything else'),
)

const DONE = {unless: ['negated', 'question', 'conditional']} as const
/** `Results usually take three days`: a time to go by, unless this case is said to be another one. */
export const usual = pattern(
  `(normally | usually | typically | generally | ordinarily | often | always | would | average | mostly) (take~ | need~) (ADV | up to | about | around | between)* (NUMBER | a | an | a few | a couple of) …3 ${UNIT}`,
  DONE,
)
export const unusual = pattern(
  '((more | less) (ADV | CONTENT)* | longer | slower | later | busier | harder | bigger | larger | trickier | fuller) (ADV)* than (most | usual | normal | average | (the | any)? (other | others) | typical | expected | planned | ever)',
  DONE,
)

/** Looks and hand-overs: after them the matter is as open as before. So it is after what harms. */
const LOOKED =
  'received | noted | noticed | informed | notified | alerted | asked | forwarded | escalated | passed | reported | logged | raised | contacted | emailed | called | checked | reviewed | confirmed | identified | located | looked | verified | investigated | tested | traced | tracked | reproduced | replicated | shared | flagged | learned | experienced | suffered | failed | canceled | deleted | missed | charged | billed | overcharged | shipped | apologized | opened | assigned | submitted | filed | mailed | monitored | messaged | added a | created a | registered'

/** It is over: somebody else brought it to an end, or it ended. */
export const over = anyOf(
  pattern(
    '<!(WE) (has | have) (ADV)* (arrived | left | gone out | landed | cleared | recovered | ended | resumed | returned | come back | subsided | set off | been (ADV)* (found | settled | paid | delivered))',
    DONE,
  ),
  pattern(
    '(they | CONTENT) are (ADV)* (back | up again | running again) (ADV | since | as of | on | $ | "," | in | for)',
    DONE,
  ),
  pattern(
    '(it | this | that | everything | all | which) (is | are) (ADV)* (over | fine | ok | okay | normal | well | back | good | done | safe)',
    DONE,
  ),
  pattern('(was | were | got) (ADV)* (delivered | settled | rectified | repaid | reversed)', DONE),
  pattern(
    '(replacement | refund | credit | repayment) (of NUMBER)? (ADV | has | have)* (came | come | arrived | landed | cleared) (through | on | at | by | this | today | yesterday | to | back | with the (courier | post | mail | van | driver) | $)',
    DONE,
  ),
  pattern(
    '(replacement | new (one | CONTENT) | second one | another one | spare) (ADV | has)* (left | shipped | went | set off | goes | leaves | comes | is (ADV)* (here | ready | there))',
    DONE,
  ),
  pattern(
    '^ (ADV | now | all)* (fixed | done | sorted | resolved | corrected | refunded | replaced | solved | repaired | restored | reset)',
    DONE,
  ),
  pattern(
    '(is | are) now !(down | failing | unavailable | broken | offline | closed | affected | stuck | delayed | lost | aware | late | known | overdue | NUMBER (day~s | week~s | hour~s)) ANY',
    DONE,
  ),
  pattern(
    '(left | shipped | went (out | off) | departed | set off | arrived | landed | came back | returned | reopened) …5 (today | this (morning | afternoon | evening) | tonight | just now | an hour ago | yesterday | last night)',
    DONE,
  ),
  // `I've loaded the right one`, `we've closed the hole and reset your codes`: an act of ours that is neither a look nor a hand-over.
  pattern(
    `WE have (ADV | both | all)* (!(${LOOKED}) PASTED | put | set | cut | paid | brought | given | made | rewritten | rebuilt | redone) (back | up | in | out | on)? (it | them | both | every | all | two | three | (the | YOUR | another | a) CONTENT) | WE have …8 and (ADV)* (put | reset | given | paid | restored | replaced | fixed | moved | added | set) (it | them | both | every | all | the | YOUR | another | a)`,
    DONE,
  ),
  pattern(
    '((credit | refund | money | payment~s | point~s | mile~s | voucher | amount | difference | day~s) (ADV)* (is | are) (ADV)* (on | in | with) YOUR (account | card | bank | statement | wallet | inbox) | (is | are) (ADV)* (untouched | unharmed | intact | unaffected) | (was | were) (ADV)* added to (YOUR | every | all) CONTENT | (version | release | build) NUMBER (ADV | has)* (went out | gone out | is out | cures | fixes | solves | goes out))',
    DONE,
  ),
  // `I've emailed you a paper ticket`: handed on to the customer.
  pattern(
    'WE (have | ADV)* (emailed | mailed | handed | forwarded | texted | faxed) YOU (a | an | the | YOUR | another | new | both | NUMBER)+ !(wrong | message | email | letter | note | survey | questionnaire) CONTENT',
    DONE,
  ),
  pattern(
    '((was | were | has been | have been) (ADV)* (restarted | rebooted | restored | reconnected | reopened | rebuilt | switched back) | WE have (ADV)* (sent | emailed | mailed | posted) YOU (a | an | the | another | both | NUMBER) !(link to | form | survey) CONTENT | <!(NOT) (has | have) (ADV)* (confirmed | approved | accepted | granted | agreed to) (DET | YOUR) (ADJ | CONTENT)* (date | dates | change | refund | booking | time | slot | claim | request | transfer | exchange) | all NUMBER CONTENT (is | are) (in | back | there | done | through))',
    DONE,
  ),
  pattern('(WE | FIRM) (ADV)* expect (it | them | YOUR CONTENT | the CONTENT) …3 (NUMBER | DAY | MONTH)', DONE),
  // `A plumber replaced the valve`: whoever did it.
  pattern(
    '(CONTENT | who | which | they) (have | has | ADV)* (fixed | repaired | replaced | restored | solved | refunded | returned | delivered | reset | reopened | patched | resolved | corrected | rebuilt | renewed | reconnected | credited | recovered | swapped) (DET | YOUR | it | them | CONTENT)',
    DONE,
  ),
  pattern(
    '<!(NOT) (runs | run | works | work | opens | prints | loads | flies | sails | flows | starts | plays | rings | closes | heats) (again | now | normally | fine)',
    DONE,
  ),
  // `All reports run at normal speed`, `the queue is empty`, `the doors are unlocked again`.
  pattern(
    `<!(NOT | normally | usually | can | could | to) (runs | run | works | work | operates | operate | loads | load | moves | move | goes | go | flies | fly | is | are) (ADV | all | now | again)* (at (its | their | the)? (normal | full | usual | regular) (speed | capacity | strength | pace | power | level~s | rate | frequency | pressure | temperature) | to (timetable | schedule | plan) | as (normal | usual | before | planned) | without (further | any)? (error~s | problem~s | interruption~s | disruption~s | delay~s))`,
    DONE,
  ),
  pattern(
    '(queue~s | backlog~s | jam~s | congestion | pile) (is | are | has | have | been | ADV | now)* (empty | clear | cleared | gone | worked off | dissolved | caught up)',
    DONE,
  ),
  pattern(
    '<!(ticket | case | report | claim | complaint | investigation) (is | are) (ADV | all)* (open | stable | healthy | reachable | accessible | dry | warm | lit | steady | normal | safe | secure | clean | up | usable | connected | readable) (now | again)',
    DONE,
  ),
  // `It was down from 9:40 to 10:15`: a fault that has an end.
  pattern(
    `(was | were) (ADV)* (slow | down | offline | unreachable | unavailable | unresponsive | inaccessible | interrupted | disrupted | degraded | without CONTENT) …6 (from | between) …3 (to | until | till | and | "–" | "-") (about | around)? (NUMBER | TIMEVALUE | noon | midnight) | (TROUBLE | strike | storm | maintenance) (ended | lasted | passed)`,
    DONE,
  ),
  pattern(
    '(no longer | back to normal | (goes | go | comes | come | going) (ADV | straight)* back (to | on | into) | (is | are) (gone | off) (from | again))',
  ),
)

/** `We can't refund it`: a final answer needs no next step. */
const answered = pattern(
  '(FIRM (ADV | AUX)* (not (ADV)* (able to)? | unable to) (ADV)* (refund | credit | waive | reverse | return | extend | offer | change | adjust | reduce | make | give | cancel | reimburse | pay) | (is | are) (ADV)* (not (refundable | eligible | covered) | non-refundable | ineligible | correct))',
  {unless: ['question', 'conditional']},
)

/** `My manager decides on Tuesday`: only where nothing in the sentence is past. */
export const dated = pattern(
  '(on | by | before | until | till | from) (the | this | next)? (WEEKDAY | today | tomorrow | tonight | noon | midnight | weekend) | (by | before | until | till) (the | mid | early | late)? (NUMBER? MONTH | NUMBER)',
  SAID,
)

/** `Next update at 15:00`, `back by noon`: a time to come that one can hold somebody to. */
export const timed = pattern(
  '(update~s | again | back | news | expect~ | will | next | resolved | restored | fixed) …8 (at | by | before | around | from | in | within | every | on | until) (about | around | the | ADV)* (NUMBER | DAY | TIMEVALUE | noon | midnight | half) | every (NUMBER | half | CONTENT) (minute~s | hour~s)?',
  SAID,
)

/** `It came in with patch 3.4`, `the fix in 2.1 broke it`: what else mends is where the trouble comes from. */
export const origin = anyOf(
  pattern(
    `(came !(back) | began | begun | begins | started | starts | crept | crawled | slipped | sneaked | snuck | appeared | appears | surfaced | showed | shows | arose | arisen | introduced | broke | broken | caused | triggered | happened | happening | been (here | there | around | like this | so | broken) | dates | dating | goes back | went (down | wrong | missing | offline | bad) | stems | stemmed | originated | results | resulted | hit | fails | failed | failing)
      (ADV | in | up | out | back | there | first)* (with | since | after | from | by | in | to | because of | due to | owing to) (DET | ADJ | NUMBER | bad | faulty | botched | last | latest)* (CONTENT)? ${GIFTS}`,
  ),
  pattern(
    `${GIFTS} (CONTENT | NUMBER | in | of | for | from | on | the | a | DAY)* (ADV | has | have | itself)* (broke | broken | caused | causes | introduced | introduces | triggered | triggers | created | damaged | messed | brought in | upset | made)`,
  ),
)

/** `It clears within two days`; where the fault itself takes its time, nothing is to come. */
export const elapsing = pattern(
  `(within …2 | (in | after) (NUMBER | a | an | about | around | a few | a couple of | the next)+ …1) ${UNIT}`,
  {unless: ['question']},
)
/** `The audio stops after two minutes`: what goes wrong, and when. `The error stops` is good news. */
export const symptom = pattern(
  '(crash~ | freeze~ | froze | fail~ | hang~ | stall~ | break~ | broke | die~ | overheat~ | leak~ | flicker~ | drain~ | disconnect~ | time~ out | log~ (YOU | users | players | them)? out | cut~ (out | off) | shut~ (itself)? (down | off) | (switch~ | turn~) (itself)? off | go~ (dark | black | blank | silent | down | off | dead) | get~ stuck | lose~ | <!(TROUBLE | it | that | this) stop~)',
  SAID,
)

/** `Your application arrived on 3 April`: what the customer handed in is where it all begins. */
export const handedIn = pattern(
  'YOUR (CONTENT)? (CONTENT)? (application~s | request~s | form~s | letter~s | email~s | message~s | report~s | complaint~s | claim~s | question~s | inquiry~s | enquiry~s | appeal~s | submission~s | document~s | paperwork | return~s | feedback | comments | photo~s | screenshot~s | nomination~s | entry) (ADV | has | have | was | were)* (arrived | come | came | landed | returned | delivered | processed) (in | back | through | here | safely | ADV)*',
)

export const goesOn = anyOf(ahead, underWay, over, answered)
export {toDo}
