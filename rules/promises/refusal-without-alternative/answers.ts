/** How a firm says no, gives a reason, and offers another way. */
import {anyOf, pattern} from 'empathylint/rule'

const SAID = {unless: ['question', 'conditional', 'reported']} as const

const NOT_ABLE =
  '((can | could | will | would | shall | am | are | is | do | does | did) (ADV)* not (ADV)* (be (ADV)* able to | able to | going to | in a position to | prepared to | willing to | be)? | (am | are | is | was | were) (ADV)* unable to | no longer | (have | had | need) to (ADV)* (decline | refuse | reject) &(ANY))'
const FIRMS =
  '(FIRM | they | (the | our | this)? CONTENT? (team | desk | office | shop | store | company | board | committee | airline | hotel | bank | council | clinic | school | university | embassy | insurer | landlord | seller | host | carrier | manager | owner | organizer~s | organiser~s))'

/** What one can be unable to do without refusing anything. */
const NO_REFUSAL = `(say | saying | tell | telling | find | finding | see | seeing | reproduce | replicate | promise | guarantee | imagine | wait | thank | apologize | know | think | believe | mean | want | recall | like | wish | hesitate | need | mind | recommend | sure | stress | express | understand | locate | hear | reach | read | verify | determine | trace | track | blame | expect | forget | doubt | worry | agree | remember | notice | receive | get (hold | through | back) | recognize | explain | confirm | identify | recreate | help but | emphasize
  | sorrier | happier | be | been | yet | charge | charging | bill | sell | contact YOU | bother | spam | ask YOU | let YOU (down | go) | give up | stop | rush | appear | seem | work | happen | arrive | show | able | unable | prepared | willing | going | in a position | take (this | that | it | YOUR)
  | have (YOUR | any (record | news | trace | information | update~s | details) | record~s | enough | the (detail~s | information | answer~s) | a record | time))`

/** `We are unable to refund annual plans`, `I can't extend the trial`. */
const unable = pattern(
  `at:(${FIRMS} (ADV | AUX)* ${NOT_ABLE} (ADV)* !(${NO_REFUSAL}) (CONTENT | do | have | BLANK))`,
  SAID,
)

/** `Northwind won't be able to sponsor your event`. */
const unnamed = pattern(
  `at:((CONTENT ((will | would) (ADV)* not (ADV)* be able to | (is | are) (ADV)* (unable | not able | not in a position) to) | (the | our) CONTENT CONTENT? (can | could | will) (ADV)* not) (ADV)* !(${NO_REFUSAL}) CONTENT)`,
  SAID,
)

/** `The app does not support dark mode`, `refunds don't cover shipping`. */
const lacking = pattern(
  'at:((CONTENT | it | this | that | these | BLANK) (do | does) (ADV)* not (ADV)* (support | offer | allow | permit | provide | include | cover | exist | meet | fulfill | satisfy | come with | let YOU | have (a | an | any | this | that) | accept | refund | qualify | extend to | apply))',
  SAID,
)

/** `Your appeal has been denied`, `the claim was not approved`. */
const denied = pattern(
  `at:((appeal | application | claim | request~s | refund~s | complaint | proposal | suggestion | credit | loan | transfer | extension | return | offer | bid | entry | exception | dispute | waiver | reimbursement | upgrade | visa | permit | booking | card | transaction | submission | exchange | swap | cancellation | change | access | admission | membership | registration | replacement | purchase | sale | payout | discount | grant | nomination | enrollment | petition | scholarship | bursary | listing | manuscript | article | paper | app | CONTENT request | it | this) ((of | for | to | from | on | about | regarding | against) …7)? (AUX | ADV)* (denied | declined | rejected | refused | turned down | dismissed | disallowed | unsuccessful | not (ADV | been | be)* (approved | granted | accepted | successful | upheld | authorized | honored | selected)))`,
  SAID,
)

/** `Your film was not selected`: whatever was sent in. */
const passedOver = pattern(
  'at:(YOUR CONTENT? !(payment | charge | password | login | code | file | address | device) CONTENT (AUX | ADV)* not (ADV | been)* (selected | shortlisted | chosen | picked | upheld | granted | funded) !(yet))',
  SAID,
)

/** `The panel's feedback is enclosed`: something to go on with. */
export const enclosed = pattern(
  '((is | are) (ADV)* (attached | enclosed) | (attached | enclosed) (is | are | YOU will find) | find (attached | enclosed))',
  SAID,
)

