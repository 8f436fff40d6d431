/** What firms say in place of a cause: that they are busy, and that such things happen. */
import {anyOf, pattern} from 'empathylint/rule'

const UNLESS = {unless: ['negated', 'conditional', 'question', 'reported']} as const
/** For patterns that hold a negation of their own. */
const STATED = {unless: ['conditional', 'question', 'reported']} as const

const US =
  '(WE | (MY | the) (whole | entire | small)? CONTENT? (team | staff | crew | desk | office | department | warehouse | kitchen | phones | lines) | (everyone | everybody) (here)? | all of us)'
const HOW =
  '(INTENSIFIER | ADV | mad | stupid | rather | pretty | a bit | a little | a tad | kind of | sort of | somewhat | crazy | insanely | unusually | all)*'
const CAUSE =
  '(due to | because of | owing to | on account of | thanks to | given | with | what with | caused by | down to | as a result of | attributable to | arising (from | out of) | stemming from | courtesy of | from | amid | following | in view of | in light of)'

/** Words for having too much to do. */
const BUSY =
  '(busy | busier | swamped | slammed | snowed under | inundated | overloaded | overworked | overrun | overstretched | overwhelmed | stretched (thin | to the limit)? | backed up | backlogged | short-staffed | short staffed | shortstaffed | understaffed | under-staffed | short-handed | shorthanded | short (of | on) (staff | people | hands | drivers | time | agents) | low on (staff | people) | a (man | person | few people | couple of people | few) (down | short) | buried | bombarded | hammered | drowning | underwater | up to MY (neck~s | eyes | ears) | (rushed | run) off (MY | their | its) feet | on (MY | their | its) toes | at full stretch | up against it | under the (pump | cosh) | in the weeds | maxed out | chasing (MY | their) (own)? tail~s | firefighting | fighting fires | hard-pressed | pressed for time | run ragged | rammed | ringing (off the hook | nonstop | non-stop | all (day | week)) | flat out | flooded with !(water) | at (full)? capacity | under (a lot of | heavy | INTENSIFIER)* pressure | tied up | bogged down | pulled in CONTENT directions | spread thin | juggling …4 | playing catch-up | playing catch up | catching up | trying to catch up)'
const SMALL_TEAM =
  '(a (ADV | INTENSIFIER)* (small | tiny | little | young | lean | new | two-person | one-person | one-man) (and CONTENT)? (team | startup | start-up | company | business | shop | crew | outfit | studio | nonprofit | charity | practice | clinic | firm | school | organization | group | project | bakery | family | community) | (a team of | only | just) (one | two | three | four | five) (people | person | of us)?)'
/** What comes in too large a number. */
const LOAD =
  '(ticket~s | call~s | email~s | message~s | request~s | inquiry~s | query~s | case~s | order~s | customer~s | contact~s | support | application~s | claim~s | submission~s | booking~s | ticketing | phone | chat~s | visitor~s | people | issue~s | applicant~s | patient~s | guest~s | passenger~s | caller~s | shopper~s | pilgrim~s | devotee~s | parent~s | student~s | traveler~s | form~s | referral~s | job~s | parcel~s | delivery~s | prescription~s | walk-in~s | complaint~s | grievance~s | signup~s | enrollment~s)'
const MUCH =
  '((high | higher | heavy | heavier | large | larger | huge | big | bigger | massive | enormous | unusual | unusually high | exceptional | increased | elevated | unprecedented | extreme | extraordinary | record | overwhelming | growing | sheer | unexpected | sudden | crazy | above-average | greater) (than (usual | normal | expected | average | typical))?)'
const SEASON =
  '(holiday~s | holiday (season | rush | period | crunch | craze) | peak (season | period | time | times) | (busy | busiest | hectic | high | crazy | festive | christmas | summer | wedding | tax | exam | flu | shopping) (season | period | time | times | spell | stretch | week | weeks | month | few (days | weeks) | patch) | (christmas | end-of-year | year-end | back-to-school | end-of-month | black friday | weekend | lunch | dinner | holiday | seasonal | monday | summer) (rush | crunch | madness | chaos | peak) | rush (hour | season) | black friday | !(hurricane | storm | monsoon | rainy | wet | cyclone | typhoon | allergy | gold | sugar | last) CONTENT (season | rush | crunch) !(ticket~s | pass | passes | opener | finale | tour) | (exam~s | audit | harvest | marking | report~s | reporting | enrollment | admission~s | registration | appraisal | budget | filing | sale~s | diwali | ramadan | eid | easter | thanksgiving | christmas | graduation | moving | launch | release | year-end | quarter-end | month-end | payroll | results | election | conference | recruitment | finals | thesis) (week~s | period | time | month | weekend))'
