/** Sentences in which a policy, the terms or the system refuse, and nobody says why. */
import {pattern, type Pattern} from 'empathylint/rule'

export type Names = 'at' | 'rule' | 'object' | 'verb'

const guarded = {unless: ['question', 'reported', 'conditional', 'negated']} as const
const stated = {unless: ['question', 'reported', 'conditional']} as const

/** What a firm can hide behind. */
const RULEBOOK =
  '(policy~s | terms (and | "&") conditions | terms of (service | use | sale | business | carriage | your CONTENT) | terms | t "&" (c | cs) | tcs | tos | guideline~s | rule~s | protocol~s | procedure~s | code of conduct | (community | house | quality | listing) standards | conditions of (carriage | sale | use | hire | your CONTENT) | fine print | small print | rulebook | regulations | user agreement | service agreement | (rental | hire | tenancy | loan | membership | lease | service | license | subscription | customer) agreement | contract terms | (booking | sale | sales | rental | ticket | entry | payment) conditions)'
/** Ours, or nobody's in particular; not the customer's, nor a law. */
const OURS = `((our | the | my | these | company | store | shop | bank | hotel | standard | internal | strict | current | existing | head office | corporate | airline | general | official | team | department | management | membership) (CONTENT (CONTENT)?)? | (the | our | this) CONTENT 's (CONTENT)?)`
export const POLICY = `(<!(your | their | his | her | law) (${OURS} | CONTENT)? ${RULEBOOK} (of (the | this | our | your) CONTENT CONTENT?)? ((that)? you (ADV)* (agreed to | accepted | signed))?)`
/** What the customer signed with us: a shield where it forbids, no fact of the product. */
const CONTRACT =
  '((the | our | this) ((CONTENT CONTENT?)? (agreement | contract | lease)) (that)? you (ADV | have)* (agreed to | accepted | signed | entered into) | your ((CONTENT)? (agreement | contract | lease) (with us)? | (fare | ticket | booking | rental | loan | lease | contract | membership | plan | tenancy)? (conditions | terms | rules | terms and conditions)) (that | which)? (you (ADV | have)* (agreed to | accepted | signed))?)'
const BY =
  '((as)? per | according to | in accordance with | in line with | in keeping with | in compliance with | consistent with | due to | because of | owing to | on account of | as a result of | pursuant to | as (stated | outlined | described | mentioned | noted | set out | specified | defined | laid out | explained) (in | by | under) | based on | as a matter of | by reason of | (to | in order to) (comply with | follow | adhere to | stick to | abide by))'

/** `as per our policy, …`. */
export const lead: Pattern<Names> = pattern<string>(
  `at:(${BY} rule:(${POLICY}) ((on | about | regarding | for | around) CONTENT CONTENT? CONTENT? &(","))? !(you) | for (company | internal)? policy reasons)`,
  stated,
)
/** `under our policy` only together with a refusal. */
export const under: Pattern<Names> = pattern<string>(
  `at:((under | by | within | following | given | with) rule:((our | the | company | store | these | current) (CONTENT CONTENT?)? ${RULEBOOK}))`,
  stated,
)

const FORBIDS =
  '((AUX | ADV)* (not ADV* (allow | permit | let | enable | provide for | support | cover | authorize | include | extend to | make exceptions | give | leave | grant) | only (ADV)* (allow~ | permit~ | cover~ | let~) | (prohibit~ | forbid~ | preclude~ | disallow~ | prevent~ | bar~ | exclude~ | restrict~ | limit~ | rule~ out | stop~) ) )'
/** `the lease you signed does not allow …`, `your contract states that …`. */
export const contract: Pattern<Names> = pattern<string>(
  `at:(rule:(${CONTRACT}) verb:((AUX | ADV)* (not ADV* (allow | permit | let | entitle | give you | provide for) | prohibit~ | forbid~ | preclude~ | disallow~ | exclude~ | rule~ out | bar~) | (ADV)* (states | state | says | say | stipulates | stipulate | specifies | specify | (makes | make) (it)? clear | (is | are) (ADV)* clear) that?))`,
  stated,
)
const DEMANDS =
  '((AUX | ADV)* (require~ | state~ | say~ | dictate~ | mandate~ | stipulate~ | specify~ | demand~ | oblige~ | make~ (it)? clear | clearly | call~ for | provide~ that | (is | are) (ADV)* (clear | strict | firm)))'

