/** How a firm says no, in a clause: it cannot, it will not, it is not possible, or things stay as they are. */
import {anyOf, pattern} from 'empathylint/rule'

const PLAIN = {unless: ['question', 'conditional']} as const

/** What one cannot do without refusing anything: to find, to open, to wait. */
const PERCEIVE =
  '(find | see !(YOU | anyone | patients | walk-ins | new | more | any | CONTENT (without | unless | until | who)) | rule | feel | locate | tell | reproduce | replicate | recreate | reach | hear | read | open | view | wait | thank | apologize | imagine | blame | stress | agree | believe | connect | log | sign | confirm | verify | trace | identify | detect | say | help but | load | access | complain | stop | wish)'
const WILL_NOT =
  '(be (able | offering | adding | accepting | making | extending | renewing | refunding | proceeding | moving | taking | considering | issuing | granting | changing | doing | supporting | approving | possible) | offer | refund | reimburse | extend | accept | issue | add | approve | make | process | restore | support | reopen | honor | waive | grant | allow | permit | credit | replace | cover | consider | provide | see (YOU | anyone | patients | walk-ins | new | more | any | CONTENT (without | unless | until | who)) | treat | admit | seat | serve | budge | give | reverse | reinstate | overturn | proceed | renew | build | lift | return | exchange | entertain | go (ahead | forward) | do (that | this | it | so))'
const FIRMS =
  '(FIRM | MY CONTENT CONTENT? | BLANK | the CONTENT? (doctor~s | nurse~s | dentist~s | vet~s | surgeon~s | consultant~s | therapist~s | physio | midwife | optician | pharmacist | practitioner~s | teacher~s | instructor~s | tutor~s | coach | principal | headteacher | registrar | dean | professor | examiner~s | judge~s | jury | panel | editor~s | director~s | producer~s | trustees | governors | management | landlord | host | owner~s | caretaker | chef | kitchen | stylist | fitter~s | electrician | plumber | mechanic | driver~s | pilot | captain | guide~s | crew | organizer~s | administrator~s | maintainer~s | developer~s | department | ministry | authority | office | society | association | corporation | union | embassy | consulate | trust) | the (school | clinic | hotel | bank | store | shop | museum | library | university | airline | studio | gym | board | committee | council | city | hospital | practice | restaurant | venue | theater | charity))'
/** What weighs on the customer by staying as it is. */
const BURDEN =
  '(fee~s | charge~s | fine | fines | penalty~s | surcharge~s | levy | ban | suspension | block | restriction~s | decision~s | ruling | verdict | outcome | refusal | rejection | cancellation | deadline | increase | policy~s | rule~s | terms | grade | mark | limit | sanction | strike | warning)'
const AMOUNT =
  '(price~s | fare~s | rate~s | rent | deposit~s | balance | amount~s | cost~s | bill | invoice | payment~s | premium~s | dues | total | interest | tuition | sum)'
const THE_BURDEN = `((the | this | that | these | those | any | all | MY | its | YOUR) (CONTENT | "'s")? CONTENT? ${BURDEN})`
const THE_AMOUNT = `((the | this | that | these | those | MY | YOUR) (CONTENT | "'s")? CONTENT? ${AMOUNT})`
const WILL = '(ADV | do | does | will | would | must | AUX | has to | have to | needs to | need to)*'
const STOP =
  '($ | "," | ";" | "." | "!" | "—" | and | because | as | since | under | for (now | the time being | all | everyone))'
/** `the fee has to stay`, `the original decision stands`, `the deposit will be kept`: no, without a not. */
export const stays = anyOf(
  pattern(
    `${THE_BURDEN} ${WILL} ((stay | stays | remain | remains) ((as (it | they) (is | are | was | were)) | the same | unchanged | put | due | payable | final | firm | fixed | in (place | force | effect) | on (YOUR | the) CONTENT CONTENT? | &${STOP}) | (stand | stands | hold | holds) (as (it | they) (is | are))? &${STOP} | (apply | applies) &(${STOP} | in this | here) | (go | goes) ahead)`,
    PLAIN,
  ),
  pattern(
    `(${THE_BURDEN} | ${THE_AMOUNT}) ((is | are | was | were) (ADV)* (due | owed | payable | fixed | final | firm | set in stone | not (ADV)* up for) &(${STOP} | by | on | at) | (remain | remains) (ADV)* (due | owed | payable | final | outstanding) | (has to | have to | must | will have to) (ADV)* (stay | stand | remain | apply) &(${STOP} | as | on | in))`,
    PLAIN,
  ),
  pattern(
    `${THE_AMOUNT} (will | is | are | was | must | has to | have to | to | AUX | ADV)+ (kept | retained | withheld | forfeited | forfeit) !(safe | for YOU | open | until | at | low)`,
    PLAIN,
  ),
)

