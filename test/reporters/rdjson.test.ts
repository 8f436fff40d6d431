/** The rdjson and rdjsonl formats: places in bytes, suggestions that are whole, and what reviewdog asks for. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {byteColumns, utf8Length} from '../../src/reporters/byte-columns.ts'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {rdjson} from '../../src/reporters/rdjson.ts'
import {rdjsonl} from '../../src/reporters/rdjsonl.ts'
import {applyEdits, LineIndex, type Position} from '../../src/text/index.ts'
import {anyText} from './any-text.ts'
import {at, FAILURES, file, finding, HOSTILE_PATH, RULES, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80}

interface Range {
  readonly start: Position
  readonly end: Position
}

interface RdDiagnostic {
  readonly message: string
  readonly location: {readonly path: string; readonly range?: Range}
  readonly severity: string
  readonly code: {readonly value: string; readonly url?: string}
  readonly suggestions?: readonly {readonly range: Range; readonly text: string}[]
}

function diagnostics(results: readonly FileResult[], options = {}): readonly RdDiagnostic[] {
  const report = JSON.parse(rdjson(results, {...plain, ...options})) as {readonly diagnostics: readonly RdDiagnostic[]}
  return report.diagnostics
}

/** The bytes that a range stands for: lines as Go counts them, columns in bytes. */
function bytesIn(source: string, {start, end}: Range): readonly [number, number] {
  const bytes = Buffer.from(source)
  const starts = [0]
  for (const [offset, byte] of bytes.entries()) if (byte === 10) starts.push(offset + 1)
  const offset = ({line, column}: Position) => (starts[line - 1] ?? NaN) + column - 1
  return [offset(start), offset(end)]
}

/** Text with characters of one to four bytes. No lone `\r`, which ends no line for Go. */
const text = fc.string({unit: fc.constantFrom('a', 'é', '日', '😀', '\u0301', '\n', '\r\n')})

