/** The small grammar of blame: who, which duty or slip, and how it is held against them. */
import {anyOf, type Match, pattern} from 'empathylint/rule'

/** The customer and the customer's people. */
const WHO =
  '(YOU | you (who | that) | your (ADJ)? (team | staff | admin | administrator | colleague~s | coworker~s | assistant | accountant | employee~s | developer~s | office))'
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
    `<!((a | an) CONTENT) <!((a | an) CONTENT CONTENT) fault:(${WHO} ${SO} (((failed | neglected | forgot | forgotten | omitted | refused) to | did not) (ADV | bother to)* verb:(${DUTY}) | (never | (should | ought to | could) ADV* have) ADV* verb:(${DUTIED}) | were ADV* (supposed | meant | required | obliged | expected) to (ADV)* verb:(${DUTY}))) (${THING})? !(anything | nothing)`,
  ),
  // Not `a car you never collected`: what they were wrongly given or billed for.
  pattern(
    `<!((a | an) CONTENT) <!((a | an) CONTENT CONTENT) fault:(${WHO} ${SO} (did not (ADV | bother to)* ${HEED} | never ADV* ${HEEDED})) !(anything | any of | nothing | wrong)`,
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
      | (caused | damaged | broke) (this | that | it | the | our | these | your own) | skipped (DET | ADV)* CONTENT? (step | part | section | page | check | instruction~s | warning) | (<!(just) missed | overran) !(out) (DET | ADV)* CONTENT? CONTENT? (deadline | cutoff | cut-off | window | due date | payment~s | reminder~s | step | field | instruction~s | warning~s | notice~s | email~s | message~s)
      | let DET CONTENT CONTENT? (lapse | expire | run out) | waited (far | much | way)? too long (to | before GERUND) | left it (far | much | way)? too late | left out (DET | NUMBER) | (chose | decided) to (ignore | skip | disregard) | were ADV* (too late (to | for | with) | late (in | with))
      | (are | were | have been) ADV* (ignoring | neglecting)))`,
  ),
  pattern(
    `fault:(you (are | were) (ADV | INTENSIFIER)* (at fault | to blame | mistaken | in the wrong !(CONTENT) | negligent | careless | wrong to | not (paying | being) (attention | careful) | responsible for (this | the | that | your) CONTENT? (TROUBLE)) | you (only have | have only | have no one but) yourself to blame | you brought this on yourself | you are the (reason | cause) | because of you &($ | "," | "." | ";") | (please | you (need to | should | must | have to)) (ADV | try to)* be (a bit | a little | ADV)* more (careful | attentive | diligent | thorough))`,
  ),
)

/** How things are left so that harm follows. */
const UNMINDED =
  '(open | wide open | half open | ajar | on | off | plugged in | unplugged | switched (on | off) | turned (on | off) | logged in | signed in | dirty | wet | damp | uncapped | unsealed | unlatched | unwrapped | unprotected | unchecked | untied | outside | outdoors | overnight | half full | full | loose | in (the | a | your) (direct)? (sun | sunlight | rain | heat | cold | frost | car | van | hallway | garden | yard | oven | freezer | trunk | boot | ignition | lock | door) | on (the | a) (stove | radiator | doorstep | porch | dashboard | heater | hob))'
const LEFT = `${WHO} ${SO} (left | kept) !(out) (the | your | a | an | both | all | our | its) (CONTENT)? (CONTENT)? CONTENT ${UNMINDED} (all night | all day | overnight | for (too long | NUMBER CONTENT | hours | days | weeks))?`
const HARM =
  '(spoiled | spoilt | broke | failed | cracked | died | leaked | overheated | melted | froze | burned | burnt | flooded | warped | rusted | stained | went (off | bad | moldy | dead | flat) | got (in | wet | damaged | lost | stolen | into) | ran (out | down | dry | flat) | drained | was (ADV)* (lost | damaged | ruined | stolen | drained | flooded) | were (ADV)* (lost | damaged | ruined | stolen) | (wet | damp | flat | dead | ruined | spoiled | moldy) CONTENT | TROUBLE)'
/** `You left the freezer open, which is why the food spoiled`: left so, and harm from it. */
const unminded = anyOf(
  pattern(
    `fault:(${LEFT}) (","? (and | so | hence | thus)? (which | that | this | hence | it)? (ADV | must have | may have | would have)* (is (ADV)* why | explains (ADV)* why | is the reason | is how | is what | explains | means | meant) …6 ${HARM} | ","? (and | so) (ADV)* (the | your | it | they | everything | our) (CONTENT CONTENT?)? (ADV)* ${HARM} | ","? (and)? (which | that | this)? (ADV | must have | would have)* (cause~ | led to | leading to | resulted in | resulting in | let | allowed | drained | ruined | damaged | spoiled | flooded) (ADV)* (the | your | a | an | this | it | our | all))`,
  ),
  pattern(`(because | since | as) fault:(${LEFT}) &($ | "," | ";" | "—" | when | while)`),
)

/** What somebody does to a thing; no asking, telling or paying, which clear them. */
const TREATED =
  '(stored | store | kept | keep | left | put | placed | used | ran | drove | washed | dried | ironed | heated | cooled | froze | boiled | charged | plugged | wired | connected | opened | shut | closed | loaded | overloaded | filled | overfilled | poured | mixed | bent | stretched | pulled | pushed | pressed | dropped | shook | exposed | mounted | hung | fixed | assembled | installed | parked | moved | lifted | carried | switched | turned | changed | edited | deleted | removed | renamed | cleaned | scrubbed | bleached | watered | fed | wore | cut | drilled | packed | wrapped | handled | forced)'
const TOO =
  '(too (warm | hot | cold | wet | damp | dry | humid | high | low | fast | slow | slowly | late | early | long | hard | tight | tightly | loose | loosely | close | near | heavy | heavily | rough | roughly | quickly | strong | strongly | deep | full | often | soon | vigorously | firmly))'
/** Done as it should be, or in good faith on our word. */
const RIGHTLY =
  '(as (WE | our | the | it | intended | instructed | described | shown | told | advised | recommended) | correctly | properly | (that | which | and) (WE | our CONTENT) (ADV | AUX)* (broke | broken | forgot | forgotten | missed | failed | overlooked | mislabeled))'
/** `The strips failed because you stored them in a warm place`, `because you parked too close`. */
const treated = anyOf(
  pattern(
    `(the | your | this | that | it | they | these | those | both | all) (CONTENT)? (CONTENT)? (CONTENT)? (AUX | ADV)* (spoiled | spoilt | broke | broken | fail | failed | cracked | died | leaked | overheated | melted | froze | frozen | burned | burnt | flooded | warped | rusted | stained | faded | shrank | shrunk | tore | torn | jammed | snapped | split | wilted | corroded | tripped | blew | crashed | damaged | ruined | went (off | bad | moldy | dead | flat) | got (wet | damaged | lost | stolen | torn) | stopped working | ran (dry | flat)) (ADV)* (because | since | as) fault:(you ${SO} ${TREATED}) !(…9 ${RIGHTLY})`,
  ),
  pattern(
    `(because | since) fault:(you ${SO} (${TREATED} | came | arrived | applied | registered | booked | called | canceled | signed up) …8 ${TOO}) !(…4 ${RIGHTLY})`,
  ),
)

/** What one writes into a form, and where it is missed. */
const DETAIL =
  '(number~s | code~s | address~s | date~s of birth | postcode~s | zip | name~s | date~s | id~s | reference~s | detail~s | signature~s | field~s | box~s | page~s | line~s | section~s | column~s | answer~s | amount~s | size~s | quantity~s | instruction~s | initials | allergy~s)'
const FORM =
  '(form~s | order~s | label~s | notes | note | application~s | request~s | booking~s | reservation~s | message~s | email~s | listing~s | details | instructions | profile~s | file~s | config | configuration | manifest | upload~s | import~s | invoice~s | claim~s | report~s | registration | submission~s | paperwork | address | checklist | list | slip | entry~s | return | envelope | parcel | package)'
/** `You left the gate code out of your notes`, `You left the date blank`. */
const omission = anyOf(
  pattern(
    `fault:(${WHO} ${SO} left !(out) (NUMBER | DET | your | some | part of)* (CONTENT)? (CONTENT)? (CONTENT)? (out of | off of?)) (DET | your | CONTENT 's)* (CONTENT)? (CONTENT)? ${FORM}`,
  ),
  pattern(
    `fault:(${WHO} ${SO} left !(out) (NUMBER | DET | your | some | part of | one of)* (CONTENT)? (CONTENT)? ${DETAIL} (out | off | blank | empty | unsigned | incomplete)) ($ | &("," !((which | that) (is | was) (ADV | INTENSIFIER)* (fine | okay | all right | no problem | correct | right)) | ";" | "—" | "!" | and | so | but | when | because | on (the | your) (CONTENT)? ${FORM} | in (the | your) (CONTENT)? ${FORM}))`,
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
    `fault:(${WHO} ${SO} (<!(just) missed | cancel~ed | changed | left | removed | moved | opened | returned | sent | shipped | deleted | drove | took | parked | used | installed | disconnected | unplugged | stopped | skipped | turned up | came | ended | switched) …7 without (ADV | even | ever)* ((telling | notifying | informing | warning | consulting | contacting | calling | asking) (ME | anyone | the CONTENT | our CONTENT | first) | letting …4 know | reading (the | our) | checking (the | with | first | our) | (our | prior) (permission | consent | approval | notice))) !(nothing)`,
  ),
  pattern(
    `fault:(${WHO} (should | ought to) ADV* have ADV* !(received | had | got | gotten | seen | heard | been | felt | found | reached | arrived) CONTENT …5 (sooner | much earlier | in good time | right away | straight away | at once | in the first place | (rather than | instead of) (ADV | just)* (waiting | leaving | ignoring | hoping | letting)))`,
  ),
)

