/** Sentences that put what went wrong on somebody else, or say that it is none of ours. */
import {anyOf, pattern, type Pattern} from 'empathylint/rule'

export type Names = 'at' | 'who' | 'subject'

const guarded = {unless: ['question', 'reported', 'conditional', 'negated']} as const
/** A denial holds its own `not`. */
const stated = {unless: ['question', 'reported', 'conditional']} as const

const DEPARTMENT =
  '(box office | front desk | sales | billing | marketing | accounts | accounting | finance | logistics | shipping | dispatch | reception | returns | claims | legal | warehouse | kitchen | housekeeping | engineering | product | fulfillment | purchasing | operations | hr)'
const STAFF =
  '(colleague~s | coworker~s | co-worker~s | agent~s | rep~s | representative~s | advisor~s | adviser~s | operator~s | technician~s | receptionist~s | cashier~s | clerk~s | salesperson | salesman | salespeople | predecessor | trainee~s | intern~s | temp | teammate~s | engineer~s | assistant~s | supervisor~s | manager~s | guy | guys | employee~s | developer~s | driver~s | planner~s | nurse~s | porter~s | associate~s | trainer~s | coach | coaches | instructor~s | tutor~s | teacher~s | caretaker~s | warden~s | consultant~s | handler~s | packer~s | picker~s | steward~s | usher~s | waiter~s | waitress | barista~s | bartender~s | cook~s | cleaner~s | courier~s | fitter~s | surveyor~s | accountant~s | administrator~s | secretary | groomer~s | stylist~s | moderator~s | contractor~s | volunteer~s | librarian~s | pharmacist~s | teller~s | guide~s | officer~s | apprentice~s | helper~s | dispatcher~s | lecturer~s | curator~s | doctor~s | hostess | promoter~s)'
/** Someone else at the firm: not `our team`, which is us. */
export const COLLEAGUE = `((my | our | a | an | the | one of (my | our) | another | some | that) (ADJ | other | previous | first | last | fellow | CONTENT)? (${STAFF} ((in | at | from | on) (our | the | your)? CONTENT (CONTENT | team | department | desk | office)? | (who | that)? you (ADV)* (spoke | talked | dealt | chatted | were speaking) (to | with) | before ME)? | (${DEPARTMENT} (team~s | department~s | people | desk | staff | office | colleague~s | shift | guys)? | (regional | head | other | local | main | sister) (branch~s | store~s | shop~s | office~s | outlet~s | depot~s) | !(delivery | order | cash | box | post) CONTENT (branch | store | outlet | depot | franchise | franchisee) | (night | day | early | late | front | delivery) (team | shift | desk | crew | office | people | staff | guys))) | (someone | somebody | the people | people | staff | the team) (in | at | from | on) (our | the)? ${DEPARTMENT} (team | department | desk | office)? | <!(in | at | from | on | the | our | for | of | your | to) ${DEPARTMENT} | (whoever | the person | the people) (who | that)? (you (spoke | talked | dealt | chatted) (to | with) | (took | answered | handled | packed | wrote | picked up) …5))`
export const PARTY =
  '(THIRDNOUN | isp~s | registrar~s | data center~s | datacenter~s | (sorting | distribution | fulfillment | logistics | call | contact | test | testing | exam | repair | colocation) center~s | depot~s | embassy | consulate | notary | hospital~s | pharmacy | sponsor~s | hotel~s | airport~s | venue~s | restaurant~s | organizer~s | promoter~s | publisher~s | agency~s | installer~s | broker~s | post office | postal service | customs | mail service | delivery (service~s | person | man | firm | company) | (shipping | logistics | freight | parcel | delivery | moving | hosting | insurance | phone | energy | cleaning | catering | payment | software | cloud | security | ticket | rental) (company | companies | firm~s | service~s | agent~s | agency | people | team~s | gateway | platform) | lender~s | charity | (ferry | bus | train | rail | taxi | water | gas | electricity | power | rental | car | credit card | card | mortgage | mail | telephone | internet | cable | construction | building | packaging) (company | companies | operator~s | line~s | firm~s) | third party | third parties | third-party (vendor~s | provider~s | service~s | company | supplier~s | partner~s | contractor~s) | app store~s | operator~s | network~s | utility | clinic | (travel | estate | letting | booking | claims) agent~s | lab | laboratory | school | council | owner~s | dealer~s | neighbor~s | (previous | former | other | last) (tenant~s | occupant~s) | garage~s | mechanic~s | plumber~s | electrician~s | caterer~s | florist~s | tailor~s | decorator~s | builder~s | chef~s | movers | tour guide~s | translator~s | bakery | photographer~s | (booking | comparison | auction | ticketing) site~s | distributor~s | wholesaler~s | factory | upstream | ministry | municipality | municipal corporation | university | tribunal | registry | printers | regulator~s | grid operator | locum~s | maintainer~s | mod author~s | builders | (electricity | water | power | gas | housing | exam | examination | school | transport | railway | tourist) (board | department | corporation | authority | utility) | (passport | tax | land | visa | benefits) office | (telecom | telephone | phone) exchange | freelancer~s | payroll | issuer~s | trainer~s | coach | coaches | instructor~s | tutor~s | teacher~s | dentist~s | vet~s | accountant~s | solicitor~s | lawyer~s | surveyor~s | surgery | theater~s | theatre~s | studio~s | stadium | festival~s | league | committee | union)'
