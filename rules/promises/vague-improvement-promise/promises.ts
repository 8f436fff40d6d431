/** Promises to do better: the vocabulary of meaning well. */
import {pattern} from 'empathylint/rule'

const ORG =
  '(TEAMNOUN | kitchen | hotel~s | clinic~s | studio~s | school~s | store~s | shop~s | maintainer~s | volunteer~s | moderator~s | bank~s | airline~s | charity | museum~s | library | hospital~s | practice | surgery | agency | university | college | firm | business | brand | restaurant~s | cafe | café | bakery | brewery | gym | club | theater | theatre | cinema | salon | farm | garage | workshop | council | authority | society | association | foundation | publisher | dealership | pharmacy | branch~s | resort | hostel | spa | nursery | academy | insurer | network | service | organization | organisation | family | board | committee | corporation | department | ministry | directorate | office | secretariat | management | administration | trust | union | project)'
const US = `(FIRM | they | everyone (here | at ANY) | all of us | MY (CONTENT)? (CONTENT)? ${ORG} | MY (CONTENT)? (driver~s | courier~s | chef~s | nurse~s | trainer~s | teacher~s | cook~s | pilot~s | host~s | seller~s | waiter~s | cleaner~s | instructor~s) | (the | this) (CONTENT)? (CONTENT)? ${ORG} | <&(ANY | ",") and &(will | shall | am | are | hope | promise))`
/** What a firm says that it works on when it means nothing in particular. */
const THINGS =
  '(ME | (our | my | the | this | these | that | your | all | every | overall | its | their | of | level~s | quality)* (CONTENT)? (service~s | experience~s | product~s | process~ | processes | procedure~s | quality | standard~s | system~s | app | apps | platform | software | tool~s | support | communication | communications | offering~s | operation~s | performance | area~s | side | aspect~s | website | site | game | store | hotel | practice~s | work | workflow~s | reliability | punctuality | care | hospitality | transparency | matters | response time~s | delivery | deliveries | accuracy | packaging | handling | effort~s | skill~s | satisfaction | team | training | things | it | this | everything | everyday | way~s))'
const ALWAYS =
  '(constantly | always | continually | continuously | forever | perpetually | tirelessly | permanently | actively | all the time | (each and)? every (single)? day | day in and day out)'
/** What stands between the firm and the improvement: will, effort and good intentions. */
const MEANS = `(will | shall | am | are | is | have been | has been | going to | need to | needs to | must | have to | has to | hope~ | promise~ | aim~ | strive~ | try~ | seek~ | endeavor~ | endeavour~ | vow~ | pledge~ | want | wants | intend~ | plan~ | resolve~ | mean to | undertake~ | swear | agree to | (commit~ | dedicate~ | devote~ | challenge~) (ourselves | myself | itself | themselves)? (fully | firmly)? to | (have | has) (every | the (firm)? | a firm) intention (of | to) | set (ourselves | myself) (the (goal | aim | target | task) | a goal) (of | to) | (give~ | have) (YOU)? MY (word | promise | assurance) | committed | determined | dedicated | devoted | keen | eager | obliged | be sure to | (make | making) (very)? sure (to | that? WE) | (ensure | ensuring | see to it | seeing to it | make certain | making certain) that? WE | (do | does | doing | make | makes | making) (MY | our | their | its | every)? (ADVLY | very | level | all | possible)* (best | effort~s | utmost) | be | (do | doing) (everything | all | what | whatever) (possible | that | WE (ADVLY)* can | in (MY | our | its | their) power)* | (take | taking) (all | the | necessary | active | concrete | some | DET)* (step~s | measure~s | action) | (make | making) it (MY | our) (CONTENT)? (mission | priority | goal | aim) | (would like | would love | would welcome | hope~ for) (DET | CONTENT)? (chance | opportunity) | (work | working | try | look | looking) (INTENSIFIER | ADV | hard | harder | tirelessly | for (ADVLY | new | more | other)* (ways | a way) | at (ADVLY | new)* ways | at how WE can | on ways | on)* | on the lookout for (new)? ways | (take | taking | took | taken) (it | this | that | these | (YOUR | the | this) (CONTENT)? CONTENT) (on board | to heart | seriously | into account) (and | to) | (take | treat | see | regard | view | taking | seeing) (this | it | that | every CONTENT | (YOUR | all) CONTENT) as (a | an)? (CONTENT)? (chance | opportunity | lesson) | can and | look forward to | (do | doing) whatever it takes to | keep | keeps | keep (working | striving | trying | pushing) | continue~ | can (only)? (promise | assure YOU | hope) | would like | would love | that WE (will | can | shall | are going to)? | YOU (that)? WE (will | shall) | to | ${ALWAYS} | ADV)`
const OBJECT = `(ADV | on | upon)* ${THINGS}`
const IMPROVE = '(improve | improving | enhance | enhancing | optimize | optimizing | optimise | optimising | better)'
/** Verbs that say so only of what cannot be counted. */
const LIFT =
  '((refine | refining | raise | raising | lift | lifting | strengthen | strengthening | boost | boosting | elevate | elevating | redouble | redoubling | double | increase | increasing | perfect | perfecting | sharpen | sharpening | step~ up | stepping up) (MY | our | its | their | the | this | all | overall | level of | quality of)* (CONTENT)? (service | game | standard~s | quality | bar | punctuality | communication | communications | support | reliability | performance | effort~s | customer care | care | transparency | skill~s | satisfaction | punctuality | experience~s | process | processes | procedures) !(by | from))'
