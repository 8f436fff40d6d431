/** Finds claims to understand that name nothing of what the customer told. */
import {
  act,
  advice,
  anyOf,
  defineRule,
  isFunctionWord,
  type Match,
  pattern,
  positionOf,
  PROBLEM,
  replaceSentence,
  rewrite,
  type Sentence,
  type Suggestion,
  textOfTokens,
  type Token,
} from 'empathylint/rule'

/** `so I can understand`, `when I get it`, `on the day we get it`, `as I understand`: a purpose, a time or a source. */
const NO_PURPOSE =
  '(<&((know | assured | sure | certain | saying | say | promise | reassured) that | (promise | assure | tell) you that) | <!(so | that | as | what | when | once | until | till | before | after | day~s | moment | minute | hour | week | time | if | how | where | whether | and to))'
/** `only too well`, `perfectly well`: after or before the verb, however much. */
const VERY =
  '(ADV | INTENSIFIER | well | full | perfectly | all too | too | only | greatly | better than (most | anyone | anybody))'
const WE_DO = `${NO_PURPOSE} (WE | we all | one can | (all | both | each | every one | many | most) of (us | MY (CONTENT CONTENT?)? TEAMNOUN) (here)? ((at | in | on | from) (DET | CONTENT | AGENTNAME | PLACEHOLDER)+)? | our (CONTENT CONTENT?)? TEAMNOUN | the (whole | entire) TEAMNOUN | everyone here) (can | could | do | would | have | only | begin to | start to | AUX | ${VERY})*`
const KNOW = `(understand | understands | appreciate | appreciates | see | know | knows | realize | realizes | recognize | recognizes | acknowledge | imagine | <&(only) guess | hear | sense | can tell | get | am sure | are sure | (empathize | empathizes | sympathize | sympathizes) ${VERY}* with | relate to) (${VERY} | how | that)*`
const HARD = '(ADV | INTENSIFIER | how | like | a)* !(important) FRUSTRATING'
const VAGUE_NOUN = '(MATTER | TROUBLE | experience~s | thing~s | event~s | moment~s | time~s)'
const THIS = `(this | that | it | (all of | all)? (this | that) | these things | things | (this | that | the | such | such a | such an | these | those | this kind of | this sort of | these kinds of | these sorts of | a | an | such)+ (CONTENT)? ${VAGUE_NOUN} | (a | an)? ${VAGUE_NOUN} (like | of) (this | that | these | those) (kind | sort | nature)? | something like (this | that))`
const STOP =
  '&((INTENSIFIER | ADV | too)* ($ | "," | "." | "!" | ";" | "—" | ":" | and | but | so | because | when | after | while))'
const OWN = {unless: ['negated', 'question', 'conditional', 'reported']} as const

