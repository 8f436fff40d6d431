/** Old findings: how a baseline is written, brought up to date and honored by runs. */
import {existsSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintFiles, lintText} from '../../src/index.ts'
import {createWorkspace, type Run, type Suppression, type WorkspaceOptions} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

const BASELINE = '.empathylint-baseline.json'
const OLD = 'Sorry if the export hurt you.\n'
const NEW = 'Sorry if the import hurt you.\n'
const SOON = 'We will get back to you as soon as possible.\n'

/** Two rules only, so that tests need not change where others learn to speak. */
const TWO = {only: ['conditional-apology', 'vague-timeframe']}

const at = (cwd: string, options: Partial<WorkspaceOptions> = {}) => createWorkspace({cwd, ...TWO, ...options})

/** `path: words` of each finding that is reported. */
function found({results}: Pick<Run, 'results'>): readonly string[] {
  return results.flatMap(({path, source, diagnostics}) =>
    diagnostics.map(({span}) => `${path}: ${source.slice(span.start, span.end)}`),
  )
}

/** `path: words, count` of each entry. */
async function entries(cwd: string, name = BASELINE): Promise<readonly string[]> {
  const {findings} = JSON.parse(await readFile(join(cwd, name), 'utf8')) as {findings: readonly unknown[]}
  return (findings.slice(0, -1) as readonly {path: string; words: string; count?: number}[]).map(
    ({path, words, count}) => `${path}: ${words}${count === undefined ? '' : `, ${count}`}`,
  )
}

const counts = ({count, added, removed, isWritten}: Suppression) => ({count, added, removed, isWritten})
const messages = ({problems}: Pick<Run, 'problems'>) => problems.map(({message}) => message)

describe('all findings', () => {
  it('are old from then on, and a second time there is nothing to write', async () => {
    const cwd = await project({'a.md': OLD, 'm/b.md': `${OLD}\n${SOON}`, 'c.md': 'All good.\n'})
    const first = await at(cwd).suppress([], {what: 'all'})
    expect([first.path, counts(first)]).toEqual([BASELINE, {count: 3, added: 3, removed: 0, isWritten: true}])
    expect(found(first.run)).toEqual([])
    const run = await at(cwd).lintFiles([])
    expect(found(run)).toEqual([])
    expect(run.results.map(({path, suppressed = []}) => [path, suppressed.map(({by}) => by)])).toEqual([
      ['a.md', ['baseline']],
      ['c.md', []],
      ['m/b.md', ['baseline', 'baseline']],
    ])
    expect(counts(await at(cwd).suppress([], {what: 'all'}))).toEqual({
      count: 3,
      added: 0,
      removed: 0,
      isWritten: false,
    })
  })

  it('of the named files go in; those of others stay as they are', async () => {
    const cwd = await project({'a.md': OLD, 'b.md': OLD})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), NEW)
    await writeFile(join(cwd, 'b.md'), NEW)
    const done = await at(cwd).suppress(['a.md'], {what: 'all'})
    expect(counts(done)).toEqual({count: 2, added: 1, removed: 1, isWritten: true})
    expect(await entries(cwd)).toEqual(['a.md: if the import hurt you', 'b.md: if the export hurt you'])
  })

  it('are those of the rules that ran: entries of others stay', async () => {
    const cwd = await project({'a.md': `${OLD}\n${SOON}`})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), `${NEW}\n${SOON}`)
    const done = await at(cwd, {only: ['conditional-apology']}).suppress([], {what: 'all'})
    expect(counts(done)).toEqual({count: 2, added: 1, removed: 1, isWritten: true})
    expect(found(await at(cwd).lintFiles([]))).toEqual([])
  })

  it('are also those of rules that only some files have', async () => {
    const cwd = await project({
      'm/a.md': OLD,
      'm/.empathylintrc': 'rules: {conditional-apology: warn}',
      '.empathylintrc': 'rules: {conditional-apology: off}',
    })
    expect(counts(await createWorkspace({cwd}).suppress([], {what: 'all'})).added).toBeGreaterThan(0)
    expect(await entries(cwd)).toContain('m/a.md: if the export hurt you')
  })

  it('leave out what is to be mended: a file that cannot be read to its end, an unused comment', async () => {
    const cwd = await project({
      'a.json': '{"macros": [',
      'b.md': '<!-- empathylint-disable-next-line dead-end -->\nHi.\n',
    })
    const {run, count} = await createWorkspace({cwd}).suppress(['a.json', 'b.md'], {what: 'all'})
    expect(count).toBe(0)
    expect(run.results.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule))).toEqual(
      expect.arrayContaining(['parse/json', 'unused-directive']),
    )
  })

  it('write nothing where nothing could be looked at', async () => {
    const cwd = await project({'a.md': OLD, '.empathylintrc': 'rules: ['})
    const done = await at(cwd).suppress([], {what: 'all'})
    expect(done.run.problems.map(({kind}) => kind)).toEqual(['config'])
    expect(done.isWritten).toBe(false)
    expect(existsSync(join(cwd, BASELINE))).toBe(false)
  })
})

