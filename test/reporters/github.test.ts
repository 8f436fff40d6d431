/** The github format, read back as GitHub's runner reads it. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {annotations, REPORTERS} from '../../src/reporters/built-in.ts'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {github, stepSummary} from '../../src/reporters/github.ts'
import {visible} from '../../src/reporters/visible.ts'
import {anyText} from './any-text.ts'
import {at, FAILURES, file, finding, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** What the runner makes of a line; undefined where it is no command. */
function commandIn(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  const [name = '', ...rest] = text.slice(2, end).split(' ')
  const properties: Record<string, string> = {}
  for (const pair of rest.join(' ').split(',')) {
    const [key = '', ...value] = pair.split('=')
    properties[key] = unescaped(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))
  }
  return {name, properties, data: unescaped(text.slice(end + 2))}
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function commands(text: string): readonly (Command | undefined)[] {
  return text
    .split(/\r\n|\r|\n/)
    .slice(0, -1)
    .map(commandIn)
}

describe('github', () => {
  it('is empty where nothing was found', () => {
    expect(github(SAMPLES.nothing, plain)).toBe('')
    expect(github(SAMPLES.clean, plain)).toBe('')
  })

  it('has a command for each finding, errors first, with why and what to write instead', () => {
    expect(github(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "::error file=macros/refund.md,line=3,endLine=3,col=87,endColumn=104,title=conditional-apology::macros/refund.md:3:87 conditional-apology: “any inconvenience” makes this apology conditional.%0AThe customer hears that you are not sure anything went wrong.%0ATry: Say “the inconvenience” → We apologize for the inconvenience.
      ::warning file=macros/refund.md,line=3,endLine=3,col=1,endColumn=14,title=blame-shifting::macros/refund.md:3:1 blame-shifting: “You failed to” puts the fault on the customer.%0ABlame makes a refusal harder to accept.%0ATry: Say what happened on our side → We didn't receive the item within 30 days, so we can't refund it.%0ATry: Name the limit → The 30-day return window has closed, so we can't refund it.%0ATry: Ask what happened first
      ::notice file=macros/refund.md,line=5,endLine=5,col=1,endColumn=35,title=apology-pileup::macros/refund.md:5:1 apology-pileup: This is the second apology.%0ATry: Leave it out
      ::notice file=macros/refund.md,line=6,endLine=7,title=empty-closing::macros/refund.md:6:1 empty-closing: This closing says nothing.%0ABlame makes a refusal harder to accept.
      "
    `)
  })

  it('names paths from the root of the repository', () => {
    const projectPath = (path: string) => `./support/${path}`
    const [first] = commands(github(SAMPLES.errors, {...plain, projectPath}))
    expect(first?.properties['file']).toBe('support/macros/refund.md')
    expect(first?.data).toMatch(/^support\/macros\/refund\.md:3:87 /)
  })

  it('leaves columns out on several lines, and only there', () => {
    const source = 'one\r\ntwo\r\n'
    const spans = [
      {start: 0, end: 8},
      // With the line break at its end.
      {start: 0, end: 5},
      {start: 5, end: 5},
    ]
    const found = commands(
      github(
        [
          file(
            source,
            spans.map((span) => finding({span})),
          ),
        ],
        plain,
      ),
    )
    expect(found.map((command) => ({...command?.properties, title: undefined}))).toEqual([
      {file: 'macros/refund.md', line: '1', endLine: '2'},
      {file: 'macros/refund.md', line: '1', endLine: '1', col: '1', endColumn: '6'},
      {file: 'macros/refund.md', line: '2', endLine: '2', col: '1', endColumn: '1'},
    ])
  })

  it('has no place for the file as a whole', () => {
    expect(github(SAMPLES.fileLevel, plain)).toMatchInlineSnapshot(`
      "::error file=macros/refund.md,title=parse/front-matter::macros/refund.md parse/front-matter: The front matter is not valid YAML: a list is not closed.
      "
    `)
  })

  it('has ten of each kind, and says how many there are beyond them', () => {
    const source = 'any trouble\n'.repeat(40)
    const severities = ['info', 'warning', 'error', 'warning'] as const
    const diagnostics = Array.from({length: 46}, (_, index) =>
      finding({
        span: {start: 0, end: 3},
        severity: severities[index % 4] ?? 'info',
        message: `Number ${index}.`,
        why: '',
      }),
    )
    const lines = github([file(source, diagnostics)], plain)
      .split('\n')
      .slice(0, -1)
    expect(lines.slice(0, -1).map((line) => commandIn(line)?.name)).toEqual([
      ...Array.from({length: 10}, () => 'error'),
      ...Array.from({length: 10}, () => 'warning'),
      ...Array.from({length: 10}, () => 'notice'),
    ])
    expect(lines[0]).toMatch(/Number 2\.$/)
    expect(lines.at(-1)).toBe(
      'Not annotated, for GitHub shows 10 of each kind for a step: 1 error, 13 warnings and 2 info.',
    )
    expect(commandIn(lines.at(-1) ?? '')).toBeUndefined()
  })

  it('has the best three rewrites', () => {
    const suggestions = [1, 2, 3, 4].map((number) => ({
      title: `Idea ${number}`,
      applicability: 'display' as const,
      edits: [],
    }))
    const [only] = commands(github([file('any trouble', [finding({span: {start: 0, end: 3}, suggestions})])], plain))
    expect(only?.data.split('\n').slice(2)).toEqual(['Try: Idea 1', 'Try: Idea 2', 'Try: Idea 3'])
  })

  it('says nothing of a limit that was just met', () => {
    const diagnostics = Array.from({length: 10}, () => finding({span: {start: 0, end: 3}}))
    expect(github([file('any trouble', diagnostics)], plain).match(/\n/g)).toHaveLength(10)
  })

  it('has errors only when quiet', () => {
    expect(commands(github(SAMPLES.mixed, {...plain, quiet: true})).map((command) => command?.name)).toEqual(['error'])
  })

  it('says why warnings fail the run, reported or not', () => {
    for (const quiet of [false, true]) {
      const last = commands(github(SAMPLES.mixed, {...plain, quiet, maxWarnings: 0})).filter(
        (command) => command?.name === 'error',
      )
      expect(last.at(-1)?.data).toBe('There is 1 warning; --max-warnings allows 0.')
    }
    expect(github(SAMPLES.mixed, {...plain, maxWarnings: 1})).not.toContain('--max-warnings')
  })

  it('tells of what could not be linted, before the findings', () => {
    const [locked, , general, found] = commands(github(SAMPLES.errors, {...plain, failures: FAILURES}))
    expect(locked).toEqual({
      name: 'error',
      properties: {file: 'macros/locked.md', title: 'empathylint'},
      data: 'macros/locked.md: Permission denied.',
    })
    expect(general?.properties).toEqual({title: 'empathylint'})
    expect(found?.properties['title']).toBe('conditional-apology')
  })

  it('starts no command but its own, and gives back every text, whatever is in it', () => {
    const text = fc.oneof(anyText, fc.constantFrom('\n::error::', '%0A::add-mask::x', ',title=x::y'))
    fc.assert(
      fc.property(text, text, text, text, (message, why, rule, path) => {
        const results = [file('any trouble', [finding({span: at('any trouble', 'any'), message, why, rule, path})])]
        const read = commands(github(results, plain))
        expect(read).toHaveLength(1)
        expect(read[0]?.name).toBe('warning')
        expect(Object.keys(read[0]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])
        expect(read[0]?.properties['title']).toBe(visible(rule))
        expect(read[0]?.data.split('\n')[0]).toContain(` ${visible(rule)}: `)
      }),
    )
  })
})

describe('the summary of a step', () => {
  it('is the markdown report', async () => {
    const markdown = await REPORTERS.markdown()
    expect(stepSummary(SAMPLES.mixed, plain)).toBe(markdown(SAMPLES.mixed, plain))
  })

  it('holds more than a comment, and no more than GitHub takes', () => {
    const message = '<&>|@'.repeat(200)
    const diagnostics = Array.from({length: 3000}, () => finding({span: {start: 0, end: 3}, message}))
    const summary = stepSummary([file('any trouble', diagnostics)], plain)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary.match(/^\| 1 \|/gm)?.length).toBeGreaterThan(400)
    expect(summary).toMatch(/\n… and \d+ more\. .*\n$/)
  })

  it('is loaded together with the annotations that it goes with', async () => {
    expect(await annotations()).toEqual({github, stepSummary})
  })
})