/** Somebody beside the firm, by what they are. */
const THIRD = `((my | our | your | the | a | that | this | their | its | one of our | some | these | those)? (!(DET) CONTENT CONTENT?)? ${PARTY} | their (CONTENT)? (system~s | software | server~s | side | team~s | staff | people))`
/** Of whom more is told: `the plumber we sent`, `the technician who came on Tuesday`. */
const REL =
  '((of | behind | for | at | in | from | on) DET CONTENT CONTENT? | (who | that | which) ANY …5 | (that | who)? (we | you) (AUX | ADV)* ANY …3)?'
/** By name: the rule looks at the capitals. */
const NAMED = '(CONTENT CONTENT?)'
/** Where somebody works: `Dave in accounts`, `Priya from the night team`. */
const DESK = `((over | down | up)? (in | at | from | on) (((our | the | your) (CONTENT CONTENT?)? | CONTENT)? (${DEPARTMENT} | TEAMNOUN | support | branch | depot | office | store | shop | shift | reception | counter) (team | department | desk | office)?))`
const THEY = '(they | he | she)'

/** What somebody did wrong, after the subject. */
const BLUNDERED = `(dropped the ball | (messed | screwed | fouled | slipped | cocked | stuffed) (YOUR | this | it | the | things | CONTENT | that)* up | (messed | screwed | fouled | slipped | cocked | stuffed) up | botched | bungled | fumbled | blew it | (gotten | got) (it | this | that | (the | your) CONTENT CONTENT? | CONTENT) (ADV)* wrong | made (a | an | the | some | this) (ADJ | CONTENT)* (mistake~s | error~s | blunder~s) | (let | letting) (you | us | everyone | everybody) (ADV)* down | (keep~ | kept) (failing | forgetting | messing | losing | getting | screwing) | made (a | such a) (ADJ | CONTENT)? mess | broke (it | this | that | your | the) | sitting on (your | the | this | it) | sat on (your | the | this | it) | (dragged | dragging) (its | their | his | her) feet | misinformed | misled | misquoted | misadvised | overpromised | over-promised | jumped the gun | left (YOU | us) in the lurch | (typed | entered | used | picked | chose | wrote | put | printed | applied | charged | booked | read) (in | down | up)? (DET)? (wrong | incorrect) | (gave | given | told | quoted | sent | sold | promised | shown | showed | provided | provided YOU with) (you | us | out) (with)? (the | a | an | some)? (ADV)* (wrong | incorrect | bad | outdated | false | inaccurate | misleading | faulty) | (lost | misplaced | mislaid | mishandled | misrouted | mislabeled | mixed up | damaged | crushed | ruined | dropped | misplaced) (your | the | it | this | that | them | one))`
const FAILED =
  '((failed | neglected | forgot | forgotten | omitted | failing | refused) (ADV)* to !(load | open | start | sync | update automatically) | (never | (did | has | have | had) not) (ADV | even | bothered to | bother to)* (bother~ to | deliver~ | scan~ | show~ up | showed up | turn~ up | follow~ (our | the | instructions) | tell~ | told | inform~ | warn~ | mention~ | pass~ (on | it | this | that | along | the) | note~ (it | this | that | down) | log~ (it | this | that | your) | (do | done) (its | their | his | her) (job | homework | part)))'
