/** Finds “inconvenience” where it stands for what happened to the customer. */
import {
  act,
  anyOf,
  advice,
  defineRule,
  isConditional,
  isReported,
  matchCase,
  pattern,
  PROBLEM,
  rewrite,
  type Match,
  type Sentence,
  type Suggestion,
  type Text,
  type Token,
} from 'empathylint/rule'

/** The noun, with the misspellings that one meets most. */
const NOUN =
  'inconvenience~s | inconveniency~s | inconvinience~s | incovenience~s | inconvience~s | inconvenince~s | inconveniance~s'
const WORDS = `(${NOUN} | inconvenienced | inconveniencing | inconvenient)`
const words = pattern(WORDS)

/** Said to be none or to be more than one, avoided, or excluded by contract. */
const denied = pattern(
  `(not | never | no | nor | without | hardly | avoid~ | prevent~ | spare~ | save~ | rather than | instead of | far from | beyond | <!((no | nothing | little | not) ANY) than | liable | liability)
     (ADV | INTENSIFIER | only | merely | simply | mere | simple | small | minor | mild | slight | little | petty | some | of | a | an | any | to | for | be | been | being | have | cause~ | create~ | bring~ | YOU | YOUR CONTENT | other CONTENT | further | additional | unnecessary | undue | more)* ${WORDS}`,
)

/** Weighed as a word, sold as a cover, or a date that does not suit. */
const innocent = anyOf(
  pattern(
    '(DAY | <!(wait | waiting) (time~s | hour~s) | timing | slot~s | date~s | appointment~s | window~s | location~s | branch | store | place | schedule | NUMBER) (AUX | ADV | INTENSIFIER | not | too | seem~ | look~ | prove~ | for YOU)* inconvenient',
  ),
  pattern(
    '<!((came | hit | happened | fell | struck | arrived | landed | has come | have come | had come | has hit | have hit | has happened) at (a | an | such an | the most | a (very | really | truly | most | highly | particularly | rather))) inconvenient (time~s | hour~s | moment~s | slot~s | day~s | date~s | location~s | place~s | truth)',
  ),
  // `I won't call it an inconvenience`, `to describe a night on the floor as an inconvenience`: the word is weighed.
  pattern(
    `(call~ | describe~ | label~ | treat~ | dismiss~ | term~ | brand~ | count~ | class~ | refer~ to | think~ of | speak~ of | wave~ off | file~) …8 (as | under)? (a | an | just | only | mere)+ (ADV | INTENSIFIER | small | minor | mild | slight | little | simple | petty)* (${NOUN})`,
  ),
  pattern(`past (a | an | the | mere)* (${NOUN})`),
  pattern(`(${NOUN}) (cover | coverage | benefit~s | insurance | clause~s | rider | allowance | protection | policy)`),
  pattern(
    `(${NOUN}) (AUX | ADV)* (not (the | a | cover | describe | do | begin | even) | too (small | mild | weak | soft) | barely | the wrong word)`,
  ),
)

/** `We hope this does not inconvenience you too much`: what is hoped away is there. */
const hopedAway = pattern(
  `WE (AUX | ADV | INTENSIFIER)* (hope | hoping | trust | confident) !(to) …10 (not | never | without) …6 (inconvenience | inconveniences | inconvenienced | (cause~ | create~ | bring~) …5 (${NOUN}) | (be | been) (ADV | INTENSIFIER | too)* inconvenient (for | to) YOU | (too | unduly | overly) inconvenient | too much (of an)? (${NOUN}))`,
)

const WHO =
  '((some of | many of | most of | all of | a lot of | a few of)? YOU (and YOUR CONTENT)? | them | anyone | everyone | (YOUR | our | the | any | many | some | other | all | both)+ CONTENT (!(significant | considerable | great | major | real | serious | much | huge | undue | unnecessary) CONTENT)?)'
const TO_WHOM = `((for | to) who:${WHO})?`
const VERY = '(ADV | INTENSIFIER | such | quite)*'
const TOO_MUCH =
  '((all | far)? too (much | badly | greatly | severely) | unduly | overly | greatly | very much | in any way)?'