/** What may follow a bare `better`, which else tells of something that is. */
const OPEN =
  '&($ | "." | "!" | "," | ";" | "—" | ")" | and | but | so | at | in | for | as | to | because | by | with | every | each | next | going | moving | from | than (this | that | WE) | over | tomorrow | this (time | year) | now | again | on (that | our | YOUR next | the next | YOUR (future | upcoming) | every | communication | this &($ | "." | ","))) '
const VISIT =
  '(experience~s | service | stay~s | visit~s | trip~s | journey~s | flight~s | support | customer care | care | communication | time | standard~s | customer service | impression)'
/** What the firm means to do: nothing one could check. */
const BETTER = `((do | doing) (ADV | INTENSIFIER | much | a lot | far | even | so much)* better ${OPEN} | (do | doing) (a)? (ADV | even | much | far)* better job | (try | trying | do | work | working) (ADV | even | much | INTENSIFIER)* harder !(to (find | get | fix)) | communicate (ADV | much)* better | be (ADV | much | even)* more !(specific | precise | exact | expensive | likely | concrete | and | direct | helpful to) CONTENT &($ | "." | "!" | "," | and | but | in | with | about | to | from | next | going | at | when | for | moving) | (be | being | become | becoming | get | getting) (ADV | INTENSIFIER | much | even)* better ${OPEN} | (be | being | become | becoming) (a | an) (ADV | even | much)* better (CONTENT)? ${ORG} | (serve | serving | support | supporting) (YOU | our CONTENT | everyone | all) (ADV | even | much)* better | better (serve | support | look after | assist | help) (YOU | our CONTENT | all)
  | (improve | improving) (ADV)* &($ | "," | "." | "!" | ";" | "—" | and | in (the)? future | going forward | next time | from | for YOU | based | on (this | that | it | things | these | our) | after | because | by | every | with (every | each | YOUR))
  | ${IMPROVE} ${OBJECT} | ${IMPROVE} (ADV | on | upon)* (our | my | its) (CONTENT)? (CONTENT)? CONTENT (in (the | near)* future | going forward | moving forward | from now on | over time | with time | as we go | day by day | step by step | bit by bit | every day | all the time | wherever (possible | WE can)) | ${LIFT} | (learn | learning | grow | growing) (and (grow | improve))? from (this | that | it | our | these | the experience | YOUR | every) | (learn and (improve | grow) | grow and improve) | step~ up (our game)? $ | up our game | (make | making) (things | it | this | (the | our | YOUR) CONTENT (CONTENT)?) (ADV)* better | (make sure | ensure | making sure | see to it) (that)? YOU (ADV)* (have | get | enjoy | receive) (a | the)? (ADV | much)* (better | smoother | best) (possible)? (CONTENT)? ${VISIT} | (get | getting) (it | this | that | things) right (in (the)? future | next time | the next time | from now on | going forward | moving forward) | (live | living) up to (YOUR | the | this | that | our | these | those) (CONTENT)? (expectation~s | trust | standard~s | reputation | promise~s | name | faith) | (meet | meeting | exceed | exceeding) YOUR (CONTENT)? expectation~s | do (YOU | it | YOUR ANY) justice | (make sure | ensure) (that)? (YOUR | the) next (CONTENT)? CONTENT is (a)? (ADV | much)* (better | smoother | great | good | perfect)
  | (take | taking) (even | much)? (better | greater | more | extra) care (of (YOUR | our | the | YOU) (CONTENT)?)? | (give | giving | offer | offering | provide | providing | deliver | delivering | ensure | ensuring | promise | promising | bring | create | guarantee | have)? (YOU | (our | all | every | its | their)* CONTENT (CONTENT)?)? (with)? (a | an) (even | much | far | ADVLY)* (better | smoother | more (pleasant | enjoyable | positive)) (CONTENT)? ${VISIT}
  | (regain | regaining | rebuild | rebuilding | win back | earn back | earn | win | restore | restoring) YOUR (trust | confidence | faith | business) (back | again)? | not to let (this | that | it | YOU down) (happen | occur)? (again | in future | in the future) | (keep | keep on | continue to) (work | working) on (this | that | ourselves | these (CONTENT)? | our ${THINGS}) &($ | "." | "!") | (make sure | ensure | see to it) (that)? (nobody | no one | no other CONTENT | no CONTENT) (else)? (ever)? (has | have | goes | experiences | suffers) (to)? (go)? (through)? (this | that | the same)
  | use (this | it | that | to | what YOU CONTENT | (YOUR | the) (CONTENT)? (feedback | comments | review | suggestions | words | input)) …4 (to)? (ADV | better | further | help ME)* (improve | improving | learn | grow | get (even)? better | become (even)? better | do better | be better))`
