/** Finds certainty about things that nobody can be certain of for every customer. */
import {
  act,
  anyOf,
  defineRule,
  isAsking,
  type Match,
  matchCase,
  opensWithCondition,
  rewrite,
  type Sentence,
  stretchEnd,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {
  assure,
  certain,
  forSure,
  guaranteed,
  never,
  outcome,
  restAssured,
  surely,
  tail,
  vow,
  word,
  youAssured,
  youNever,
  youWill,
} from './assurances.ts'

type Part = 'lead' | 'joint' | 'sure' | 'never'
const assurances = anyOf<Part>(
  restAssured,
  youAssured,
  vow,
  assure,
  word,
  surely,
  youWill,
  tail,
  forSure,
  outcome,
  never,
  youNever,
  guaranteed,
  certain,
)

export default defineRule({
  id: 'overpromise',
  family: 'promises',
  severity: 'warning',
  summary: 'Certainty about something that nobody can be certain of.',
  why: 'The customer hears a promise that will be false for some of those who get this reply.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, providing excellent service',
      finding: 'Never promise a release.',
    },
    {
      kind: 'practice',
      source: 'Ombudsmen’s guidance on apologies',
      finding: 'Keep the commitments that you make.',
    },
  ],
  messages: {
    filler: '“{words}” assures, and gives no ground.',
    certain: '“{words}” is surer than a reply sent many times can be.',
  },
  patterns: [assurances],

  *sentence(sentence) {
    if (isAsking(sentence)) return
    for (const match of assurances.matches(sentence)) {
      const at = match.lead ?? match.sure ?? match.never
      if (!at || (match.sure && isOath(at.value) && act.contactPromise.in(sentence))) continue
      // `If it breaks, you get a new one, guaranteed`: a warranty has its terms.
      if (match.sure && /guaranteed$/i.test(at.value) && opensWithCondition(sentence)) continue
      if (match.never && sentence.tokens.slice(match.to).some(({norm}) => norm === 'because')) continue
      const isFiller = match.lead !== undefined && /\b(?:assure[ds]?|reassures?)\b/i.test(at.value)
      yield {
        at,
        message: isFiller ? 'filler' : 'certain',
        data: {words: at.value},
        suggestions: match.lead ? withoutLead(sentence, match) : withoutAdverb(sentence, match),
      }
    }
  },
})

/** `…, I promise`, where it stands after what is promised. */
function isOath(words: string): boolean {
  return (
    /^(?:i|we)\b/i.test(words) &&
    /(?:promise|guarantee|swear|assure)(?: you)?(?: this| that| it)?$/.test(words) &&
    !words.endsWith(' to')
  )
}

const JOINTS = ['and', 'but', 'so', 'because']

/** What follows the assurance, said plainly; then a promise that the writer can keep. */
function withoutLead(sentence: Sentence, match: Match<Part>): Suggestion[] {
  const {text, tokens} = sentence
  const {lead} = match
  if (!lead) return []
  const first = tokens.slice(0, match.from).every(({kind}) => kind === 'punctuation' || kind === 'emoji')
  const next = tokens[match.to]
  const said = stretchEnd(sentence, match.to, (each) => JOINTS.includes(each))
  const subject = /^(?:we|our|all|every|the|this|management)\b/i.test(lead.value) ? "we'll" : "I'll"
  const isAgent = tokens[match.from]?.kind === 'placeholder'
  const kept = rewrite(
    'Say what you can do',
    'review',
    textOfTokens(sentence, match.from + (isAgent ? 1 : 0), said).replaceWith(
      isAgent ? 'will [do what] by [when]' : matchCase(`${subject} [what you will do] by [when]`, lead.value),
    ),
  )
  if (!next || next.kind === 'punctuation') return [kept]
  const old = text.slice(tokens[match.from]?.start ?? 0, next.end)
  const opening = text.value.slice(next.start, next.end)
  const verb = /\b(?:guarantee|promise|swear|vow|pledge|warrant)s?\b/i.test(lead.value)
  if (verb && /\bto$/i.test(lead.value)) {
    return [rewrite('Leave the certainty out', 'review', old.replaceWith(`${whoOf(lead.value)} will ${opening}`)), kept]
  }
  // The placeholder has to stay, and with it the person who acts.
  if (isAgent) return [kept]
  if (
    verb &&
    !match.joint &&
    !CLAUSE.test(opening) &&
    next.kind !== 'placeholder' &&
    !hasVerb(sentence, match.to, said)
  )
    return [kept]
  const cased = first && next.kind === 'word' && /^\p{Ll}+$/u.test(opening) ? matchCase(opening, 'A') : opening
  const isSafe = first && /^(?:please )?rest assured$/i.test(lead.value) && isAllowed(text.value, lead.value, match)
  return [
    rewrite('Leave the certainty out', isSafe ? 'safe' : 'review', old.replaceWith(cased)),
    ...(isSafe ? [] : [kept]),
  ]
}