const WILD =
  '(crazy | hectic | chaotic | manic | mad | insane | wild | busy | mental | frenetic | frantic | bonkers | brutal | jam-packed | packed | rough | tough | long | full-on | demanding)'
const SPELL =
  '(few | couple of)? (day~s | week~s | month~s | fortnight | time~s | year | term | quarter | season | weekend | morning | afternoon | evening | stretch | patch | spell | period)'
const FRENZY = `(crazy | hectic | chaotic | manic | mad | insane | nuts | frantic | wild | busy | mental | frenetic | bananas | all go | (busy | mad | crazy) busy | madness | chaos | bonkers | mayhem | nonstop | non-stop | relentless | full-on | full on | intense | a zoo | a madhouse | (a | some) (INTENSIFIER | ADV | bit of a | pretty | ${WILD})* ${WILD} ${SPELL} | one of those (days | weeks | months | things) | all hands on deck)`

/** How much of the staff, of whatever trade: `half our nurses`, `a lot of teachers`, `two of our engineers`. */
const PART_OF_STAFF =
  '(half | most | much | many | several | some | lots | a (lot | number | few | couple | third | quarter | handful) | NUMBER | (too | so) (many | few)) (of)? (the | MY)? (CONTENT)? (TEAMNOUN | nurse~s | doctor~s | teacher~s | cook~s | chef~s | cleaner~s | pilot~s | volunteer~s | worker~s | employee~s | waiter~s | operator~s | mechanic~s | teammate~s | fitter~s | editor~s | maintainer~s) (member~s)?'
const ABSENT =
  '(out | off !(the | YOUR) | away | sick | ill | absent | missing | down (with | sick) | unwell | isolating | call~ in (sick | ill) | called in (sick | ill) | call~ off | on (CONTENT)? (leave | holiday | vacation))'

/** `Friday nights`, `the start of term`: when it is always so. */
const TIMES =
  '((WEEKDAY | weekend~s | (the)? (start | beginning | end) of (the)? (term | year | month | season | quarter | semester)) (morning~s | afternoon~s | evening~s | night~s | lunch~s | lunchtime~s)? | MONTH | (christmas | easter | diwali | eid | ramadan | thanksgiving | halloween | new year | black friday | cyber monday | carnival | exam~s | enrollment | marking | wedding | tax | flu | harvest | holiday | festival | CONTENT season) (time | week~s | weekend | season | eve)? | mornings | evenings | nights | lunchtimes | summers | winters | (the | this | every) (CONTENT)? (holidays | lunch hour | season | term | semester))'