/** `this inconvenienced you`, `caused you inconvenience`, `is inconvenient`: a clause that can say what was kept from whom. */
const clauses = anyOf<'verb' | 'who' | 'subject'>(
  pattern(`verb:(inconvenienced | inconveniencing) who:${WHO} ${TOO_MUCH}`),
  pattern(
    'verb:(inconvenienced) &(by | during | when | while | because | in | on | at | last | this | and | today | $ | ",")',
  ),
  pattern(`<&(to | not | MODAL | do | does | did | WE) verb:(inconvenience) who:${WHO} ${TOO_MUCH}`),
  pattern(`<&(this | that | it | which) verb:(inconveniences) who:${WHO} ${TOO_MUCH}`),
  pattern(`how (ADV | INTENSIFIER)* inconvenient subject:(this | that | it | NP) verb:(AUX+) ${TO_WHOM}`),
  pattern(`verb:(cause~ | create~) (who:${WHO})? (DET | such)? (ADV | INTENSIFIER | CONTENT)* (${NOUN}) ${TO_WHOM}`),
  pattern(
    `verb:(is | are | was | were | be | been | being) (only | (nothing | little | no) more than)? ${VERY} (inconvenient | (a bit of | something of)? (a | an) ${VERY} CONTENT? (${NOUN})) ${TO_WHOM} !(CONTENT)`,
  ),
)

type PhraseParts = 'head' | 'lead' | 'kept' | 'phrase' | 'who' | 'cause' | 'article'
/** `the inconvenience this caused you`: a noun phrase in whose place the thing can be named. */
const SORRY = '(head:(<apology>) (ADV | again | to YOU)* (lead:(for | about | over))?)?'
const phrases = anyOf<PhraseParts>(
  pattern(`kept:((DET | such)? (ADV | CONTENT)* CONTENT) phrase:((and | or | "/") DET? CONTENT? (${NOUN}))`),
  pattern(`phrase:((${NOUN}) (and | or | "/")) kept:(TROUBLE | NEGEMOTIONNOUN)`),
  pattern(
    `${SORRY} phrase:((DET | such)* (ADV | INTENSIFIER | CONTENT)? (${NOUN}) (caused | created | resulting | arising)? (by | from | due to | because of | of)) cause:(DET? !(MATTER | this | that | it | GERUND) CONTENT)`,
  ),
  pattern(
    `${SORRY} phrase:((DET | such | how much)* (ADV | INTENSIFIER | ADJ | <&(DET) CONTENT)* (${NOUN})
     ((caused | created)? (by | from | due to) (this | that | it | these) MATTER? | (that | which)? (this | that | it | these | we | NP)? (AUX | ADV)* (caused | cause | causes | causing | created | brought) ((to | for)? YOU)? | that? YOU (AUX | ADV)* (experienced | experiencing | faced | facing | suffered | felt | had) | (that | which) (AUX | ADV)* (result~ | arise~ | occur~ | follow~) | (to | for) who:${WHO})?) !(of)`,
  ),
  pattern('article:(a | an)? phrase:((ADV | INTENSIFIER)* inconvenient) cause:(!(time~s | hour~s | moment~s) CONTENT)'),
)

export default defineRule({
  id: 'inconvenience-euphemism',
  family: 'acknowledgment',
  severity: 'warning',
  summary: '“Inconvenience” in place of what happened to the customer.',
  why: 'The customer hears that a problem which stopped their work is a small nuisance to you.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab, 37signals, HDI, supportwire and Recruiterbox',
      finding: 'All advise against this word; 37signals says it shrinks a problem to a queue at the grocery store.',
    },
  ],
  messages: {
    euphemism: '“{word}” does not say what happened to them.',
  },
  contexts: PROBLEM,
  suppresses: ['generic-acknowledgment'],
  patterns: [words],

  *sentence(sentence) {
    for (const {text, from} of words.matches(sentence)) {
      if (isInnocent(sentence, from)) continue
      yield {at: text, message: 'euphemism', data: {word: text.value}, suggestions: suggestionsFor(sentence, from)}
    }
  },
})

