/** Reads tables: CSV with commas, semicolons or tabs, with the place of each field. */
import type {Encode, Text} from '../../text/index.ts'
import {type CsvField, type Delimiter, delimiterOf, scanCsv} from './csv-fields.ts'
import {embedded, type ReadData} from './json.ts'
import type {DataMistake} from './mistake.ts'
import {scalarOf} from './scalar.ts'
import {ListBuilder, MapBuilder, type Place, type Scalar, type Scalars, type Value} from './value.ts'

export interface TableOptions {
  /** Found out from the first row where absent. */
  readonly delimiter?: Delimiter
  /** False: the first row is data too, and rows are lists. */
  readonly header?: boolean
}

/** Excel writes the delimiter into a line of its own: `sep=;`. */
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\r|\n)/

/** Reads a table as a list of rows: maps by the names of the header, without a header lists. */
export function readTable(source: Text, {delimiter: given, header: hasHeader = true}: TableOptions = {}): ReadData {
  const content = source.value
  const stated = SEPARATOR_LINE.exec(content)
  const start = stated?.[0].length ?? 0
  const delimiter = given ?? (stated?.[1] as Delimiter | undefined) ?? delimiterOf(content.slice(start))
  const table = new TableScalars(source, delimiter)
  const mistakes: DataMistake[] = []
  const rows = new ListBuilder()
  let names: readonly string[] | undefined
  let ragged: {readonly at: CsvField; readonly count: number; more: number} | undefined
  for (const fields of scanCsv(content, start, delimiter, (at, message, isHarmless) =>
    mistakes.push({start: at, end: at + 1, message, ...(isHarmless && {isHarmless})}),
  )) {
    const [first] = fields
    const last = fields.at(-1)
    if (!first || !last) continue
    if (hasHeader && !names) {
      names = namesOf(fields)
      continue
    }
    const place: Place = {start: first.start, end: last.end, notation: 'other'}
    if (names && fields.length !== names.length) {
      if (ragged) ragged.more++
      else ragged = {at: first, count: fields.length, more: 0}
    }
    rows.add(names ? table.map(fields, names) : table.list(fields), place)
  }
  if (ragged && names) mistakes.push(raggedMistake(ragged, names.length))
  const place: Place = {start: 0, end: content.length, notation: 'other'}
  const documents = [{value: rows.finish(), place, scalars: table}]
  return {documents, mistakes: mistakes.sort((a, b) => a.start - b.start), comments: []}
}

function raggedMistake({at, count, more}: {at: CsvField; count: number; more: number}, wanted: number): DataMistake {
  const others = more === 0 ? '' : more === 1 ? ' So does 1 more.' : ` So do ${more} more.`
  const message = `This row has ${count} ${count === 1 ? 'field' : 'fields'}, but the header has ${wanted}.${others}`
  return {start: at.start, end: at.end, message, isHarmless: true}
}

/** The names of the columns; where one comes again it is numbered, so that nothing is lost. */
function namesOf(fields: readonly CsvField[]): readonly string[] {
  const seen = new Map<string, number>()
  return fields.map(({value}) => {
    const name = value.trim()
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  })
}

class TableScalars implements Scalars {
  readonly source: Text
  readonly #delimiter: Delimiter

  constructor(source: Text, delimiter: Delimiter) {
    this.source = source
    this.#delimiter = delimiter
  }

  map(fields: readonly CsvField[], names: readonly string[]): Value {
    const map = new MapBuilder()
    fields.forEach((field, index) => {
      const name = names[index]
      if (name !== undefined) map.add(name, this.#valueOf(field), field)
    })
    return map.finish()
  }

  list(fields: readonly CsvField[]): Value {
    const list = new ListBuilder()
    for (const field of fields) list.add(this.#valueOf(field), field)
    return list.finish()
  }

  #valueOf(field: CsvField): Value {
    return embedded(field.value, field, this) ?? field.value
  }

  read({start, end, notation}: Place, value: string): Scalar {
    const content = this.source.value
    if (notation === 'bare') {
      const pieces = end > start ? [{value: content.slice(start, end), start, end}] : []
      return scalarOf(this.source, {start, end}, value, pieces, (prose) =>
        this.#needsQuotes(prose) ? undefined : prose,
      )
    }
    const inside = {start: start + 1, end: end - 1}
    const pieces = []
    let position = inside.start
    for (let quote = content.indexOf('""', position); ; quote = content.indexOf('""', position)) {
      const to = quote === -1 || quote >= inside.end ? inside.end : quote
      if (to > position) pieces.push({value: content.slice(position, to), start: position, end: to})
      if (to === inside.end) break
      pieces.push({value: '"', start: to, end: to + 2})
      position = to + 2
    }
    // In a field with a quote too many, no other edit would make the table right.
    const encode: Encode = (prose) => (notation === 'quoted' ? prose.replaceAll('"', '""') : undefined)
    return scalarOf(this.source, inside, value, pieces, encode)
  }

  write({notation}: Place, value: string): string {
    return notation === 'bare' && !this.#needsQuotes(value) ? value : `"${value.replaceAll('"', '""')}"`
  }

  #needsQuotes(value: string): boolean {
    return /["\r\n]/.test(value) || value.includes(this.#delimiter)
  }
}