/** Claims, with a capture where what happened can be named: after all of it, or in place of `it`. */
type ClaimParts = 'bare' | 'feeling' | 'view' | 'state' | 'it'
const claims = anyOf<ClaimParts>(
  pattern(
    `(${WE_DO} | ^ (ADV | INTENSIFIER)+) bare:((understand | understands | get) you | understand | understands | get it | get that | get you | hear you | hears you | feel you | (feel | feels) for you | (feel | feels) your pain | imagine | empathize | sympathize | empathizes | sympathizes | relate | (relate to | (empathize | sympathize) ${VERY}* with) (this | that | it | you ((in | on | over | about | through | at) (${THIS} | such (a | an)? (CONTENT)? ${VAGUE_NOUN} | these times | this time | this (CONTENT)? moment))?) | know the feeling | <!(can | could) hear what you are saying | get what you are saying) (loud and clear | completely | fully | totally | on this | on that)* ${STOP}`,
    OWN,
  ),
  pattern(
    `WE ADV* have bare:((every | the greatest | the deepest | great | deep | much | a lot of | a great deal of | nothing but | full | MY full) (ADJ | ADV)* sympathy (for | with) you) ${STOP}`,
    OWN,
  ),
  pattern(`WE (have | ADV | all)* bare:(been there (too | myself | ourselves | before | ADV)*) ${STOP}`, OWN),
  pattern(
    `${WE_DO} (${KNOW} | feel | feels | share | shares | relate to) (all of)? (your | the | this | that) (CONTENT and)? (ADV | INTENSIFIER | obvious | understandable | CONTENT)? feeling:(!(concern~s) NEGEMOTIONNOUN) (here | and CONTENT? NEGEMOTIONNOUN)? (that? (this | it | that) (AUX | ADV)* (caused | causes | brought | created) (YOU (and YOUR CONTENT)?)?)?`,
    OWN,
  ),
  pattern(
    `${WE_DO} (${KNOW} your view:(position | perspective | point of view | feelings | side of this) | ((empathize | empathizes | sympathize | sympathizes) ${VERY}* with | relate to | (feel | feels) for) (you in)? your view:(situation | position | experience | case | circumstance~s | predicament))`,
    OWN,
  ),
  pattern(
    `WE ADV* have (every | the greatest | the deepest | great | deep | much | a lot of | a great deal of | full | MY full) (ADJ | ADV)* sympathy (for | with) your view:(position | situation | predicament | point of view)`,
    OWN,
  ),
  pattern(
    `(${WE_DO} | WE can not (ADV | even | begin to)*) ${KNOW} (how | what | where) ADV* view:(you (AUX | ADV)* (feel | feeling | felt | coming from | going through | dealing with) | (it | this | that) (AUX | ADV)* (feels | feel | like))`,
    {unless: ['question', 'reported']},
  ),
  pattern(
    `(${WE_DO} | (WE | one) (can not | could not | can hardly | can scarcely | can barely) (ADV | even | begin to)*) ${KNOW} how ${HARD} it:(${THIS} (AUX | ADV | feels | feel | gets | get | become | becomes | gotten)+ | (these | such | technical)* (TROUBLE | MATTER) (AUX | ADV)* (be | are)) (for YOU | to YOU)?`,
    {unless: ['question', 'reported']},
  ),
  // `We understand how important this is for you`, `how much it means to you`
  pattern(
    `${WE_DO} ${KNOW} state:((how (ADV | INTENSIFIER)* (important | urgent | crucial | vital | essential | critical | significant | time-sensitive | pressing) ${THIS} (AUX | ADV)+ | how (ADV | INTENSIFIER)* (much | deeply | greatly) ${THIS} (AUX | ADV)* (matter | matters | mean | means)) (for | to) (YOU (and YOUR CONTENT)? | all of you | YOUR (CONTENT)? CONTENT))`,
    OWN,
  ),
  // `I can imagine what a nuisance this is`, `how much of a blow that was`
  pattern(
    `(${WE_DO} | (WE | one) (can not | could not | can hardly | can scarcely | can barely) (ADV | even | begin to)*) ${KNOW} ((what | how ADV*) (a | an)+ | how much (of a | of an)? | how (big | great | serious | huge | real) (of)? (a | an)) (ADV | INTENSIFIER | ADJ | FRUSTRATING | big | huge | major | serious | enormous | massive | terrible | heavy | nasty | unwelcome)* (TROUBLE | NEGEMOTIONNOUN | headache | nightmare | pain | blow | letdown | ordeal | burden | shock | mess | bore | drag | struggle | worry | strain | chore | waste of (YOUR)? time) it:(${THIS} (AUX | ADV)+) (for YOU | to YOU)?`,
    {unless: ['question', 'reported']},
  ),
  pattern(
    `${WE_DO} ${KNOW} (why)? state:(${THIS} (AUX | ADV)+ (${HARD} | not (ADV | INTENSIFIER | at all)* (easy | fun | pleasant))) (for YOU)? (experience | situation | time)?`,
    OWN,
  ),
  pattern(
    `${WE_DO} ${KNOW} (how (INTENSIFIER | ADV)* NEGEMOTION | why) state:(you (AUX | ADV | feel)+ (INTENSIFIER | ADV)* NEGEMOTION?)`,
    OWN,
  ),
  pattern(
    `WE would (ADV | INTENSIFIER)* (be | feel) (ADV | INTENSIFIER | just as)* state:(NEGEMOTION | the same (way)?) (too | as well | myself)? ${STOP}`,
    OWN,
  ),
  pattern('WE (AUX | ADV | put myself | put ourselves)* bare:(in your (shoes | place | position))', {
    unless: ['question'],
  }),
  pattern(
    `(that | this | it) (ADV)* ((sounds | must) (AUX | ADV | feel)* state:(${HARD}) | (can not | could not) (be | have been | feel | ADV)+ state:((ADV | INTENSIFIER)* (easy | fun | pleasant))) (experience | situation | time)? (for YOU)? ${STOP}`,
    OWN,
  ),
)

