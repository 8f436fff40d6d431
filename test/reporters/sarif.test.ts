/** The sarif format: rules, results, places, fixes, and what GitHub asks for beyond the schema. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {sarif} from '../../src/reporters/sarif.ts'
import {applyEdits, LineIndex} from '../../src/text/index.ts'
import {at, FAILURES, file, finding, RULES, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80}

interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: {readonly uri: string; readonly uriBaseId?: string}
    readonly region?: SarifRegion
  }
}

interface Replacement {
  readonly deletedRegion: SarifRegion
  readonly insertedContent?: {readonly text: string}
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: readonly Location[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly relatedLocations?: readonly Location[]
  readonly fixes?: readonly {readonly artifactChanges: readonly {readonly replacements: readonly Replacement[]}[]}[]
  readonly suppressions?: readonly object[]
}

interface Rule {
  readonly id: string
  readonly shortDescription: {readonly text: string}
  readonly fullDescription: {readonly text: string}
  readonly help: {readonly text: string; readonly markdown: string}
}

interface Run {
  readonly tool: {readonly driver: {readonly rules: readonly Rule[]; readonly semanticVersion?: string}}
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly {
      readonly level: string
      readonly message: {readonly text: string}
      readonly locations?: readonly Location[]
    }[]
  }[]
  readonly results: readonly Result[]
}

function run(results: readonly FileResult[], options = {}): Run {
  const {runs} = JSON.parse(sarif(results, {...plain, ...options})) as {readonly runs: readonly Run[]}
  expect(runs).toHaveLength(1)
  if (!runs[0]) throw new Error('The log has no run.')
  return runs[0]
}

function first(results: readonly FileResult[], options = {}): Result {
  const [result] = run(results, options).results
  if (!result) throw new Error('The run has no result.')
  return result
}

/** The span of a region, read as the log says that it is to be read. */
function spanOf(source: string, {startLine, startColumn, endLine, endColumn}: SarifRegion) {
  const index = new LineIndex(source)
  const start = index.offset({line: startLine, column: startColumn})
  const end = index.offset({line: endLine, column: endColumn})
  return {start: start ?? NaN, end: end ?? NaN}
}

