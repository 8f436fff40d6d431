/** The small grammar of blame: who, which duty or slip, and how it is held against them. */
import {anyOf, type Match, pattern} from 'empathylint/rule'

/** The customer and the customer's people. */
const WHO =
  '(YOU | your (ADJ)? (team | staff | admin | administrator | colleague~s | coworker~s | assistant | accountant | employee~s | developer~s | office))'
const SO = '(ADV | have | had | must have | seem to have | appear to have | clearly)*'

type Form = '~' | '~ed'
const forms = (verbs: readonly string[], form: Form) =>
  verbs.map((verb) => (verb.includes(' ') ? verb.replace(' ', `${form} `) : verb + form)).join(' | ')
/** Duties after which one can say how the thing is: `your card wasn't updated`. */
export const DUTIES =
  'update cancel complete provide submit send include attach enter confirm verify return pay save renew select set enable activate register install upgrade supply specify upload add test review download validate store configure connect label pack disclose declare settle apply schedule'.split(
    ' ',
  )
/** The same, of things that “you didn't …” clears somebody of. */
export const DEEDS = 'change remove delete disable close book report redeem clear choose'.split(' ')
const PARTICLES = '(fill~ (in | out) | back~ up | turn~ (on | off) | switch~ (on | off) | set up)'
/** Duties that only a person can have. */
const HEEDS =
  'read,check,follow,notify,inform,tell,contact,reply,respond,answer,comply,cooperate,listen,ensure,make sure,pay attention,opt out,unsubscribe,sign,log out,log in,honor,keep,show up,turn up,attend,bother,mention,meet,watch,wait,call,double-check,collect,pick up,write,prepare,protect,insure,measure,let ME know,give ME'.split(
    ',',
  )
const DUTY = `(${forms(DUTIES, '~')} | ${PARTICLES})`
const DUTIED = `(${forms([...DUTIES, ...DEEDS], '~ed')} | ${PARTICLES})`
const HEED = `(${forms(HEEDS, '~')})`
const HEEDED = `(${forms([...HEEDS, 'ask', 'use', 'take', 'plan', 'consider', 'look', 'allow'], '~ed')})`
const MEDDLED =
  '(delete~ed | remove~ed | rename~ed | disable~ed | disconnect~ed | revoke~ed | uninstall~ed | overwrite~ed | overwrote | unplug~ed | tamper~ed | change~ed | edit~ed | modify~ed | click~ed | close~ed | share~ed | install~ed | open~ed | move~ed | cut~ed | wash~ed | drop~ed | force~ed)'
const GAVE =
  '(enter~ed | type~ed | provide~ed | give~ed | send~ed | submit~ed | select~ed | choose~ed | pick~ed | fill~ed | put | supply~ed | upload~ed | order~ed | input | inputted | set | attach~ed | list~ed | specify~ed | use~ed | click~ed | install~ed | book~ed | key~ed | dial~ed | sign~ed | pay~ed | apply~ed | configure~ed | ship~ed | pack~ed | return~ed | assemble~ed | measure~ed | scan~ed | print~ed) (in | out | up)?'
const WRONG =
  '(wrong | incorrect | invalid | outdated | expired | incomplete | inaccurate | erroneous | false | unsupported)'
const WRONGLY =
  '(incorrectly | wrongly | improperly | wrong | the wrong way (around | round)? | by mistake | by accident | in error | in (the | a | an) (wrong | incorrect | unsupported) CONTENT)'

const ITEM =
  '!(ADV | DAY | wrong | yesterday | online | earlier | last | next | twice | properly | manually | beforehand | yourself | NUMBER) CONTENT'
const THING = `(ME (with)? | to ME)? object:((the | your | our | a | an | any | this | that | these | those | its) ${ITEM} (${ITEM})? (${ITEM})? (of DET? CONTENT)? | CONTENT? PLACEHOLDER)`

