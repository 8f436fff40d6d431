/** Finds replies to a problem that could go to every customer alike. */
import {
  act,
  advice,
  defineRule,
  isFunctionWord,
  noted,
  type Path,
  pattern,
  PROBLEM,
  rewrite,
  type Sentence,
  type Suggestion,
  type Token,
} from 'empathylint/rule'
import {isDeskWord} from './desk-words.ts'

/** `Thanks for reporting this`: a pronoun where the report itself could stand. */
const vague = pattern(
  '(reporting | raising | flagging | mentioning | about | regarding | concerning) at:(this | that | it | this to ME | this MATTER | the MATTER | your MATTER) ($ | &("," | "." | "!" | and | to ME))',
)

export default defineRule({
  id: 'no-specifics',
  family: 'template',
  severity: 'info',
  summary: 'A reply to a problem in which nothing could differ between two customers.',
  why: 'The customer hears a text that was written before their message came.',
  evidence: [
    {
      kind: 'research',
      source: 'Packard & Berger (2021), Journal of Consumer Research 47(5)',
      finding: 'Customers infer from concrete words that the agent listens, and are more satisfied.',
    },
    {
      kind: 'research',
      source: 'Min, Lim & Magnini (2015), Cornell Hospitality Quarterly 56(2)',
      finding: 'A paraphrase of the complaint raises how readers rate a reply.',
    },
  ],
  messages: {
    canned: 'Nothing here could differ between two customers.',
  },
  contexts: PROBLEM,
  requires: 'full-reply',

  *reply({fields}, {path, settings}) {
    if (fields.autosend || (fields.sender ?? settings.sender) === 'bot') return
    // What stands in a quotation or a code block is about one case.
    if (path.blocks.some(({kind}) => kind === 'quote' || kind === 'code')) return
    const [first] = path.sentences
    if (!first || path.sentences.length < 2 || path.sentences.some(isSpecific)) return
    yield {at: first.text, message: 'canned', suggestions: slots(path, first)}
  },
})

/** Whether a sentence holds something that another customer's reply would not. */
const isSpecific = noted((sentence) =>
  sentence.tokens.some((token, at) => {
    switch (token.kind) {
      case 'number':
        return !/^(?:24\/7|100%?|365)$/.test(token.norm)
      case 'slot':
      case 'code':
        return true
      case 'link':
        // The firm's own address stands in every reply; one that is quoted is what the customer saw.
        return !token.norm.includes('@') || token.quoted
      case 'placeholder':
        return (
          token.role !== 'agent' &&
          (token.role !== 'customer' || /user_?name|login/i.test(token.norm) || !/name/i.test(token.norm))
        )
      case 'word':
        return token.role === 'product' || (token.quoted && isOwnWord(token)) || isNamed(sentence, at)
      default:
        return false
    }
  }),
)

/** Words after which a verb or a state stands rather than a thing. */
const BEFORE_VERB = new Set(
  `i we you he she it they who which what how when where why that there am is are was were be been being do does did have has had having
  will would can could shall should may might must to not never and or but so nor please get gets getting got let us as than if while
  because until unless though although feel feels seem seems`.split(/\s+/),
)
const AUXILIARY = new Set(
  'is are was were am be been has have had do does did will would can could may might should must'.split(' '),
)
const CLAUSE_OPENERS = new Set(['and', 'but', 'or', 'so', 'that', 'because', 'if', 'when', 'while', 'why', 'though'])
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const MONTHS = /^(?:january|february|april|june|july|august|september|october|november|december)$/
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|forty|fifty|hundred|thousand|dozen|half)$/

function isOwnWord({kind, norm, role}: Token): boolean {
  return kind === 'word' && role !== 'agent' && !isFunctionWord(norm) && !isDeskWord(norm)
}

/** Whether a word names a thing, a day or a number, and one that does not stand in every reply. */
function isNamed({tokens, text}: Sentence, at: number): boolean {
  const token = tokens[at] as Token
  if (WEEKDAYS.test(token.norm) || MONTHS.test(token.norm) || NUMBERS.test(token.norm)) return true
  if (!isOwnWord(token) || token.norm.length < 2) return false
  // `The rules leave no room for it`
  if (
    token.norm === 'room' &&
    /^(?:no|any|much|some|little|wiggle|leave|leaves|left)$/.test(tokens[at - 1]?.norm ?? '')
  )
    return false
  let before = at - 1
  while (
    before >= 0 &&
    /.ly$|^(?:also|just|now|already|still|then|so|very|too|even|all|both)$/.test(tokens[before]?.norm ?? '')
  )
    before--
  const previous = tokens[before]
  if (!previous || previous.kind === 'punctuation' || BEFORE_VERB.has(previous.norm)) {
    // `to Instagram`, `Logins are failing`
    if (before >= 0 && previous?.kind !== 'punctuation' && /^\p{Lu}/u.test(text.value.slice(token.start))) return true
    const canBegin = !previous || previous.kind === 'punctuation' || CLAUSE_OPENERS.has(previous.norm)
    return canBegin && AUXILIARY.has(tokens[at + 1]?.norm ?? '')
  }
  // `for chasing us`, `by redoing it`
  return (
    !token.norm.endsWith('ing') || !/^(?:for|by|of|about|in|on|with|from|at|without|after|before)$/.test(previous.norm)
  )
}

/** A blank for what they reported, as near as possible to where the reply speaks of it. */
function slots({sentences}: Path, first: Sentence): readonly Suggestion[] {
  const place = sentences.find(({block}) => block.kind === 'paragraph')
  const named = sentences.flatMap((sentence) => vague.first(sentence)?.at ?? [])[0]
  const title = 'Name what they reported'
  const suggestions: Suggestion[] = []
  if (named) suggestions.push(rewrite(title, 'review', named.replaceWith('[what they reported]')))
  if (place) {
    const isThanks = act.thanks.in(place) || act.apology.in(place)
    const slot = '[What they reported, and where it stands].'
    suggestions.push(
      rewrite(
        suggestions.length === 0 ? title : 'Add a line about their case',
        'review',
        isThanks && /[.!?]$/.test(place.text.value)
          ? place.text.insertAfter(` ${slot}`)
          : place.text.insertBefore(`${slot} `),
      ),
    )
  }
  return suggestions.length > 0 ? suggestions : [advice(`${title}, in “${first.text.value.slice(0, 20)}…”.`)]
}