describe('sarif', () => {
  it('is a whole log where nothing was found', () => {
    expect(JSON.parse(sarif(SAMPLES.clean, {...plain, version: '1.2.3'}))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'empathylint',
              informationUri: 'https://github.com/empathylint/empathylint',
              semanticVersion: '1.2.3',
              rules: [],
            },
          },
          invocations: [{executionSuccessful: true, toolExecutionNotifications: []}],
          originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The root of the project.'}}},
          columnKind: 'utf16CodeUnits',
          newlineSequences: ['\r\n', '\n', '\r'],
          results: [],
        },
      ],
    })
  })

  it('has what there is to say of a finding', () => {
    expect(run(SAMPLES.info).results).toMatchInlineSnapshot(`
      [
        {
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "macros/refund.md",
                    "uriBaseId": "%SRCROOT%",
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "endColumn": 1,
                        "endLine": 6,
                        "startColumn": 1,
                        "startLine": 5,
                      },
                    },
                  ],
                },
              ],
              "description": {
                "text": "Leave it out",
              },
            },
          ],
          "level": "note",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "macros/refund.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 35,
                  "endLine": 5,
                  "startColumn": 1,
                  "startLine": 5,
                },
              },
            },
          ],
          "message": {
            "text": "This is the second apology.",
          },
          "partialFingerprints": {
            "empathylintFingerprint/v1": "0123456789abcdef",
            "primaryLocationLineHash": "17d991bef5306d83:1",
          },
          "relatedLocations": [
            {
              "id": 0,
              "message": {
                "text": "first said here",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "macros/refund.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 86,
                  "endLine": 3,
                  "startColumn": 70,
                  "startLine": 3,
                },
              },
            },
          ],
          "ruleId": "apology-pileup",
          "ruleIndex": 0,
        },
      ]
    `)
  })

  it('has what there is to say of a rule, and of those of which nothing is told', () => {
    const {rules} = run([...SAMPLES.mixed, ...SAMPLES.fileLevel], {rules: RULES}).tool.driver
    expect(rules[0]).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "level": "error",
        },
        "fullDescription": {
          "text": "An apology that puts the harm in doubt. The customer hears that you are not sure anything went wrong.",
        },
        "help": {
          "markdown": "An apology that puts the harm in doubt.

      The customer hears that you are not sure anything went wrong.

      [Examples and evidence](https://example.com/rules/conditional-apology)",
          "text": "An apology that puts the harm in doubt. The customer hears that you are not sure anything went wrong.

      https://example.com/rules/conditional-apology",
        },
        "helpUri": "https://example.com/rules/conditional-apology",
        "id": "conditional-apology",
        "name": "conditional-apology",
        "properties": {
          "problem.severity": "error",
          "tags": [
            "ownership",
          ],
        },
        "shortDescription": {
          "text": "An apology that puts the harm in doubt.",
        },
      }
    `)
    expect(rules.map(({id}) => id)).toEqual([
      'conditional-apology',
      'blame-shifting',
      'apology-pileup',
      'empty-closing',
      'parse/front-matter',
    ])
  })

  it('points from each result to its rule', () => {
    const {tool, results} = run(Object.values(SAMPLES).flat(), {rules: RULES})
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('leaves no text of a rule empty or longer than GitHub takes', () => {
    const rules = new Map([
      ['a', {id: 'a', family: 'x', severity: 'info' as const, summary: '', why: ''}],
      ['b', {id: 'b', family: 'x', severity: 'info' as const, summary: 'b'.repeat(2000), why: 'c'.repeat(2000)}],
    ])
    for (const {shortDescription, fullDescription, help} of run([], {rules}).tool.driver.rules)
      for (const text of [shortDescription.text, fullDescription.text]) {
        expect(text).not.toBe('')
        expect(text.length).toBeLessThanOrEqual(1024)
        expect(help.text).not.toBe('')
        expect(help.markdown).not.toBe('')
      }
  })

  it('has errors only when quiet, also of what is suppressed', () => {
    expect(run(SAMPLES.mixed, {quiet: true}).results.map(({level}) => level)).toEqual(['error'])
    expect(run(SAMPLES.suppressed, {quiet: true}).results.map(({level}) => level)).toEqual(['error'])
  })

  it('marks what is suppressed, and by what', () => {
    expect(run(SAMPLES.suppressed).results.map(({ruleId, suppressions}) => [ruleId, suppressions])).toEqual([
      ['blame-shifting', undefined],
      ['conditional-apology', [{kind: 'inSource', justification: 'Legal asked for it.'}]],
      ['apology-pileup', [{kind: 'external'}]],
    ])
  })

  it('says what could not be linted', () => {
    const {invocations} = run(SAMPLES.clean, {failures: FAILURES})
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: {text: 'Permission denied.'},
          locations: [{physicalLocation: {artifactLocation: {uri: 'macros/locked.md', uriBaseId: '%SRCROOT%'}}}],
        },
        {level: 'error'},
        {level: 'error', message: {text: 'The list of known findings could not be written.'}},
      ],
    })
    expect(run(SAMPLES.errors).invocations[0]?.executionSuccessful).toBe(true)
  })

  it('has a place relative to the root of the repository, or an absolute one, never both', () => {
    const location = (options: object) =>
      first(SAMPLES.windowsPath, options).locations[0]?.physicalLocation.artifactLocation
    expect(location({})).toEqual({uri: 'file:///C:/macros/H%C3%A4ufige%20Fragen/refund.md'})
    const projectPath = () => './macros/Häufige Fragen/refund.md'
    expect(location({projectPath})).toEqual({uri: 'macros/H%C3%A4ufige%20Fragen/refund.md', uriBaseId: '%SRCROOT%'})
  })

  it('has no region for the file as a whole, and a fingerprint all the same', () => {
    const {locations, partialFingerprints} = first(SAMPLES.fileLevel)
    expect(locations[0]?.physicalLocation.region).toBeUndefined()
    expect(partialFingerprints['primaryLocationLineHash']).toBe('0123456789abcdef:1')
  })

  it('counts columns in UTF-16 units', () => {
    expect(
      run(SAMPLES.unicode).results.map(({locations}) => locations[0]?.physicalLocation.region?.startColumn),
    ).toEqual([11, 15, 22])
  })

  it('places every span where it is, on whatever lines', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'é', '日', '😀', '\u0301', '\r', '\n', '\r\n')})
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [start = 0, end = 0] = [a, b].map((offset) => offset % (source.length + 1)).sort((m, n) => m - n)
        const diagnostic = finding({span: {start, end}})
        const [location] = first([file(source, [diagnostic])]).locations
        expect(location?.physicalLocation.region && spanOf(source, location.physicalLocation.region)).toEqual({
          start,
          end,
        })
      }),
    )
  })

  it('has fixes that do what the edits do, and none that may not be made', () => {
    const source = 'We apologize for\r\nany 😀 inconvenience this may have caused you.'
    const edits = [
      {span: at(source, 'any'), content: 'the'},
      {span: at(source, ' this may have caused you'), content: ''},
      {span: {start: source.length, end: source.length}, content: ' Sincerely,'},
    ]
    const suggestions = [
      {title: 'Be firm', applicability: 'review' as const, edits},
      {title: 'Ask', applicability: 'display' as const, edits},
      {title: 'Guess', applicability: 'safe' as const, edits: edits.map((edit) => ({...edit, inexact: true as const}))},
      {title: 'Advice', applicability: 'review' as const, edits: []},
    ]
    const {fixes} = first([file(source, [finding({span: at(source, 'any'), suggestions})])])
    expect(fixes).toHaveLength(1)
    const made = (fixes?.[0]?.artifactChanges[0]?.replacements ?? []).map(({deletedRegion, insertedContent}) => ({
      span: spanOf(source, deletedRegion),
      content: insertedContent?.text ?? '',
    }))
    expect(applyEdits(source, made)).toBe(applyEdits(source, edits))
  })

  it('makes no links of what a macro says', () => {
    expect(first(SAMPLES.hostile).message.text).not.toMatch(/\]\(/)
  })

  it('keeps the line hash of a finding when lines move', () => {
    const hash = (source: string) =>
      first([file(source, [finding({span: at(source, 'any')})])]).partialFingerprints['primaryLocationLineHash']
    const tail = ' '.repeat(10) + 'words '.repeat(30)
    expect(hash(`Hello,\n\nany trouble${tail}`)).toBe(hash(`any trouble${tail}\nBye.`))
    expect(hash(`some trouble, any trouble${tail}`)).not.toBe(hash(`any trouble${tail}`))
  })

  it('keeps what weighs most where GitHub takes no more, and says so', () => {
    const span = {start: 0, end: 3}
    const light = Array.from({length: 12_500}, () => finding({span, severity: 'info'}))
    const heavy = Array.from({length: 12_500}, () => finding({span, severity: 'warning'}))
    const error = finding({span, severity: 'error'})
    const suppressed = [{diagnostic: error, by: 'baseline'} as const]
    const source = 'any trouble'
    const {results, invocations} = run([file(source, [...light, error]), file(source, heavy, {suppressed})])
    const count = (wanted: string) => results.filter(({level}) => level === wanted).length
    expect([count('error'), count('warning'), count('note')]).toEqual([1, 12_500, 12_499])
    expect(results.slice(0, 3).map(({level}) => level)).toEqual(['note', 'note', 'note'])
    expect(invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {level: 'warning', message: {text: 'This log holds 25000 of 25002 findings, those that weigh most.'}},
      ],
    })
  })
})