/** `You failed to update your card`, `because you didn't cancel`, `You should have saved a backup`. */
const neglect = anyOf(
  pattern(
    `fault:(${WHO} ${SO} (((failed | neglected | forgot | forgotten | omitted | refused) to | did not) (ADV | bother to)* verb:(${DUTY}) | (never | (should | ought to | could) ADV* have) ADV* verb:(${DUTIED}) | were ADV* (supposed | meant | required | obliged | expected) to (ADV)* verb:(${DUTY}))) (${THING})? !(anything | nothing)`,
  ),
  pattern(
    `fault:(${WHO} ${SO} (did not (ADV | bother to)* ${HEED} | never ADV* ${HEEDED})) !(anything | any of | nothing | wrong)`,
  ),
  pattern(
    `fault:(${WHO} ${SO} (failed | neglected | forgot | forgotten | refused | omitted | chose not | decided not | (did not | never) ADV* bother~)) &(to | about | DET | that | CONTENT) !(nothing | to (receive | get))`,
  ),
  pattern(
    `fault:(${WHO} ADV* ((should | ought to) ADV* have ADV* (${HEEDED} | known | done | gone | thought | tried | brought | come | realized | anticipated | avoided | been (more | a (bit | little) more)* (careful | attentive | aware | patient | specific | clear | thorough)) | could ADV* have ADV* (avoided | prevented | ${HEEDED}) | were ADV* (supposed | meant | required | obliged | expected) to ADV* ${HEED} | were ADV* warned | were (clearly | already | repeatedly | explicitly) (told | informed | advised | notified | reminded)))`,
  ),
  pattern(
    `fault:(${WHO} have not ADV* (read | followed | paid attention | complied | cooperated | bothered | listened | honored | kept | met)) !(ADV* (yet | so far))`,
  ),
  pattern(`because …10 fault:(you did not ADV* have) (a | an | your | enough | sufficient) !(chance | choice)`),
)

/** `You entered the wrong tax ID`, `You filled in the form incorrectly`. */
const wrong = anyOf(
  pattern(
    `fault:(${WHO} ${SO} ${GAVE} (ME | him | her | them | (the | your) CONTENT)? (with)? (the | a | an | your | some | our)? ${WRONG}) (object:(${ITEM} (${ITEM})? (${ITEM})?) place:((on | in | at | of) DET CONTENT CONTENT?)?)?`,
  ),
  pattern(
    `fault:(${WHO} ${SO} (${GAVE} | ${MEDDLED})) (${THING} | (it | this | that | them | everything) (up | in | out | on)?)? ${WRONGLY}`,
  ),
  pattern(`fault:(${WRONG} (CONTENT)? CONTENT (that | which)? (you ${SO} ${GAVE} | ${GAVE} by you))`),
  pattern(
    `fault:(${WHO} ${SO} (made (DET)? (ADJ | CONTENT)? (mistake~s | error~s | typo~s) | did (it | this | that | something | things | everything | DET CONTENT) (wrong | incorrectly) | got (it | this | that | things | (your | the) CONTENT CONTENT?) wrong))`,
  ),
)

