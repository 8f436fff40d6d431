/** Finds promises to do better that do not say how. */
import {
  anyOf,
  defineRule,
  type Match,
  type Path,
  pattern,
  PROBLEM,
  removeSentence,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
  matchCase,
} from 'empathylint/rule'
import {
  always,
  doBetter,
  goal,
  lessons,
  measure,
  measures,
  notAgain,
  nothingAgain,
  prevent,
  priority,
  steps,
  strive,
  thing,
  workOn,
} from './promises.ts'

type Part = 'lead' | 'deed' | 'whole' | 'intent'
const promises = anyOf<Part>(
  steps,
  notAgain,
  nothingAgain,
  prevent,
  always,
  strive,
  goal,
  lessons,
  priority,
  measures,
  workOn,
  doBetter,
)

export default defineRule({
  id: 'vague-improvement-promise',
  family: 'promises',
  severity: 'warning',
  summary: 'A promise to do better that does not say how.',
  why: 'The customer hears words where a change should be, and will hold you to them at the next mistake.',
  evidence: [
    {
      kind: 'research',
      source: 'Halperin, Ho, List & Muir (2022), The Economic Journal 132(641)',
      finding: 'Among 1.5 million riders, apologies that promised to do better could be worse than none.',
    },
  ],
  messages: {
    better: '“{words}” does not say what will change.',
    again: '“{words}” does not say what prevents it.',
  },
  contexts: [...PROBLEM, 'closing'],
  suppresses: ['overpromise'],
  patterns: [promises],

  *sentence(sentence, {path}) {
    if (request.in(sentence)) return
    for (const promise of promises.matches(sentence)) {
      const at = promise.whole ?? promise.deed ?? promise.intent
      if (!at || isMeasured(sentence, promise)) continue
      const isAgain =
        promise.whole !== undefined || /\b(?:happen|occur|recur|reoccur|prevent|avoid|repeat|stop)/i.test(at.value)
      yield {
        at,
        message: isAgain ? 'again' : 'better',
        data: {words: at.value},
        suggestions: [...changeFor(sentence, promise, isAgain), ...without(sentence, promise, path)],
      }
    }
  },
})

/** Whether the sentence says what was changed, beside the promise itself or as a blank within it. */
function isMeasured(sentence: Sentence, {from, to}: Match<Part>): boolean {
  return (
    thing.in(sentence) ||
    measure
      .matches(sentence)
      .some((each) => each.to <= from || each.to > to || sentence.tokens[each.from]?.kind === 'slot')
  )
}

const JOINTS = ['but', 'because', 'so']
const SUBJECTS = ['i', 'we', 'you', 'it', 'they', 'this', 'that', 'the', 'our', 'please', 'will', 'hope', 'have', 'are']

/** `Please make sure it won't happen again`: the customer's part. */
const request = pattern('please (ADV)* (make sure | ensure | see to it | check)')

/** The promise with a blank for what makes it true. */
function changeFor(sentence: Sentence, promise: Match<Part>, isAgain: boolean): Suggestion[] {
  const end = stretchEnd(
    sentence,
    promise.to,
    (word, next) => JOINTS.includes(word) || (word === 'and' && SUBJECTS.includes(next)),
  )
  const isRelative = sentence.tokens[promise.from - 1]?.norm === 'which'
  const said = textOfTokens(sentence, isRelative ? promise.from - 1 : promise.from, end)
  const say = (prose: string) => [
    rewrite(
      'Say what you changed',
      'review',
      said.replaceWith(isRelative ? `and ${prose}` : matchCase(prose, said.value)),
    ),
  ]
  const whole = promise.whole?.value ?? ''
  if (/^(?:this|that|it|such|something|nothing|nobody|no|never|the|these|there|next|your|and|you)\b/i.test(whole))
    return say(`${said.value}, because [what you changed]`)
  const lead = (promise.lead?.value ?? whole).trim()
  if (!promise.lead && !/^(?:we|i|our|my)\b/i.test(whole)) {
    return say(
      `${sentence.words.has('i') ? "I've" : "we've"} [what you changed]${isAgain ? ', so that this does not happen again' : ''}`,
    )
  }
  const rest = `[what you changed]${isAgain ? ', so that this does not happen again' : ''}`
  if (/^i\b|\bmy$/i.test(lead)) return say(`I've ${rest}`)
  if (/^we\b|\bour$/i.test(lead)) return say(`we've ${rest}`)
  const isMany = lead === 'and' || /s$|^they$/i.test(lead) || /^(?:are|have|do)\b/i.test(promise.deed?.value ?? '')
  return say(`${lead} ${isMany ? 'have' : 'has'} ${rest}`)
}

/** The reply without it, where the sentence says nothing else and others remain. */
function without(sentence: Sentence, {from, to}: Match<Part>, {sentences}: Path): Suggestion[] {
  const before = sentence.tokens.slice(0, from).filter(({kind}) => kind === 'word')
  const after = sentence.tokens.slice(to).filter(({kind}) => kind !== 'punctuation' && kind !== 'emoji')
  if (before.length > 2 || after.length > 3 || sentences.length < 2) return []
  return [rewrite('Leave it out', 'review', removeSentence(sentence))]
}
