/** Reads chat spelling that only its neighbors make clear: `its all good` is `it is`, `we r on it` is `are`. */
import type {Token} from './reply.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What never follows the possessive `its`. */
const AFTER_IS = words(
  'a an the not my our your this that these those here there been me us you because what why how where when gonna going coming getting looking happening showing in at for from with on',
)
/** What may stand between `its` and the word that decides. */
const BETWEEN = words(
  'so super very really pretty all just quite too still already also now totally dead kinda only probably definitely actually even always never again back',
)
/** What something can be said to be; in front of a noun it may stand after a possessive too. */
const STATE = words(
  'good fine ok okay alright great perfect easy simple straightforward trivial obvious clear quick fast slow hard tricky safe free live down up ready possible impossible true false wrong weird odd strange late early normal working running broken fixed gone done sorted solved resolved shipped sent refunded delayed lost stuck closed restored canceled missing green healthy stable online offline back not',
)
/** What goes on after a whole statement; behind `and` or a comma another adjective may follow. */
const ON = words(
  '. ! ? ; : — … ) to for in on at from with if when because since so but that than now again then here there today as now already tho though too you i we me us',
)
const JOIN = words('and or ,')
const SUBJECT = words('i we you it he she they the a an this that there your our my if so but not just please')
/** In front of a clause of its own. */
const BEFORE = words(
  '. ! ? ; : , — … ( and but so or that if because since when while as though although like think thinks thought guess hope say says said know see sure means okay yeah yep yes nope no well sorry hey hi now then cool nice great right also still n',
)
const PREPOSITION = words('of in on to with by for at from into about onto over under near than per between')
/** Behind these, `n` is a key or a number: `press n`, `the n button`, `top n results`. */
const NAMES_N = words(
  'press type enter hit key letter value number the a an top first last next every each of to is let or for by in with any at where than',
)
const COUNTED_OR_IS = words('be is was equals more of or and to in key button')
/** In front of `r` as `are`; `u` reads `you` by then. */
const ARE_SUBJECT = words('we you they these those things both which there what where how who why when')
/** Behind `r` at the start of what is asked: `r u there`. */
const ASKED = words('you we they these those')
/** Verbs that follow `ill` as `I'll`, and name nothing that could be ill; the same for `well` as `we'll`. */
const WILL_DO = words(
  'be have do go get give send sort check look ask let call ring keep try put fix pass pop see find refund reply respond answer email message text update cancel add write confirm speak talk chase forward tell make take bring come need investigate contact resend reset remove close open change switch book rebook reopen escalate raise follow share upload dig ping drop leave wait start run test verify issue process replace return credit arrange schedule help explain know stay meet want sign turn swap set post guarantee promise',
)
const WE_WILL_DO = words('be have get keep make send sort refund ship fix replace')
/** Between the pronoun and such a verb. */
const WILL_ADVERB = words('just also personally definitely gladly happily quickly then now probably prob defo def')
/** In front of `ill` as `I'll`; `if ill`, `when ill` and `feel ill` speak of health. */
const BEFORE_WILL = words(
  '. ! ? ; : , — … ( and but so or because that think thought guess hope say said then ok okay yeah yep yes no sorry hey hi hello thanks now also cool great right sure n today tomorrow tonight later monday tuesday wednesday thursday friday saturday sunday',
)
const GREETING = words('hi hey hello thanks ok okay sorry morning')
/** Behind `were` as `we're`, at the start of a sentence. */
const AFTER_WE_ARE = words('sorry gonna aware so really very always constantly currently now on')
const SENTENCE_SIGNS = words('. ! ? ; : … ( ,')

/** How all that is read here reads until then, and how long it is as written: `ur` reads `your`. */
const SPELLED: ReadonlyMap<string, number> = new Map([
  ['its', 3],
  ['n', 1],
  ['r', 1],
  ['your', 2],
  ['ill', 3],
  ['well', 4],
  ['were', 4],
])

/**
 * The same tokens, in which `its`, `n`, `r`, `ur`, `ill`, `well` and `were` read as what they stand for.
 * @param value the text that the tokens were cut from.
 */
export function readChatSpelling(value: string, tokens: readonly Token[]): readonly Token[] {
  // Most texts have none of these words: one look at each token tells.
  if (!tokens.some(maySpell)) return tokens
  const read: Token[] = []
  for (const [at, token] of tokens.entries()) {
    if (maySpell(token)) read.push(...spelledOut(value, tokens, at))
    else read.push(token)
  }
  return read
}

/** Whether none of the tokens reads as something else among its neighbors. */
export function readsAsWritten(value: string, tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => !maySpell(token) || spelledOut(value, tokens, at)[0] === token)
}

/** Whether a token can be one of the words that are read here. */
export function maySpell({norm, start, end}: Token): boolean {
  return end - start === SPELLED.get(norm)
}

