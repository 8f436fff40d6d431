/** The firm says that it stops: it cannot or will not help, act, discuss, reply or look again. */
import {anyOf, pattern} from 'empathylint/rule'
import {CAN, CAN_NOT, CASE, guarded, LETTERS, MORE, RULING, WHO} from './vocabulary.ts'

/** `no longer`, `any further`, `again`: after this, nothing comes. */
const ANYMORE =
  '(any (further | longer | more) | further | anymore | again | a second time | beyond (this | that) (point)? | (more | further) than (this | that))'
const TODAY = '(today | tonight | yet | this (morning | afternoon | evening | week | weekend) | over | by | via)'
/** Cannot, will not, do not want to; the verb follows in its plain form or with `-ing`. */
const STOPS = `(${CAN_NOT} | (will | would | shall) ADV* not ADV* (be)? | (am | are | is) ADV* not ADV* ((going | willing | prepared | inclined) to)? | ((can | could | will | would) no longer | no longer (willing | prepared | going | wish~ | want~ | intend~) to) ADV* (be)? | (refuse~ | decline~) to | (do | does) not (wish | intend | plan | want | propose) to) ADV*`
const CLAIM = `(${CASE} | (DET) (CONTENT)? (${RULING} | ban | application | report))`
const ABOUT =
  '((with | on | about | regarding | in | for) (this | that | it | DET? (CONTENT | PLACEHOLDER) CONTENT? PLACEHOLDER?))'
const AGAIN =
  '(discuss~ | debate~ | argue~ about? | revisit~ | reopen~ | reconsider~ | review~ | re-examine~ | reexamine~ | reassess~ | examine~ | entertain~ | investigate~ | pursue~ | consider~ | engage~ (with | on | in) | correspond~ (on | about) | comment~ on | look~ (into | at) | talk~ about | go~ (into | over | through) | explain~ | return~ to | deal~ with | take~ up)'
const ANSWERS =
  '(reply~ to | respond~ to | answer~ | read~ | acknowledge~ | engage~ with | accept~ | entertain~ | consider~)'
const OFFERS = '(offer~ | provide~ | give~ | suggest~ | propose~ | recommend~)'
const WAYS =
  '(option~s | solution~s | alternative~s | avenue~s | remedy~s | recourse | route~s | help | assistance | support | advice | suggestion~s | possibility~s)'
const FURTHER = '(more | further | other | additional | remaining | alternative | better)'

/** Cannot or will not go on with it. */
const willNot = anyOf(
  pattern(
    `whole:(${WHO} ADV* at:((will | can | shall) no longer (be)? (reply~ to | respond~ to | answer~ | read~) (your | any | any of your) (CONTENT)? ${LETTERS})) !(${TODAY})`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} ADV* at:((am | are | is) ADV* not ADV* (willing | prepared | inclined) to ADV* (revisit | reopen | reconsider | renegotiate | debate) DET CONTENT)) ($ | &("," | ";" | and))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} ADV* at:(${CAN_NOT} ADV* (do | offer | give) any? (more | further) than WE ADV* (have | did))) ($ | &("," | ";"))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(${STOPS} ${AGAIN} (this | that | it | these | ${CLAIM} | DET CONTENT CONTENT?) (with YOU)? ADV* ${ANYMORE})) !(${TODAY})`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} ADV* at:((will ADV* not (be)? | am not | are not (going to)? | am not going to | refuse to | decline to) ADV* (discuss~ | debate~ | reopen~ | reconsider~ | revisit~ | entertain~ | argue~) (this | ${CLAIM})) ($ | &("," | ";" | and)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(${STOPS} ${ANSWERS} (any | all)? (of (your | these))? (your)? (further | more | additional | future | other) (CONTENT)? ${LETTERS}) !(${TODAY}))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(${STOPS} ${OFFERS} (YOU)? (with)? (anything (else | more | further | better | beyond (this | that)) | (any | DET)? ${FURTHER} ${WAYS}))) !(than)`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} ADV* at:((do | does) not ADV* have (anything ${MORE} (I | WE)? (to | can) (offer | try | suggest | propose | say | add $ | do) | any ${FURTHER} ${WAYS})))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} ADV* at:((have | has) ADV* (nothing | no) ${MORE} (${WAYS})? to (suggest | propose | say !(in | against | for | to (MY | our)) | advise | add $)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(${CAN_NOT} ADV* (do | go | offer | give YOU) (anything | any)? ADV* (more | further | better | beyond) (than)? (this | that))) ($ | &("," | ";" | and))`,
    guarded,
  ),
  pattern(`whole:(${WHO} (AUX | ADV)* at:(${CAN_NOT} think of anything (else | more | further)))`, guarded),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((done | finished | through) (discussing | arguing | debating | talking about | investigating | explaining | corresponding)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((have | has | must | will have | am going to have | are going to have | had)  (to)? ADV* leave (it | this | things | ${CLAIM}) ADV* (there | at that | as (it | they) (is | are | stand~)))) $`,
    guarded,
  ),
)