const DONE =
  '(PASTED | told | known | sent | given | made | done | let | kept | put | caught | found | read | written | spoken | said | taken | held | left | brought | come | gone | paid | set | shown | chosen | thought | understood | rung | asked | sold | stuck | begun | run | cut | quit | had | lost | broken | got | gotten | seen | flown | driven | chosen | stood | met | spent | heard)'
const EXPECTED =
  '(ADV)* (arrived | reached | received | gotten | got | been | seen | heard | posted | credited | (delivered | shipped | sent | dispatched) …4 (by | yesterday | already) | emailed | left a | it | them | you | everything | something | more)'
/** `should have told`, not `should have it by noon`. */
const SHOULD = `((should | ought to) (ADV | not | never)* have !(${EXPECTED} | DET | NUMBER) (ADV | at least)* ${DONE} | never should have (ADV)* ${DONE} | (was | were) (ADV | not)* (supposed | meant) to !(${EXPECTED} | DET | NUMBER) ANY)`
const GUILTY =
  '((is | are | was | were | been | seems to be | appears to be) (ADV | the ones | the one | solely | at)* (to blame | who you (should | can | could | need to | have to) blame | at fault | (the | a) (culprit~s | guilty party) | (responsible | accountable | liable) for ((this | that | it | what happened) &($ | "," | ";" | and | not) | (this | that | the | your | any | these | those) (CONTENT)? (TROUBLE | mess | chaos | muddle | fiasco | debacle | disaster | shambles | shortage~s | cancellation~s | closure~s | overcharge~s | charge~s | fee~s | strike~s | change~s))) | (is | are | was | were) (ADV)* (careless | negligent | sloppy | incompetent | in the wrong) | (caused | created | produced) (this | that | the | all of this | all this | your)? (CONTENT)? (TROUBLE | mess | it))'

/** `my colleague should have told you`. */
export const byColleague: Pattern<Names> = pattern<string>(
  `at:(who:(${COLLEAGUE} ${REL}) (AUX | ADV | MODAL)* (${SHOULD} | ${FAILED} | ${BLUNDERED} | ${GUILTY}))`,
  guarded,
)

/** `the courier failed to …`, `Stripe is to blame`. */
export const byOthers: readonly Pattern<Names>[] = [
  pattern<string>(
    `at:(who:(${THIRD} ${REL}) (AUX | ADV)* (${SHOULD} | ${FAILED} | ${BLUNDERED} | ${GUILTY}))`,
    guarded,
  ),
  pattern<string>(
    `<!(DET | MY | your) at:(who:(${NAMED}) ${DESK}? (AUX | ADV)* (${SHOULD} | ${FAILED} | ${BLUNDERED} | ${GUILTY}))`,
    guarded,
  ),
  pattern<string>(
    `at:(who:(${THEY}) (is | are | was | were) (ADV | the ones | the one)* (to blame | at fault))`,
    guarded,
  ),
]

const WRONG =
  '(fault | doing | mistake | error | blunder | problem | responsibility | negligence | incompetence | failure | mess | muddle | oversight | screw-up | cock-up | lapse | headache | slip-up)'
/** What goes wrong with things that come by wire or pipe, and with money. */
const MISHAP =
  '(TROUBLE | (power | water | gas | service) (cut~s | shortage~s | failure~s) | shortage~s | blackout~s | brownout~s | leak~s | hold-up~s | holdup~s | backlog~s | closure~s | cancellation~s | regression~s | lapse~s | omission~s | breakage~s | mess | (double | duplicate | wrong | extra) (charge~s | payment~s | booking~s | bill~s))'

const LIES =
  '(lies | lie | rests | rest | sits | falls | is | was | are | were | comes | came | originated | originates | arose | arises | stems | stemmed) (ADV | down | attributable | traceable | entirely | solely)* (with | on | at | from | to | down to)'
const ALL = '(all | entirely | solely | squarely | purely | really)'
const THEIR_END = "((end | side | part) | 's (ADJ)? (end | side | part | fault | system~s | server~s))"