const guarded = {unless: ['negated', 'question', 'reported', 'conditional']} as const

/** `We will do better`, `we promise to improve our service`, `we are constantly improving`. */
export const doBetter = pattern<string>(`lead:${US} (",")* deed:((${MEANS})+ ${BETTER})`, guarded)

/** `The studio is always optimizing the game`: work without an end. */
export const always = pattern<string>(
  `lead:(<!(you | YOUR) CONTENT | ${US}) deed:((am | are | is | 's | have been | has been)+ (ADV)* ${ALWAYS} (and ADVLY)? (ADV | working to | working hard to | working on | striving to | looking to | trying to | looking for (new | better)? ways to)* (${IMPROVE} !(as | with | when) | (refining | raising | strengthening) (MY | its | the) | evolving | learning &($ | "," | and)))`,
  guarded,
)

const FINE =
  '(best | better | excellent | excellence | great | outstanding | exceptional | highest | high-quality | high | top | top-notch | topnotch | world-class | first-class | superior | quality | good | perfect | seamless | smooth | flawless | pleasant | positive | enjoyable | amazing | exemplary | fantastic | satisfaction | satisfied | happy | delighted | memorable | stellar | premium | finest | possible | every time)'

/** `We always strive to provide the best service`. */
export const strive = pattern<string>(
  `lead:((${US} | MY (CONTENT)? CONTENT) (ADV | do | always | here | will | shall | continue | continues | keep | to)*) deed:((strive~ | aim~ | endeavor~ | endeavour~ | seek | pledge | vow | promise | undertake | commit~ (ourselves | itself)? | work (INTENSIFIER | ADV | hard | tirelessly)* | (strive~ | work | aim~) every day | (try | want | do our best | try our best | does (its | their) best) &(…8 (service | experience | satisfaction | care | standard~s | customer~s | guest~s | client~s | patient~s)) | (make | makes) every effort | (am | are | is) (ADV)* (striving | committed | dedicated | aiming | devoted | passionate | focused | keen | determined | working (ADV | hard)*)) (every day)? (to | for | about | on) (ADV)* (provide | providing | deliver | delivering | offer | offering | give | giving | ensure | ensuring | make | making | keep | maintain | maintaining | create | creating | meet | meeting | exceed | exceeding | uphold | be | become | achieve | bring | serve | improve | improving | treat | put | excellence | the best | perfection) !(NUMBER) …6 (${FINE} | expectation~s | standard~s | service !(ANY by)) | (am | are | is) (ADV)* (striving | committed | dedicated | devoted | working (ADV | hard)* | aiming) (to | for | towards | toward) (ADV | the | a | our)* (continuous | constant | continual | ongoing | customer | our)* (improvement~s | excellence | perfection | transparency | customer satisfaction | satisfaction | (better | higher | high | highest | best) (possible)? (CONTENT)? (service | standard~s | quality | communication | care | experience~s | support)) | (strive~ | aim~ | seek | work (hard)? | (keep | keeps) striving) (ADV)* for (excellence | perfection | transparency | quality | better | improvement | customer | the (ADV)* (highest | best) (possible | standard~s | quality | service | experience~s | care | $)))`,
  guarded,
)