const workload = anyOf(
  pattern(
    `${TIMES} (is | are | was | were | get | gets | got | can be | has been | have been) ${HOW} (${FRENZY} | ${BUSY}) (ADV | here | for ME | (over | around | round) here | at MY CONTENT | in (MY | the | this) CONTENT)* ($ | "," | "." | "!" | ";" | and | so | ")")`,
    UNLESS,
  ),
  // `The start of term is our busiest period`
  pattern(
    '!(YOU | WE) ANY (is | are | was | were | has been | have been | being) (ADV)* (one of)? (MY | the) (ADV | very | single | most | CONTENT)? (busy | busier | busiest | hectic | most hectic | craziest | toughest | heaviest | peak) (CONTENT)? (time~s | period~s | season~s | spell~s | week~s | month~s | day~s | night~s | shift~s | stretch | evening~s | weekend~s | hour~s | point) (for ME | here | of (the | MY) (year | week | day | season) | ADV)* ($ | "," | "." | "!" | ";" | and | so | ")")',
    UNLESS,
  ),
  pattern(
    `((WE (have | had | ADV | still)+)? ${PART_OF_STAFF} | WE (have | had | ADV)+ (people | staff | colleagues | folks)) (is | are | was | were | has | have | been | being | who | ADV)* ${ABSENT} !(to YOU | of)`,
    UNLESS,
  ),
  pattern(
    `(${US} | MY CONTENT) (ADV | have | has)* (am | are | is | was | were | been)+ (ADV)* (missing ${PART_OF_STAFF} | (working | operating | running | getting by | down to | left) (ADV)* (with | on | to)? (a | MY | just)* (reduced | limited | fewer | less | minimal | skeleton | smaller | depleted | bare-bones) (CONTENT)? (team | staff | staffing | crew | people | capacity | agents))`,
    UNLESS,
  ),
  pattern(
    `((the | MY) (phone~s | line~s | inbox) (have | has) not (ADV)* stopped (ringing | filling | CONTENT)? | there (is | are | was | has been | have been) (ADV | a | an | some | still | INTENSIFIER)* (staff | staffing | labor | personnel | worker | nurse | teacher) (shortage~s | issue~s | problem~s | gap~s | constraint~s | crunch))`,
    STATED,
  ),
  pattern(
    `${US} (have | has | ADV | all)* (am | are | is | was | were | been | being | get | got | getting | gotten)+ ${HOW} ${BUSY}`,
    UNLESS,
  ),
  pattern(
    `${US} (ADV | have | has)* (am | are | is | was | been)+ (ADV | INTENSIFIER | still | all)* ${SMALL_TEAM} !(who | that | which can)`,
    UNLESS,
  ),
  pattern(
    `MY? (ticket | call | email | message | request | inquiry | order | support | phone | chat | claim | case | contact | application | booking)? (volume~s | numbers | levels | counts | demand | workload~s | queue~s | inbox~s | backlog | wait times) (have | has | is | are | was | were | been | remain | remains | ADV | AUX)+ ${HOW} (${MUCH} | long | full | overflowing | through the roof | off the charts | piling up | at (an)? all-time high | up | growing | overwhelming | stretched)`,
    UNLESS,
  ),
  pattern(
    `${US} (have | has | am | are | is | was | were | been | ADV)* (experience~ | see~ | receive~ | get~ | face~ | handle~ | deal~ with | have | had | has | work~ through | field~ | process~) (DET | ADV | INTENSIFIER)* (${MUCH} ${MUCH}? (CONTENT)? (volume~s | demand | load | workload | backlog | number~s of (DET | CONTENT)* ${LOAD} | amount of ${LOAD}) | (backlog | influx | surge | flood | spike | rush | increase | avalanche | wave) (in | of) (DET | CONTENT)* ${LOAD} | (a lot of | lots of | so many | too many | hundreds of | thousands of | tons of | loads of | a ton of | more | many | countless | ${MUCH} number of) (CONTENT)? ${LOAD} (than (usual | normal | ever | expected | WE (can | could | AUX)* CONTENT | anticipated) | right now | lately | at the moment | these days | this week | today | recently | to (CONTENT) | every day | per day | a day | $) | a large number of (CONTENT)? ${LOAD} | a (INTENSIFIER | ADV)* (heavy | full) workload | a lot on (MY plate~s)? | staff shortages | staffing (issues | problems | shortages))`,
    UNLESS,
  ),
  pattern(
    `((it | its | things | this | life | work | (the | this | last | these | past) …3 (week~s | month~s | days | weekend | season | holidays | morning | quarter)) (have | has | is | are | was | were | been | get | got | gotten | ADV | AUX)+ (${HOW} | just)* (${FRENZY} | DET (ADJ | ADV | INTENSIFIER)* ${SEASON} | ${SEASON}) (here | lately | at MY CONTENT | for ME | (over | around | round) here)? | WE (have | had | has | ADV | am | are | were | been)* (had | having | in the middle of | in the midst of | at the height of | in) (DET | ADV | INTENSIFIER)* (${SEASON} | (crazy | hectic | chaotic | manic | mad | insane | wild | busy | rough) (day | week | month | time | year | season | weekend | morning | few (days | weeks)))) !(to YOU)`,
    UNLESS,
  ),
  pattern(
    `<&("," | "—" | ";" | ":" | "(" | "-") (ADV | INTENSIFIER | the | a)* (${SEASON} (and all (that)? | and such | and so on)? | what a (${HOW} | just)* (${WILD})* ${SPELL} | been (ADV | INTENSIFIER | a | an | ${WILD})* (${FRENZY} | ${WILD} ${SPELL}) (ADV | for ME | at MY CONTENT | (over | round | around) here)* | (crazy | hectic | busy | mad | manic | chaotic) (day | week | month | time | times | morning | weekend | lately | here) (here | lately | at the moment)? | (too)? (busy | swamped | slammed | snowed under | overloaded | understaffed | short-staffed) (ADV | here | over here | lately | this week | at MY end | on MY end)* | (high | heavy) (CONTENT)? (volume | demand | workload) | (a)? (INTENSIFIER)* (big | huge)? backlog | so (many | much) (${LOAD} | work)) ")"? (right now | ADV | this week)* (&($) | &(",") | &("!") | &("."))`,
    UNLESS,
  ),
  pattern(
    `(WE (ADV | have | has | did | simply | could)* (not | never) (ADV)* (have | had | get | got | gotten | find | found) (the | any | enough | a | much | around to)* (time | chance | moment | bandwidth | staff | people | capacity | resources | manpower | hands) !(to (test | try | look at) YOUR) | WE (have | ADV)* only (ADV)* (have)? (so (many | much) | a limited (amount of)? | limited | NUMBER) (time | hands | hours | people | agents | resources | amount) | (there (is | are) | WE have | i have) only (so (many | much) | one of me | NUMBER of us) | WE have (ADV)* (only)? a limited amount of (time | resources) | (half | most | much | many | several | NUMBER | some) (of)? (the | our | my) (CONTENT)? (team | staff | crew | people | colleagues | agents) (is | are | was | were | has been | have been | being)+ (ADV)* (out | off | away | sick | ill | on (leave | holiday | vacation | annual leave)) | WE (am | are) (ADV)* (doing | trying) MY (ADJ | very | level)* best | WE (am | are) doing (the best | all | everything | what) (that)? WE can | ${US} (have | has | am | are | is | been)+ (working | worked) (ADV)* (overtime | nonstop | non-stop | late | weekends | as (fast | quickly | hard) as (WE can | possible) | around the clock | flat out | through (the | a | our | DET)* (CONTENT)? backlog) | (YOU are | this is) not (MY | the) only (CONTENT)? CONTENT | (during | in | at | over) MY (ADJ | ADV | own)* ${SEASON} | WE can only (do | handle | answer | process) so (much | many))`,
    STATED,
  ),
  pattern(
    `${CAUSE} (DET | us | our)* ${HOW} (being)? (${HOW} ${BUSY} | ${MUCH} ${MUCH}? (CONTENT)? (volume~s | demand | load | workload | backlog | traffic | interest | popularity | number~s of ${LOAD}) | (CONTENT)? (backlog | workload | staff shortage~s | staffing (shortage~s | issue~s | problem~s | constraint~s | level~s | gap~s) | volume (of (DET | CONTENT)* ${LOAD})? | demand | understaffing | lack of (staff | time | resources | manpower | capacity | bandwidth | people | drivers) | shortage of (staff | drivers | people | agents) | (limited | reduced | tight) (staff | staffing | resources | bandwidth | capacity | time) | (influx | surge | flood | spike | rush | increase | rise | avalanche | wave | jump | glut) (in | of) (DET | CONTENT)* ${LOAD} | (so | too | that | how) many (CONTENT)? ${LOAD} | (number | amount | quantity | mass) of ${LOAD} | ${SEASON} | (busy | hectic | heavy | tight | packed | full) (schedule~s | workload~s | calendar~s)))`,
    UNLESS,
  ),
)

