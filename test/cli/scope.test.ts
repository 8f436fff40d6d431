/** `--staged`, `--changed`, `--since` and `--changed-lines`. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {LintFlags} from '../../src/cli/flags.ts'
import {lintOptions} from '../../src/cli/lint-options.ts'
import {commitAll, repository} from '../workspace/repository.ts'
import {CLEAN, folder, HEDGED, run} from './command.ts'

const ONLY = ['--only', 'conditional-apology', '-f', 'compact']
const at = (stdout: string) => stdout.split('\n').flatMap((line) => /^(\S+:\d+):\d+: /.exec(line)?.[1] ?? [])

describe('the flags', () => {
  it.each<[Partial<LintFlags>, object]>([
    [{}, {fix: false, keepReplies: false}],
    [{staged: true}, {scope: {kind: 'staged'}}],
    [{changed: true}, {scope: {kind: 'changed'}}],
    [{since: 'origin/main'}, {scope: {kind: 'since', ref: 'origin/main'}}],
    [{since: ''}, {scope: {kind: 'since', ref: ''}}],
    [{changedLines: true}, {scope: {kind: 'changed'}, changedLines: true}],
    [
      {changedLines: true, since: 'x'},
      {scope: {kind: 'since', ref: 'x'}, changedLines: true},
    ],
    [
      {changedLines: true, staged: true},
      {scope: {kind: 'staged'}, changedLines: true},
    ],
    [{fix: true}, {fix: true}],
    [{diff: true}, {fix: true}],
    [{fixDryRun: true}, {fix: true}],
    [{fixSuggestions: true}, {fix: 'review'}],
    [{format: [{name: 'html', file: 'x'}]}, {keepReplies: true}],
    [{format: [{name: './mine.mjs'}]}, {keepReplies: true}],
    [{format: [{name: 'json'}, {name: 'sarif', file: 'x.html'}]}, {keepReplies: false}],
  ])('%j ask for %j', (flags, expected) => {
    expect(lintOptions(flags as LintFlags)).toEqual({fix: false, keepReplies: false, ...expected})
  })
})

it('tells a hook of what is about to be committed, and is silent where that is nothing', async () => {
  const made = await repository({'a.md': CLEAN, 'b.md': HEDGED})
  expect(run(['--staged'], {cwd: made.root})).toEqual({code: 0, stdout: '', stderr: ''})
  expect(run(['--staged', '-f', 'json'], {cwd: made.root})).toEqual({code: 0, stdout: '[]\n', stderr: ''})
  await made.write({'a.md': HEDGED})
  made.git('add', '--all')
  await made.write({'a.md': CLEAN, 'c.md': HEDGED})
  const staged = run(['--staged', ...ONLY], {cwd: made.root})
  expect([staged.code, at(staged.stdout)]).toEqual([1, ['a.md:1']])
  expect(run(['--changed', '--list-files'], {cwd: made.root}).stdout).toBe('c.md\n')
})

it('reports what a branch has changed, line by line, and only in what is named', async () => {
  const made = await repository({'a.md': `${HEDGED}\nHi.\n`, 'm/b.md': HEDGED})
  made.git('switch', '-q', '-c', 'topic')
  await made.write({'a.md': `${HEDGED}\nHi.\n\nSorry if it hurt you.\n`})
  commitAll(made)
  await made.write({'m/b.md': `${HEDGED}\nSorry if it hurt you.\n`})
  const cwd = made.root
  expect(at(run(['--since', 'main', '--changed-lines', ...ONLY], {cwd}).stdout)).toEqual(['a.md:5', 'm/b.md:3'])
  expect(at(run(['--since', 'main', '--changed-lines', ...ONLY], {cwd: join(cwd, 'm')}).stdout)).toEqual(['b.md:3'])
  expect(at(run(['--changed', ...ONLY, 'a.md', 'm'], {cwd}).stdout)).toEqual(['m/b.md:1', 'm/b.md:3'])
  const {code, stdout, stderr} = run(['--since', 'man', 'a.md'], {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toMatch(/^empathylint: git knows no commit, branch or tag “man” here\.\n {2}Check its name/)
})

it('is a mistake outside of a repository', () => {
  const cwd = folder({'a.md': HEDGED})
  for (const flag of ['--staged', '--changed-lines']) {
    const {code, stdout, stderr} = run([flag], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toBe(`empathylint: “${cwd}” is not in a git repository.\n  Name the files to lint instead.\n`)
  }
  writeFileSync(join(cwd, 'b.md'), CLEAN)
  expect(run(['--suppress-all', '--staged'], {cwd}).stderr).toContain('--suppress-all and --staged exclude each other.')
})
