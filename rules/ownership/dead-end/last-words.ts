/** Sentences that end a conversation, and those that go on. */
import {anyOf, pattern} from 'empathylint/rule'
import {stops} from './stops.ts'
import {
  BY,
  CAN,
  CAN_NOT,
  CASE,
  guarded,
  LETTERS,
  MEASURE,
  MORE,
  NOT_MERCY,
  OUR,
  RULING,
  TALK,
  VERDICT,
  WHO,
  WILL_NOT,
} from './vocabulary.ts'

/** Nothing is left to do, or all is done. */
const exhausted = anyOf(
  pattern(
    `whole:(at:(there ADV* is ADV* (nothing | no more | not anything | not much | not a lot | little | not (a | one) (single)? thing) ${MORE} that? ${WHO} ADV* ${CAN} ADV* (do !(to) | offer | help | try | add | suggest | change)))`,
    guarded,
  ),
  pattern(
    `whole:(at:((there ADV* is | ${WHO} (have | has)) ADV* (nothing | not anything) ${MORE} (for ME to (do | offer | try | add) | to (be done | offer | try))))`,
    guarded,
  ),
  pattern(
    `whole:(at:(nothing ((more | else | further) ADV* (can ADV* be done | that? WE can ADV* do) | ADV* (can ADV* be done) &(about | now | at this | $))))`,
    guarded,
  ),
  pattern(
    `whole:(at:((that | this) is ADV* (all (the (help | assistance | support))? | everything | the (best | most) | as (far | much) as) that? ${WHO} ADV* ${CAN} ADV* (do | offer | give | provide | help | go | take (this | it | that | things | ${CASE} | your CONTENT))))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((exhausted | run out of | ran out of | out of | tried) DET? (of)? DET? (ADJ | other | available | possible | remaining)* (option~s | avenue~s | possibility~s | ideas | recourse | solution~s)))`,
    guarded,
  ),
  pattern(
    `whole:(at:((there (is | are) | WE have) ADV* no (other | further | more | additional | remaining | alternative) (option~s | solution~s | recourse | alternative~s | avenue~s | remedy~s) that? (available | left | remaining | for YOU | to offer | WE can | at this (time | point | stage) | open to | &($ | "," | ";"))))`,
    guarded,
  ),
)

/** The help itself is over. */
const helpOver = anyOf(
  pattern(
    `whole:(at:(there ADV* is ADV* (no | not any) (more | further | other | additional) (help | assistance | support | advice) that? ${WHO} ADV* ${CAN} ADV* (offer | give | provide)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((can ADV* not | unable to | (will ADV* not be | not ADV*) able to) ADV* be of any? (further | more) (help | assistance | use | service)))`,
    guarded,
  ),
  pattern(
    `whole:(at:((this | the | that) ${TALK} (is | has been) ADV* (closed | over | at an end | finished | concluded) &($ | "," | ";" | and | for (us | me | good))))`,
    guarded,
  ),
  pattern(
    `(from (our | my) (side | end | perspective | point of view) | as far as WE (am | are) concerned | for (us | me)) ","? whole:(at:((this | the | that | your) (case | complaint | claim | appeal | dispute | file | request | ${TALK}) (is | has been) ADV* (closed | over | settled | finished | concluded | at an end)))`,
    guarded,
  ),
  pattern(
    'whole:(WE (AUX | ADV)* at:((reached | come to | at | hit) the end of the road) &($ | "," | ";" | and | with | on | for | here | in))',
    guarded,
  ),
)

/** We have done what we could; only as a last word, for `… and it ships today` may follow. */
const allDone = anyOf(
  pattern(
    `whole:(${WHO} ADV* at:(can ADV* do (nothing | no more) (more | further | else)? | ${CAN_NOT} ADV* do (anything | much) (more | else | further)? &(about | for you | at this | $)))`,
    guarded,
  ),
  pattern(`whole:(${WHO} have ADV* at:(done (all | everything) that? WE (can | could))) $`, guarded),
)

