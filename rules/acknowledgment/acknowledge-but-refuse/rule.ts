/** Finds acknowledgments that a refusal in the same sentence takes back. */
import {
  act,
  anyOf,
  defineRule,
  type Match,
  type Pattern,
  pattern,
  rewrite,
  type Sentence,
  type Suggestion,
  textOfTokens,
} from 'empathylint/rule'
import {no} from './refusals.ts'

const OWN = {unless: ['negated', 'question', 'conditional', 'reported']} as const

/** Whoever may speak for the firm, of any trade. */
const SPEAKER =
  '(FIRM | MY CONTENT CONTENT? | (everyone | everybody | all of us | each of us | both of us | the (whole | entire) TEAMNOUN | management | the (board | committee | council | owners | school | clinic | hotel)) (here | (at | in | on) (MY)? CONTENT)?)'
const OF_THEIRS =
  '(YOU | YOUR | that | this | it | the | how | why | what | where | they | all | these | those | some | any)'
/** `I know the deadline is today`, `we hear you`, `that's a fair point`: listening, beside thanks, empathy and apologies. */
const listens = anyOf(
  pattern(
    `${SPEAKER} (ADV | INTENSIFIER | do | does | can | have | has | am | are | is)* ((value &(YOUR) | values &(YOUR) | welcome &(YOUR) | welcomes &(YOUR) | understand | understands | understood | know | knows | realize | realizes | see | recognize | recognizes | acknowledge | acknowledges | respect | respects | imagine | appreciate | appreciates | noted | admire | aware (of | that)? | <&(can) tell &(how | why | what | that YOU) | note &(YOUR | the | that) | notes &(YOUR | the | that) | (took | taken | take | takes) (ADV | due | careful | full)* note of) (${OF_THEIRS} | CONTENT | "," | but | however | "—" | ";") | (hear | heard | hears | get | gets | agree | sympathize | sympathizes | empathize | empathizes | feel | feels) ((for | with)? (YOU | YOUR | that | it | this) | why | what | how | where | "," | but) | (love | loves | like | likes | loved | liked | enjoyed) (YOUR | the | this | that)+ (CONTENT)? (idea~s | suggestion~s | thought~s | proposal~s | concept | enthusiasm | request~s | design~s | drawing~s | sketch~s | work | pitch | sample~s | plan~s))`,
    OWN,
  ),
  pattern(
    '((that | this | it | yours | YOUR CONTENT) (is | was | does | sounds | would be | makes | seems)+ (ADV | INTENSIFIER | like | a | an | such)* (fair | valid | reasonable | understandable | sense | (CONTENT | good)? (idea~s | suggestion~s | point~s | request~s | thought~s)) | point taken | fair (point | enough) | ^ (what)? (a)? (good | great | nice | lovely | interesting) (idea | suggestion | thought | point) | YOU (are (ADV)* (right | correct) | (ADV | have | make)+ a (ADV)* (fair | good | valid)? point) | YOUR CONTENT CONTENT? (is | are | was | has been | have been)+ (ADV | much | INTENSIFIER)* (appreciated | understandable | noted | heard | valid | welcome | understood))',
    OWN,
  ),
  // `Love the suggestion`: no subject, as in a chat.
  pattern(
    '^ (ADV | INTENSIFIER | "," | can | do)* (love | like | loving | appreciate | respect | understand | understood | hear | get | see) (YOU | why | how | where | what | (YOUR | the | this | that) !(CONTENT? (page | file | button | menu | link | guide | article | section | table | list | below)) CONTENT) …6 &("," | but | "—" | ";")',
    OWN,
  ),
  // `I take your point about the waiting list`
  pattern(
    `${SPEAKER} (ADV | INTENSIFIER | do | can | have | has)* (take | takes | took | taken) (YOUR | the | that) (ADV | CONTENT)? (point~s | criticism | comment~s | concern~s | feedback | suggestion~s) ((ADV | fully)* on board)?`,
    OWN,
  ),
  pattern(
    '(WE (am | are) (ADV | INTENSIFIER)* (grateful | thankful | sympathetic | flattered | glad | sad | conscious))',
    OWN,
  ),
)
const acknowledgments: readonly Pattern[] = [
  listens,
  act.thanks,
  act.empathy,
  act.apology,
  act.sympathy,
  act.importance,
  act.attributedFeeling,
]

const REGRET = '(unfortunately | sadly | regrettably | alas | regretfully)'
/** The turn: from here on only the refusal is heard. */
const turns = anyOf<'turn'>(
  pattern(
    `turn:(("," | ";" | "—")? (but | however | yet | though | although | nonetheless | nevertheless | while) (","? (${REGRET} | WE (am | are) afraid | as WE (have)? (said | explained | mentioned)) ","? | ",")?)`,
  ),
  pattern(`turn:(("," | ";" | "—")? (and)? ${REGRET} ","?)`),
)

/** `While we understand …, we can't`: an aside from the start. */
const opener = pattern(
  '^ (and | but | ",")* word:((while | whilst | although | though | even though | even if | much as | as much as) (ADV)* ) &(WE | FIRM | MY | everyone | that | this | it | YOUR)',
)

