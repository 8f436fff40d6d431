/** Finds sentences that put the trouble on somebody else and leave it there. */
import {
  act,
  anyOf,
  defineRule,
  type Match,
  type Pattern,
  pattern,
  positionOf,
  PROBLEM,
  type Sentence,
} from 'empathylint/rule'
import {aside, byColleague, byOthers, COLLEAGUE, denied, helpless, type Names, PARTY, theirs} from './patterns.ts'
import {type Kind, rewritesOf} from './rewrites.ts'

const KINDS: readonly (readonly [Kind, Pattern<Names>])[] = [
  ['colleague', byColleague],
  // Each by itself: of two that overlap, one may be no name at all.
  ...[...byOthers, ...theirs, ...aside].map((each) => ['others', each] as const),
  ['denied', denied],
  ['helpless', helpless],
]

const colleague = pattern<string>(COLLEAGUE)
/** The fault is owned after all. */
const owned = pattern(
  '((is | was | are | were) (ADV | all | still)* (our | my) (ADV | own)* (fault | mistake | error | responsibility | doing) | (that | this | it) (is | was) (ADV | all)* on (us | me) | (we | i) (ADV)* (should (not)? (ADV)* have | got (it | this | that) wrong | own (this | that | it) | take (ADV | full)* responsibility))',
  {unless: ['negated']},
)
/** A blank for what we did. */
const blank = pattern('WE (AUX | ADV)* (SLOT | BLANK)')
/** `I've spoken with both of them`: taken up with those who did it. */
const heard = pattern(
  'WE (ADV | have)* (spoke | spoken | talked) (ADV)* (with | to) (him | her | them | both | the | all | each | everyone)',
  {
    unless: ['negated', 'question', 'conditional'],
  },
)
/** `so we've …`: whatever we did about it. */
const ownStep = pattern(
  '(so | and | therefore | which is why | that is why | "," | ";") (so)? (ADV)* WE (have (ADV)* !(GERUND | no | not | been | had | got | gotten | heard | received | lost | found | seen | known | learned | noticed | closed | suffered | waited | decided | done (all | everything | nothing)) PASTED | (am | are) (ADV)* !(waiting | hoping | having | being | seeing | hearing | asking | expecting | looking forward | afraid | going) GERUND)',
  {unless: ['question', 'conditional']},
)
/** What reaches us is no act of ours: `we've been told nothing`. */
const PASSIVE = /\b(?:been|being|was|were) (?:told|informed|notified|asked|given|sent|promised|assured|offered)\b/i
const LOOKING = /\b(?:check|double-check|look|review|see|find|found|get|got|receiv|read|clos)/i
const SAYS_WE = /^(?:i|we|let|our|my|am|are|is|have|has)\b|^\{/i

export default defineRule({
  id: 'blame-others',
  family: 'ownership',
  severity: 'warning',
  summary: 'Puts the trouble on a partner or colleague, or says it is not ours, and leaves it there.',
  why: 'The customer knows one company, yours, and hears it pointing at somebody else.',
  evidence: [
    {
      kind: 'practice',
      source: 'GitLab handbook, emotionally charged tickets',
      finding: 'Do not blame: it disempowers and makes both sides look bad.',
    },
    {
      kind: 'research',
      source: 'Kapeš et al. (2022), replies to hotel reviews, 435 readers',
      finding: 'Denial and excuses lower trust in the hotel; confession raises it.',
    },
  ],
  messages: {
    blamed: '“{words}” puts it on somebody else.',
    denied: '“{words}” says that this is not yours.',
  },
  contexts: PROBLEM,
  suppresses: ['pushes-work-back'],
  patterns: [anyOf(...KINDS.map(([, each]) => each))],

  *sentence(sentence, {path, reply}) {
    const matches = KINDS.flatMap(([kind, each]) => each.matches(sentence).map((match) => [kind, match] as const))
    const [first] = matches.filter(([, match]) => isBlame(sentence, match)).sort(([, a], [, b]) => a.from - b.from)
    if (!first) return
    const [found, match] = first
    const at = positionOf(path, sentence)
    if (
      owned.in(sentence) ||
      blank.in(sentence) ||
      acts(
        sentence,
        matches.map(([, each]) => each),
      )
    )
      return
    const next = path.sentences[at + 1]
    const last = path.sentences[at - 1]
    if ((next && (acts(next) || act.remedy.in(next) || owned.in(next) || heard.in(next))) || (last && acts(last)))
      return
    // `Our driver refused to take you. I'm sorry.`: told of one of ours, and not as somebody else's.
    if (next && match.who && /^our\b/i.test(match.who.value) && act.apology.in(next)) return
    const isOurs =
      found === 'others' &&
      match.who &&
      colleague.matches(sentence).some(({text}) => text.span.start === match.who?.span.start)
    if (!match.at) return
    // `My colleague forgot it, this wasn't me`: to say the first half as ours would leave the second.
    const isDeniedToo = found !== 'denied' && denied.matches(sentence).some(({from}) => from >= match.to)
    yield {
      at: match.at,
      message: found === 'colleague' || found === 'others' ? 'blamed' : 'denied',
      data: {words: match.at.value.replace(/\s+/g, ' ')},
      suggestions: rewritesOf(
        sentence,
        match,
        isOurs && byColleague.in(sentence) ? 'colleague' : found,
        reply.fields,
      ).filter(({title}, _, all) => all.length === 1 || !isDeniedToo || !title.includes('as ours')),
    }
  },
})

/** Whether these words blame somebody: a party or a name, and not one whose act we apologize for. */
function isBlame(sentence: Sentence, match: Match<Names>): boolean {
  const {who, from} = match
  if (who && !isSomebody(sentence, who)) return false
  if (/^when(?:ever)?$/.test(sentence.tokens[from - 1]?.norm ?? '')) return false
  if (
    /\b(?:our|my|us)\b.*\bnot\b/i.test(match.text.value) &&
    !match.subject &&
    match.who &&
    !/^(?:our|my)\b/i.test(match.who.value)
  )
    return false
  if (/\b(?:app|system|server|software|site|importer|update|job|bug|script)['’]s\b/i.test(match.text.value))
    return false
  // `Our driver damaged your fence, and we apologize`: owned, not blamed.
  if (who && /^our\b/i.test(who.value) && act.apology.matches(sentence).some((each) => each.from >= match.to))
    return false
  return !act.apology
    .matches(sentence)
    .some(({to}) => to <= from && sentence.tokens.slice(to, from).every(({norm}) => LINKS.has(norm)))
}

const LINKS = new Set(['that', 'for', 'about', 'how', 'because'])
/** Names that begin a sentence and are surely names. */
const BRAND =
  /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}|Stripe|Klarna|Visa|Mastercard|Hermes|Evri|Yodel|Amazon|Apple|Google|Microsoft|Cloudflare|Shopify|Facebook|Meta|Instagram|Twitter|Airbnb|Expedia|Uber|Slack|Twilio|Zoom|Netflix|Spotify|Adobe|Oracle|Salesforce|Comcast|Verizon|Vodafone|Ryanair|Lufthansa|Delta|Steam|Royal|Booking)/u
/** Only somebody does these, no page and no payment. */
const HUMAN =
  /\b(?:dropped the ball|to blame|at fault|messed|screwed|botched|bungled|misinformed|misled|let (?:you|us) down|made an? )/i
/** Features may do these too, so the name must not look like one: `Tracking should have told you`. */
const LIKELY_HUMAN =
  /\b(?:tell|told|inform(?:ed)?|warn(?:ed)?|call(?:ed)?|explain(?:ed)?|mention(?:ed)?|promised?|quoted?|bother(?:ed)?|listen(?:ed)?)\b|\b(?:scan|pack|collect|deliver|pass|label|inspect|measure|pick up)(?:ned|ed)? (?:on|along|it|the|your|our)\b/i
const FEATURE = /(?:ing|tions?|ments?|out|up|log|in|ance|[^s]s)$/i
const KNOWN = pattern(
  `(TEAMNOUN | third-party | company | companies | firm~s | service~s | store~s | platform | gateway | us | our | ours | ${PARTY})`,
)

/** A name has a capital, and is no product that fails to load. */
function isSomebody(sentence: Sentence, who: Match<Names>['text']): boolean {
  const name = who.value
  if (/^(?:nobody|noone|no|anyone|anybody|someone|everyone|nothing|yours|the|a)$/i.test(name)) return false
  if (/^(?:they|he|she|us|our|ours)\b/i.test(name)) return true
  const isInside = ({text: {span}}: {text: Match<Names>['text']}) =>
    span.start >= who.span.start && span.start < who.span.end
  if (colleague.matches(sentence).some(isInside) || KNOWN.matches(sentence).some(isInside)) return true
  if (/^(?:my|our|your|the|a|that|this|their|its|one|some|these|those)\b/i.test(name)) return true
  if (/^[[{<%]/.test(name)) return /partner|vendor|courier|carrier|bank|supplier|provider|seller|host/i.test(name)
  const isFirst = sentence.text.value.slice(0, sentence.text.offsetOf(who)).trim() === ''
  if (!/^\p{Lu}/u.test(name)) return false
  // At the start any word has a capital: `Payments failed to load` is about things.
  return (
    !isFirst ||
    BRAND.test(name) ||
    HUMAN.test(sentence.text.value) ||
    / \p{Lu}/u.test(name) ||
    (LIKELY_HUMAN.test(sentence.text.value) && !FEATURE.test(name))
  )
}

/** Whether a sentence tells what we do ourselves. */
function acts(sentence: Sentence, but: readonly Match<Names>[] = []): boolean {
  const isFree = (each: {from: number; to: number}) => but.every(({from, to}) => each.to <= from || each.from >= to)
  const isReal = ({text}: {text: Match<Names>['text']}) =>
    SAYS_WE.test(text.value) && !PASSIVE.test(text.value) && (but.length > 0 || !LOOKING.test(text.value))
  return (
    act.firmAction.matches(sentence).some((each) => isFree(each) && isReal(each)) ||
    (but.length > 0 && (act.remedy.matches(sentence).some(isFree) || ownStep.matches(sentence).some(isFree)))
  )
}