/** `Our goal is to provide the best experience`. */
export const goal = pattern<string>(
  `lead:((it (is | remains) (ADV)*)? (our | my)) deed:((ADVLY | main | number one | top | first | primary | constant | ultimate | biggest)* (goal | aim | mission | commitment | priority | objective | promise | purpose | hope | intention | pledge) ((is | remains | has always been | will always be) (ADV)*)? (to | that) (ADV)* (provide | deliver | offer | give | ensure | make | improve | exceed | meet | achieve | serve | do better | be) …6 (${FINE} | expectation~s | better))`,
  guarded,
)

/** `Improving our service is our top priority`. */
export const priority = pattern<string>(
  `intent:(((continuous | constant | continual | ongoing) improvement | improving | raising | providing | delivering | offering | giving | ensuring | making) (YOU | our | the | a | an | ADV | CONTENT)* is (ADV)* (MY | our | a) (ADVLY | CONTENT)? (priority | goal | aim | mission | commitment | promise | focus | concern))`,
  guarded,
)

/** `Lessons have been learned`, `your feedback will be used to improve`. */
export const lessons = pattern<string>(
  `(intent:(lesson~s (have | has | will | were | was | must | are | can | be | been | being | to | ADV)+ (learned | learnt | drawn | taken)) | intent:(YOUR (CONTENT)? (feedback | comments | review | words | input | complaint | suggestions) (will | shall) (ADV | be)* (used | taken on board) to (help ME)? (ADV)* (improve | do better | become better | get better | make ANY better)) | intent:(you (can | will | may) (ADV)* (expect | see | notice | get) (much)? (better | (a | an)? (ADV | real | clear)* improvement~s) (from ME | in (the)? future | next time | going forward | soon)) | lead:${US} deed:((have | has | will | shall | need to | must) (ADV)* (learn | learned | learnt | draw | drawn | take | taken) (our | the | some | a | many | important | valuable | right | necessary | from | CONTENT)* lesson~s))`,
  guarded,
)

/** `Measures are being taken to prevent a recurrence`: by nobody, and which ones? */
export const measures = pattern<string>(
  `whole:((^ | <&("," | and | that | but)) (all | the | some | additional | further | more | necessary | appropriate | new | ADVLY)* (measures | steps | actions | action | procedures | safeguards | controls | precautions) (have | has | are | is | will | be | been | being | ADV)+ (taken | put in place | in place | implemented | introduced | made | put into place) (to | so that | which) (ADV | help)* (ensure | make sure | prevent | avoid | stop | improve | guarantee) (that)? …6 (again | future | recurrence | repeat | service | standards))`,
  guarded,
)

const IT =
  '(this | that | it | such (a | an)? (CONTENT) (CONTENT)? | (this | that | these | the same) (CONTENT)? (kind | type | sort | sorts | CONTENT) (of (CONTENT))? (CONTENT)? | something like (this | that) | things like (this | that) | nothing like this)'
const AGAIN =
  '(ever | again | any more | anymore | any longer | a second time | twice | another time | in (the)? future | next time | going forward | in the long run | from now on | to (YOU | anyone | any CONTENT) | with YOUR CONTENT | "," | moving forward)'
const HAPPEN =
  '(happen | happens | happening | occur | occurs | occurring | recur | recurs | reoccur | reoccurring | recurring | repeat | repeated | be repeated | being repeated | be made | be happening | come up | take place | arise)'

