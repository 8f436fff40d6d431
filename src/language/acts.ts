/** Speech acts: what a sentence does. Built once, shared by all rules, and the best tested patterns of all. */
import type {Sentence} from '../prose/index.ts'
import {restatement} from './acknowledgment.ts'
import {anyOf, nameAct, pattern} from './pattern.ts'

/** An apology for something of ours; not sympathy, not one that is waved away, not the customer's. */
const apology = nameAct(
  'apology',
  anyOf(
    pattern(
      '(ADV* WE can not (ADV | even | begin to | possibly)* apologize enough | words (can not | could never) … sorry | WE can not (say | tell you) … sorry …2 enough)',
    ),
    pattern(
      `(WE ADV* (am | are | feel)? | DET)? (INTENSIFIER | ADV)* ((and | "," and?) (INTENSIFIER | ADV)+)* <!(than | be | are you | were | feel | feels | said | says) <!((you | they | he | she | who | courier~s | seller~s | landlord~s | guest~s | customer~s | host~s | owner~s) (are | is | seem | sound) (INTENSIFIER | ADV | and | ",")*) sorry
        !("?")
        !(ADV* to (hear | see | learn | read | find out | know | say | inform | tell | report))
        !(for (your | his | her | their) (loss | bereavement))
        !(state | excuse | sight)`,
      {unless: ['negated', 'reported']},
    ),
    pattern('WE (AUX | ADV | WANT | to | not only)* apologize~', {unless: ['negated', 'reported']}),
    pattern(
      '(WE | FIRM | let ME | allow ME) (AUX | ADV | INTENSIFIER | WANT | to | and | "," | (reach~ out | get~ in touch | write~ | writing | take~ (this | the | a) (opportunity | moment | chance | minute | second)) (to YOU | ADV)* | (start~ | begin~ | open~) (off | out | ADV)* by)* apologize~ !(to !(YOU | all | everyone))',
      {unless: ['negated', 'reported']},
    ),
    pattern(
      '(^ | <&("," | and | but | so | "—" | ":")) (to | and | but | so | again | INTENSIFIER | ADV | ",")* (apologize | apologizing) !(to !(YOU | all | everyone))',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern(
      '<!(you | they | he | she | who | THIRDNOUN | guest~s | customer~s | host~s | owner~s) (INTENSIFIER | ADV)* <!(YOU | they | he | she | who | THIRDNOUN | guest~s | customer~s | host~s | owner~s) apologizes (INTENSIFIER | ADV)* &(for | that)',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern(
      '(please accept | accept | extend | offer | send | with | MY | a | an | many | all | million)? (MY | a | an | million | thousand | thousands of)? ((ADV | INTENSIFIER | ADJ | sincere~ | sincerest | deepest | heartfelt | humble | humblest | profound | utmost | warmest | big) (and | "," and?)?)* <!((your | his | her | their) (ADV | INTENSIFIER | ADJ | sincere~ | deepest | heartfelt | ",")*) <!(the | for an | public | written | an | on | about) apologies',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern(
      '(WE (AUX | ADV)* owe~ YOU (all | both)? (a | an) … apology | <!(token of | gesture of | sign of | part of | way of) MY (ADV | INTENSIFIER | sincere | sincerest | deepest | heartfelt)* apology !(":" | "*" | page~s | letter~s | form~s | template~s | email~s | note~s | tab | policy | post~s) | please accept … apology | (offer~ | extend~) … apology)',
      {unless: ['reported']},
    ),
    pattern('WE (ADV | INTENSIFIER | do | and)* regret !(to (inform | say | tell | advise | announce))', {
      unless: ['negated'],
    }),
    pattern('my bad'),
    // `Our headteacher has asked me to pass on her apologies`: one of ours, through another of ours.
    pattern(
      'MY CONTENT+ (of CONTENT+)? <!(THIRDNOUN | guest~s | customer~s | host~s | owner~s) (ADV | has | have | had)* ((ask~ed | want | wants | wanted | wish | wishes | would like) ME to (pass on | pass along | send | convey | extend | offer | give | relay | express) | send | sends | extend | extends | offer | offers | convey | conveys) (to? YOU)? (his | her | their | its | MY) (ADV | INTENSIFIER | sincere | sincerest | deepest | heartfelt | full)* apologies',
      {unless: ['negated', 'reported', 'conditional']},
    ),
    pattern(
      '(please | kindly) (ADV)* (forgive | pardon | excuse) (ME for | MY | the | this | that | these | any | all) (ADJ | CONTENT | DET | ADV)* (TROUBLE | (late | slow | delayed | belated | tardy | missed) CONTENT)',
      {unless: ['negated', 'reported', 'conditional']},
    ),
  ),
)

/** Fellow feeling for something that is not ours. */
const sympathy = nameAct(
  'sympathy',
  pattern(
    '(WE (am | are) | WE)? (INTENSIFIER | ADV)* (sorry | sad | saddened) (ADV* to (hear | see | learn | read | find out) | for YOUR (loss | bereavement)) | WE (ADV | do)* hate~ (to (hear | see | learn | read) | that (this | that | it | you)) | (it | this | that) (ADV)* (saddens ME | breaks (my | our) heart~s)',
  ),
)

/** A claim to share or know what the customer feels or goes through. */
const empathy = nameAct(
  'empathy',
  anyOf(
    pattern(
      `WE (can | could | do | would | AUX | ADV | INTENSIFIER)* (understand | understood | appreciate | realize | recognize | acknowledge | get | see | know | empathize~ with | sympathize~ with | relate to | hear | feel | share | sense)
       ((DET | all of)? your (CONTENT)? (NEGEMOTIONNOUN | position | predicament | situation | perspective | point | side | feelings | shoes) | the NEGEMOTIONNOUN | your MATTER)`,
      {unless: ['negated', 'reported']},
    ),
    pattern(
      `WE (can | could | do | would | ADV | INTENSIFIER)* (understand | appreciate | realize | recognize | know | see | imagine | get | acknowledge) (ADV | INTENSIFIER)*
       ((how | what) (ADV | INTENSIFIER | much | incredibly)* (FRUSTRATING | you feel | you are feeling | you must feel | you must be feeling | it feels | you are going through | YOU (were | are) (ADV)* (counting | looking forward | relying) | this matters | that matters | this feels | that feels | much this | this is | that is | it is | a NP)
        | that? (this | that | it | these | waiting) (can | may | must | might | is | has been | was | isn't | must be | must have been | can be)* (INTENSIFIER | ADV | a)* FRUSTRATING)`,
      {unless: ['negated', 'reported']},
    ),
    pattern(
      'WE (can | could | do | AUX | ADV | INTENSIFIER)* (understand | empathize~ | sympathize~ | relate | get it | hear you | feel for you | feel you | get that) (on (this | that | it) | on this one | there)? ($ | "," | "." | "!" | and | but | because)',
      {
        unless: ['negated', 'reported'],
      },
    ),
    pattern('WE (can | could)? (only | just | ADV)* imagine', {unless: ['negated', 'reported']}),
    pattern(
      'WE (can | do | ADV | INTENSIFIER)* (hear you | feel your pain | feel for you | know the feeling | know how YOU feel | get where you are coming from | see where you are coming from | understand where you are coming from)',
      {
        unless: ['negated'],
      },
    ),
    pattern(
      '(in your shoes | have been there (too | myself | before)? $ | (my | our) (heart~s | thought~s) (and CONTENT)? (go | goes | go out | goes out | is | are) (ADV)* (to | with) you | WE (are | AUX | ADV)* (thinking of | keeping) you (and YOUR CONTENT)? (in (my | our) thoughts)? (ADV)* $)',
    ),
    // `I know waiting for results is agonizing`: what is hard is a doing or any such thing, and no thing of the customer's.
    pattern(
      `WE (can | could | do | would | ADV | INTENSIFIER)* (understand | appreciate | realize | recognize | know | see | imagine | acknowledge | can tell) (ADV)* that? (!(nothing | anything | something) (GERUND | being | a | an | such | this | these | any | last) …6 | it | this | that) (is | are | was | were | feels | felt | can be | must be | may be | has been | have been | must have been | can feel | must feel) (INTENSIFIER | ADV | always | a)* (!(important) FRUSTRATING !(to) | the worst | (never | not) (ADV | INTENSIFIER | always)* (easy | fun | pleasant))`,
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      `^ (ugh | oh | oh no | ouch)? ","? ((losing | waiting | missing | being | having to | not knowing | not being able) …6 | it | that | this) (is | was | feels | must be | can be)+ (INTENSIFIER | ADV | always | a)* (the worst | !(important) FRUSTRATING) (&($) | "," ADV* WE (ADV | AUX)* (know | understand | realize | get it) | and (YOU | WE) (must | would | AUX)+ (be | feel))`,
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      `(^ (it | this | that) (is | was | must be | can be | feels)+ (INTENSIFIER | ADV | always | never | not)* (awful | terrible | horrible | dreadful | frustrating | annoying | upsetting | stressful | infuriating | maddening | painful | heartbreaking | disheartening | scary | no fun | the worst | fun | easy) (when | to (have to | lose | wait | miss | be (left | kept | locked | told | stuck | let))) | ^ (that | this | it) (ADV | INTENSIFIER | AUX)* (sucks | suck | stinks | bites) (ADV | and WE know it)* $ | ^ (how | what a) (INTENSIFIER | ADV)* FRUSTRATING (experience | situation | day | week)? $)`,
      {unless: ['question', 'conditional', 'reported']},
    ),
    pattern(
      'WE (can not | could not) (ADV | even | begin to | start to)* imagine (how | what) (ADV | INTENSIFIER | much)* (FRUSTRATING | YOU | this | that | it)',
      {unless: ['question', 'reported']},
    ),
    pattern(
      'WE (AUX | ADV | INTENSIFIER)* (know | understand | realize | appreciate | recognize) how (much | heavily | badly | INTENSIFIER)* YOU (ADV | AUX | all)* (rely | relied | depend | depended | count | counted | relying | depending | looked forward | were hoping) (on | upon | for | to)? (ME | this | that | it | YOUR CONTENT) $',
      {unless: ['negated', 'question', 'conditional', 'reported']},
    ),
    pattern(
      '(that | this | it) (ADV)* (sounds | must be | must have been | must feel | had to be | can not be | can not have been | could not have been | is never | is always | was surely) (INTENSIFIER | ADV | like | a)* FRUSTRATING',
    ),
    pattern('(empathize~ | sympathize~) with (YOUR | YOU)'),
    pattern(
      '(you (ADV)* (have | had) (ADV)* every (right | reason) to (be | feel) (INTENSIFIER | ADV)* NEGEMOTION | YOUR NEGEMOTIONNOUN (is | are) (INTENSIFIER | ADV | more than)* (understandable | understood | justified | valid | heard) | WE would (ADV | all)* (be | feel) (INTENSIFIER | ADV | just as)* (NEGEMOTION | the same))',
      {unless: ['negated', 'question', 'conditional']},
    ),
  ),
)

/** Telling the customer what they feel. */
const attributedFeeling = nameAct(
  'attributedFeeling',
  pattern(
    'you (must | are | are feeling | sound | seem | look | feel | appear | may be | might be | must be | must feel | AUX)+ (INTENSIFIER | ADV | to be | a bit | a little)* NEGEMOTION',
    {
      unless: ['negated', 'conditional', 'reported', 'question'],
    },
  ),
)

const ARTIFACT =
  'log~s | trace~s | screenshot~s | screen shot~s | video~s | recording~s | file~s | report~s | detail~s | step~s | example~s | sample~s | link~s | photo~s | picture~s | image~s | document~s | form~s | invoice~s | receipt~s | number~s | code~s | output | dump~s | reproduction | description | information | info | heads up | note | confirmation | csv | spreadsheet | copy | address | ids | id'

/** Thanks of any kind. */
const thanks = nameAct(
  'thanks',
  anyOf(
    pattern('(WE (AUX | ADV | WANT | to)* thank | thank) (YOU | u) (so | very | ADV | much | again | all | both)*', {
      unless: ['reported'],
    }),
    pattern('<!(no) (many | INTENSIFIER)* thanks !(to (the | our))', {unless: ['reported']}),
    pattern(
      'WE (AUX | ADV | INTENSIFIER | WANT | to)* appreciate~ (YOUR | YOU | it | that | this | the | all | GERUND | hearing)',
      {unless: ['negated', 'reported', 'question']},
    ),
    pattern('WE (am | are) (INTENSIFIER | ADV)* (grateful | thankful)'),
    pattern(
      '(YOUR (CONTENT)? (patience | understanding | feedback | cooperation | loyalty | time) (is | are) (INTENSIFIER | ADV | much)* appreciated | (grateful | thankful) for YOUR)',
    ),
  ),
)

/** Thanks for a thing that the customer did or sent: it shows that somebody looked. */
const specificThanks = nameAct(
  'specificThanks',
  anyOf(
    pattern(
      `(thanks | thank YOU | appreciate~) (ADV | so much | very much | again)* for (ADV | GERUND)* (the | your | this | that | those | these | sending | sharing | attaching | providing | including | both)* (CONTENT | and)? (${ARTIFACT})`,
    ),
    pattern(
      '(thanks | thank YOU | appreciate~ (YOU | YOUR)?) (ADV | so much | very much | again)* for? (ADV)* (flagging | reporting | noticing | spotting | catching | telling ME about | letting ME know about | letting ME know that | pointing out | writing about | asking about | checking | trying | testing | confirming) !(this $ | it $ | the MATTER $)',
    ),
  ),
)

/** Says that the customer or the matter is important, and shows it by nothing. */
const importance = nameAct(
  'importance',
  anyOf(
    pattern(
      '(YOUR | YOU | this | it | that | NP) (is | are | remains | matter~ | mean~) (INTENSIFIER | ADV | a lot | so much | the world | of the utmost | important | top | our | priority | a | much | everything | a great deal)+ to ME',
      {unless: ['negated', 'question']},
    ),
    pattern(
      '(YOUR | customer) NP (is | are) (ADV | INTENSIFIER)* (our | my | a) (ADV | number one | top | first | highest | main)* priority',
      {unless: ['question']},
    ),
    pattern(
      'WE (ADV | INTENSIFIER | do)* (value | cherish | treasure | prize) (YOUR | YOU | our | every | each | all)',
      {unless: ['negated', 'question']},
    ),
    pattern('(NP | YOU) matter~ (INTENSIFIER | ADV | a lot | a great deal)* to ME', {unless: ['negated', 'question']}),
    pattern(
      '^ (INTENSIFIER | ADV)* YOU (and YOUR CONTENT)? (INTENSIFIER | ADV | AUX)* deserve~ (INTENSIFIER | ADV | much | far | so much)* (better | more) (than this | than that | from ME)? $',
      {
        unless: ['negated', 'question', 'conditional'],
      },
    ),
    pattern('valued (customer~s | client~s | member~s | user~s | partner~s | guest~s | subscriber~s)'),
    pattern('WE (ADV | INTENSIFIER | do | AUX)* take …5 seriously', {unless: ['negated', 'question']}),
    pattern('WE (ADV | AUX)* pride ME'),
    pattern(
      'WE (ADV | do | INTENSIFIER)* care (ADV | INTENSIFIER | very much)* (about (YOU | YOUR | our | every | each | all) | $)',
      {
        unless: ['negated', 'question'],
      },
    ),
    pattern(
      'WE (ADV | do | INTENSIFIER)* (know | understand) how (much | important | ADV)* (this | that | it | NP)? (matters | is | means)',
    ),
    pattern(
      '(^ | WE) (ADV | INTENSIFIER | do)* hope (that)? (you are (ADV)* (well | doing | safe | having a) | (this | my | our) (email | message | note | reply)? finds you | all is well with you | YOUR (day | week | weekend | morning | afternoon) is (going | off))',
    ),
  ),
)

/** The firm does something: first person, or the team, with a verb of doing. */
const firmAction = nameAct(
  'firmAction',
  anyOf(
    pattern(
      `FIRM (AUX | ADV | not only | am going to | are going to | both)* <!(to) !(MINDVERB | look~ forward | get~ (how | where | why | what | it $ | that $ | it "," | your (NEGEMOTIONNOUN | point)) | take~ …5 seriously | take~ (INTENSIFIER | great | full | DET)* (pride | care | responsibility | ownership) | let~ …2 down | hold~ (you | ME) | keep~ (this | that | it) in mind | (give~ | offer~ | send~ | extend~ | share~ | make~) (YOU | DET | ADV | INTENSIFIER | CONTENT)* (apology~s | sympathy~s | thanks | gratitude | regards | wishes | NEGEMOTIONNOUN | word) | (provide~ | give~ | offer~) (YOU | with | DET)* (best | excellent | great | quality | outstanding) | ask~ (for)? (YOU | YOUR)? (for)? (YOUR)? (patience | understanding | forgiveness | pardon) | (start~ | begin~ | open~) (off | ADV)* (by | with) (apologizing | saying | thanking | an apology) | write~ to (apologize | say | thank) | tell~ YOU how | get~ back to | reach~ out | be~ in touch | let~ YOU know | get~ in touch | keep~ YOU | take~ this opportunity | make~ every effort | work~ hard | try~ (ADV)* $ | (make | made | send | sent | give | gave | put | took | deleted | removed | broke | charged | canceled) …4 (by mistake | in error | wrong~)) REMEDYVERB`,
      {unless: ['negated', 'question', 'conditional']},
    ),
    pattern(
      '(let ME | i am | we are | am | are | ^) (ADV)* (checking | looking into | investigating | fixing | working on | sending | refunding | reviewing | retrying | restoring | testing | tracking | digging | escalating | moving | monitoring | pausing)',
      {
        unless: ['negated', 'question', 'conditional'],
      },
    ),
    pattern(
      'let me (ADV)* !(know | start | begin | say | tell | assure | explain | express | be | take | first | offer | give | give (my | our)) REMEDYVERB',
      {
        unless: ['negated', 'question', 'conditional'],
      },
    ),
    pattern(
      '<apology> …10 (and | but | so) (ADV)* (have | am | are | will | has) (ADV)* !(MINDVERB | get~ back | be | reach~ out | do | let~ YOU know | keep~ YOU | try~ | make~) REMEDYVERB',
      {
        unless: ['question'],
      },
    ),
  ),
)

/** Only the next contact is promised: no repair. */
const contactPromise = nameAct(
  'contactPromise',
  pattern(
    'FIRM (AUX | ADV)* (get~ back to | be~ in touch | reach~ out | contact~ YOU | reply~ | respond~ | answer~ | write~ | let~ YOU know | update~ YOU | keep~ YOU (updated | posted | informed) | follow~ up | get~ in touch | email~ YOU | call~ YOU)',
    {
      unless: ['negated', 'question', 'conditional'],
    },
  ),
)

/** Something is repaired, given back or offered, whoever did it. */
const remedy = nameAct(
  'remedy',
  anyOf(
    pattern(
      '(is | are | was | were | has been | have been | been | being | am | will be | now)+ (ADV)* (fixed | resolved | restored | refunded | replaced | credited | live | back | active | attached | enclosed | working | repaired | reopened | running | available | shipped | resent | re-sent | reset | reversed | reinstated | waived | corrected | unlocked | reactivated | complete | completed | done | on its way | on the way | back online | updated | released | deployed | scheduled | booked | dispatched | processed | issued | reissued | reimbursed | compensated | reprocessed | recovered | rebuilt | rebooked | redelivered | patched | extended | upgraded | sorted | rectified | voided | lifted | straightened out | cleared up | put right | taken off | taken care of | up and running | up again | in the (mail | post) | out for delivery | in transit | en route | below | ready | in place)',
      {
        unless: ['negated', 'question', 'conditional'],
      },
    ),
    pattern(
      '(works | work | worked | resume~ | ship~ | arrive~ | flow~ | fixes | solves | restores | removes | closes | lands | leaves | finish~ | reaches | returns | resumes | resume) (ADV | again | it | the | this | today | tomorrow | YOUR | at | on | by | in | within | from | DAY | NUMBER)',
      {unless: ['negated', 'question', 'conditional']},
    ),
    pattern(
      '(refund | replacement | credit | workaround | fix | patch | voucher | discount | coupon | compensation | reimbursement | next update) !(…3 (late | delayed | failed | declined | denied | rejected | missing | lost | stuck | wrong | not | requested)) (of | for | to | is | has | have | was | will | ship~ | goes | went | arrive~ | in | on | at | within | today | "," | BLANK | NUMBER)',
      {
        unless: ['negated', 'question'],
      },
    ),
    pattern(
      'you (can | may | could | will be able to | are able to | are welcome to) (ADV)* !(rest | imagine | see | expect | contact | reach | reply | count | rely | trust | notice | experience | find YOU | MINDVERB | email ME | write | be (assured | sure | confident | certain)) (CONTENT | get | be)',
      {unless: ['negated', 'question']},
    ),
    pattern(
      '(charge~s | fee~s | payment~s | billing | retry~s | hold | block | ban | limit~s | restriction~s | duplicate~s | renewal | penalty~s | surcharge~s) (CONTENT CONTENT?)? (is | are | was | were | has been | have been | been | being | will be | now)+ (ADV)* (removed | canceled | lifted | dropped | cleared | paused | stopped | voided)',
      {unless: ['negated', 'question', 'conditional']},
    ),
    pattern(
      '(WE will (ADV)* have (it | this | that | them | YOUR | YOU | the | a | an | another) …6 (by | to YOU | back | ready | fixed | sorted | with YOU | running) | attached (is | are | you) | (please | YOU will) find (attached | enclosed | below) | (<!(rely | count | depend | relying | counting | depending | lean | call | wait) on (us | the house) | free of charge | at no (extra | additional)? (cost | charge) | gift card~s | free (month | year | shipping | delivery | replacement | upgrade | return | meal | night)))',
      {unless: ['negated', 'question', 'conditional']},
    ),
    pattern(
      '(here (is | are) | next update | in the meantime | meanwhile | instead "," | as a (workaround | apology | thank | gesture))',
      {unless: ['negated', 'question']},
    ),
  ),
)

/** Says no. */
const refusal = nameAct(
  'refusal',
  pattern(
    '(can not | unable to | not able to | not possible | impossible | not available | unavailable | not eligible | ineligible | denied | declined | rejected | do not (support | offer | allow | provide | have | plan) | does not (support | offer | allow) | will not be able | no way to | not allow~ed | not permit~ed | unfortunately | against our)',
    {
      unless: ['question', 'conditional'],
    },
  ),
)

/** Asks the customer to do or tell something. */
const ask = nameAct(
  'ask',
  anyOf(
    pattern('(could | can | would | will) you (ADV | please | be able to | kindly)* CONTENT'),
    pattern(
      '(please | kindly) (ADV)* !(accept | note | know | be | rest | allow | forgive | excuse | pardon | bear | understand | trust | enjoy | stay | find | do not hesitate | feel free | let ME apologize) CONTENT',
    ),
    pattern(
      '^ (please)? (try | send | reply | open | check | clear | restart | provide | attach | confirm | share | click | go | install | update | visit | fill | log | sign | let ME know | contact) ',
    ),
    pattern('(you (will)? (need | have) to | you must | WE (need | will need) (you | your | the | a | some | more))', {
      unless: ['negated', 'conditional'],
    }),
  ),
)

/** Tells what will happen next, or by when. */
const nextStep = nameAct(
  'nextStep',
  anyOf(
    pattern(
      'FIRM (ADV)* (will | am going to | are going to | plan to | expect to) (ADV)* !(never | value | understand) CONTENT',
      {unless: ['negated', 'question']},
    ),
    pattern(
      '(next (update | steps) | by (DAY | NUMBER) | within (NUMBER | a | an | one) | expect …4 (by | at | on | within | in))',
      {unless: ['question']},
    ),
  ),
)

/** Restates the customer's matter, or confirms it: somebody read the message. */
const acknowledgment = nameAct('acknowledgment', restatement)

/** All acts by name; each is a pattern, so rules ask `act.apology.in(sentence)`. */
export const act = {
  apology,
  sympathy,
  empathy,
  attributedFeeling,
  thanks,
  specificThanks,
  importance,
  firmAction,
  contactPromise,
  remedy,
  refusal,
  ask,
  nextStep,
  acknowledgment,
} as const

export type ActName = keyof typeof act

/** An apology that names what we did: it carries content beside the feeling. */
const apologyForAct = anyOf(
  pattern(
    '<apology> (for | that | about | ",")* (how | the way | what | when)? WE (AUX | ADV)* !(AUX | MINDVERB | could not | can not | had to) CONTENT',
  ),
  pattern(
    '<apology> (that | ",")* (MY | the) CONTENT CONTENT? (ADV)* (did not | PASTED | sent | ran | lost | broke | made | took | left | gave | forgot | let | hit | went | told | put | overcharged | misread) (YOU | YOUR | the | a | an | it | ADV | two | NUMBER)',
  ),
)

/** Shows a feeling, or says what the firm would want: no content either. */
const pleasantry = anyOf(
  pattern(
    'WE (am | are | feel) (INTENSIFIER | ADV | just)* (terrible | awful | horrible | mortified | devastated | embarrassed | ashamed | heartbroken | dreadful | gutted)',
    {
      unless: ['negated', 'question', 'conditional'],
    },
  ),
  pattern(
    '(is | was) not (ADV)* the (kind of | sort of | type of | level of)? (experience | service) (that | which)? WE (ADV)* (want~ | aim~ | strive~ | like~ | hope~ | expect~)',
  ),
  pattern('WE (am | are) (ADV)* here (for YOU | to (help | support) (YOU)?) (ADV)* $', {
    unless: ['question', 'conditional'],
  }),
)

/** `I'm sorry, but the 2019 archive is gone`: a statement follows the apology. */
const factAfterApology = pattern(
  '<apology> …12 (";" | ":" | "—" | "," (but | and | so)? | but) (ADV)* !(WE (ADV | do | AUX)* (hope | want | wish)) (DET | YOUR | YOU | it | this | that | there | they | WE | NUMBER | CONTENT) …5 (AUX | PASTED)',
)

/** A fact comes first, and the apology follows: `The parcel is a week late, and I'm sorry`. */
function hasFactBesideApology(sentence: Sentence): boolean {
  if (
    [act.thanks, act.empathy, act.importance, act.sympathy, act.attributedFeeling, pleasantry].some((each) =>
      each.in(sentence),
    )
  )
    return false
  if (factAfterApology.in(sentence)) return act.apology.matches(sentence).length === 1
  const from = act.apology.first(sentence)?.from ?? 0
  const joint = sentence.tokens[from]?.norm === 'and' ? from : from - 1
  return joint >= 4 && sentence.tokens[joint]?.norm === 'and'
}

/** Whether a sentence only tends the relation: apology, sympathy, empathy, thanks or importance, and nothing of substance. */
export function isRelational(sentence: Sentence): boolean {
  // A line that introduces others is about them.
  if (sentence.tokens.at(-1)?.norm === ':') return false
  const isActing = () => act.firmAction.in(sentence) || act.remedy.in(sentence)
  if (apologyForAct.in(sentence)) return false
  if (act.apology.in(sentence)) return !isActing() && !hasFactBesideApology(sentence)
  if (act.sympathy.in(sentence) || act.attributedFeeling.in(sentence) || pleasantry.in(sentence))
    return !act.firmAction.in(sentence)
  if (act.empathy.in(sentence) || act.importance.in(sentence)) return !act.firmAction.in(sentence)
  return act.thanks.in(sentence) && !act.specificThanks.in(sentence) && !isActing()
}
