/** How a firm punishes itself: shame, verdicts on itself, hyperbole of failure. */
import {anyOf, pattern} from 'empathylint/rule'

const UNLESS = {unless: ['negated', 'conditional', 'question', 'reported']} as const
/** For patterns that hold a negation of their own. */
const STATED = {unless: ['conditional', 'question', 'reported']} as const

const US =
  '(WE | all of us (here | (at | on | in) DET? CONTENT CONTENT?)? | (everyone | everybody) (here | (at | on | in) DET? CONTENT CONTENT?) | (MY | the) (whole | entire)? CONTENT? (team | staff | crew | company | management) | AGENTNAME)'
const HOW =
  '(INTENSIFIER | INTENSIFIER "," | ADV | frankly | nothing short of | nothing less than | a bit | a little | pretty | both | all | just | sorry ","? and | sorry "," | personally | to be honest ","? | bitterly)*'
const SHAME =
  '(mortified | ashamed | embarrassed | embarassed | humiliated | appalled | disgusted | aghast | guilt-ridden | red-faced | shamefaced | mortally embarrassed | racked with guilt | wracked with guilt | consumed (by | with) guilt | disappointed in (ourselves | myself) | (angry | furious | mad | upset | disgusted | frustrated) (with | at) (ourselves | myself) | beating (ourselves | myself) up | kicking (ourselves | myself))'
const GRIEF =
  '(devastated | horrified | heartbroken | gutted | crushed | distraught | beside (ourselves | myself) | heartsick | inconsolable | shattered | sickened | crestfallen | in agony | wretched | miserable)'
const AWFUL =
  '(terrible | awful | horrible | dreadful | sick | sick to MY stomach~s | rotten | wretched | miserable | guilty | lousy | ghastly | (INTENSIFIER)+ bad | bad | like (a | an)? (INTENSIFIER | ADJ | complete | total | real)* (idiot~s | fool~s | failure~s) | stupid | foolish | dumb)'
const AFTER =
  '(link:(about | that | for | by | over | at | because | to) | when | reading | seeing | knowing | hearing | how | &($ | "," | ";" | "." | "!" | ":" | "—" | and | but | as | right now | ADV))'
const LINK = 'link:((about | that | by | over | at | because | for | to | of) !(ourselves | myself))?'

const feelings = anyOf<'feeling' | 'subject' | 'link'>(
  pattern(
    `subject:(${US}) (have | has | ADV)* (am | are | is | was | were | been | feel | feels | felt | feeling)+ ${HOW} feeling:(${SHAME}) ${LINK}`,
    UNLESS,
  ),
  pattern(
    `subject:(${US}) (have | has | ADV)* (am | are | is | was | were | been | feel | feels | felt)+ ${HOW} feeling:(${GRIEF}) !(CONTENT) ${LINK}`,
    UNLESS,
  ),
  pattern(
    `subject:(${US}) (have | has | been | ADV | do | did | am | are | can not help but)* (feel | feels | felt | feeling) ${HOW} feeling:(${AWFUL}) ${AFTER}`,
    STATED,
  ),
  pattern(
    `^ (INTENSIFIER | ADV)* feeling:(mortified | ashamed | embarrassed | devastated | horrified | gutted) (link:(about | by | that | to | for | at) | &($ | "," | "." | "!" | ";" | ":" | "—")) `,
    UNLESS,
  ),
  pattern(
    `feeling:(WE (AUX | ADV | will)* (never | not) (ADV | be able to | ever)* (forgive | pardon) (ourselves | myself)
     | WE (am | are | have | ADV | has)* (hang | hanging | hung) MY head~s
     | WE (am | are | have | ADV)* (cringe | cringing | cringed) (at | about | when | over | that | to | $)
     | WE (ADV | do | AUX)* (hate | despise | loathe) (ourselves | myself) (for | that | over | when | $)
     | (it | this | that | what happened) (ADV | has | have)* (pains | kills | haunts | sickens | mortifies | shames | embarrasses | horrifies) ME
     | (to | much to) MY (INTENSIFIER | ADV | great | deep | eternal | everlasting | utter)* (shame | embarrassment)
     | (words | WE)? (can not | could not | fail to) (ADV | even | begin to)* (express | describe | tell YOU | put into words) how ${HOW} (${SHAME} | ${GRIEF} | ${AWFUL}) WE (ADV | all)* (feel | felt | am | are)
     | shame on (us | me)
     | WE (AUX | ADV)* kick (ourselves | myself) (for | over | about | that | $)
     | (it | this | that) (ADV | INTENSIFIER)* (makes | made) ME (feel)? (INTENSIFIER | ADV | like)* (sick | ill | ashamed | cringe | physically sick | terrible | awful | want to (cry | hide | scream)) (to | that | when | how | about | $)
     | WE (ADV | INTENSIFIER | do)* hate that (WE | MY)
     | what a (INTENSIFIER | ADJ | total | complete)* (disgrace | shambles | embarrassment)
     | WE (ADV)* (should | ought to) (ADV)* (be | feel) ${HOW} ${SHAME}
     | how ${HOW} (${SHAME} | ${GRIEF}) ${US} (ADV)* (am | is | are | feel | feels)
     | MY face~s (is | are) ${HOW} red
     | WE (ADV | AUX | fully | INTENSIFIER)* deserve (YOUR | the | every | all | this | that) (…2) (anger | criticism | wrath | fury | scorn | complaint | rage)
     | WE (could not | can not) (ADV | be | feel)* (more | any more) (INTENSIFIER | ADV)* (ashamed | embarrassed | mortified | disappointed in (ourselves | myself))
     | WE (am | are | have | ADV | been)* (losing | lost | lose) sleep over (this | it | that | what | YOUR))`,
    STATED,
  ),
)

