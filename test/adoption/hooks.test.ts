/** `.pre-commit-hooks.yaml`: hooks that block what is wrong, and say nothing of the rest. */
import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {program} from '../../src/cli/program.ts'
import {CLEAN, FIXABLE, FIXED, folder, HEDGED, run} from '../cli/command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly types_or: readonly string[]
  readonly require_serial: boolean
}

/** The program, which no package brings along. */
const preCommit: string = 'pre-commit'

const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]
const wordsOf = (id: string) =>
  hooks
    .find((hook) => hook.id === id)
    ?.entry.split(' ')
    .slice(1) ?? []

describe('the hooks', () => {
  it('have the keys that pre-commit asks for', () => {
    expect(hooks.map(({id}) => id)).toEqual(['empathylint', 'empathylint-fix'])
    for (const hook of hooks)
      expect(hook).toMatchObject({
        name: expect.any(String) as string,
        entry: expect.stringMatching(/^empathylint /) as string,
        language: 'node',
        types_or: ['markdown', 'plain-text'],
        require_serial: true,
      })
  })

  it('name flags that there are', () => {
    for (const {id} of hooks) expect(program().parseOptions([...wordsOf(id)])).toEqual({operands: [], unknown: []})
  })

  it('are built from a checkout, also by an npm that left out what builds it', () => {
    const {scripts} = JSON.parse(read('package.json')) as {readonly scripts: Readonly<Record<string, string>>}
    expect(scripts['prepare']).toBe('node .ci/prepare.mjs')
  })

  it('block what has an error, and look at no more than they are given', () => {
    const cwd = folder({'macros/bad.md': HEDGED, 'macros/good.md': CLEAN, 'macros/other.md': HEDGED})
    const bad = run([...wordsOf('empathylint'), 'macros/bad.md', 'macros/good.md'], {cwd})
    expect(bad.code).toBe(1)
    expect(bad.stdout).toContain('macros/bad.md')
    expect(bad.stdout).not.toContain('other')
    expect(run([...wordsOf('empathylint'), 'macros/good.md'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  it('pass what is no reply, what is left out, and nothing at all', () => {
    const others = ['README.md', 'LICENSE', 'requirements.txt', 'docs/deploy.md', 'old/a.md']
    const files = Object.fromEntries(others.map((path) => [path, '# Deploy\n\nRun `make`. Sorry if it breaks.\n']))
    const cwd = folder({...files, 'old/a.md': HEDGED, '.empathylintignore': 'old/\n', 'bad.md': HEDGED})
    expect(run([...wordsOf('empathylint'), ...others], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(run(wordsOf('empathylint'), {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('fix, and change nothing more the second time', () => {
    const cwd = folder({'a.md': FIXABLE})
    expect(run([...wordsOf('empathylint-fix'), 'a.md'], {cwd}).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(FIXED)
    expect(run([...wordsOf('empathylint-fix'), 'a.md'], {cwd}).code).toBe(0)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(FIXED)
  })
})

/** Installs what is committed by pre-commit itself, which needs the network: EMPATHYLINT_SLOW=1 npx vitest run test/adoption */
describe.skipIf(process.env['EMPATHYLINT_SLOW'] !== '1' || spawnSync(preCommit, ['--version']).error)(
  'pre-commit',
  () => {
    it('installs the hooks from a clone, blocks a bad commit and passes a good one', {timeout: 600_000}, () => {
      const cwd = folder({'macros/good.md': CLEAN, 'exports/a.json': '[]'})
      const env = {...process.env, PRE_COMMIT_HOME: folder(), NO_COLOR: '1'}
      const git = (...words: readonly string[]) => {
        const {status, stdout, stderr} = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {
          cwd,
          env,
          encoding: 'utf8',
        })
        return {code: status, said: stdout + stderr}
      }
      const commit = () => {
        git('add', '.')
        return git('commit', '--message=a')
      }
      const rev = execFileSync('git', ['rev-parse', 'HEAD'], {cwd: root, encoding: 'utf8'}).trim()
      const config = (id: string) => `repos: [{repo: "file://${root}", rev: ${rev}, hooks: [{id: ${id}}]}]\n`
      writeFileSync(join(cwd, '.pre-commit-config.yaml'), config('empathylint'))
      git('init', '--quiet')
      execFileSync(preCommit, ['install'], {cwd, env})

      expect(commit()).toMatchObject({code: 0, said: expect.stringMatching(/^empathylint\.+Passed$/m) as string})
      writeFileSync(join(cwd, 'macros/bad.md'), HEDGED)
      expect(commit()).toMatchObject({code: 1, said: expect.stringContaining('conditional-apology') as string})

      writeFileSync(join(cwd, '.pre-commit-config.yaml'), config('empathylint-fix'))
      writeFileSync(join(cwd, 'macros/bad.md'), FIXABLE)
      expect(commit()).toMatchObject({
        code: 1,
        said: expect.stringContaining('files were modified by this hook') as string,
      })
      expect(commit()).toMatchObject({code: 0})
      expect(readFileSync(join(cwd, 'macros/bad.md'), 'utf8')).toBe(FIXED)
    })
  },
)
