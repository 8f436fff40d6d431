/** Finds promises of the firm that name no time. */
import {
  defineRule,
  isNegated,
  isReported,
  type Match,
  pattern,
  type Pattern,
  type ReplyFields,
  reword,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {commitments, contact, customersPace, doubt, expectation, repair, turns} from './commitments.ts'
import {concrete, vague} from './times.ts'

export default defineRule({
  id: 'vague-timeframe',
  family: 'promises',
  severity: 'warning',
  summary: 'A promise of yours that names no time.',
  why: 'The customer hears that it will happen some day, and cannot tell when to ask again.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, providing excellent service',
      finding: 'Say when you will follow up.',
    },
    {
      kind: 'research',
      source: 'Packard & Berger (2021), Journal of Consumer Research 47(5)',
      finding: 'Concrete words make customers feel heard; the study did not look at times.',
    },
  ],
  messages: {
    vague: '“{words}” names no time.',
  },
  patterns: [vague],

  *sentence(sentence, {reply, path, context}) {
    if (sentence.isQuestion) return
    if (context.value === 'auto-ack' && path.sentences.some((each) => concrete.in(each))) return
    for (const when of vague.matches(sentence)) {
      const promise = promiseOf(sentence, when)
      if (!promise || isTimed(sentence, promise, when)) continue
      yield {
        at: when.text,
        message: 'vague',
        data: {words: when.text.value},
        suggestions: datesFor(sentence, when, promise, reply.fields),
      }
    }
  },
})

/** `I want to make sure this gets resolved quickly`: a wish, and how it is to go; no time is put off. */
const wish = pattern(
  'WE (ADV | do | just)* (want | wants | wanted | would like | would love | wish | am keen | are keen) to',
)
const MANNER = /^(?:promptly|swiftly|speedily|expeditiously|quickly|rapidly)$/i

const SOMEDAY = /^(?:at (?:a|some) |some ?day)/i

/** `The process will likely exit at some point`: what is likely of a thing, and nobody's promise. */
function isForecast({words}: Sentence): boolean {
  return (
    ['likely', 'probably'].some((each) => words.has(each)) && !['we', 'i', 'our', 'my'].some((each) => words.has(each))
  )
}

const FAR_OFF = /^(?:very |real |really |quite |pretty |fairly )?(?:soon|shortly|before|any|moment|in (?:a|the|due))/i

/** The commitment that a time belongs to: before it in the same train of thought, or after it where the time comes first. */
function promiseOf(sentence: Sentence, when: Match): Match | undefined {
  if (isNegated(sentence, when.from) || isReported(sentence, when.from)) return undefined
  const all = [
    ...commitments.matches(sentence),
    ...(FAR_OFF.test(when.text.value) ? expectation.matches(sentence) : []),
  ]
  if (isFirst(sentence, when.from)) return all.find(({from}) => from >= when.to && from <= when.to + 6)
  if (MANNER.test(when.text.value) && isWished(sentence, when)) return undefined
  if (SOMEDAY.test(when.text.value) && isForecast(sentence)) return undefined
  const ends = turns.matches(sentence)
  const paces = MANNER.test(when.text.value) ? customersPace.matches(sentence) : []
  return all
    .filter(({from}) => from < when.from)
    .sort((a, b) => b.from - a.from)
    .find(
      (promise) =>
        !paces.some(({from, to}) => promise.from < to && from < when.from) &&
        !ends.some(({from}) => from >= promise.from && from < when.from) &&
        !breaks(sentence, promise, when) &&
        !isSupposed(sentence, promise.from) &&
        !doubt.matches(sentence).some(({to}) => to <= promise.from && promise.from <= to + 3),
    )
}

/** Whether something new begins between a promise and a time. */
function breaks({tokens}: Sentence, promise: Match, when: Match): boolean {
  return tokens.slice(promise.to, when.from).some(({norm}) => [';', ':', '—', '.', '!', '?'].includes(norm))
}

const SUPPOSING = new Set(['if', 'unless', 'whether'])

/** `if our team replies soon`: the words just before suppose it. */
function isSupposed({tokens}: Sentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({norm}, index, before) => {
    return SUPPOSING.has(norm) && before.slice(index).every((each) => each.norm !== ',')
  })
}

/** Whether a time stands beside the promise, or opens the sentence; `your order of 3 May` is none. */
function isTimed(sentence: Sentence, promise: Match, when: Match): boolean {
  return concrete
    .matches(sentence)
    .some(({from, to}) => (from >= promise.from || from <= 3) && (to <= when.from || from >= when.to))
}

function isWished(sentence: Sentence, when: Match): boolean {
  return wish
    .matches(sentence)
    .some(({to}) => to <= when.from && sentence.tokens.slice(to, when.from).every(({norm}) => !ENDS.has(norm)))
}

const ENDS = new Set([',', ';', ':', '—', 'and', 'but', 'so'])

function isFirst({tokens}: Sentence, at: number): boolean {
  return tokens.slice(0, at).every(({kind, norm}) => kind !== 'word' || norm === 'and' || norm === 'but')
}

const JOINTS = ['and', 'but', 'so', 'because', 'or', 'once', 'when', 'after', 'as', 'while']
const BEFORE_VERB = new Set([
  'will',
  'shall',
  'should',
  'be',
  'being',
  'to',
  'can',
  'may',
  'is',
  'are',
  'am',
  "'s",
  'we',
  'i',
])

/** A time in its place; and where a repair may take longer, a time for the next message. */
function datesFor(sentence: Sentence, when: Match, promise: Match, {voice}: ReplyFields): readonly Suggestion[] {
  const {tokens} = sentence
  const next = tokens[when.to]
  const before = tokens[when.from - 1]?.norm ?? ''
  const isBeforeVerb = next?.kind === 'word' && BEFORE_VERB.has(before) && !JOINTS.includes(next.norm)
  if (isFirst(sentence, when.from) || !isBeforeVerb) {
    const dated = reword('Name the time', sentence, when.from, when.to, 'by [time]')
    const isLast = !next || next.kind === 'punctuation' || next.kind === 'emoji'
    const has = (verbs: Pattern) =>
      verbs.matches(sentence).some(({from}) => from >= promise.from - 1 && from < when.from)
    if (!isLast || !has(repair) || has(contact)) return dated
    const isOne = voice === 'I' || (voice !== 'we' && sentence.words.has('i') && !sentence.words.has('we'))
    const told = `${before === ',' ? '' : ', '}and you'll hear from ${isOne ? 'me' : 'us'} by [time]`
    return [...dated, rewrite('Name the time of your next message', 'review', nextMessage(sentence, when, told))]
  }
  const end = stretchEnd(sentence, when.to, (word) => JOINTS.includes(word))
  const rest = textOfTokens(sentence, when.to, end).value
  return reword('Name the time', sentence, when.from, end, `${rest} by [time]`)
}

/** The edit that puts the next message where the time stood, without the blank before it. */
function nextMessage({text, tokens}: Sentence, when: Match, told: string) {
  const from = tokens[when.from - 1]?.end ?? 0
  return text.slice(from, tokens[when.to - 1]?.end).replaceWith(told)
}
