/** Finds work that is said to be done by somebody who has not looked. */
import {
  act,
  anyOf,
  defineRule,
  isAsking,
  type Match,
  matchCase,
  opensWithCondition,
  pattern,
  type ReplyFields,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {isForecast, isGrounded} from './grounds.ts'
import {afterthought, hopes, looksGood, perhaps, seems, shouldBe, shouldDo, think, youShould} from './hedges.ts'

type Part = 'subject' | 'at'
const hedges = anyOf<Part>(shouldBe, youShould, shouldDo, think, seems, looksGood, hopes, perhaps, afterthought)

export default defineRule({
  id: 'hedged-completion',
  family: 'promises',
  severity: 'info',
  summary: 'Work that is said to be done, by somebody who has not looked.',
  why: 'The customer hears that you have not checked, and has to find out for themselves.',
  evidence: [
    {
      kind: 'practice',
      source: 'Andrew Spittle (Automattic), “On certainty in support”',
      finding: 'Check, and then say “is now” where you would say “should now be”.',
    },
  ],
  messages: {
    unchecked: '“{words}” sounds unchecked: test it, then say so.',
  },
  contexts: ['bug', 'billing', 'outage', 'closing'],
  patterns: [hedges],

  *sentence(sentence, {reply}) {
    if ((isAsking(sentence) && !isShort(sentence)) || opensWithCondition(sentence)) return
    for (const hedge of hedges.matches(sentence)) {
      if (!hedge.at || (sentence.isQuestion && !isUptalk(sentence, hedge))) continue
      if (isForecast(sentence, hedge) || isGrounded(sentence, hedge) || isInstructed(sentence, hedge)) continue
      if (isEvent(sentence, hedge) || isRegret(sentence, hedge)) continue
      yield {
        at: hedge.at,
        message: 'unchecked',
        data: {words: hedge.at.value},
        suggestions: checked(sentence, hedge, reply.fields),
      }
    }
  },
})

/** `Should be fixed now?`: the subject is left out, and nobody is asked. */
function isShort({tokens}: Sentence): boolean {
  return tokens[0]?.norm === 'should' && ['be', 'now', 'have', 'hopefully'].includes(tokens[1]?.norm ?? '')
}

/** `Looks like it's fixed?`: a hedge in a raised voice, which asks the customer nothing by name. */
function isUptalk({tokens, words}: Sentence, {from, to}: Match<Part>): boolean {
  const opening = tokens.slice(0, from).filter(({kind}) => kind !== 'punctuation')
  return (
    opening.every(({norm}) => FILLERS.has(norm)) &&
    UNNAMED.test(textOf(tokens.slice(from, from + 2))) &&
    !['you', 'your', 'yours', 'or', 'still', 'yet', 'right', 'yes', 'no', 'correct'].some((each) => words.has(each)) &&
    tokens.slice(to).every(({norm}) => norm !== ',')
  )
}

const FILLERS = new Set(['ok', 'okay', 'well', 'hey', 'hi', 'yep', 'yeah', 'yay', 'hm', 'hmm', 'cool', 'and', 'oh'])
const UNNAMED =
  /^(?:it|that|this|should|looks?|seems?|appears?|hopefully|fingers|(?:i|we) (?:think|guess|believe|reckon|suspect)|think|guess|reckon|pretty|fairly|all|sorted|fixed)\b/

const textOf = (tokens: Sentence['tokens']) => tokens.map(({norm}) => norm).join(' ')

/** `Clear the cache and it should work again`, `restarting should fix it`: what the customer may expect of doing it. */
function isInstructed(sentence: Sentence, {from}: Match<Part>): boolean {
  const [first] = sentence.tokens
  const isStep =
    ['once', 'after', 'by', 'then', 'try', 'trying'].includes(first?.norm ?? '') || /^\w+ing$/.test(first?.norm ?? '')
  return (isStep && from > 0) || act.ask.matches(sentence).some((each) => each.from < from)
}

/** `The concert is over`: nobody mended anything; only trouble ends well. */
function isEvent(sentence: Sentence, {from, to}: Match<Part>): boolean {
  return /\b(?:over|ended|passed)$/i.test(textOfTokens(sentence, from, to).value) && !trouble.in(sentence)
}

const trouble = pattern('(TROUBLE | storm~s | strike~s | maintenance | worst | fire~s | flood~s)')
const late = pattern(
  '(sooner | earlier | ago | yesterday | at once | right away | immediately | straight away | the first time | long before | last (week | month | night | year | time | WEEKDAY) | from the (start | beginning | outset) | sorry | apologize~ | apology~s)',
)

/** `It should have been fixed sooner, sorry`: it was not. */
function isRegret(sentence: Sentence, {from, to}: Match<Part>): boolean {
  const hasBeen = /\b(?:should|ought to)(?:['’]ve| \w+)? have\b|should['’]ve/i.test(
    textOfTokens(sentence, from, to).value,
  )
  return hasBeen && late.in(sentence)
}

const JOINTS = ['but', 'because', 'so', 'and']

/** What a check would let the writer say; or when there will be one. */
function checked(sentence: Sentence, {from, to, subject}: Match<Part>, {voice}: ReplyFields): Suggestion[] {
  const {tokens} = sentence
  const person = voice === 'we' || (voice !== 'I' && sentence.words.has('we') && !sentence.words.has('i')) ? 'we' : 'I'
  const isResult = tokens[from - 1]?.norm === 'so'
  const start = isResult ? from - 1 : from
  const stop = stretchEnd(sentence, to, (word) => JOINTS.includes(word))
  // What was half a question is an answer now.
  const isAsked = tokens[stop]?.norm === '?'
  const said = textOfTokens(sentence, start, isAsked ? stop + 1 : stop)
  const say = (title: string, prose: string) => {
    const answer = `${isResult ? 'and ' : ''}${prose}${isAsked ? '.' : ''}`
    return rewrite(title, 'review', said.replaceWith(matchCase(answer, said.value)))
  }
  const thing =
    subject && tokens.slice(from, to).some(({kind}) => kind === 'placeholder')
      ? matchCase(subject.value, 'a')
      : '[what]'
  return [
    say('Test it, and say what you tested', `${person} tested ${thing} at [time], and it works`),
    say(
      'Say when you will test it',
      `${person}'ll test ${thing === '[what]' ? 'it' : thing} and write to you by [time]`,
    ),
  ]
}