/** Who makes the vow: the words before its verb and what helps it. */
function whoOf(lead: string): string {
  return lead.replace(
    /\s+(?:(?:do|can|will|would|want|wanted|like|am|here|just|to|hereby|\w+ly)\s+)*(?:guarantee|promise|swear|vow|pledge|warrant)s?\b.*$/i,
    '',
  )
}

const CLAUSE = /^(?:i|we|you|he|she|it|they|this|that|there|nothing|everything|no|none|nobody)$/i

function hasVerb({tokens}: Sentence, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({norm}) => /^(?:is|are|was|were|will|has|have|had|can|does|do|would|should|'s)$/.test(norm))
}

/** The few openings that can go without anybody looking. */
function isAllowed(sentence: string, lead: string, {joint}: Match<Part>): boolean {
  const isPlain = /^rest/i.test(lead)
  return sentence.trimStart().startsWith(lead) && (joint?.value === 'that' || (isPlain && joint?.value === ','))
}

/** The sentence without the word that makes it certain. */
function withoutAdverb(sentence: Sentence, match: Match<Part>): Suggestion[] {
  const {text, tokens} = sentence
  if (match.never) {
    const weaker = match.never.value.replace(
      /^(?:will|shall|is going to|are going to|['’]ll)( \w+ly)? (?:never|not ever)$|^(?:is|are|['’](?:s|re))( \w+ly)? (?:never(?: ever)?|not ever) going to$|^(?:is|are)n['’]?t ever going to$|^wo(?:n|n['’])t ever$/i,
      'should not',
    )
    return [
      rewrite(
        'Say what you expect',
        'review',
        match.never.replaceWith(/^['’]/.test(match.never.value) ? ' should not' : weaker),
      ),
    ]
  }
  const at = match.sure
  if (!at) return []
  const offset = text.offsetOf(at)
  const from = tokens.findIndex(({start}) => start >= offset)
  if (/guaranteed/i.test(at.value) && tokens[from - 1]?.norm !== ',') {
    const plain = tokens[from + 1]?.norm === 'to' ? 'expected' : 'planned'
    return [rewrite('Say what you expect', 'review', at.replaceWith(plain))]
  }
  const after = tokens.findIndex(({start}) => start >= offset + at.length)
  const isPlanned = ['going', 'to', 'be'].every((norm, index) => tokens[after + index]?.norm === norm)
  if (isPlanned && !['i', 'we', 'you'].includes(tokens[from - 2]?.norm ?? '')) {
    // `It's going to be fixed` alone would leave open by whom.
    const said = textOfTokens(sentence, from, after + 1)
    return [rewrite('Say what you expect', 'review', said.replaceWith('expected'))]
  }
  const end = offset + at.length
  const start = tokens[from - (tokens[from - 1]?.norm === ',' ? 2 : 1)]?.end ?? 0
  return [rewrite('Leave the certainty out', 'review', text.slice(start, end).replaceWith(''))]
}