/** Nothing remains: all is done, no way is left. */
const nothingLeft = anyOf(
  pattern(
    `whole:(${WHO} (have | has) (AUX | ADV)* at:((done | tried | offered) (all | everything | whatever | as much as) (that)? (WE ADV* (can | could | am able to | are able to | know how to) (do | think of)? | (is | was)? (possible | (within | in) (my | our) power))) (${ABOUT} | for YOU | here | ADV | (on | from) (my | our) (side | end | part))* ($ | &("," (sorry | WE (am | are) afraid | unfortunately))))`,
    guarded,
  ),
  pattern(
    `^ (ADV | sorry | "," | so | and | but | well | there (is | are))* whole:(at:((no | zero) ${FURTHER} (ADJ)? (${WAYS} | steps) (left | available)? (on | from | at) (my | our | this) (side | end | part)))`,
    guarded,
  ),
  pattern(
    `whole:(at:((nothing (${FURTHER} | else | left) (on | from) (my | our) (side | end | part)))) ($ | &("," sorry | "," WE))`,
    guarded,
  ),
  pattern(
    `whole:(at:(there (is | are) ADV* (nothing | not anything) ${MORE} (that)? (WE can)? (to)? ADV* (discuss | debate | say | talk about | negotiate | investigate | look into | consider | reconsider)) !(here | on (this | the) page | in the)) !(DET? CONTENT CONTENT)`,
    guarded,
  ),
  pattern(
    `whole:(at:((there (is | are) | YOU (have | has) | WE (have | has)) ADV* (no | not a | not any) ADV* ((further | formal | other | internal)? (right~s of appeal | right to appeal | appeal~s (process | procedure | route | stage) | recourse | way forward | higher authority | (scope | room | grounds | possibility) (for | of) (discussion | negotiation | appeal | review | debate)) | (further | other) appeal))) !(CONTENT | for the | in the)`,
    guarded,
  ),
  pattern(
    `whole:(at:(no (further | additional | more) (investigation | review | appeal~s | discussion | consideration | communication | measures | negotiation | debate | enquiries | inquiries) (will | can | is going to | are going to | shall) ADV* be ADV* (made | undertaken | considered | accepted | carried out | conducted | heard | entertained | held | permitted | allowed | tolerated | opened | possible | taken | given | entered into) | no (further | additional | more) (appeal~s | assistance | help | support | review | discussion | negotiation | action) (is | are) ADV* (possible | available | permitted | allowed)))`,
    guarded,
  ),
)

