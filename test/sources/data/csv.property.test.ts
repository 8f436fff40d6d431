import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readTable} from '../../../src/sources/data/csv.ts'
import type {Delimiter} from '../../../src/sources/data/csv-fields.ts'
import {isList, locate, type Value} from '../../../src/sources/data/value.ts'
import {Text} from '../../../src/text/index.ts'
import {CASES} from './cases.ts'
import {edited, expectPlaces, randomEdit} from './places.ts'

const content = fc
  .array(fc.constantFrom('a', 'word', ' ', '"', ',', ';', '\t', '\n', '\r\n', 'é', '😀', '{{x}}'), {maxLength: 8})
  .map((parts) => parts.join(''))
const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t')
const newline = fc.constantFrom('\n', '\r\n', '\r')

function field(value: string, isQuoted: boolean, separator: string): string {
  return isQuoted || /["\r\n]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value
}

const table = fc
  .tuple(
    fc.array(fc.array(fc.tuple(content, fc.boolean()), {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 4}),
    delimiter,
    newline,
    fc.boolean(),
  )
  .map(([rows, separator, lineBreak, endsWithBreak]) => ({
    separator,
    source:
      rows
        .map((row) => row.map(([value, isQuoted]) => field(value, isQuoted, separator)).join(separator))
        .join(lineBreak) + (endsWithBreak ? lineBreak : ''),
    lineBreak,
  }))

const means = (raw: string) => raw.replaceAll('""', '"')

function rowsOf(value: Value | undefined): unknown {
  return isList(value) ? value.map((row) => (isList(row) ? [...row] : row)) : value
}

describe('fields of a table', () => {
  it('hold what csv-parse says, each unit with its place', () => {
    fc.assert(
      fc.property(table, ({source, separator, lineBreak}) => {
        const {documents, mistakes} = readTable(Text.of(source), {delimiter: separator, header: false})
        const wanted = parse(source, {
          delimiter: separator,
          record_delimiter: lineBreak,
          relax_column_count: true,
          skip_empty_lines: true,
        }) as string[][]
        expect(mistakes).toEqual([])
        expect(rowsOf(documents[0]?.value)).toEqual(wanted)
        for (const [row, fields] of wanted.entries())
          for (const [column, value] of fields.entries()) {
            const found = documents[0] && locate(documents[0], [row, column])
            if (!found) throw new Error('not found')
            expectPlaces(source, found.scalars.read(found.place, value), means)
          }
      }),
      {numRuns: CASES},
    )
  })

  it('hold any text that is written into them, or refuse it', () => {
    fc.assert(
      fc.property(table, randomEdit, fc.nat(100), fc.nat(100), ({source, separator, lineBreak}, edit, a, b) => {
        const read = (text: string) => readTable(Text.of(text), {delimiter: separator, header: false}).documents[0]
        const document = read(source)
        const rows = rowsOf(document?.value) as string[][]
        const row = a % Math.max(rows.length, 1)
        const column = b % Math.max(rows[row]?.length ?? 1, 1)
        const found = document && locate(document, [row, column])
        if (!found) return
        const before = rows.map((each) => [...each])
        const own = before[row]
        const check = (after: string, value: string) => {
          if (own) own[column] = value
          const isBlank = (each: readonly string[]) => each.length === 1 && each[0] === ''
          expect(
            parse(after, {
              delimiter: separator,
              record_delimiter: lineBreak,
              relax_column_count: true,
              skip_empty_lines: true,
            }),
          ).toEqual(before.filter((each) => !isBlank(each)))
        }
        const after = edited(source, found.scalars.read(found.place, found.value as string).text, edit)
        if (after) check(after.source, after.value)
        const {place} = found
        const written = found.scalars.write(place, edit.prose)
        if (written !== undefined) check(source.slice(0, place.start) + written + source.slice(place.end), edit.prose)
      }),
      {numRuns: CASES},
    )
  })

  it('are cut at the delimiter that parts the header', () => {
    fc.assert(
      fc.property(delimiter, (separator) => {
        const source = ['title', 'a text, with; signs\tin it', 'active']
          .map((name) => field(name, true, separator))
          .join(separator)
        const {documents} = readTable(Text.of(`${source}\n${source}\n`))
        const [row = {}] = (documents[0]?.value ?? []) as unknown as object[]
        expect(Object.keys(row)).toHaveLength(3)
      }),
    )
  })
})
