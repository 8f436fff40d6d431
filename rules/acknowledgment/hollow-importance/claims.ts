/** What a firm says in place of showing that somebody matters: important, valued, taken seriously, proud. */
import {anyOf, pattern} from 'empathylint/rule'

const OWN = {unless: ['negated', 'question', 'conditional', 'reported']} as const
const SAID = {unless: ['question', 'conditional', 'reported']} as const

const VERY = '(ADV | INTENSIFIER | do | does | as ever)*'
const PEOPLE =
  '(customer~s | client~s | member~s | user~s | partner~s | guest~s | subscriber~s | patient~s | passenger~s | reader~s | donor~s | supporter~s | player~s | tenant~s | resident~s | shopper~s | patron~s | traveler~s | policyholder~s | student~s | parent~s | buyer~s | backer~s | contributor~s)'
const HOUSE =
  '(bank | hotel | clinic | school | hospital | airline | shop | store | restaurant | firm | business | practice | museum | charity | agency | studio | gym | club | library | university | brand | family | community | council | insurer | church | foundation)'
/** A firm that speaks of itself by its name or kind: `the Board`, `this office`, `our management`. */
const ORG = `((the | this | MY) (CONTENT)? (board | trust | council | management | department | corporation | company | authority | office | ministry | society | academy | committee | commission | association | institute | institution | bureau | administration | directorate | registry | union | federation | cooperative | division | chamber | ${HOUSE}) | head office | management)`
const WE_ALL = `(FIRM | ${ORG})`
/** What people write when something is wrong. */
const GRIEVANCES =
  '(grievance~s | complaint~s | concern~s | feedback | suggestion~s | petition~s | representation~s | query~s | inquiry~s | report~s | opinion~s | view~s)'
const US = `(ME | MY (CONTENT CONTENT?)? (TEAMNOUN | ${HOUSE}) | the (whole | entire)? ${HOUSE} | all of us | each of us | everyone (here | (on | in | at) CONTENT)? | the (whole | entire)? TEAMNOUN | at? BLANK)`
/** What a firm calls important in general, and never does anything about in the sentence. */
const VIRTUE =
  '(satisfaction | happiness | feedback | trust | loyalty | privacy | security | safety | quality | experience | service | comfort | well-being | wellbeing | transparency | reliability | uptime | performance | accessibility | honesty | fairness | opinion~s | success | business | convenience | hygiene | health | protection | confidentiality | accuracy | punctuality | cleanliness)'
const VIRTUES = `(the | MY | YOUR)? (CONTENT | ${PEOPLE} | "'s" | "'")? ${VIRTUE} (and CONTENT? ${VIRTUE})? (of (DET | ADV)* CONTENT CONTENT?)?`
const WHOSE = `(YOUR CONTENT …5 | YOU (and YOUR CONTENT)? | (each | every | each and every | all | all of | any) (one | single)? (of)? (MY | the)? (CONTENT)? (${PEOPLE} | CONTENT) | MY (CONTENT)? ${PEOPLE} | ${PEOPLE} | ${VIRTUES} | this | that | which | it | GERUND …5)`
const IS =
  '(is | are | was | were | remains | remain | will (ADV)* remain | will (ADV)* be | (has | have) (ADV | long)* been | means | mean | matters | matter | counts)'
const GREAT = '(utmost | greatest | highest | paramount | great | extreme | vital | top | high | critical | huge)'
const PRIORITY =
  '(the | a | MY | of)+ (ADV | INTENSIFIER | number one | number NUMBER | "#" NUMBER | top | first | highest | main | utmost | absolute | sole | only | biggest | greatest | primary | key | high | big | NUMBER | ",")* (priority~s | concern | focus)'