/** `There isn't any way for us to take this further`, `no route left for this appeal`. */
const noWay = anyOf(
  pattern(
    `whole:(at:(there (is | are) ADV* (no | not any | not a) (ADV | other | further | possible)* (way~s | means | possibility | path | route~s | option~s) (left | open | available)* (for ME to | for ${WHO} to | that? ${WHO} ADV* ${CAN} | to) ADV* ((take | pursue | move | progress | carry | push) (this | that | it | things | ${CLAIM} | your CONTENT) ADV* (any)? (further | forward | forwards | on) | (help | assist) YOU ((with | on) (this | that | ${CLAIM}) | any? (further | more) | $) | (reopen | revisit | reconsider | re-examine | pursue | overturn | reverse) (this | that | it | ${CLAIM} | your (CONTENT)? (file | CONTENT)))))`,
    guarded,
  ),
  pattern(
    `whole:(at:((there (is | are) | WE (have | has) | YOU (have | has)) ADV* no (other | further)* (route~s | avenue~s | path~s | way~s) (left | forward | open | remaining) (for | with | on | in) (this | that | ${CLAIM}))) !(CONTENT)`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((take~ | pursue~ | carry~) (this | that | it | ${CLAIM}) no (further | farther))) ($ | &("," | ";" | and))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(will ADV* not ADV* (be)? (do | doing) (anything | any) (more | further | else) &(about | for YOU | with (this | ${CLAIM}) | on (this | ${CLAIM}) | $)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((am | are | is) ADV* (done | finished | through) with (this | that | the | your) (ADJ)? (matter | discussion | subject | conversation | topic | debate | correspondence | argument))) ($ | &("," | ";" | and))`,
    guarded,
  ),
)

/** It is over, closed, out of our hands. */
const over = anyOf(
  pattern(
    `whole:(at:((this | that | it | ${CLAIM}) (is | are | has been) (ADV | now)* out of (my | our) hands)) ADV* $`,
    guarded,
  ),
  pattern(
    `whole:((my | our) at:(hands ((has | have) (ADV)* been | remain~ | BE) (ADV | INTENSIFIER | well and truly | well and | good and | truly | pretty (much | well)? | more or less | kind of | sort of | a (little | bit) | somewhat | rather | effectively | as good as | in effect | "," | (i am | we are) afraid | sadly)* (tied | bound)) !(with a | in))`,
    guarded,
  ),
  pattern(
    `whole:(at:((DET)? CONTENT CONTENT? (has | have | had)? ADV* (ties | tied | bind | binds | bound) (my | our) hands))`,
    guarded,
  ),
  pattern(
    `whole:(at:((that | this | it) (is | was) ADV* (the end of (the (matter | road | line | discussion | conversation | story) | it) | (where | as far as) (this | it | things | WE | our CONTENT | my CONTENT) ADV* (end~ | stop~ | go~ | (have | has) to (end | stop)))) (for (us | me | YOU) | ADV | (for | with | on | of | in) (this | that | it | ${CLAIM} | (this | that | your | the) (CONTENT)? (refund | return | order | booking | warranty | account | reimbursement | compensation | replacement)) | ","? as far as (WE | (the | our) CONTENT CONTENT?) (am | is | are) concerned)* ($ | &("," | ";" | and)))`,
    guarded,
  ),
  pattern(
    `whole:(at:((the | this | our | my | your) (matter | case | conversation | discussion | involvement | help | support | responsibility | correspondence | exchange) (ADV | must | has to | will)* (end~ | stop~ | finish~) (here | there | at this point | with this (CONTENT)?))) ($ | &("," | ";" | and))`,
    guarded,
  ),
  pattern(
    `whole:(at:(${CLAIM} (is | are | has been | was | remains | stays | will (remain | stay | be) | AUX)* (ADV)* closed (for good | permanently | definitively | once and for all | (and | "," )+ (it)? (will | can) ADV* not be (reopened | revisited | reviewed | reconsidered | discussed)))) !(if | once)`,
    guarded,
  ),
  pattern(
    `whole:(at:(${CLAIM} (will | can) ADV* not be (reopened | revisited | reviewed again | reconsidered | pursued (further | any further) | discussed (further | any further | again) | investigated (further | any further | again) | looked (at | into) again)))`,
    guarded,
  ),
  pattern(
    `whole:(at:(YOU (will | are going to) (ADV | simply | just)* have to ADV* (live with | put up with | accept) (this | that | it | DET (CONTENT)? ${RULING}))) ($ | &("," | ";"))`,
    guarded,
  ),
)

/** Where the firm stops, with nothing offered. */
export const stops = anyOf(
  willNot,
  nothingLeft,
  noWay,
  over,
  pattern(
    `whole:(at:(there ADV* is ADV* (nothing | not anything) ${MORE} that? ${WHO} ADV* ${CAN} ADV* (do | say | offer) ADV* to (help | change (this | that | it | the)) (YOU)?))`,
    guarded,
  ),
)
