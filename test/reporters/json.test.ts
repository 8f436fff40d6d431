/** The JSON format: ESLint's shape, places, fixes and what is added. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/text/index.ts'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {json} from '../../src/reporters/json.ts'
import {at, file, finding, SAMPLES} from './sample-results.ts'

interface Replacement {
  readonly range: readonly [number, number]
  readonly text: string
}

interface Message {
  readonly ruleId: string
  readonly severity: number
  readonly level: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly url?: string
  readonly fix?: Replacement
  readonly suggestions: readonly {readonly desc: string; readonly fix: Replacement | null}[]
}

interface Entry {
  readonly filePath: string
  readonly messages: readonly Message[]
  readonly source?: string
  readonly output?: string
}

const plain = {color: false, width: 80}

function parsed(results: readonly FileResult[], options = {}): readonly Entry[] {
  const text = json(results, {...plain, ...options})
  expect(text).toMatch(/\n$/)
  expect(text.trimEnd()).not.toContain('\n')
  return JSON.parse(text) as readonly Entry[]
}

/** Each message as a line: place, weight, rule and fix. */
function places(results: readonly FileResult[]): readonly string[] {
  return parsed(results).flatMap(({messages}) =>
    messages.map(
      ({line, column, endLine, endColumn, severity, level, ruleId, fix}) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity} ${level} ${ruleId}${fix ? ` ${JSON.stringify(fix)}` : ''}`,
    ),
  )
}

describe('json', () => {
  it('is an empty array when no files were read', () => {
    expect(json(SAMPLES.nothing, plain)).toBe('[]\n')
  })

  it('has all fields of a finding', () => {
    expect(parsed(SAMPLES.info)).toMatchInlineSnapshot(`
      [
        {
          "errorCount": 0,
          "filePath": "macros/refund.md",
          "fixableErrorCount": 0,
          "fixableInfoCount": 1,
          "fixableWarningCount": 0,
          "infoCount": 1,
          "messages": [
            {
              "column": 1,
              "endColumn": 35,
              "endLine": 5,
              "fingerprint": "0123456789abcdef",
              "fix": {
                "range": [
                  135,
                  170,
                ],
                "text": "",
              },
              "level": "info",
              "line": 5,
              "message": "This is the second apology.",
              "messageId": "blame",
              "related": [
                {
                  "column": 70,
                  "endColumn": 86,
                  "endLine": 3,
                  "label": "first said here",
                  "line": 3,
                },
              ],
              "reply": {
                "id": "r1",
                "title": "Refund denied",
              },
              "ruleId": "apology-pileup",
              "severity": 1,
              "suggestions": [
                {
                  "applicability": "safe",
                  "desc": "Leave it out",
                  "edits": [
                    {
                      "range": [
                        135,
                        170,
                      ],
                      "text": "",
                    },
                  ],
                  "fix": {
                    "range": [
                      135,
                      170,
                    ],
                    "text": "",
                  },
                },
              ],
              "why": "",
            },
          ],
          "replyCount": 1,
          "skipped": {},
          "source": "Hi {{customer.first_name}},

      You failed to return the item within 30 days, so we can't refund it. We apologize for any inconvenience.

      Sorry again for any inconvenience.
      Please let us know if you need
      anything else!
      ",
          "suppressedMessages": [],
          "usedDeprecatedRules": [],
          "warningCount": 0,
        },
      ]
    `)
  })

  it('has a clean file without its source', () => {
    expect(parsed(SAMPLES.clean)).toMatchInlineSnapshot(`
      [
        {
          "errorCount": 0,
          "filePath": "macros/refund.md",
          "fixableErrorCount": 0,
          "fixableInfoCount": 0,
          "fixableWarningCount": 0,
          "infoCount": 0,
          "messages": [],
          "replyCount": 5,
          "skipped": {
            "language de": 3,
          },
          "suppressedMessages": [],
          "usedDeprecatedRules": [],
          "warningCount": 0,
        },
        {
          "errorCount": 0,
          "filePath": "macros/late.md",
          "fixableErrorCount": 0,
          "fixableInfoCount": 0,
          "fixableWarningCount": 0,
          "infoCount": 0,
          "messages": [],
          "replyCount": 7,
          "skipped": {},
          "suppressedMessages": [],
          "usedDeprecatedRules": [],
          "warningCount": 0,
        },
      ]
    `)
  })

  it('has several suggestions, and no replacement for one that is only shown', () => {
    expect(parsed(SAMPLES.warnings)[0]?.messages[0]?.suggestions).toMatchInlineSnapshot(`
      [
        {
          "applicability": "review",
          "desc": "Say what happened on our side",
          "edits": [
            {
              "range": [
                29,
                49,
              ],
              "text": "We didn't receive",
            },
          ],
          "fix": {
            "range": [
              29,
              49,
            ],
            "text": "We didn't receive",
          },
        },
        {
          "applicability": "review",
          "desc": "Name the limit",
          "edits": [
            {
              "range": [
                29,
                73,
              ],
              "text": "The 30-day return window has closed",
            },
          ],
          "fix": {
            "range": [
              29,
              73,
            ],
            "text": "The 30-day return window has closed",
          },
        },
        {
          "applicability": "display",
          "desc": "Ask what happened first",
          "edits": [],
          "fix": null,
        },
      ]
    `)
  })

  it('places errors', () => {
    expect(places(SAMPLES.errors)).toMatchInlineSnapshot(`
      [
        "3:87-3:104 2 error conditional-apology {"range":[115,118],"text":"the"}",
      ]
    `)
  })

  it('places all together', () => {
    expect(places(SAMPLES.mixed)).toMatchInlineSnapshot(`
      [
        "3:1-3:14 1 warning blame-shifting",
        "3:87-3:104 2 error conditional-apology {"range":[115,118],"text":"the"}",
        "5:1-5:35 1 info apology-pileup {"range":[135,170],"text":""}",
        "6:1-7:15 1 info empty-closing",
      ]
    `)
  })

  it('places a finding on several lines', () => {
    expect(places(SAMPLES.multiLine)).toMatchInlineSnapshot(`
      [
        "6:1-7:15 1 info empty-closing",
      ]
    `)
  })

  it('places a file-level problem at the start', () => {
    expect(places(SAMPLES.fileLevel)).toMatchInlineSnapshot(`
      [
        "1:1-1:1 2 error parse/front-matter",
      ]
    `)
  })

  it('counts columns in UTF-16 units', () => {
    expect(places(SAMPLES.unicode)).toMatchInlineSnapshot(`
      [
        "1:11-1:14 1 warning blame-shifting",
        "1:15-1:20 1 warning blame-shifting",
        "1:22-1:33 1 warning blame-shifting",
      ]
    `)
  })

  it('places findings after CRLF and tabs', () => {
    expect([...places(SAMPLES.crlf), ...places(SAMPLES.tabs)]).toMatchInlineSnapshot(`
      [
        "3:11-3:22 1 warning blame-shifting",
        "1:13-1:24 1 warning blame-shifting",
      ]
    `)
  })

  it('leaves a Windows path as it is', () => {
    expect(parsed(SAMPLES.windowsPath)[0]?.filePath).toBe('C:\\macros\\Häufige Fragen\\refund.md')
  })

  it('keeps escape sequences, escaped', () => {
    const text = json(SAMPLES.attack, plain)
    expect(text.trimEnd()).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    expect(parsed(SAMPLES.attack)[0]?.messages[0]?.message).toBe('“any\u0007\u001b[2Jinconvenience”\nis vague\u202e.')
  })

  it('is the same in color', () => {
    expect(json(SAMPLES.mixed, {...plain, color: true})).toBe(json(SAMPLES.mixed, plain))
  })

  it('has errors only when quiet', () => {
    const [first] = parsed(SAMPLES.mixed, {quiet: true})
    expect(first).toMatchObject({errorCount: 1, warningCount: 0, infoCount: 0, messages: [{level: 'error'}]})
  })

  it('has the text after fixing', () => {
    expect(parsed(SAMPLES.fixed)[0]?.output).toBe('Hello.\n')
  })

  it('links a rule from the finding, else from the option', () => {
    const source = 'any trouble'
    const linked = {...finding({span: at(source, 'any')}), url: 'https://example.com/own'}
    const [entry] = parsed([file(source, [linked, finding({span: at(source, 'trouble')})])], {
      rules: new Map(
        ['conditional-apology', 'blame-shifting'].map((id) => [
          id,
          {id, family: 'x', severity: 'warning' as const, summary: '', why: '', url: `https://example.com/${id}`},
        ]),
      ),
    })
    expect(entry?.messages.map(({url}) => url)).toEqual([
      'https://example.com/own',
      'https://example.com/blame-shifting',
    ])
  })

  it('merges the edits of a fix into one replacement that does the same', () => {
    const source = 'We apologize for any inconvenience this may have caused you.'
    const edits = [
      {span: at(source, 'any'), content: 'the'},
      {span: at(source, 'this may have caused'), content: 'we caused'},
    ]
    const diagnostic = finding({
      span: at(source, 'any'),
      suggestions: [{title: 'Be firm', applicability: 'safe', edits}],
    })
    const fix = parsed([file(source, [diagnostic])])[0]?.messages[0]?.fix
    expect(fix).toEqual({range: [17, 55], text: 'the inconvenience we caused'})
    expect(source.slice(0, fix?.range[0]) + fix?.text + source.slice(fix?.range[1])).toBe(applyEdits(source, edits))
  })

  it('offers no fix for edits that the source could not take, or that overlap', () => {
    const source = 'any trouble'
    const [entry] = parsed([
      file(source, [
        finding({
          span: at(source, 'any'),
          suggestions: [
            {title: 'A', applicability: 'safe', edits: [{span: {start: 0, end: 3}, content: 'the', inexact: true}]},
          ],
        }),
        finding({
          span: at(source, 'any'),
          suggestions: [
            {
              title: 'B',
              applicability: 'safe',
              edits: [
                {span: {start: 0, end: 3}, content: 'the'},
                {span: {start: 1, end: 5}, content: 'a'},
              ],
            },
          ],
        }),
      ]),
    ])
    expect(entry?.messages.map(({fix}) => fix)).toEqual([undefined, undefined])
    expect(entry?.messages.map(({suggestions}) => suggestions[0]?.fix)).toEqual([null, null])
  })

  it('is valid whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (source, message) => {
        const [entry] = parsed([file(source, [finding({span: {start: 0, end: source.length}, message, why: message})])])
        expect(entry?.messages[0]?.message).toBe(message)
        expect(entry?.source).toBe(source)
      }),
    )
  })
})