/** `You ignored the warning`, `You accidentally deleted the folder`, `You waited too long`. */
const misstep = anyOf(
  pattern(
    `fault:(${WHO} ${SO} (accidentally | mistakenly | inadvertently | wrongly | incorrectly | erroneously | improperly | carelessly | unintentionally) (${MEDDLED} | ${GAVE} | PASTED) | ${WHO} (should | ought) (ADV)* not (ADV)* have (ADV)* (${MEDDLED} | used | signed | entered | ignored | skipped | plugged | mixed | put | accepted | thrown) | <&(because | since) you ${SO} (delete~ed | rename~ed | disable~ed | disconnect~ed | revoke~ed | uninstall~ed | overwrote | unplug~ed | exceed~ed | (open~ed | broke | broken | remove~ed | cut~ed | pry~ed | drill~ed) (DET) (CONTENT)? (seal~s | casing | housing | packaging | cover | tag~s | label~s | sticker~s | lock)))`,
  ),
  pattern(
    `fault:(${WHO} ${SO} left (DET) CONTENT (CONTENT)? (running | unattended | unlocked | unsecured | unsupervised | uncovered | exposed)) !((ADV)* as (WE | our | the | instructed | told))`,
  ),
  pattern(
    `fault:(${WHO} ${SO} (ignored | overlooked | disregarded | neglected | misread | mistyped | misspelled | misspelt | misunderstood | misused | misconfigured | mishandled | misinterpreted | mislabeled | miscalculated | mistook | mixed up | messed up | screwed up | botched | breached | violated | tampered with
      | (caused | damaged | broke) (this | that | it | the | our | these | your own) | skipped (DET | ADV)* CONTENT? (step | part | section | page | check | instruction~s | warning) | (missed | overran) !(out) (DET | ADV)* CONTENT? CONTENT? (deadline | cutoff | cut-off | window | due date | payment~s | reminder~s | step | field | instruction~s | warning~s | notice~s | email~s | message~s)
      | let DET CONTENT CONTENT? (lapse | expire | run out) | waited (far | much | way)? too long (to | before GERUND) | left it (far | much | way)? too late | left out (DET | NUMBER) | (chose | decided) to (ignore | skip | disregard) | were ADV* (too late (to | for | with) | late (in | with))
      | (are | were | have been) ADV* (ignoring | neglecting)))`,
  ),
  pattern(
    `fault:(you (are | were) (ADV | INTENSIFIER)* (at fault | to blame | mistaken | in the wrong !(CONTENT) | negligent | careless | wrong to | not (paying | being) (attention | careful) | responsible for (this | the | that | your) CONTENT? (TROUBLE)) | you (only have | have only | have no one but) yourself to blame | you brought this on yourself | you are the (reason | cause) | because of you &($ | "," | "." | ";") | (please | you (need to | should | must | have to)) (ADV | try to)* be (a bit | a little | ADV)* more (careful | attentive | diligent | thorough))`,
  ),
)

/** `was packed carelessly by you`: the customer behind a passive. */
const BADLY =
  '(carelessly | incorrectly | improperly | wrongly | poorly | badly | negligently | recklessly | inadequately | insufficiently | roughly | accidentally | mistakenly | inadvertently | erroneously | by mistake | by accident | in error)'
const DONE =
  '(PASTED | set | put | sent | left | given | written | chosen | taken | built | shut | cut | laid | hung | kept | bent | torn | broken | driven)'
const passive = anyOf(
  pattern(
    `(it | this | that | these | those | they | (DET | your) CONTENT CONTENT?) (AUX | ADV)+ fault:((${BADLY} ${DONE} (in | up | on | out)? | ${DONE} (in | up | on | out)? ${BADLY} | damaged | broken | misused | mishandled | neglected | overlooked | ignored | tampered with) by ${WHO}) !(CONTENT)`,
  ),
)

/** `You left without telling us`, `You ought to have come in sooner`. */
const reproach = anyOf(
  pattern(
    `fault:(${WHO} ${SO} (missed | cancel~ed | changed | left | removed | moved | opened | returned | sent | shipped | deleted | drove | took | parked | used | installed | disconnected | unplugged | stopped | skipped | turned up | came | ended | switched) …7 without (ADV | even | ever)* ((telling | notifying | informing | warning | consulting | contacting | calling | asking) (ME | anyone | the CONTENT | our CONTENT | first) | letting …4 know | reading (the | our) | checking (the | with | first | our) | (our | prior) (permission | consent | approval | notice))) !(nothing)`,
  ),
  pattern(
    `fault:(${WHO} (should | ought to) ADV* have ADV* !(received | had | got | gotten | seen | heard | been | felt | found | reached | arrived) CONTENT …5 (sooner | much earlier | in good time | right away | straight away | at once | in the first place | (rather than | instead of) (ADV | just)* (waiting | leaving | ignoring | hoping | letting)))`,
  ),
)

const FAULT =
  '(mistake~s | error~s | fault~s | oversight | negligence | carelessness | inaction | doing | misunderstanding | misuse | mishandling | failure | forgetfulness | inattention | lack of (care | attention | diligence | caution))'
