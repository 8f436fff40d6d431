/** Infers the situation of a reply, and says where that was learned and how surely. */
import type {Path, Reply, Sentence} from '../prose/index.ts'
import {type Context, type ContextName, isContextName} from './context-names.ts'
import {openingsInTable} from './pattern-table.ts'
import {openingIndex, openingsOfMatches} from './word-openings.ts'

/** What others say about the situation, before the text is asked. */
export interface ContextHints {
  /** From a directive in the reply. */
  readonly directive?: string
  /** From configuration. */
  readonly settings?: string
  /** The path of the file as named to the linter. */
  readonly path?: string
}

const UNKNOWN: Context = {value: 'unknown', source: 'none', confidence: 'low'}

/** The situation by precedence: directive, front matter, settings, metadata, path, title, text; else unknown. */
export function inferContext(reply: Reply, hints: ContextHints): Context {
  if (isContextName(hints.directive)) return {value: hints.directive, source: 'directive', confidence: 'high'}
  if (isContextName(reply.fields.context))
    return {value: reply.fields.context, source: 'front matter', confidence: 'high'}
  if (isContextName(hints.settings)) return {value: hints.settings, source: 'settings', confidence: 'high'}
  return (
    fromWords(metadataOf(reply), 'metadata', 'medium') ??
    fromWords(folderWords(hints.path ?? ''), 'path', 'medium') ??
    fromWords(reply.fields.title ?? '', 'title', 'medium') ??
    fromWords(subjectOf(reply), 'title', 'medium') ??
    fromText(reply) ??
    UNKNOWN
  )
}

/** What the help desk says by which tags the reply sets and where it is filed. */
function metadataOf({fields: {tags = [], category}}: Reply): string {
  return [...tags, ...(category === undefined ? [] : [category])].join(' / ')
}

/** What the reply's own subject line says: it names the situation as a title does. */
function subjectOf({paths}: Reply): string {
  return paths[0]?.blocks.find(({kind}) => kind === 'subject')?.text.value.slice(0, 200) ?? ''
}

/** The words of a path's folders and file name, without the ending. */
function folderWords(path: string): string {
  return path.replace(/\.\w{1,8}$/, '').replace(/[/\\_\-.]+/g, ' ')
}

