/** Two small notations with true decoders and encoders: HTML in a JSON string, for edits that have to survive both. */
import {type Piece, Text} from '../../src/text/index.ts'

const JSON_UNIT = /\\u(?<hex>[0-9a-f]{4})|\\(?<sign>["\\/bfnrt])|[^\\"]/g
const SIGNS: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

function jsonPieces(raw: string): readonly Piece[] {
  return [...raw.matchAll(JSON_UNIT)].map(({0: all, index, groups}) => {
    const {hex, sign} = groups ?? {}
    const escaped = hex ? String.fromCharCode(Number.parseInt(hex, 16)) : sign && (SIGNS[sign] ?? sign)
    return {value: escaped ?? all, start: index, end: index + all.length}
  })
}

const HTML_UNIT = /&#(?<code>\d+);|&(?<name>amp|lt|gt|quot);|<br>|<\/p><p>|<\/?[a-z]+>|[^&<]/gu
const NAMES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}

/** Entities are atoms, `<br>` is an atom, other tags are left out, and a new paragraph implies two line breaks. */
function htmlPieces(raw: string): readonly Piece[] {
  return [...raw.matchAll(HTML_UNIT)].flatMap(({0: all, index: start, groups}): readonly Piece[] => {
    const end = start + all.length
    if (groups?.code) return [{value: String.fromCodePoint(Number(groups.code)), start, end}]
    if (groups?.name) return [{value: NAMES[groups.name] ?? '', start, end}]
    if (all === '<br>') return [{value: '\n', start, end}]
    if (all === '</p><p>') return [{value: '\n\n', start, end: start}]
    return all.startsWith('<') ? [] : [{value: all, start, end}]
  })
}

const encodeJson = (prose: string) => JSON.stringify(prose).slice(1, -1)
const encodeHtml = (prose: string) =>
  prose.replace(/[&<>"\n]/g, (sign) =>
    sign === '\n' ? '<br>' : `&${Object.keys(NAMES).find((name) => NAMES[name] === sign)};`,
  )

const PREFIX = '{"body": "'
const SUFFIX = '", "active": true}'

/** A JSON file with one string, which holds the HTML; `salt` picks among the ways to escape each unit. */
export function fileOf(html: string, salt: number): string {
  const units = html.split('').map((unit, at) => {
    const isEscaped = (at * 7 + salt) % 5 === 0
    return isEscaped ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : encodeJson(unit)
  })
  return PREFIX + units.join('') + SUFFIX
}

/** The prose of such a file. */
export function bodyOf(file: string): Text {
  const raw = Text.of(file).slice(PREFIX.length, file.length - SUFFIX.length)
  const html = raw.decode(jsonPieces(raw.value), encodeJson)
  return html.decode(htmlPieces(html.value), encodeHtml)
}

/** HTML that reads as the given prose; `salt` picks among the ways to write a sign. */
export function htmlOf(prose: string, salt: number): string {
  return [...prose]
    .map((point, at) =>
      (at * 3 + salt) % 4 === 0 && point !== '\n' ? `&#${point.codePointAt(0)};` : encodeHtml(point),
    )
    .join('')
}