/** `Bulk editing is not possible`, `you are not eligible`. */
const impossible = anyOf(
  pattern(
    'at:((is | are | was | were | be) (ADV)* (not (ADV)* (a | an)? (possible | available (to | for | in | on | at | "." | "!" | "," | $) | eligible | supported | offered | refundable | permitted | allowed | transferable | included | covered | option | feasible | entitled | negotiable | part of | something (that)? WE | on (our | the) roadmap | planned | going to happen | in scope | returnable | redeemable | extendable | due a) | impossible | ineligible | non-refundable | nonrefundable | out of the question | unsupported | unavailable))',
    {unless: ['question', 'conditional', 'reported']},
  ),
  pattern(
    'at:((can | could | will | may) (ADV)* not (ADV)* be (ADV)* !(sure | happier | sorrier | reached | found | located | reproduced | verified | seen | read | charged | billed | overstated) (PASTED | given | made | done | paid | lent | undone | taken | put | sent | used | kept | held | sold | cut | met | shown | set | split | bought | brought | let | hung | worn | drawn | won | run | built | rebuilt | brought))',
    SAID,
  ),
  pattern(
    'at:(YOU (do | did | does) (ADV)* not (ADV)* (qualify | meet) | (WE | TEAM) (ADV)* (have | with) (ADV)* no plans | there (is | are) (ADV)* no (way | plan~s | option | refund~s | discount~s | exception~s | possibility | provision | scope) | no (refund~s | exception~s | discount~s | extension~s | credit~s | return~s | compensation) (can | will | is | are | on | for | after))',
    SAID,
  ),
  pattern(
    'at:((have | has)? (decided | chosen | opted | agreed | voted) (ADV)* (not to | against) | (must | (have | had | need) to | going to | (am | are) forced to) (ADV)* (decline | refuse | reject | say no | turn …3 down) | (regret | sorry | afraid) (to | that WE (must | have to)) (decline | refuse | reject | say no) | answer (to YOU | ADV)* (is | remains | stays | has to be) (a | ADV)* no | (is | are) a no (from us)?)',
    SAID,
  ),
  pattern(
    `at:(${FIRMS} (have | has | ADV)* (declined | rejected | refused | denied | turned down) (YOUR | the | this | that | it | a))`,
    SAID,
  ),
  pattern(
    'at:((the | our) CONTENT CONTENT? (have | has | ADV)* (declined | rejected | refused | denied | turned down) YOUR CONTENT? (offer | application | request | claim | proposal | appeal | bid | submission | idea | suggestion))',
    SAID,
  ),
  pattern('at:(^ (unfortunately | sorry | regrettably | alas | WE am? afraid) ","? (no | not) ("," | $ | "."))', SAID),
)

/** In a request for a feature, what the customer cannot do is what we refuse. */
export const cannotYet = pattern(
  'at:((YOU | it | they | (the | our | this) CONTENT CONTENT?) (can | could | will) (ADV)* not (ADV)* !(be | find | see | go wrong | work | happen | wait | change) (CONTENT | do))',
  SAID,
)

export const no = anyOf(denied, passedOver, impossible, unable, unnamed, lacking)

const UNIT =
  '(minute~s | hour~s | day~s | night~s | week~s | month~s | year~s | limit~s | seat~s | user~s | kg | kilos | km | miles | gb | mb | people)'

/** Why, with a word for it. */
export const reason = anyOf(
  pattern(
    `(because | due to | owing to | <!(have | has | had | been | be) given (that | the | how | our | YOUR) | on account of | on (ADJ | CONTENT)* grounds | the reason | reason (is | ":") | that is why | this is why | which is why | as a result of | so that | in order to | for (ADV | CONTENT)+ reasons | out of (concern | respect | fairness) | which (ADV)* ((means | meant | makes | made) …8 (not | no | impossible | unable) | is (what | when | where)) | as !(soon | well | long | far | much | a | an | of | possible | such | described | mentioned | stated | (it | they) (is | are | was | were) $ | (YOU | WE) (ADV | have | had)* (know | ask~ | write~ | wrote | say~ | said | mention~ | request~ | want~ | like~ | wish~ | see~ | hope~ | told | explain~ | state~ | suggest~ | describe~)) (it | WE | YOU | YOUR | they | the | this | there | each | every | our | my | these | those | both | all) | since (it | WE | YOU | YOUR | they | the | this | there | each | every | our | my | these | those)
      | <!(hope | like | love | glad | happy | aim | continue | try | want) to (ADV)* (protect | keep | prevent | avoid | ensure | comply | stay | safeguard))`,
  ),
  // A rule that says what it allows.
  pattern(
    '(policy | terms | rule~s | contract | fare | tariff | license | law | regulation~s | warranty | agreement | lease | statutes | bylaws) (of …3)? (ADV)* (allow~ | say~ | ask~ | demand~ | cover~ | forbid~ | permit~ | limit~ | call~ for | set~ | expect~ | exclude~ | end~ | ended | run~ | ran) !(not)',
    {unless: ['negated', 'question']},
  ),
)

/** The limit itself; in a sentence that has more to say than `you have already waited long`. */
export const limit = anyOf(
  pattern(
    `(after | within | beyond | past | over | outside | under | above | below | than | only | at least | minimum of | up to | for) (DET | ADV)* NUMBER …2 ${UNIT} | NUMBER …1 ${UNIT} (ago | old | limit | window | period)`,
  ),
  pattern(
    '(only | <!(WE) must | require~s | require~ed | needs | <!(WE) need to | once (the | it | they | YOU | a | an | YOUR | CONTENT) | after (the | a | an | it | they | YOU | YOUR | departure | delivery | purchase) | when (the | it | they | a | an) | excludes | excluded | expired | exceeds | exceeded | already | too (late | old | large | many | long | far | few | small | big) | limited to | outside (of)? (the | our) | sold out | out of stock | fully booked | used up | has been (used | opened | worn | shipped | sent | redeemed)) !(know | say | offer)',
    {unless: ['question']},
  ),
)

