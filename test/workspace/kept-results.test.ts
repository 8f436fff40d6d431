/** Results that are kept: what is linted again, and that nothing else differs. */
import {readdirSync} from 'node:fs'
import {readFile, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createWorkspace, type LintOptions, type WorkspaceOptions} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'

const HEDGED = 'We apologize for any trouble this may have caused.\n'
const FIXABLE = `---\ncontext: bug\nfault: ours\n---\nHi Ana,\n\n${HEDGED}`
const FILES = {
  'a.md': HEDGED,
  'b.md': 'Hi Ana,\n\nYour refund of $40 went out on Monday.\n',
  'c.md': `Hi.\n\n<!-- empathylint-disable-next-line conditional-apology -- as legal wants it -->\n${HEDGED}`,
  'd.json': JSON.stringify([{body: HEDGED, title: 'One'}]),
  'e.md': 'Hi {{ customer.name }},\n\n{% if vip %}Sorry if it hurt.{% endif %}\n',
}

/** Long ago, as times of new files do not count yet. */
async function aged(cwd: string): Promise<string> {
  for (const name of readdirSync(cwd)) await age(cwd, name)
  return cwd
}

async function age(cwd: string, name: string): Promise<void> {
  await utimes(join(cwd, name), 1_000_000_000, 1_000_000_000)
}

/** A run with a cache, and how much work the linter had with it. */
async function lint(cwd: string, options: Partial<WorkspaceOptions> = {}, lintOptions: LintOptions = {}) {
  let work = 0
  const measure: WorkspaceOptions['measure'] = (_, task) => {
    work++
    return task()
  }
  const workspace = createWorkspace({cwd, cache: {folder: '.cache'}, measure, ...options})
  const run = await workspace.lintFiles([], lintOptions)
  return {run, work}
}

const METADATA: Partial<WorkspaceOptions> = {cache: {folder: '.cache', strategy: 'metadata'}}

