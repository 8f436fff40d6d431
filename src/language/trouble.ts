/** What went wrong for the customer, told as a fact: a thing failed, harm was done, something owed never came. */
import {anyOf, pattern} from './pattern.ts'

const SAID = {unless: ['negated', 'question', 'conditional']} as const
/** For patterns that hold a negation of their own. */
const STATED = {unless: ['question', 'conditional']} as const

const PLACE = '((of | for | to | in | on | from | with | at | about | by) (DET | all)* CONTENT CONTENT? CONTENT?)?'
/** A thing that both sides know: `your export`, `the invoice for May`. */
const KNOWN = `((YOUR | the | this | these | both | all | one of your | some of your | part of your) (of | the | your)* CONTENT CONTENT? CONTENT? ${PLACE})`
/** Things in general, of which only an event can be told: `Scheduled posts to Instagram`. */
const BARE = `(!(nothing | nobody | none) CONTENT CONTENT? CONTENT? ${PLACE})`
const ONCE = '(was | were | has been | have been | had been | got)'

/** Verbs of going wrong that take no object, so that no passive can hide in them. */
const WENT_WRONG =
  '(failed | crashed | stopped | stalled | froze | timed out | went down | went out | gone down | disappeared | vanished | bounced | expired | malfunctioned | misfired | broke | errored | collapsed | lapsed | fell)'
const GOING_WRONG =
  '(failing | crashing | breaking | stalling | freezing | timing out | erroring | disappearing | lagging | bouncing)'
const MISSED =
  '(missed | drops | loses | skips | cuts | duplicates | lost | dropped | skipped | lacked | lacks | misses | blocked | broke | duplicated | hit | showed | cut)'
/** States that only something gone wrong is in. */
const BAD_STATE =
  '(down | unavailable | broken | stuck | blocked | missing | late | delayed | overdue | behind | lost | damaged | defective | faulty | wrong | incorrect | inaccurate | slow | slower | unreachable | inaccessible | unusable | offline | affected | locked | frozen | corrupt | corrupted | duplicated | interrupted | degraded | impaired | disrupted | cut off | out of stock | sold out | backordered | empty | blank | cracked | torn | leaking | out of | expired | declined | rejected | denied | suspended | closed | disabled | compromised | exposed | stolen | hacked | breached | leaked | incomplete | too | short | misconfigured | mislabeled)'
const RUNNING_STATE = '(down | failing | degraded | impaired | offline | affected | delayed | stuck | slow | slower)'
const NOT_DONE = '(did not | was not | were not | has not | have not | had not | could not | has never | never)'
/** What a help desk does with every message. */
const HANDLED =
  '(received | forwarded | assigned | escalated | logged | opened | registered | passed | noted | recorded | added | processed | reviewed | addressed)'
/** What a help desk calls every message; of nothing that happened to anybody. */
export const DESK_NOUN = '(MATTER | message~s | email~s | feedback | comment~s | report~s | ticket~s)'

