/** Finds apologies for what the customer feels or thinks, in place of what was done. */
import {
  advice,
  anyOf,
  clauseEnd,
  defineRule,
  isAsking,
  pattern,
  reword,
  textOfTokens,
  type Match,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'

const WHO =
  '(YOU | your (ADJ)? (team | staff | customers | clients | colleagues | wife | husband | partner | family | mother | father | mum | mom | dad | son | daughter | child | children | kids | parents | guest~s | client~s | members | students | pupils | readers | patients | tenants | visitors) | anyone | anybody | (some | any) (of you | customers | users | people | guests | members | patients | parents | visitors | passengers | readers | students | players) | (to)? (anyone | everyone | those | customers) who)'

/** States that are felt; what was done to somebody (`ignored`, `misled`, `insulted`) is not among them. */
const EMOTION =
  '(unhappy | upset | angry | annoyed | frustrated | disappointed | offended | displeased | dissatisfied | unsatisfied | worried | concerned | confused | mad | irritated | furious | outraged | livid | aggrieved | distressed | anxious | nervous | alarmed | dismayed | disheartened | discouraged | fed up | unimpressed | uncomfortable | stressed | exasperated | embarrassed | disgruntled | discontented | sad | saddened | cross | miffed | put off | put out | taken aback | under the impression | of the (opinion | view | belief | impression))'

const BAD =
  '(FRUSTRATING | rude | unhelpful | unfair | offensive | harsh | excessive | disrespectful | insulting | hurtful | patronising | aggressive | threatening | inadequate | unjust | unjustified | misleading | overpriced | distasteful | tasteless | intrusive | pushy | curt | brusque | uncaring | off-putting | sarcastic | arrogant | unwelcoming | unfriendly | unsympathetic | unkind | disagreeable | hostile | exaggerated | absurd | heartless | unsatisfactory | inappropriate | cold | dismissive | condescending | patronizing | insensitive | impolite | abrupt | blunt | unprofessional | unclear | unacceptable | slow | poor | lacking | unreasonable)'

/** What we said or wrote, which somebody may take amiss. */
const SAID =
  '(message~s | email~s | letter~s | reply~s | response | answer | comment~s | remark~s | joke~s | wording | words | tone | note | advice | decision | feedback | call | suggestion | statement)'
/** A thing that one can have an opinion of: `the tone of the letter`. */
const TOPIC =
  "(it | this | that | them | (MY | the | this | that | these | those | its) CONTENT CONTENT? ('s CONTENT CONTENT?)? (of (DET)? CONTENT CONTENT?)?)"
/** `even after three calls`, between `that` and the customer. */
const ASIDE = '("," …8 "," | (even)? (after | despite | given | in spite of) …6 ","?)'

/** How a body feels: `unwell`, `not well`, `worse since the surgery`; `well treated` and `great about it` are opinions. */
const HEALTH =
  '((ADV | INTENSIFIER | any | a bit | a little | at all | all that | too)* (unwell | sick | ill | poorly | (well | great | good | better | worse | rough | lousy | awful | terrible | strong | fit | 100) !((ADV)* (about | with | that | for | PASTED | looked | cared | served)) | yourself | up to (it | this | that | GERUND | DET CONTENT) | like yourself | under the weather | out of sorts | run down | faint | dizzy | nauseous | nauseated | queasy | feverish | weak | light-headed | lightheaded | shivery | sore | achy | tired | exhausted &($ | "," | after | since | today)))'
/** `you feel`, `you were offended`, `you aren't happy`: the customer's inner state. */
const STATE = `${WHO} !(can not | could not) (AUX | ADV | INTENSIFIER | not | never | no longer | left ((MY | the) CONTENT CONTENT?)? | (came | come | went | gone | walked) (away | out | home | off) | ended up | had to | (seem~ | appear~ | come | came) to (be | have)?)*
  (feel~ !(${HEALTH} | (DET) CONTENT (CONTENT)? (shake | shaking | move | moving | tremble | vibrate | vibrating | wobble | wobbling | slip | slipping | burn | burning | give way) | (a | an | the | any) (CONTENT)? (shock | jolt | pain | vibration | bump | draft | heat | sting | pinch | prick | scratch | tingle | pressure | warmth | chill | knock | twinge)) | think~ | believe~ | perceive~ | disagree~ | misinterpret~ | (take~ | taken) (offense | offence | it (personally | badly | wrong | as | the wrong way | that way | this way)) | (see~ | saw | view~ | regard~) (it | this | things | our CONTENT) (as | that way | this way | differently)
    | made to feel (that way | this way | like (this | that) | so)
    | (consider~ | deem~ | judge~) ${TOPIC} (to be | as)? (ADV | INTENSIFIER | too | to be)* ${BAD} !(to)
    | (take~ | taken) (MY | the | this | that | these | those) (ADJ | CONTENT)? ${SAID} (personally | badly | amiss | to heart | seriously | literally | (in)? the wrong way | that way | as (a | an) CONTENT | as (ADV)* ${BAD})
    | interpret~ …5 (as | that way | this way | differently | otherwise)
    | (hold~ | take~ | formed | form) (that | this | the | such a) (view | opinion | belief | impression)
    | (did | do) not (ADV)* find ${TOPIC} (ADV | INTENSIFIER)* (helpful | useful | satisfactory | acceptable | fair | convincing | adequate | reasonable | friendly | to your (satisfaction | liking))
    | (have | had | has | got | get) (the | that | this) (impression | feeling | sense) | do not (like | agree | approve | appreciate) | did not (like | agree | approve | appreciate)
    | (find~ | found) (this | that | it | them | DET CONTENT CONTENT? | ${TOPIC}) (ADV | INTENSIFIER | to be | too)* ${BAD} !(to)
    | (seem~ | sound~ | became | become | remain~ | ended up | came away | walked away)? (ADV | INTENSIFIER | a bit | a little)* ${EMOTION}
    | (not | less than) (ADV | INTENSIFIER | AUX)* (happy | satisfied | pleased | content | impressed | comfortable | convinced | thrilled | delighted))`

const NOUN =
  '(frustration~s | disappointment~s | anger | annoyance | dissatisfaction | displeasure | unhappiness | irritation | feelings | upset | outrage | discontent | confusion | worry~s | perception~s)'

const HEAD =
  'head:(<apology> | <sympathy> | (TEAM | AGENTNAME | (the | our) !(customer~s | client~s | guest~s) CONTENT CONTENT?) (ADV | INTENSIFIER)* (regret | regrets) !(to) | (it | this | that) (AUX | ADV | INTENSIFIER)* (regrettable | unfortunate | a shame | a pity | too bad))'

/** `I'm sorry (that) you feel that way`. */
const state = pattern(
  `${HEAD} (ADV | to YOU | "," CUSTOMERNAME)* ","? (that | if | in case | when | for | about | over | ADV)* (<&(that | if) ${ASIDE})? feeling:(${STATE})`,
)

/** `sorry for how you feel`, `for how that made you feel`. */
const manner = pattern(
  `${HEAD} (ADV | to YOU)* (for | about | regarding | over)? feeling:((how | the way | what | whatever) (${WHO} (AUX | ADV | left)* feel~ | !(WE) NP (AUX | ADV)* (made | make | makes) YOU feel))`,
)

/** `sorry for your frustration`, `if any offense was taken`. */
const noun = pattern(
  `${HEAD} (ADV | to YOU)* ((for | about | regarding | over)? feeling:(your (ADJ | INTENSIFIER | ADV | evident | obvious | apparent)? (${NOUN} | (feeling | sense | belief | impression | view | opinion | conviction | suspicion | perception) that) | (the | any | whatever) ${NOUN} (that)? you (AUX | ADV)* feel~) | (if | for | that)? feeling:(any? offense (was | has been | is)? taken))`,
)

/** `If you felt ignored, we apologize`. */
const conditionFirst = pattern(
  `^ (ADV | and | but)* link:(if | in case) feeling:(${STATE}) …8 "," (then | ADV | please accept)* head:<apology>`,
)

/** `sorry our reply struck you as cold`, `that the tone seemed harsh to you`. */
const taken = pattern(
  `${HEAD} (ADV | to YOU)* (that | if)? feeling:(${TOPIC} (AUX | ADV)* (struck YOU as (ADV | INTENSIFIER | being | a bit)* ${BAD} | rubbed YOU (up)? the wrong way | (seemed | felt | sounded | appeared | came across as) (ADV | INTENSIFIER | a bit | a little | too | to be)* ${BAD} to YOU | (seemed | felt | sounded | appeared | came across) to YOU (as | ADV | INTENSIFIER | a bit | a little | too | to be)* ${BAD}))`,
)

/** What somebody can be left feeling or made to feel; not `sick`, which is no opinion. */
const FELT = `(${EMOTION} | NEGEMOTION | ${BAD} | PASTED | unwelcome | stupid | foolish | silly | small | unimportant | unloved | unseen | unheard | misunderstood | overlooked | shut out | hard done by | short-changed | like (a | an | you | WE) | as (if | though) | that (WE | MY | you) | (that | this) way | like (this | that) | bad)`
/** `sorry if this left you feeling ignored`, `that our reply made you feel stupid`, `this has left you upset`. */
const left = pattern(
  `${HEAD} (ADV | to YOU | "," CUSTOMERNAME)* ","? (that | if | when | in case)? feeling:(!(WE) (${TOPIC} | anything (that)? WE (AUX | ADV)* (said | wrote | did | done | written) | MY CONTENT CONTENT? (on | at | in | with | from) DET? CONTENT) (AUX | ADV)* ((leave | leaves | left) ${WHO} (with (the | a | an) (ADJ | CONTENT)* (feeling | impression | sense) | (ADV | INTENSIFIER)* feeling (ADV | INTENSIFIER | a bit | a little | rather | so)* ${FELT}) | (make | makes | made) ${WHO} (ADV)* feel (ADV | INTENSIFIER | a bit | a little | rather | so)* ${FELT}))`,
)
/** `that this experience left you upset`: where nothing says what was done. */
const leftUpset = pattern(
  `${HEAD} (ADV | to YOU)* (that | if)? feeling:((this | that | it | (the | this | that | your) (whole | entire)? (experience | situation)) (AUX | ADV)* (leave | leaves | left | made | makes) ${WHO} (ADV | INTENSIFIER | a bit | a little)* ${EMOTION} !(to | off))`,
)

/** `Sorry ur unhappy about it`, `sorry your disappointed`: chat spellings of `you're`, which read as `your`. */
const misspelt = pattern(
  `${HEAD} (ADV | to YOU)* (that | if)? feeling:(your (ADV | INTENSIFIER | feeling | a bit | a little)* (${EMOTION} | not (ADV | INTENSIFIER)* (happy | satisfied | pleased | impressed) | feeling (this | that) way)) &(about | with | at | by | over | "!" | "," | "." | and | but | that | $)`,
)

const feelings = anyOf(conditionFirst, state, manner, noun, taken, left, leftUpset, misspelt)

export default defineRule({
  id: 'apologize-for-feeling',
  family: 'validation',
  severity: 'error',
  summary: 'An apology for what the customer feels or thinks, in place of what was done.',
  why: 'The customer hears that the trouble lies in how they took it, not in what you did.',
  evidence: [
    {
      kind: 'practice',
      source: 'UK Parliamentary and Health Service Ombudsman, guidance on apologies',
      finding: 'Do not express regret that the person felt something went wrong; describe what did.',
    },
    {
      kind: 'practice',
      source: 'Jason Fried (37signals), “How to say you’re sorry”',
      finding: 'Accept responsibility instead of regretting a reaction.',
    },
    {
      kind: 'practice',
      source: 'Leslie O’Flahavan (HDI), “No more nonpologies”',
      finding: 'Apologize for the act, not for the customer’s reaction to it.',
    },
  ],
  messages: {
    feeling: '“{feeling}” is the feeling, not what caused it.',
  },
  suppresses: ['assign-emotion', 'conditional-apology'],
  patterns: [feelings],

  *sentence(sentence) {
    if (isAsking(sentence)) return
    for (const match of feelings.matches(sentence)) {
      if (!match.feeling || !match.head) continue
      yield {
        at: match.feeling,
        message: 'feeling',
        data: {feeling: match.feeling.value},
        suggestions: rewritesOf(sentence, match),
      }
    }
  },
})

/** What follows `you feel` when it names our act, and what follows an emotion when it names its cause. */
const ACT =
  /^(?:you|anyone|anybody)\b[^,]*?\b(?:feel|felt|feeling|think|thought|believe|believed)(?: (?:that|like|as if|as though))? (?=we\b|our\b)/i
const CAUSE =
  /\b(?:by|with|about|over|(?<=\b(?:angry|annoyed|upset|mad|furious|irritated|unhappy|disappointed|frustrated|cross|outraged|dismayed|livid|offended|offen[cs]e) )at) (?=(?:the|our|my|this|these|those|its) )/i

/** The same apology for the act, then for the thing; a slot where neither is told. */
function rewritesOf(
  sentence: Sentence,
  {head, feeling, link, from, to}: Match<'head' | 'feeling' | 'link'>,
): readonly Suggestion[] {
  if (!head || !feeling) return []
  const regret = head.value.replace(/\s+(?:to (?:hear|see|learn|read|find out)|that|for)$/i, '')
  const isSorry = /\bsorry$/i.test(regret)
  const isRegret = /\bregret\w*$|(?:unfortunate|regrettable|shame|pity|bad)$/i.test(regret)
  const slot = isSorry ? 'we [what we did]' : isRegret ? 'that we [what we did]' : 'for [what we did]'
  const end = link ? to : clauseEnd(sentence, to)
  const clause = textOfTokens(sentence, from, end).value
  const told = clause.slice(clause.indexOf(feeling.value, link ? 0 : head.length))
  const act = link ? null : ACT.exec(told)
  const cause =
    link || act || isRegret || /\b(?:feeling|impression|sense)$/i.test(feeling.value) ? null : CAUSE.exec(told)
  const say = (title: string, rest: string) => reword(title, sentence, from, end, `${regret} ${rest}`)
  const suggestions = [
    ...(act ? say('Apologize for the act, if it happened', (isSorry ? '' : 'that ') + told.slice(act[0].length)) : []),
    ...say('Apologize for the act', slot),
    ...(cause
      ? say('Apologize for the thing', `${isSorry ? 'about' : 'for'} ${told.slice(cause.index + cause[0].length)}`)
      : []),
  ]
  return suggestions.length > 0
    ? suggestions
    : [advice('Apologize for what was done, not for what the customer feels.')]
}
