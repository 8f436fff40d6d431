/** The ways of doubting what a customer reports: claims, so-called troubles, and truths under a condition. */
import {anyOf, pattern} from 'empathylint/rule'

/** Verbs that keep their distance from what is told. `claim a refund` is another verb, so a clause has to follow. */
const CLAIM = '(claim~ | allege~ | insist~ | maintain~ | assert~ | contend~ | purport~ | profess~ | pretend~)'
/** No modal: `you can claim` tells what is possible. */
const DID = '(am | are | were | was | been | have | has | had | do | does | did)'
const CUSTOMER =
  '(YOU | your (CONTENT)? (team | staff | colleague~s | wife | husband | partner | mother | father | daughter | son | family | roommate | guest~s | client~s | friend~s | employee~s | assistant | teenager | child | parents | neighbor | tenant | students | student))'
/** Things that are claimed without any doubt: `you claimed the discount shown below`. */
export const CLAIMABLE =
  '(refund~s | reward~s | offer~s | discount~s | voucher~s | prize~s | expense~s | benefit~s | bonus | bonuses | credit~s | code~s | gift~s | points | allowance~s | compensation | seat~s | ticket~s | warranty | deduction~s | mileage | profile | username | domain | listing | business | page | reward | perk~s | coupon~s | trial)'
const DOES =
  '(is | are | was | were | be | been | has | have | had | did | does | do | will | would | can | could | should | might | must | not | never | PASTED | went | came | got | sent | paid | broke | fell | left | lost | made | told | took | gave | ran | said | saw | shows | happens | fails | works | keeps | kept | arrived | needs | costs | stops | crashes | freezes)'
const SUBJECT =
  '(WE | you | he | she | it | they | this | there | that | nothing | everything | (nobody | no one | someone | somebody | anyone | anybody | everyone | everybody) else? ((of | in | on | from | at | with) (DET | MY)? CONTENT CONTENT?)? | one of (DET CONTENT | us) | (DET | NUMBER | part of (the | your)) (NUMBER)? !(CLAIMABLE) CONTENT CONTENT? CONTENT? ((of | in | on | from | for | with | at) DET? CONTENT CONTENT?)?)'.replace(
    'CLAIMABLE',
    CLAIMABLE.slice(1, -1),
  )

/** `You claim the invoice was charged twice`, `the item you claim is missing`, `as you claim`. */
export const claims = anyOf(
  pattern(
    `<!((when | before | until | once | after | where | how | can | if | unless | to) (ADV)*) ${CUSTOMER} claim:((${DID} | ADV | keep | kept | continue to | continued to | again)* ${CLAIM} tail:(to (not)? (ADV)* (have | be)? | to)?) (ADV | twice | before | NUMBER times)* &(that !(it $) | ${SUBJECT} (ADV)* ${DOES} | ${DOES})`,
    {unless: ['negated', 'question', 'conditional']},
  ),
  pattern(
    `<!((when | before | until | once | after | where | how | can | if | unless | to) (ADV)*) ${CUSTOMER} claim:((${DID} | ADV | keep | kept | continue to | continued to)* (claim~ | allege~ | profess~ | pretend~ | purport~) to) (ADV | not)* (have | be) (ADV | been)*`,
    {unless: ['negated', 'question', 'conditional']},
  ),
  pattern(
    `(as | like | what | than | whatever | TROUBLE (that | which)? &(YOU (ADV | AUX)* (allege~ | assert~))) ${CUSTOMER} claim:((${DID} | ADV)* (claim~ | allege~ | insist~ | assert~)) &("," | "." | $ | "—" | ";" | BE | in | on | to)`,
    {
      unless: ['question', 'conditional'],
    },
  ),
  pattern(
    `^ (ADV | and | but | so)* accord:(according to (YOU | your (CONTENT)? (version | account | claim~s | story | statement)))`,
  ),
)

/** `The tax you claimed was refunded`: no doubt in it. */
export const granted = pattern(
  `(tax | vat | amount | sum | hours | days | miles | money | ${CLAIMABLE}) ${CUSTOMER} (${DID} | ADV)* claim~ (is | was | were | are | will | has | have | must | should | can | need | may)`,
)

/** `Your claim that …`, `your allegation`. */
export const reports = pattern(
  `<!((if | file | submit | filing | submitting) (ADV)*) YOUR (CONTENT)? report:((belief | impression | perception | suspicion | assumption) &(that !(WE (are | have))) | (claim~s | assertion~s | contention~s) &(that !(BE) | of (DET | CONTENT)* (TROUBLE | theft | rude CONTENT | bad CONTENT | poor CONTENT | missing CONTENT | damaged CONTENT | mistreatment | rudeness | harassment)) | allegation~s | accusation~s | (version of (events | what happened | the story | the facts)))`,
  {unless: ['conditional', 'question']},
)

