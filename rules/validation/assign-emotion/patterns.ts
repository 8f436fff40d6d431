/** Feelings that a text gives to the customer: by name, as a state, and as what something made of them. */
import {anyOf, pattern} from 'empathylint/rule'

/** Feelings by name. Concerns are what a message is about, and stand for it. */
const FEELING =
  '(frustration~s | anger | annoyance~s | disappointment~s | irritation | dissatisfaction | displeasure | distress | fury | outrage | unhappiness | exasperation | impatience | discontent | dismay | resentment | upset | sadness | aggravation | indignation | worry~s | anguish | heartache | heartbreak | bewilderment | discouragement | vexation | frustrated feelings | hurt feelings | negative (feelings | emotions) | feelings of CONTENT | (anxiety | stress | pain | confusion | fear~s | panic | apprehension | embarrassment | disgust | rage) &($ | "," | "." | "!" | ";" | over | about | at | with | and | when | here | but | so | because | this | in this))'
const CLINICAL =
  '!(level~s | test~s | score~s | scale | management | attack~s | medication | disorder | relief | setting~s | relief)'
/** Feelings as adjectives, with any verb of being or seeming. */
const FELT =
  '(frustrated | upset | angry | annoyed | disappointed | unhappy | worried | anxious | stressed (out)? | furious | mad | irritated | offended | dissatisfied | displeased | aggrieved | unsatisfied | outraged | livid | discouraged | dismayed | fed up | disheartened | discontented | disgruntled | exasperated | irate | miffed | cross (with | about | that | at) | enraged | fuming | seething | infuriated | incensed | sad | saddened | distraught | devastated | heartbroken | gutted | bummed (out)? | peeved | ticked off | pissed (off)? | (sick | tired | sick and tired) of | at YOUR wits "\'" end | embarrassed | flustered | bewildered | impatient | resentful | bitter | scared | panicking | panicked | alarmed | nervous | distressed | shocked | appalled | disgusted | perturbed | unimpressed | disillusioned | aggravated | vexed)'
/** What was done to somebody, unless it is felt or seems so. */
const DONE_TO =
  '(concerned | confused | let down | ignored | misled | cheated | insulted | neglected | exhausted | overwhelmed | uncomfortable | inconvenienced | unheard | undervalued | unappreciated | disrespected | mistreated | unfairly treated | left out | dismissed | disturbed | bothered | hurt | betrayed | abandoned | helpless | powerless | afraid | tired | worn out | drained | rushed | taken advantage of | ripped off | duped | deceived | lost | stuck | puzzled)'
const GLAD =
  '(happy | satisfied | pleased | thrilled | impressed | delighted | content | best pleased | amused | overjoyed)'
const MUCH =
  '(INTENSIFIER | ADV | to be | to feel | a bit | a little | more than | pretty | rather | somewhat | increasingly | understandably | rightly | justifiably | rightfully | quite | feeling | being | getting | becoming | growing | left)*'
const CUSTOMER =
  '(YOU | your (whole | entire)? (team | staff | family | guests | colleagues | wife | husband | partner | mother | father | mum | mom | daughter | son | kids | children))'

/** `I understand your frustration`: the verbs that take it are many; the words alone tell what is felt. */
const noun = anyOf(
  pattern(
    `noun:(YOUR (ADV | INTENSIFIER)* (!(own) CONTENT)? ((and | ",") CONTENT)? <!(self) feeling:(${FEELING} ${CLINICAL}))`,
  ),
  pattern(
    `noun:((the | any | all the | some | such | a lot of)? (ADJ | CONTENT)? feeling:(${FEELING}) (that)? you (AUX | ADV | must be | must)* (feel | feeling | felt | are experiencing | have expressed | express | are showing))`,
  ),
  pattern(
    `noun:((the | some | a lot of | a great deal of | so much | your)? (ADJ | CONTENT)? feeling:(${FEELING}) in (YOUR | this) (CONTENT)? (voice | message~s | email~s | words | tone | note | review | letter | reply | comment~s | post | call))`,
  ),
)

/** `You sound frustrated`, `you must be very disappointed`, `how upset you are`. */
const state = anyOf(
  pattern(
    `state:(${CUSTOMER} (ADV | have | has | had | do | will | would | AUX | must | INTENSIFIER)* (am | are | is | was | were | be | been | feel | feels | felt | feeling | sound | sounds | sounded | seem | seems | seemed | look | looks | looked | appear | appears | came across as | come across as | got | get | became | become | grew | remain | still | left feeling | left) ${MUCH} feeling:(${FELT}))`,
  ),
  pattern(
    `state:(you (ADV | have)* (must (ADV | have | be | been | feel | felt | INTENSIFIER | feeling)+ | sound (ADV)* | seem (ADV)* | look (ADV)* | appear (ADV)* | (are | AUX | still | ADV)* (feel | feeling | felt)) ${MUCH} feeling:(${DONE_TO}) !(of time))`,
  ),
  pattern(
    `state:(you (ADV | have | must | AUX)* (are | were | be | been | seem~ | sound~ | feel~ | felt | look~ | appear~) (ADV)* (not | less than | anything but | far from | no longer) (INTENSIFIER | ADV | too | all that | exactly | be | feel | feeling | entirely)* feeling:(${GLAD}))`,
  ),
  pattern(`state:(you (must | will | can | could) not (ADV | be | feel | INTENSIFIER | have been)+ feeling:(${GLAD}))`),
  pattern(
    `state:((how | why) (INTENSIFIER | ADV | much)* feeling:(${FELT} | let down | ignored | overwhelmed | concerned) YOU (ADV | AUX | must | might | feel | felt | feeling)+)`,
  ),
)

/** `Our delay left you frustrated`. */
const made = pattern(
  `<!(to (ADV)*) <!(not (ADV)*) made:(verb:(left | leaves | leaving | made | makes | making | got | getting | has you | had you) (YOU)? (ADV)* (feel | feeling)? ${MUCH} feeling:(${FELT} | ${DONE_TO} &(","|"."|"!"|$)))`,
)

export type Part = 'noun' | 'state' | 'made' | 'feeling' | 'verb'
export const emotions = anyOf<Part>(state, noun, made)

/** Leads into a feeling: `I understand that`, `I can tell`. */
export const lead = pattern(
  '(WE | our (CONTENT)? team) (am sensing | are sensing | am hearing | are hearing | can | could | do | AUX | ADV | INTENSIFIER | only | get)* (understand | understands | know | see | hear | tell | sense | appreciate | recognize | acknowledge | realize | imagine | gather | notice | feel | am sure | are sure | believe | note | get | guess | assume | suspect | empathize with | sympathize with | relate to | share | am aware of | respect | validate) (ADV | from YOUR CONTENT)* (that | of | how | why)?',
)
