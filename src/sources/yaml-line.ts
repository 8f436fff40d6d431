/** Reads a YAML scalar that stands on one line with the exact place of each character. */
import type {Piece, Span, Text} from '../text/index.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  n: '\n',
  t: '\t',
  r: '\r',
  _: '\u00A0',
}
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(["\\/ntr_]))/g

/**
 * The text of a scalar.
 * @param span the scalar with its quotes, in offsets of `file`.
 * @param value what the YAML parser says; a reading that differs from it is given up.
 */
export function yamlLineText(
  file: Text,
  span: Span,
  style: 'plain' | 'single' | 'double',
  value: string,
): Text | undefined {
  const source = file.value.slice(span.start, span.end)
  if (/[\r\n]/.test(source)) return undefined
  const inside = style === 'plain' ? {start: span.start, end: span.end} : {start: span.start + 1, end: span.end - 1}
  const pieces = decode(file.value.slice(inside.start, inside.end), inside.start, style)
  if (pieces.map((piece) => piece.value).join('') !== value) return undefined
  return file.decode(pieces, (prose) => encode(prose, style))
}

function decode(source: string, offset: number, style: 'plain' | 'single' | 'double'): readonly Piece[] {
  if (style === 'plain') return [{value: source, start: offset, end: offset + source.length}]
  const pieces: Piece[] = []
  let position = 0
  const copyTo = (to: number) => {
    if (to > position) pieces.push({value: source.slice(position, to), start: offset + position, end: offset + to})
  }
  for (const match of source.matchAll(style === 'single' ? /''/g : ESCAPE)) {
    copyTo(match.index)
    position = match.index + match[0].length
    pieces.push({
      value: style === 'single' ? "'" : unescape(match),
      start: offset + match.index,
      end: offset + position,
    })
  }
  copyTo(source.length)
  return pieces
}

function unescape([, byte, short, long, sign]: RegExpExecArray): string {
  const digits = byte ?? short ?? long
  if (digits === undefined) return ESCAPES[sign ?? ''] ?? ''
  const code = Number.parseInt(digits, 16)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD'
}

/** Plain scalars know no escapes: what would end one is written with a dash or a space instead. */
function encode(prose: string, style: 'plain' | 'single' | 'double'): string {
  const line = prose.replace(/[\r\n]+/g, ' ')
  if (style === 'single') return line.replaceAll("'", "''")
  if (style === 'double') return line.replace(/["\\]/g, '\\$&')
  return line.replace(/: /g, ' – ').replace(/ #/g, ' ')
}
