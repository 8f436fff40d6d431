/** Which rules run, what of the findings is shown, and what makes a run fail. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {withoutStrayValues} from '../../src/cli/options.ts'
import {folder, HEDGED, run} from './command.ts'

const SOON = 'We will get back to you as soon as possible.\n'
const TEXT = `${HEDGED}\n${SOON}\n${HEDGED}`
const UNUSED = '<!-- empathylint-disable-next-line dead-end -->'

const rulesIn = (stdout: string) =>
  [...stdout.matchAll(/^\S+:\d+:\d+: (\w+) ([\w-]+): /gm)].map(([, severity, rule]) => `${severity} ${rule}`)

describe('rules', () => {
  it('are chosen by --only, --skip and --rule', () => {
    const cwd = folder({'a.md': TEXT})
    const rules = (...args: string[]) => rulesIn(run(['-f', 'compact', ...args], {cwd}).stdout)
    const hedged = 'error conditional-apology'
    expect(rules('--only', 'conditional-apology')).toEqual([hedged, hedged])
    expect(rules('--only', 'promises', '--only=ownership', '--skip', 'vague-timeframe,diluted-we')).toEqual([
      hedged,
      hedged,
    ])
    const args = ['--only', 'vague-timeframe', '--rule', 'vague-timeframe: error', '--rule=conditional-apology: off']
    expect(rules(...args)).toEqual(['error vague-timeframe'])
    const {code, stdout, stderr} = run(['--skip', 'promise'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/“promise” is neither a rule nor a family\. Did you mean “promises”\?/)
  })

  it('that do not run make no comment look unused, so that --fix takes none out', () => {
    const text = `Hi.\n\n<!-- empathylint-disable-next-line conditional-apology -- as agreed -->\n${HEDGED}`
    const cwd = folder({'a.md': text})
    for (const args of [
      ['--only', 'promises'],
      ['--skip', 'conditional-apology'],
    ])
      expect(rulesIn(run(['--fix', '-f', 'compact', ...args], {cwd}).stdout)).not.toContain('warning unused-directive')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text)
  })
})

describe('what is shown', () => {
  it('is only so heavy, or so much; the summary says what else there is, and it counts', () => {
    const cwd = folder({'a.md': SOON, 'b.md': HEDGED})
    const only = ['--only', 'conditional-apology,vague-timeframe']
    const most = run(['--max-diagnostics', '1', ...only], {cwd})
    expect(most.stdout).toContain('b.md:1:18')
    expect(most.stdout).not.toContain('a.md:1')
    expect(most.stdout).toContain('Not shown: 1 warning.')
    const none = run(['--max-diagnostics=0', ...only], {cwd})
    expect(none.code).toBe(1)
    expect(none.stdout).toContain('Not shown: 1 error and 1 warning.')
    for (const flags of [['-q'], ['--min-severity', 'error']]) {
      const {code, stdout, stderr} = run([...flags, '--max-warnings', '0', ...only, 'a.md'], {cwd})
      expect(code).toBe(1)
      expect(stdout).toContain('no errors')
      expect(stdout).toContain('Not shown: 1 warning.')
      expect(stderr).toBe('empathylint: There is 1 warning; --max-warnings allows 0.\n')
    }
    expect(rulesIn(run(['--min-severity', 'warn', '-f', 'compact', ...only], {cwd}).stdout)).toHaveLength(2)
  })

  it('is no reason to fail with --exit-zero, but what cannot be done is', () => {
    const cwd = folder({'a.md': HEDGED})
    const args = ['--exit-zero', '--max-warnings', '0', '--rule', 'conditional-apology: warn', '-f', 'compact']
    expect(run([...args, 'a.md'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(run([...args, 'a.md', 'nope.md'], {cwd}).code).toBe(2)
  })
})

describe('comments', () => {
  it('weigh what --report-unused-disable-directives says, error where it says nothing', () => {
    const cwd = folder({'macros/a.md': `Hi.\n\n${UNUSED}\nThanks.\n`})
    const rules = (...args: string[]) => rulesIn(run(['-f', 'compact', ...args], {cwd}).stdout)
    const flag = '--report-unused-disable-directives'
    expect(rules(flag, 'macros/')).toEqual(['error unused-directive'])
    expect(rules(`${flag}=info`, 'macros/')).toEqual(['info unused-directive'])
    expect(rules(`${flag}=off`)).toEqual([])
    const {code, stderr} = run([`${flag}=macros/`], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('“macros/” is no severity. There are error, warning and info.')
  })

  it.each<[string, string]>([
    ['F', 'F=error'],
    ['F macros/', 'F=error macros/'],
    ['F warn macros/', 'F warn macros/'],
    ['macros/ F off', 'macros/ F off'],
    ['F F info -q', 'F=error F info -q'],
    ['F=warn macros/', 'F=warn macros/'],
    ['-- F macros/', '-- F macros/'],
    ['F -- error', 'F=error -- error'],
  ])('weigh so much only where the word after the flag says so: %s', (given, expected) => {
    const words = (line: string) => line.replaceAll('F', '--report-unused-disable-directives').split(' ')
    expect(withoutStrayValues(words(given))).toEqual(words(expected))
  })

  it('are not heeded with --no-inline-config', () => {
    const cwd = folder({'a.md': `Hi.\n\n<!-- empathylint-disable-next-line -->\n${HEDGED}`})
    const args = ['--only', 'conditional-apology', '-f', 'compact', 'a.md']
    expect(run(args, {cwd}).code).toBe(0)
    expect(rulesIn(run(['--no-inline-config', ...args], {cwd}).stdout)).toEqual(['error conditional-apology'])
  })
})