/** `our terms do not allow X`. */
export const forbids: Pattern<Names> = pattern<string>(
  `at:(rule:(${POLICY}) (","? which)? verb:(${FORBIDS} (for)?))`,
  stated,
)
/** `our policy states that …`. */
export const demands: Pattern<Names> = pattern<string>(
  `at:(rule:(${POLICY}) (","? which)? verb:(${DEMANDS} | (is | was) (ADV)* (that | (not)? to)) that?)`,
  guarded,
)
const EXCEPTION =
  '(me | us | (for | any | an | a | the)* (refund~s | exception~s | extension~s | change~s | override~s | adjustment~s | cancellation~s | transfer~s | discount~s | credit~s | waiver~s | reversal~s | reinstatement | backdating | manual CONTENT | partial CONTENT))'
/** `the system won't let me`. */
export const system: Pattern<Names> = pattern<string>(
  `at:(rule:((our | the | my) (CONTENT)? (system~s | software | computer | tool~s | platform)) verb:((AUX | ADV)* (not ADV* (allow | permit | let | authorize | enable) | prevent~ | prohibit~ | stop~ | block~) for?)) &(${EXCEPTION})`,
  stated,
)
/** `it's company policy to …`, `that's against our rules`. */
export const itIs: Pattern<Names> = pattern<string>(
  `at:((it | this | that | those | these) (is | are | was | were | (has | have) (ADV)* been) (ADV | simply | strictly | not | just | a matter of)* (POLICYNAME) (not)? (to | that)? | (this | that | it) (is | was) (ADV)* not (ADV)* (in | part of) our policy (to)? | (this | that | it) (is | was) (ADV | all | stated | written | set out | covered | explained)* in (our | the) (CONTENT)? RULEBOOK | (this | that | it) (is | was) (just | simply | merely | ADV)+ (how | the way) (our | the) (CONTENT)? RULEBOOK (work~ | is | are | go~) | (this | that | it) (is | was) (ADV | just | simply)* what (our | the) (CONTENT)? RULEBOOK (say~ | state~ | require~ | dictate~ | stipulate~))`
    .replaceAll('RULEBOOK', RULEBOOK)
    .replace(
      'POLICYNAME',
      `!(good | best | sound | wise | smart | bad | poor | common | government | federal | state | national | public | foreign | eu) CONTENT (policy | protocol | rule~s) &((not)? to | that | ADV* $ | ",") | !(your | their | his | her) DET !(government | federal | state | national) CONTENT 's (policy | protocol | rule~s) &((not)? to | that | ADV* $) | a (house | club | school | company | league | society) rule | our (CONTENT)? policy | company policy | store policy | (company | corporate | hotel | bank | shop | store | standard | our | the) (CONTENT)? (policy | procedure | protocol | rule~s | practice)`,
    ),
  guarded,
)
export const against: Pattern<Names> = pattern<string>(
  `<!(might | may | could | can | will | not | to) at:((would (ADV)* (be | go | run) | is | are | was | were | goes | go | went | runs | run) (ADV)* (against | contrary to | in breach of | outside (of)? | not (allowed | permitted | possible | covered) (by | under | per | within | in)) rule:(${POLICY}))`,
  stated,
)
/** `this is nothing our policies allow`, `no exceptions to our policy`. */
export const noRoom: Pattern<Names> = pattern<string>(
  `at:((is | are | was) (ADV)* not (ADV)* (something | anything | a thing | possible | one) that? ${POLICY} (ADV | AUX)* (allow~ | permit~ | support~ | cover~ | provide for | let~ ME do))`,
  stated,
)
/** `we can't make an exception to our policy`. */
export const noException: Pattern<Names> = pattern<string>(
  `at:((i | we | TEAM) (AUX | ADV)* (not (ADV | able to | in a position to | allowed to)* | unable to) ((make | grant | offer | allow) (YOU)? (an | any)? exception~s (to | from) | override | overrule | bypass | bend | break | go (against | around) | get around | deviate from | depart from) ${POLICY})`,
  stated,
)
/** `we have a strict no-refund policy`, `rules are rules`. */
export const strict: Pattern<Names> = pattern<string>(
  `at:(WE (AUX | ADV)* (have | operate | follow | apply | enforce | maintain | adhere to | stick to | go by) (a | an | DET)? (ADV | very)* (strict | no-refund~s | no-refunds | no-exceptions | zero-tolerance | zero tolerance | no refund~s | no exceptions | firm | blanket | no-returns | no-cash) (CONTENT CONTENT?)? (policy~s | rule~s) | (^ (sorry | unfortunately | ADV | ",")* (company | our | store | shop | hotel) (policy | rules) &($) !(":") | rules are rules | policy is policy | those are the rules | these are the rules | the rules are the rules | rules (and regulations)? (are | must be) (ADV)* (followed | the same)) | WE (am | are | have | must | need)+ (ADV)* (bound by | obliged to follow | required to follow | have to follow | follow | to (follow | stick to | abide by | adhere to) | stick to | abide by | adhere to) rule:(${POLICY}))`,
  guarded,
)
/** `I'm not authorized to …`. */
export const unauthorized: Pattern<Names> = pattern<string>(
  `at:((i | we | TEAM | AGENTNAME | agents | staff | employees | representatives) ((am | are | is | was | were) (ADV)* not (ADV)* (authorized | allowed | permitted | empowered | cleared | entitled | at liberty) | (do | does) not (ADV)* have (the | any)? (authority | authorization | permission | clearance | permissions) | (ADV)* (have | has) no (authority | authorization | permission | clearance) | (ADV)* (lack | lacks) the (authority | authorization | permission | clearance)) to | (nobody | no one) (here | (on | in) (my | our | this) (CONTENT)? TEAMNOUN)? is (ADV)* (authorized | allowed | permitted) to)`,
  stated,
)
/** `management won't let me`. */
export const bosses: Pattern<Names> = pattern<string>(
  `at:((management | head office | headquarters | corporate | compliance | legal | finance | (my | our | the) (manager~s | supervisor~s | boss | bosses | legal team | legal department | compliance team | finance team | management | head office)) (AUX | ADV)* (not ADV* (allow | let | permit | authorize) | forbid~ | prohibit~) (ME | it | this | that | DET))`,
  stated,
)