/** `Your call is important to us`, `Every guest matters to our team`, `Your trust means the world to us`. */
const important = anyOf(
  pattern(
    `${WHOSE} ${IS} ${VERY} (important | valuable | invaluable | precious | vital | crucial | essential | paramount | everything | special | dear | of (ADV | INTENSIFIER | the)* ${GREAT} (importance | value | concern) | a lot | much | the world | a great deal | and | ADV | INTENSIFIER)* to ${US}`,
    OWN,
  ),
  pattern(
    `(YOUR CONTENT …3 | YOU | ${VIRTUES}) (is | are) (ADV | INTENSIFIER | much | as ever)* (valued | treasured | cherished | prized) ${VERY} (by (ME | MY (CONTENT CONTENT?)? (TEAMNOUN | ${HOUSE}) | (all | each) of us | everyone | everybody) !(at ("$" | NUMBER)) | $ | "!" | "," | and)`,
    OWN,
  ),
  pattern(
    `(YOUR CONTENT …3 | YOU | ${VIRTUES}) (is | are) (ADV)* (highly | greatly | sincerely | deeply | truly | much | really | so | very much | dearly | INTENSIFIER) (valued | treasured | cherished | prized) (ADV)* (by | here | at | in) (DET | CONTENT | BLANK | here)+ !(at ("$" | NUMBER))`,
    OWN,
  ),
  pattern(
    `${WE_ALL} ${VERY} ((attach~ | place~ | put~ | set~ | give~ | accord~ | assign~ | lay~) (DET | ADV | INTENSIFIER)* (great | greatest | maximum | top | paramount | high | highest | utmost | enormous | huge | particular | special | considerable | real | much | immense | strong) (CONTENT)? (importance | value | weight | emphasis | stock | store | priority) (to | on | upon | in | by) (YOUR | MY ${PEOPLE} | ${PEOPLE} | ${VIRTUES} | how YOU | (DET | CONTENT | "'s" | "'")* ${GRIEVANCES}) | hold~ (YOU | YOUR (CONTENT)? CONTENT) (ADV | very)* dear)`,
    OWN,
  ),
  pattern(
    `(INTENSIFIER | ADV | much | great | the | greatest | utmost | highest | considerable | high)+ (importance | value | weight | emphasis | priority | store) (is | are) (ADV)* (attached | placed | given | accorded | put | set | laid) (to | on | upon | by) (YOUR | ${PEOPLE} | ${VIRTUES} | (all | every | each | such | DET | CONTENT)* ${GRIEVANCES})`,
    OWN,
  ),
  pattern(
    `(YOUR CONTENT …3 | ${VIRTUES} | the (safety | comfort | satisfaction | privacy | security | health) of …4 | this | which) (is | are | remains) ${VERY} (paramount | of ${VERY} (the)? (utmost | greatest | highest | paramount | ultimate) (importance | concern | priority)) (to ${US})?`,
    OWN,
  ),
  pattern(
    `${IS} ${VERY} (important | valuable | vital | crucial | essential) to ${US} that (YOU | YOUR | every | each | all | MY)`,
    OWN,
  ),
  pattern(
    `((there is)? nothing (is | matters | that is | which is)? (ADV)* more (important)? to ${US} (than …4)? | nothing (matters | is) (ADV)* more (important)? (to ${US})? than (YOUR | YOU) CONTENT?)`,
    SAID,
  ),
)

