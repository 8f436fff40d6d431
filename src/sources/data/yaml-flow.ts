/** Takes plain and quoted scalars of YAML apart; on several lines, each line break folds into a blank. */
import type {Piece} from '../../text/index.ts'

const NAMED: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
}

/** Line breaks with the blanks around them. */
const FOLD = String.raw`[ \t]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*`
/** Blanks that no line break follows are matched too, all at once, so that no run of them is looked at again and again. */
const PLAIN = new RegExp(String.raw`(${FOLD})|[ \t]+`, 'g')
const SINGLE = new RegExp(String.raw`(${FOLD})|[ \t]+|'(')`, 'g')
/** An escaped line break joins lines, whatever blanks the next begins with; further line breaks fold by themselves. */
const DOUBLE = new RegExp(
  String.raw`(${FOLD})|[ \t]+|\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|((?:\r\n|\r|\n)[ \t]*)|([^]))`,
  'g',
)

/** The pieces of a plain scalar, in its own offsets. */
export function plainPieces(raw: string): readonly Piece[] {
  return pieces(raw, 0, raw.length, PLAIN, ([all, fold]) => (fold === undefined ? all : folded(fold)))
}

/** The pieces of a scalar in single quotes; undefined where its end is missing. */
export function singlePieces(raw: string): readonly Piece[] | undefined {
  if (!isClosed(raw, "'")) return undefined
  return pieces(
    raw,
    1,
    raw.length - 1,
    SINGLE,
    ([all, fold, quote]) => quote ?? (fold === undefined ? all : folded(fold)),
  )
}

/** The pieces of a scalar in double quotes; undefined where its end is missing. */
export function doublePieces(raw: string): readonly Piece[] | undefined {
  if (!isClosed(raw, '"')) return undefined
  return pieces(raw, 1, raw.length - 1, DOUBLE, ([all, fold, byte, short, long, joined, sign]) => {
    if (fold !== undefined) return folded(fold)
    if (!all.startsWith('\\')) return all
    if (joined !== undefined) return ''
    if (sign !== undefined) return NAMED[sign] ?? sign
    const code = Number.parseInt(byte ?? short ?? long ?? '', 16)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd'
  })
}

function isClosed(raw: string, quote: string): boolean {
  return raw.length > 1 && raw.startsWith(quote) && raw.endsWith(quote)
}

function pieces(
  raw: string,
  from: number,
  to: number,
  pattern: RegExp,
  valueOf: (match: RegExpMatchArray) => string,
): readonly Piece[] {
  const found: Piece[] = []
  const inside = raw.slice(from, to)
  let position = 0
  const copyTo = (end: number) => {
    if (end > position) found.push({value: inside.slice(position, end), start: from + position, end: from + end})
  }
  for (const match of inside.matchAll(pattern)) {
    copyTo(match.index)
    position = match.index + match[0].length
    const value = valueOf(match)
    if (value !== '') found.push({value, start: from + match.index, end: from + position})
  }
  copyTo(inside.length)
  return found
}

/** One line break folds into a blank; of more, each but the first stays. */
function folded(fold: string): string {
  const count = lineBreaks(fold)
  return count === 1 ? ' ' : '\n'.repeat(count - 1)
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
