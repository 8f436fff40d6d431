/** `action.yml`: its steps are run one by one, with what GitHub would give them. */
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {folder, HEDGED} from '../cli/command.ts'
import {type Action, evaluate, type Job, runAction} from './steps.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = readFileSync(join(root, 'action.yml'), 'utf8')
const action = parse(source) as Action
const {steps} = action.runs

const run = (workspace: string, inputs: Job['inputs'], more: Partial<Job> = {}) =>
  runAction(action, {workspace, action: root, inputs, only: ['Find the base', 'Lint', 'Install from npm'], ...more})

const git = (cwd: string, ...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {cwd, encoding: 'utf8'}).trim()

describe('action.yml', () => {
  it('puts nothing of a user into a script', () => {
    for (const {run = ''} of steps) expect(run).not.toContain('${{')
    for (const {shell} of steps.filter((step) => step.run !== undefined)) expect(shell).toBe('bash')
  })

  it('speaks only of inputs, steps and variables that there are', () => {
    const used = (pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, name = '']) => name))
    const inputs = used(/\binputs\.([\w-]+)/g)
    expect([...inputs].sort()).toEqual(Object.keys(action.inputs).sort())
    const ids = steps.flatMap(({id}) => id ?? [])
    for (const id of used(/\bsteps\.([\w-]+)\./g)) expect(ids).toContain(id)
    for (const {env = {}, run = ''} of steps) for (const name of Object.keys(env)) expect(run).toContain(`$${name}`)
    for (const {description} of Object.values(action.inputs)) expect(description).toMatch(/^[A-Z].*\.$/)
  })

  it('sets Node up only where there is none that will do', () => {
    const inputs = {version: '1.0.0'}
    const only = ['Look for Node', 'Set Node up']
    expect(run(folder(), inputs, {only}).ran).toEqual(['Look for Node'])
    const noNode = folder()
    symlinkSync(execFileSync('which', ['bash'], {encoding: 'utf8'}).trim(), join(noNode, 'bash'))
    expect(run(folder(), inputs, {only, env: {PATH: noNode}}).ran).toEqual(only)

    const [, condition = ''] = /node -p '([^']+)'/.exec(steps[0]?.run ?? '') ?? []
    // oxlint-disable-next-line typescript/no-implied-eval -- our own script
    const willDo = new Function('process', condition.replace(/(?<=; )/, 'return ')) as (process: unknown) => boolean
    const versions = ['18.20.4', '20.9.0', '20.18.3', '20.19.0', '21.0.0', '22.1.0', '100.0.0']
    const good = versions.filter((node) => willDo({versions: {node}}))
    expect(good).toEqual(['20.19.0', '21.0.0', '22.1.0', '100.0.0'])
  })

  it('names a build by what it is made of', () => {
    const keyOf = (files: Readonly<Record<string, string>>) => {
      const base = {
        'src/a.ts': '',
        'rules/b.ts': '',
        'bin/c.cjs': '',
        '.ci/d.mjs': '',
        'package.json': '{}',
        'package-lock.json': '{}',
      }
      const at = folder({...base, ...files})
      const outputs = {key: {value: '${{ steps.build.outputs.key }}'}}
      return runAction({...action, outputs}, {workspace: at, action: at, inputs: {}, only: ['Name the build']}).outputs[
        'key'
      ]
    }
    const key = keyOf({})
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(keyOf({'README.md': 'x', 'dist/a.js': 'x'})).toBe(key)
    for (const path of ['src/a.ts', 'rules/x/y.ts', 'package-lock.json']) expect(keyOf({[path]: 'x'})).not.toBe(key)
  })
})

