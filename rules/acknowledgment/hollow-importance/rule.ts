/** Finds sentences that call the customer or the matter important and show it by nothing. */
import {
  act,
  advice,
  defineRule,
  type Match,
  matchCase,
  pattern,
  removeSentence,
  replaceSentence,
  rewrite,
  type Path,
  type Sentence,
  type Suggestion,
  textOfTokens,
  type Token,
} from 'empathylint/rule'
import {claims, heard} from './claims.ts'

const GREETED = /^(?:hi|hello|hey|dear),?\s+(?:(?:most|our)\s+)?((?:valued|esteemed|treasured|cherished)\s+\p{L}+)/iu

export default defineRule({
  id: 'hollow-importance',
  family: 'acknowledgment',
  severity: 'info',
  summary: 'A sentence that says something is important and shows it by nothing.',
  why: 'The customer has heard this from every firm, and cannot see that anything is being done.',
  evidence: [
    {
      kind: 'practice',
      source: 'Rework (37signals), on “Your call is very important to us”',
      finding: 'Takes the phrase apart as boilerplate.',
    },
    {
      kind: 'research',
      source: 'Marinova, Singh & Singh (2018), Journal of Marketing Research',
      finding:
        'Talk that tends the relation weakens the effect of work on the solution. Indirect: they studied airline desks.',
    },
  ],
  messages: {
    asserted: '“{claim}” says it matters; nothing here shows it.',
    called: '“{claim}” calls the customer important; nothing here shows it.',
  },
  patterns: [claims],

  *sentence(sentence, {path}) {
    for (const match of claims.matches(sentence)) {
      const claim = match.text.value.replace(/\s+/g, ' ')
      if (match.word && isFiled(sentence, match)) continue
      if (match.word)
        yield {at: match.text, message: 'called', data: {claim}, suggestions: renamed(sentence, match, path)}
      else if (!isShown(sentence, match))
        yield {at: match.text, message: 'asserted', data: {claim}, suggestions: suggestionsFor(sentence, match, path)}
    }
  },

  /** `Dear valued customer,` */
  block({kind, text}) {
    const [opening = '', words = ''] =
      kind === 'greeting' || kind === 'paragraph' ? (GREETED.exec(text.value) ?? []) : []
    if (words === '') return []
    const at = text.slice(opening.length - words.length, opening.length)
    const name = rewrite('Greet them by name', 'review', at.replaceWith('[name]'))
    return [{at, message: 'called', data: {claim: words}, suggestions: [name]}]
  },
})

/** Signs and words after which an act is given as what shows the importance. */
const LEADS_ON = new Set([':', ';', '—', '(', 'so', 'therefore', 'thus', 'hence', 'why'])
/** `so I have rotated the key`: an act that is done already shows something, wherever it stands. */
const done = pattern(
  '(FIRM | and) (have | has) (ADV)* !(MINDVERB | AUX | always | try~ed | strive~ed) (REMEDYVERB | PASTED | taken | put | set | built | written | shut | cut | gone | spoken | begun | drawn | sent | brought | found | met | read | rung | rang | swept | thrown | hung | laid | hidden | withdrawn | frozen | driven | rewritten | had (the | a | an | YOUR | MY))',
  {unless: ['negated', 'question', 'conditional']},
)

/** What is only taken in, kept or felt, and moves nothing. */
const MOOD =
  '(noted | heard | received | valued | appreciated | understood | considered | recognized | acknowledged | recorded | registered | designed | committed | dedicated | trained | concerned | respected | treasured | cherished | always)'
const DONE_TO =
  '(PASTED | taken | put | set | shut | cut | withdrawn | frozen | rewritten | rebuilt | found | sent | thrown | begun | brought | given | held)'
/** `: the batch has been stopped and I'm your contact`: what was done, or who is on it. */
const doneTo = pattern(
  `<!(it | this | that) (has | have) been (ADV)* !(${MOOD} | forwarded | passed | shared | logged | escalated | taken (ADV)* seriously) ${DONE_TO}`,
  {unless: ['negated', 'question', 'conditional']},
)
const told = pattern(
  `(has | have | had | was | were | is | are) (been | being | now | already)+ (ADV)* !(${MOOD}) ${DONE_TO} | (was | were) (ADV)* !(${MOOD}) ${DONE_TO} | (is | are) (ADV)* (stopped | halted | suspended | closed | shut | blocked | frozen | quarantined | isolated | recalled | withdrawn | locked | paused | sealed | off sale | out of service) | (WE | AGENTNAME | CONTENT CONTENT?) (am | is | are | will be) (ADV)* your (own | CONTENT)? (contact | contact person | case manager | case worker | case handler) | your (own | CONTENT)? (contact | case manager | case worker) (is | will be)`,
  {unless: ['negated', 'question', 'conditional']},
)