const FAULT =
  '(mistake~s | error~s | fault~s | oversight | negligence | carelessness | inaction | doing | misunderstanding | misuse | mishandling | failure | forgetfulness | inattention | lack of (care | attention | diligence | caution))'
/** Slips that only count as blame where they are given as the cause. */
const SLIP =
  '(misconfiguration~s | misreading~s | miscalculation~s | mismanagement | misjudgment~s | misjudgement~s | misspelling~s | mistyping | typo~s | typing error~s | slip~s | slip-up~s | blunder~s | recklessness | laziness | impatience | neglect | lapse~s | tampering | meddling | non-compliance | noncompliance | disorganization | indecision | lateness | tardiness | absence | mix-up~s | bad planning)'
/** A trouble, and what it is a trouble of: `the lapse in your hosting`. */
const WENT_WRONG =
  '((the | this | that | these | those | your | any | DET) (CONTENT)? (CONTENT)? (TROUBLE | lapse~s | loss | losses | breakage~s | spill~s | stain~s | leak~s | flood | charge~s | fee~s | penalty | penalties | shortfall~s | arrears | suspension | cancellation | downtime | breach | breaches | mess | gap~s | mix-up~s | holdup | hold-up | overdraft | overage~s | expiry | blockage~s | misfire~s | no-show~s | disconnection~s) ((in | of | on | to | with | at | for | between) (the | your | this | our | that)? CONTENT (CONTENT)?)?)'
