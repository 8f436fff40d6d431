/** Rewrites that a person should look at, and what is only shown. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {commitAll, repository} from '../workspace/repository.ts'
import {FIXABLE, FIXED, folder, HEDGED, run} from './command.ts'

const textOf = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')
const ONLY = ['--only', 'conditional-apology', '-f', 'compact']
const REWRITTEN = 'We apologize for the trouble this caused.\n'

it('applies with --fix-suggestions also what a person should look at', () => {
  const cwd = folder({'a.md': FIXABLE, 'b.md': HEDGED})
  expect(run(['--fix', ...ONLY], {cwd}).code).toBe(1)
  expect([textOf(cwd, 'a.md'), textOf(cwd, 'b.md')]).toEqual([FIXED, HEDGED])
  const {code, stdout, stderr} = run(['--fix', '--fix-suggestions', ...ONLY], {cwd})
  expect({code, stdout, stderr}).toEqual({code: 0, stdout: '', stderr: ''})
  expect([textOf(cwd, 'a.md'), textOf(cwd, 'b.md')]).toEqual([FIXED, REWRITTEN])
})

it.each<[string, string[], string, string]>([
  ['--diff', ['--diff'], FIXED, HEDGED],
  ['--fix --diff', ['--fix', '--diff'], FIXED, HEDGED],
  ['--fix-suggestions --diff', ['--fix-suggestions', '--diff'], FIXED, REWRITTEN],
])('writes nothing with %s, and prints what git applies', (_, flags, first, second) => {
  const cwd = folder({'m/a.md': FIXABLE, 'm/b.md': HEDGED})
  const {stdout, stderr} = run([...flags, ...ONLY], {cwd})
  expect([textOf(cwd, 'm/a.md'), textOf(cwd, 'm/b.md')]).toEqual([FIXABLE, HEDGED])
  expect(stderr.includes('m/b.md:1:18')).toBe(second === HEDGED)
  execFileSync('git', ['apply', '-'], {cwd, input: stdout})
  expect([textOf(cwd, 'm/a.md'), textOf(cwd, 'm/b.md')]).toEqual([first, second])
})

it('rewrites with --changed-lines only lines that have changed', async () => {
  const made = await repository({'a.md': FIXABLE, 'b.md': FIXABLE})
  await made.write({'a.md': FIXABLE.replace('Best,', `Thanks.\n\n${HEDGED}\nBest,`)})
  const {code, stdout} = run(['--changed-lines', '--fix', ...ONLY], {cwd: made.root})
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  expect(textOf(made.root, 'a.md')).toBe(FIXABLE.replace('Best,', `Thanks.\n\n${REWRITTEN}\nBest,`))
  expect(textOf(made.root, 'b.md')).toBe(FIXABLE)
})

it('says with --staged what of it is on the disk only', async () => {
  const made = await repository({'a.md': 'Hi.\n', 'b.md': 'Hi.\n'})
  await made.write({'a.md': FIXABLE, 'b.md': FIXABLE})
  made.git('add', '--all')
  await made.write({'b.md': `${FIXABLE}\nP.S. Thanks.\n`})
  const {code, stdout, stderr} = run(['--staged', '--fix', ...ONLY], {cwd: made.root})
  expect(code).toBe(1)
  expect(stdout).toMatch(/^b\.md:7:18: error conditional-apology: [^\n]*\n\n1 problem\n$/)
  expect(stderr).toBe(
    'empathylint: “b.md” is staged only in part, so nothing in it was rewritten.\n' +
      'empathylint: 1 file was rewritten on the disk only. Stage what has changed, and commit again.\n',
  )
  expect(textOf(made.root, 'a.md')).toBe(FIXED)
  expect(textOf(made.root, 'b.md')).toBe(`${FIXABLE}\nP.S. Thanks.\n`)
  expect(made.git('show', ':a.md')).toBe(FIXABLE)
  commitAll(made)
  expect(run(['--staged', '--fix'], {cwd: made.root})).toEqual({code: 0, stdout: '', stderr: ''})
})

it('fails with --staged where it has rewritten, for the commit would hold what was found', async () => {
  const made = await repository({'a.md': 'Hi.\n'})
  for (const [flags, code] of [[[], 1] as const, [['--exit-zero'], 0] as const]) {
    await made.write({'a.md': FIXABLE})
    made.git('add', '--all')
    expect(run(['--staged', '--fix', ...flags, ...ONLY], {cwd: made.root})).toEqual({
      code,
      stdout: '',
      stderr: 'empathylint: 1 file was rewritten on the disk only. Stage what has changed, and commit again.\n',
    })
    expect(textOf(made.root, 'a.md')).toBe(FIXED)
  }
  made.git('add', '--all')
  expect(run(['--staged', '--fix', ...ONLY], {cwd: made.root})).toEqual({code: 0, stdout: '', stderr: ''})
})
