/** Gives a step somebody who takes it, and a time. */
import {
  type Match,
  matchCase,
  type ReplyFields,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
  speaksAsWe,
} from 'empathylint/rule'

/**
 * What a pattern of steps tells: the customer's matter, the passive, its participle, where it was passed on to,
 * who does it as good as nobody,
 * and a verb before with the same subject.
 */
export type StepName = 'object' | 'at' | 'verb' | 'target' | 'nobody' | 'first'

/** The step in the first person with blanks for the rest; then the same passive with somebody in it. */
export function rewritesOf(sentence: Sentence, step: Match<StepName>, fields: ReplyFields): Suggestion[] {
  const {object, at, verb, nobody, first} = step
  if (!object || !at || !verb) return []
  const end = clauseEnd(sentence, step.to)
  // What comes before the subject stays: `Once the survey is done, you will be notified`.
  const subject = sentence.text.offsetOf(object)
  const from = Math.max(
    step.from,
    sentence.tokens.findIndex(({start}) => start >= subject),
  )
  const clause = textOfTokens(sentence, from, end)
  const rest = textOfTokens(sentence, step.to, end).value.trim()
  const isLast =
    !SUBORDINATES.has(sentence.tokens[from - 1]?.norm ?? '') &&
    sentence.tokens.slice(end).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  const named = rewrite(
    'Name who does it',
    'review',
    nobody ? nobody.replaceWith('by [who]') : at.insertAfter(' by [who]'),
  )
  if (first || sharesSubject(sentence, end)) return [named]
  const person = speaksAsWe(fields) ? 'we' : 'I'
  const said = /^you$/i.test(object.value)
    ? contact(person, verb.value, rest, isLast)
    : deed(person, step, rest, isLast)
  if (said === undefined) return [named]
  const prose =
    object.value === 'which' ? said.replace(/ which\b/, '').replace(/^/, 'which ') : matchCase(said, clause.value)
  return [rewrite('Say that you do it, and by when', 'review', clause.replaceWith(prose)), named]
}

/** Whether another verb of the same subject follows: `… has been noted and will be looked at`. */
function sharesSubject({tokens}: Sentence, end: number): boolean {
  const next = tokens[end + 1]
  return (
    /^(?:and|but|or|&)$/.test(tokens[end]?.norm ?? '') &&
    next !== undefined &&
    !SUBJECTS.has(next.norm) &&
    next.kind === 'word'
  )
}

const SUBJECTS = new Set('i we you it this that they the your our my he she someone'.split(' '))

/** Words that open a clause which cannot carry a promise of its own. */
const SUBORDINATES = new Set(['while', 'until', 'as', 'since', 'because', 'before', 'after', 'so'])

function contact(person: string, verb: string, after: string, isLast: boolean): string {
  const rest = after.replace(/^of /, 'with ').replace(/ (?:in due course|shortly|soon|as soon as possible)$/, '')
  const told = `${person}'ll ${verb.startsWith('called') ? 'call' : 'write to'} you`
  if (rest === '') return `${told} by [time]`
  return isLast ? `${told} ${rest}, and by [time] at the latest` : `${told} ${rest}`
}

const CONDITION = /^(?:once|when|as soon as|after|if|until|before|where|provided)\b/i

/** What is done to the customer's matter; undefined where it waits for something and cannot be said as done. */
function deed(
  person: string,
  {object, at, verb, target}: Match<StepName>,
  rest: string,
  isLast: boolean,
): string | undefined {
  if (CONDITION.test(rest)) return undefined
  const it = matchCase(object?.value ?? '', 'a')
    .replace(/^its$/i, 'it')
    .replace(/^they$/i, 'them')
  const to =
    /\b(?:has|have|was|were|is|its been)\b(?!.*(?:being|going|getting))(?!.* to be\b)/i.test(at?.value ?? '') ||
    /['’]s\b(?!.*being)/.test(at?.value ?? '')
      ? 'have'
      : 'am'
  const kind = verb?.value.toLowerCase() ?? ''
  const [first = ''] = kind.split(' ', 1)
  const tail = rest === '' ? '' : ` ${rest}`
  if (/^(?:noted|logged|recorded|added|taken (?:on|into)|put$)/.test(kind) && !target) {
    const participle = first === 'taken' ? 'noted' : first
    return `${person}'ve ${participle} ${it}${tail}${isLast ? ', and [who] will [next step] by [when]' : ''}`
  }
  if (PASSING.test(first)) {
    const word = PLAINLY_PASSED.test(first) ? 'passed' : first
    const done = to === 'have' ? `${have(person)} ${word}` : `${am(person)} ${ing(word)}`
    return `${done} ${it} ${receiver(word, first === 'brought' ? '' : (target?.value ?? ''))}${tail}${isLast ? ', and [who] will reply by [when]' : ''}`
  }
  const working =
    /^(?:resolved|fixed|corrected|rectified|remedied|solved|sorted|settled|prioritized|prioritised|actioned|addressed)$/.test(
      first,
    )
  const handling = working
    ? 'working on'
    : [ing(first), kind === 'followed up' ? 'up on' : kind.slice(first.length + 1)].filter(Boolean).join(' ')
  return `${am(person)} ${handling} ${it}${tail}${isLast ? ' and will write to you by [time]' : ''}`
}

const PASSING =
  /^(?:forwarded|escalated|passed|relayed|referred|transferred|routed|directed|handed|raised|reported|flagged|shared|assigned|sent|submitted|communicated|brought|reassigned|bumped|moved|kicked|pushed|put|taken)$/
const PLAINLY_PASSED =
  /^(?:forwarded|relayed|referred|transferred|routed|directed|handed|sent|submitted|communicated|brought|reassigned|bumped|moved|kicked|pushed|put|taken)$/

/** Whom it was passed to where that says enough, else a blank. */
function receiver(participle: string, target: string): string {
  if (
    /^(?:to|with) /i.test(target) &&
    !/\b(?:relevant|appropriate|responsible|concerned|right|respective|proper|correct|corresponding|one of|an?|you)\b/i.test(
      target,
    )
  )
    return target
  return participle === 'shared' || participle === 'raised' ? 'with [team]' : 'to [team]'
}

const have = (person: string) => `${person}'ve`
const am = (person: string) => (person === 'I' ? "I'm" : `${person}'re`)

/** The -ing form of a participle. */
function ing(participle: string): string {
  const irregular = {dealt: 'dealing', seen: 'seeing', taken: 'taking'}[participle]
  return irregular ?? participle.replace(/ied$/, 'yed').replace(/ed$/, 'ing')
}

const JOINTS = ['but', 'because', 'and', '&', 'so']

/** Where the clause ends that a step stands in. */
function clauseEnd(sentence: Sentence, from: number): number {
  return stretchEnd(sentence, from, (word) => JOINTS.includes(word))
}
