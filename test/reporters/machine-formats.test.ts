/** What all formats for programs have in common, held against every sample and the schemas of the formats. */
import {beforeAll, describe, expect, it} from 'vitest'
import {type Reporter, REPORTERS, type ReportOptions} from '../../src/reporters/index.ts'
import {FAILURES, RULES, SAMPLES} from './sample-results.ts'
import {jsonProblems, xmlProblems} from './schemas/problems.ts'

const NAMES = [
  'unix',
  'markdown',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'rdjsonl',
] as const

const plain: ReportOptions = {color: false, width: 0}

const OPTIONS: Readonly<Record<string, ReportOptions>> = {
  plain,
  quiet: {...plain, quiet: true},
  strict: {...plain, maxWarnings: 0},
  'quiet-and-strict': {...plain, quiet: true, maxWarnings: 0},
  informed: {...plain, rules: RULES, version: '1.2.3', seconds: 1.2345, projectPath: (path) => `support/${path}`},
  failed: {...plain, failures: FAILURES},
}

const CASES = Object.entries(SAMPLES).flatMap(([sample, results]) =>
  Object.entries(OPTIONS).map(([option, options]) => ({name: `${sample}-${option}`, results, options})),
)

const reporters = new Map<string, Reporter>()
beforeAll(async () => {
  for (const name of NAMES) reporters.set(name, await REPORTERS[name]())
})

/** The report of each case, by its name. */
function reportsOf(format: string): Readonly<Record<string, string>> {
  const report = reporters.get(format)
  if (!report) throw new Error(`There is no format ${format}.`)
  return Object.fromEntries(CASES.map(({name, results, options}) => [name, report(results, options)]))
}

describe.each(NAMES)('%s', (format) => {
  it('ends with a line break unless it is empty, and holds nothing that a terminal acts on', () => {
    for (const [name, text] of Object.entries(reportsOf(format))) {
      expect(text, name).toMatch(/^$|\n$/)
      expect(text.replaceAll('\n', ''), name).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}]/u)
    }
  })

  it('is never in color, and the same each time', () => {
    const report = reporters.get(format)
    for (const {name, results, options} of CASES)
      expect(report?.(results, {...options, color: true, width: 40}), name).toBe(report?.(results, options))
  })
})

// The lines of the unix format begin with a path; whoever writes them to a log stops commands before.
describe.each(NAMES.filter((name) => name !== 'unix'))('%s', (format) => {
  it('starts no command in the log of GitHub Actions, but its own', () => {
    const commands = format === 'github' ? /^::(?:error|warning|notice) (?:file|title)=/ : undefined
    for (const [name, text] of Object.entries(reportsOf(format)))
      for (const line of text.split(/[\r\n]/)) {
        if (commands?.test(line)) continue
        expect(line.trimStart(), name).not.toMatch(/^::/)
        expect(line, name).not.toContain('##[')
      }
  })
})

describe('the schemas', () => {
  it.each(['sarif', 'gitlab', 'rdjson'] as const)('allow %s', (format) => {
    for (const [name, text] of Object.entries(reportsOf(format))) {
      expect(text.indexOf('\n'), name).toBe(text.length - 1)
      expect(jsonProblems(format, JSON.parse(text)), name).toEqual([])
    }
  })

  it('allow each line of rdjsonl', () => {
    for (const [name, text] of Object.entries(reportsOf('rdjsonl')))
      for (const line of text.split('\n').slice(0, -1))
        expect(jsonProblems('rdjsonl', JSON.parse(line)), name).toEqual([])
  })

  it.each(['junit', 'checkstyle'] as const)('allow %s', async (format) => {
    expect(await xmlProblems(format, reportsOf(format))).toEqual([])
  })

  it('refuse what is wrong', async () => {
    const sarif = {
      version: '2.1.0',
      runs: [{tool: {driver: {name: 'x'}}, results: [{message: {text: 'x'}, level: 'info'}]}],
    }
    expect(jsonProblems('sarif', sarif)).toEqual(['/runs/0/results/0/level must be equal to one of the allowed values'])
    const region = {startLine: 0}
    const locations = [{physicalLocation: {artifactLocation: {uri: 'a b.md'}, region}}]
    const placed = {
      version: '2.1.0',
      runs: [{tool: {driver: {name: 'x'}}, results: [{message: {text: 'x'}, locations}]}],
    }
    expect(jsonProblems('sarif', placed)).toHaveLength(2)
    expect(jsonProblems('gitlab', [{}])).toHaveLength(5)
    expect(jsonProblems('rdjson', {source: {name: 'x'}, diagnostics: [], other: 1})).toHaveLength(1)
    expect(
      jsonProblems('rdjsonl', {message: 'x', location: {path: 'x'}, severity: 'INFO', code: {value: 'x'}}),
    ).toEqual([" must have required property 'source'"])
    const twice = '<testcase name="a" classname="b"/>'.repeat(2)
    const junit = `<testsuites name="x" tests="2" failures="0" errors="0"><testsuite name="x" tests="2" failures="0" errors="0">${twice}</testsuite></testsuites>`
    expect((await xmlProblems('junit', {twice: junit})).join()).toContain('names-differ')
    const zero =
      '<checkstyle version="4.3"><file name="x"><error line="0" severity="note" message="x" source="x"/></file></checkstyle>'
    expect((await xmlProblems('checkstyle', {zero})).length).toBeGreaterThan(1)
    expect((await xmlProblems('checkstyle', {broken: '<checkstyle>\u0001'})).length).toBeGreaterThan(0)
  })
})