/** What can be gone when one asks for it. */
const PLACES =
  '(room~s | table~s | seat~s | slot~s | place~s | spot~s | space~s | bed~s | berth~s | cabin~s | flight~s | sailing~s | class | classes | tour~s | session~s | date~s | appointment~s | lane~s | pitch | pitches | desk~s | ticket~s | night~s | weekend~s | vacancy~s | opening~s | position~s | unit~s | size~s | car~s | van~s | venue | hall)'
const GONE =
  '(sold out | sold | (fully | all) booked | booked (up | out | solid | in) | oversubscribed | overbooked | out of stock | taken &($ | "," | "." | that | this | for | on | until | by | already | now) | gone &($ | "," | "." | now) | full &($ | "," | "." | and | for | until | that | this | on | in) | filled | at (full)? capacity)'
/** `there's nothing available before June`, `we've none left`, `the booking stands canceled`: nothing to be had, or nothing to be done. */
const gone = anyOf(
  pattern(
    `(there (is | are | was | were | will be | has been)+ | (${FIRMS} | it | they) (have | has | had) (got)?) (ADV | simply | currently)* ((nothing | none | not (ADV)* (one | any | anything | a single CONTENT)) (ADV | else | at all)* (available | free | left | open | remaining | sooner | earlier | before | until | on offer | in (stock | YOUR | a size | that | this) | MODAL be (done | changed) | to be done | WE) | no (ADJ | CONTENT)? (${PLACES} | room | space | availability | capacity | stock | scope | leeway | wiggle room | provision | facility | flexibility | entitlement) !(charge~s | fee~s | limit~s | restriction~s | requirement | problem~s))`,
    {unless: ['question', 'conditional']},
  ),
  pattern(
    `(WE | (all (of)? | both | every | the | MY | that | this | those | these)+ (CONTENT CONTENT?)? ${PLACES}) (am | are | is | was | were | has | have | been | ADV | all)+ ${GONE}`,
    PLAIN,
  ),
  pattern(
    '(the | YOUR | this | that | MY) CONTENT CONTENT? CONTENT? (ADV | will | must | has to)* ((stand~ | remain~ | stay~) (ADV)* (canceled | void | terminated | suspended | revoked | rejected | declined | refused | forfeited | forfeit | withdrawn | disqualified | excluded | dismissed | denied | rescinded | annulled | invalid) | stand~ (ADV)* (closed | barred | awarded (to | elsewhere) | PASTED (to | by)) | (will | must | has to | have to | needs to | is going to) (ADV | have to)* (stay | remain) (closed | blocked | restricted | limited | disabled | frozen | deactivated | banned | barred | removed | unlisted | on hold | as (it | they) (is | are)) !(…2 (until | while | unless)))',
    PLAIN,
  ),
  pattern(
    '(nothing | none of (it | this | that | them)) (ADV)* can (ADV)* be (ADV)* (done | changed | altered | refunded | returned | made | offered | moved | added | amended | exchanged | reversed | undone | issued | given | waived | extended | booked | swapped | canceled)',
    {unless: ['question', 'conditional']},
  ),
  pattern(
    '(offer | period | window | deadline | sale | round | promotion | registration~s | enrollment | entry~s | booking~s | application~s | submission~s | sign-ups) (for DET? CONTENT? CONTENT?)? (have | has | is | are | had)? (ADV)* (expired | passed | ended | lapsed | closed | ran out | run out | shut | over &($ | "," | "." | now)) !(in YOUR favor)',
    PLAIN,
  ),
)