/** No further noun behind: `user error reports` is a list. An adverb or `rather than` may follow. */
const TAIL = '!(!(ADV | rather | instead | alone | unfortunately) CONTENT)'
/** `This was your mistake`, `user error`, `an oversight on your part`. */
const noun = anyOf(
  pattern(
    `((this | that | it | which | the CONTENT CONTENT?) (AUX | ADV | INTENSIFIER)* (is | was | be | been)) (ADV | INTENSIFIER)* ((a | an)? (ADV | INTENSIFIER)* (CONTENT)? (case | instance | example | matter | result) of)? fault:(YOUR (ADV | ADJ)* ${FAULT} | (user | operator | customer) error | (an | a)? (ADJ)? ${FAULT} (on | of) (your (part | side | end) | yours)) ${TAIL}`,
  ),
  pattern(
    `^ (ADV)* (a | an | just a | just an) (CONTENT)? (case | instance | matter) of fault:((user | operator | customer) error) ${TAIL}`,
  ),
  pattern(
    `<&(because of | due to | caused by | result of | down to | by | through | owing to | from | was | is | for) fault:(your (ADV | ADJ)* ${FAULT} | (user | operator) error | (an | a | DET)? (CONTENT)? ${FAULT} on your (part | side | end)) !(CONTENT)`,
  ),
  pattern(`fault:(your (ADV | ADJ)* (failure to | negligence | carelessness | own (mistake | fault | error)))`),
  pattern(
    `fault:(((user | operator | customer) error | ${FAULT} on your part | (mistake | oversight | fault | failure) on your (side | end) | self-inflicted)) ${TAIL}`,
  ),
  pattern(
    `<&(caused by | due to | because of | result of | down to | owing to) fault:(your (own)? (late | belated | tardy | slow | incorrect | wrong | incomplete | careless | improper | repeated | lack of) (reply | response | answer | payment | registration | cancellation | submission | return | notice | notification | check-in | application | decision | behavior | actions | choice | entry | typing | handling | use | request | preparation | planning | reading | cooperation | communication)) ${TAIL}`,
  ),
  pattern(
    'fault:((the | this | that)? CONTENT? (TROUBLE | cause | blame) ADV* (is | was | lies | lay | rests | sits) ADV* (with | on | at) (you | your (end | side))) !(CONTENT)',
  ),
  pattern(
    'fault:((it | this | that | which) (is | was) (ADV | INTENSIFIER)* (your (ADJ | ADV | sole)* (responsibility | duty | job | obligation) (to | as) | on you ($ | &("," | "." | ";" | "!"))))',
  ),
)

/** `If you had read the guide, you would know`: blame in the form of a condition. */
const HAD = `(if (only)? you ADV* had (only)? | had ${WHO}) (not)? ADV* (${DUTIED} | ${HEEDED} | ${MEDDLED} | been more careful | known)`
const hindsight = anyOf(
  pattern(`fault:(${HAD}) …12 (would | could | might)`),
  pattern(`(would | could | might) (not)? ADV* have …12 fault:(${HAD})`),
)

/** The slip is ours: `You never told us to close it; we did that in error`. */
export const confessed = anyOf(
  pattern(`(WE | TEAM | (my | our) CONTENT) …6 (in error | by mistake | wrongly | by accident)`),
  pattern(`(that | it | this) (ADV)* (is | was) (ADV)* (MY (own)? (mistake | error | fault | oversight) | on ME)`),
)
/** `user error` given as the cause; elsewhere it is ruled out, prevented or one of several. */
export const accusing = anyOf(
  pattern(
    `(BE | due to | caused by | because of | result of | down to | owing to | (look~ | seem~ | appear~ | sound~) like | (attribute~ | trace~ | put~) …4 to | conclude~ | found | suspect~) (ADV | INTENSIFIER | likely)* (a | an | the | some | pure | plain | simple)* (ADJ | CONTENT)? ((case | instance | example | matter | result | question) of)? (ADV | pure | plain | simple)* &((user | operator | customer) error)`,
  ),
  pattern(
    `^ (ADV | ",")* (a | an)? (CONTENT)? ((case | instance | matter) of)? &((user | operator | customer) error ($ | "," | ";" | ADV* (caused | led | is ADV* (to blame | the (cause | reason)))))`,
  ),
)

/** All ways to put the fault on the customer; `fault` holds the words. */
export const blames = anyOf(hindsight, wrong, neglect, misstep, passive, reproach, noun)

/** A match of `blames`: the blame, and the duty and thing that it names. */
export type Parts = Match<'fault' | 'verb' | 'object' | 'place'>
