/** What `init` and the documents tell to write for CI and hooks: valid for its tool, and understood by the command line. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import picomatch from 'picomatch'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {globsOf, pathArguments, patternOf, shellLine} from '../../src/cli/init/command-line.ts'
import {INTEGRATIONS, type IntegrationContext, sampleContext} from '../../src/cli/init/integrations.ts'
import {program} from '../../src/cli/program.ts'
import {version} from '../../src/cli/version.ts'
import {REPORTERS} from '../../src/reporters/index.ts'
import type {ReplyPlace} from '../../src/workspace/index.ts'
import type {Action} from './steps.ts'

const place = (kind: ReplyPlace['kind'], path: string, endings: readonly string[] = ['.md']): ReplyPlace => ({
  kind,
  path,
  count: 1,
  endings,
  layouts: [],
  isOld: false,
})

const HOSTILE = "it's $(touch run) `x`; #: *[a]{b}.json"
const CONTEXTS: Readonly<Record<string, IntegrationContext>> = {
  'the sample': sampleContext(version()),
  'no places': {...sampleContext(version()), places: []},
  'this folder': {...sampleContext(version()), places: [place('folder', '.')]},
  'hostile names': {
    ...sampleContext(version()),
    places: [place('folder', "it's $(touch run)"), place('file', HOSTILE, ['.json']), place('file', '-rf.md')],
  },
  'installed packages': {...sampleContext(version()), command: 'npx empathylint', install: 'npm ci'},
}

/** All texts in a value that begin with what runs the linter. */
function commandLines(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(?:npx|pnpm|yarn)\b.*empathylint/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(commandLines) : []
}

/** The words of a command line after the linter's name, as a shell splits them. */
function wordsOf(line: string): readonly string[] {
  const out = execFileSync('bash', ['-c', `printf '%s\\0' ${line}`], {encoding: 'utf8'})
  const words = out.split('\0').slice(0, -1)
  return words.slice(words.findIndex((word) => word.startsWith('empathylint')) + 1)
}

/** What the command line makes of some words: paths and flags, or an error for flags that there are not. */
function understood(words: readonly string[]) {
  const command = program()
  const {operands, unknown} = command.parseOptions([...words])
  expect(unknown).toEqual([])
  return {paths: operands, flags: command.opts<{readonly format?: readonly {readonly name: string}[]}>()}
}

const read = (id: string, text: string): unknown => (id === 'husky' ? text.trim() : parse(text))

describe.each(Object.entries(CONTEXTS))('with %s', (_, context) => {
  it.each(INTEGRATIONS.map((each) => [each.id, each] as const))(
    '%s can be read and run',
    (id, {whole, part = whole}) => {
      for (const text of [whole(context), part(context, 'package.json')]) {
        const value = read(id, text)
        expect(value).toBeTruthy()
        for (const line of commandLines(value)) {
          const {paths, flags} = understood(wordsOf(line))
          expect(paths).toEqual(id === 'lint-staged' ? [] : pathArguments(context.places))
          for (const {name} of flags.format ?? []) expect(Object.keys(REPORTERS)).toContain(name)
        }
      }
    },
  )

  it('every tool but those with a part of ours in their place runs a command', () => {
    const silent = INTEGRATIONS.filter(({id, whole}) => commandLines(read(id, whole(context))).length === 0)
    expect(silent.map(({id}) => id)).toEqual(['github', 'pre-commit'])
  })
})

describe('the texts', () => {
  const text = (id: string, context = CONTEXTS['hostile names'] as IntegrationContext) =>
    read(id, INTEGRATIONS.find((each) => each.id === id)?.whole(context) ?? '') as never

  it('give the action inputs that it has, each path on a line', () => {
    const {jobs} = text('github') as {jobs: Record<string, {steps: {uses: string; with?: Record<string, string>}[]}>}
    const {uses, with: inputs = {}} = jobs['empathylint']?.steps.at(-1) ?? {uses: ''}
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    expect(inputs['paths']?.split('\n')).toEqual(["it's $(touch run)", HOSTILE, './-rf.md', ''])
    expect(uses).toBe(`empathylint/empathylint@v${version()}`)
  })

  it('install the packages before, where the linter is one of them', () => {
    const {empathylint} = text('gitlab', CONTEXTS['installed packages']) as {empathylint: {script: string[]}}
    expect(empathylint.script).toEqual(['npm ci', expect.stringMatching(/^npx empathylint -f pretty /)])
  })

  it('name reports where they are written', () => {
    const {empathylint} = text('gitlab') as {
      empathylint: {script: string[]; artifacts: {reports: {codequality: string}}}
    }
    expect(empathylint.script[0]).toContain(`-f gitlab=${empathylint.artifacts.reports.codequality} `)
    const {jobs} = text('circleci') as {jobs: {empathylint: {steps: Record<string, Record<string, string>>[]}}}
    const [, lint, store] = jobs.empathylint.steps
    expect(lint?.['run']?.['command']).toContain(`-f junit=${store?.['store_test_results']?.['path']}/`)
  })

  it('name hooks that there are', () => {
    const hooks = parse(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8')) as {
      id: string
    }[]
    const {repos} = text('pre-commit') as {repos: {rev: string; hooks: {id: string}[]}[]}
    expect(repos).toMatchObject([{rev: `v${version()}`, hooks: [{}]}])
    expect(hooks.map(({id}) => id)).toContain(repos[0]?.hooks[0]?.id)
  })
})

describe('paths', () => {
  it('are told one by one up to a handful, and by their folder beyond', () => {
    const places = (count: number) => Array.from({length: count}, (_, index) => place('folder', `f${index}`))
    expect(pathArguments(places(6))).toHaveLength(6)
    expect(pathArguments(places(7))).toEqual([])
    expect(pathArguments([place('file', 'a\nb.md')])).toEqual([])
  })

  it('are words of a shell', () => {
    const words = ['a', "it's", '$HOME', '-', 'a b', '*', '!x', '~', 'ä', '']
    const out = execFileSync('bash', ['-c', `printf '%s\\0' ${shellLine(words)}`], {encoding: 'utf8'})
    expect(out.split('\0').slice(0, -1)).toEqual(words)
  })

  const places = [
    place('folder', 'a [b]', ['.md', '.txt']),
    place('files', 'c/*'),
    place('file', 'd{e}+.json', ['.json']),
    place('files', '*'),
  ]
  const inside = ['a [b]/x.md', 'a [b]/y/x.txt', 'c/x.md', 'd{e}+.json', 'x.md']
  const outside = ['a b/x.md', 'a [b]/x.png', 'ab/x.md', 'c/y/x.md', 'de+.json', 'de.json', 'c/x.mdx', 'z/a [b]/x.md']

  it('become globs that fit them and nothing else', () => {
    const fits = picomatch([...globsOf(places)], {dot: true})
    expect([...inside, ...outside].filter((path) => fits(path))).toEqual(inside)
  })

  it('become a regular expression that fits them and nothing else', () => {
    const pattern = new RegExp(patternOf(places) ?? '')
    expect([...inside, ...outside].filter((path) => pattern.test(path))).toEqual(inside)
  })

  it('become all texts where they are everything', () => {
    const fits = picomatch([...globsOf([place('folder', '.')])], {basename: true})
    expect(['a.md', 'b/c.txt', 'd.json'].filter((path) => fits(path))).toEqual(['a.md', 'b/c.txt'])
    expect(patternOf([place('folder', '.')])).toBeUndefined()
  })
})
