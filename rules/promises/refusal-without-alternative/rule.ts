/** Finds refusals that give neither a reason nor another way. */
import {
  act,
  advice,
  defineRule,
  isRelational,
  type Match,
  rewrite,
  type Sentence,
  type Suggestion,
} from 'empathylint/rule'
import {behindSign, cannotYet, enclosed, instruction, limit, no, otherWay, reason} from './answers.ts'
import {empty, greetsOthers, logistics} from './empty-words.ts'

export default defineRule({
  id: 'refusal-without-alternative',
  family: 'promises',
  severity: 'warning',
  summary: 'A refusal that gives neither a reason nor another way.',
  why: 'The customer hears a shut door, and has to write again to learn why or what else is possible.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: '“Find the yes”: look for what you can do within the limits.',
    },
    {
      kind: 'practice',
      source: '“Don’t say no”, strategy+business, excerpt of The Effortless Experience (Dixon, Toman & DeLisi)',
      finding: 'One firm met most of its “no” moments by rewording about ten situations.',
    },
    {
      kind: 'contested',
      source: 'Jansen & Janssen (2013), Journal of Business Communication 50(4)',
      finding: 'In e-mail, readers prefer the explanation before the bad news; the order is not judged here.',
    },
  ],
  messages: {
    bare: '“{words}” comes without a reason or another way.',
  },
  contexts: ['bad-news', 'feature-declined', 'billing'],
  requires: 'known-context',

  *reply(_, {path, context, form}) {
    // In a snippet the rest of the reply stands elsewhere.
    if (form.kind === 'snippet') return
    const {sentences} = path
    const isFeature = context.value === 'feature-declined'
    const found = sentences.flatMap((sentence) => {
      if (!no.in(sentence) && !(isFeature && cannotYet.in(sentence))) return []
      const refusals = [...no.matches(sentence), ...(isFeature ? cannotYet.matches(sentence) : [])]
      return refusals.map((match) => ({sentence, match}))
    })
    const [first] = found
    if (!first?.match.at) return
    const ends = new Map(found.map(({sentence, match}) => [sentence, match.to]))
    if (sentences.some((sentence) => opens(sentence, ends.get(sentence))) || isExplained(sentences, ends)) return
    yield {
      at: first.match.at,
      message: 'bare',
      data: {words: first.match.at.value},
      suggestions: openings(first.sentence, first.match),
    }
  },
})

/**
 * Gives a reason or another way, or leaves a place for one.
 * @param refusalEnd the token after the refusal, in a sentence that refuses.
 */
function opens(sentence: Sentence, refusalEnd: number | undefined): boolean {
  const {tokens} = sentence
  if (
    tokens.some(({kind, role, norm}) =>
      kind === 'slot' ? role !== 'customer' && role !== 'agent' : kind === 'link' && !norm.includes('@'),
    )
  )
    return true
  if (reason.in(sentence) || enclosed.in(sentence)) return true
  if (refusalEnd !== undefined)
    return (
      limit.in(sentence) ||
      otherWay.in(sentence) ||
      instructs(sentence, refusalEnd) ||
      behindSign.matches(sentence).some(({from}) => from >= refusalEnd)
    )
  if (LAST_ASK.test(sentence.text.value) || greetsOthers.in(sentence)) return false
  return offers(sentence)
}

/** `Let us know if you have any other questions`, `I've passed on your idea`: these offer nothing. */
const LAST_ASK =
  /\b(?:questions?|concerns|anything else|feedback|suggestions?|ideas?|comments?|thoughts|votes?|notes?)\b/i

function offers(sentence: Sentence): boolean {
  return otherWay.in(sentence) || instructs(sentence)
}

/** @param refusalEnd what stands before it without a break is its subject: `Export to Word is not possible`. */
function instructs(sentence: Sentence, refusalEnd = 0): boolean {
  return instruction
    .matches(sentence)
    .some(
      ({at, from}) =>
        !/[^s]s$/i.test(at?.value ?? '') &&
        (from >= refusalEnd ||
          sentence.tokens
            .slice(from + 1, refusalEnd)
            .some(({kind, norm}) => kind === 'punctuation' || /^(?:and|but|so|or|as|then)$/.test(norm))),
    )
}

/** Orders that are refused because the matter is on its way already. */
const TOO_LATE = /\b(?:cancel|chang|add|edit|swap|stop|redirect|address)/i

/** Whether a fact of the case stands beside the refusal: any after it, or one just before it. */
function isExplained(sentences: readonly Sentence[], refusals: ReadonlyMap<Sentence, unknown>): boolean {
  const first = sentences.findIndex((sentence) => refusals.has(sentence))
  const isLate = TOO_LATE.test(sentences[first]?.text.value ?? '')
  const before = sentences.slice(0, first).findLast((sentence) => !isRelational(sentence))
  return [...(before ? [before] : []), ...sentences.slice(first + 1)].some(
    (sentence) => !refusals.has(sentence) && isFact(sentence) && (isLate || !logistics.in(sentence)),
  )
}

function isFact(sentence: Sentence): boolean {
  if (isRelational(sentence) || act.thanks.in(sentence) || act.apology.in(sentence)) return false
  const words = sentence.tokens.filter(({kind}) => kind !== 'punctuation' && kind !== 'emoji')
  return words.length >= 4 && !LAST_ASK.test(sentence.text.value) && !empty.in(sentence)
}

function openings(sentence: Sentence, {to}: Match<'at'>): readonly Suggestion[] {
  const {text, tokens, block} = sentence
  if (block.kind === 'cell') return [advice('Say why, or what is possible instead.')]
  const end = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji')
  const tail = tokens.slice(to, end + 1)
  const stop = /[\p{L}\p{N}]$/u.test(text.value) ? '.' : ''
  const instead = rewrite(
    'Say what is possible',
    'review',
    text.insertAfter(`${stop} What is possible: [the next best option].`),
  )
  // After a comma or a second clause a reason would belong to the wrong words.
  const isWhole = tail.every(
    ({kind, norm}) => kind !== 'punctuation' && norm !== 'and' && norm !== 'but' && norm !== 'so',
  )
  const last = tokens[end]
  if (!isWhole || !last || tokens.length < 5) return [instead]
  return [instead, rewrite('Say why', 'review', text.slice(0, last.end).insertAfter(' because [the reason]'))]
}
