/** Splits a block's tokens into sentences. */
import type {Token} from './reply.ts'

/** Words whose period does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sr jr st vs etc e.g i.e eg ie approx no nos inc ltd co corp dept est fig tel ext ref min max a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun'.split(
    ' ',
  ),
)

/** Of these, the ones that can also end a sentence: they split before a capital letter all the same. */
const ALSO_LAST = new Set([
  'etc',
  'a.m',
  'p.m',
  'inc',
  'ltd',
  'co',
  'no',
  'sun',
  'sat',
  'u.s',
  'u.k',
  'min',
  'max',
  'est',
])

const BEFORE_NUMBERS = new Set(['no', 'nos', 'fig', 'tel', 'ext', 'approx', 'max', 'min', 'est'])

/** A line at least this long may have been wrapped by an editor; shorter ones end where their writer ended them. */
const WRAPPED_FROM = 55

/** Sentences longer than this are cut: nobody wrote them, and no rule should pay for them. */
const MOST_TOKENS = 400

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_'])

/**
 * Index ranges `[from, to)` of the sentences in a block's tokens, in order; together they hold every token.
 * @param value the block's text; line breaks in it count.
 */
export function splitSentences(
  value: string,
  tokens: readonly Token[],
): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = []
  const style: Style = {
    longestLine: value.includes('\n') ? Math.max(...lineLengths(value)) : 0,
    isCasual: isCasual(value),
  }
  let from = 0
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (at + 1 - from < MOST_TOKENS && !endsSentence(value, tokens, at, style)) continue
    ranges.push([from, at + 1])
    from = at + 1
  }
  if (from < tokens.length) ranges.push([from, tokens.length])
  return ranges
}

/** A sign behind a word in small letters, and one blank and a capital behind the sign. */
const SURE_END = /[a-z]{2}[.!?](?= [A-Z])/g

/**
 * Offsets behind signs with which a sentence surely ends, ascending: no word around tells otherwise, in any text that
 * begins with no small letter. Not all of its ends are among them.
 */
export function sureEnds(value: string): readonly number[] {
  const ends: number[] = []
  SURE_END.lastIndex = 0
  while (SURE_END.test(value)) {
    const sign = SURE_END.lastIndex - 1
    if (value[sign] === '.' && ABBREVIATIONS.has(lettersBefore(value, sign).toLowerCase())) continue
    ends.push(sign + 1)
  }
  return ends
}

function lineLengths(value: string): number[] {
  const lengths: number[] = []
  for (let start = 0; start <= value.length;) {
    const end = value.indexOf('\n', start)
    lengths.push((end === -1 ? value.length : end) - start)
    if (end === -1 || lengths.length > 2000) break
    start = end + 1
  }
  return lengths
}

/** How a text is written, as far as it bears on where its sentences end. */
interface Style {
  readonly longestLine: number
  /** Sentences begin in lower case, as in chats. */
  readonly isCasual: boolean
}

/** Whether at least one sentence begins in lower case, and none with a capital. */
function isCasual(value: string): boolean {
  return /^\p{Ll}/u.test(value) && /[.!?]\s+\p{Ll}/u.test(value) && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(value)
}

function endsSentence(value: string, tokens: readonly Token[], at: number, style: Style): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || token.end === next.start) return false
  if (style.longestLine > 0 && hasBreak(value, token.end, next.start)) {
    if (isDeliberateBreak(value, token.end, next, style.longestLine)) return true
  }
  // Behind a word nothing but a line can end.
  if (token.kind === 'word') return false
  let mark = at
  while (mark > 0 && CLOSERS.has(tokens[mark]?.norm ?? '') && tokens[mark - 1]?.end === tokens[mark]?.start) mark--
  const sign = tokens[mark]
  return sign !== undefined && endsAtSign(value, sign, next, style.isCasual)
}