/** What names a situation in titles, tags and paths: whole words, first match wins. */
const NAMES: readonly (readonly [ContextName, RegExp])[] = [
  [
    'auto-ack',
    /\b(?:auto ?(?:reply|response|responder|ack)|acknowledge?ment of receipt|(?:ticket|request|message|email) (?:received|opened|logged)|we (?:got|received) your|out of (?:office|hours)|after hours)\b/i,
  ],
  // `Incorrect order received` is a complaint, not the notice that `order received` is.
  [
    'bug',
    /\b(?:(?:damaged|defective|faulty|broken|missing|wrong|incorrect|spoiled|melted|leaking) (?:\w+ )?(?:items?|orders?|products?|parcels?|packages?|packaging|parts?|goods|deliver(?:y|ies)|quantit(?:y|ies)|units?)|(?:product|quality|performance|login|sync|delivery) (?:quality )?(?:issue|problem)s?|(?:items?|orders?|products?|parcels?|packages?) (?:arrived )?(?:damaged|defective|missing|broken|wrong|incorrect)|arrived (?:damaged|broken|thawed|melted|late|empty|open))\b/i,
  ],
  [
    'notice',
    /\b(?:(?:payment|order|refund|invoice|booking|subscription|renewal|registration|transfer|appointment|delivery|credit card)s? (?:confirmation|confirmed|processed|received|receipt|reminder|created|due|paid|completed)|(?:overdue|suspension|expiry|expiration|renewal|cancellation|invoice|payment) (?:notice|reminder|notification)|(?:first|second|third|final) (?:notice|reminder))\b/i,
  ],
  ['outage', /\b(?:outage|downtime|incident|service disruption|status update|degraded)\b/i],
  [
    'security',
    /\b(?:security|breach|vulnerability|compromised|hacked|phishing|data leak|two factor|unauthori[sz]ed|account takeover)\b/i,
  ],
  ['feature-declined', /\b(?:feature requests?|feature[ -]declined|not planned|roadmap|wont fix|won't fix)\b/i],
  [
    'policy-enforcement',
    /\b(?:moderation|policy violation|policy[ -]enforcement|terms violation|suspension|suspended|banned?|spam|abus(?:e|ive)|harassment|code of conduct)\b/i,
  ],
  [
    'bad-news',
    /\b(?:declined|denied|denial|rejected|rejection|refusal|bad[ -]news|not (?:eligible|accepted|possible|available|approved)|no (?:refunds?|returns?|exchanges?|exceptions?|address change)|cannot (?:accommodate|change|cancel)|ineligible|unable to)\b/i,
  ],
  ['delay', /\b(?:delay(?:ed|s)?|late|shipping delay|backorder(?:ed)?|overdue|slow response)\b/i],
  [
    'billing',
    /\b(?:billing|refund(?:s|ed)?|invoices?|charges?|charged|payments?|overcharge[ds]?|chargeback|subscription)\b/i,
  ],
  [
    'bug',
    /\b(?:bugs?|bug report|known issue|defect|crash(?:es|ed)?|error|technical issue|not working|troubleshoot(?:ing)?)\b/i,
  ],
  [
    'needs-info',
    /\b(?:needs?[ -](?:more[ -])?info(?:rmation)?|more info(?:rmation)?|more details|clarification|request(?:ing)? info(?:rmation)?|reproduction|missing info)\b/i,
  ],
  ['how-to', /\b(?:how[ -]?to|guide|instructions|tutorial|setup|set up|getting started)\b/i],
  [
    'closing',
    /\b(?:closing|thank you|follow[ -]?up complete|csat|friendly close|(?:positive|good|great) (?:feedback|review|experience)|praise|compliments?|kind words|testimonial|(?:ticket|request|case|issue) (?:solved|closed|resolved)|mark(?:ed|ing)? (?:as )?(?:solved|resolved))\b/i,
  ],
  ['notice', /\b(?:receipt|confirmation|password reset|renewal|notification|reminder|welcome|notice)\b/i],
]

function fromWords(
  words: string,
  source: 'metadata' | 'path' | 'title',
  confidence: 'medium' | 'low',
): Context | undefined {
  if (words === '') return undefined
  // A heading that calls itself a template names the file's kind, not the customer's situation.
  const bare = words
    .replace(/[_\-./]+/g, ' ')
    .replace(/(?<!\bauto ?)\b(?:templates?|macros?|canned|repl(?:y|ies)|responses?)\b/gi, ' ')
    .replace(/ {2,}/g, ' ')
  names ??= indexOf(NAMES.map(([, name]) => name))
  for (let may = names(bare); may !== 0; may &= may - 1) {
    const [value, name] = NAMES[lowest(may)] as (typeof NAMES)[number]
    const match = name.exec(bare)
    if (match) return {value, source, confidence, cue: match[0]}
  }
  return undefined
}

/** Cues in the text, each with its weight. A situation needs 3 for medium confidence. */
const CUES: readonly (readonly [ContextName, number, RegExp])[] = [
  ['outage', 3, /\b(?:outage|service disruption|major incident|status page|degraded performance)\b/gi],
  [
    'outage',
    2,
    /\b(?:restored|back online|downtime|servers? (?:is|are|was|were) down|logins? (?:is|are) failing|since \d\d:\d\d utc)\b/gi,
  ],
  ['bug', 2, /\b(?:bug|crash(?:es|ed|ing)?|known issue|workaround|reproduce|error message|glitch)\b/gi],
  ['bug', 1, /\b(?:error|broken|not working|fails?|failed|failing|doesn't work|fix (?:ships|is live)|engineers?)\b/gi],
  ['billing', 2, /\b(?:charged twice|duplicate charge|overcharged|refund(?:ed|ing|s)?|invoice|billing|chargeback)\b/gi],
  ['billing', 1, /\b(?:charge[ds]?|payment|renewal|renewed|subscription|vat|credit card|card ending)\b/gi],
  [
    'delay',
    2,
    /\b(?:delay(?:ed|s)?|running late|late (?:reply|delivery|order|parcel|shipment)|(?:parcel|order|shipment|package) is late|long wait|keep(?:ing)? you waiting|backlog)\b/gi,
  ],
  ['delay', 1, /\b(?:tracking|waiting|carrier|courier|depot)\b/gi],
  [
    'bad-news',
    2,
    /\b(?:not eligible|declined|denied|rejected|we are unable to|we're unable to|i'm unable to|not possible|cannot be (?:restored|refunded|reversed)|can't (?:restore|refund|extend))\b/gi,
  ],
  ['security', 3, /\b(?:security (?:incident|breach)|unauthori[sz]ed access|data breach|compromised)\b/gi],
  [
    'feature-declined',
    3,
    /\b(?:feature request|roadmap|don't currently support|do not currently support|isn't possible today|no plans to)\b/gi,
  ],
  [
    'how-to',
    1,
    /(?:^|[.!\n]\s*)(?:\d+[.)]\s*)?(?:click|open|go to|select|choose|navigate|log in|tap)\b|\bto (?:change|set up|enable|add|create|export|reset)\b/gi,
  ],
  ['bad-news', 3, /\b(?:do(?:es)? not|don't|doesn't) (?:accept|refund|issue refunds|make exceptions)\b/gi],
  ['bad-news', 2, /\b(?:(?:cannot|can not|can't) (?:change|cancel|accept|approve|offer|issue|reopen|transfer))\b/gi],
  // An apology for a thing, with a request for details, is no mere request.
  [
    'bug',
    2,
    /\b(?:sorry|apologi[sz]e|apologies) (?:about|for) (?:the|your) (?:damaged?|missing|wrong|incorrect|broken|faulty|defective|mix-?up|condition|state|quality|thawed|melted|spoiled|crash|error|bug|glitch)\b/gi,
  ],
  [
    'needs-info',
    2,
    /\b(?:could you (?:please )?(?:send|share|tell|provide|confirm)|can you (?:please )?(?:send|share|tell|provide|confirm)|please (?:send|provide|share) (?:us |me )?(?:the|your|a|more))\b/gi,
  ],
  ['needs-info', 3, /\b(?:reply|respond|write back|get back to us) with (?:the|your|a|these|some|more)\b/gi],
  [
    'closing',
    2,
    /\b(?:glad (?:it|that|the|to hear)|mark(?:ing|ed) (?:this|it)(?: \w+)? as (?:solved|resolved|closed)|(?:kind words|positive feedback|lovely review|made (?:my|our) day)|anything else (?:i|we) can|happy to hear)\b/gi,
  ],
  [
    'notice',
    3,
    /\b(?:has been confirmed|reset your password|password reset|renews on|order confirmation|your receipt|thank you for your (?:order|purchase))\b/gi,
  ],
]

/** When cues are even, what went wrong for the customer outweighs what we ask or explain. */
const ORDER: readonly ContextName[] = [
  'security',
  'outage',
  'billing',
  'delay',
  'bug',
  'bad-news',
  'feature-declined',
  'notice',
  'closing',
  'needs-info',
  'how-to',
]

/** All expressions by which a situation is told. */
export function situationExpressions(): readonly RegExp[] {
  return [...NAMES.map(([, name]) => name), ...CUES.map(([, , cue]) => cue)]
}

/** Tells which expressions may match a text, by their places in their list. Made when the first text is asked about. */
let names: ((text: string) => number) | undefined
let cues: ((text: string) => number) | undefined

function indexOf(expressions: readonly RegExp[]): (text: string) => number {
  return openingIndex(expressions.map((each) => openingsInTable(each) ?? openingsOfMatches(each)))
}

/** The place of the lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** What a sentence says about the situation: numbers of cues, how often each stands there, and the first as it is written. */
type Said = readonly Cue[]
type Cue = readonly [cue: number, count: number, written: string]

/** Under which sentences keep it. */
const SAID = {}

/** Longer texts only repeat their situation, in characters. */
const MOST_TEXT = 4000

function fromText({paths: [path]}: Reply): Context | undefined {
  const said = cuesIn(path)
  if (said.length === 0) return undefined
  const scores = new Map<ContextName, {score: number; cue: string}>()
  for (const [number, count, written] of said) {
    const [value, weight] = CUES[number] as (typeof CUES)[number]
    const known = scores.get(value)
    // A word that could stand in any reply is no proof however often it stands there.
    const score = (known?.score ?? 0) + Math.min(weight * count, weight + 1)
    scores.set(value, {score, cue: known?.cue ?? written})
  }
  let best: {value: ContextName; score: number; cue: string} | undefined
  for (const value of ORDER) {
    const known = scores.get(value)
    if (known && known.score > (best?.score ?? 0)) best = {value, ...known}
  }
  if (!best) return undefined
  let second = 0
  for (const [value, {score}] of scores) if (value !== best.value && score > second) second = score
  const confidence = best.score >= 3 && best.score > second ? 'medium' : 'low'
  return {value: best.value, source: 'text', confidence, cue: best.cue}
}

/** The cues in a way through a reply, in the order of their list. */
function cuesIn(path: Path | undefined): Said {
  const found: Cue[] = []
  let length = 0
  for (const sentence of path?.sentences ?? []) {
    for (const cue of saidIn(sentence)) {
      const known = found.findIndex(([number]) => number === cue[0])
      if (known === -1) found.push(cue)
      else found[known] = added(found[known] as Cue, cue)
    }
    length += sentence.text.length + 1
    if (length > MOST_TEXT) break
  }
  return found.sort(([a], [b]) => a - b)
}

function added([number, count, written]: Cue, [, more]: Cue): Cue {
  return [number, count + more, written]
}

function saidIn({notes, text: {value}}: Sentence): Said {
  const known = notes.get(SAID) as Said | undefined
  if (known) return known
  const said: Cue[] = []
  cues ??= indexOf(CUES.map(([, , cue]) => cue))
  for (let may = cues(value); may !== 0; may &= may - 1) {
    const number = lowest(may)
    const [, , cue] = CUES[number] as (typeof CUES)[number]
    const matches = value.match(cue)
    if (matches) said.push([number, matches.length, matches[0].trim()])
  }
  notes.set(SAID, said)
  return said
}