const HARMED =
  '(TROUBLE | charge~s | double charge~s | overcharge~s | payment~s | theft | noise~s | leak~s | infestation | rudeness | behavior | promise~s | transaction~s | message~s | injury~s | smell | stain~s | scratch~s | crack~s | break-in | lag | malfunction~s | shortage~s | regression~s | breakage~s | incompatibility~s | line drop~s | dropout~s | drop-out~s | disconnection~s | disconnect~s | freeze~s | lockout~s | flaw~s | shortfall~s | overbooking | allergic reaction~s | food poisoning | cockroach | cockroaches | mice | insects | odor~s | flood | flooding | stutter | rattle | timeout~s | non-delivery | late delivery | delivery~s | discount~s | emergency | violation of YOUR CONTENT | phone call | call~s | conversation~s | quote | mold | bedbug~s | cancellation | losses | missing CONTENT)'
/** `the alleged outage`, `a so-called bug`. */
export const socalled = anyOf(
  pattern(
    `article:(a | an)? doubt:(alleged | purported) !(…2 (thief | thieves | attacker~s | perpetrator~s | suspect~s | culprit~s | assailant~s | hacker~s | victim~s | sender~s | infringement~s | infringing | violation~s | breach | breaches | copyright | trademark | offender~s | fraudster~s | scammer~s | abuse | counterfeit~s | fraud)) !(${HARMED}) !(CONTENT (${HARMED})) (double | late | missing | wrong | unauthorized | duplicate)? CONTENT`,
  ),
  pattern(
    `article:(a | an)? doubt:(alleged | supposed | so-called | so called | purported | self-described | imagined | ostensible) (CONTENT CONTENT?)? ${HARMED} !(date~s | time~s | day | window | slot | address | month | year | schedule | method)`,
  ),
  pattern(
    `(your &(ANY (evidence | proof | receipt~s | injury~s | emergency~s | complaint~s | loss | losses | witness | witnesses | illness | symptom~s | research | findings | report~s | screenshot~s | hardship)) | the &(ANY CONTENT CONTENT? (that | which)? you (AUX | ADV)* (report~ | mention~ | describe~ | sent | sending | complain~ | raise~ | noticed | experienced | wrote | posted | filed))) doubt:(so-called | so called | supposed | alleged | purported | ostensible) !(…2 (date~s | time~s | day | arrival | departure | delivery | infringement~s | infringing | violation~s | copyright | trademark | thief | attacker~s | culprit~s | fraud | abuse | harassment)) CONTENT`,
  ),
  pattern(
    `(the | your | this | that | these | those) doubt:(perceived | claimed | apparent !(in | from)) (CONTENT)? (problem~s | issue~s | error~s | bug~s | fault~s | failure~s | delay~s | defect~s | glitch~s | slowness | outage~s | overcharge~s | mistake~s | discrepancy~s)`,
  ),
  pattern(
    `(you (AUX)* | YOUR CONTENT CONTENT? CONTENT? (AUX)* | TROUBLE (AUX)* | TROUBLE (that | which)? (ADV | CONTENT)? (AUX)*) doubt:(allegedly | supposedly | purportedly | ostensibly) CONTENT | (the | MY) !((CONTENT)? (THIRDNOUN)) CONTENT CONTENT? (AUX)* doubt:(allegedly | supposedly | purportedly) (PASTED | did not | broke | went | fell | got | made | lost | left) | <&(^) doubt:(allegedly) &(","? (YOU | YOUR | the | MY) !((CONTENT)? (THIRDNOUN)))`,
    {unless: ['reported', 'conditional', 'question']},
  ),
)

const BELIEVE =
  '(think~ | believe~ | feel~ | imagine~ | assume~ | suspect~ | reckon~ | say~ | perceive~ | suppose~ | consider~ | swear~)'