describe('findings of some rules', () => {
  it('go in, and the others are reported', async () => {
    const cwd = await project({'a.md': `${OLD}\n${SOON}`})
    const {run, ...done} = await at(cwd).suppress([], {what: {rules: ['vague-timeframe']}})
    expect(counts({run, ...done})).toEqual({count: 1, added: 1, removed: 0, isWritten: true})
    expect(found(run)).toEqual(['a.md: if the export hurt you'])
    await at(cwd).suppress([], {what: {rules: ['conditional-apology']}})
    expect(await entries(cwd)).toEqual(['a.md: if the export hurt you', 'a.md: as soon as possible'])
  })
})

describe('pruning', () => {
  it('takes out what is no longer found, and puts nothing in', async () => {
    const cwd = await project({'a.md': `${OLD}\n${SOON}`, 'b.md': OLD, 'c.md': OLD})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), `${NEW}\n${SOON}`)
    await rm(join(cwd, 'b.md'))
    const {run, ...done} = await at(cwd).suppress([], {what: 'prune'})
    expect(counts({run, ...done})).toEqual({count: 2, added: 0, removed: 2, isWritten: true})
    expect(found(run)).toEqual(['a.md: if the import hurt you'])
    expect(await entries(cwd)).toEqual(['a.md: as soon as possible', 'c.md: if the export hurt you'])
  })

  it('over named files leaves the entries of others, also of files that are gone', async () => {
    const cwd = await project({'a.md': OLD, 'b.md': OLD, 'c.md': OLD})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), 'All good.\n')
    await writeFile(join(cwd, 'b.md'), 'All good.\n')
    await rm(join(cwd, 'c.md'))
    await at(cwd).suppress(['a.md'], {what: 'prune'})
    expect(await entries(cwd)).toEqual(['b.md: if the export hurt you', 'c.md: if the export hurt you'])
  })

  it('leaves the entries of rules that did not run', async () => {
    const cwd = await project({'a.md': `${OLD}\n${SOON}`})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), 'All good.\n')
    await at(cwd, {skip: ['vague-timeframe'], only: ['conditional-apology']}).suppress([], {what: 'prune'})
    expect(await entries(cwd)).toEqual(['a.md: as soon as possible'])
  })

  it('is a mistake where there is no baseline, and makes none', async () => {
    const cwd = await project({'a.md': OLD})
    const {run} = await at(cwd).suppress([], {what: 'prune'})
    expect(messages(run)).toEqual([`There is no baseline “${BASELINE}” to take anything out of.`])
    expect(found(run)).toEqual(['a.md: if the export hurt you'])
    expect(existsSync(join(cwd, BASELINE))).toBe(false)
  })
})

describe('a baseline that cannot be read', () => {
  it.each([
    ['is broken', '{"version": 1', 'is not valid JSON'],
    ['is something else', '{}', 'is not a baseline'],
    ['is of another version', '{"version": 99, "findings": []}', 'was written by another version'],
    ['holds the marks of a merge', '{\n<<<<<<< HEAD\n', 'holds the marks of a merge conflict, in line 2'],
  ])('%s: that is said, it stays as it is, and all findings are reported', async (_, text, words) => {
    const cwd = await project({'a.md': OLD, [BASELINE]: text})
    const run = await at(cwd).lintFiles([])
    expect(messages(run).join()).toContain(`“${BASELINE}” ${words}`)
    expect(found(run)).toEqual(['a.md: if the export hurt you'])
    for (const what of ['all', 'prune'] as const) {
      const done = await at(cwd).suppress([], {what})
      expect(messages(done.run).join()).toContain(words)
      expect(done.isWritten).toBe(false)
    }
    expect(await readFile(join(cwd, BASELINE), 'utf8')).toBe(text)
  })
})

