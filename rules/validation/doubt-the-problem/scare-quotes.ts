/** Finds scare quotes round the customer's trouble: `the "bug" you reported`. */
import {type Sentence, type Text, textOfTokens, type Token, withS} from 'empathylint/rule'

const NOUNS =
  'problem issue trouble error bug glitch outage fault failure delay mistake disruption defect crash incident damage emergency noise leak complaint injury loss breakdown malfunction slowness charge overcharge theft dropout drop-out disconnection smell stain scratch crack rudeness evidence'.split(
    ' ',
  )
const TROUBLE = new Set(NOUNS.flatMap((noun) => [noun, withS(noun)]))
const STATES = new Set(
  'missing lost broken damaged late faulty stolen defective wrong urgent urgently incorrect duplicate unauthorized ruined dirty rude slow serious'.split(
    ' ',
  ),
)
/** States that make a trouble of any thing behind them: `the "double payment" you told us about`. */
const SPOILERS = new Set(
  'missing lost broken damaged faulty stolen defective wrong duplicate double unauthorized undelivered extra incorrect noisy rude'.split(
    ' ',
  ),
)
/** Verbs after `you` by which a quotation is a thing on a screen or paper. */
const READS = /^(?:can|could|may|might|will|see|find|view|get|chose|selected|choose|select|clicked|picked|entered)$/
const OWNERS = new Set(['the', 'your', 'this', 'that', 'these', 'those', 'a', 'an', 'any', 'such'])
const DOUBTERS = new Set(['alleged', 'supposed', 'so-called', 'called', 'purported'])
/** What makes a quotation a name on a screen or paper. */
const NAMED = new Set(
  'button label tab status banner message messages page screen field icon box checkbox option menu tag category section link heading sticker code light notice badge state word words folder form column filter type sign list team queue channel reason tool game song movie book album'.split(
    ' ',
  ),
)
const MARK = /^["'‘’“”«»]$/

/** Quotations of a trouble in a sentence that speaks of the customer, quotation marks included. */
export function scareQuotes(sentence: Sentence): readonly Text[] {
  const {tokens} = sentence
  const found: Text[] = []
  for (let open = 0; open < tokens.length; open++) {
    if (!isOpening(tokens, open)) continue
    let close = open + 1
    while (tokens[close]?.quoted) close++
    const isTrouble = isTroubled(sentence, open, close)
    if (MARK.test(tokens[close]?.norm ?? '') && isTrouble && isTheirs(sentence, open, close))
      found.push(textOfTokens(sentence, open, close + 1))
    open = close
  }
  return found
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  // Most words have no quotation beside them.
  return tokens[at + 1]?.quoted === true && tokens[at]?.quoted === false && MARK.test(tokens[at]?.norm ?? '')
}

/** At most three words in lower case, of which the last is a trouble, or a bad state of what follows. */
function isTroubled({tokens, text}: Sentence, open: number, close: number): boolean {
  const inside = tokens.slice(open + 1, close)
  const last = inside.at(-1)
  if (!last || inside.length > 3 || inside.some(({kind}) => kind !== 'word')) return false
  if (/^\p{Lu}/u.test(text.value.slice(inside[0]?.start ?? 0))) return false
  const next = tokens[close + 1]
  if (NAMED.has(next?.norm ?? '') || NAMED.has(tokens[open - 1]?.norm ?? '')) return false
  if (isSpoiled(inside)) return !tokens.slice(close + 1, close + 4).some(({norm}) => READS.test(norm))
  return TROUBLE.has(last.norm) || (STATES.has(last.norm) && next?.kind === 'word')
}

/** `double payment`, `missing table legs`. */
function isSpoiled(inside: readonly Token[]): boolean {
  return inside.length > 1 && SPOILERS.has(inside[0]?.norm ?? '')
}

/** `your "bug"`, `the so-called "bug"`, `the "bug" you reported`. */
function isTheirs({tokens}: Sentence, open: number, close: number): boolean {
  let before = open - 1
  while (
    before >= 0 &&
    tokens[before]?.kind === 'word' &&
    open - before < 3 &&
    !OWNERS.has(tokens[before]?.norm ?? '')
  ) {
    const norm = tokens[before]?.norm ?? ''
    // `You called it "a glitch"` repeats their words; `the so called "glitch"` doubts them.
    if (DOUBTERS.has(norm) && (norm !== 'called' || /^(?:so|-)$/.test(tokens[before - 1]?.norm ?? ''))) return true
    before--
  }
  const owner = tokens[before]?.norm ?? ''
  if (owner === 'your') return true
  if (!OWNERS.has(owner)) return false
  const after = tokens.slice(close + 1, close + 7)
  const you = after.findIndex(({norm, role}) => norm === 'you' || norm === 'your' || role === 'customer')
  // A new clause begins: what follows is another matter.
  return you !== -1 && !after.slice(0, you).some(({norm}) => /^(?:[,;:—.]|and|but|so|means)$/.test(norm))
}
