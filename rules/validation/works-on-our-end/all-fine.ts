/** The ways of saying that all is well: on our side, for us, whenever we try. */
import {anyOf, pattern} from 'empathylint/rule'
import {
  BAD,
  FINE,
  GEAR,
  HERE,
  MUCH,
  NONE_AT_ALL,
  OUTLOOK,
  RECORD,
  RUNS,
  SIDE,
  SIGN,
  THINGS,
  TROUBLE,
} from './vocabulary.ts'

/** `Everything looks fine on our end`. */
export const allFine = anyOf(
  pattern(
    `<!(date~s | time~s | day | slot~s | plan~s | appointment | price | offer | proposal | WEEKDAY) at:((${RUNS} ${MUCH} ${FINE} (and ADV* ${FINE})? | checks out | check out | adds up) (again !(ANY))? ((with | of) (the | YOUR | this) CONTENT CONTENT?)? ${HERE})`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  pattern(
    `(^ | <&("," | ";" | "—" | ":" | and | but | that)) ADV* at:((everything | it | all | (the | your | our) CONTENT CONTENT? CONTENT?) (ADV | all | still)* (works | worked | loads | loaded | opens | opened | runs | ran | plays | functions | prints | syncs) (ADV | on every CONTENT)* ((from | on | at) ${SIDE} | in MY (CONTENT)? ${GEAR}))`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  // A test that names its hour can be checked: `I tested the page at 10:12, and it works`.
  pattern(
    `at:((WE (ADV | have)* (run | done) | (the | YOUR) CONTENT CONTENT? (was | were | has been | have been) (ADV)* (tested | checked | inspected | serviced | examined) | WE (ADV | have)* (tried | tested | checked | ran | opened | used | placed | restarted | loaded | looked (at | into | over | through) | logged (in | into) | signed (in | into) | went (through | over) | walked through | pulled up | reviewed | examined | inspected | searched | audited | verified | double-checked | compared)) !(…4 at (BLANK | TIMEVALUE | NUMBER)) …6 ","? and (it | everything | all | they | (the | YOUR) CONTENT CONTENT?)? (all)? (${RUNS} ${MUCH} ${FINE} | (ADV | all)* (works | worked | loads | loaded | opens | opened | plays | played | prints | printed | syncs | synced | goes through | went through) (ADV | on the first CONTENT)*) &($))`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  pattern(
    `at:(WE (ADV | have)* (tried | tested | checked | ran | opened | used | restarted | loaded | looked (at | into | over | through) | went (through | over) | reviewed | examined | inspected | searched | audited | double-checked | logged (in | into) | signed (in | into)) …6 ","? and ((had | got | saw | found | hit | encountered | experienced | see | find | noticed | spotted | detected) (ADV)* (no | not any | nothing) | ((can | could | do | did) not | (was | were | am | are) (not able | unable) to) (ADV)* (see | find | spot | notice | detect | hit | get | encounter | have | identify) (any | anything | a | an)) (CONTENT)? ${TROUBLE})`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  pattern(
    `at:((everything | all | things | it all) ((on | at) ${SIDE}) ${RUNS} ${MUCH} (${FINE} | &($)) | (it | this | that | (the | YOUR) CONTENT? TROUBLE) (ADV | AUX)* not (ADV)* (happen | happening | occur | occurring) (ADV)* ${HERE})`,
    {unless: ['conditional', 'reported', 'question']},
  ),
  pattern(
    'at:((this | it | that | yours) (ADV | AUX | seem~ | appear~ | look~ | to | like)* (an | a | one)+ (isolated | one-off) (case | incident | issue | problem | occurrence | event))',
    {unless: ['negated', 'conditional', 'reported', 'question']},
  ),
  pattern(`(everything | it all | all of it) ADV* at:(${RUNS} ${MUCH} ${FINE} to (me | us))`, {
    unless: ['negated', 'conditional', 'reported'],
  }),
  pattern(
    `at:(((from | on | at) ${SIDE} | (according to | per | in) MY (CONTENT)? ${GEAR} | to (the best of)? MY knowledge | (as far as | from what) WE (can | could | AUX)* (see | tell | saw | know) (ADV | from here | on ${SIDE})*) ","? (ADV)* ${THINGS} (ADV | that)* ${RUNS} ${MUCH} ${FINE})`,
    {unless: ['conditional', 'reported']},
  ),
  pattern(
    `<!(once | until | when | all of) at:((all | all of)? (the | MY) (CONTENT)? (system~s | server~s | service~s | network | platform | infrastructure | equipment | gateway) (ADV | all)* (is | are | was | were | seem | seems | appear | appears | look | looks | have been | has been) ${MUCH} (fine | up and running | operational | online | normal | normally | properly | correctly | as expected | as intended | smoothly | healthy | green | clean | stable | (running | working) &($ | "," | "." | "!" | ";" | and | so | here | today | on ${SIDE}) | in order) | all (of)? (MY)? systems (are | were | seem | appear | look)? ${MUCH} (operational | go | green | normal | online | normally | properly | fine | up | running | working | as expected))`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  pattern(
    `at:((there (is | are | was | were | do | does | did | ADV | seems to be | appears to be)* (not (ADV)* (seem | appear) to be (any | a | anything) | no | not any | not a | nothing | no known | zero) (CONTENT | ADV)? (${SIGN} (CONTENT)?)? ${TROUBLE} ${NONE_AT_ALL} (with | on | from | at | in) (${SIDE} | MY (part | (CONTENT)? (${GEAR} | ${RECORD})) | YOUR (CONTENT)? (account | line | order | connection | payment | profile | device | subscription | card | balance | booking | policy | meter | service | plan | membership | mailbox | site | website | installation | phone | data | invoice | bill | login) !(being | GERUND))))`,
    {unless: ['conditional', 'reported']},
  ),
  pattern(
    `at:(!(no (problem | problems | trouble | issue) for (me | us)) (no | zero) ${TROUBLE} (${HERE} !(if | when | to | whether | with GERUND) | (was | were | is | are | have been | has been) (ADV)* (found | detected | seen | recorded | reported | logged | visible | present | identified | observed | noted) (${HERE})?) | nothing (ADV)* (BE | look~ | seem~ | appear~)? (ADV | to be)* ${TROUBLE} ((AUX | ADV)* (show~ up | shows | appear~ | came up | comes up | stands out | stood out | to be (seen | found)))? ${HERE})`,
    {unless: ['conditional', 'reported']},
  ),
  pattern(
    `at:((problem | issue | fault | error | cause | trouble | bug) (ADV | AUX)* (is | was | does | did | do | seems | appears | can) (ADV)* not (ADV | exist | occur | happen | appear | show | show up | present | to be | appear to be | seem to be | lie | come | stem | be | originate | caused)* ((on | at | with | from | by | in) (${SIDE} | us | MY (CONTENT)? ${GEAR})))`,
    {unless: ['conditional', 'reported', 'question']},
  ),
  // What we look at, and where we sit: `Our end is fine`, `Our records are clean`, `Seems fine from where we sit`.
  pattern(
    `at:((MY (CONTENT)? (CONTENT)? (${GEAR} (status)? | end | side | status page | graphs | portal | website | site | app | api) | <&(^) (monitoring | telemetry | diagnostics | metrics)) (ADV | all | has | have)* (BE | look~ | seem~ | appear~ | remain~ | came back | come back | show~ (up)? (as | all)? | say~ (all)?) ${MUCH} (fine | normal | ok | okay | good | healthy | clean | green | in order | perfect | stable | unremarkable | up and running | as (expected | normal | usual) | green across the board)) !(again | now | enough | from | until | if | when | once | about | to | for (DAY | NUMBER)) &($ | "," | "." | "!" | ";" | and | so | but | on | for | at | with | in | across)`,
    {unless: ['negated', 'conditional', 'reported']},
  ),
  pattern(
    `at:((<&(^) | (everything | it | it all | this | that | all | (the | YOUR | our) CONTENT CONTENT?) (ADV)*) (is | are | was | were | look~ | seem~ | appear~ | test~ | check~ | work~ | run~) ${MUCH} ${FINE} ${OUTLOOK})`,
    {unless: ['negated', 'conditional', 'reported', 'question']},
  ),
  // `It worked when I tried it`, `When I try it, it works`, `It loads instantly for me`.
  pattern(
    `at:((it | everything | all | (the | YOUR | this) CONTENT CONTENT?) (ADV | all)* (works | worked | loads | loaded | opens | opened | runs | ran | plays | played | goes through | went through | prints | printed | connects | connected) (ADV | ${FINE} | instantly | immediately | right away | straight away | quickly | on the (first | NUMBER) CONTENT)* ((when | whenever | each time | every time) (WE | FIRM) (ADV | have)* (try | tried | test | tested | run | ran | open | opened | use | used | check | checked) (it | this | that | the CONTENT | the same CONTENT)? (myself | ourselves | ADV | earlier)* &($ | "," | ";" | and)))`,
    {unless: ['conditional', 'reported', 'question']},
  ),
  pattern(
    `at:((when | whenever | each time | every time) WE (ADV | have)* (try | tried | test | tested | open | opened | use | used | check | checked) (it | this | that | the CONTENT CONTENT? | YOUR CONTENT)? (myself | ourselves | ADV)* ","? (it | everything | all | the CONTENT) (ADV | all)* (works | worked | loads | loaded | opens | opened | runs | ran | plays | goes through | went through | ${RUNS} ${MUCH} ${FINE}) (ADV | ${FINE})* &($ | "," | ";"))`,
    {unless: ['reported', 'question']},
  ),
  pattern(
    `at:((<&(^) | (it | everything | (the | YOUR | this) !((CONTENT)? (date | time | day | slot | plan | appointment | price | offer | proposal | idea | option)) CONTENT CONTENT?) ADV*) (works | loads | opens | runs | plays | worked | loaded | opened | ran) (ADV | ${FINE} | instantly | immediately | right away | straight away | quickly | on the (first | NUMBER) CONTENT)+ (for (me | us) | ${HERE}) &($ | "," | "." | "!" | ";" | and | so | but) | <&(^) (works | runs | loads | opens) (ADV | ${FINE})* on (my | our) (own | CONTENT)? ${GEAR})`,
    {unless: ['negated', 'conditional', 'reported', 'question']},
  ),
  pattern(
    `at:((it | this | that) (BE | does | do)+ not (ADV | really | look like | seem to be | appear to be)* (a | an | any)? (CONTENT)? (problem | issue | fault | bug | error | outage | failure | thing) (on | at | from) ${SIDE}) !(if | when | to | for)`,
    {unless: ['conditional', 'reported', 'question']},
  ),
  pattern(
    `at:(WE (ADV | AUX | can)* (see | seeing | have | get | getting | show | showing) (ADV | only)* (healthy | normal | good | clean | strong | stable) CONTENT (from | on | at) ${SIDE})`,
    {unless: ['negated', 'conditional', 'reported', 'question']},
  ),
  // Notes without a subject: `All green on our dashboard`, `Checked our servers, no issues`.
  pattern(
    `<&(^) at:((all | everything) (ADV)* (green | clear | fine | normal | healthy | quiet | ok | okay) ((on | from | at) ${SIDE} | (on | in | across) MY (CONTENT)? ${GEAR}) | (checked | tested | reviewed | tried | inspected | looked (at | into | over | through)) …6 ("," | "—" | ";" | and) ((no | zero | nothing | found no | found nothing | saw no | saw nothing) (CONTENT)? (${BAD} | wrong | unusual | amiss | abnormal | out of the ordinary) | (all | everything | it) (ADV)* (is | looks | seems | was | looked)? (ADV)* (fine | normal | green | healthy | clean | in order))) !(again | now)`,
    {unless: ['conditional', 'question']},
  ),
)

/** `According to our records, there's no issue with your wallet`, `We've checked, and there's no trace of a fault`. */
export const noneThere = anyOf(
  pattern(
    `at:((according to | per | as per | going by | judging by | based on | from | in | on) MY (CONTENT)? (CONTENT)? (${GEAR} | ${RECORD}) ","? (ADV)* there (ADV)* (is | are | was | were | has been | have been | appears to be | seems to be) (ADV)* (no | not any | not a | nothing | zero) (CONTENT | ADV)? (${SIGN} (CONTENT)?)? ${TROUBLE}) ${NONE_AT_ALL} !(yet)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(there (ADV)* (is | are | was | were | has been | have been | appears to be | seems to be) (ADV)* (no | not any | not a | zero) (CONTENT | ADV)? ${SIGN} !(…2 (loss | harm | misuse | delay~s | impact | effect~s)) (CONTENT CONTENT?)? (${TROUBLE} | failed CONTENT) (${NONE_AT_ALL} &($ | "," | "." | "!" | ";") | (in | on | anywhere in | with | at) (MY | the) (CONTENT)? (${GEAR} | ${RECORD})))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(<&(^) (no | zero) (sign~s | trace~s | evidence | indication~s) of (any | a | an | the | this | that | such (a | an)? | YOUR)? ((CONTENT)? ${TROUBLE} | it | this | that) (${HERE} | (in | on) (MY | the) (CONTENT)? (CONTENT)? (${GEAR} | ${RECORD})))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
)

/** Said of an account, or in two words: true and kind on its own, a denial where a problem was reported. */
export const bare = anyOf(
  pattern(
    'at:(^ (it | everything)? (just)? works (ADV | fine | perfectly | ok | okay)* for (me | us)) ("." | "!")* $',
    {
      unless: ['question'],
    },
  ),
  pattern(
    'at:(^ (YOUR CONTENT CONTENT?) (is | looks | seems | appears to be) (ADV | all | perfectly)* (fine | normal | healthy | in order)) ("." | "!")* $',
    {
      unless: ['question'],
    },
  ),
)
