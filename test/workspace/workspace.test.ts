import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import type {Linter, LintRequest} from '../../src/engine/index.ts'
import type {Source} from '../../src/sources/index.ts'
import {createWorkspace, unifiedDiff, type WorkspaceOptions} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'
import {registry} from '../config/registry.ts'

function source(id: string, ...extensions: readonly string[]): Source {
  return {id, extensions, parse: () => ({replies: [], problems: [], comments: [], disabled: [], skipped: {}})}
}

/** Reports which rules are on, fixes `are sorry` to `apologize`, and breaks over `boom`. */
function lint({content, path, settingsFor}: LintRequest): FileResult {
  if (content.includes('boom')) throw new TypeError('boom\u001b[31m')
  const on = [...settingsFor({}).rules].filter(([, {severity}]) => severity !== 'off')
  const diagnostics = on.map(([rule, {severity}]) => ({
    rule,
    messageId: 'on',
    severity: severity === 'off' ? ('info' as const) : severity,
    message: rule,
    why: '',
    path,
    span: {start: 0, end: 0},
    related: [],
    suggestions: [],
    fingerprint: '0000000000000000',
  }))
  return {path, source: content, diagnostics, replyCount: 1, skipped: {}}
}

const linter: Linter = {
  lint,
  read: () => ({entries: []}),
  passage: () => undefined,
  disable: () => undefined,
  fix(request) {
    const output = request.content.replaceAll('are sorry', 'apologize')
    return {...lint(request), ...(output !== request.content && {output, fixedCount: 1})}
  },
}

function workspace(cwd: string, options: Partial<WorkspaceOptions> = {}) {
  const parts = {...registry, sources: [source('markdown', '.md', '.mdx'), source('text', '.txt')]}
  return createWorkspace({cwd, parts, createLinter: () => linter, ...options})
}

/** `path: rules` of each result. */
function outline(results: readonly FileResult[]): Record<string, string> {
  return Object.fromEntries(results.map(({path, diagnostics}) => [path, diagnostics.map(({rule}) => rule).join(' ')]))
}