/** `the sync problem you believe you are having`, `what you think is a bug`. */
export const believed = anyOf(
  pattern(
    `(TROUBLE | overcharge~s | theft | break-in | charge~s | damage~s | noise~s | leak~s | call~s | message~s | payment~s | symptom~s | crack~s | scratch~s | stain~s | smell~s | odor~s | hole~s | mold | bedbug~s) (that | which)? believe:(you (AUX | ADV | may | might)* (${BELIEVE} | claim~ | allege~ | insist~) that?) &(you (ADV | AUX)* (have | had | having | experience | experienced | experiencing | saw | see | seen | seeing | face | faced | facing | got | received | hear | heard | suffered | found | encountered | ran | noticed | spotted | discovered | reported | made | sent | were | are) | there | exists | exist | existed | (happened | occurred | is happening | is occurring | took place | is there | is present | is real | was there | was made | were made) | !(WE) <!(say | says | said) (it | they | he | she | (the | your | our | this | that | MY) CONTENT CONTENT?) (ADV | AUX)* (has | have | had | show | shows | showed | contains | contain | causes | caused | cause | made | makes | suffers | suffered) | WE (ADV | have)* (made | caused | introduced | took | charged) | to (exist | be (there | present | real) | have))`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `what:(what you (AUX | ADV | may | might)* ((${BELIEVE} | claim~) (that)? (this | it)? (is | was | were | are | to be | to have been) | (perceive~ | regard~ | see | saw | describe~ | interpret~ | refer~ to | view~) (ADV | to be)* as | (call~ | label~ | term~)) (ADV)* (a | an | the | our | some)?) (CONTENT)? TROUBLE`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `<!((if | when) (ADV)*) you (ADV)* seem:((apparently | evidently | seemingly | supposedly) (think~ | believe~ | feel~ | assume~) (that)? | (seem~ | appear~) to (ADV | be)* (think | thinking | believe | believing | assume | assuming | imagine | feel | suggest | suggesting | claim | claiming | of the opinion | under the impression | convinced | certain | saying | say) (that)? | (are | seem~ | appear~ | remain~) (ADV)* (convinced | under the impression) (that)?) (&(WE | MY | the | your | there | that | it | this | someone | a | an | you (AUX | ADV)* (have | were | been | are)))`,
    {unless: ['question', 'conditional']},
  ),
)

const REALLY = '(indeed | actually | really | truly | genuinely | in fact | in reality | even | at all)'
export const BROKEN =
  '(broken | missing | lost | damaged | late | wrong | defective | faulty | down | stolen | delayed | incorrect | failing | corrupt | corrupted | cracked | leaking | empty | dead | overcharged | charged | double-charged | billed | duplicate | duplicated | invalid | unusable | unavailable | slow | spoiled | expired | cold | dirty | not (ADV)* (working | delivered | received | arrived | there))'
/** `if there is indeed an issue`, `if your parcel really is missing`. */
export const ifTrue = anyOf(
  pattern(
    `<&(if | (assuming | provided | supposing | case | condition) that? | whether | should) there (ADV | AUX)* (is | was | were | are | has been | be)? really:(${REALLY}) (is | was | were | are | has been | BE)? (a | an | any | some | such (a | an)? | the | NUMBER)? (CONTENT CONTENT?)? (${HARMED})`,
    {unless: ['question', 'reported']},
  ),
  pattern(
    `<&(if | (assuming | provided | supposing | case | condition) that?) (it | this | that | (a | an | any | the | your | this | our | one of (the | your)) CONTENT CONTENT? CONTENT?) ((is | was | were | are | has | have | did | does | BE) really:(${REALLY}) | really:(indeed | actually | really | truly | genuinely | in fact) (is | was | were | are | has | have | did | does)) (ADV | been | was | were)* ((a | an | our | the | on)? (CONTENT)? (${HARMED} | end) | ${BROKEN} | not (CONTENT) | true | made | (fail | break | crash | arrive | go missing | happen | occur | exist | stop) | happened | failed | broke)`,
    {unless: ['question', 'reported']},
  ),
  pattern(
    `<&(if | (assuming | provided | supposing | case | condition) that?) you ((did | were | have | had | are | do) really:(indeed | truly | really | genuinely | in fact | actually) (not | never)? !(want | need | wish | prefer | like | intend | mean | plan | ready | sure | interested | love | care | have to | require | decided | happy) (been | ADV)* (CONTENT) | really:(indeed | truly | really | genuinely | in fact | actually) (did | were (ADV)* (charged | billed | told | promised | sent | overcharged) | have been | had been | have (paid | sent | lost | returned) | paid | sent | suffered | experienced | lost | returned))`,
    {unless: ['question', 'reported']},
  ),
)

/** `the supposedly missing candle`: no `allegedly stolen`, which is the wording of the law. */
export const supposedly = pattern(
  `(the | this | that | these | those | YOUR | MY) (NUMBER | other | CONTENT 's)? doubt:((supposedly | purportedly | ostensibly | allegedly !(stolen | wrong)) !(late CONTENT? (TROUBLE | DAY | night)) &((${BROKEN} | unauthorized | undelivered | unpaid | injured | rude | noisy | ruined | contaminated | torn | scratched | stained | spoilt | short | canceled | vanished | malfunctioning) (CONTENT)))`,
  {unless: ['reported', 'conditional']},
)

