/** Linting files from Node, and writing what was rewritten. */
import {readdir, readFile, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {
  createWorkspace,
  type FileList,
  type FileResult,
  type GitScope,
  lintFiles,
  type LintFilesOptions,
  type Problem,
  type Run,
  type Workspace,
  type WorkspaceOptions,
  writeFixes,
} from 'empathylint'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {createWorkspace as createInnerWorkspace} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'
import {commitAll, repository} from '../workspace/repository.ts'

/** An error of `conditional-apology`; its rewrites are for people to choose. */
const HEDGED = 'Sorry if that was confusing.\n'
/** An info of `apology-preamble`, with a safe rewrite. */
const PREAMBLE = 'Please accept my apologies.\n'
/** An error of `dismiss-emotion`. */
const CALM = 'Please calm down.\n'

/** `path: rules` of each result. */
function outline({results}: {readonly results: readonly FileResult[]}): readonly string[] {
  return results.map(({path, diagnostics}) => [`${path}:`, ...diagnostics.map(({rule}) => rule)].join(' '))
}

describe('lintFiles', () => {
  it('is typed', () => {
    expectTypeOf(lintFiles).toEqualTypeOf<
      (patterns?: string | readonly string[], options?: WorkspaceOptions & LintFilesOptions) => Promise<Run>
    >()
    expectTypeOf<Run>().toEqualTypeOf<{
      readonly results: readonly FileResult[]
      readonly problems: readonly Problem[]
      readonly notices: readonly string[]
    }>()
    expectTypeOf<GitScope>().toEqualTypeOf<'staged' | 'changed' | {readonly since: string}>()
    // @ts-expect-error a name is for one text
    const named: Parameters<typeof lintFiles>[1] = {filename: 'a.md'}
    expect(typeof named).toBe('object')
  })

  it('takes one pattern or several: files, folders and globs', async () => {
    const cwd = await project({'a.md': HEDGED, 'chat/b.txt': HEDGED, 'chat/c.md': 'We fixed it.\n'})
    expect(outline(await lintFiles('chat', {cwd}))).toEqual(['chat/b.txt: conditional-apology', 'chat/c.md:'])
    expect(outline(await lintFiles(['**/*.md', '!chat'], {cwd}))).toEqual(['a.md: conditional-apology'])
    expect(outline(await lintFiles([join(cwd, 'a.md')], {cwd}))).toEqual(['a.md: conditional-apology'])
  })

  it('lints all there is where no pattern is given, and nothing where the list of them is empty', async () => {
    const cwd = await project({'a.md': HEDGED, 'b.md': PREAMBLE})
    expect(outline(await lintFiles(undefined, {cwd}))).toEqual(['a.md: conditional-apology', 'b.md: apology-preamble'])
    expect(await lintFiles([], {cwd})).toEqual({results: [], problems: [], notices: []})
    expect(await createWorkspace({cwd}).listFiles([])).toEqual({files: [], problems: [], notices: []})
  })

  it('refuses what is no pattern', async () => {
    for (const wrong of [5, null, [undefined], {0: 'a.md'}])
      await expect(lintFiles(wrong as never)).rejects.toThrow('The patterns must be a text or a list of texts.')
  })

  it('gives what went wrong beside the results', async () => {
    const cwd = await project({'a.md': HEDGED, 'bad/b.md': HEDGED, 'bad/.empathylintrc.json': '{"rule": {}}'})
    const run = await lintFiles(['.', 'gone.md'], {cwd})
    expect(outline(run)).toEqual(['a.md: conditional-apology'])
    expect(run.problems).toMatchObject([
      {kind: 'usage', path: 'gone.md', message: '“gone.md” was not found.'},
      {kind: 'config', path: 'bad/.empathylintrc.json', message: expect.stringContaining('Did you mean “rules”?')},
    ])
    expect((await lintFiles(['a.md', 'gone.md'], {cwd, errorOnUnmatchedPattern: false})).problems).toEqual([])
  })

  it('takes rules that are not there for a problem of the call, once', async () => {
    const cwd = await project({'a.md': HEDGED, 'b.md': HEDGED})
    const {results, problems} = await lintFiles('.', {cwd, only: ['dead-ends']})
    expect(results).toEqual([])
    expect(problems).toMatchObject([{kind: 'usage', message: expect.stringContaining('Did you mean “dead-end”?')}])
  })

  it('says what named files were left out, unless that is not wanted', async () => {
    const cwd = await project({'a.md': HEDGED, '.empathylintignore': 'a.md'})
    expect((await lintFiles('a.md', {cwd})).notices).toEqual([
      '“a.md” is left out by .empathylintignore. Add --no-ignore to lint it anyway.',
    ])
    expect(await lintFiles('a.md', {cwd, warnIgnored: false})).toEqual({results: [], problems: [], notices: []})
    expect(outline(await lintFiles('a.md', {cwd, ignore: false}))).toEqual(['a.md: conditional-apology'])
  })

  it('leaves out what the baseline knows', async () => {
    const cwd = await project({'a.md': HEDGED})
    await createInnerWorkspace({cwd}).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), `${HEDGED}\n${CALM}`)
    const run = await lintFiles('a.md', {cwd})
    expect(outline(run)).toEqual(['a.md: dismiss-emotion'])
    expect(run.results[0]?.suppressed).toMatchObject([{by: 'baseline'}])
    expect(outline(await lintFiles('a.md', {cwd, baseline: false}))).toEqual([
      'a.md: conditional-apology dismiss-emotion',
    ])
  })

  it('tells how far it is', async () => {
    const cwd = await project({'a.md': HEDGED, 'b.md': HEDGED})
    const seen: (readonly [number, number])[] = []
    await lintFiles('.', {cwd, onProgress: (done, all) => seen.push([done, all])})
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  it.each<readonly [string, unknown]>([
    ['a word', 'stagd'],
    ['an object', {ref: 'main'}],
    ['nothing', null],
  ])('refuses %s in place of a scope', async (_, scope) => {
    const cwd = await project({})
    await expect(lintFiles('.', {cwd, scope: scope as GitScope})).rejects.toThrow(
      'The option “scope” must be “staged”, “changed” or an object such as {since: “origin/main”}.',
    )
  })
})

describe('what git says has changed', () => {
  it('narrows a run: what is staged, what is not committed, what a branch has', async () => {
    const made = await repository({'a.md': HEDGED, 'b.md': HEDGED, 'c.md': HEDGED})
    const {root: cwd, git} = made
    const files = async (scope: GitScope) => (await lintFiles('.', {cwd, scope})).results.map(({path}) => path)
    git('checkout', '-q', '-b', 'work')
    await made.write({'a.md': `${HEDGED}\n${CALM}`})
    commitAll(made)
    await made.write({'b.md': `${HEDGED}\n${CALM}`, 'c.md': `${HEDGED}\n${CALM}`})
    git('add', 'b.md')
    expect(await files('staged')).toEqual(['b.md'])
    expect(await files('changed')).toEqual(['b.md', 'c.md'])
    expect(await files({since: 'main'})).toEqual(['a.md', 'b.md', 'c.md'])
    const {files: listed} = await createWorkspace({cwd}).listFiles('.', {scope: 'staged'})
    expect(listed).toEqual(['b.md'])

    const lines = await lintFiles('.', {cwd, scope: {since: 'main'}, changedLines: true})
    expect(outline(lines)).toEqual(['a.md: dismiss-emotion', 'b.md: dismiss-emotion', 'c.md: dismiss-emotion'])
    // Without a scope: since the last commit.
    expect(outline(await lintFiles('.', {cwd, changedLines: true}))).toEqual([
      'b.md: dismiss-emotion',
      'c.md: dismiss-emotion',
    ])
  })

  it('is a problem where git does not know', async () => {
    const {root: cwd} = await repository({'a.md': HEDGED})
    const {results, problems} = await lintFiles('.', {cwd, scope: {since: 'nowhere'}})
    expect([results.length, problems.length]).toEqual([0, 1])
    expect(problems[0]?.message).toContain('nowhere')
  })
})

describe('the cache', () => {
  it('lies where it is wanted, and changes nothing that is found', async () => {
    const cwd = await project({'a.md': HEDGED, 'b.md': PREAMBLE})
    const first = await lintFiles('.', {cwd, cache: true, cacheLocation: 'kept'})
    expect(await readdir(join(cwd, 'kept'))).not.toEqual([])
    expect(await lintFiles(['a.md', 'b.md'], {cwd, cache: true, cacheLocation: 'kept'})).toEqual(first)
    await writeFile(join(cwd, 'b.md'), HEDGED)
    const again = await lintFiles(['a.md', 'b.md'], {
      cwd,
      cache: true,
      cacheLocation: 'kept',
      rules: {'dead-end': 'off'},
    })
    expect(outline(again)).toEqual(['a.md: conditional-apology', 'b.md: conditional-apology'])
  })

  it('may tell changes by time, without reading', async () => {
    const cwd = await project({'a.md': HEDGED, 'b.md': 'We fixed the export.\n'})
    const past = new Date(Date.now() - 60_000)
    for (const name of ['a.md', 'b.md']) await utimes(join(cwd, name), past, past)
    const lint = async () => lintFiles('*.md', {cwd, cache: true, cacheLocation: 'kept', cacheStrategy: 'metadata'})
    const first = await lint()
    expect(first.results.map(({source}) => source)).toEqual([HEDGED, 'We fixed the export.\n'])
    const second = await lint()
    expect(outline(second)).toEqual(outline(first))
    // Of a file without findings nothing is read.
    expect(second.results.map(({source}) => source)).toEqual([HEDGED, ''])
  })

  it('is not kept unless it is asked for', async () => {
    const cwd = await project({'a.md': HEDGED})
    await lintFiles('.', {cwd, cacheLocation: 'kept', cacheStrategy: 'metadata'})
    await lintFiles('.', {cwd, cache: false, cacheLocation: 'kept'})
    expect(await readdir(cwd)).toEqual(['a.md'])
  })
})

describe('writeFixes', () => {
  it('writes what was rewritten, and only that', async () => {
    expectTypeOf(writeFixes).toEqualTypeOf<
      (run: Pick<Run, 'results'>, options?: Pick<WorkspaceOptions, 'cwd'>) => Promise<readonly Problem[]>
    >()
    const cwd = await project({'a.md': `\uFEFF${PREAMBLE}`, 'b.md': HEDGED})
    const text = async (name: string) => readFile(join(cwd, name), 'utf8')
    const run = await lintFiles('.', {cwd, fix: true})
    expect(run.results.map(({path, output, fixedCount}) => [path, output, fixedCount])).toEqual([
      ['a.md', "I'm sorry.\n", 1],
      ['b.md', undefined, undefined],
    ])
    expect(await text('a.md')).toBe(`\uFEFF${PREAMBLE}`)
    expect(await writeFixes(run, {cwd})).toEqual([])
    expect(await text('a.md')).toBe("\uFEFFI'm sorry.\n")
    expect(await text('b.md')).toBe(HEDGED)

    await writeFixes(await lintFiles('.', {cwd, fix: 'review'}), {cwd})
    expect(await text('b.md')).toBe('Sorry that was confusing.\n')
  })

  it('writes over nobody’s changes, and says so', async () => {
    const cwd = await project({'a.md': PREAMBLE})
    const run = await lintFiles('.', {cwd, fix: true})
    await writeFile(join(cwd, 'a.md'), 'Something new.\n')
    expect(await writeFixes(run, {cwd})).toMatchObject([{kind: 'file', path: 'a.md'}])
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('Something new.\n')
  })
})

describe('createWorkspace', () => {
  it('is typed, and reads nothing until it is asked', async () => {
    expectTypeOf(createWorkspace).toEqualTypeOf<(options?: WorkspaceOptions) => Workspace>()
    expectTypeOf<Workspace['listFiles']>().returns.resolves.toEqualTypeOf<FileList>()
    expectTypeOf<keyof Workspace>().toEqualTypeOf<
      'lintText' | 'fixText' | 'lintFiles' | 'listFiles' | 'writeFixes' | 'loadConfig'
    >()
    const cwd = await project({'.empathylintrc.yml': 'rules: ['})
    const workspace = createWorkspace({cwd})
    await writeFile(join(cwd, '.empathylintrc.yml'), 'rules: {conditional-apology: warn}')
    expect((await workspace.lintText(HEDGED)).diagnostics[0]?.severity).toBe('warning')
  })

  it('gives what the functions give', async () => {
    const cwd = await project({'a.md': PREAMBLE, 'b.md': HEDGED, '.empathylintrc.yml': 'ignores: [b.md]'})
    const options = {cwd, rules: {'apology-preamble': 'warn'}} as const
    const workspace = createWorkspace(options)
    expect(await workspace.lintFiles()).toEqual(await lintFiles(undefined, options))
    expect((await workspace.listFiles()).files).toEqual(['a.md'])
    expect((await workspace.fixText(PREAMBLE)).output).toBe("I'm sorry.\n")
    const {rules} = (await workspace.loadConfig('a.md')).settingsFor('a.md', {})
    expect(rules.get('apology-preamble')).toMatchObject({severity: 'warning'})
    expect(await workspace.writeFixes(await workspace.lintFiles('a.md', {fix: true}))).toEqual([])
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe("I'm sorry.\n")
  })

  it('has a folder of its own, also while another is at work', async () => {
    const [one, two] = await Promise.all([
      project({'a.md': PREAMBLE, '.empathylintrc.yml': 'rules: {apology-preamble: error}'}),
      project({'a.md': PREAMBLE, 'b.md': HEDGED, '.empathylintrc.yml': 'rules: {apology-preamble: off}'}),
    ])
    const before = process.cwd()
    const workspaces = [createWorkspace({cwd: one}), createWorkspace({cwd: two})]
    const runs = await Promise.all([...workspaces, ...workspaces].map((each) => each.lintFiles('.', {fix: true})))
    const expected = [['a.md:'], ['a.md:', 'b.md: conditional-apology']]
    expect(runs.map(outline)).toEqual([...expected, ...expected])
    expect(runs.map(({results}) => results[0]?.output)).toEqual(["I'm sorry.\n", undefined, "I'm sorry.\n", undefined])
    expect(process.cwd()).toBe(before)
  })
})
