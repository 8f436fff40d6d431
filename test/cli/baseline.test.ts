/** The flags for old findings: what is written, said and reported after that. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, HEDGED, run} from './command.ts'

const BASELINE = '.empathylint-baseline.json'
const SOON = 'We will get back to you as soon as possible.\n'
const ONLY = ['--only', 'conditional-apology,vague-timeframe', '-f', 'compact']

describe('--suppress-all', () => {
  it('makes old what there is: from then on only what is new counts', () => {
    const cwd = folder({'a.md': HEDGED, 'm/b.md': `${HEDGED}\n${SOON}`, '.git/HEAD': ''})
    expect(run(['--suppress-all', ...ONLY], {cwd})).toEqual({
      code: 0,
      stdout: '',
      stderr: `empathylint: ${BASELINE} holds 3 old findings (3 added).\n`,
    })
    const {code, stdout, stderr} = run([], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('Not shown: 3 old findings from the baseline.')
    expect(run(['--no-baseline', ...ONLY, 'a.md'], {cwd}).code).toBe(1)
    writeFileSync(join(cwd, 'm/b.md'), `First of all.\n\n${HEDGED}\nSorry if it hurt you.\n`)
    const fresh = run(ONLY, {cwd: join(cwd, 'm')})
    expect(fresh.code).toBe(1)
    expect(fresh.stdout).toMatch(/^b\.md:5:7: error conditional-apology: [^\n]*\n\n1 problem\n$/)
    expect(fresh.stderr).toBe(
      `empathylint: 1 finding of the baseline is no longer there. Take it out of ../${BASELINE} with --prune-suppressions.\n`,
    )
  })
})

describe('--suppress-rule', () => {
  it('leaves the findings of other rules, and they count', () => {
    const cwd = folder({'a.md': `${HEDGED}\n${SOON}`})
    const first = run(['--suppress-rule', 'conditional-apology', '--max-warnings', '0', ...ONLY], {cwd})
    expect(first.code).toBe(1)
    expect(first.stdout).toMatch(/^a\.md:3:\d+: warning vague-timeframe: /)
    expect(first.stderr).toContain(`${BASELINE} holds 1 old finding (1 added).\n`)
    expect(first.stderr).toContain('--max-warnings allows 0.')
    const second = run(['--suppress-rule', 'promises', '--suppress-rule', 'dead-end', ...ONLY], {cwd})
    expect(second).toMatchObject({code: 0, stdout: ''})
    expect(second.stderr).toContain(`${BASELINE} holds 2 old findings (1 added).\n`)
  })

  it('says what was probably meant, and where the config is broken', () => {
    const cwd = folder({'a.md': HEDGED})
    const {code, stderr} = run(['--suppress-rule', 'conditonal-apology'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('--suppress-rule: “conditonal-apology” is neither a rule nor a family. Did you mean')
    writeFileSync(join(cwd, '.empathylintrc'), 'rules: [')
    const broken = run(['--suppress-rule', 'dead-end'], {cwd})
    expect(broken).toMatchObject({code: 2, stdout: ''})
    expect(broken.stderr).toMatch(/^empathylint: There is a problem in \.empathylintrc:\n {2}\d+:\d+ /)
    expect(existsSync(join(cwd, BASELINE))).toBe(false)
  })
})

describe('--prune-suppressions', () => {
  it('takes out what is gone, and reports what is new', () => {
    const cwd = folder({'a.md': HEDGED})
    run(['--suppress-all', '--baseline', 'old.json', ...ONLY], {cwd})
    writeFileSync(join(cwd, 'a.md'), SOON)
    const {code, stdout, stderr} = run(['--prune-suppressions', '--baseline', 'old.json', ...ONLY], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain('vague-timeframe')
    expect(stderr).toBe('empathylint: old.json holds 0 old findings (1 taken out).\n')
    expect(JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8'))).toMatchObject({version: 1})
  })

  it('makes no baseline where there is none', () => {
    const cwd = folder({'a.md': HEDGED})
    const {code, stderr} = run(['--prune-suppressions', ...ONLY], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe(
      `empathylint: There is no baseline “${BASELINE}” to take anything out of.\n  Name another one with --baseline. --suppress-all writes a new one.\n`,
    )
    expect(existsSync(join(cwd, BASELINE))).toBe(false)
  })
})

it('says where a baseline is broken, and reports all findings', () => {
  const cwd = folder({'a.md': HEDGED, [BASELINE]: '{"version": 1'})
  const {code, stdout, stderr} = run(ONLY, {cwd})
  expect(code).toBe(2)
  expect(stdout).toMatch(/^a\.md:1:18: error conditional-apology: /)
  expect(stderr).toMatch(
    new RegExp(`^empathylint: “${BASELINE}” is not valid JSON: the trouble begins in line 1\\.\\n {2}\\w`),
  )
})
