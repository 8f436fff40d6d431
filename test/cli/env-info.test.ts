/** `--env-info`: what a bug report needs, and nothing about whose machine it is. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {version} from '../../src/cli/version.ts'
import {folder, run} from './command.ts'

const factsIn = (stdout: string) =>
  Object.fromEntries(stdout.split('\n').map((line) => [line.slice(0, 12).trim(), line.slice(12).trim()]))

describe('--env-info', () => {
  it('tells versions, system, terminal, config and rules', () => {
    const cwd = folder({'.empathylintrc': 'extends: []'})
    const {code, stdout, stderr} = run(['--env-info'], {cwd, env: {COLUMNS: '100', CI: 'true', SECRET: 'hush'}})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const facts = factsIn(stdout)
    expect(facts).toMatchObject({
      empathylint: version(),
      Node: process.versions.node,
      terminal: 'no, 100 columns, without color',
      variables: 'COLUMNS=100, CI=true',
      config: '.empathylintrc',
      rules: `${builtin.rules.length}, 0 of them on here`,
      plugins: 'none',
    })
    expect(facts['system']).toMatch(/^\S+ \S+ \S+$/)
    expect(stdout).not.toContain('hush')
    expect(stdout).toMatch(/^(?:\S[^\n]*\n)+$/)
  })

  it('does not tell the name of the home folder', () => {
    const home = folder({'.empathylintrc.yml': '{}', 'work/team/a.md': ''})
    const {stdout} = run(['--env-info'], {cwd: join(home, 'work/team'), env: {HOME: home, USERPROFILE: home}})
    expect(factsIn(stdout)['config']).toBe(join('~', '.empathylintrc.yml'))
    expect(stdout).not.toContain(home)
  })

  it('tells that a config is broken, but nothing of what it says', () => {
    const cwd = folder({'.empathylintrc.yml': 'hush: 1\nrules: {secret: off}'})
    const {code, stdout} = run(['--env-info'], {cwd})
    expect(code).toBe(0)
    expect(factsIn(stdout)).toMatchObject({
      config: '.empathylintrc.yml',
      problem: 'the config cannot be used: 2 mistakes',
      rules: String(builtin.rules.length),
    })
    expect(stdout).not.toMatch(/hush|secret/)
  })

  it('says where there is no config, and is told of none with --no-config', () => {
    expect(factsIn(run(['--env-info'], {cwd: folder()}).stdout)['config']).toBe('none')
    const cwd = folder({'.empathylintrc.yml': 'rules: ['})
    expect(factsIn(run(['--env-info', '--no-config'], {cwd}).stdout)['config']).toBe('none')
  })
})