/** A number in words. */
const counted = pattern('NUMBER')

/** `Tag the account as a valued customer`: the name of a label, list or tier. */
const filing = pattern(
  '(tag~ | mark~ | label~ | flag~ | file~ | list~ | classify~ | categorize~ | register~ | add~ | move~ | assign~ | change~ | switch~ | set~ | rename~ | enter~ | record~) !(YOU) (!(YOU | WE) ANY)* (as | to | in | into | under)',
)

function isFiled(sentence: Sentence, {from}: Match): boolean {
  return filing.matches(sentence).some(({to}) => to === from)
}

/** `**Your Feedback Matters:**` before a text of its own. */
function isRunInHeading({text, tokens}: Sentence, {from, to}: Match): boolean {
  if (tokens.slice(0, from).some(({kind}) => kind !== 'punctuation')) return false
  if (/^[*_]*:[*_]*\s*(?:\n|$)|^[*_]+:|^:[*_]/.test(text.value.slice(tokens[to - 1]?.end))) return true
  const isTitle = tokens.slice(from, to).every(({start}) => /^\p{Lu}/u.test(text.value.slice(start)))
  return isTitle && tokens[to]?.norm === ':'
}

/** Whether the sentence goes on to what shows the importance: an act, a number, a time, or a blank for it. */
function isShown(sentence: Sentence, match: Match): boolean {
  const {from, to} = match
  const after = sentence.tokens.slice(to)
  if (isRunInHeading(sentence, match)) return true
  // A line that introduces others, such as a heading.
  if (after[0]?.norm === ':' && after.length === 1) return true
  if (after.some(({kind, role}) => kind === 'number' || kind === 'slot' || role === 'time')) return true
  if (counted.matches(sentence).some((each) => each.from >= to)) return true
  if (done.matches(sentence).some((match) => match.from >= to || match.to <= from)) return true
  if (doneTo.matches(sentence).some((each) => each.from >= to)) return true
  if (!after.slice(0, 5).some(({norm}) => LEADS_ON.has(norm))) return false
  return [act.firmAction, act.remedy, told].some((each) => each.matches(sentence).some((match) => match.from >= to))
}

/** What may stand before an assertion and goes with it. */
const lead = pattern(
  '^ ((and | but | again | please | rest assured | be assured | know | note | understand | remember | that | as always | (here)? at (CONTENT | BLANK) CONTENT? CONTENT? "," | of course | WE (ADV | do)* want YOU to know | ADV | INTENSIFIER | ",")+)',
)
const isSign = ({kind}: Token) => kind === 'punctuation' || kind === 'emoji'
const STARTERS = new Set('if when while although though as because since to for after before once whether'.split(' '))
const JOINTS = new Set([',', ';', '—', ':', 'and', 'but', 'so', 'because', 'as', 'since'])

function suggestionsFor(sentence: Sentence, match: Match, path: Path): Suggestion[] {
  const {tokens, text} = sentence
  const isFirst = (lead.first(sentence)?.to ?? 0) >= match.from
  const isLast = tokens.slice(match.to).every(isSign)
  if (isFirst && isLast) return withoutIt(sentence, path)
  const rest = STARTERS.has(tokens[match.from - 1]?.norm ?? '') ? undefined : restOf(sentence, match)
  if (rest) {
    const begin = isFirst ? 0 : (tokens[match.from]?.start ?? 0)
    const kept = isFirst ? matchCase(rest, 'A') : rest
    return [rewrite('Keep what is said beside it', 'review', text.slice(begin).replaceWith(kept))]
  }
  if (isFirst) return [advice('Say who is on it, and since when.')]
  let start = match.from
  while (JOINTS.has(tokens[start - 1]?.norm ?? '')) start--
  const before = tokens[start - 1]
  if (!isLast || start === match.from || !before || STARTERS.has(tokens[0]?.norm ?? ''))
    return [advice('Say who is on it, and since when.')]
  const end = tokens[match.to - 1]?.end ?? text.length
  return [rewrite('Leave it out', 'review', text.slice(before.end, end).replaceWith(''))]
}