/** `your application was not successful`, `the class is full`, `this isn't the place for that`. */
const closed = anyOf(
  pattern(
    'YOUR (CONTENT)? (application | request | appeal | claim | bid | submission | entry | proposal | petition | dispute | offer | nomination) (for CONTENT CONTENT?)? (was | is | has | have | been | were | ADV)+ (unsuccessful | not (ADV | been)* (successful | approved | accepted | selected | granted | upheld | chosen | shortlisted))',
    PLAIN,
  ),
  pattern(
    '(the | this | that | MY) (CONTENT)? (library | project | list | waitlist | waiting list | program | programme | position | post | role | vacancy | round | course | class | school | clinic | sale | competition | call) (is | was | has | have | been | ADV)+ (filled | closed (to | for) | full &($ | "," | ";" | "." | and | for) | over &($ | "," | ";" | ".") | feature-frozen)',
    PLAIN,
  ),
  pattern(
    '(this | that | it | here) is not (ADV)* ((the | a) (right)? (place | channel | forum | venue) (for | to) | how WE (do | work | run) | what WE (do | offer | sell))',
    PLAIN,
  ),
  pattern(
    `${FIRMS} (ADV | have | has | had)* ((decided | chosen | opted | chose | agreed) (ADV)* (to (keep | leave | stay with | go (with | for) (another | a different | someone)) | on another | otherwise) | (has | have | ADV)* (gone | went) (ADV)* (with (someone | another | a different) | for (another | someone | a different) | another way | a different way | (in | down) (another | a different) (direction | route | road | path)) | (am | are | is) (ADV)* (going with | sticking with | keeping to) (another | someone | a different | the | MY))`,
    PLAIN,
  ),
  pattern(
    `(GERUND …14)? (take~ | took | cost~ | eat~ | pull~) (ADV | up | ME | the TEAMNOUN | maintainers | a lot of | too much | so much | much | MY | DET)* (time | effort | attention | resources | energy) (away | from | out of | (that | which)) !(from? (no | nobody | nothing | YOU))`,
    PLAIN,
  ),
)

