/** Guards: what around a word changes who says it, whether it is said at all, or of whom. */
import type {Sentence, Token} from '../prose/index.ts'
import {isFunctionWord} from './classes.ts'

/** What can stop a pattern from counting. */
export type Guard = 'negated' | 'conditional' | 'question' | 'reported'

const NEGATORS = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'none',
  'nothing',
  'without',
  'hardly',
  'barely',
  'nor',
  'neither',
  'cannot',
])
/** Words before which a negation no longer reaches. */
const CLAUSE_STARTS = new Set([
  'but',
  'so',
  'because',
  'since',
  'although',
  'though',
  'while',
  'which',
  'then',
  'therefore',
  'however',
  'instead',
])
const CLAUSE_SIGNS = new Set([',', ';', ':', '—', '.', '(', ')'])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'once', 'whenever', 'supposing', 'provided'])
const CONDITION_TIMES = new Set(['when', 'until', 'before'])
const REPORT_VERBS = new Set(
  'wrote write said say mentioned mention told tell reported report described describe noted note explained explain stated state asked ask called call pointed indicated shared posted raised complained claimed suggested'.split(
    ' ',
  ),
)

const CUSTOMERS = new Set(['customer', 'customers'])

/** Whether a guard holds for the words that begin at a token. */
export function guards(guard: Guard, sentence: Sentence, at: number): boolean {
  switch (guard) {
    case 'negated':
      return isNegated(sentence, at)
    case 'conditional':
      return isConditional(sentence, at)
    case 'question':
      return sentence.isQuestion
    case 'reported':
      return isReported(sentence, at)
  }
}

/** A negation up to four words before, in the same clause; also `not just`, `more than`, `far from`, `rather than`. */
export function isNegated({tokens}: Sentence, at: number): boolean {
  for (let index = at - 1, seen = 0; index >= 0 && seen < 4; index--, seen++) {
    const {norm} = tokens[index] ?? {norm: ''}
    if (CLAUSE_SIGNS.has(norm) || CLAUSE_STARTS.has(norm)) return false
    if (NEGATORS.has(norm)) return norm !== 'no' || tokens[index + 1]?.norm !== 'doubt'
    const next = tokens[index + 1]?.norm
    if (norm === 'than' && ['more', 'rather', 'other', 'less'].includes(tokens[index - 1]?.norm ?? '')) return true
    if ((norm === 'far' && next === 'from') || (norm === 'instead' && next === 'of')) return true
  }
  return false
}

/** Whether the clause of a token is a condition: `if`, `unless`, `whether`, `in case`, `should you`, opening `when`. */
export function isConditional({tokens}: Sentence, at: number): boolean {
  for (let index = at; index >= 0; index--) {
    const {norm} = tokens[index] ?? {norm: ''}
    if (index < at && (norm === ',' || norm === ';' || norm === ':' || norm === '—' || norm === '.')) return false
    if (index < at && (norm === 'but' || norm === 'so' || norm === 'because' || norm === 'then')) return false
    if (CONDITIONS.has(norm)) return true
    if (norm === 'case' && tokens[index - 1]?.norm === 'in') return true
    if (norm === 'should' && index === 0 && tokens[1]?.kind === 'word' && tokens[1].norm !== 'be') return true
    if (CONDITION_TIMES.has(norm) && index === 0) return true
    if (norm === 'as' && tokens[index + 1]?.norm === 'long' && tokens[index + 2]?.norm === 'as') return true
  }
  return false
}

/** Whether the words are the customer's, as told by us: `you wrote that …`, `as you mentioned`. */
export function isReported({tokens}: Sentence, at: number): boolean {
  for (let index = at - 1; index >= 1; index--) {
    const {norm} = tokens[index] ?? {norm: ''}
    if (norm === ';' || norm === '—') return false
    if (!REPORT_VERBS.has(norm)) continue
    for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
      const token = tokens[before]
      if (
        token?.norm === 'you' ||
        token?.norm === 'they' ||
        token?.norm === 'he' ||
        token?.norm === 'she' ||
        token?.role === 'customer'
      )
        return true
      if (token && (CUSTOMERS.has(token.norm) || CUSTOMERS.has(token.means ?? ''))) return true
      if (token && !isFunctionWord(token.norm) && !token.norm.endsWith('ly')) break
    }
  }
  return false
}

/** Who does what a verb says. */
export type Agent = 'firm' | 'customer' | 'third' | 'thing' | 'none'

const FIRM_WORDS = new Set(['i', 'we'])
const THIRD_WORDS = new Set(['he', 'she', 'they', 'someone', 'somebody', 'everyone', 'nobody', 'who'])
const THING_WORDS = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'there',
  'which',
  'everything',
  'nothing',
  'something',
  'one',
])
const BEFORE_VERB = new Set(
  'am is are was were be been being do does did have has had will would can could may might must shall should not never to just also already now still then even all both ever always really actually clearly simply apparently unfortunately'.split(
    ' ',
  ),
)
const FIRM_NOUNS = new Set(
  'team teams staff engineer engineers developer developers support agent agents colleague colleagues specialist specialists department departments company technician technicians representative representatives system systems'.split(
    ' ',
  ),
)

/** The subject of the verb at a token, found by walking back over auxiliaries and adverbs. */
export function agentOf({tokens}: Sentence, verb: number): Agent {
  let at = verb - 1
  while (at >= 0) {
    const token = tokens[at]
    if (
      !token ||
      !(BEFORE_VERB.has(token.norm) || (token.kind === 'word' && token.norm.endsWith('ly') && token.norm.length > 4))
    )
      break
    at--
  }
  const head = tokens[at]
  if (!head || head.kind === 'punctuation') return 'none'
  if (head.role === 'agent' || FIRM_WORDS.has(head.norm)) return 'firm'
  if (head.role === 'customer' || head.norm === 'you') return 'customer'
  if (THIRD_WORDS.has(head.norm)) return 'third'
  if (THING_WORDS.has(head.norm)) return 'thing'
  if (head.kind === 'word' && isFunctionWord(head.norm)) return 'none'
  return nounAgent(tokens, at)
}

function nounAgent(tokens: readonly Token[], head: number): Agent {
  const noun = tokens[head]?.norm ?? ''
  if (!FIRM_NOUNS.has(noun)) return 'thing'
  for (let at = head - 1; at >= Math.max(0, head - 4); at--) {
    const {norm} = tokens[at] ?? {norm: ''}
    if (norm === 'our' || norm === 'my' || norm === 'the') return 'firm'
    if (norm === 'your' || norm === 'their') return 'third'
  }
  return 'firm'
}
