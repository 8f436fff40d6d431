/** Cuts a table into rows of fields, each with its place; what is broken is reported and read as well as can be. */
import type {Place} from './value.ts'

export type Delimiter = ',' | ';' | '\t'

/** A field with its quotes, where it has some. */
export interface CsvField extends Place {
  readonly value: string
}

/** The delimiter of a table: the one that parts the most fields in its first row. */
export function delimiterOf(content: string): Delimiter {
  const counts = new Map<string, number>([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ])
  let isQuoted = false
  for (const sign of content.slice(0, 10_000)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (sign === '\n' || sign === '\r') break
    else if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return (best?.[0] ?? ',') as Delimiter
}

/** What ends a field that has no quotes. */
const BARE_END: Readonly<Record<Delimiter, RegExp>> = {',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g}

/**
 * The rows of a table; lines without any field are left out.
 * @param start offset of the first row.
 * @param report is told of a quote that is missing or too many.
 */
export function* scanCsv(
  content: string,
  start: number,
  delimiter: Delimiter,
  report: (at: number, message: string, isHarmless?: true) => void,
): Generator<readonly CsvField[]> {
  let fields: CsvField[] = []
  let at = start
  const hopeless = new Set<number>()
  while (at < content.length || fields.length > 0) {
    const field =
      content[at] === '"' ? quotedField(content, at, delimiter, hopeless, report) : bareField(content, at, delimiter)
    fields.push(field)
    at = field.end
    if (content[at] === delimiter) {
      at++
      // A delimiter at the very end parts off one more field, which is empty.
      if (at >= content.length) fields.push({value: '', start: at, end: at, notation: 'bare'})
      else continue
    }
    at += content.startsWith('\r\n', at) ? 2 : 1
    if (fields.length > 1 || fields[0]?.end !== fields[0]?.start) yield fields
    fields = []
  }
}

function bareField(content: string, start: number, delimiter: Delimiter): CsvField {
  const pattern = BARE_END[delimiter]
  pattern.lastIndex = start
  const end = pattern.exec(content)?.index ?? content.length
  return {value: content.slice(start, end), start, end, notation: 'bare'}
}

/**
 * A quoted field ends with a quote before a delimiter, a line break or the end; other quotes in it are mistakes.
 * @param hopeless quotes from which on no end was found before, so that no stretch is searched in vain twice.
 */
function quotedField(
  content: string,
  start: number,
  delimiter: Delimiter,
  hopeless: Set<number>,
  report: (at: number, message: string, isHarmless?: true) => void,
): CsvField {
  let value = ''
  let position = start + 1
  let stray = -1
  const passed: number[] = []
  for (let quote = content.indexOf('"', position); quote !== -1; quote = content.indexOf('"', position)) {
    if (hopeless.has(quote)) break
    passed.push(quote)
    const next = content[quote + 1]
    if (next === '"') {
      value += content.slice(position, quote + 1)
      position = quote + 2
      continue
    }
    if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      if (stray !== -1) report(stray, 'A quote stands inside of a quoted field here; in CSV it is written twice.', true)
      const end = quote + 1
      return {value: value + content.slice(position, quote), start, end, notation: stray === -1 ? 'quoted' : 'other'}
    }
    if (stray === -1) stray = quote
    value += content.slice(position, quote + 1)
    position = quote + 1
  }
  for (const quote of passed) hopeless.add(quote)
  report(start, 'The closing quote of this field is missing.')
  // Without its quote the field would swallow the rest of the table: it ends with its line instead.
  return bareField(content, start, delimiter)
}