const OF_OURS =
  '(us | me | all of us | both of us | everyone | everybody | (all of | half of | most of)? (the | MY) (whole | entire | small | little)? CONTENT CONTENT?) ((in | at | on) (the | MY) CONTENT)?'
/** `exam season has us swamped`, `the rush kept everyone on their toes`, `report week ate all my time`: the load as what acts. */
const loadActs = anyOf(
  pattern(
    `(DET | YOUR)? (CONTENT CONTENT? CONTENT? | which | that | it) (AUX | ADV)* (has | have | had | got | keep~ | leave~ | made | make~ | put | having) ${OF_OURS} (all | both)? ${HOW} (${BUSY} !(to (check | make | see | find)) | (INTENSIFIER | ADV)* (frazzled | exhausted | worn out | scrambling | running around | working (late | overtime | weekends | nights | flat out) | on (MY | their) (knees | feet (all | day | from | until | ADV))))`,
    UNLESS,
  ),
  pattern(
    `(DET | MY)? (CONTENT CONTENT? | it) (AUX | ADV)* (swallow~ | eat~ (up | into)? | taking up | taken up | took up | consumed | devoured | gobbled up | filled (up)? | used up | (taken | took)) (all (of)? | most of | much of | up | ADV)* MY (whole | entire | CONTENT)? (time | day~s | week~s | attention | energy | evening~s | hours | capacity)`,
    UNLESS,
  ),
  pattern(
    `(WE (ADV | AUX | have | had)* (have | had | has) MY hands (ADV | INTENSIFIER | more than)* full | MY hands (have been | are | were | had been) (ADV | INTENSIFIER | more than | pretty)* full)`,
    UNLESS,
  ),
  pattern(
    `${CAUSE} (DET | usual | ADJ | ${MUCH})* (CONTENT)? (rush | footfall | onrush | crush | stampede | (heavy | great | huge | large | big | festive) crowd~s) !(hour (of | in)? (traffic | train~s)) (of | at | in | on | over | during | here | this | these | before | after | from | $ | "," | "." | "!" | now | today | lately)`,
    UNLESS,
  ),
)