/** `This won't happen again`: how, is not said. */
export const notAgain = pattern<string>(
  `whole:((${IT} | <&(ANY) and &((will | shall) (not | never))) (will | shall | is going to | are going to | should | is | are) (ADVLY | definitely | ever | simply | most | hopefully)* (not | never | no longer) (going to)? (ADVLY | ever | simply | be)* ${HAPPEN} ${AGAIN}+ | (YOUR | the)? next (time | CONTENT) (will | shall | is going to) (ADV)* (be | go | run) (a)? (ADV | much | far | more)* (better | smoother | smoothly) | (this | that | it) (will | shall | is going to) (ADV)* be the (very)? (last | only) time &($ | "." | "!" | "," | (that)? (this | it | that | something like this) (ever)? (happens | occurs) | (that)? YOU (ADV | ever)* (have | experience | face | go through) (to)? (this | that | such)) | ${IT} (will | shall) (ADV)* (not | never) (ADV | ever)* (${HAPPEN} | be repeated) &($ | "." | "!") | you will (ADV)* (not | never) (ADV)* (have !(to) | experience | face | go through) (this | that | such | these | another | a | any | the same)+ (CONTENT (CONTENT)?)? ${AGAIN}+ | there will (ADV)* (not be (a | any) | be no | never be (a | another)) (repeat~s | recurrence | next time | further (problem~s | issue~s | mistake~s | error~s | delay~s)) (of (this | it | these ANY | this ANY))? | ${US} will (ADV)* (not | never) (ADV)* (let (this | it | that | YOU down) (happen | occur)? | make (this | that | the same | such a)+ (mistake | error)?  | repeat (this | that | it) (CONTENT)? | (disappoint | fail | let) YOU (down)?) ${AGAIN}+ | ${US} will (ADV)* (not | never) (ADV)* (repeat (this | that | it | the same) (mistake | error)? | make (this | that) (mistake | error)) &($ | "." | "!"))`,
  guarded,
)

const STEPS =
  '((take~ | taking | taken | put~ | putting | make~ | making | do~ | doing | did | review~ | reviewing | look~ (at | into) | looking (at | into) | work~ (ADV | hard)* | working (ADV | hard | INTENSIFIER)* | implement~ | implementing | introduce~ | introducing | bring~ in | bringing in | have | strive~ | try~ | trying | aim~ | ensure | make sure | makes sure | making sure | ensuring | see to it | guarantee) (DET | ADV | INTENSIFIER | ADJ | CONTENT | and | to | with | of | ME | in | into | within | power | we can | can | on | that)*)'

/** `We are taking steps to make sure this doesn't happen again`. */
export const steps = pattern<string>(
  `lead:(${US} (AUX | ADV | ",")* !(not | never)) deed:(${STEPS} (that)? (${IT} (will | shall | do | does | is | are | can | should | would)? (ADV)* (not | never | no longer) (ADV)* ${HAPPEN} ${AGAIN}* | (prevent~ | preventing | avoid~ | avoiding | stop~ | stopping) (${IT} (from)? ${HAPPEN} ${AGAIN}* | (any | a | further | future | such | similar | this | these | another | repeat)+ (CONTENT)? (recurrence | repeat | occurrence~s | incident~s | issue~s | problem~s | mistake~s | error~s | mishap~s | situation~s) ${AGAIN}* | ${IT} ${AGAIN}+) | (prevent~ | preventing) (this | that | it) &($ | "." | "!") | (such | similar | any | all | these | further | future | CONTENT)+ (is | are | will be | can be) (ADV)* (avoided | prevented | not repeated | never repeated) ${AGAIN}*))`,
  guarded,
)

/** `We will work on this`: said with no more than that. */
export const workOn = pattern<string>(
  `lead:(<!(i) ${US}) deed:((will | shall) (ADV | be | keep | continue to)* (work | working) (ADV | hard)* on (this | that | ourselves | these (CONTENT)? | our ${THINGS}) | (am | are | is | have been | has been) (ADV)* working (ADV | hard)* on (ourselves | (our | its | their) (ADV | own)* (service | communication | communications | punctuality | quality | reliability | standards | customer care | customer service | attitude | manners | response times | processes | procedures))) &($ | "." | "!")`,
  guarded,
)

/** `We will prevent this in future`. */
export const prevent = pattern<string>(
  `lead:${US} deed:((will | shall | aim to | are going to | am going to | want to | hope to | intend to) (ADV)* (prevent | avoid | stop) (${IT} (from)? ${HAPPEN} ${AGAIN}* | (this | that | it | (such | these | similar) CONTENT) (in (the)? future | again | going forward | next time | from now on)))`,
  guarded,
)

