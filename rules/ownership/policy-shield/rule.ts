/** Finds refusals that hide behind a policy, the terms, the system or a missing permission. */
import {
  act,
  anyOf,
  defineRule,
  isFunctionWord,
  type Match,
  type Pattern,
  positionOf,
  type RuleContext,
  type Sentence,
  textOfTokens,
} from 'empathylint/rule'
import {
  against,
  bosses,
  contract,
  demands,
  forbids,
  itIs,
  lead,
  noException,
  noRoom,
  type Names,
  permits,
  reason,
  refuses,
  strict,
  system,
  unauthorized,
  under,
} from './patterns.ts'
import {type Kind, rewritesOf} from './rewrites.ts'

const KINDS: readonly (readonly [Kind, Pattern<Names>])[] = [
  ['lead', lead],
  ['lead', under],
  ['forbids', forbids],
  ['forbids', system],
  ['contract', contract],
  ['demands', demands],
  ['itIs', itIs],
  ['against', against],
  ['against', noRoom],
  ['whole', noException],
  ['whole', strict],
  ['unauthorized', unauthorized],
  ['whole', bosses],
]

export default defineRule({
  id: 'policy-shield',
  family: 'ownership',
  severity: 'warning',
  summary: 'A policy, the terms or the system refuse, and nobody says why.',
  why: 'The customer hears a rulebook in place of a person, and no reason for the no.',
  evidence: [
    {
      kind: 'practice',
      source: '“Don’t say no”, strategy+business, excerpt of The Effortless Experience (Dixon, Toman & DeLisi)',
      finding: 'One firm met most of its “no” moments by rewording about ten situations.',
    },
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: '“Find the yes”: look for what you can do within the limits.',
    },
  ],
  messages: {
    policy: '“{words}” gives a rule in place of a reason.',
    unauthorized: '“{words}” gives no reason and no other way.',
  },
  contexts: ['bad-news', 'billing', 'policy-enforcement', 'feature-declined'],
  patterns: [anyOf(...KINDS.map(([, each]) => each))],

  *sentence(sentence, about) {
    const all = KINDS.flatMap(([kind, each]) => each.matches(sentence).map((match) => [kind, match] as const))
    const [first] = all
      .filter(([kind, match]) => isShield(sentence, kind, match))
      .sort(([, a], [, b]) => a.from - b.from || b.to - a.to)
    if (!first || isExplained(sentence, first[1], about)) return
    const [kind, match] = first
    if (!match.at) return
    yield {
      at: match.at,
      message: kind === 'unauthorized' ? 'unauthorized' : 'policy',
      data: {words: match.at.value.replace(/\s+/g, ' ')},
      suggestions: rewritesOf(sentence, match, kind, about.reply.fields),
      ...(about.context.value === 'policy-enforcement' && {severity: 'info' as const}),
    }
  },
})

/** Whether the policy is held up against the customer, and is ours. */
function isShield(sentence: Sentence, kind: Kind, match: Match<Names>): boolean {
  const {from, at} = match
  const words = at?.value ?? ''
  if (LAW.test(match.rule?.value ?? '')) return false
  if (kind === 'contract')
    return isRefused(sentence, match) || /forb|prohib|preclu|disallow|exclu|rule|bar/i.test(match.verb?.value ?? '')
  if (isTheirs(sentence, from)) return false
  if (
    /\b(?:your|their) (?!subscription|plan|booking|order|contract|membership|account|lease|rental|tenancy|ticket|fare|trip|flight|stay|loan|card|tariff|voucher)/i.test(
      words,
    )
  )
    return false
  const isLoose =
    under.matches(sentence).some((each) => each.from === match.from) ||
    /^(?:based on|following|given)\b|\bin (?:our|the) /i.test(words)
  if (isLoose && !refuses.in(sentence)) return false
  if (kind === 'lead' && !isSpoken(sentence, match)) return false
  if (kind === 'forbids' || kind === 'against') return true
  const rest = permits.matches(sentence).filter((each) => each.to <= match.from || each.from >= match.to)
  if (rest.length > 0 && !isRefused(sentence, match)) return false
  return isRefused(sentence, match) || !act.firmAction.matches(sentence).some((each) => each.from >= match.to)
}

/** What is no rule of ours. */
const LAW =
  /\b(?:EU|UK|US|FAA|CAA|IATA|European|federal|state|government|national|city|fire|tax|customs|aviation|data protection) (?:[\p{L}-]+ )?(?:rules?|regulations|guidelines|policy|policies|procedures?)\b/iu
/** Rules of which a license or a manual tells: `under the terms of this License`, `by the rules that match`. */
const DOCUMENT =
  /^(?:that|which)\b|^of (?:this|a|an|such|that|each|any)\b|^of the (?:\p{L}+ )?(?:license|agreement)\b/iu

/** Whether somebody says it to somebody: `our`, `we`, `your`, or a sentence that opens with it. */
function isSpoken(sentence: Sentence, {from, to, rule, at}: Match<Names>): boolean {
  const {tokens, text} = sentence
  if (/\b(?:our|my|company|store)\b/i.test(at?.value ?? '') || rule === undefined) return true
  if (DOCUMENT.test(textOfTokens(sentence, to, Math.min(tokens.length, to + 4)).value)) return false
  return (
    tokens.slice(0, from).every(({kind}) => kind === 'punctuation') || /\b(?:we|i|our|my|you|your)\b/i.test(text.value)
  )
}

/** `your school's policy`: somebody else's rules. */
function isTheirs({tokens}: Sentence, from: number): boolean {
  for (let at = from - 1; at >= from - 4; at--) {
    const {norm = ',', kind = 'punctuation'} = tokens[at] ?? {}
    if (/^(?:your|their|his|her)$/.test(norm)) return true
    if (norm === "'s") continue
    if (kind === 'punctuation' || isFunctionWord(norm)) return false
  }
  return false
}

function isRefused(sentence: Sentence, {from, to, text}: Match<Names>): boolean {
  if (/\bnot\b|n['’]t\b/i.test(text.value)) return true
  return refuses.matches(sentence).some((each) => each.to <= from || each.from >= to)
}

/** A reason in the sentence or the next one, or only a pointer to where the policy stands. */
function isExplained(sentence: Sentence, {from, to}: Match<Names>, {path}: RuleContext): boolean {
  if (sentence.tokens.some(({kind, norm}) => kind === 'link' || (kind === 'placeholder' && /link|url/i.test(norm))))
    return true
  if (reason.matches(sentence).some((each) => each.from >= to || from - each.to > 3)) return true
  const next = path.sentences[positionOf(path, sentence) + 1]
  return (
    next !== undefined &&
    /^(?:that|this|the reason|we (?:do|ask|keep) (?:this|that))\b/i.test(next.text.value) &&
    reason.in(next)
  )
}