const WRONG_THINGS =
  '(mistakes | errors | accidents | mix-ups | mixups | mix ups | slip-ups | glitches | bugs | delays | outages | hiccups | oversights | things like (this | that) | stuff like (this | that) | such (things | mistakes | errors) | (these | those) (things | kinds of things | sorts of things | mistakes | errors) | this (sort | kind) of thing | things | it | stuff | crashes)'
const GENERAL = '!(when | if | because | where | after | on | to YOUR | only | with | for | twice | again)'

const NOW_AND_THEN =
  '(sometimes | occasionally | eventually | (every)? (now and (then | again)) | from time to time | (every)? once in a while | every so often | at (some point | times) | on occasion | sooner or later | one day)'
const GOES_WRONG =
  '(fail | fails | break (down)? | breaks (down)? | crash | crashes | (go | goes) (down | wrong) | (slip | slips | mess | messes | trip | trips) up | err | errs | (get | gets) (it | this | that | things | (a | an | the | some) CONTENT | CONTENT) wrong | (make | makes) (a | an | the odd | some | the occasional)* (mistake~s | error~s | one | typo~s | slip~s) | (have | has) (problems | issues | outages | glitches | hiccups) | (lose | loses | miss | misses | drop | drops) (a | an | the odd | the occasional | some | things)* (CONTENT)?)'