describe.each<[string, Partial<WorkspaceOptions>]>([
  ['content', {}],
  ['metadata', METADATA],
])('results that are kept by %s', (strategy, options) => {
  it('are the same as without a cache, and cost no linting', async () => {
    const cwd = await aged(await project(FILES))
    const plain = await createWorkspace({cwd}).lintFiles([])
    const first = await lint(cwd, options)
    const second = await lint(cwd, options)
    expect(first.run).toEqual(plain)
    expect(first.work).toBeGreaterThan(0)
    expect(second.work).toBe(0)
    // Without findings nobody looks at the text, so it is not read.
    const texts = (run: typeof plain) =>
      run.results.map((result) =>
        strategy === 'metadata' && result.diagnostics.length === 0 && !result.suppressed
          ? {...result, source: ''}
          : result,
      )
    expect({...second.run, results: texts(second.run)}).toEqual({...plain, results: texts(plain)})
  })

  it('are of no use for a file that has changed, only for the others', async () => {
    const cwd = await aged(await project(FILES))
    await lint(cwd, options)
    await writeFile(join(cwd, 'b.md'), 'Sorry if it hurt you.\n')
    const {run, work} = await lint(cwd, options)
    expect(work).toBeGreaterThan(0)
    expect(run).toEqual(await createWorkspace({cwd}).lintFiles([]))
    const alone = await project({'b.md': 'Sorry if it hurt you.\n'})
    expect(work).toBe((await lint(alone)).work)
  })

  it.each<[string, (cwd: string) => Promise<Partial<WorkspaceOptions>>]>([
    [
      'the config',
      async (cwd) => {
        await writeFile(join(cwd, '.empathylintrc'), 'rules: {conditional-apology: info}')
        return {}
      },
    ],
    [
      'a rule on the command line',
      async () => ({ruleOverrides: [{rule: 'conditional-apology', entry: 'warning'}] as never}),
    ],
    ['which rules run', async () => ({only: ['conditional-apology']})],
    ['which replies are read', async () => ({includeInternal: true})],
    ['what comments may do', async () => ({directives: {allow: false}})],
  ])('are of no use once %s is another', async (_, change) => {
    const cwd = await aged(await project(FILES))
    await lint(cwd, options)
    const changed = {...options, ...(await change(cwd))}
    const {run, work} = await lint(cwd, changed)
    expect(work).toBeGreaterThan(0)
    expect(run).toEqual(await createWorkspace({cwd, ...changed, cache: undefined as never}).lintFiles([]))
    expect((await lint(cwd, changed)).work).toBe(0)
  })

  it('are of use for fixing only where there is nothing to fix, and fixing keeps none', async () => {
    const cwd = await aged(await project({'a.md': FIXABLE, 'b.md': FILES['b.md']}))
    await lint(cwd, options)
    const fixed = await lint(cwd, options, {fix: true})
    expect(fixed.work).toBeGreaterThan(0)
    expect(fixed.run.results.map(({output}) => output)).toEqual([
      FIXABLE.replace('any trouble this may have', 'the trouble this'),
      undefined,
    ])
    const again = await lint(cwd, options)
    expect([again.work, again.run.results[0]?.diagnostics.length]).toEqual([0, 1])
  })

  it('have the texts of replies only for reports that show them', async () => {
    const cwd = await aged(await project(FILES))
    await lint(cwd, options)
    const shown = await lint(cwd, options, {keepReplies: true})
    expect(shown.work).toBeGreaterThan(0)
    expect(shown.run.results[0]?.replies?.length).toBe(1)
    expect((await lint(cwd, options)).run.results[0]?.replies).toBeUndefined()
    expect((await lint(cwd, options, {keepReplies: true})).run).toEqual(shown.run)
  })

  it('do not hide what is wrong with a file, nor what the baseline knows', async () => {
    const cwd = await aged(await project({...FILES, 'x.md': Buffer.from([0x61, 0xff])}))
    const first = await lint(cwd, options)
    const second = await lint(cwd, options)
    expect(second.run.problems).toEqual(first.run.problems)
    expect(second.run.problems).toHaveLength(1)
    await createWorkspace({cwd}).suppress(['a.md'], {what: 'all'})
    const third = await lint(cwd, options)
    expect(third.work).toBe(0)
    expect(third.run.results[0]).toMatchObject({path: 'a.md', diagnostics: [], suppressed: [{by: 'baseline'}]})
  })
})

describe('the cache', () => {
  it('is no obstacle where its file is broken, or cannot be written', async () => {
    const cwd = await aged(await project({'a.md': HEDGED}))
    const {run} = await lint(cwd)
    const [name = ''] = readdirSync(join(cwd, '.cache')).filter((each) => each !== '.gitignore')
    const file = join(cwd, '.cache', name)
    const good = await readFile(file)
    for (const bad of [
      '',
      'nonsense\n',
      '{"version":',
      good.subarray(0, good.length / 2),
      Buffer.concat([good, good]),
    ]) {
      await writeFile(file, bad)
      expect((await lint(cwd)).run).toEqual(run)
    }
    expect((await lint(cwd)).work).toBe(0)
    await writeFile(join(cwd, 'in-the-way'), '')
    expect((await lint(cwd, {cache: {folder: 'in-the-way'}})).run.problems).toEqual([])
  })

  it('tells files of the same time and size apart by content, not by metadata', async () => {
    const cwd = await aged(await project({'a.md': HEDGED}))
    await lint(cwd)
    await lint(cwd, METADATA)
    await writeFile(join(cwd, 'a.md'), HEDGED.replace('any', 'the'))
    await age(cwd, 'a.md')
    expect((await lint(cwd)).work).toBeGreaterThan(0)
  })

  it('does not trust the time of a file that was written just now', async () => {
    const cwd = await project({'a.md': HEDGED})
    await lint(cwd, METADATA)
    expect((await lint(cwd, METADATA)).work).toBeGreaterThan(0)
  })
})