/** `that's Stripe's fault`, `the blame lies with the carrier`. */
export const theirs: readonly Pattern<Names>[] = [
  pattern<string>(
    `at:((this | that | it | which | they | (this | that) one | (DET CONTENT CONTENT?)) (is | was | were | are | has been | would be | seems to be | looks like | must be | must have been)+ (ADV | all | entirely | down to)* (who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) ('s | "'" | "’") (ADJ)? ${WRONG} !(under | according | in | to) | (their | his | her) (own)? (fault | doing | mistake | error) | the (fault | mistake | error | doing) of who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) | (on | down to) (who:(${THIRD} | ${COLLEAGUE}) | them) &($ | "," | ";" | "." | "—" | and | not)))`,
    guarded,
  ),
  pattern<string>(
    `at:((${MISHAP} | blame | responsibility | cause | fault) (ADV)* ${LIES} who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) (${THEIR_END} | &($ | "," | ";" | "." | "—" | not | and)))`,
    guarded,
  ),
  // `It is at the depot`, `it is with our Pune branch` tell where a parcel is.
  pattern<string>(
    `at:(((this | that | it) (ADV)* ${LIES} who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) ${THEIR_END}) | ((this | that | it) (lies | rests | falls) (ADV | entirely | solely)* (with | on) | ((this | that) (is | was) | it (is | was) ${ALL}) ${ALL}* on | (this | that | it) (is | was) ${ALL}* (down to | attributable to | traceable to)) who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) &($ | "," | ";" | "." | "—" | not | and))`,
    guarded,
  ),
  pattern<string>(
    `at:((WE | you (can | may | could | should | will have to)) (ADV | can only | must | have to)* (blame | put this down to | put it down to | pin this on) who:(${THIRD} | ${COLLEAGUE} | ${NAMED}))`,
    guarded,
  ),
  pattern<string>(
    `at:(^ (ADV | "," | honestly | well | hey | look | sorry)* blame who:(${THIRD} | ${COLLEAGUE} | ${NAMED} | !(MY | a | an | any) DET CONTENT CONTENT?)) &($ | "," | ";" | "." | "!" | "—" | "-" | ":" | for | on | who | that | here | not)`,
    guarded,
  ),
  pattern<string>(
    `at:(who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) 's (ADJ | own)* (negligence | incompetence | carelessness | sloppiness | mistake | error | failure | blunder | slip-up) !(message~s | code~s | page~s | log~s | rate~s | handling | number~s))`,
    guarded,
  ),
  pattern<string>(
    `at:(who:(${THIRD} | ${COLLEAGUE} | ${NAMED}) 's (CONTENT)? TROUBLE (ADV)* (caused | led to | is why | is the reason))`,
    guarded,
  ),
  pattern<string>(
    `at:((${WRONG} | TROUBLE | this | that | it) (is | was | were | are | has been | been)+ (ADV)* (caused | made | created | introduced) (ADV)* by who:(${THIRD} | ${COLLEAGUE}))`,
    guarded,
  ),
  pattern<string>(
    `at:((lost | let down | damaged | misplaced | mishandled | misinformed | misled | misadvised | misquoted | botched | bungled | (given | told | sent | quoted | promised) (the | a | an | some)? (wrong | incorrect | bad | outdated | false) (CONTENT CONTENT?)?) (ADV)* by who:(${THIRD} | ${COLLEAGUE}))`,
    guarded,
  ),
  pattern<string>(
    `at:((this | that | it) (is | was) (ADV | all)* the CONTENT CONTENT? 's (fault | mistake | doing | negligence) !(alone))`,
    guarded,
  ),
  pattern<string>(
    `at:(((an | a | the | some)? (ADJ)? (error | mistake | oversight | failure | negligence | blunder | carelessness | incompetence) (ADV)* (by | of | on the part of | made by | on (the)? part of) who:(${THIRD} | ${COLLEAGUE} | ${NAMED})))`,
    guarded,
  ),
  pattern<string>(
    `at:((problem | issue | error | fault | bug | failure | complaint) (AUX | ADV | seems | appears | lies | to be)* (with | in | on | at | from) …5 ","? (and | rather than)? not (with | in | on | from | at | by)? who:(us | ours | MY CONTENT | CONTENT CONTENT?))`,
    guarded,
  ),
]