export const shrugs = anyOf(
  // `no server runs forever`, `nobody gets every order right`
  pattern(
    `((no | not (every | any | all)) CONTENT CONTENT? | nothing | nobody | no one | none of us) (do | does | can | will | could | ADV)* ((run | runs | work | works | last | lasts | live | lives | stay | stays (up | online)? | hold | holds (up | out)? | go | goes) (ADV)* (forever | perfectly | flawlessly | smoothly | all the time | every time | every (single)? day | around the clock | like clockwork | without (a | an | any | ever)* (CONTENT | TROUBLE)) | (get | gets | do | does) (it | everything | things | every (single)? CONTENT) (ADV)* right (ADV | every time | all the time | the first time)*) &($ | "," | "." | "!" | ";" | ")")`,
    STATED,
  ),
  // `every system fails now and then`, `even the best hotels slip up`: a law of nature in place of a cause.
  pattern(
    `((every | any | all | most) (of us | CONTENT CONTENT?) | everyone | everybody | anyone | anybody | WE all | all of us | even (the best | great | good | DET)+ (of)? (us | CONTENT)?) (((do | does | will | may | can | ADV)* ${GOES_WRONG} (ADV | down)* ${NOW_AND_THEN}) | (do | does | will | may | can | ADV)* ${NOW_AND_THEN} ${GOES_WRONG} | (can | will | may) (ADV)* ${GOES_WRONG} &($ | "," | "." | "!" | ";" | ")") | (has | have) (its | their | an | the odd | MY)* (off | bad) (day~s | moment~s)) ${GENERAL}`,
    UNLESS,
  ),
  pattern(
    `<!(sorry | that | why | how | when | if | where | until | before | make | what | sure) ${WRONG_THINGS} (do | can | will | just | may | sometimes | ADV | unfortunately | occasionally | inevitably)* (happen | happens | occur | occurs | slip through | go wrong) (ADV | sometimes | to (the best of us | everyone | us all | anyone | everybody) | (with | in | on | to | at | for) (any | every | all | most | even the best | even the biggest) (of)? (CONTENT | ADJ | us)* | from time to time | now and (then | again) | every (now and then | so often | once in a while) | once in a while | in (this | our | any) (line of work | business | industry) | at times | even to the best of us)* ${GENERAL} (&($) | &("," | "." | "!" | ";" | "—" | ")" | and | but | so))`,
    UNLESS,
  ),
  pattern(
    '(no | not every | not any) (CONTENT | ADJ | one | body)? CONTENT? (is | are | can be | will be | was | will ever be)+ (ADV | INTENSIFIER | ever | NUMBER | completely)* (perfect | flawless | infallible | bug-free | bug free | error-free | error free | foolproof | immune | bulletproof | without (its | their)? (flaws | faults | bugs | problems | hiccups)) | (nobody | no one | none of us | nothing) (is | can be) (ADV | ever)* (perfect | flawless | infallible | bulletproof | foolproof) | (WE | MY (CONTENT)? (system | process | team | service | software | app | site)) (am | are | is)? (ADV)* (not | never) (ADV | claim to be | always)* perfect',
    STATED,
  ),
  pattern(
    '((WE | everyone | MY CONTENT | they | the (team | staff | agents) | all of us | people) (am | are | is) (all)? (ADV | only | just | merely | after all)* (only | just | all | but)? human~s (beings | being | after all | too | ADV)* !(resource~s | error | readable) | to err is human)',
    STATED,
  ),
  pattern(
    "((that | this | it | such) (ADV)* is (ADV | just | simply | sadly | unfortunately)* (how | the way) (it | things | life | the (world | cookie | ball | business | game | industry | system | holidays)) (go | goes | work | works | crumbles | bounces | is | are) (ADV | sometimes)* | that is (ADV)* life | such is life | it is what it is | (part and parcel | part) of (the (game | business | deal | job | process | trade) | (doing | running) business | software | life | growing) | comes with the (territory | job) | (growing pains | teething (problems | troubles | issues)) | WE can not (win them all | please everyone | be everywhere | do everything | catch everything | get everything right | control everything) | (software | all software | every (system | app | program | company | service | team | shop | business) | technology | computers | any (system | app | software)) (ADV | sometimes)* (has | have | make | makes | gets | get | makes) (its | their | a | some | the odd | occasional | ADV)* (bug~s | glitch~s | off day~s | bad day~s | hiccup~s | flaw~s | quirk~s | mistakes) | (cannot | can not) be (avoided | helped) | (is | was | are | were) (ADV | simply | just | sometimes)* (unavoidable | inevitable | bound to happen | to be expected | nobody's fault) | what can (you | WE) do | life (ADV | has | just)* (got | gets | getting | happens | happened) (in the way)? | (software | technology | computers | systems | machines | people | humans | MY (software | system~s | app | process~s | service | site | tools)) (is | are) not (ADV | always)* (perfect | flawless | infallible | foolproof) | no CONTENT CONTENT? can (ADV | ever)* (guarantee | promise | offer) (NUMBER | perfect | zero | complete | total | full | perfection) | what (can | do | did) (YOU | WE | one) expect | WE all make mistakes | everyone makes mistakes | everybody makes mistakes)",
    STATED,
  ),
  pattern(
    `(${CAUSE} | ${CAUSE} (DET | some | certain)+ | because of) (ADV | certain | various | some | these | extenuating | MY)* (unforeseen | unforeseeable | unexpected | unavoidable | unanticipated | unfortunate | extraordinary | exceptional | extenuating | (CONTENT)? (circumstances | reasons | factors | events | situations) (beyond | outside | out of)) (CONTENT)? (circumstance~s | event~s | reason~s | situation~s | factor~s | matters | MY control | of MY control)* | (circumstances | reasons | factors | events) (that (are | were))? (beyond | outside | out) (of)? MY control`,
    UNLESS,
  ),
)

/** Workload or shrug, where it is ours. */
export const excuses = anyOf<never>(workload, loadActs, shrugs)

/** Somebody else's load, taken back, or the customer's: no excuse of ours. */
export const elsewhere = anyOf(
  pattern('THIRDNOUN | customs | post office | postal service | air traffic | road~s | weather | strike~s | storm'),
  pattern(
    '(no | not (an | any)? | never (an | any)?) (ADJ | good | valid)* (excuse~s | justification) | not (ADV)* because | (does | do | can | should) not (ADV)* (excuse | justify)',
  ),
  pattern(
    'sorry (to (bother | trouble | interrupt | disturb) | for (bothering | interrupting | troubling)) | YOU (are | AUX | ADV)* (INTENSIFIER | ADV)* (busy | swamped) | YOUR (CONTENT)? (busy | busiest | hectic)',
  ),
)

/** A fact of use: a time to count on, or what was done. */
export const expectation = pattern(
  '(expect | so (please | YOU) | NUMBER | DAY | by (DAY | NUMBER) | within | BLANK | LINK | WE (have | ADV)* (hired | added | doubled | opened | trained | brought in))',
)