/** `Nothing like this will ever happen again`, `never again will you have to wait like this`. */
export const nothingAgain = pattern<string>(
  `whole:((nothing (like | of) (this | that | the (sort | kind)) | nothing of (this | that) (sort | kind) | no such (thing | CONTENT (CONTENT)?) | no (CONTENT)? CONTENT (like (this | that) | of (this | that) (kind | sort | type))) (will | shall | is going to | are going to) (ADVLY | ever)* ${HAPPEN} ${AGAIN}+ | (nobody | no one | no (other | CONTENT) (CONTENT)?) (else)? (will | shall | is going to) (ADVLY | ever)* (have to | need to)? (go through | experience | face | suffer | endure | put up with) (this | that | such ANY | it | the same | anything like (this | that) | something like (this | that)) (CONTENT)? ${AGAIN}* | never (ever)? again (will | shall) (${IT} (ADV)* ${HAPPEN} | you (ADV)* (have to)? (go through | experience | face | suffer | endure | be let down | wait (so | this | that) long)))`,
  {unless: ['question', 'reported', 'conditional']},
)

/** What was done, or will be, in so many words. */
export const measure = pattern(
  `(because | SLOT | NUMBER | by (GERUND | having | BLANK) | WEEKDAY | tomorrow | tonight | (which | that) is why
    | (WE | they | TEAM | AGENTNAME | CONTENT | and | now | "," | which) (have | has | had | am | are | is | 's | now | will | shall | ADV)* !(being) (add~ | adding | remove~ | removing | fix~ | fixing | change~ | changing | replace~ | replacing | patch~ | patching | move~ | moving | block~ | blocking | train~ | training | retrain~ | retraining | hire~ | hiring | switch~ | switching | rewrite~ | rewrote | rewritten | test~ | testing | install~ | installing | introduce~ | introducing | rebuild~ | rebuilt | limit~ | limiting | double-check~ | double-checking | disable~ | disabling | enable~ | turn~ off | turned | set up | deleted | updated | corrected | closed | stopped | banned | automated | scheduled | require | requires | run | runs | ran | check~ | checks | checked | checking | split | raised | doubled | spoken | spoke | talked | briefed | told | taught | ordered | bought | labeled | marked | pinned | documented | written | wrote | put (a | an) | made (a | an | it) | started | stopping | sign~ | reset | blacklisted | assigned | appointed)
    | (from | as of) (today | now on ","? WE | today ) | (WE | TEAM) now !(AUX | MINDVERB | strive~ | aim~ | try~ | work~) CONTENT | no longer (use | work | ship))`,
)

const VAGUELY =
  '((number | range | series | variety | host | set | raft | couple) of | new | additional | further | more | better | improved | enhanced | necessary | appropriate | required | needed | all | some | any | several | various | many | extra | other | strict | stricter | strong | stronger | tight | tighter | robust | effective | suitable | proper | relevant | right | own | internal | corrective | preventive | preventative | remedial | concrete | specific | immediate | urgent | active | proactive | important | key | significant | major | big | certain | quality | best | such | great | greater | serious | real | hard)'
const EMPTY =
  '(measure~s | step~s | action~s | effort~s | improvement~s | change~s | procedure~s | process | processes | protocol~s | policy~s | safeguard~s | precaution~s | system~s | control~s | solution~s | thing~s | strategy~s | practice~s | standard~s | plan~s | mechanism~s | way~s | adjustment~s | arrangement~s | initiative~s | enhancement~s | fix | fixes | remedy~s | lot | bit | stop | end | focus | emphasis | work | thought | time | attention | energy | priority | heart | service~s | experience~s | relationship~s | trust | confidence | culture | team | everything | mind | feedback | suggestion~s | recommendation~s | lesson~s | resources | care | discipline | value | values | in place)'

/** `implementing a second check`, `put a lock on the gate`: a thing that one could go and look at. */
export const thing = pattern(
  `((implement~ | implementing | introduce~ | introducing | add~ | adding | install~ | installing | build~ | building | built | adopt~ | adopting | create~ | creating | deploy~ | deploying | launch~ | launching | establish~ | set up | setting up | roll~ out | rolling out | bring~ in | bringing in | brought in | put~ in place | hire~ | hiring | appoint~ | appointing) (DET | NUMBER | ADV | and | "," | ${VAGUELY})* !(${EMPTY} | ${VAGUELY}) CONTENT !(things)
    | (put | puts | putting) (a | an | another | NUMBER) (ADV | ${VAGUELY})* !(${EMPTY} | ${VAGUELY}) CONTENT
    | (make | makes | made | making) (DET | CONTENT)+ (mandatory | compulsory | required | automatic | visible | read-only | unique | optional))`,
  {unless: ['negated', 'question', 'conditional']},
)
