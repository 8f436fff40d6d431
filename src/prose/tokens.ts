/** Cuts text into words, numbers, signs and placeholders. */
import type {Span} from '../text/index.ts'
import {readChatSpelling} from './chat-spelling.ts'
import {readWord} from './contractions.ts'
import type {TemplateMark} from './placeholders.ts'
import type {Mark, Token} from './reply.ts'

/** One token a match; every alternative is linear and none can match the empty string. */
export const TOKEN =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"”»)\]]*[^\s<>"”»)\].,;:!?'’]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|(?<emoji>\p{Extended_Pictographic}[\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*|[:;]-?[)(DP](?![\p{L}\p{N}]))|(?<number>\p{N}[\p{N}.,:/]*\p{N}(?:st|nd|rd|th|am|pm|h|d|%)?|\p{N}(?:st|nd|rd|th|am|pm|h|d)?)(?![\p{L}])|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=\p{L}{2})\(e?s\)(?![\p{L}\p{N}(]))?)|(?<sign>\.{2,}|[^\s])/gu

/** Blanks, and then a word that is all of its token: no sign follows that could be part of it, or of a link. */
export const PLAIN = /\s*([A-Za-z]+)(?=[\s,;!?)"]|[.:](?:\s|$)|$)/y

/** A stretch that is one token whatever its characters. */
interface Fixed extends Span {
  readonly kind: 'placeholder' | 'slot' | 'code' | 'link'
  readonly role?: Token['role']
}

/**
 * The tokens of a text, in order; what lies between them is white space.
 * @param marks placeholders and slots within the text; control tags and comments must be gone already.
 * @param markup inline code and bare addresses become one token each.
 */
export function tokenize(value: string, marks: readonly TemplateMark[], markup: readonly Mark[]): readonly Token[] {
  const quotes = quotedSpans(value, markup)
  const fixed: Fixed[] = [
    ...marks.map(({start, end, holds, role}) => ({
      start,
      end,
      kind: holds === 'slot' ? ('slot' as const) : ('placeholder' as const),
      role,
    })),
    ...markup
      .filter(({kind}) => kind === 'code' || kind === 'url')
      .map(({start, end, kind}) => ({start, end, kind: kind === 'code' ? ('code' as const) : ('link' as const)})),
  ]
  // What is marked as code is code, also where it looks like a blank.
  fixed.sort((a, b) => a.start - b.start || b.end - a.end || Number(a.kind === 'slot') - Number(b.kind === 'slot'))

  const tokens: Token[] = []
  const isQuoted = quotedIn(quotes)
  let position = 0
  for (const stretch of fixed) {
    if (stretch.start < position) continue
    readWords(value, position, stretch.start, tokens, isQuoted)
    const {start, end, kind, role} = stretch
    tokens.push({kind, start, end, norm: value.slice(start, end), ...(role && {role}), quoted: isQuoted(start)})
    position = end
  }
  readWords(value, position, value.length, tokens, isQuoted)
  return readChatSpelling(value, tokens)
}

/** The tokens of a text without marks, as they are before chat spelling is read. @param quotes what is quoted in it, in order. */
export function unmarkedTokens(value: string, quotes: readonly Span[]): readonly Token[] {
  const tokens: Token[] = []
  readWords(value, 0, value.length, tokens, quotedIn(quotes))
  return tokens
}

/** Tells of offsets, asked for in ascending order, whether they are quoted. */
function quotedIn(quotes: readonly Span[]): (at: number) => boolean {
  if (quotes.length === 0) return () => false
  let quote = 0
  return (at) => {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= at) quote++
    return (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

function readWords(value: string, from: number, to: number, tokens: Token[], isQuoted: (at: number) => boolean): void {
  if (from >= to) return
  const part = from === 0 && to === value.length ? value : value.slice(from, to)
  let at = 0
  while (at < part.length) {
    PLAIN.lastIndex = at
    const plain = PLAIN.exec(part)
    if (plain) {
      at = PLAIN.lastIndex
      const written = plain[1] ?? ''
      pushWord(written, from + at - written.length, isQuoted(from + at - written.length), tokens)
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(part)
    if (!match) return
    at = TOKEN.lastIndex
    const start = from + match.index
    const [written] = match
    const end = start + written.length
    const quoted = isQuoted(start)
    const groups = match.groups as Record<string, string | undefined>
    if (groups['word'] !== undefined) {
      pushWord(written, start, quoted, tokens)
      continue
    }
    const kind = groups['link'] ? 'link' : groups['emoji'] ? 'emoji' : groups['number'] ? 'number' : 'punctuation'
    tokens.push({kind, start, end, norm: normalSign(written), quoted})
  }
}

/** Written words that were read, with their parts; a cache that is larger than any vocabulary holds only noise. */
const read = new Map<string, ReturnType<typeof readWord>>()
const MOST_READ = 20_000

function pushWord(written: string, start: number, quoted: boolean, tokens: Token[]): void {
  // `author(s)` is one word, and reads `authors`; its last part ends behind the sign.
  const plain = written.endsWith(')') ? written.replace(/\((e?s)\)$/, '$1') : written
  let parts = read.get(plain)
  if (!parts) {
    parts = readWord(plain.replaceAll('’', "'").replaceAll('‑', '-'))
    if (read.size >= MOST_READ) read.clear()
    read.set(plain, parts)
  }
  let at = start
  for (const {length, norm, alt} of parts) {
    const isLast = at + length === start + plain.length
    const end = isLast ? start + written.length : at + length
    tokens.push(
      alt === undefined
        ? {kind: 'word', start: at, end, norm, quoted}
        : {kind: 'word', start: at, end, norm, alt, quoted},
    )
    at += length
  }
}

function normalSign(sign: string): string {
  if (sign === '—' || sign === '–' || sign === '--') return '—'
  if (sign === '…' || sign.startsWith('..')) return '…'
  if (sign === '“' || sign === '”' || sign === '„') return '"'
  return sign
}

/** Verbs after which something in bold is the name of a button or menu. */
const UI_VERB =
  /(?:^|[\s(])(?:click|clicking|press|pressing|tap|tapping|select|selecting|choose|choosing|pick|open|under|hit|go to|going to|→|>|›)\s*(?:on\s+)?(?:the\s+)?$/i

/** Words that make what stands in bold before them a name. */
const UI_NOUN = /^\s*(?:button|tab|menu|page|option|link|icon|section|field|checkbox|setting|screen|dialog)\b/i

/** Signs that open a quotation or close one. */
const QUOTE = /["'“”„«»‹›‘]/g

const QUOTE_PAIRS: Readonly<Record<string, string>> = {'“': '”', '„': '“', '«': '»', '‹': '›'}

/**
 * Stretches that are somebody else's words: quotations and names of buttons. In order, without overlaps.
 * A text that is one long quotation is its own words: templates are often handed around in quotation marks.
 */
export function quotedSpans(value: string, markup: readonly Mark[]): readonly Span[] {
  const spans: Span[] = []
  for (const mark of markup) {
    if (mark.kind === 'strong' && isUiName(value, mark)) spans.push(mark)
  }
  let open: {at: number; close: string} | undefined
  for (let at = nextQuote(value, 0); at < value.length; at = nextQuote(value, at + 1)) {
    const sign = value[at] ?? ''
    if (open && (sign === open.close || (open.close === '”' && sign === '"'))) {
      if (at - open.at < 600) spans.push({start: open.at + 1, end: at})
      open = undefined
    } else if (!open && QUOTE_PAIRS[sign] !== undefined) open = {at, close: QUOTE_PAIRS[sign] ?? ''}
    else if (!open && sign === '"' && !/[\p{L}\p{N}]/u.test(value[at - 1] ?? ' ')) open = {at, close: '"'}
    else if (!open && (sign === '‘' || sign === "'") && isSingleOpener(value, at)) {
      const close = closingSingle(value, at)
      if (close === -1) continue
      spans.push({start: at + 1, end: close})
      at = close
    }
  }
  if (spans.length === 0) return spans
  spans.sort((a, b) => a.start - b.start)
  const whole = spans.find(
    ({start, end}) => end - start > 0.9 * value.trim().length && /[.!?]\s+\S/.test(value.slice(start, end)),
  )
  return whole ? [] : spans
}

/** Where the next sign stands that may open or close a quotation, else the end. */
function nextQuote(value: string, from: number): number {
  QUOTE.lastIndex = from
  return QUOTE.test(value) ? QUOTE.lastIndex - 1 : value.length
}

function isSingleOpener(value: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(value[at - 1] ?? ' ') && /\p{L}/u.test(value[at + 1] ?? '')
}

/** The single quote that ends a quotation: before no letter, within 80 characters and the same line. */
function closingSingle(value: string, open: number): number {
  for (let at = open + 2; at < Math.min(value.length, open + 80); at++) {
    const sign = value[at]
    if (sign === '\n') return -1
    if ((sign === '’' || sign === "'") && !/[\p{L}\p{N}]/u.test(value[at + 1] ?? ' ') && value[at - 1] !== ' ')
      return at
  }
  return -1
}

/** Whether something in bold names a part of a screen. */
function isUiName(value: string, {start, end}: Span): boolean {
  return UI_VERB.test(value.slice(Math.max(0, start - 40), start)) || UI_NOUN.test(value.slice(end, end + 20))
}
