/** Finds apologies that come with an excuse: that the firm is busy, or that such things happen. */
import {
  act,
  advice,
  defineRule,
  isAsking,
  type Match,
  matchCase,
  type Path,
  positionOf,
  removeSentence,
  rewrite,
  type Sentence,
  type Suggestion,
  type Token,
} from 'empathylint/rule'
import {elsewhere, excuses, expectation, shrugs} from './excuses.ts'

export default defineRule({
  id: 'apology-excuse',
  family: 'over-apology',
  severity: 'warning',
  summary: 'An apology with an excuse: a heavy workload, or a shrug.',
  why: 'The customer hears why it should not count, and the apology is taken back.',
  evidence: [
    {
      kind: 'research',
      source: 'Kapeš et al. (2022), replies to hotel reviews',
      finding: 'Excuses lower trust, confession raises it.',
    },
    {
      kind: 'practice',
      source: 'SorryWatch (Ingall & McCarthy)',
      finding: 'Watch out for “but” in an apology.',
    },
    {
      kind: 'contested',
      source: 'Lewicki, Polin & Lount (2016), Negotiation and Conflict Management Research 9(2)',
      finding: 'An explanation is a useful part of an apology. So only workload and shrugs are excuses here.',
    },
  ],
  messages: {
    workload: '“{words}” excuses the trouble with your workload.',
    shrug: '“{words}” shrugs the trouble off.',
  },
  contexts: ['delay', 'bug', 'billing', 'outage'],
  patterns: [excuses],

  *sentence(sentence, {path}) {
    const [match] = excuses.matches(sentence)
    if (!match || isAsking(sentence) || elsewhere.in(sentence)) return
    const apologies = act.apology.matches(sentence)
    const isNextToOne = apologies.length === 0 && !expectation.in(sentence) && followsApology(path, sentence)
    if (apologies.length === 0 && !isNextToOne) return
    const apology = apologies.findLast(({to}) => to <= match.from)
    if (apology && !isApart(sentence, apology, match)) return
    const isShrug = shrugs.matches(sentence).some(({from}) => from === match.from)
    yield {
      at: match.text,
      message: isShrug ? 'shrug' : 'workload',
      data: {words: match.text.value.replace(/\s+/g, ' ')},
      suggestions: isNextToOne ? withoutSentence(sentence) : withoutExcuse(sentence, apologies, isShrug),
    }
  },
})

/** `I'm sorry the queue was so long`: what is joined to the apology without a sign or tie is the harm itself. */
function isApart({tokens}: Sentence, apology: Match, match: Match): boolean {
  const between = tokens.slice(apology.to, match.from + 1)
  // `sorry for the delay its been a mad week`: run on, as in a chat.
  const isRunOn = WAITS.has(tokens[match.from - 1]?.norm ?? '') && RESUMES.has(tokens[match.from]?.norm ?? '')
  return isRunOn || between.some(({norm}) => SIGNS.has(norm) || TIES.has(norm) || CAUSES.has(norm))
}

/** The sentence before apologizes and says no more, or the one after begins so. */
function followsApology(path: Path, sentence: Sentence): boolean {
  const at = positionOf(path, sentence)
  const before = path.sentences[at - 1]
  const after = path.sentences[at + 1]
  return (
    (before !== undefined && act.apology.in(before)) ||
    (after !== undefined && act.apology.matches(after).some(({from}) => from <= 2))
  )
}

const isBlank = ({kind}: Token) => kind === 'placeholder' || kind === 'slot' || kind === 'link'
const instead = advice('Leave the excuse out, and say what the customer can count on')

function withoutSentence(sentence: Sentence): Suggestion[] {
  return sentence.tokens.some(isBlank) ? [instead] : [rewrite('Leave this out', 'review', removeSentence(sentence))]
}

/** What one apologizes for before going on without a sign, and how one goes on. */
const WAITS = new Set('delay delays wait silence reply response answer hold-up holdup lateness slowness'.split(' '))
const RESUMES = new Set('it its things we i'.split(' '))
const SIGNS = new Set([',', ';', ':', '—', '-', '('])
/** Words that tie the excuse to the apology; they go with it. */
const TIES = new Set('but because as since and though although however while'.split(' '))

/** Words with which an excuse can begin by itself. */
const CAUSES = new Set(
  'due because owing on thanks given with what caused down as from amid following in during at over'.split(' '),
)

/** The apology alone, then with a place for what helps. */
function withoutExcuse(sentence: Sentence, apologies: readonly Match[], isShrug: boolean): Suggestion[] {
  const {tokens, text} = sentence
  const all = excuses.matches(sentence)
  const [match] = all
  const last = all.at(-1)
  if (!match || !last) return [instead]
  const apology = apologies.findLast(({to}) => to <= match.from)
  if (!apology) return [withoutLead(sentence, match, apologies)]
  const cut = jointBefore(tokens, apology.to, match)
  const end = tokens.findLastIndex(({kind}) => kind !== 'punctuation' && kind !== 'emoji') + 1
  const sign = tokens.findIndex(({norm}, at) => at >= last.to && (SIGNS.has(norm) || norm === 'but'))
  const stop = sign === -1 ? end : sign
  const left = tokens[cut - 1]
  const right = tokens[stop - 1]
  const hangsOn = stop < end && (stop - last.to > 4 || /^(?:so|which|hence)$/.test(tokens[stop + 1]?.norm ?? ''))
  if (!left || !right || cut < match.from - 4 || hangsOn || tokens.slice(cut, stop).some(isBlank)) return [instead]
  const closing = stop === end ? tokens[end] : undefined
  const to = closing?.norm === ')' ? closing.end : right.end
  const alone = rewrite('Leave the excuse out', 'review', text.slice(left.end, to).replaceWith(''))
  if (stop !== end) return [alone]
  const helps = isShrug ? "[What you've done about it]" : '[When they can expect the next answer]'
  const whole = text.slice(left.end, text.length)
  return [alone, rewrite('Say what they can count on', 'review', whole.replaceWith(`. ${helps}.`))]
}

/** Where the excuse begins with all that ties it to the apology: a sign, or a word such as `but` and `as`. */
function jointBefore(tokens: readonly Token[], from: number, match: Match): number {
  const sign = tokens.findLastIndex(({norm}, at) => at >= from && at < match.from && SIGNS.has(norm))
  if (sign >= match.from - 4) return sign
  const tie = tokens.findLastIndex(({norm}, at) => at >= from && at < match.from && TIES.has(norm))
  return tie >= match.from - 2 ? tie : match.from
}

/** `We've been swamped, so I apologize for the delay.` */
function withoutLead({tokens, text}: Sentence, match: Match, apologies: readonly Match[]): Suggestion {
  let from = apologies[0]?.from ?? 0
  if (from - match.to > 6 || tokens.slice(0, from).some(isBlank)) return instead
  while (/^(?:and|so|but|,|—|;)$/.test(tokens[from]?.norm ?? '')) from++
  const rest = text.value.slice(tokens[from]?.start)
  return rewrite('Leave the excuse out', 'review', text.replaceWith(matchCase(rest, text.value)))
}