/** `Each page holds one time zone: …`, `… isn't possible (the file is gone)`: the reason stands behind a sign. */
export const behindSign = pattern(
  '(":" | "—" | "–" | ";" | "(" | but | however | though | although) !(WE (ADV)* (am | are)? (sorry | hope | appreciate | value | thank | understand | wish) | thank~ | thanks | please) ANY ANY ANY',
)

/** What a firm does with a suggestion that it files away. */
const FILED =
  '(keep | note | noted | pass | passed | passing | share | shared | forward | forwarded | consider | considered | bear | take | taken | remember | record | recorded | log | logged | relay | relayed | appreciate | hope | understand | review | reviewed | look | looked | examine | examined | check | checked | discuss | discussed | close | closed | decide | decided | decline | declined | deny | denied | reject | rejected | inform | regret | stand | continue | read | receive | received | only | apologize | assure | thank | value | let YOU know that | be (ADV)* (able | happy | glad | sad | sorry | missed) | like to (ADV)* (thank | apologize | say | stress | assure | wish | remind) | love to (see | hear | welcome | have YOU) | love | hate | welcome | miss | see (YOU | YOUR | that | why | how | from | the | it | what) | hear | imagine | confirm | follow | charge~ | bill~ | collect~ | debit~ | deduct~ | reach~ed a | come to a | made (a | our) (decision | note) | make (sure | a note | note) | complete~ed | process~ed | assess~ed | verify~ed | confirm~ed | consult~ed | talk~ed | ask~ed (the | our) …2 TEAMNOUN | mark~ed | tag~ged | tagged | notice~ed | enjoy~ed | weighed | search~ed | finish~ed | conclude~ed | finalize~ed | register~ed | filed | locate~ed | pull~ed up | look~ed up | inform~ed | notify~ed | explain~ed | (found | opened | open~ed | got | put) (YOUR | the | this) | told | announce~ed | document~ed | carry on | raise | mention | bring (it | this | that) up | tell | let the)'

/** What the customer can do or get instead. */
export const otherWay = anyOf(
  pattern(
    `FIRM (ADV)* (can | could | will | would | may | (would | will) be (happy | glad) to | (am | are) (happy | glad | able | willing) to) (ADV | also | still | both | instead)* !(not | ${FILED} | help YOU further | contact | feel) CONTENT`,
    {unless: ['negated']},
  ),
  pattern(
    `FIRM (have | has) (ADV | also)* !(not | ${FILED} | no) (PASTED | sent | made | put | set | built | found | held | given | written)`,
    {
      unless: ['negated', 'question', 'conditional'],
    },
  ),
  pattern(
    'YOU (can | could | may | might | will be able to | are (welcome | free) to | are (able | eligible | entitled) to) (ADV | also | still | instead)* !(not | see | imagine | understand | rest | be (INTENSIFIER | ADV)* (sure | assured | certain | confident | NEGEMOTION | upset) | feel | contact | reach | expect | have (ADV)* (hoped | wanted | expected | heard | seen | been | noticed | read) | find (this | that | it) | wish | wonder | count | trust | rely | tell | appreciate | disagree | know | prefer | close (this | the)) CONTENT',
    {unless: ['negated']},
  ),
  pattern(
    '(instead !(of $) | meanwhile | in the meantime | until then | alternative~s | alternatively | option~s (is | are | open | ":" | for | would) | another (way | option | route) | other (way~s | option~s) | workaround~s | here (is | are) !((ADV)* (the | our | my) (CONTENT)? (decision | answer | outcome | result | news)) | what (you can | WE can | works) | closest | next best | appeal (to | at | by | within | here | form) | reapply | re-apply | (try | apply | ask | come | write) (ADV)* again | unless | until | once you | if you (would like | want | wish | prefer | can | send | have | are | add | choose | still | upgrade | switch | order | rebook) | as soon as)',
    {unless: ['question']},
  ),
  pattern(
    '(works | is (possible | available | open | supported | included)) !(not) (in | on | with | for | if | from | at | to | under | when)',
    {
      unless: ['negated', 'question'],
    },
  ),
  pattern(
    '(would you (like | prefer | be open | consider) | shall (i | we) | should (i | we) | how about | what about | may i | could you | can i (offer | move | send | book))',
  ),
)

/** `Cancel it free of charge`, `film at 60 frames`: what the customer can do, as an instruction. */
export const instruction = pattern(
  '(^ | <&(or | then | please)) (please | then | ADV | ",")* at:(!(GERUND | PASTED | ADV | MINDVERB | regrettably | keep | thanks | hope | enjoy | have | accept | note | understand | know | be | bear | contact | rest | best | take care | pay | settle | respect | refrain | stay | feedback | input | support | news | luck | good | safe | happy | all | greetings) CONTENT) (off | out | on | up | down | back | in)? (the | YOUR | it | them | a | an | any | both | this | to | with | under | at | from)',
)