/** A refusal or a burden: what the policy is held up for. */
export const refuses = pattern(
  '(not | never | no | can not | unable | cannot | only | must | denied | declined | rejected | removed | suspended | closed | canceled | banned | blocked | restricted | disabled | locked | terminated | forfeited | forfeit | non-refundable | nonrefundable | ineligible | void | expired | impossible | required | charge~ | fee~s | penalty | refuse~ | nothing | deleted | limited | deactivated | flagged | taken down | took down | disqualified | barred | excluded | invalid | retained | withheld | held | paused | forbidden | prohibited | struck (off | out) | revoked | withdrawn | demoted | lapsed | annulled | scrapped | wiped | docked | deregistered | expelled | evicted | disconnected | relinquished | resold | reallocated | cut off | turned down | turned away | given (away | up) | let go | (has | have | was | were) been? released | written off | taken off | worthless | off the list)',
)
/** The policy does something for the customer. */
export const permits = pattern(
  '(((ADV)* (cover~ | allow~ | permit~ | entitle~ | give~ you | let~ (you | us | me)) | you (ADV | are)* (entitled | eligible | covered | within | welcome | free) | (qualify~ | qualifies) for | full refund | WE (ADV)* owe~ YOU | free of charge | at no (extra | additional)? (cost | charge) | WE (AUX | ADV)* (refunded | refund | waived | replaced | credited | approved | reimbursed | waive | replace | credit | reimburse) | <&(to) (refund | replace | credit | reimburse | honor | cover | compensate | pay | match | answer | reply | help)))',
  {unless: ['negated']},
)
/** Why it is so, or that the law says so. */
export const reason = pattern(
  '(because !(of !(the !(policy | rules | terms))) | so that | (to | in order to | helps | help | helps us | which | and) (protect~ | prevent~ | avoid~ | keep~ | make~ sure | ensure~ | safeguard~ | stop~ | guard~ | reduce~) | since | the reason (is | for this | why | being) | this (way | is to | is how | is why | is because | keeps | protects | prevents) | that is how | for (your | our | everyone | their | DET)? (CONTENT)? (safety | security | privacy | hygiene | protection | legal | tax | fraud | health | accounting) (reason~s)? | by law | the law | law | laws | legally | gdpr | hipaa | otherwise | as (it | they | this | that | the | we | once | each | every | DET CONTENT) (AUX | CONTENT) | which (means | is how | keeps | lets | protects | helps) | given that | in case)',
)