/** `If what you say is true`, `assuming you are telling the truth`. */
export const ifHonest = pattern(
  `iftrue:((if | assuming | provided | supposing) (that)? (what YOU (AUX | ADV)* (say | said | saying | tell ME | told ME | claim | report | reported | describe | described | wrote | write | allege | are telling ME) ((BE | AUX)+ (ADV)* (true | correct | accurate | right | the case | so | the truth) | did (ADV)* (happen | occur | take place | exist) | (really | actually | indeed | truly) (happened | occurred | took place)) | you (are | were) (ADV)* (telling (ME)? the truth | being (honest | truthful)) | your (CONTENT)? (story | account | claim~s | version | statement | report | description | complaint) (BE)+ (ADV)* (true | correct | accurate | genuine | valid | legitimate | right | truthful) | we are to believe (you | your CONTENT | that)))`,
  {unless: ['question']},
)

/** `I will dispute the charge with the bank`: against somebody else, on the customer's side. */
const FOR_THEM =
  '…6 (with | at) (the | your | our | my | their) | …6 (for YOU | on YOUR behalf) | (the | this | that | those | both | DET NUMBER) (CONTENT | NUMBER)? (charge~s | debit~s | fee~s | fine~s | bill~s | invoice~s | toll~s | penalty~s | transaction~s | payment~s | amount~s | one)'

