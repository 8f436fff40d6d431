/** The ways of saying that we did not see it: `unable to reproduce`, `we don't see this here`. */
import {anyOf, pattern} from 'empathylint/rule'
import {BAD, GEAR, HERE, SIDE, TROUBLE} from './vocabulary.ts'

/** Where we looked in vain. */
const PLACE = `(${HERE} | (on | in | with) (MY | the | any of MY | any) (CONTENT)? (CONTENT)? ${GEAR})`
/** Who looks at it for us: a team, a workshop, a trade. */
const OURS =
  '(MY (CONTENT CONTENT?)? (TEAMNOUN | workshop | garage | lab | laboratory | kitchen | depot | warehouse | service (center | desk) | repair (shop | center) | bench | technician~s | tech | techs | mechanic~s | engineer~s | electrician~s | plumber~s | fitter~s | inspector~s | repairer~s | specialist~s | tester~s | developer~s | vet | driver~s) | the (workshop | garage | lab | repair (shop | center) | service center))'
/** No modal: what we may be unable to do is no denial yet. */
const DID = 'am | are | is | was | were | have | has | had | been | do | did'
/** `I was unable to reproduce the error`. */
export const notSeen = anyOf(
  pattern(
    `at:((WE | ${OURS} | MY (qa | devs | dev) | FIRM | nobody here | no one here) (${DID} | ADV | tried to | tried hard to | but | have been | has been | still)* ((can not | could not) (ADV)* seem to | can not | could not | not (ADV)* able to | not been able to | unable to | did not manage to | have not managed to | fail~ to | unsuccessful in | have not succeeded in | do not manage to | did not | were not) (ADV | ever)* !(…6 (at first | initially)) (reproduce | reproducing | replicate | replicating | recreate | recreating | re-create | repro | duplicate | duplicating | provoke | repeat | simulate | trigger | triggering | (confirm | verify | validate | observe | witness) &((DET | YOUR)* (CONTENT)? TROUBLE) | (get | make) &((it | this | that | the CONTENT) (to)? (happen | occur | fail | crash | break | freeze | appear | misbehave | go wrong))) (DET | YOUR | it | ADV)* (CONTENT CONTENT?)?)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(<&(^ (sorry | ADV | but | ",")*) (can not | could not | unable to | not able to) (ADV)* (reproduce | replicate | recreate | repro) (DET | YOUR | it)* (CONTENT CONTENT?)? | (nobody | no one) (here | (in | on | from | at) (MY | the) CONTENT) (can | could | ${DID} | ADV | was able to | has been able to)* (reproduce | replicate | recreate | repro | repeat | see) (DET | YOUR | it)* (CONTENT CONTENT?)? | (BE | being | been) (ADV)* (not | non) "-"? (ADV)* reproducible | (issue | problem | error | bug | fault | behavior | crash | glitch) (could | can | did | does | was | BE | has)+ not (ADV | be | been)* (reproduced | replicated | recreated | reproduce | reproducible | confirmed | observed | verified | detected | found) | (non-reproducible | irreproducible | unreproducible) | attempt~s to (reproduce | replicate | recreate) …5 (failed | unsuccessful | without success | were not successful | have not succeeded | did not succeed))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((WE | ${OURS} | the TEAMNOUN) (${DID} | ADV)* ((can not | could not | do not | did not | not able to | unable to | have not | has not | are not | am not | is not) (ADV | been able to)* (see | seen | seeing | find | found | finding | (have | having | experience | experiencing) &(any (CONTENT)? ${TROUBLE} (on | at) ${SIDE}) | detect | detected | detecting | observe | observed | observing | identify | identified | spot | spotted | locate | notice | noticed) (any | anything | a | evidence of | any (evidence | sign~s | trace~s | indication~s) (of | that))+ (CONTENT)? (ADV)* ${TROUBLE} !(yet) | (see | saw | find | found | detect~ | can see | could find | observe~ | spot~ | notice~) (ADV)* (no | nothing | zero) (sign~s of | evidence of | trace of | indication of | CONTENT | ADV)* ${TROUBLE}) !(with (GERUND | that | a | an | it | this | YOUR GERUND | you | the (idea | plan | change | request | proposal)) | in GERUND | if | when) ((on | with | in | from | at) (${SIDE} | YOUR CONTENT | DET CONTENT CONTENT?))?)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  // `We don't see this on our side`, `I don't have that problem here`, `We have not been able to see what you describe`.
  pattern(
    `at:(WE (${DID} | ADV | can | could)* (not | never | unable to) (ADV | been able to | able to | get to)* ((see | seen | seeing | get | getting | observe | observed | observing | experience | experienced | experiencing | encounter | encountered | run into | running into) ((it | this | that | such (a)? CONTENT? | the same (thing | TROUBLE)) ((ADV | happen | happening | occur | occurring)* ${PLACE}) | (the | this | that | these | YOUR | such (a | an)?) (CONTENT)? TROUBLE ((${PLACE}) | &($ | "," | ";" | YOU)) | what YOU (ADV | AUX)* (describe~ | report~ | see | saw | mention~ | explain~)) | (have | having) (this | that | the same | the | these | such (a | an)?) (CONTENT)? TROUBLE ${PLACE})) !(yet)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((it | this | that) (ADV | BE)+ not (ADV)* (something | anything | a TROUBLE | an TROUBLE | behavior) (that | which)? WE (ADV | AUX | can)* (seeing | see | seen | experiencing | noticed | noticing | observed | observing | encountered | aware of | heard (of | about | from) | come across))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:((WE | ${OURS}) (${DID} | ADV | can | could)* ((not | unable to) (ADV | able to | been able to)* (see | find | found | seen | detect | locate | spot) (any | a)? | (see | saw | find | found) (ADV)* no) (sign~s | trace~s | evidence | indication~s) (of | that) (there was)? (this | that | it | such (a | an)? CONTENT | (a | an | any | the | YOUR)? (CONTENT CONTENT?)? (TROUBLE | failed CONTENT | (double | duplicate | second | extra | unauthorized) (charge~s | payment~s | CONTENT))))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `at:(WE (ADV | have)* (tried | tested | followed | ran | repeated | went through | used | opened | walked through) …8 (and | but | yet) ADV* ((can not | could not | did not | was unable to | were unable to | am unable to | are unable to | was not able to | were not able to) (ADV | manage to)* (reproduce | replicate | recreate | duplicate | trigger | provoke | get (it | this | that) to (happen | occur | fail | crash | break | freeze | appear) | make (it | this | that) (happen | occur | fail | crash | break | freeze | appear))))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  // `We aren't aware of any outage`: what nobody told us is no proof.
  pattern(
    `at:((WE | ${OURS}) (${DID} | ADV)* (not (ADV)* aware | unaware) of (any | an | a | such (a | an)?) (CONTENT)? ${BAD} ((on | with | at | in) (${SIDE} | (the | YOUR | MY) CONTENT CONTENT?))?)`,
    {unless: ['question', 'conditional', 'reported']},
  ),
)