export default defineRule({
  id: 'acknowledge-but-refuse',
  family: 'acknowledgment',
  severity: 'warning',
  summary: 'An acknowledgment that a refusal in the same sentence takes back.',
  why: 'The customer hears only what follows the “but”.',
  evidence: [
    {
      kind: 'practice',
      source: 'SkyVerge, public support guide, quoting Buffer’s word list',
      finding: 'Leave out “but”: it cancels what was said before it.',
    },
    {
      kind: 'practice',
      source: 'Marjorie Ingall & Susan McCarthy (SorryWatch)',
      finding: 'An apology that goes on with “but” is not heard as one.',
    },
  ],
  messages: {
    cancels: '“{turn}” takes back the acknowledgment before it.',
    aside: '“{turn}” makes the acknowledgment an aside to the refusal.',
  },
  contexts: ['bad-news', 'feature-declined', 'billing', 'policy-enforcement'],
  suppresses: ['policy-shield', 'stock-empathy'],
  patterns: [no],

  *sentence(sentence) {
    const refusals = no.matches(sentence)
    for (const match of turns.matches(sentence)) {
      const said = acknowledgmentIn(sentence, 0, match.from)
      const refusal = said && refusals.find(({from}) => from >= match.to && isNear(sentence, match.to, from))
      if (!said || !refusal || !match.turn) continue
      yield {
        at: textOfTokens(sentence, wordFrom(sentence, match), refusal.to),
        message: 'cancels',
        data: {turn: match.turn.value.replace(/^[,;—–\s-]+|[,\s]+$/g, '').toLowerCase()},
        related: [{at: said.text, label: 'the acknowledgment'}],
        suggestions: split(sentence, match.from, match.to),
      }
      return
    }
    const aside = opener.first(sentence)
    const said = aside && acknowledgmentIn(sentence, aside.to, aside.to + 4)
    const comma = said ? sentence.tokens.findIndex(({norm}, at) => at >= said.to - 1 && norm === ',') : -1
    const refusal = refusals.find(({from}) => comma !== -1 && from > comma && isNear(sentence, comma + 1, from))
    if (!aside?.word || !said || !refusal) return
    yield {
      at: aside.word,
      message: 'aside',
      data: {turn: aside.word.value},
      related: [
        {at: said.text, label: 'the acknowledgment'},
        {at: refusal.text, label: 'the refusal'},
      ],
      suggestions: split(sentence, comma, comma + 1, aside.to),
    }
  },
})

/** The first acknowledgment that begins between two tokens. */
function acknowledgmentIn(sentence: Sentence, from: number, to: number): Match | undefined {
  return acknowledgments
    .flatMap((each) => each.matches(sentence))
    .filter((match) => match.from >= from && match.from < to)
    .sort((a, b) => a.from - b.from)[0]
}

/** Whether the refusal is what the turn leads to, and no act or offer comes first. */
function isNear(sentence: Sentence, turn: number, refusal: number): boolean {
  const isBetween = ({from, to}: Match) => from >= turn && to <= refusal
  if ([act.firmAction, act.remedy].some((each) => each.matches(sentence).some(isBetween))) return false
  const between = sentence.tokens.slice(turn, refusal).map(({norm}) => norm)
  const isOurs = FIRST.has(sentence.tokens[refusal]?.norm ?? '')
  if (refusal - turn > (isOurs ? 18 : 12) || between.includes(';')) return false
  if (isOurs) return !between.includes('so') || act.refusal.matches(sentence).some(({from}) => from >= refusal)
  const tail = hard
    .matches(sentence)
    .some(({from, to}) => from <= refusal && refusal < to && sentence.tokens[from - 1]?.norm === 'and')
  return tail || !(between.includes('and') || between.includes('so'))
}

/** `…, and it isn't refundable`: what cannot be good news, though a fact comes first. */
const hard = pattern(
  '(it | they | this | that) (ADV)* ((is | are | was | were) (ADV)* (not (ADV)* (refundable | transferable | eligible | negotiable | possible | covered | exchangeable | returnable) | non-refundable | nonrefundable | non-transferable | final) | (can not | will not | may not) (ADV)* be (ADV)* (refunded | changed | extended | waived | moved | exchanged | returned | canceled | reversed | reopened | credited | replaced | transferred | overturned | lowered | approved | granted | honored | reimbursed))',
)

const FIRST = new Set(['i', 'we', 'my', 'our', 'there'])

function wordFrom({tokens}: Sentence, {from}: Match): number {
  return tokens[from]?.kind === 'punctuation' ? from + 1 : from
}

/** Two sentences: the acknowledgment whole, then the limit; first with a place for what is possible. */
function split(sentence: Sentence, from: number, to: number, begin = 0): Suggestion[] {
  const {tokens, text} = sentence
  const last = tokens[from - 1]
  const next = tokens[to]
  const first = tokens[begin]
  if (!last || !next || !first) return []
  const edits = [...text.slice(last.end, next.end).replaceWith(`. ${capital(text.value.slice(next.start, next.end))}`)]
  if (begin > 0)
    edits.unshift(...text.slice(0, first.end).replaceWith(capital(text.value.slice(first.start, first.end))))
  const stop = /[\p{L}\p{N}]$/u.test(text.value) ? '.' : ''
  const option = text.insertAfter(`${stop} [What you can do instead].`)
  return [
    rewrite('Split it, and say what is possible', 'review', [...edits, option]),
    rewrite('Make it two sentences', 'review', edits),
  ]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