describe('the action', () => {
  it('fails where there are errors, tells how many, and annotates', () => {
    const {code, log, outputs} = run(folder({'macros/a.md': HEDGED}), {format: 'compact'})
    expect(code).toBe(1)
    expect(log).toContain('::error ')
    expect(outputs).toEqual({findings: '1', errors: '1', warnings: '0', 'sarif-file': ''})
  })

  it('takes every input for a text', () => {
    const hostile = '$(touch run) `touch run`; touch run #"\''
    const cwd = folder({
      [`${hostile}/a.md`]: HEDGED,
      'x/b.md': HEDGED,
      [`${hostile}.yml`]: 'rules: {conditional-apology: warn}',
    })
    const inputs = {paths: hostile, config: `${hostile}.yml`, 'sarif-file': `${hostile}.sarif`}
    const {code, outputs} = run(cwd, inputs)
    expect({code, outputs}).toEqual({
      code: 0,
      outputs: {findings: '1', errors: '0', warnings: '1', 'sarif-file': `${hostile}.sarif`},
    })
    expect(JSON.parse(readFileSync(join(cwd, `${hostile}.sarif`), 'utf8'))).toMatchObject({version: '2.1.0'})
    expect(existsSync(join(cwd, 'run'))).toBe(false)
  })

  /** The arguments of the command, as a Node sees them that only tells them. */
  const argumentsWith = (inputs: Job['inputs'], cwd = folder()) => {
    const fake = folder({node: '#!/bin/sh\nprintf "<%s>" "$@"\n'})
    chmodSync(join(fake, 'node'), 0o755)
    const {code, log, outputs} = run(cwd, inputs, {env: {PATH: `${fake}:${process.env['PATH']}`}})
    return {code, outputs, said: log.replace(/^<.*?empathylint\.cjs>/, '').replace(/<--format><json=[^>]*>/, '')}
  }

  it.each([
    [{}, '<--format><pretty><-->'],
    [{paths: '\n  a b \n\tb.md\n\n'}, '<--format><pretty><--><a b><b.md>'],
    [{'fail-on': 'never', format: 'stylish'}, '<--format><stylish><--exit-zero><-->'],
    [{'fail-on': 'warning'}, '<--format><pretty><--max-warnings><0><-->'],
    [{'max-warnings': '5', config: 'x.yml'}, '<--format><pretty><--config><x.yml><--max-warnings><5><-->'],
    [{'sarif-file': 'x.sarif'}, '<--format><pretty><--format><sarif=x.sarif><-->'],
  ])('passes on %j', (inputs, expected) => {
    expect(argumentsWith(inputs)).toMatchObject({code: 0, said: expected})
  })

  it('runs what was installed, where a version was asked for', () => {
    const fake = folder({node: '#!/bin/sh\necho "$1"\n'})
    chmodSync(join(fake, 'node'), 0o755)
    const env = {PATH: `${fake}:${process.env['PATH']}`}
    const {log} = run(folder(), {version: '1.2.3'}, {env, only: ['Lint']})
    expect(log).toMatch(/runner\/empathylint\/node_modules\/empathylint\/bin\/empathylint\.cjs\n$/)
  })

  it('knows three ways to fail', () => {
    expect(argumentsWith({'fail-on': 'nothing'})).toMatchObject({
      code: 2,
      said: '::error::The input “fail-on” must be error, warning or never.\n',
    })
  })

  it('lints in another folder, and names the SARIF report from the repository', () => {
    const cwd = folder({'team/a.md': HEDGED})
    const {outputs} = argumentsWith({'working-directory': 'team', 'sarif-file': 'a.sarif'}, cwd)
    expect(outputs['sarif-file']).toBe('team/a.sarif')
    expect(argumentsWith({'working-directory': 'team', 'sarif-file': '/a.sarif'}, cwd).outputs['sarif-file']).toBe(
      '/a.sarif',
    )
  })

  it('looks at what a pull request changes, also in a shallow checkout', () => {
    const origin = folder({'a.md': HEDGED})
    git(origin, 'init', '--quiet', '--initial-branch=main')
    git(origin, 'add', '.')
    git(origin, 'commit', '--quiet', '--message=a')
    const base = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'commit', '--quiet', '--allow-empty', '--message=b')
    git(origin, 'checkout', '--quiet', '-b', 'topic')
    execFileSync('cp', ['a.md', 'b.md'], {cwd: origin})
    git(origin, 'add', '.')
    git(origin, 'commit', '--quiet', '--message=c')
    const checkout = folder()
    git(checkout, 'clone', '--quiet', '--depth=1', '--branch=topic', `file://${origin}`, '.')
    const event = {pull_request: {base: {sha: base}}}
    expect(run(checkout, {'changed-only': 'true'}, {event}).outputs['findings']).toBe('1')
    // The first push of a branch has nothing before it.
    const first = run(checkout, {'changed-only': 'true'}, {event: {before: '0'.repeat(40)}})
    expect(first.outputs['findings']).toBe('2')
    expect(first.log).toContain('There is nothing to compare with')
  })

  it('installs only what is named like a version', () => {
    for (const version of ['1.0.0; touch run', '../evil', 'npm:other@1', '--prefix=.']) {
      const {code, log} = run(folder(), {version}, {only: ['Install from npm']})
      expect({code, log}).toEqual({code: 2, log: '::error::The input “version” must be a version, such as 0.1.0.\n'})
    }
  })
})

/** Installs and builds in a clone, which takes minutes and the network: EMPATHYLINT_SLOW=1 npx vitest run test/adoption */
describe.skipIf(process.env['EMPATHYLINT_SLOW'] !== '1')('the action in a fresh clone', () => {
  it('builds itself, and lints', {timeout: 600_000}, () => {
    const clone = folder()
    git(clone, 'clone', '--quiet', '--depth=1', `file://${root}`, '.')
    const cwd = folder({'a.md': HEDGED})
    const {code, log, outputs, ran} = runAction(action, {workspace: cwd, action: clone, inputs: {}})
    expect({code, outputs, log}).toMatchObject({code: 1, outputs: {findings: '1'}})
    expect(ran).toEqual(['Look for Node', 'Name the build', 'Look for a build', 'Build', 'Lint'])
    expect(existsSync(join(clone, 'node_modules/esbuild'))).toBe(false)
  })
})

describe('the expressions', () => {
  it('are evaluated as GitHub does', () => {
    const context = {inputs: {a: 'x', b: ''}, steps: {s: {outputs: {}}}}
    expect(evaluate("inputs.a == 'x' && steps.s.outputs.hit != 'true'", context)).toBe(true)
    expect(evaluate("inputs.b == '' && inputs.a == 'y'", context)).toBe(false)
    expect(evaluate('inputs.b || inputs.a', context)).toBe('x')
    expect(() => evaluate('hashFiles(inputs.a)', context)).toThrow('not known')
  })
})