const SOMEBODY = `(${THIRD} | ${COLLEAGUE} | ${NAMED})`
/** What somebody would have done who did their job. */
const DUTY =
  '((ADV)* (read | told | listened | packed | followed | warned | labeled | informed | mentioned | explained | noted | passed | bothered | checked | paid attention | done (its | their | his | her | the) | kept (its | their | his | her | to) | acted) | ANY …4 (properly | correctly | carefully | in time | on time | earlier | sooner | as (agreed | promised | asked | instructed)))'

/** Blame that stands in another clause: `it was the host's job to …`, `had the seller packed it properly, …`. */
export const aside: readonly Pattern<Names>[] = [
  pattern<string>(
    `at:((it | that | this) (was | had been | should have been | would have been) (ADV)* (who:(${SOMEBODY}) 's (ADJ)? (job | duty | responsibility | task) to | (up to | for | on | the job of) who:(${THIRD} | ${COLLEAGUE}) to))`,
    guarded,
  ),
  pattern<string>(
    `(^ | <&("," | but | and)) at:(had who:(${SOMEBODY}) (not)? ${DUTY}) &(…20 (would | could | might) (ADV | not)* (have | be | still))`,
    {unless: ['question', 'reported']},
  ),
  pattern<string>(
    `at:(if (only)? who:(${SOMEBODY}) had (ADV | not)* ${DUTY}) &(…20 (would | could | might) (ADV | not)* (have | be | still))`,
    {unless: ['question', 'reported']},
  ),
  pattern<string>(
    `at:(it (is | was) (ADV)* who:(${SOMEBODY}) (who | that | which) (AUX | ADV)* (${BLUNDERED} | ${FAILED} | ${GUILTY} | canceled | rejected | declined | refused | delayed | lost | broke | damaged | (made | started | decided | chose) (this | that | it | the)))`,
    guarded,
  ),
  pattern<string>(
    `at:(who:(${THIRD} ${REL} | ${COLLEAGUE} ${REL}) (ADV | has | have | had)* (damaged | canceled | rejected | declined | refused | delayed | decided | changed | moved | closed | dropped | caused | charged | booked | signed | printed | packed | entered | broke | lost | took | made | chose | put | sold | wrote | set) …6 "," (and)? not (us | me | we | ours)) &($ | "," | ";" | ".")`,
    guarded,
  ),
  pattern<string>(
    `at:((blame | fault | mistake | error | responsibility) (is | was) (ADV | all)* who:(${SOMEBODY}) 's) &($ | "," | ";" | "." | and | not | alone)`,
    guarded,
  ),
  pattern<string>(
    `at:((this | that | it | which) (is | was) (ADV)* (a | an) who:((courier | carrier | bank | vendor | supplier | processor | manufacturer | airline | host | merchant | retailer | seller | landlord | contractor)) (error | mistake | fault | problem | issue)) !(CONTENT)`,
    guarded,
  ),
]

const OURS =
  '((our | my) (ADV | own)* (fault | problem | doing | mistake | error | making | responsibility | decision | call | choice | concern | business | affair) | ours | on us | down to us | (because of | caused by | due to) (us | me | (anything | something) (that)? (we | i) (did | do | changed))) '
const IT = '(this | that | it | these | those | which | NP)'