describe('lintFiles', () => {
  it('lints each file with the config that is nearest, in order', async () => {
    const cwd = await project({
      'b.md': '',
      'chat/.empathylintrc.yml': 'extends: []\nrules: {sign-off: warn}',
      'chat/a.txt': 'Hi',
      'chat/old/c.md': '',
      'a.md': '',
    })
    const {results, problems, notices} = await workspace(cwd).lintFiles([])
    const recommended = 'conditional-apology missing-next-step relational-preamble'
    expect(outline(results)).toEqual({
      'a.md': recommended,
      'b.md': recommended,
      'chat/a.txt': 'sign-off',
      'chat/old/c.md': 'sign-off',
    })
    expect(results.map(({path}) => path)).toEqual(['a.md', 'b.md', 'chat/a.txt', 'chat/old/c.md'])
    expect([problems, notices]).toEqual([[], []])
  })

  it('keeps the order of many files', async () => {
    const names = Array.from({length: 100}, (_, index) => `${String(index).padStart(3, '0')}.md`)
    const cwd = await project(Object.fromEntries(names.map((name, index) => [name, 'x'.repeat((index * 7919) % 5000)])))
    const {results} = await workspace(cwd).lintFiles(['.'])
    expect(results.map(({path}) => path)).toEqual(names)
  })

  it('passes options on to the configs', async () => {
    const cwd = await project({'a.md': '', '.empathylintrc.yml': 'extends: []', 'own.yml': 'extends: empathylint:core'})
    const outlineWith = async (options: Partial<WorkspaceOptions>) =>
      outline((await workspace(cwd, options).lintFiles(['a.md'])).results)
    expect(await outlineWith({})).toEqual({'a.md': ''})
    expect(await outlineWith({configFile: 'own.yml'})).toEqual({'a.md': 'conditional-apology'})
    expect(await outlineWith({useConfig: false})).toEqual({
      'a.md': 'conditional-apology missing-next-step relational-preamble',
    })
    expect(await outlineWith({ruleOverrides: [{rule: 'sign-off', entry: 'error'}]})).toEqual({'a.md': 'sign-off'})
  })

  it('leaves out what configs ignore, with a notice for what was named', async () => {
    const cwd = await project({'a.md': '', 'old/b.md': '', '.empathylintrc.yml': 'ignores: [old/]'})
    expect(outline((await workspace(cwd).lintFiles([])).results)).toEqual({'a.md': expect.anything()})
    const {results, notices, problems} = await workspace(cwd).lintFiles(['old/b.md'])
    expect([results, problems]).toEqual([[], []])
    expect(notices).toEqual(['“old/b.md” is left out by .empathylintrc.yml. Add --no-ignore to lint it anyway.'])
    expect((await workspace(cwd, {ignore: false}).lintFiles(['old/b.md'])).results).toHaveLength(1)
  })

  it('reports a broken config once, and lints what does not depend on it', async () => {
    const cwd = await project({
      'bad/.empathylintrc.yml': 'rules: {sing-off: warn}',
      'bad/a.md': '',
      'bad/deep/b.md': '',
      'good/c.md': '',
      'also/.empathylintrc.json': '{',
      'also/d.md': '',
    })
    const {results, problems} = await workspace(cwd).lintFiles([])
    expect(results.map(({path}) => path)).toEqual(['good/c.md'])
    expect(problems.map(({kind, path}) => [kind, path])).toEqual([
      ['config', 'also/.empathylintrc.json'],
      ['config', 'bad/.empathylintrc.yml'],
    ])
    expect(problems[1]?.message).toContain('Did you mean “sign-off”?')
  })

  it('takes a mistake in --rule as one of usage', async () => {
    const cwd = await project({'a.md': '', 'b.md': ''})
    const {problems} = await workspace(cwd, {ruleOverrides: [{rule: 'nope', entry: 'warn'}]}).lintFiles([])
    expect(problems.map(({kind}) => kind)).toEqual(['usage'])
  })

  it('loses only the file over which a rule breaks', async () => {
    const cwd = await project({'a.md': '', 'b.md': 'boom', 'c.md': ''})
    const {results, problems} = await workspace(cwd).lintFiles([])
    expect(results.map(({path}) => path)).toEqual(['a.md', 'c.md'])
    expect(problems).toEqual([
      {
        kind: 'crash',
        path: 'b.md',
        message: '“b.md” could not be linted: boom␛[31m',
        hint: expect.stringContaining('Please report it'),
        detail: expect.stringContaining('TypeError: boom'),
      },
    ])
  })

  it('loses only the files that are no text', async () => {
    const cwd = await project({
      'a.md': '',
      'b.md': new Uint8Array([72, 0, 105]),
      'c.md': new Uint8Array([0xff]),
      'd.md': '\uFEFFHi',
    })
    const met = await workspace(cwd).lintFiles([])
    expect(met.results.map(({path, source}) => [path, source])).toEqual([
      ['a.md', ''],
      ['d.md', 'Hi'],
    ])
    expect(met.notices).toEqual(['“b.md” is left out, as it is not text.'])
    expect(met.problems.map(({path}) => path)).toEqual(['c.md'])
    const named = await workspace(cwd).lintFiles(['b.md'])
    expect(named.problems.map(({message}) => message)).toEqual(['“b.md” is not text: it holds zero bytes.'])
  })

  it('lists what it would lint', async () => {
    const cwd = await project({'a.md': '', 'old/b.md': '', '.empathylintrc.yml': 'ignores: [old/]'})
    expect(await workspace(cwd).listFiles(['.', 'c.md'])).toEqual({
      files: ['a.md'],
      notices: [],
      problems: [{kind: 'usage', path: 'c.md', message: '“c.md” was not found.'}],
    })
  })
})