const DAMNED =
  '(unacceptable | inexcusable | unforgivable | disgraceful | shameful | appalling | abysmal | pathetic | indefensible | deplorable | reprehensible | atrocious | unpardonable | unconscionable | outrageous | dreadful | horrendous | abominable | woeful | lamentable | (a | an) (ADJ | INTENSIFIER | utter | total | real | big | absolute | complete | downright | sheer | national)* (disgrace | shambles | embarrassment | travesty) | (not | never) (ADV | at all | INTENSIFIER | even remotely | remotely | in any way)* (acceptable | excusable | forgivable | defensible))'
const STRONG =
  '(INTENSIFIER | ADV | simply | frankly | nothing short of | nothing less than | beyond | in every way | by any measure | a bit | downright)*'
const BEING = '(AUX | ADV)* (is | was | are | were | be | been) (ADV)*'
/** What may follow a verdict on one's own deed. */
const OWN = `&($ | "," | ";" | ":" | "!" | "." | "—" | and | but | so | on MY (part | side | end | behalf) | from (us | me) | of (us | me) | (for | from | in | by) (MY | any) | for (us | me | a | an | YOU) | by (any | our | my) | no matter | regardless | given | at all | especially | even | when | that (YOU | YOUR | WE | MY | it | this | the | nobody | no one | someone | none of | one of) | (service | behavior | treatment | conduct | work) (on | from | by) (us | me | MY) | to (keep | leave | make | let | treat | have (kept | left | made | let | treated)) YOU)`
/** What a firm does badly. */
const OURS =
  '(service | support | behavior | conduct | response | handling | communication | performance | treatment | work | care | standards | hospitality | mistake | error | wait | delay | silence | oversight | failure | lapse | way (WE | MY CONTENT CONTENT?) (ADV | have | has)* CONTENT (to)? (YOU | this | YOUR CONTENT) | standard of CONTENT)'

const HOUSE =
  '(bank | hotel | clinic | school | hospital | airline | shop | store | restaurant | company | firm | business | practice | museum | charity | agency | studio | gym | club | library | university | surgery | garage | team | brand | council | insurer | provider)'