/** Feelings that a person can have, and a bot can only claim. */
const ownFeelings = pattern(
  'WE (am | are | was | were | feel | felt | would be) (INTENSIFIER | ADV | to be)* (happy | glad | thrilled | delighted | pleased | excited | overjoyed | proud | touched | moved | sad | saddened | upset | heartbroken | shocked | distressed | worried | concerned | terrible | awful | horrible | dreadful | devastated | mortified | embarrassed | ashamed | disappointed | frustrated) !(to (help | assist | send | share | tell | say)) | WE (ADV | INTENSIFIER | do)* (feel for | care (about | deeply | so much)) | it (INTENSIFIER | ADV)* (saddens | pains | hurts | breaks) (me | us | my heart | our hearts)',
  {unless: ['negated', 'question', 'conditional', 'reported']},
)

export default defineRule({
  id: 'stock-empathy',
  family: 'acknowledgment',
  severity: 'info',
  summary: 'A claim to understand that names nothing of what the customer told.',
  why: 'The customer hears a phrase that is said to everybody, not that you read their message.',
  evidence: [
    {
      kind: 'contested',
      source: 'Min, Lim & Magnini (2015), Cornell Hospitality Quarterly 56(2)',
      finding:
        'An empathy statement and a paraphrase of the complaint both raised how readers rated a reply; so keep the empathy, and give it the complaint’s own content.',
    },
  ],
  messages: {
    stock: '“{claim}” could follow any message.',
    bot: '“{claim}” claims what a bot cannot feel.',
  },
  contexts: PROBLEM,
  patterns: [claims, ownFeelings],

  *sentence(sentence, {path, reply}) {
    if (reply.fields.sender === 'bot') return yield* ofBot(sentence)
    const [before] = path.sentences.slice(Math.max(0, positionOf(path, sentence) - 1))
    for (const match of claims.matches(sentence)) {
      if (isConcrete(sentence, match)) continue
      // `Your payout failed twice. I know how stressful that is.`: the sentence before says what “that” is.
      const pointsBack = (match.it ?? match.state) && before !== sentence && before && act.acknowledgment.in(before)
      if (pointsBack || act.acknowledgment.matches(sentence).some(({to}) => to <= match.from)) continue
      const claim = match.text.value.replace(/\s+/g, ' ')
      yield {at: match.text, message: 'stock', data: {claim}, suggestions: suggestionsFor(sentence, match)}
    }
  },
})

/** From a bot every claim to share a feeling sounds false, however well it names what happened. */
function* ofBot(sentence: Sentence) {
  const [match] = [...claims.matches(sentence), ...ownFeelings.matches(sentence)]
  if (!match) return
  const claim = match.text.value.replace(/\s+/g, ' ')
  const holdsBlank = sentence.tokens.some(({kind}) => kind === 'placeholder' || kind === 'slot' || kind === 'link')
  const instead = holdsBlank
    ? advice('Say what went wrong, and what happens now.')
    : rewrite(
        'Say what went wrong instead',
        'review',
        replaceSentence(sentence, '[What went wrong] stopped [what they were doing].'),
      )
  yield {at: match.text, message: 'bot', data: {claim}, suggestions: [instead]} as const
}

const CONNECTIVES = new Set(['when', 'after', 'before', 'because', 'while', 'since', 'given', 'if', 'as'])
const CLAUSE_ENDS = new Set([',', ';', ':', '—', '.', '!', 'but', 'so', 'and'])
/** Words of content that tell nothing of what happened. */
const VAGUE = new Set(
  `issue issues problem problems matter matters situation situations experience experiences experiencing case concern concerns circumstance circumstances inconvenience trouble
  thing things stuff service support team business company family customer customers user users person people everyone anyone someone something anything nothing like kind sort
  happen happens happened go goes going gone went wrong work works working worked expected planned plan hoped wanted needed supposed deal dealing face facing faced feel feeling feels come comes
  run runs wait waiting time moment way right today now get getting got let know want help continue proceed begin really especially times again case cause caused causes must may guest guests client clients colleagues member members patient patients student students staff household might able need well too`
    .split(/\s+/)
    .filter(Boolean),
)

function isTelling({kind, norm, role, quoted}: Token): boolean {
  if (kind === 'number' || quoted) return true
  if (kind === 'placeholder' || kind === 'slot') return role !== 'customer' && role !== 'agent'
  return kind === 'word' && !isFunctionWord(norm) && !norm.endsWith('ly') && !VAGUE.has(norm)
}