/** `not our fault`, `nothing to do with us`. */
export const denied: Pattern<Names> = anyOf<Names>(
  pattern<string>(
    `subject:(${IT} (AUX | ADV)* (is | was | are | were | been | seem~ | appear~) (to be | ADV)* (not | hardly) (really | ADV | in any way | at all | actually)*) at:(${OURS} !(alone | only | to (make | solve)))`,
    stated,
  ),
  pattern<string>(
    `at:((through | by) no fault of (ours | mine | our own | my own) | no fault of (ours | mine) | (the | this | that)? (fault | blame | error | mistake | problem) (is | was | does | did) (ADV)* not (ADV)* (lie (with | on) | rest with | sit with | (with | on | at | from) | ours) (ADV)* (us | me | (our | my) (end | side | part | team~s | system~s | shop | store | warehouse | office))?)`,
    stated,
  ),
  pattern<string>(
    `subject:(${IT})? at:((has | have | had | having | got) (ADV | absolutely)* (nothing (at all | whatsoever | ADV)* to do with (us | me | our | my !(account)) | not (ADV | got)* (anything | a thing) to do with (us | me | our)) | ((is | was) not (ADV)* (caused by | due to | because of | on | from | at) (us | our (end | side | part | doing | team~s))))`,
    stated,
  ),
  pattern<string>(
    `(^ | <&("." | "," | "—")) at:(not (really | actually | even)? (our | my) (fault | problem | doing | mistake | mess | headache) &($ | "," | "." | ";" | "!" | "—" | but | i))`,
    stated,
  ),
  pattern<string>(
    `at:(none of (this | that | it | these) (is | was | were) (ADV)* (${OURS} | caused by (us | me)))`,
    stated,
  ),
  pattern<string>(
    `at:((i | we) (was | were | am | are) not the one~s who (told | sent | promised | made | gave | broke | took | caused | canceled | booked | wrote | set))`,
    stated,
  ),
  pattern<string>(`at:(neither … (is | are | was | were) (ADV)* ${OURS})`, stated),
  pattern<string>(
    `at:((this | that | it) (is | was) (ADV)* not (ADV)* (us | me | our (CONTENT)? TEAMNOUN) &($ | "," | ";" | "." | "—" | but | who | that) | do not (ADV)* blame (us | me) | <!(you (ADV | now)?) (can | could | will) not (ADV)* be held (ADV)* (responsible | liable | accountable) | (we | i) (did | have) not (ADV)* (cause | caused) (this | that | it | the | your))`,
    stated,
  ),
  pattern<string>(
    `at:(WE (had | have) (ADV)* (nothing to do with (this | that | it | the | your) | no (part | hand | role | involvement) in (this | that | it | the | how | what)))`,
    stated,
  ),
  pattern<string>(
    `at:((we | i) (AUX | ADV)* (not | never | no longer | in no way | hardly) (ADV | be | held)* (to blame | blamed | faulted | at fault | (responsible | liable | accountable | answerable) ((for | to) &(this | that | it | the | any | what | how | your | (TROUBLE | late | lost | missed)) | &($ | "," | ";" | "." | here | once | when))))`,
    stated,
  ),
  pattern<string>(
    `at:((we | i) (AUX | ADV)* (take | accept | assume | bear | carry | have) (ADV)* no (responsibility | blame | liability) (for)?)`,
    stated,
  ),
  pattern<string>(
    `at:((we | i) (AUX | ADV)* not (ADV)* (take | accept | assume | bear | carry | be held to) (ADV)* (any | the)? (responsibility | blame | liability) for)`,
    stated,
  ),
  pattern<string>(
    `at:((we | i) (are | am) (only | just | merely | simply | purely) (a | an | the) (CONTENT)? (platform | marketplace | middleman | middlemen | intermediary | reseller~s | agent~s | broker~s | booking site | messenger | go-between | retailer))`,
    stated,
  ),
  pattern<string>(
    `at:((this | that | it) (is | was | remains) (ADV | strictly | a matter | something)* between you and (the | your | them | who:(CONTENT)))`,
    stated,
  ),
)

/** `out of our hands`, `beyond our control`. */
export const helpless: Pattern<Names> = anyOf<Names>(
  pattern<string>(
    `subject:(${IT} (AUX | ADV)* (is | was | are | were | been | remain~ | lie~ | fall~) (ADV | entirely | largely | simply | unfortunately | ",")*)? at:((out of | outside (of)? | beyond | not (ADV)* (in | within | under)) (our | my) (ADV | own | direct | immediate | reasonable | sphere of)* (hands | control | power | influence | reach | ability))`,
    stated,
  ),
  pattern<string>(
    `at:((we | i) (ADV)* (do not | can not) (ADV)* (control | influence) (the | what | how | when | whether | that | this | it | your | DET | CONTENT) | (we | i) (ADV)* (have | had | 've got) (ADV | absolutely)* (no | little | zero | not any) (ADJ | real | direct)? (control | influence | say | power) (over | on | in | of))`,
    stated,
  ),
  pattern<string>(
    `subject:((this | that | it | which) (is | was) (ADV | really)* not) at:((ADV)* ((up to (us | me)) &($ | "," | ";" | "." | but | so) | (something | anything) (that)? WE (ADV)* ((can | could) (ADV)* (control | influence) | (have | had) (ADV | any)* (control | influence | say) (over | in))))`,
    stated,
  ),
)