/** Whether a sentence ends with a sign or emoji, whatever closes behind it, in front of a token. */
function endsAtSign(value: string, sign: Token, next: Token, isLoose: boolean): boolean {
  if (sign.kind !== 'emoji' && sign.kind !== 'punctuation') return false
  const goesOn = () => !isLoose && isLower(value, next)
  const starts = () => isLoose || startsSentence(value, next)
  if (sign.kind === 'emoji' || sign.norm === '…') return starts() && !goesOn()
  if (sign.norm === '!' || sign.norm === '?')
    return !CLOSERS.has(next.norm) && next.norm !== '!' && next.norm !== '?' && !goesOn()
  if (sign.norm !== '.' || !starts()) return false
  const written = lettersBefore(value, sign.start)
  if (written.length === 1 && written !== 'I' && /\p{Lu}/u.test(written)) return false
  const abbreviation = written.toLowerCase()
  if ((next.kind === 'number' || CURRENCY.test(next.norm)) && BEFORE_NUMBERS.has(abbreviation)) return false
  if (ABBREVIATIONS.has(abbreviation)) return ALSO_LAST.has(abbreviation) && !isLower(value, next)
  return true
}

/** Whether a line breaks between two offsets. */
function hasBreak(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (value.charCodeAt(at) === 10) return true
  return false
}

/** As many characters tell an abbreviation from other words. */
const LONGEST_ABBREVIATION = 7

/** The letters right before an offset, with the periods between them: `e.g` of `e.g.`. The last of them, of a long word. */
export function lettersBefore(value: string, end: number): string {
  const least = Math.max(0, end - LONGEST_ABBREVIATION)
  for (let start = end; start > least; start--) {
    const unit = value.charCodeAt(start - 1)
    // Others than ASCII are told by their tables.
    if (unit > 127) return /[\p{L}.]*$/u.exec(value.slice(least, end))?.[0] ?? ''
    if (unit !== 46 && !isPlainLower(unit) && !isPlainUpper(unit)) return value.slice(start, end)
  }
  return value.slice(least, end)
}

/** Whether the writer ended a line here, rather than an editor that wraps lines. */
function isDeliberateBreak(value: string, end: number, next: Token, longestLine: number): boolean {
  if (longestLine < WRAPPED_FROM) return !/^\p{Ll}/u.test(value.slice(next.start, next.start + 1))
  const lineStart = value.lastIndexOf('\n', end - 1) + 1
  const wouldFit = end - lineStart + 1 + (next.end - next.start) <= longestLine
  return wouldFit && !isLower(value, next)
}

/** `€80 is on its way.` */
const CURRENCY = /^[$€£¥₹]$/

function startsSentence(value: string, next: Token): boolean {
  if (next.kind === 'placeholder' || next.kind === 'slot' || next.kind === 'link' || next.kind === 'code') return true
  if (next.kind === 'emoji') return false
  if (next.kind === 'punctuation') return /["“«‘'([¿¡—•*#@]/.test(next.norm) || CURRENCY.test(next.norm)
  return !isLower(value, next) || /^[“"‘(]/.test(value.slice(next.start, next.start + 1)) || next.kind === 'number'
}

/** Whether a token is a word that begins in lower case, and no name such as `iPhone`. */
export function isLower(value: string, token: Token): boolean {
  if (token.kind !== 'word') return false
  const [first, second] = [value.charCodeAt(token.start), value.charCodeAt(token.start + 1)]
  if (first < 128 && (second < 128 || token.end - token.start === 1))
    return isPlainLower(first) && (token.end - token.start === 1 || !isPlainUpper(second))
  return /^\p{Ll}/u.test(value.slice(token.start, token.start + 1)) && !CAMEL.test(value.slice(token.start, token.end))
}

/** Whether a character code is one of `a` to `z`. */
function isPlainLower(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether a character code is one of `A` to `Z`. */
function isPlainUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Product names such as `iPhone` may begin a sentence. */
const CAMEL = /^\p{Ll}\p{Lu}/u