describe('rdjson', () => {
  it('is an object without findings where nothing was found', () => {
    expect(rdjson(SAMPLES.clean, plain)).toBe(
      '{"source":{"name":"empathylint","url":"https://github.com/empathylint/empathylint"},"diagnostics":[]}\n',
    )
  })

  it('has all there is to say of a finding', () => {
    expect(diagnostics([...SAMPLES.errors, ...SAMPLES.info], {rules: RULES})).toMatchInlineSnapshot(`
      [
        {
          "code": {
            "url": "https://example.com/rules/conditional-apology",
            "value": "conditional-apology",
          },
          "location": {
            "path": "macros/refund.md",
            "range": {
              "end": {
                "column": 104,
                "line": 3,
              },
              "start": {
                "column": 87,
                "line": 3,
              },
            },
          },
          "message": "“any inconvenience” makes this apology conditional. The customer hears that you are not sure anything went wrong.",
          "severity": "ERROR",
          "suggestions": [
            {
              "range": {
                "end": {
                  "column": 90,
                  "line": 3,
                },
                "start": {
                  "column": 87,
                  "line": 3,
                },
              },
              "text": "the",
            },
          ],
        },
        {
          "code": {
            "value": "apology-pileup",
          },
          "location": {
            "path": "macros/refund.md",
            "range": {
              "end": {
                "column": 35,
                "line": 5,
              },
              "start": {
                "column": 1,
                "line": 5,
              },
            },
          },
          "message": "This is the second apology.",
          "related_locations": [
            {
              "location": {
                "path": "macros/refund.md",
                "range": {
                  "end": {
                    "column": 86,
                    "line": 3,
                  },
                  "start": {
                    "column": 70,
                    "line": 3,
                  },
                },
              },
              "message": "first said here",
            },
          ],
          "severity": "INFO",
          "suggestions": [
            {
              "range": {
                "end": {
                  "column": 1,
                  "line": 6,
                },
                "start": {
                  "column": 1,
                  "line": 5,
                },
              },
              "text": "",
            },
          ],
        },
      ]
    `)
  })

  it('has a severity for each', () => {
    expect(diagnostics(SAMPLES.mixed).map(({severity}) => severity)).toEqual(['WARNING', 'ERROR', 'INFO', 'INFO'])
    expect(diagnostics(SAMPLES.mixed, {quiet: true}).map(({severity}) => severity)).toEqual(['ERROR'])
  })

  it('has paths as they were given, from where reviewdog runs', () => {
    const projectPath = (path: string) => `support/${path}`
    expect(diagnostics(SAMPLES.errors, {projectPath})[0]?.location.path).toBe('macros/refund.md')
  })

  it('has no range for the file as a whole, nor for one that could not be linted', () => {
    expect(diagnostics(SAMPLES.fileLevel, {failures: FAILURES}).map(({location, code}) => [location, code])).toEqual([
      [{path: 'macros/locked.md'}, {value: 'not-linted'}],
      [{path: HOSTILE_PATH.toWellFormed()}, {value: 'not-linted'}],
      [{path: 'macros/refund.md'}, {value: 'parse/front-matter'}],
    ])
  })

  it('counts columns in bytes', () => {
    const columns = diagnostics([...SAMPLES.unicode, ...SAMPLES.crlf]).map(({location}) => location.range)
    expect(columns).toEqual([
      {start: {line: 1, column: 15}, end: {line: 1, column: 24}},
      {start: {line: 1, column: 25}, end: {line: 1, column: 31}},
      {start: {line: 1, column: 33}, end: {line: 1, column: 44}},
      {start: {line: 3, column: 11}, end: {line: 3, column: 22}},
    ])
  })

  it('places every span at its bytes', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const boundaries = [...source].reduce((all, each) => [...all, (all.at(-1) ?? 0) + each.length], [0])
        const pick = (number: number) => boundaries[number % boundaries.length] ?? 0
        const [start = 0, end = 0] = [pick(a), pick(b)].sort((m, n) => m - n)
        const range = diagnostics([file(source, [finding({span: {start, end}})])])[0]?.location.range
        const before = (offset: number) => Buffer.byteLength(source.slice(0, offset))
        expect(range && bytesIn(source, range)).toEqual([before(start), before(end)])
      }),
    )
  })

  it('has suggestions that each do what all edits of one do', () => {
    const source = 'Désolé 😀,\r\nany inconvenience 日本 this may have caused you.'
    const edits = [
      {span: at(source, 'any'), content: 'thé'},
      {span: at(source, ' this may have caused you'), content: ''},
    ]
    const suggestions = [
      {title: 'Be firm', applicability: 'review' as const, edits},
      {title: 'Ask', applicability: 'display' as const, edits},
      {title: 'Advice', applicability: 'review' as const, edits: []},
    ]
    const [found] = diagnostics([file(source, [finding({span: at(source, 'any'), suggestions})])])
    expect(found?.suggestions).toHaveLength(1)
    const [suggestion] = found?.suggestions ?? []
    if (!suggestion) return
    const bytes = Buffer.from(source)
    const [start, end] = bytesIn(source, suggestion.range)
    const fixed = Buffer.concat([bytes.subarray(0, start), Buffer.from(suggestion.text), bytes.subarray(end)])
    expect(fixed.toString()).toBe(applyEdits(source, edits))
  })

  it('is read whatever is in it: half a character is a replacement character', () => {
    expect(rdjson(SAMPLES.hostile, plain)).not.toMatch(/\\ud[89a-f]/i)
  })
})

describe('rdjsonl', () => {
  it('is empty where nothing was found', () => {
    expect(rdjsonl(SAMPLES.clean, plain)).toBe('')
  })

  it.each(Object.entries(SAMPLES))('has the findings of rdjson, each with its source: %s', (_, results) => {
    const options = {...plain, failures: FAILURES}
    const {source, diagnostics: found} = JSON.parse(rdjson(results, options)) as Readonly<Record<string, object[]>>
    const lines = rdjsonl(results, options).split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(found?.map((each) => ({...each, source})))
  })
})

describe('columns in bytes', () => {
  it('are those of Buffer for all offsets, in any order, also between halves of characters', () => {
    const wild = fc.string({unit: fc.oneof(fc.constantFrom('a', 'é', '日', '😀', '\ud83d', '\ude00', '\n', '\r'))})
    fc.assert(
      fc.property(wild, fc.array(fc.nat({max: 40})), (source, offsets) => {
        const index = new LineIndex(source)
        const position = byteColumns(index)
        for (const offset of offsets) {
          const {line, column} = index.position(offset)
          const inside = Math.min(offset, source.length)
          const bytes = Buffer.byteLength(source.slice(inside - column + 1, inside))
          expect(position(offset)).toEqual({line, column: bytes + 1})
        }
      }),
    )
  })

  it('are found quickly on a long line', () => {
    const source = 'é'.repeat(2_000_000)
    const position = byteColumns(new LineIndex(source))
    const began = performance.now()
    for (let offset = 0; offset < source.length; offset += 100) position(offset + (offset % 300))
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('of a whole text are its length', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(utf8Length(source)).toBe(Buffer.byteLength(source))
      }),
    )
  })
})
