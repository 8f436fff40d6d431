/** The gitlab format: what GitLab reads, and fingerprints that stay. */
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {gitlab} from '../../src/reporters/gitlab.ts'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {at, FAILURES, file, finding, HOSTILE_PATH, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80}

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: {readonly path: string; readonly lines: {readonly begin: number}}
}

function issues(results: readonly FileResult[], options = {}): readonly Issue[] {
  return JSON.parse(gitlab(results, {...plain, ...options})) as readonly Issue[]
}

function fingerprints(results: readonly FileResult[], options = {}): readonly string[] {
  return issues(results, options).map(({fingerprint}) => fingerprint)
}

describe('gitlab', () => {
  it('is an empty array where nothing was found', () => {
    expect(gitlab(SAMPLES.nothing, plain)).toBe('[]\n')
    expect(gitlab(SAMPLES.clean, plain)).toBe('[]\n')
  })

  it('has what GitLab shows of a finding', () => {
    expect(issues(SAMPLES.errors)).toMatchInlineSnapshot(`
      [
        {
          "check_name": "conditional-apology",
          "description": "conditional-apology: “any inconvenience” makes this apology conditional. The customer hears that you are not sure anything went wrong.",
          "fingerprint": "3d2d32e6387ae13a",
          "location": {
            "lines": {
              "begin": 3,
            },
            "path": "macros/refund.md",
          },
          "severity": "major",
        },
      ]
    `)
  })

  it('weighs findings as GitLab does', () => {
    expect(issues(SAMPLES.mixed).map(({severity}) => severity)).toEqual(['minor', 'major', 'info', 'info'])
  })

  it('has errors only when quiet', () => {
    expect(issues(SAMPLES.mixed, {quiet: true}).map(({severity}) => severity)).toEqual(['major'])
  })

  it('names paths from the root of the repository, without a dot before them', () => {
    const projectPath = (path: string) => `./support/${path}`
    expect(issues(SAMPLES.errors, {projectPath})[0]?.location.path).toBe('support/macros/refund.md')
    const here = [file('any trouble', [finding({span: {start: 0, end: 3}, path: './a.md'})])]
    expect(issues(here)[0]?.location.path).toBe('a.md')
  })

  it('places a problem with the file as a whole at its first line, which GitLab asks for', () => {
    expect(issues(SAMPLES.fileLevel)[0]?.location.lines.begin).toBe(1)
  })

  it('has files that could not be linted', () => {
    expect(issues(SAMPLES.clean, {failures: FAILURES})).toMatchObject([
      {check_name: 'not-linted', severity: 'major', location: {path: 'macros/locked.md', lines: {begin: 1}}},
      {check_name: 'not-linted', location: {path: HOSTILE_PATH.toWellFormed()}},
    ])
  })

  it('tells findings apart that are alike, in one file and in several', () => {
    const alike = fingerprints(SAMPLES.alike)
    expect(new Set(alike).size).toBe(3)
    expect(fingerprints(SAMPLES.alike.toReversed())).toEqual([alike[2], alike[0], alike[1]])
    const many = Array.from({length: 100}, () => finding({span: {start: 0, end: 3}}))
    expect(new Set(fingerprints([file('any trouble', many)])).size).toBe(100)
  })

  it('keeps fingerprints when lines move', () => {
    const below = 'any trouble'
    const above = `Hello,\n\n${below}`
    const result = (source: string) => [file(source, [finding({span: at(source, 'any')})])]
    expect(issues(result(above))[0]?.location.lines.begin).toBe(3)
    expect(fingerprints(result(above))).toEqual(fingerprints(result(below)))
  })
})