/** `Customer satisfaction is our top priority`, `Our priority is your comfort`, `We treat this with the utmost urgency`. */
const priority = anyOf(
  pattern(
    `YOU (ADV | AUX)* (are | remain | have been) (ADV)* (a | an | one of MY | such a | such an) (ADV | INTENSIFIER | most | "," | and | much | highly | greatly | dearly)* (important | special | precious | cherished | loved | appreciated | respected | regarded | privileged | much-loved | well-loved | much-appreciated | highly-regarded | well-regarded | highly-respected | well-respected | much-respected) (and | CONTENT)? (${PEOPLE} | part) (to | of | for | with | here | $ | "," | "!")`,
    OWN,
  ),
  pattern(
    `(CONTENT CONTENT? | this | it | YOUR CONTENT CONTENT?) (is | are | remains | remain) ${VERY} of (ADV | the)* ${GREAT} (importance | concern) to ${US}`,
    OWN,
  ),
  pattern(
    `${WHOSE} ${IS} ${VERY} ${PRIORITY} (for | to | with | of | at | here | now | today | right | always | ",")* (${US})?`,
    OWN,
  ),
  pattern(
    `MY (ADV | number one | top | first | highest | main | biggest | greatest | primary | NUMBER)* (priority | concern) (is | are | was | remains | has (ADV)* been | have (ADV)* been) ${VERY} (YOU | YOUR CONTENT? | ${VIRTUES} | ${PEOPLE} | (to (make | ensure | provide | give | deliver) | making | ensuring | providing | giving | delivering) (sure)? (that)? (YOU | YOUR | the | a | MY | every) CONTENT? CONTENT?)`,
    OWN,
  ),
  pattern(
    `(${WE_ALL} | is | are | been) (AUX | ADV | INTENSIFIER)* (treat~ | handle~ | consider~ | regard~ | address~ | give~ | make~ | made | see~ | accord~ | take~) (it | this | them | these | YOU | (YOUR | the | MY | all | every | each) CONTENT CONTENT? CONTENT? | (CONTENT)? (${VIRTUE} | ${GRIEVANCES}))? (of YOUR CONTENT)? ((as | with | to be) ${VERY} (a matter)?)? (the | MY | a | of)* (utmost | highest | top | greatest | number one | extreme | absolute | full) ${VERY} (priority | importance | seriousness | urgency | care | respect)`,
    OWN,
  ),
  pattern(
    `((has | have | gets | get | deserves | receives | receive | getting | receiving) | FIRM (AUX | ADV)* (give~ | pay~ | devote~) (it | this | YOU | YOUR CONTENT CONTENT? | the CONTENT CONTENT?)) (MY | the) (ADV | and | complete)* (full | utmost | undivided | complete | fullest | whole | total) (and CONTENT)? (CONTENT)? attention`,
    OWN,
  ),
  pattern(
    `(${PEOPLE} | YOUR ${VIRTUES} | YOUR ${VIRTUE} | YOU | ${VIRTUE}) (ADV | will)* (come | comes) first (with ${US} | for ${US} | at CONTENT | here | ADV)* &($ | "," | "." | "!" | "—" | and | so)`,
    SAID,
  ),
  pattern(
    `FIRM ${VERY} put~ (MY | the | YOU | YOUR) (CONTENT)? (CONTENT)? first &($ | "," | "." | "!" | "—" | and)`,
    OWN,
  ),
  pattern(
    `(at | is | are) (ADV)* (the)? (very)? (heart | center | core | forefront) of (everything | all | what | the work) (that)? WE (do | are)`,
    OWN,
  ),
)

