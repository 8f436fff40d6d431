/** Clauses: how far a train of thought reaches within a sentence, as far as one can tell without a parser. */
import type {Sentence, Token} from '../prose/index.ts'

const ENDS = new Set([';', ':', '—', '.', '…', '?', '!', '(', ')', '"'])
const JOINTS = new Set([
  'and',
  'but',
  'so',
  'yet',
  'or',
  'because',
  'since',
  'although',
  'though',
  'while',
  'whereas',
  'which',
  'however',
  'therefore',
])
const REQUESTS = new Set(['could', 'can', 'would', 'will', 'may'])
const SUBORDINATES = new Set(['because', 'although', 'though', 'whereas', 'which', 'however', 'therefore'])
const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'this',
  'that',
  'these',
  'those',
  'there',
  'the',
  'a',
  'an',
  'our',
  'my',
  'your',
  'please',
  'let',
  'here',
])
const QUESTION_WORDS = new Set(
  'do does did are is was were am have has had can could will would should shall may might must why what how when where who which whose'.split(
    ' ',
  ),
)

/** Whether a clause can begin at a token. */
function isSubject(token: Token | undefined): boolean {
  return token !== undefined && (SUBJECTS.has(token.norm) || token.role === 'agent' || token.role === 'customer')
}

/** Index of the token at which the clause of a token ends: a sign, a conjunction with a new subject, or the sentence's end. */
export function clauseEnd({tokens}: Sentence, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? ''
    const next = tokens[at + 1]
    if (ENDS.has(norm) || SUBORDINATES.has(norm)) return at
    if (norm === ',' && (isSubject(next) || JOINTS.has(next?.norm ?? '') || REQUESTS.has(next?.norm ?? ''))) return at
    if ((norm === 'and' || norm === 'but' || norm === 'so' || norm === 'yet') && isSubject(next) && at > from) return at
  }
  return tokens.length
}

const CLOSING_SIGN = /^[,;:.!?()—]$/

/**
 * Index of the token at which a rewrite has to stop: a sign, an emoji, or a joint, which the caller tells
 * from the words at hand. Closer than clauseEnd: nothing after a comma is touched.
 */
export function stretchEnd({tokens}: Sentence, from: number, isJoint: (word: string, next: string) => boolean): number {
  for (let at = from; at < tokens.length; at++) {
    const {kind, norm} = tokens[at] as Token
    if ((kind === 'punctuation' && CLOSING_SIGN.test(norm)) || kind === 'emoji') return at
    if (isJoint(norm, tokens[at + 1]?.norm ?? '')) return at
  }
  return Math.max(from, tokens.length)
}

/** Whether a sentence asks, rather than stating something and then asking: it opens with a word that asks. */
export function isAsking({tokens, isQuestion}: Sentence): boolean {
  return isQuestion && QUESTION_WORDS.has(tokens.find(({kind}) => kind !== 'punctuation')?.norm ?? '')
}

/** Whether the sentence opens with a condition: what follows holds in that case only. */
export function opensWithCondition({tokens}: Sentence): boolean {
  const [first, second] = tokens.filter(({kind}) => kind !== 'punctuation')
  const norm = first?.norm ?? ''
  if (norm === 'in') return second?.norm === 'case'
  // `Should be fixed now` only leaves its subject out.
  if (norm === 'should') return !['be', 'now', 'have', 'hopefully'].includes(second?.norm ?? '')
  return norm === 'if' || norm === 'when' || norm === 'whenever' || norm === 'unless'
}