/** A clause that says no, or puts the work on the customer. */
export const no = anyOf(
  stays,
  closed,
  gone,
  pattern(
    '(MY hands are (ADV)* tied | rules are rules | (fall~ | is | are | lies) (ADV)* (outside | out of) (of)? (MY | the) (CONTENT)? (policy~s | rule~s | terms | scope | window | period | guideline~s) | (offer | period | window | deadline | warranty | trial | voucher | code) (for CONTENT)? (has | have)? (ADV)* (expired | passed | ended | lapsed | closed) | (that | this | it) is (ADV | just)* (MY | the) (CONTENT)? (policy | rule | rules) | (have | has) (ADV)* no (CONTENT)? (plan~s | intention | way | option | capacity | budget) (to | for | of) | (fee | balance | amount | deposit | rent | invoice | bill | payment | form | CONTENT) (must | has to | have to | needs to) (ADV)* be (ADV)* (paid | PASTED | made | sent) | <&(but) no $)',
    PLAIN,
  ),
  // `the discount no longer applies`; that a fee no longer does is good news.
  pattern(
    `(the | this | that | YOUR | MY) !(CONTENT? CONTENT? (${BURDEN} | TROUBLE)) CONTENT CONTENT? CONTENT? (ADV)* (no longer (ADV)* (applies | apply | runs | run | exists | exist | covers | cover | includes | include | qualifies | qualify) | (does | do) not (ADV)* (apply | run | exist) (any more | anymore | any longer))`,
    PLAIN,
  ),
  // `it must be paid by the 30th`: what is owed, by whatever word it was named before.
  pattern(
    '(it | this | that | they) (ADV)* (must | has to | have to | needs to | need to | will have to) (ADV)* be (ADV)* (paid | settled | repaid | vacated | cleared (by | before | within | in full) | returned (by | before | within | to ME))',
    PLAIN,
  ),
  pattern(
    `${FIRMS} (ADV)* no longer (ADV)* (offer | support | allow | accept | sell | issue | provide | stock | make | take | carry | ship | give)`,
    PLAIN,
  ),
  pattern(
    `${FIRMS} (ADV | ",")* can (ADV)* not (ADV | possibly)* !(${PERCEIVE}) (CONTENT | be | do | get | have | make)`,
    PLAIN,
  ),
  pattern(`(${FIRMS} | it | they | this | that) (ADV)* (will | would) (ADV)* not (ADV)* ${WILL_NOT}`, PLAIN),
  pattern(
    `${FIRMS} (ADV)* (am | are | is | were | was | feel | remain) (ADV)* (not (ADV)* (able | allowed | permitted | authorized | in a position | accepting | offering | planning | going to | taking | considering | set up | equipped | prepared | willing | licensed | insured | looking to | obliged | required | liable | responsible) | unable | forbidden | prohibited | barred | bound (by | to) | limited (to | by) | declining | obliged to | required to | forced to)`,
    PLAIN,
  ),
  pattern(
    `(${FIRMS} | (the | this | that | YOUR | DET) CONTENT CONTENT? CONTENT? | it | they | this | that | CONTENT) (ADV | currently)* (do | does) (ADV)* not (ADV)* (offer | support | allow | permit | plan | provide | accept | issue | give | refund | make | grant | cover | include | apply | extend | intend | have (ADV)* (any | the | a | an | enough)? (CONTENT)? (plan~s | ability | means | resources | capacity | option~s | way | room | flexibility | authority | leeway) | take | sell | ship | carry | stock | exchange | build | qualify | meet | do (that | this | it | so | CONTENT) | let | entitle | count | warrant | foresee | envision | have it on)`,
    PLAIN,
  ),
  pattern(
    '(is | are | was | were | be | has | have | been)+ (ADV)* ((not | no longer) (ADV)* (possible | available | eligible | allowed | permitted | an option | something (that)? (WE | MY) | supported | refundable | transferable | entitled | (on | in | part of) (the | MY) (CONTENT)? (roadmap | plan~s | power) | planned | covered | included | negotiable | up for | open to | within) | impossible | unavailable | ineligible | non-refundable | nonrefundable | non-transferable | final | out of (MY hands | the question | scope | warranty | MY control) | beyond MY (CONTENT)? control | against (MY | the | CONTENT) | excluded | (declined | denied | rejected | refused | turned down | ruled out))',
    PLAIN,
  ),
  pattern(
    '(DET CONTENT CONTENT? CONTENT? (of CONTENT)? | it | they | this | that | CONTENT) (ADV)* (can not | could not | will not | may not | must not) (ADV)* be (ADV)* (PASTED | made | given | done | undone | sent | lent | sold | taken | brought | split | met | paid | reset)',
    PLAIN,
  ),
  pattern(
    'there (is | are | was) (ADV)* (no (way | option~s | possibility | plan~s | exception~s | CONTENT (available | left | possible)) | nothing (ADV | more | else | that | further)* (WE | MY TEAMNOUN | to be) | not (ADV)* (a way | any | anything | much) (CONTENT)? (WE | CONTENT))',
    {unless: ['question']},
  ),
  pattern(
    `(((under | per | as per | according to) | (under | per | according to) (the | MY | these | those)) (CONTENT | "'s")? CONTENT? (policy~s | rule~s | terms | guideline~s | regulation~s | contract | agreement | law | warranty) | (the | MY | CONTENT) (CONTENT)? (CONTENT)? (policy~s | rule~s | terms | guideline~s | regulation~s | contract | agreement | law | warranty | system) (ADV | of CONTENT CONTENT?)* (state~s | states | say~s | says | prevent~s | prevents | prohibit~s | prohibits | forbid~s | forbids | require~s | requires | limit~s | limits | do not | does not | will not | exclude | excludes | is (ADV)* (clear | strict | firm | that)) )`,
    PLAIN,
  ),
  pattern(
    '<!(nothing | all | nowhere) YOU (will | would | do)? (ADV | still | first)* (need to | have to | must | are required to | ought to | will be required to | can not | may not | are (ADV)* not (ADV)* (eligible | entitled | allowed | able) | do (ADV)* not (ADV)* (qualify | meet))',
    PLAIN,
  ),
  pattern(
    `${FIRMS} (ADV | have | has | had | am | are | is | will | must | need | to)* (decline~ | reject~ | refuse~ | deny~ | turn~ (this | it | YOUR) | say no | uphold~ | decided (ADV)* (not | against) | chosen not | opted not | (need~ | require~ | ask~) (YOU | all | every | CONTENT) to | require~ (that | a | an | the | YOUR) | (must | have to | has to) !(get | check | look | ask YOU (ADV)* (how | what) | apologize | wait | restart | admit | say))`,
    PLAIN,
  ),
  pattern(
    '(no (CONTENT)? (refund~s | exception~s | extension~s | credit~s | discount~s | upgrade~s | return~s) (is | are | can | will | may | $ | "," | after | once) | (it | the answer) (is | has to be | must be) (ADV)* (still)? (a)? no (ADV)* $ | (the | this | that | MY) decision (ADV)* (stands | still stands | remains) !(in YOUR | open) | (it | that | this) (is | was) (ADV)* (too late | past (the | MY)))',
    {unless: ['question']},
  ),
)