/** What a token among its neighbors stands for: itself, or one or two others. */
export function spelledOut(value: string, tokens: readonly Token[], at: number): readonly Token[] {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return [token]
  const written = value.slice(token.start, token.end)
  if (token.norm === 'its' && written !== 'ITS' && isStatement(tokens, at)) return split(token, 2, 'it', 'is', 'has')
  if (written === 'n' && isAnd(tokens, at)) return [{...token, norm: 'and'}]
  if (written === 'r' && isAre(tokens, at)) return [{...token, norm: 'are'}]
  if (written === 'ur' && isYouAre(tokens, at)) return split(token, 1, 'you', 'are')
  if (/^[Ii]ll$/.test(written) && isWill(tokens, at, WILL_DO)) return split(token, 1, 'i', 'will')
  if (/^[Ww]ell$/.test(written) && isWill(tokens, at, WE_WILL_DO)) return split(token, 2, 'we', 'will')
  if (/^[Ww]ere$/.test(written) && isWeAre(tokens, at)) return split(token, 2, 'we', 'are')
  return [token]
}

/** One written word as the two that it stands for; the first takes `length` characters. */
function split(token: Token, length: number, first: string, second: string, alt?: string): Token[] {
  const middle = token.start + length
  return [
    {...token, end: middle, norm: first},
    {...token, start: middle, norm: second, ...(alt !== undefined && {alt})},
  ]
}

/** `its` before what can only be said of a subject. */
function isStatement(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm
  if (before !== undefined && PREPOSITION.has(before)) return false
  let next = at + 1
  while (next < at + 4 && BETWEEN.has(tokens[next]?.norm ?? '') && tokens[next + 1]?.kind === 'word') next++
  const word = tokens[next]?.norm ?? ''
  if (AFTER_IS.has(word)) return true
  if (!STATE.has(word) || (before !== undefined && !BEFORE.has(before))) return false
  const after = tokens[next + 1]
  if (!after || after.kind === 'emoji' || ON.has(after.norm)) return true
  if (!JOIN.has(after.norm)) return false
  const [first, second] = [tokens[next + 2]?.norm ?? '', tokens[next + 3]?.norm ?? '']
  // `its simple, tap it` against `its simple, modern menu`.
  return SUBJECT.has(first) || (after.norm === ',' && (SUBJECT.has(second) || ON.has(second)))
}

/** `n` between two words, where no key and no number can be meant. */
function isAnd(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind !== 'word' || after?.kind !== 'word' || NAMES_N.has(before.norm)) return false
  return !COUNTED_OR_IS.has(after.norm) && !(after.norm.length > 3 && /[^s]s$/.test(after.norm))
}

/** `r` between a subject of many and what is said of it, or in front of `you`. */
function isAre(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (after?.kind !== 'word' && after?.kind !== 'number') return false
  if (ASKED.has(after.norm)) return !before || BEFORE.has(before.norm) || ARE_SUBJECT.has(before.norm)
  if (before?.kind !== 'word') return false
  if (ARE_SUBJECT.has(before.norm)) return true
  const isMany = before.norm.length > 3 && /[^s]s$/.test(before.norm)
  return isMany && (AFTER_IS.has(after.norm) || STATE.has(after.norm) || BETWEEN.has(after.norm))
}

/** `ur` in front of what can only be said of the reader: `ur all set`, against `ur all-new phone`. */
function isYouAre(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? ''
  if (['a', 'an', 'the', 'not', 'gonna'].includes(next)) return true
  const before = tokens[at - 1]?.norm
  if (before !== undefined && !BEFORE.has(before)) return false
  const rest = next === 'all' ? 2 : 1
  const word = tokens[at + rest]?.norm ?? ''
  const after = tokens[at + rest + 1]
  return (
    (word === 'set' || word === 'welcome' || STATE.has(word)) &&
    (!after || after.kind === 'emoji' || ON.has(after.norm))
  )
}

/** `ill` or `well` where a clause begins, in front of a verb. */
function isWill(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): boolean {
  const before = tokens[at - 1]
  const isGreeted = before?.kind !== 'punctuation' && GREETING.has(tokens[at - 2]?.norm ?? '')
  if (before && !BEFORE_WILL.has(before.norm) && before.kind !== 'emoji' && !isGreeted) return false
  let next = at + 1
  while (next < at + 3 && WILL_ADVERB.has(tokens[next]?.norm ?? '')) next++
  return verbs.has(tokens[next]?.norm ?? '')
}

/** `were` at the start of a sentence that cannot be a question. */
function isWeAre(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before && !SENTENCE_SIGNS.has(before.norm) && !GREETING.has(before.norm)) return false
  // `The lamps, which hung low, were on` goes on with its own subject.
  if (before?.norm === ',' && !GREETING.has(tokens[at - 2]?.norm ?? '')) return false
  const next = tokens[at + 1]?.norm ?? ''
  const isSaid = AFTER_WE_ARE.has(next) || /^\w{2,}ing$/.test(next)
  return (isSaid && !SUBJECT.has(tokens[at + 2]?.norm ?? '')) || next === 'sorry' || next === 'gonna'
}