/** Whether the claim goes on to what happened, or a clause with `when`, `because` and the like tells it. */
function isConcrete({tokens}: Sentence, {from, to, bare}: Match<ClaimParts>): boolean {
  if (tokens[to]?.norm === ':') return true
  if (tokens.some((token) => token.kind !== 'word' && isTelling(token))) return true
  for (let at = 0, isInClause = false; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const leadsOn = at === to && bare !== undefined && /^[;—]$/.test(token.norm)
    if (CLAUSE_ENDS.has(token.norm)) isInClause = leadsOn
    else if (at === to) isInClause = true
    // `As a parent, I …` says who we are, and nothing of what happened.
    if (CONNECTIVES.has(token.norm) && (at < from || at >= to)) isInClause = !isRole(tokens, at)
    else if (isInClause && (at < from || at >= to) && !CLAUSE_ENDS.has(token.norm) && isTelling(token)) return true
  }
  return false
}

function isRole(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'as' && /^(?:a|an|another|someone|somebody|fellow|one)$/.test(tokens[at + 1]?.norm ?? '')
}

/** The claim going on to what happened; where the claim is the whole sentence, also what happened in its place. */
function suggestionsFor(sentence: Sentence, match: Match<ClaimParts>): Suggestion[] {
  const {it, feeling, view, from, to, text} = match
  const {tokens} = sentence
  const isWord = ({kind}: Token) => kind !== 'punctuation' && kind !== 'emoji'
  const isWhole = !tokens.slice(0, from).some(isWord) && !tokens.slice(clauseEnd(tokens, to)).some(isWord)
  const link = linkOf(match)
  const isFeel = view !== undefined && /\b(?:you|it|this|that)\b.*\bfeel(?:s|ing)?$|felt$/i.test(view.value)
  const suggestions: Suggestion[] = []
  // What follows in the clause tells nothing (else it were no finding): `… with this issue`, `… to wait`.
  const rest = textOfTokens(sentence, from, clauseEnd(tokens, to))
  const before = it
    ? `${text.value.slice(0, text.value.lastIndexOf(it.value))}it is`
    : feeling
      ? text.value
      : rest.value
  const instead = rewrite(
    'Say what it stopped instead',
    'review',
    replaceSentence(sentence, '[What went wrong] stopped [what they were doing].'),
  )
  const [we] = /^(?:I|we)(?=\s|['’])/i.exec(text.value) ?? []
  // Nobody knows how another one feels: the event and its effect can be known.
  if (isFeel && we) {
    const known = `${we} understand that [what went wrong] stopped [what they were doing]`
    const inClause = rewrite('Say what it stopped instead', 'review', rest.replaceWith(known))
    return isWhole ? [instead, inClause] : [inClause]
  }
  if (link) suggestions.push(rewrite('Say what happened to them', 'review', rest.replaceWith(`${before} ${link}`)))
  if (isWhole) suggestions.push(instead)
  return suggestions.length > 0 ? suggestions : [advice('Say what happened to them, or what it stopped.')]
}

/** Where the clause that a token stands in ends. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({norm, kind}, at) => at >= from && (CLAUSE_ENDS.has(norm) || kind === 'emoji'))
  return end === -1 ? tokens.length : end
}

/** The words that lead from a claim to what happened. */
function linkOf({text, bare, feeling, view, state, it}: Match<ClaimParts>): string | undefined {
  if (it) return 'when [what happened to them]'
  if (feeling) return 'over [what went wrong]'
  if (view) {
    if (/(?:position|perspective|view|side of this)$/i.test(view.value)) return 'on [what they asked for]'
    if (/\bwith$/i.test(view.value)) return undefined
    if (/like$/i.test(view.value)) return 'when [what happened to them]'
    return /\bfeel(?:ing|t|ings|s)?$/i.test(view.value) ? 'about [what went wrong]' : 'after [what happened to them]'
  }
  if (state && /^you\b/i.test(state.value)) return 'about [what went wrong]'
  if (state) return `${/(?:would|['’]d)\b/i.test(text.value) ? 'if' : 'when'} [what happened to them]`
  if (/get that$/i.test(bare?.value ?? '')) return '[what this stopped them doing]'
  if (/understands?$/i.test(bare?.value ?? '')) return 'that [what this stopped them doing]'
  if (/(?:saying|sympathy (?:for|with) you)$/i.test(bare?.value ?? '')) return 'about [what went wrong]'
  if (/hears? you$/i.test(bare?.value ?? '')) return 'on [what happened to them]'
  if (/(?:em|sym)pathi[sz]es?$/i.test(bare?.value ?? '')) return 'with you over [what went wrong]'
  return /imagine$/i.test(bare?.value ?? '') ? 'what [what happened to them] cost you' : undefined
}