describe('where a baseline lies', () => {
  it('is found upwards from a folder below, up to the top of the repository', async () => {
    const cwd = await project({'m/n/a.md': OLD, '.git/HEAD': ''})
    await at(cwd).suppress([], {what: 'all'})
    expect(found(await at(join(cwd, 'm/n')).lintFiles([]))).toEqual([])
    const done = await at(join(cwd, 'm/n')).suppress([], {what: 'all'})
    expect([done.path, done.isWritten]).toEqual([`../../${BASELINE}`, false])
    const other = await project({'own/.git/HEAD': '', 'own/a.md': OLD})
    await writeFile(join(other, BASELINE), await readFile(join(cwd, BASELINE)))
    expect((await at(join(other, 'own')).suppress([], {what: 'all'})).path).toBe(BASELINE)
  })

  it('is where the config says, or rather the option, or nowhere', async () => {
    const cwd = await project({'a.md': OLD, '.empathylintrc': 'baseline: old/config.json'})
    expect((await at(cwd).suppress([], {what: 'all'})).path).toBe('old/config.json')
    expect(found(await at(cwd).lintFiles([]))).toEqual([])
    expect(existsSync(join(cwd, BASELINE))).toBe(false)
    expect(found(await at(cwd, {baseline: 'x.json'}).lintFiles([]))).toEqual(['a.md: if the export hurt you'])
    expect((await at(cwd, {baseline: 'x.json'}).suppress([], {what: 'all'})).path).toBe('x.json')
    expect(found(await at(cwd, {baseline: false}).lintFiles([]))).toEqual(['a.md: if the export hurt you'])
    const nowhere = await at(cwd, {baseline: false}).suppress([], {what: 'all'})
    expect([nowhere.path, nowhere.isWritten]).toEqual([undefined, false])
    const paths = await entries(cwd, 'old/config.json')
    expect(paths).toEqual(['../a.md: if the export hurt you'])
  })
})

describe('old findings', () => {
  it('stay old while the text around them changes, and where the file is moved', async () => {
    const cwd = await project({'a.md': `Hi Ana,\n\n${OLD}\nBest,\nSam\n`})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), `Hello Ana,\n\nThanks for writing.\n\n${OLD}\nKind regards,\nSam\n`)
    expect(found(await at(cwd).lintFiles([]))).toEqual([])
    await mkdir(join(cwd, 'm'))
    await rename(join(cwd, 'a.md'), join(cwd, 'm/a.md'))
    const moved = await at(cwd).lintFiles([])
    expect([found(moved), moved.notices]).toEqual([[], []])
  })

  it('do not cover new ones, nor one more of the same', async () => {
    const cwd = await project({'a.md': OLD})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), `${OLD}\n${NEW}\n${OLD}`)
    expect(found(await at(cwd).lintFiles([]))).toEqual(['a.md: if the import hurt you', 'a.md: if the export hurt you'])
    await at(cwd).suppress([], {what: 'all'})
    expect(await entries(cwd)).toEqual(
      expect.arrayContaining(['a.md: if the export hurt you, 2', 'a.md: if the import hurt you']),
    )
  })

  it('that are no longer there are told of once all files have been looked at', async () => {
    const cwd = await project({'a.md': OLD, 'b.md': OLD})
    await at(cwd).suppress([], {what: 'all'})
    await writeFile(join(cwd, 'a.md'), 'All good.\n')
    await rm(join(cwd, 'b.md'))
    expect((await at(cwd).lintFiles([])).notices).toEqual([
      `2 findings of the baseline are no longer there. Take them out of ${BASELINE} with --prune-suppressions.`,
    ])
    expect((await at(cwd).lintFiles(['a.md'])).notices).toEqual([
      `1 finding of the baseline is no longer there. Take it out of ${BASELINE} with --prune-suppressions.`,
    ])
  })

  it('are known to the API, and to a text under the name of the file only', async () => {
    const cwd = await project({'a.md': OLD})
    await at(cwd).suppress([], {what: 'all'})
    expect(found(await lintFiles(['a.md'], {cwd, ...TWO}))).toEqual([])
    expect(found(await lintFiles(['a.md'], {cwd, ...TWO, baseline: false}))).toHaveLength(1)
    const rules = async (filename?: string) =>
      (await lintText(OLD, {cwd, ...TWO, ...(filename !== undefined && {filename})})).diagnostics.map(({rule}) => rule)
    expect(await rules('a.md')).toEqual([])
    expect(await rules()).toEqual(['conditional-apology'])
  })
})