/** `We value your business`, `We really care about our customers`. */
const valued = anyOf(
  pattern(
    `(YOUR | customer | client | guest | patient | member) (CONTENT)? (satisfaction | happiness | comfort | safety | success | experience) (is | has been | remains)+ …5 MY (ADV | main | ultimate | only | sole | primary | first | biggest | constant)* (goal | aim | mission | objective | focus) &($ | "," | "." | "!" | "—" | and)`,
    OWN,
  ),
  pattern(
    `YOUR (continued)? (business | comfort | happiness | satisfaction | time | experience | loyalty | trust | safety | peace of mind) (ADV)* (matters | counts) &($ | "." | "!" | and)`,
    OWN,
  ),
  pattern(
    `FIRM (ADV | do)* (know | understand | realize | appreciate | recognize) how (ADV | INTENSIFIER)* (valuable | precious | important) YOUR time is`,
    OWN,
  ),
  pattern(
    `(${WE_ALL} | FIRM …6 and) ${VERY} (value | values | cherish | cherishes | treasure | treasures | prize | prizes | respect &(YOUR time)) ((YOUR | MY | every | each | all | the | its) (CONTENT | of | and &(YOUR | CONTENT $ | CONTENT "!") | the | "'s" | "'" | YOUR)+ | YOU (as)? | ${VIRTUES}) !(CONTENT) !(at ("$" | NUMBER | BLANK))`,
    OWN,
  ),
  pattern(
    `^ ADV* (CONTENT | BLANK) CONTENT? (ADV)* (values | cherishes | treasures) YOUR (CONTENT | and | YOUR)+`,
    OWN,
  ),
  pattern(
    `(FIRM (AUX | ADV | INTENSIFIER)* appreciate~ | ^ (INTENSIFIER | ADV)* appreciate) YOUR (ADJ | ADV | continued | ongoing)* (business | loyalty | custom | patronage | trust in ME) !(CONTENT)`,
    OWN,
  ),
  pattern(
    `YOUR (continued | ongoing | CONTENT)? (business | loyalty | custom | patronage) (is | are) (INTENSIFIER | ADV | much | greatly)* appreciated`,
    OWN,
  ),
  pattern(
    `FIRM ${VERY} care~ (ADV | INTENSIFIER | a lot | a great deal | very much)* (about (YOU | YOUR CONTENT CONTENT? | MY CONTENT CONTENT? | (every | each | all | all of) (one of)? (MY | YOUR | single)? CONTENT (CONTENT)? | how YOU | what YOU | the (people | experience) …4 | getting this right | this) | &($ | "," | "." | "!" | "—"))`,
    OWN,
  ),
  pattern(
    `(FIRM (ADV | do)* (know | understand | realize | respect | appreciate | recognize) (that)?)? YOUR time (is | be) ${VERY} (valuable | precious | important | limited and valuable)`,
    OWN,
  ),
)

/** `As a valued customer`, `You've been a valued member`: called so, and to their face. */
const called = pattern(
  `word:((a | an | MY | such a | such an | so | most | as | YOU) (INTENSIFIER | ADV | most | loyal | longtime | long-time | longstanding | long-standing | dear | and | ",")* (valued | treasured | esteemed | cherished | prized | highly-valued | much-valued | greatly-valued | most-valued | well-valued | dearly-valued | long-valued | much-esteemed | highly-esteemed | (much | highly | greatly | dearly) (valued | esteemed | treasured | prized))) (and | "," | loyal | long-standing | longtime | long-time)* (CONTENT)? (${PEOPLE} | part of | friend~s)`,
  SAID,
)

/** `We take security seriously`, `This is something we do not take lightly`. */
const serious = anyOf(
  pattern(
    `(${WE_ALL} | ^ CONTENT CONTENT? &(… YOUR) | ^ BLANK) (ADV | INTENSIFIER | do | will | have | has | am | are | is | must)* take~ (!(REMEDYVERB) …9 | ADV)* seriously`,
    {unless: ['negated', 'question', 'conditional', 'reported']},
  ),
  pattern(
    `(YOUR CONTENT …4 | CONTENT like YOUR? (yours | CONTENT) | this | that | it | (these | those | such | all | every) …3 | ${VIRTUES}) (is | are | will be | is being | are being | has been | have been)+ ${VERY} (taken | treated) (ADV | INTENSIFIER | very)* seriously`,
    OWN,
  ),
  pattern(`FIRM (ADV | do | would | will)* (not | never) (ADV)* take~ …6 (lightly | for granted)`, SAID),
  pattern(
    `(is | are) (ADV)* (not | never) (ADV)* (something | a CONTENT | one) (that)? (FIRM)? (ADV)* (take~ | taken) lightly`,
    SAID,
  ),
  pattern(
    `FIRM (ADV | do)* (understand | recognize | appreciate | realize | know) (ADV)* the (ADV | full | CONTENT and)* (importance | urgency | seriousness | gravity | severity | significance) of (this | these | YOUR | the | such)+ (MATTER | TROUBLE | CONTENT $ | $)`,
    OWN,
  ),
)

