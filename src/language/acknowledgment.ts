/** How a reply shows that somebody read the message: it restates what went wrong, confirms it, or admits it. */
import {anyOf, pattern} from './pattern.ts'
import {DESK_NOUN, toldTrouble} from './trouble.ts'

const SAID = {unless: ['negated', 'question', 'conditional']} as const
/** For patterns that hold a negation of their own. */
const STATED = {unless: ['question', 'conditional']} as const

/** What a customer sends, or what somebody wrote about their case. */
const PAPER =
  'report~s | letter~s | photo~s | picture~s | image~s | screenshot~s | video~s | recording~s | log~s | trace~s | scan~s | statement~s | transcript~s | note~s | invoice~s | receipt~s | bill~s | file~s | form~s | document~s | email~s | message~s | chat~s | call~s'
/** `we know logins failed`, `I understand you are seeing blank pages`: knowledge of a fact, not of a feeling. */
const known = anyOf(
  pattern(
    'WE (AUX | ADV)* (know | understand | realize | recognize | see | gather | learned | noticed | aware) that? !(how | what | why | this | that | it) (YOU | DET? CONTENT CONTENT? CONTENT?) (AUX | PASTED | need | did | went | left | fell | broke)',
    SAID,
  ),
  pattern('WE (AUX | ADV)* aware (of | that) (DET | ADV)* CONTENT', SAID),
)

/** `you're right`, `I can see both charges`, `you mentioned …`: somebody looked, or listened. */
const confirmed = anyOf(
  pattern('YOU (are | were) (ADV | INTENSIFIER)* (right | correct)', SAID),
  pattern(
    'FIRM (can | could | do | have | has | ADV)* (see | saw | seen | found | confirm~ | reproduce~ | replicate~ | notice~ | spotted | located | identified | traced | tracked down | pinpointed) (that | the | your | both | two | a | an | this | it | NP)',
    SAID,
  ),
  pattern(
    `FIRM (have | has | ADV)* (checked | reviewed | read | looked (at | into | up) | went through | gone through | compared | pulled up) (YOUR !(${DESK_NOUN}) | both | all | the two)`,
    SAID,
  ),
  // `I have read the plumber's report about the burst pipe`, `I listened to the recording of your call`: a paper with its subject.
  pattern(
    `FIRM (have | has | ADV)* (read | checked | reviewed | studied | watched | looked (at | into | through | over) | listened to | (gone | went) (through | over) | compared | examined | received) (ADV)* (DET | all | both | of | CONTENT | "'s" | ADJ)* (${PAPER}) (…5 YOU (ADV)* (sent | attached | took | shared | uploaded) | (about | regarding | concerning | from | on) (DET | of)* !(WE | our | my | ${DESK_NOUN} | how | what) CONTENT | of (YOUR | the | a | both)+ !(${DESK_NOUN}) CONTENT)`,
    SAID,
  ),
  pattern(
    '<!(what | whatever | anything | everything | how | when | where | once) (as)? YOU (have | had | ADV)* (mentioned | wrote | written | reported | described | said | told ME | asked | requested | noted | let ME know | pointed out | shared | flagged | noticed | raised | hit | ran into | ordered | expected | sent)',
    STATED,
  ),
  pattern(
    'YOUR CONTENT? (message | email | note | report | screenshot~s | log~s | trace | video | photo~s | recording) (ADV)* (show~ | say~ | said | describe~ | mention~ | point~ | explain~)',
    SAID,
  ),
)

/** `we charged you twice`, `that was our mistake`: our own fault, as a fact. */
const admitted = anyOf(
  pattern(
    'FIRM (have | has | ADV)* (broke | broken | deleted | charged | sent | missed | lost | canceled | removed | shipped | made | let | failed | forgot | forgotten | overcharged | billed | double-charged | mixed up | mixed | took | overlooked | misread | misunderstood | dropped | double-booked) (ADV | YOU | YOUR | the | a | an | this | it | two | twice | to)',
    SAID,
  ),
  pattern(
    '(MY CONTENT CONTENT? | the THIRDNOUN) (have | has | had | ADV)* (PASTED | rang | went | took | sent | gave | made | came | left | put | brought | drove | told | read | wrote | found) …4 (wrong | by mistake | in error | too (late | early))',
    SAID,
  ),
  // `We inadvertently removed several contacts`: an adverb of fault, whatever the verb.
  pattern(
    '(FIRM | MY CONTENT CONTENT?) (have | has | had | ADV)* <&(inadvertently | accidentally | mistakenly | wrongly | incorrectly | erroneously | prematurely | wrongfully | unintentionally) !(AUX) CONTENT',
    SAID,
  ),
  pattern(
    'FIRM (have | has | ADV)* (PASTED | sent | made | gave | took | put | told | paid) …7 (by mistake | in error | by accident)',
    SAID,
  ),
  // `We put the wrong mileage on your invoice`, `our clerk used an old rate`: whatever was done, with the wrong thing.
  pattern(
    '(FIRM | MY CONTENT CONTENT?) (have | has | had | ADV)* (PASTED | used | put | sent | gave | given | wrote | written | took | taken | made | set | told | sold | read | left | brought | ran | drew | drove | went | rang | paid | kept | got) (ADV | YOU | YOUR CONTENT CONTENT? | to | in | into | onto | on | out | up | down | with | for | at | from)* (DET)? (ADV)* (wrong | incorrect | inaccurate | mistaken | outdated | someone else | somebody else | another (customer | guest | patient | person | tenant | student | member | household))',
    SAID,
  ),
  pattern(
    'FIRM (have | has | had | ADV)* (used | printed | shipped | mailed | posted | delivered | billed | charged | quoted | applied) (ADV | YOU | YOUR | it | to | with)* (an | the | MY)? (old | previous | former | expired) CONTENT',
    SAID,
  ),
  pattern(
    'FIRM (have | has | had | ADV)* (gave | given | sold | sent | handed | shipped | posted | mailed | delivered | assigned | promised | let | rented | passed | emailed) (YOUR CONTENT CONTENT? | it) (ADV)* to (another | the wrong | someone | somebody | a different | other | the next)',
    SAID,
  ),
  pattern('FIRM (have | has)? got (it | this | that | YOUR CONTENT | the CONTENT) (ADV)* wrong', SAID),
  pattern(
    '(MY | all our | entirely our) (CONTENT)? (mistake | fault | error | bug | oversight | slip | failure | doing) !(message~s | code~s | report~s | log~s)',
    SAID,
  ),
  pattern(
    'WE (should (ADV)* have | failed to | (did not | never) (tell | told | send | sent | reply | replied | answer | answered | warn | warned | ship | shipped | call | called | update | updated | deliver | delivered | process | credit | refund | refunded | catch | caught | notice | noticed) | (are | were) (ADV)* (wrong | late | slow | at fault))',
    STATED,
  ),
)

/** Restates the customer's matter, confirms it, or admits our part in it. */
export const restatement = anyOf(confirmed, admitted, known, toldTrouble)