/** `Scheduled posts are failing`, `your parcel has not left`, `you were locked out`: what went wrong, as a fact. */
const trouble = anyOf(
  pattern(`(${KNOWN} | it | they | this | that) (have | has | had | ADV)* ${WENT_WRONG}`, SAID),
  // `Retry failed uploads` has no subject: what follows the verb tells when or where, and is no thing.
  pattern(
    `${BARE} (have | has | had | ADV)* ${WENT_WRONG} !(!(ADV | twice | NUMBER | last | yesterday | overnight | DAY) CONTENT)`,
    SAID,
  ),
  pattern(`(${KNOWN} | it | they | this) (have | has | had | ADV)* ${MISSED} (DET | CONTENT)`, SAID),
  pattern(
    `(${KNOWN} | it | they) (ADV)* (fails | fail | crashes | crash | stops | freezes | times out | breaks | stalls | shows | misses | lacks) !(YOU)`,
    SAID,
  ),
  pattern(
    `(${KNOWN} | ${BARE}) (is | are | was | were | has been | have been | AUX) (ADV | INTENSIFIER)* ${GOING_WRONG}`,
    SAID,
  ),
  pattern(
    `${BARE} (ADV)* (fail | fails | crash | crashes | freeze | freezes | time out | times out | stop (working | loading | responding | printing | at NUMBER))`,
    SAID,
  ),
  pattern(
    `(${KNOWN} | it | they) (ADV)* (stay~ | remain~ | keep~ | go~ | turn~ | look~ | appear~ | open~ | load~ | come~ up) (ADV | as)* (black | white | gray | dark | hot | cold | wet | noisy | ${GOING_WRONG} | ${BAD_STATE})`,
    SAID,
  ),
  pattern(`(${KNOWN} | it | they) (is | are | AUX)+ (ADV | INTENSIFIER | NUMBER | CONTENT)* ${BAD_STATE}`, SAID),
  pattern(`${BARE} ${ONCE} (ADV | INTENSIFIER | NUMBER | CONTENT)* ${BAD_STATE}`, SAID),
  pattern(`${BARE} (is | are) (ADV | INTENSIFIER)* ${RUNNING_STATE}`, SAID),
  pattern(
    `(${KNOWN} | it | they) (was | were) (ADV)* (due | supposed | meant | promised | scheduled | expected | booked)`,
    SAID,
  ),
  pattern(`(${KNOWN} | ${BARE} | it | they) ${NOT_DONE} (ADV | be | been)* CONTENT`, STATED),
  pattern('YOUR CONTENT CONTENT? CONTENT? (does | do | is | are | can | will | would) not (ADV | be)* CONTENT', STATED),
  // `The gate won't open for you`: a thing of ours that fails one person, and no rule for all.
  pattern(
    '(the | this | that | our) CONTENT CONTENT? (does | do | will | would) not (ADV)* (open | load | work | start | unlock | respond | print | connect | appear | show up | turn on | recognize | accept | let | scan | close | play | update | save | sync | register) (ADV)* ((for | on | at | with) (YOU | YOUR CONTENT)+ | (YOU | YOUR CONTENT) (in | out | through | past | at | on))',
    STATED,
  ),
  pattern(
    `(${KNOWN} | it | they) (ADV | have | has)* (arrived | came | landed | left | went | turned up | showed up | ended up) …4 (late | damaged | broken | wrong | cracked | empty | open | incomplete | torn | without | twice | missing | thawed | melted | cold | instead | behind)`,
    SAID,
  ),
  pattern(
    'there (is | are | was | were | has been | have been) (ADV | INTENSIFIER)* (a | an | some | several | known)* (CONTENT)? CONTENT? TROUBLE',
    SAID,
  ),
  pattern(
    `((the | this | your | our | an | a) CONTENT? CONTENT? TROUBLE ${PLACE}) (began | started | affected | affects | hit | came | comes | stems | stemmed | happened | occurred | caused | lasted | blocked | blocks | stopped | kept | means | meant | was | were | ended | (has been | have been) (ADV)* !${HANDLED} PASTED)`,
    SAID,
  ),
  pattern(
    '(TROUBLE | outage | change | update | release | fault) (ADV | that | which | is | was)* (affecting | affects | affected | impacting | impacts | impacted | blocking | hitting) (YOU | YOUR | DET | CONTENT)',
    SAID,
  ),
)

/** Of theirs, however far: `your tablet`, `the downloads on your tablet`. */
const THEIRS =
  '(((the | this | that | these | those | both | all | some)+ CONTENT CONTENT? (on | in | of | at | for | from | to | with))? YOUR CONTENT CONTENT? CONTENT?)'
const EACH_TIME =
  '(whenever | each time | every time | every (night | morning | few | so often) | by (itself | themselves) | at random | randomly | for no reason | without warning | in the middle of | halfway | midway | mid-call | mid-game | over and over | again and again)'
/** `The downloads on your tablet vanish whenever it syncs`: what keeps going wrong, told in the present. */
const recurring = anyOf(
  pattern(
    `${THEIRS} (ADV | keep | keeps)* (vanish~ | disappear~ | bounce~ | flicker~ | lag~ | stutter~ | stall~ | hang~ | misfire~ | overheat~ | leak~ | crash~ | freeze~ | malfunction~) !((when | as soon as | whenever | each time) YOU (confirm | accept | choose | select | cancel | archive | delete | pay)) !(after (NUMBER | a | the) | once | if | unless | within)`,
    SAID,
  ),
  // What only its repeating shows to be wrong.
  pattern(
    `${THEIRS} (ADV)* (keep~ (on)? (dropping | closing | logging | signing | jumping | restarting | rebooting | resetting | disappearing | vanishing | flickering | skipping | cutting | beeping | tripping | leaking | hanging | buffering | spinning) | (blink~ | jump~ | reboot~ | restart~ | close~ | shut~ | quit~ | go~ (off | out | blank | dark | dead | silent | black) | log~ (YOU)? out | sign~ YOU out | drop~ | cut~ (out | off) | empty~ | wipe~ | skip~ | repeat~ | beep~ | spin~ | scroll~ | trip~) (themselves | itself | YOU | out | off | down | up | ADV | to the CONTENT | (the | a)? CONTENT)* ${EACH_TIME})`,
    SAID,
  ),
)

