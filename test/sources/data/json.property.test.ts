import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readJson, readJsonLines} from '../../../src/sources/data/json.ts'
import {locate} from '../../../src/sources/data/value.ts'
import {Text} from '../../../src/text/index.ts'
import {CASES} from './cases.ts'
import {edited, expectPlaces, randomEdit} from './places.ts'

const unit = fc.constantFrom(
  'a',
  'word',
  ' ',
  '"',
  '\\',
  '/',
  '\n',
  '\r',
  '\t',
  '\b',
  '\f',
  '\u0001',
  'é',
  '😀',
  '\ud800',
  '{{x}}',
  '<b>',
)
/** A string with one of the ways in which JSON can write it. */
const written = fc.array(fc.tuple(unit, fc.nat(3)), {maxLength: 12}).map((parts) => ({
  value: parts.map(([value]) => value).join(''),
  raw: parts.map(([value, way]) => escaped(value, way)).join(''),
}))

function escaped(value: string, way: number): string {
  if (way === 0)
    return [...Array(value.length).keys()]
      .map((at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('')
  if (way === 1 && value === '/') return '\\/'
  return JSON.stringify(value).slice(1, -1)
}

const means = (raw: string) => JSON.parse(`"${raw}"`) as string

function scalarAt(source: string, key: string) {
  const [document] = readJson(Text.of(source)).documents
  const found = document && locate(document, ['list', 1, key])
  if (!found || typeof found.value !== 'string') throw new Error(`Nothing was found in ${source}`)
  return found.scalars.read(found.place, found.value)
}

describe('strings of JSON', () => {
  const file = fc.tuple(written, written, fc.constantFrom('', ' ', '\n  ', '\r\n')).map(([first, second, blank]) => ({
    value: second.value,
    source: `{${blank}"list":${blank}[${blank}"${first.raw}",${blank}{"k\\n":${blank}1,"body": "${second.raw}"}]}`,
  }))

  it('decode to what JSON.parse says, each unit with its place', () => {
    fc.assert(
      fc.property(file, ({source, value}) => {
        expect(JSON.parse(source)).toMatchObject({list: [expect.anything(), {body: value}]})
        const scalar = scalarAt(source, 'body')
        expect(scalar.text.value).toBe(value)
        expectPlaces(source, scalar, means)
      }),
      {numRuns: CASES},
    )
  })

  it('hold any text that is written into them', () => {
    fc.assert(
      fc.property(file, randomEdit, ({source}, edit) => {
        const after = edited(source, scalarAt(source, 'body').text, edit)
        if (!after) throw new Error('A JSON string can hold everything.')
        expect((JSON.parse(after.source) as {list: [string, {body: string}]}).list[1].body).toBe(after.value)
      }),
      {numRuns: CASES},
    )
  })

  it('read the same in JSON Lines', () => {
    fc.assert(
      fc.property(
        fc.array(written, {minLength: 1, maxLength: 5}),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (strings, newline) => {
          const source = strings.map(({raw}) => `{"body":"${raw}"}`).join(newline)
          const {documents, mistakes} = readJsonLines(Text.of(source))
          expect(mistakes).toEqual([])
          for (const [index, {value}] of strings.entries()) {
            const found = documents[0] && locate(documents[0], [index, 'body'])
            if (!found) throw new Error('not found')
            const scalar = found.scalars.read(found.place, value)
            expect(scalar.text.value).toBe(found.value)
            expectPlaces(source, scalar, means)
          }
        },
      ),
      {numRuns: 2000},
    )
  })

  it('are found in any JSON that there is', () => {
    fc.assert(
      fc.property(fc.json(), (source) => {
        const {documents, mistakes} = readJson(Text.of(source))
        expect(mistakes).toEqual([])
        expect(JSON.stringify(documents[0]?.value)).toBe(JSON.stringify(JSON.parse(source, unfolded)))
      }),
      {numRuns: 3000},
    )
  })
})

describe('data in a text', () => {
  it('is read with its places in the file, to any depth', () => {
    fc.assert(
      fc.property(written, fc.integer({min: 1, max: 3}), ({value, raw}, depth) => {
        let source = `{"body": "${raw}"}`
        const location: string[] = []
        for (let at = 0; at < depth; at++) {
          source = `{"in": ${JSON.stringify(source)}}`
          location.push('in')
        }
        const [document] = readJson(Text.of(source)).documents
        const found = document && locate(document, [...location, 'body'])
        if (!found) throw new Error('not found')
        const {text, isExact} = found.scalars.read(found.place, value)
        expect([text.value, isExact]).toEqual([value, true])
        let slice = source.slice(text.span.start, text.span.end)
        for (let at = 0; at < depth; at++) slice = means(slice)
        if (value !== '') expect(slice).toBe(raw)
      }),
      {numRuns: 2000},
    )
  })
})

/** A text that is itself a list or map with something in it is read as that. */
function unfolded(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    const inner = JSON.parse(value, unfolded) as object
    return Object.keys(inner).length > 0 && /^\s*(?:\{\s*"|\[\s*[[{"])/.test(value) ? inner : value
  } catch {
    return value
  }
}