/** Whose it is: `service from us`, `care at our clinic`, `a mistake by a bank`. */
const FROM_US = `((from | by | on | in | at | of | with | for) (ME | MY (part | side | end) | MY (CONTENT)? (TEAMNOUN | ${HOUSE}) | (a | any | this) (ADJ)? ${HOUSE}))`
/** How a firm says that it failed in all, where `we let you down` would be enough. */
const WHOLLY =
  '(miserably | horribly | terribly | spectacularly | utterly | catastrophically | abysmally | royally | disgracefully | shamefully | appallingly | dismally | epically | pathetically | completely | totally | entirely | wholly | monumentally | woefully | big time | on every (possible | single)? (level | count | front) | on all (levels | counts | fronts) | in every (possible | single | conceivable)? (way | respect | sense) | in the worst (possible | way | of ways)+ | at every (single)? (turn | step | stage) | across the board | beyond (words | belief))'

const verdicts = anyOf<'verdict'>(
  pattern(
    `verdict:((ADV | INTENSIFIER)* (this | that | such (a | an)? | these | those | (this | that | the | such a) (level | standard | kind | sort | type | quality) of) (CONTENT)? ${OURS} ${FROM_US} ${BEING} ${STRONG} ${DAMNED}) ${OWN}`,
    STATED,
  ),
  pattern(
    `verdict:((the | this | that) (level | standard | kind | sort | quality) of (CONTENT)? ${OURS} (that)? (YOU (AUX | ADV)* (got | received | experienced | had | met | given | shown | endured | encountered)) (from ME | at CONTENT | from CONTENT)? ${BEING} ${STRONG} ${DAMNED}) ${OWN}`,
    STATED,
  ),
  pattern(
    `verdict:((what WE (AUX | ADV)* (did | done | put | made) (to YOU | YOU …3 | YOUR CONTENT …3)? | (leaving | keeping | making | letting | treating | forgetting | abandoning | ignoring | losing | misleading) (YOU | YOUR CONTENT) …5) ${BEING} ${STRONG} ${DAMNED}) ${OWN}`,
    STATED,
  ),
  pattern(
    `(^ | <&("," | and | but | ";" | "—" | ":" | because | right | know | agree | that)) verdict:((ADV | INTENSIFIER)* (this | that | it | what happened ((on | at | in | to | with | during | yesterday | last) …3)? | such (a | an)? (CONTENT)? ${OURS} | (this | that | such a) (level | standard | kind | sort | type | quality) of (CONTENT)? ${OURS} | what you (ADV | have)* (experienced | went through | described | been through)) ${BEING} ${STRONG} ${DAMNED}) ${OWN}`,
    STATED,
  ),
  pattern(
    `(^ | <&("," | and | but | ";" | "—" | ":")) verdict:((ADV | INTENSIFIER)* (this | that | it) ${BEING} ${STRONG} (embarrassing | mortifying | humiliating)) (for (ME | MY CONTENT CONTENT?))? &($ | "," | ";" | "." | "!" | "—" | and | but | that (WE | MY | YOU))`,
    STATED,
  ),
  pattern(`(this | that | it) …6 and verdict:((is | was) ${STRONG} ${DAMNED}) ${OWN}`, STATED),
  pattern(`verdict:(which ${BEING} ${STRONG} ${DAMNED}) ${OWN}`, STATED),
  pattern(
    `verdict:((MY (ADJ | CONTENT)? ${OURS} | the (ADJ | CONTENT)? ${OURS} | YOUR (CONTENT)? (experience | treatment | wait) ((with | at | on | in | from) (ME | DET)? CONTENT? CONTENT?)? | (NUMBER | a) (CONTENT | "-")* (wait | delay) | (the)? way (in which)? (WE | MY CONTENT CONTENT?) (ADV | have | has)* CONTENT (to)? (YOU | this | YOUR CONTENT)) (…3 (YOU | WE) (AUX | ADV)* CONTENT ((from | at | on | with | by) …4)? | (of | with | to | on | at | from | in | by | that) …5)? ${BEING} ${STRONG} ${DAMNED})`,
    STATED,
  ),
  pattern(
    `verdict:(there (is | was | can be | could be | really is | AUX)+ (ADV | simply | absolutely)* (no | not (any | an)? | never (any | an)?) (ADJ | ADV | possible | valid | real | good | earthly)* (excuse~s | justification | defense)) (link:(for) &(MY | this | that | it | what | how | (the | such) (a | an | ADJ)* (way | ${OURS} | CONTENT (YOU | WE)) | (a | an | this | that | such) …3 ${OURS} | GERUND …3 (YOU | YOUR)) | &($ | "," | ";" | "." | "!" | "—" | and | but))`,
    STATED,
  ),
  pattern(
    `verdict:(WE (ADV | do)* have (ADV)* (no | not (any | an)) (ADJ | possible | real | good)* (excuse | excuses | justification | defense)) !(to)`,
    STATED,
  ),
  pattern(
    `verdict:((nothing | no words | WE can not !(WE)) (WE can (say | do))? (ADV)* (can | could | will | would | ever)? (ADV | ever)* (excuse | justify) (MY | this | that | what | how | it))`,
    STATED,
  ),
  pattern(
    `verdict:((WE | MY (CONTENT)? (TEAMNOUN | ${HOUSE}) | all of us) (have | has | ADV | INTENSIFIER | completely)* ((failed | disappointed) (YOU | YOUR CONTENT | MY CONTENT | everyone) (and YOUR CONTENT)? | let (YOU | YOUR CONTENT | MY CONTENT | everyone) (and YOUR CONTENT)? down | failed | messed (this | it)? up | screwed (this | it | YOU)? (up | over) | blew (it | this) | botched (this | it) | bungled (this | it)) (ADV)* ${WHOLLY}) !(to)`,
    UNLESS,
  ),
  pattern(
    `verdict:((WE | MY (CONTENT)? (TEAMNOUN | ${HOUSE}) | all of us) (have | has | ADV)* (miserably | utterly | totally | completely | entirely | wholly | spectacularly | shamefully | royally | well and truly | catastrophically | dismally | abysmally | monumentally) (failed (YOU | YOUR | MY (guest~s | customer~s | client~s | patient~s | member~s | user~s | passenger~s | tenant~s | donor~s) | everyone) | disappointed (YOU | YOUR) | let (YOU | YOUR CONTENT | everyone) down | screwed | messed | blew it | botched))`,
    UNLESS,
  ),
  pattern(
    `verdict:(WE (am | are | was | were | have been | ADV)+ (INTENSIFIER | ADV | such | a | an | total | complete | bunch of)* (idiot~s | fool~s | the worst | a disgrace | a joke | terrible people | clown~s | incompetent | pathetic | useless | hopeless | stupid | an embarrassment | unworthy)
     | (how | that (was | is)) (INTENSIFIER)* (stupid | dumb | idiotic | foolish | careless | thoughtless) of (me | us)
     | (stupid | dumb) (me | us) $
     | WE (ADV | do | AUX)* not deserve (YOUR (ADJ | continued | further)* (business | trust | patience | forgiveness | loyalty | kindness | custom | understanding | support) | YOU | to be forgiven | customers like YOU)
     | WE (have | ADV)* (did | done) (a | an) (INTENSIFIER)* (terrible | awful | horrible | dreadful | appalling | abysmal | lousy | miserable | shameful | atrocious | pathetic | woeful) job | WE (ADV)* have (only | nobody but | no one but) (ourselves | myself) to blame | (with)? egg on MY face~s | WE (am | are) not worthy)`,
    STATED,
  ),
)

/** Names of what a firm punishes itself by: a feeling or a verdict, whose it is, and what links it to the deed. */
export type FlawName = 'feeling' | 'verdict' | 'subject' | 'link'
export const flaws = anyOf<FlawName>(feelings, verdicts)

/** Grief that is not about ourselves. */
export const disaster = pattern(
  'loss | losses | passing | passed away | death | died | dies | funeral | bereavement | illness | diagnosis | cancer | earthquake | wildfire~s | hurricane | tornado | war | attack | shooting | hospital | flood~s | flooding | fire | tragedy | miscarriage | accident | disaster',
)
/** Rules that hold for customers. */
export const policed = pattern(
  '(abusive | abuse | harassment | harassing | hate speech | swearing | slurs | threats | bullying | spam | profanity | nudity | YOUR (CONTENT)? (language | behavior | conduct | post | posts | comment | comments | listing | message | review))',
)
/** Says that the verdict is on the firm. */
export const house = pattern(
  '(our | my) (ADV | own)* (part | side | team | service | behavior | staff | mistake | end) | from (us | me) | WE',
)