function isInnocent(sentence: Sentence, at: number): boolean {
  const holds = ({from, to}: {from: number; to: number}) => from <= at && at < to
  if (innocent.matches(sentence).some(holds)) return true
  if (denied.matches(sentence).some(holds) && !hopedAway.matches(sentence).some(holds)) return true
  // What we apologize for did happen, however it is asked, reported or put under a condition.
  if (act.apology.matches(sentence).some(({from}) => from < at)) return false
  return sentence.isQuestion || isConditional(sentence, at) || isReported(sentence, at)
}

/** The same sentence with the effect, or the cause, in the word's place. */
function suggestionsFor(sentence: Sentence, at: number): Suggestion[] {
  const holds = ({from, to}: {from: number; to: number}) => from <= at && at < to
  const clause = clauses.matches(sentence).find(holds)
  const effect = clause && namesEffect(clause)
  if (effect) return [effect]
  const phrase = phrases.matches(sentence).find(holds)
  return phrase?.phrase
    ? namesThing(phrase, sentence.tokens[phrase.to])
    : [advice('Say what they could not do, or what it cost them.')]
}

const KEEP: readonly (readonly [keep: string, form: RegExp])[] = [
  ['kept', /^(?:inconvenienced|caused|created|was|were|been)$/],
  ['keeping', /ing$/],
  ['keeps', /^(?:inconveniences|causes|creates|is|['’]s)$/],
  ['keep', /^(?:inconvenience|cause|create|are|be|['’]re)$/],
]

/** `this inconvenienced you` → `this kept you from [what they could not do]`. */
function namesEffect({text, verb, who, subject}: Match<'verb' | 'who' | 'subject'>): Suggestion | undefined {
  const written = verb?.value.replace(/\s+/g, ' ') ?? ''
  const last = /['’]?\w+$/.exec(written)?.[0] ?? ''
  const keep = KEEP.find(([, form]) => form.test(last.toLowerCase()))?.[0]
  if (!verb || !keep) return undefined
  const from = `${written.slice(0, -last.length)}${keep} ${who?.value ?? 'you'} from [what they could not do]`
  const say = (at: Text, prose: string) => rewrite('Say what they could not do', 'review', at.replaceWith(prose))
  if (subject) return say(text, `that ${subject.value}${/^['’]/.test(written) ? '' : ' '}${from}`)
  // The passive has no object: `you were inconvenienced` → `you were kept from …`.
  if (last === 'inconvenienced' && !who) return say(verb, 'kept from [what they could not do]')
  return say(text, /^['’]/.test(written) ? ` ${from}` : from)
}

/** `sorry for the inconvenience this caused` → `sorry for [what went wrong]`. */
function namesThing(
  {text, head, lead, kept, phrase, who, cause, article}: Match<PhraseParts>,
  next?: Token,
): Suggestion[] {
  const value = text.value.replace(/\s+/g, ' ')
  const say = (title: string, prose: string) => rewrite(title, 'review', text.replaceWith(prose))
  if (kept) return [say('Leave “inconvenience” out', kept.value)]
  const before = value.slice(0, value.lastIndexOf(phrase?.value.replace(/\s+/g, ' ') ?? '')).trimEnd()
  if (cause && !head && phrase?.value.endsWith('inconvenient')) {
    const determiner = article && matchCase(/^[aeiou]/i.test(cause.value) ? 'an' : 'a', article.value)
    return [say('Leave “inconvenient” out', [determiner, cause.value].filter(Boolean).join(' '))]
  }
  if (cause && head) return [say(`Say “${cause.value}”`, `${before} ${cause.value}`)]
  if (cause) return [say('Say what they could not do', `[what they could not do] because of ${cause.value}`)]
  const whom = who && !/^you$/i.test(who.value) ? who.value : undefined
  const slot = /^\p{Lu}/u.test(value) && before === '' ? '[What went wrong]' : '[what went wrong]'
  const named = say('Say what went wrong', [before, slot, whom && `for ${whom}`].filter(Boolean).join(' '))
  const isOpen = !next || next.kind === 'punctuation' || next.norm === 'and'
  if (!head || !isOpen || /apolog(?:y|ies)|^to\b/i.test(head.value)) return [named]
  const verb = lead ? before.slice(0, -lead.length).trimEnd() : before
  return [named, say('Say what they could not do', `${verb} that ${whom ?? 'you'} could not [what they tried to do]`)]
}
