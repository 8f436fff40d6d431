/** Commitments: how a firm says that it will do something, or that something will come. */
import {anyOf, pattern} from 'empathylint/rule'

const SOMEONE =
  '(FIRM | they | someone | somebody | everyone | one of (MY | the) CONTENT CONTENT? | (MY | the | a | an | your) (CONTENT)? (CONTENT)? TEAMNOUN)'
/** What a firm brings. */
const DELIVERY =
  '(refund~s | replacement~s | fix~s | patch~s | update~s | reply~s | answer~s | response~s | news | detail~s | information | info | help | order~s | parcel~s | package~s | shipment~s | delivery~s | engineer~s | technician~s | confirmation | email~s | invoice~s | credit~s | payment~s | voucher~s | decision~s | result~s | resolution | solution | feature~s | version~s | release~s | support | more | instructions | label~s | announcement~s | it)'
const CONTACT =
  '(reply~ | respond~ | answer~ | get back | gets back | getting back | return (YOUR | all | every | each) (call~s | email~s | message~s) | deal with | deals with | handle~ | resolve~ | process | ship | ships | dispatch | review)'
/** What is not ours to promise, nothing to wait for, or a way of taking leave. */
const OTHER =
  '(not | never | (drain | dry | spread | melt | fade | harden | heal | wilt | spoil | evaporate | rust | wear | dissolve | discharge | bloom | hatch | sprout | germinate | sell out | fill up | get used) !(DET) | need | needs | require | expire | end | run out | renew | lapse | close | load | reload | refresh | restart | reboot | (see | meet | catch) (YOU | ya) | (talk | speak | chat) (again | to YOU | ADV)* $ | have to | look forward | lose | feel | regret | love | enjoy | appreciate | want | start | begin | miss | wish | like | only | be (ADVLY)* (waiting | looking forward | closed | closing | expiring | ending | gone | over | required | needed | due | discontinued | grateful | obliged | renewed | charged | deactivated | obsolete))'

const anyOne = pattern(
  `(<!((you | THIRDNOUN) (ADV)?) (will | shall | (am | is | are | <&(WE)) going to) (ADV)* !((soon | shortly)? ${OTHER})
    | YOU (ADV)* (will | shall | should | are going to | may | (can | should | may)? expect (to)?) (ADV | soon | shortly)* (hear | receive | get !(used | to | the hang) | have !(to) | be (ADV)* (contacted | called | notified | refunded | informed | updated | credited | reimbursed | compensated | paid | able | back | receiving | hearing | getting | up and running) | DET ${DELIVERY})
    | (^ | <&(can | may | ",")) (please)? (expect | watch (out)? for | look out for | keep an eye out for) !(YOU | WE)
    | ${DELIVERY} (is | are) (ADV)* (coming | arriving | due | expected | going out | leaving | shipping | on (its | their | the | MY) way | underway | being)
    | <!(you (are | ADV)) (am | is | are | have been | has been | 's) (ADV | still | hard at work)* !(working as) (working | trying | hoping | aiming | planning | rushing | striving | looking to | doing (MY best | everything | all))
    | (YOUR | the | this | it | that | which) (CONTENT)? (CONTENT)? (is | are) (ADV)* being (ADV)* (PASTED | dealt | looked | sent | put | sorted))`,
)

const ours = pattern(
  `(${SOMEONE} (am | is | are | have been | has been) (ADV)* !(looking forward | asking | recommending | advising | urging | waiting | requesting | inviting | closing | running | being) GERUND
    | ${SOMEONE} (AUX | ADV)* (hope~ | aim~ | plan~ | expect~ | intend~ | try~ | strive~ | endeavor~ | endeavour~ | promise~ | (will | would) like | would love | want | wants | mean to | do~ (MY | our | their) (ADVLY | very | level)* best | do~ (everything | all | what) | make every effort | work~ (hard | to | ADVLY)) !(not | no) !(that? (YOU | YOUR)) !(to (ADVLY)* (hear | see | serve | welcome | meet | host | receive | thank | remind | ask | invite | have you | chat | talk | speak | say))
    | ${SOMEONE} (ADV | do | normally | try to)* ${CONTACT}
    | ${SOMEONE} (can | could | may | might | would) (ADV)* !(${OTHER} | see | imagine | understand | say | tell | confirm | assure | be (grateful | happy | glad)) (CONTENT | get | have | be)
    | let ME (ADV)* !(know | be | just say) CONTENT
    | (${SOMEONE} (AUX | ADV)* !(you) CONTENT …8 !(you) (and | but | so | ",")+ | ^) (ADV)* ((am | are | is)? (hoping | aiming | planning | intending | expecting) | hope~ | aim~ | plan~ | expect | intend~) to (ADVLY)* !(hear | see | serve | welcome | meet | host | receive | chat | talk | speak) !(…8 you (can | could | should | may | will | need | have)) (CONTENT | get | have | be)
    | WE (have | 's | had) (ADV)* (asked | told | instructed | arranged | requested) !(you | THIRDNOUN | DET THIRDNOUN)
    | <!(please ANY?) (make | makes | making | be | ensure | ensuring | see to it | so) (sure)? that? (it | this | that | they | YOUR (CONTENT)? CONTENT | the CONTENT CONTENT?) (is | are | gets | get | can be | can get)
    | (MY | our | the) (CONTENT)? (priority | goal | aim | intention | hope | plan | objective | target | focus) (AUX | ADV)* (to | that)
    | the best WE can do is
    | (^ | <&("," | and | but)) (ADV)* (working (on | to) | looking into | checking | fixing | sorting | getting) &(…8)
    | ^ (DET | more | further | full | ADVLY)* CONTENT CONTENT? (CONTENT)? (to follow | to come | coming | following | incoming | on the way)
    | ^ more (to come | coming | to follow) | ^ (ADV | be | WE AUX)* back !(to | up | in ANY | when))`,
)