/** Deleting an assertion loses nothing: safe where others stay beside it and it is no acknowledgment. */
function withoutIt(sentence: Sentence, {sentences}: Path): Suggestion[] {
  if (sentence.tokens.some(({kind}) => kind === 'placeholder')) return [advice('Say who is on it, and since when.')]
  const isAboutVoice = heard.in(sentence) || /\b(?:feedback|input|opinion)/i.test(sentence.text.value)
  const slot = isAboutVoice ? '[What feedback like theirs changed].' : '[Who is on it, and since when].'
  const shown = rewrite('Say what shows it instead', 'review', replaceSentence(sentence, slot))
  if (sentences.length < 2) return [shown]
  const isAlone = sentence.block.sentences.length < 2
  const saysMore =
    sentence.tokens.some(({kind}) => kind === 'slot' || kind === 'link' || kind === 'number') ||
    [act.acknowledgment, act.specificThanks, act.thanks, act.apology, act.sympathy, act.empathy].some((each) =>
      each.in(sentence),
    )
  const deletion = rewrite('Leave it out', isAlone || saysMore ? 'review' : 'safe', removeSentence(sentence))
  return [deletion, shown]
}

/** What follows an assertion, as a sentence of its own; undefined where it would be none. */
function restOf({tokens, text}: Sentence, {from, to}: Match): string | undefined {
  let at = to
  while (JOINTS.has(tokens[at]?.norm ?? '')) at++
  const next = tokens[at]
  if (at === to || next?.kind !== 'word') return undefined
  const rest = text.value.slice(next.start)
  const joint = tokens[at - 1]?.norm ?? ''
  if (SUBJECTS.has(next.norm)) return rest
  const we = tokens.slice(from, to).find(({norm}) => norm === 'we' || norm === 'i')
  if (joint !== 'and' || !we || !VERBS.has(next.norm)) return undefined
  return `${text.value.slice(we.start, we.end)} ${rest}`
}

const SUBJECTS = new Set('i we you he she it they this that these those the our my your please there here'.split(' '))
const VERBS = new Set(
  'am are have will can would do did hope want wish look thank appreciate understand apologize'.split(' '),
)

/** `As a valued customer, you have …` → `You have …`; `You've been a valued member` → `You've been a member`. */
function renamed(sentence: Sentence, {from, to, word}: Match<'word'>, path: Path): Suggestion[] {
  const {tokens, text} = sentence
  const comma = tokens.findIndex(({norm}, at) => at >= to && at < to + 6 && norm === ',')
  const next = tokens[comma + 1]
  const opens = from === 0 || (from === 1 && tokens[0]?.norm === 'as') || (from === 3 && tokens[0]?.norm === 'as')
  if (opens && tokens[0]?.norm === 'as' && comma !== -1 && next) {
    const rest = matchCase(text.value.slice(next.start), 'A')
    return [rewrite('Say the rest alone', 'review', replaceSentence(sentence, rest))]
  }
  const isOnlyThat = onlyThat.in(sentence)
  const whole =
    isOnlyThat && path.sentences.length > 1 ? [rewrite('Leave it out', 'review', removeSentence(sentence))] : []
  if (!word || (isOnlyThat && /^you\b/i.test(text.value)))
    return whole.length > 0 ? whole : [advice('Say what you do for them instead.')]
  const role = text.value.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end)
  const bare = role.slice(word.length).trim()
  const article = /\b(?:an?)\b/i.test(word.value)
    ? /^[aeio]/i.test(bare)
      ? 'an '
      : 'a '
    : (/^(?:our|my)\b/i.exec(word.value)?.[0] ?? '') && `${/^(?:our|my)\b/i.exec(word.value)?.[0]} `
  return [
    ...whole,
    rewrite('Leave out the compliment', 'review', textOfTokens(sentence, from, to).replaceWith(`${article}${bare}`)),
  ]
}

/** `You are a valued customer.`, `Thank you for being a valued member.` */
const onlyThat = pattern(
  '^ (and | ",")* ((YOU) (AUX | ADV | remain)+ | (thanks | thank YOU) (ADV | so much | very much | again)* for (being | remaining)) (one of)? … $',
)