/** `We pride ourselves on our service`, `We're committed to your satisfaction`. */
const proud = anyOf(
  pattern(`FIRM (am | are | is) (INTENSIFIER | ADV)* passionate about …4 &($ | "," | "." | "!" | and)`, OWN),
  pattern(`FIRM (ADV | do)* hold~ …5 in (the | such | ADV)* (high | highest) (regard | esteem)`, OWN),
  pattern(
    `${WE_ALL} (AUX | ADV | INTENSIFIER)* pride~ (ME | ourself | itself | themselves) (on | in | upon | for) …7 &($ | "," | "." | "!" | "—" | ";" | ":" | and | so | but)`,
    SAID,
  ),
  pattern(
    `FIRM (AUX | ADV | INTENSIFIER)* take~ (ADJ | INTENSIFIER | ADV | immense | a lot of | much | huge | enormous | such | a | DET)* pride in …5 &($ | "," | "." | "!" | "—" | ";" | ":" | and | so | but)`,
    OWN,
  ),
  pattern(
    `FIRM (am | are | is) (INTENSIFIER | ADV)* proud of (MY | the | how) (ADV | CONTENT)* (${VIRTUE} | standards | reputation | record | support | care)`,
    OWN,
  ),
  pattern(
    `FIRM (AUX | ADV)* hold~ (ME | itself | themselves) (and MY CONTENT)? to (a | the)? (ADV | INTENSIFIER | such | CONTENT)* standard~s`,
    OWN,
  ),
  pattern(
    `${WE_ALL} (AUX | ADV | INTENSIFIER | remain~)* (committed | dedicated | devoted) to (ADV)* ((YOUR | MY | customer | the | CONTENT)* (${VIRTUE} | excellence | needs) | (providing | delivering | offering | giving | ensuring | maintaining | serving | making sure | upholding) …6 &($ | "," | "." | "!" | "—" | and | so | but) | (helping | making | resolving | solving | fixing | getting | finding | supporting) (YOU | YOUR | this | it | the MATTER | a solution | things) …4 &($ | "." | "!" | "," | and | but))`,
    OWN,
  ),
  pattern(
    `MY (CONTENT)? commitment (is)? to (YOUR | YOU | CONTENT ${PEOPLE}? | ${VIRTUES}) (is (ADV | INTENSIFIER | CONTENT)+)?`,
    OWN,
  ),
)

/** `Your input directly shapes our priorities`, `Your answers are essential`: what every survey says. */
const VOICE =
  '(YOUR (CONTENT)? (feedback | input | opinion~s | comment~s | suggestion~s | thought~s | idea~s | insight~s | voice | answer~s | response~s | view~s) (and CONTENT)? | (feedback | input | suggestion~s | comment~s) (like | from | such as) (YOU | YOUR | yours | MY) (CONTENT)?)'
export const heard = anyOf(
  pattern(
    `${VOICE} ${VERY} (is | are) ${VERY} (essential | crucial | vital | critical | key | integral | invaluable | valuable | instrumental | precious | priceless | important | central | what) (ADV)* (part of)? ((to | for | in) (the | MY)? (continued | ongoing | future | further)? (improvement | development | success | growth | quality | future) …8 | (to | for | in | as) (helping | improving | making | building | shaping | MY | the | ME | future | how | what | everything) …6 | drives …4 | helps …4)? &($ | "," | "." | "!" | "—" | and | so | but | ";")`,
    OWN,
  ),
  pattern(
    `${VOICE} ${VERY} (can | will | really)* ((shape | inform | drive | guide | fuel | influence | inspire | shapes | informs | drives | guides | fuels | influences | inspires) (DET | ADV)* CONTENT …5 | (help | helps) (ME | MY CONTENT) (to | ADV | continue to)* (improve | grow | get | become | make | build | serve | do better | deliver | provide | create | learn | understand | keep | prioritize | shape | be) …6 | (make | makes) (a | all the) (ADJ | real | huge | CONTENT)* difference | (play | plays) (a | an) …3 (role | part) | (counts | count | matters | matter) | goes a long way) &($ | "," | "." | "!" | "—" | and | so | but | ";")`,
    OWN,
  ),
)

export const claims = anyOf<'word'>(called, important, priority, valued, serious, proud, heard)