/** Doubt said outright: `We find it hard to believe that`, `your complaint is unfounded`. */
export const outright = anyOf(
  pattern(
    `doubted:(WE (ADV | must | have to | AUX)* (doubt | (question | dispute) !(${FOR_THEM}) | doubted | (am | are | remain | stay) (ADV)* (skeptical | doubtful | unconvinced | unpersuaded)) !(…6 (will | would)) &((that | whether | if | your | the | this)+ (CONTENT | you | YOUR | there | it)))`,
    {unless: ['negated', 'question', 'conditional']},
  ),
  pattern(
    `doubted:((it | this) (is | was) (INTENSIFIER | ADV)* (hard | difficult) for ME to believe &((that)? (YOU | your | the)) | WE (AUX | ADV)* not (ADV | INTENSIFIER | yet)* (convinced | persuaded) &((that)? (there (is | was | are) (ADV | a | an | any)* (CONTENT)? TROUBLE | YOU | your)) | WE (ADV | AUX | do)* (find it | consider it | have) (ADV | INTENSIFIER | a)* (hard | difficult | impossible | strange | odd | hard time) (to believe | to imagine | believing | accepting) &((that)? (YOU | your | the | there | it | this)))`,
    {unless: ['negated', 'question', 'conditional']},
  ),
  pattern(
    `doubted:((it | that | this) (BE) (ADV | INTENSIFIER | simply)* (impossible | not possible | inconceivable | implausible) &((that | for) (YOU | your | the | our | this)) | there is (ADV)* no way &((that)? (YOU | your CONTENT | the CONTENT CONTENT? | our CONTENT CONTENT?) (could | can | was | were | did | would)) | you (can not | could not) (ADV | possibly)* have (ADV)* (seen | received | paid | lost | heard | ordered | sent | experienced))`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `doubted:((WE (AUX | ADV)* (can not | could not | do not | are not able to | not | only | just | simply)+ (ADV)* (take | rely on | accept | have | go by | go on) (only | ADV)* your word) | (only | just) have your word | WE (AUX | ADV)* (do not | did not | can not | could not | not) (ADV)* believe &((that)? (YOU | your | there (is | was) (a | an | any))))`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    'you (AUX | ADV)* (say | state | feel | think | believe | report | said | stated | wrote | told ME | mentioned) …14 ","? but (MY | the) (CONTENT)? CONTENT doubted:((ADV)* (show~ | say~ | indicate~ | suggest~ | confirm~ | prove~ | tell~) (ME)? (otherwise | differently | a different | something (else | different) | the opposite | no such))',
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `doubted:((your | this | the) (ADJ | CONTENT)? (issue | complaint | concern~s | bug | bug report | accusation~s | problem | grievance~s | allegation~s | dispute) (BE | has been | have been)+ (ADV | being | considered | deemed | marked as | closed as | resolved as | found to be | therefore | judged)* ("{" color ":" "#"? ANY "}" | "*")* (invalid | unfounded | baseless | groundless | unjustified | unsubstantiated | imaginary | exaggerated | fabricated | made up | not (ADV)* (valid | real | justified | credible | genuine | legitimate | founded) | without (merit | foundation | basis | substance) | (all)? in your head))`,
    {unless: ['question', 'conditional', 'negated']},
  ),
  pattern(
    `doubted:(WE (ADV | do | AUX)* have (MY | some | serious | ADV | a few | certain)* doubts (about | that | whether | as to | regarding)) &(YOU | YOUR | there (is | was) | (the | this | that) (${BROKEN} CONTENT | (CONTENT)? ${HARMED}))`,
    {unless: ['negated', 'question', 'conditional']},
  ),
  pattern(
    `doubted:(WE (ADV | AUX)* (find | found | consider) (YOUR | the | this) (CONTENT)? (story | account | version | description | explanation | complaint | report | statement | CONTENT of events) (ADV | INTENSIFIER | rather)* (hard | difficult | impossible | unlikely | implausible | doubtful | questionable | suspicious) (to (believe | accept))? | YOUR (CONTENT)? (story | account | version | description | explanation | complaint) (ADV)* (is | sounds | seems | was | appears) (ADV | INTENSIFIER | to be)* (hard to believe | unlikely | implausible | far-fetched | suspicious | doubtful | questionable | not (ADV)* (credible | plausible | believable)))`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `doubted:(WE (ADV | AUX)* not (ADV | INTENSIFIER | entirely | at all)* (sure | certain) (that)? there (is | was | are | were) (ADV | even)* (a | an | any) (actual | real | CONTENT)? (problem | issue | bug | error | fault | defect | outage | delay))`,
    {unless: ['question', 'conditional']},
  ),
  // `It's unlikely that our app deleted your files`: of what lies ahead, the same words only guess.
  pattern(
    `doubted:((it (is | was | seems | appears) | it would be) (ADV | INTENSIFIER | most)* (unlikely | improbable | doubtful)) &(that MY CONTENT CONTENT? (would have | could have | has | have | had | itself | ADV)* (PASTED | lost | broke | took | made | sent | said | told | left | did | cut | hit | sold | gave | been))`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `doubted:(what YOU (ADV | AUX)* (describe~ | report~ | say | said | saying | allege~ | claim~) (ADV)* ((is | was | sounds) (ADV)* (impossible | inconceivable | implausible | untrue | false | not (ADV)* (true | what happened | credible | plausible | real)) | can not (ADV)* (have happened | happen | have occurred | be true) | could not (ADV)* (have happened | have occurred | happen) | (did | does | do) not (ADV | actually)* (happen | occur | exist)) | <&(^ (and | but | so | well | ADV | ",")*) (that | this | it) (ADV)* (can not | could not) (ADV | possibly)* (have (happened | occurred | taken place) | be (true | the case)))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `doubted:((this | that | it) (BE) not (ADV | even)* (a | an) (real | actual | genuine | true | legitimate) (problem | issue | bug | complaint | concern | error | fault | defect | emergency) | <&(^) there (is | was) (ADV)* no (actual | real | such | genuine) (problem | issue | error | bug | fault | outage | defect | delay))`,
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    `(proof | evidence | prove | proves | proving | show ME | demonstrate) that (you | it | this | (the | your | this) CONTENT CONTENT?) (AUX)* really:(indeed | actually | really | truly | genuinely | in fact) &(CONTENT | AUX | PASTED)`,
    {unless: ['question', 'reported']},
  ),
)

/** Doubt in a question: `Are you sure that it was really missing?` */
export const asked = anyOf(
  pattern(
    `asked:(are YOU (ADV | INTENSIFIER | quite)* (sure | certain | positive) (that)? ((it | this | that | there | you | (the | your | our) CONTENT CONTENT?) ((AUX | did not)* (really | actually | truly | indeed | genuinely) !(want | need | wish | like) (CONTENT | AUX) | (did not | have not | had not) (ADV)* (imagine | imagined | dream | dreamed | dreamt | make | made | mix | misread | misremember | mistake | just)) | (it | this | that | (the | your | our) CONTENT CONTENT?) (was | were) (ADV)* ${BROKEN}))`,
  ),
  pattern(
    `asked:(<&(^ (and | but | so | ",")*) (did (this | that | it | the CONTENT) (really | actually | truly | indeed) (happen | occur | take place) | do YOU (ADV)* expect ME to believe))`,
  ),
)

export type Part =
  | 'claim'
  | 'tail'
  | 'accord'
  | 'report'
  | 'article'
  | 'doubt'
  | 'believe'
  | 'what'
  | 'seem'
  | 'really'
  | 'iftrue'
  | 'doubted'
  | 'asked'