describe('lintText', () => {
  it('uses the config of the place that is named', async () => {
    const cwd = await project({'chat/.empathylintrc.yml': 'extends: []\nrules: {sign-off: warn}\nignores: [old/]'})
    const {lintText} = workspace(cwd)
    expect(outline((await lintText('Hi', {filename: 'chat/new.md'})).results)).toEqual({'chat/new.md': 'sign-off'})
    expect(outline((await lintText('\uFEFFHi')).results)).toEqual({
      '<stdin>': 'conditional-apology missing-next-step relational-preamble',
    })
    expect((await lintText('\uFEFFHi')).results[0]?.source).toBe('Hi')
    expect((await lintText('Hi', {filename: 'chat/old/new.md'})).notices).toEqual([
      '“chat/old/new.md” is left out by chat/.empathylintrc.yml. Add --no-ignore to lint it anyway.',
    ])
    expect((await lintText('Hi', {filename: 'a.png'})).problems.map(({kind}) => kind)).toEqual(['usage'])
  })

  it('respects .empathylintignore', async () => {
    const cwd = await project({'.empathylintignore': 'old/\n'})
    expect((await workspace(cwd).lintText('Hi', {filename: 'old/a.md'})).notices).toHaveLength(1)
    expect((await workspace(cwd, {ignore: false}).lintText('Hi', {filename: 'old/a.md'})).results).toHaveLength(1)
  })

  it('reports crashes and broken configs', async () => {
    const cwd = await project({'x/.empathylintrc.yml': 'rulez: 1'})
    expect((await workspace(cwd).lintText('boom')).problems.map(({kind}) => kind)).toEqual(['crash'])
    expect((await workspace(cwd).lintText('Hi', {filename: 'x/a.md'})).problems.map(({kind}) => kind)).toEqual([
      'config',
    ])
  })
})

describe('fixing', () => {
  it('writes only when told to, and only what changed', async () => {
    const cwd = await project({'a.md': '\uFEFFWe are sorry.\n', 'b.md': 'Fine.\n', 'c.md': 'Some are sorry.\n'})
    const work = workspace(cwd)
    const run = await work.lintFiles([], {fix: true})
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('\uFEFFWe are sorry.\n')
    await writeFile(join(cwd, 'c.md'), 'Changed meanwhile.\n')
    const problems = await work.writeFixes(run)
    expect(problems.map(({path}) => path)).toEqual(['c.md'])
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('\uFEFFWe apologize.\n')
    expect(await readFile(join(cwd, 'c.md'), 'utf8')).toBe('Changed meanwhile.\n')
  })

  it('does not write standard input', async () => {
    const work = workspace(await project({}))
    const run = await work.lintText('are sorry', {fix: true})
    expect(run.results[0]?.output).toBe('apologize')
    expect(await work.writeFixes(run)).toEqual([])
  })

  it('shows what it would do as a unified diff', async () => {
    const cwd = await project({'a.md': 'Hi,\n\nWe are sorry.\n', 'b.md': 'Fine.\n', 'c/d.md': 'are sorry'})
    const {results} = await workspace(cwd).lintFiles([], {fix: true})
    const diffs = await Promise.all(results.map(({path, source, output = source}) => unifiedDiff(path, source, output)))
    expect(diffs.join('')).toBe(
      [
        '--- a/a.md',
        '+++ b/a.md',
        '@@ -1,3 +1,3 @@',
        ' Hi,',
        ' ',
        '-We are sorry.',
        '+We apologize.',
        '--- a/c/d.md',
        '+++ b/c/d.md',
        '@@ -1,1 +1,1 @@',
        '-are sorry',
        '\\ No newline at end of file',
        '+apologize',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    )
    expect(diffs[1]).toBe('')
  })
})

it('gives the config of a file', async () => {
  const cwd = await project({'.empathylintrc.yml': 'extends: []', 'bad/.empathylintrc.yml': 'x: 1'})
  const {configFor} = workspace(cwd)
  expect((await configFor('a.md')).file).toBe(join(cwd, '.empathylintrc.yml'))
  await expect(configFor('bad/a.md')).rejects.toThrow('x is not known in a config')
})

it('tells the severities of rules here', async () => {
  const cwd = await project({'.empathylintrc.yml': 'rules: {sign-off: warn, missing-next-step: off}'})
  expect(Object.fromEntries(await workspace(cwd).severitiesHere())).toEqual({
    'conditional-apology': 'error',
    'missing-next-step': 'off',
    'relational-preamble': 'warning',
    'sign-off': 'warning',
  })
})