/** No further noun behind: `user error reports` is a list. An adverb or `rather than` may follow. */
const TAIL =
  '!(!(ADV | rather | instead | alone | unfortunately | during | within | throughout | through | via | upon | whilst | between | around | inside | yesterday | earlier | last (night | week | month | year) | WEEKDAY) CONTENT)'
/** `This was your mistake`, `user error`, `an oversight on your part`. */
const noun = anyOf(
  pattern(
    `((this | that | it | which | the CONTENT CONTENT?) (AUX | ADV | INTENSIFIER)* (is | was | be | been)) (ADV | INTENSIFIER)* ((a | an)? (ADV | INTENSIFIER)* (CONTENT)? (case | instance | example | matter | result) of)? fault:(YOUR (ADV | ADJ)* ${FAULT} | (user | operator | customer) (error~s | mistake~s) | (an | a)? (ADJ)? ${FAULT} (on | of) (your (part | side | end) | yours)) ${TAIL}`,
  ),
  pattern(
    `^ (ADV)* (a | an | just a | just an) (CONTENT)? (case | instance | matter) of fault:((user | operator | customer) (error~s | mistake~s)) ${TAIL}`,
  ),
  pattern(
    `<&(because of | due to | caused by | result of | down to | by | through | owing to | from | was | is | for) fault:(your (ADV | ADJ)* ${FAULT} | (user | operator) (error~s | mistake~s) | (an | a | DET)? (CONTENT)? ${FAULT} on your (part | side | end)) ${TAIL}`,
  ),
  pattern(
    `<&(because of | due to | caused by | result of | down to | owing to | stem~ from | come~ from | came from | trace~ to | back to) fault:(your (ADV | ADJ)* (CONTENT)? ${SLIP}) ${TAIL}`,
  ),
  pattern(
    `(this | that | it | which | DET (CONTENT)? (TROUBLE | charge~s | fee~s | bill~s | debt~s | shortage~s | overdraft | <&(late | missed | extra | wrong | failed | canceled) CONTENT)) (AUX | ADV)* (is | was | are | were) (ADV | INTENSIFIER)* fault:(of your own (making | doing)) !(CONTENT)`,
  ),
  // No choice, no success: only what went wrong, `the lapse in your hosting is down to you`.
  pattern(
    `fault:(${WENT_WRONG} (AUX | ADV)* (is | was | were | are | lies | rests | has been) (ADV | INTENSIFIER | solely | wholly)* (down to (you | your (own | CONTENT)? (team | staff | side | end) | yourself) | (all | entirely | solely | squarely | wholly) on (you | yourself) | (your | your own) doing | (caused | created | triggered | brought about) (ADV)* by (you | yourself | your (own)? (team | staff | side | end | actions)) | (attributable | due | owing) to (you | yourself))) !(CONTENT | to)`,
  ),
  pattern(
    'fault:((it | this | that | which | the blame | the fault) (is | was) (ADV | INTENSIFIER)* (down to | on) (you | yourself) ("," | and)? not (to | on)? (ME | our CONTENT))',
  ),
  pattern(`fault:(your (ADV | ADJ)* (failure to | negligence | carelessness | own (mistake | fault | error)))`),
  pattern(
    `fault:(((user | operator | customer) (error~s | mistake~s) | ${FAULT} on your part | (mistake | oversight | fault | failure) on your (side | end) | self-inflicted)) ${TAIL}`,
  ),
  pattern(
    `<&(caused by | due to | because of | result of | down to | owing to) fault:(your (own)? (late | belated | tardy | slow | incorrect | wrong | incomplete | careless | improper | repeated | rough | reckless | poor | bad | faulty | negligent | sloppy | heavy-handed | lack of) (reply | response | answer | payment | registration | cancellation | submission | return | notice | notification | check-in | application | decision | behavior | actions | choice | entry | typing | handling | use | request | preparation | planning | reading | cooperation | communication | maintenance | driving | parking | packing | packaging | storage | configuration | setup | wiring | installation | judgment | timing)) ${TAIL}`,
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
  pattern(`(would | could) not ADV* (be | need | have to) …8 fault:(${HAD})`),
)

/** `Even if you had read it …`, `It wouldn't have mattered if …`: it would have come to the same. */
export const idle = anyOf(
  pattern('even (if | had)'),
  pattern('(had | have) ADV* (PASTED | read | used | done | chosen | told) (any | either | another) '),
  pattern(
    '(nothing | no CONTENT) (would | could) ADV* have (ADV)* (changed | been (ADV)* different) | (would | could | might) (ADV | not | hardly)* have (ADV)* (mattered | helped | (made | changed) (no | any | a | little | much | the | anything | nothing)) | (would | could | might) still | the same (way | thing | result | error)? either way | (would | could | might) …5 (the same | anyway | regardless | either way | all the same)',
  ),
)

/** The slip is ours: `You never told us to close it; we did that in error`. */
export const confessed = anyOf(
  pattern(`(WE | TEAM | (my | our) CONTENT) …6 (in error | by mistake | wrongly | by accident)`),
  pattern(`(that | it | this) (ADV)* (is | was) (ADV)* (MY (own)? (mistake | error | fault | oversight) | on ME)`),
  pattern(`(the | that) (TROUBLE | cause | slip) (ADV)* (is | was | lies | lay) (ADV | with)* (ours | mine | ME)`),
)
/** `user error` given as the cause; elsewhere it is ruled out, prevented or one of several. */
export const accusing = anyOf(
  pattern(
    `(BE | due to | caused by | because of | result of | down to | owing to | (look~ | seem~ | appear~ | sound~) like | (attribute~ | trace~ | put~) …4 to | conclude~ | found | suspect~) (ADV | INTENSIFIER | likely)* (a | an | the | some | pure | plain | simple)* (ADJ | CONTENT)? ((case | instance | example | matter | result | question) of)? (ADV | pure | plain | simple)* &((user | operator | customer) (error~s | mistake~s))`,
  ),
  pattern(
    `^ (ADV | ",")* (a | an)? (CONTENT)? ((case | instance | matter) of)? &((user | operator | customer) (error~s | mistake~s) ($ | "," | ";" | ADV* (caused | led | is ADV* (to blame | the (cause | reason)))))`,
  ),
)

/** All ways to put the fault on the customer; `fault` holds the words. */
export const blames = anyOf(hindsight, wrong, neglect, misstep, omission, passive, reproach, unminded, treated, noun)

/** A match of `blames`: the blame, and the duty and thing that it names. */
export type Parts = Match<'fault' | 'verb' | 'object' | 'place'>