const things = pattern(
  `((YOUR | our) CONTENT (CONTENT)? (CONTENT)? | it) (ADV)* (ships | arrives | launches | lands | leaves | goes out | resumes | resume | follows | returns) `,
)

/** What a promise begins with. */
export const commitments = anyOf(anyOne, ours, things)

/** `should arrive soon`; with `as soon as possible` it says what somebody else ought to do. */
export const expectation = pattern(`<!((you | THIRDNOUN) (ADV)?) should (ADV)* !${OTHER}`)

/** `I don't think we'll add that soon`: what follows is not promised. */
export const doubt = pattern(
  '((not | never | nobody can | no one can) (ADV | really | say | quite)* (think | believe | expect | imagine | suppose | anticipate | know | guarantee | promise | assume | say | sure | certain) | doubt) (that | if | whether | YOU)*',
)

/** Between a promise and a time: from here on it is the customer's turn, or what happens by itself. */
export const turns = pattern(
  `(please | kindly | (if | when | whenever | once | unless | after | until | before | because | since | and | but | as | which | that | how) (ADV | should)* you !((will | can | should | are going to | to)? (ADV)* (get | receive | have | hear | be))
    | (ask~ | need~ | want~ | like | advise~ | urge~ | expect~ | encourage~ | remind~ | request~ | require~ | invite~ | recommend~ | suggest~ | tell~) (YOU to | that YOU | GERUND | YOUR | YOU)
    | (need~ | wait~ | waiting | hear | hearing | look forward | looking forward) (to | for | from)? (YOU | YOUR) | from you | (expire~ | expiring | ends | ending | renews | lapse~ | lapses)
    | (if | unless | whether))`,
)

const CUSTOMERS = '(YOU | YOUR (CONTENT)? CONTENT)'
/** `so that you get started quickly`: it is the customer who is to be quick; `this will help us find it quickly`: what it depends on. */
export const customersPace = pattern(
  `(((make~ sure | making sure | make certain | ensure~ | ensuring | see to it | so | want~ | would (love | like) | for) (that)? ${CUSTOMERS} (ADV | can | could | to | will | are able to)*
      | (let | lets | letting | help~ | helping | allow~ | allowing | enable~ | enabling) ${CUSTOMERS} (ADV | to | in)*) (!(get | receive | have | hear | be | with | out | on | as | and | ADVLY) CONTENT | get !(back | DET* (CONTENT)? ${DELIVERY}))
    | (let | lets | letting | allow~ | allowing | enable~ | enabling) (DET)? !(ME) CONTENT (CONTENT)? to CONTENT | how (to | YOU) CONTENT | see ${CUSTOMERS} GERUND
    | (this | that | it | these | those | which | (this | that | these | those | the | YOUR) CONTENT CONTENT?) (AUX | ADV)* (help~ | let | lets | allow~ | enable~) (ME | (our | the) (CONTENT)? TEAMNOUN))`,
)

/** Verbs of putting right, which may take longer than the next message does. */
export const repair = pattern(
  '(fix~ | resolve~ | restore~ | sort~ | repair~ | solve~ | look~ | investigate~ | rebook~ | process~ | correct~ | refund~ | replace~ | get | getting | gets | handle~ | address~ | add~ | release~ | launch~ | roll~ | review~)',
)

/** Verbs of the next contact: what is promised is to write, and nothing that could be late after it. */
export const contact = pattern(
  '(reply~ | respond~ | answer~ | contact~ | contacted | call~ | touch | back to | write~ | email~ | message~ | phone~ | text~ | ring~ | update~ YOU | updated | know | hear | hearing | follow~ up | reach~ out | inform~ | notify~ | keep~ YOU | tell~ | get back | come back | revert | with YOU | a (reply | response | answer) | news)',
)