/** `the pipe that ruined your floor`: harm to what is theirs, whatever did it. */
const harmed = anyOf(
  pattern(
    `!(YOU | WE | AUX | ADV) ANY (have | has | had | ADV)* (ruined | flooded | damaged | wrecked | soaked | spoiled | destroyed | stained | cracked | scratched | smashed | dented | wiped | erased | swallowed | disrupted | interrupted | delayed | broke | cost &(YOU) | woke &(YOU) | stopped &(YOU | YOUR) | locked &(YOU)) (ADV | out | down | off | up)* (YOU | YOUR)`,
    SAID,
  ),
  pattern(
    '!(WE) ANY (ADV)* (left | kept | threw) YOU (and YOUR CONTENT)? (ADV)* (without | with no | waiting | stuck | locked | out | stranded | standing | from | up | on hold | off | in the (dark | rain | cold))',
    SAID,
  ),
  pattern(
    '!(YOU | not) ANY (gave | sent | told | quoted | charged | showed | brought | handed | sold) (YOU | YOUR CONTENT) …3 (wrong | incorrect | outdated)',
    SAID,
  ),
  pattern(
    '(that | which) (have | has | had | ADV)* (came | come | ran | leaked | dripped | poured | went | fell | got) (ADV)* (through | into | out of | down | onto | over) YOUR CONTENT',
    SAID,
  ),
)

/** What something that never happened would have been. */
const PARTICIPLE =
  '(PASTED | come | gone | left | sent | rung | brought | caught | got | gotten | made | given | paid | told | taken | shown | put | met | read | run | seen | begun | held | kept | had | in | at | on | with)'
/** `The lab should have sent your results on Monday`: what was owed and did not happen. */
const owed = anyOf(
  pattern(
    `!(YOU) ANY (should | ought to) (ADV | not | never)* have (ADV | been | not | never)* ${PARTICIPLE} …5 (YOU | YOUR) !(CONTENT? within)`,
    STATED,
  ),
  pattern(
    `YOUR CONTENT CONTENT? CONTENT? (should | ought to) (ADV | not | never)* have (ADV | been | not | never)* ${PARTICIPLE} !(…3 (within | if | once))`,
    STATED,
  ),
  pattern(
    '(a | an | the | our) !(NUMBER) CONTENT CONTENT? (was | were) (ADV)* (due | supposed | meant | booked | scheduled | expected) …4 YOUR',
    SAID,
  ),
  pattern(
    '(the | YOUR | that | this) CONTENT CONTENT? (ADV)* still (ADV)* (sits | sit | waits | hangs | lies | shows | says | stands | does not | will not | has not | have not) ANY',
    STATED,
  ),
  pattern(
    'YOUR CONTENT CONTENT? (is | are) still (ADV)* (sitting | waiting | stuck | held | lying | on hold | missing)',
    STATED,
  ),
  // `Three weeks without an oven is far too long`
  pattern(
    '(NUMBER | a | an) (hour~s | day~s | night~s | week~s | weekend~s | month~s | year~s) …6 (is | are | was) (ADV | far | much | way)* (too long | a long time | not acceptable | unacceptable)',
    SAID,
  ),
)

/** `you were charged twice`, `you have been waiting`: what the customer went through. */
const suffered = anyOf(
  pattern(
    `YOU (were | have been | had been | got) (ADV)* (not | unable | left | locked | charged | billed | overcharged | told | promised | given | sent | stuck | kept | waiting | trying | without | logged | signed | double-charged | asked | denied | refused | cut | blocked | moved | shipped)`,
    STATED,
  ),
  pattern(
    'YOU are (ADV)* (having | seeing | unable to | locked out | getting | experiencing | facing | stuck | waiting | missing | running into)',
    STATED,
  ),
  pattern(
    'YOU (have | ADV)* (lost | missed | waited | spent | paid | ran into | hit | had to | could not | can no longer)',
    STATED,
  ),
  pattern(
    'YOU (have | had)? (did)? not (ADV)* (get | got | receive | received | see | seen | find | hear | heard | sign | agree | expect | order | want | authorize | ask)',
    STATED,
  ),
  pattern(
    `YOUR !(${DESK_NOUN}) CONTENT !(${DESK_NOUN}) CONTENT? CONTENT? ${ONCE} (ADV | not)* !(${HANDLED}) (PASTED | sent | lost | cut | shut | taken | put | held | kept | left | broken | stolen | paid)`,
    STATED,
  ),
)

/** Tells what happened to the customer: what they went through, what failed, what was done to what is theirs, what is owed. */
export const toldTrouble = anyOf(suffered, trouble, recurring, harmed, owed)
