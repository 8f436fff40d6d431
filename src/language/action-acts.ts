/** Acts that move the matter on: what the firm does, offers, refuses, asks and promises. */
import {anyOf, nameAct, pattern} from './pattern.ts'

/** The firm does something: first person, or the team, with a verb of doing. */
export const firmAction = nameAct(
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
export const contactPromise = nameAct(
  'contactPromise',
  pattern(
    'FIRM (AUX | ADV)* (get~ back to | be~ in touch | reach~ out | contact~ YOU | reply~ | respond~ | answer~ | write~ | let~ YOU know | update~ YOU | keep~ YOU (updated | posted | informed) | follow~ up | get~ in touch | email~ YOU | call~ YOU)',
    {
      unless: ['negated', 'question', 'conditional'],
    },
  ),
)

/** Something is repaired, given back or offered, whoever did it. */
export const remedy = nameAct(
  'remedy',
  anyOf(
    pattern(
      '(is | are | was | were | has been | have been | been | being | am | will be | now)+ (ADV)* (fixed | resolved | restored | refunded | replaced | credited | live | back | active | attached | enclosed | working | repaired | reopened | running !(behind | late | slow | slowly | low | short | out | over) | available | shipped | resent | re-sent | reset | reversed | reinstated | waived | corrected | unlocked | reactivated | complete | completed | done | on its way | on the way | back online | updated | released | deployed | scheduled | booked | dispatched | processed | issued | reissued | reimbursed | compensated | reprocessed | recovered | rebuilt | rebooked | redelivered | patched | extended | upgraded | sorted | rectified | voided | lifted | straightened out | cleared up | put right | repaid | paid back | given back | put back | topped up | reconnected | re-enabled | unblocked | unfrozen | reprinted | recalculated | amended | switched back on | turned back on | taken off | taken care of | up and running | up again | in the (mail | post) | out for delivery | in transit | en route | below | ready | in place)',
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
    // `The second amount was returned at 09:15`; a payment or parcel that was returned is no repair.
    pattern(
      '((NUMBER (eur | euro~s | usd | dollar~s | pound~s | gbp | chf | francs | !(CONTENT)) | amount~s | sum~s | money | difference | overpayment~s | excess | deposit~s | fund~s | fee~s | debit~s | points | (second | extra | duplicate | double) (payment~s | charge~s)) (CONTENT | (of | for) DET? CONTENT)? (AUX | ADV)+ (returned | sent back | transferred back | booked back | paid out) !(by | unpaid) | (balance | statement | account | profile | dashboard | calendar | basket | cart) (ADV)* (shows | reflects) (it | this | them | the (right | correct | new | full)) (already | now | again | CONTENT | $))',
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
export const refusal = nameAct(
  'refusal',
  pattern(
    '(can not | unable to | not able to | not possible | impossible | not available | unavailable | not eligible | ineligible | denied | declined | rejected | do not (support | offer | allow | provide | have | plan) | does not (support | offer | allow) | will not be able | no way to | not allow~ed | not permit~ed | unfortunately | against our)',
    {
      unless: ['question', 'conditional'],
    },
  ),
)

/** Asks the customer to do or tell something. */
export const ask = nameAct(
  'ask',
  anyOf(
    pattern('(could | can | would | will) you (ADV | please | be able to | kindly)* CONTENT'),
    pattern(
      '(please | kindly) (ADV)* !(accept | note | know | be | rest | allow | forgive | excuse | pardon | bear | understand | trust | enjoy | stay | find | do not hesitate | feel free | let ME apologize) CONTENT',
    ),
    pattern(
      '^ (please)? (try | send | reply | open | check | clear | restart | provide | attach | confirm | share | click | go | install | update | visit | fill | log | sign | let ME know | contact) ',
    ),
    pattern(
      '(you (will)? (need | have) to | you must !(be (ADV | INTENSIFIER)* (NEGEMOTION | GERUND | so) | have | feel | think) | WE (need | will need) (you | your | the | a | some | more))',
      {
        unless: ['negated', 'conditional'],
      },
    ),
  ),
)

/** Tells what will happen next, or by when. */
export const nextStep = nameAct(
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