/** Somebody will not or can not go on. */
const stopped = anyOf(
  pattern(
    'whole:((my | our) at:(hands (are | were) (ADV | INTENSIFIER | pretty much | kind of)* ("," …3 ",")? (ADV)* tied) !(with a))',
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(${CAN_NOT} ADV* (assist | help | support | advise | do (anything | much | more)) YOU? ((with | on | about | regarding | in) NP)? any? (further | any longer | anymore | any more | beyond this point | more | else)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((${CAN_NOT} | will ADV* not be? | am not | are not) ADV* (take | taking | pursue | pursuing | discuss | discussing) (this | that | it | ${CASE}) any? further))`,
    guarded,
  ),
  pattern(
    'whole:(at:((no | not any) (further | additional) (action | step~s | correspondence | response~s | reply~s | assistance | support | help) (will | can | is going to | are going to | shall) ADV* (be ADV* (taken | given | provided | offered | sent | possible | entered into) | follow !(CONTENT | DET | WE | from | up))))',
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:(${CAN_NOT} ADV* (offer | provide | give) YOU? any? (further | more | additional) (assistance | help | support | advice)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((take | takes | taking) no (further | more) (action | step~s)) ${NOT_MERCY})`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} at:((will | can | shall | would | am | are | is) ADV* not (be | going to)? ADV* (take | taking | provide | providing | offer | offering | enter into | respond to | reply to | responding to | replying to) any? (further | more | additional) (action | step~s | correspondence | assistance | support | help | message~s | email~s)) ${NOT_MERCY})`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (ADV | AUX)* at:((consider~ | regard~ | treat~ | deem~ | view~) (${CASE} | this) (to be | as | ADV)* (closed | settled | concluded | over | finished | at an end | done with)))`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((no longer ADV* (able | willing | prepared | in a position) to | (can | could | will | would) no longer (be able to)?) ADV* ((assist | help | support | advise) YOU &($ | "," | ";" | and | further | any | here | at this | as | (with | in | on | about | regarding) (this | that | it | the | your)) | (continue | engage in | discuss | entertain | pursue) (this | ${CASE} | with you))))`,
    guarded,
  ),
  pattern(
    `whole:(WE (AUX | ADV)* at:((no longer | not) ADV* (wish | want | intend | willing | prepared) to ADV* ((discuss | continue | pursue | debate | entertain) (this | that | it | ${CASE}) | discuss (the | your | this) CONTENT) any? (further | longer | more)?))`,
    guarded,
  ),
  pattern(
    `whole:(at:((any | all)? (further | additional | future) ${LETTERS} …6 (will | shall) ADV* (go unanswered | remain unanswered | be (ignored | disregarded | deleted unread) | not ADV* be ADV* (answered | responded to | replied to | acknowledged | considered | entertained))))`,
    guarded,
  ),
)

/** The answer stands, whatever comes. */
export const final = anyOf(
  pattern(
    `whole:(at:(${OUR} (ADJ | CONTENT)? ${VERDICT} ${BY} (is | are | was | remains | stands | (will | must) ADV* (remain | stand | be)) (ADV | and | as)* (final | <&(is | are | remains) binding | irreversible | unchanged | non-negotiable | not (negotiable | (open to | subject to | up for) (ADJ | further)* (discussion | appeal | review | debate | negotiation | change~s)))) !(CONTENT) ("," (ADV)* (binding | conclusive | irrevocable | irreversible | non-negotiable | unchangeable))?)`,
    guarded,
  ),
  pattern(
    `whole:(at:(${OUR} (ADJ | CONTENT)? (${RULING} | <&(our | my) (answer | position)) ${BY} ADV* (stands !(on | in | at | to | out | for) | ${WILL_NOT} ADV* change | ${WILL_NOT} ADV* be ADV* (appealed | changed | reversed | overturned | reconsidered | challenged | changing | revisited | reviewed again | reopened | altered | amended)) !((by | in | from | via | through | with) !(anyone | anybody | us | me | our | any))))`,
    guarded,
  ),
  pattern(
    `whole:((WE | TEAM | AGENTNAME | (the | our) CONTENT CONTENT?) ADV* at:((consider~ | regard~ | treat~ | deem~ | view~ | hold~) (DET | its | their) (CONTENT)? ${VERDICT} (to be | as | ADV)* (final | binding | irrevocable | irreversible)))`,
    guarded,
  ),
  pattern(
    `whole:(at:(<!(after | when | until | before | of | for | on | if) (your | this | that | the | our) (CONTENT CONTENT? 's | CONTENT)? ${MEASURE} ${BY} (is | are | remains) ADV* (permanent | final) ((and | ",") ADV* (final | permanent | (can | will) ADV* not ADV* be ADV* (appealed | overturned | contested | challenged | reconsidered | lifted | disputed | revoked | revisited) | irreversible | irrevocable))?)) ($ | &("," | ";"))`,
    guarded,
  ),
  pattern(
    `whole:(at:(<!(after | when | until | before | of | for | on | if) (your | this | that | the | our) (CONTENT CONTENT? 's | CONTENT)? ${MEASURE} ${BY} (can | will) ADV* not ADV* be ADV* (appealed | overturned | contested | challenged | reconsidered | lifted | disputed | revoked | revisited))) !(by | from | via | through | online)`,
    guarded,
  ),
  pattern(
    `whole:(at:(<!(after | when | until | before | of | for | on | in | to | if) (DET | your) (CONTENT 's)? (CONTENT)? CONTENT ${BY} (is | are | remains) (ADV)* ((not (ADV)* (open to | up for | open for)) | closed to | beyond) (any)? (ADJ | further)* (discussion | debate | negotiation | appeal | challenge | dispute)))  !(CONTENT | yet | today)`,
    guarded,
  ),
  pattern(
    `whole:(at:(this (is | are | remains) (ADV)* (not (ADV)* (open to | up for | open for)) (any)? (ADJ | further)* (discussion | debate | negotiation | appeal))) !(CONTENT | yet | today)`,
    guarded,
  ),
  pattern(
    `whole:(${WHO} (AUX | ADV)* at:((${CAN_NOT} | will ADV* not (be)? | am not going to | are not going to) ADV* (change~ | reverse~ | overturn~ | alter~ | amend~ | reconsider~ | revisit~ | revise~ | overrule~ | undo~ | rescind~ | go~ back on | budge~ on) ((our | my | the | this | that) (CONTENT)? ${RULING} | (my | our) mind~s))) ($ | &("," | ";" | and))`,
    guarded,
  ),
  pattern(
    'whole:(at:((the | my | our) answer ADV* (remains | stays | will (ADV)* (remain | stay | always be)) (ADV | a)* no)) $',
    guarded,
  ),
  pattern(
    'whole:(at:((this | that) (is | was) ADV* (our | my | the) (final | last) (answer | decision | word | position | response | offer)))',
    guarded,
  ),
)

export const deadEnds = anyOf(exhausted, helpOver, allDone, stopped, stops, final)

/** The sentence goes on to a way out, or says what would change the answer. */
export const goesOn = pattern(
  '((but | however | instead | though | although | yet | ";" | ":" | "—" | so | ",") …4 (<firmAction> | <remedy> | what WE can | WE (can | will) !(not)) | (but | however) ","? (the | a | an | another | PLACEHOLDER) CONTENT CONTENT? (is | are | has | have | offers | handles | takes) | (but | however | instead | though | although | yet) …6 (can | could | may | might | (is | are) ADV* able to) !(not | no longer | only be | never) | (so | but | and | "," | ";" | "—") ADV* (please | kindly) !(accept | note | know | be | understand | not | do not | stop | refrain | bear | forgive | excuse | respect | consider | stay | trust | rest | close | cease) CONTENT | unless | until | before | without | against (you | your) | (on | from) your (end | side | part))',
)

/** From when on an answer counts: `final once you press Confirm`. */
export const countsFrom = pattern('(once | after | as soon as | when | from NUMBER | from DAY)')

/** The next sentence is a way out. */
export const wayOut = pattern(
  '^ (but | however | ADV | ",")* (what (WE | you) can | (instead | in the meantime | meanwhile) | if you (disagree | (are | feel) (not | un)? …6) | you (can | may | could | are welcome to) ADV* (appeal | ask | escalate | request | complain | contact) | WE can !(not) | here is)',
)
