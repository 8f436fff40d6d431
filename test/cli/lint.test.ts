/** `empathylint [paths…]`: what is linted, what is said, and with which exit code. */
import {chmodSync, mkdirSync, symlinkSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {CLEAN, FIXABLE, folder, HEDGED, run} from './command.ts'

interface JsonResult {
  readonly filePath: string
  readonly messages: readonly {readonly ruleId: string; readonly severity: number; readonly line: number}[]
}

const resultsIn = (stdout: string) => JSON.parse(stdout) as readonly JsonResult[]
const NOBODY = 65534

describe('exit codes', () => {
  it('is 0 where there is nothing to improve', () => {
    const {code, stdout, stderr} = run(['a.md'], {cwd: folder({'a.md': CLEAN})})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe('✓ 1 reply in 1 file: nothing to improve.\n')
  })

  it('is 1 where there are errors', () => {
    const {code, stdout} = run([], {cwd: folder({'a.md': HEDGED})})
    expect(code).toBe(1)
    expect(stdout).toContain('a.md:1:18')
    expect(stdout).toContain('conditional-apology')
  })

  it('is 0 for warnings, and 1 for more of them than --max-warnings', () => {
    const cwd = folder({'a.md': HEDGED})
    const warn = ['--rule', 'conditional-apology: warn', '-f', 'compact', 'a.md']
    expect(run(warn, {cwd}).code).toBe(0)
    expect(run(['--max-warnings', '9', ...warn], {cwd}).code).toBe(0)
    const {code, stderr} = run(['--max-warnings=0', ...warn], {cwd})
    expect(code).toBe(1)
    expect(stderr).toMatch(/--max-warnings allows 0\.\n$/)
  })

  it('finds what a rule named on the command line finds, though the situation is not sure', () => {
    const cwd = folder({'a.md': 'Hi Ann,\n\nOpen the menu. It is blue.\n'})
    expect(run(['-f', 'compact', 'a.md'], {cwd}).code).toBe(0)
    const {code, stdout} = run(['--rule', 'missing-acknowledgment: error', '-f', 'compact', 'a.md'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('missing-acknowledgment')
  })

  it('counts warnings that --quiet does not show', () => {
    const args = ['-q', '--max-warnings', '0', '--rule', 'conditional-apology=warn', '-f', 'compact']
    const {code, stdout} = run(args, {cwd: folder({'a.md': HEDGED})})
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
  })
})

describe('files that cannot be linted', () => {
  it.each([
    ['is not there', {}, '“a.md” was not found.'],
    ['is binary', {'a.md': Buffer.from('a\0b')}, '“a.md” is not text'],
    [
      'is not UTF-8',
      {'a.md': Buffer.from([0x61, 0x0a, 0xff])},
      '“a.md” is not valid UTF-8: the trouble begins in line 2',
    ],
    ['is UTF-16', {'a.md': Buffer.from([0xff, 0xfe, 0x61, 0])}, '“a.md” is written in UTF-16'],
  ])('says that a file %s, and lints the others', (_, files, message) => {
    const {code, stdout, stderr} = run(['-f', 'compact', 'a.md', 'b.md'], {cwd: folder({...files, 'b.md': HEDGED})})
    expect(code).toBe(2)
    expect(stderr).toContain(`empathylint: ${message}`)
    expect(stdout).toMatch(/^b\.md:1:18: error conditional-apology: /)
  })

  it('says that a file is too large, and lints the others', () => {
    const cwd = folder({'a.csv': '', 'b.md': HEDGED})
    truncateSync(join(cwd, 'a.csv'), 129 * 1024 * 1024)
    const {code, stdout, stderr} = run(['-f', 'compact', 'a.csv', 'b.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('empathylint: “a.csv” is larger than 128 MB.')
    expect(stdout).toMatch(/^b\.md:1:18: error conditional-apology: /)
  })

  it('reads an empty file', () => {
    const {code, stdout} = run(['a.md'], {cwd: folder({'a.md': ''})})
    expect({code, stdout}).toEqual({code: 0, stdout: 'No replies were read in 1 file.\n'})
  })

  it('passes over binary files that were not named', () => {
    const {code, stderr} = run(['.'], {cwd: folder({'a.md': CLEAN, 'b.md': Buffer.from('a\0b')})})
    expect({code, stderr}).toEqual({code: 0, stderr: 'empathylint: “b.md” is left out, as it is not text.\n'})
  })

  it('names a link that leads back to itself', () => {
    const cwd = folder()
    symlinkSync('a.md', join(cwd, 'a.md'))
    const {code, stderr} = run(['a.md'], {cwd})
    expect({code, stderr}).toEqual({code: 2, stderr: 'empathylint: “a.md” is a link that leads back to itself.\n'})
  })

  it('names a folder that may not be opened, and lints the rest', () => {
    const cwd = folder({'a.md': HEDGED})
    chmodSync(cwd, 0o755)
    mkdirSync(join(cwd, 'closed'), {mode: 0})
    const {code, stdout, stderr} = run(['-f', 'compact', '.'], {cwd, ...(process.getuid?.() === 0 && {uid: NOBODY})})
    expect(code).toBe(2)
    expect(stderr).toContain('The folder “closed” may not be opened; check its permissions.')
    expect(stdout).toContain('conditional-apology')
  })

  it('says so where a folder or a glob leads to nothing', () => {
    const cwd = folder({'a.png': 'x', 'empty/.keep': ''})
    expect(run(['empty'], {cwd})).toMatchObject({code: 2, stdout: ''})
    expect(run(['empty'], {cwd}).stderr).toContain('There is nothing to lint in “empty”.')
    expect(run(['*.md'], {cwd}).stderr).toContain('“*.md” matches no file.')
  })

  it('says what can be read where a file is of another kind', () => {
    const {code, stderr} = run(['a.png'], {cwd: folder({'a.png': 'x'})})
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /“a\.png” is of a kind that cannot be read\.\n {2}What can be read are files that end in .*\.md/,
    )
  })

  it('shows control characters of a name as signs', () => {
    const {stderr} = run(['a\u001b[31m.md'], {cwd: folder()})
    expect(stderr).toBe('empathylint: “a␛[31m.md” was not found.\n')
  })
})

describe('what is read', () => {
  it('reads folders, globs and files, each once', () => {
    const cwd = folder({'a.md': HEDGED, 'm/b.txt': HEDGED, 'm/c.md': HEDGED, 'n/d.md': HEDGED})
    const {stdout} = run(['-f', 'json', 'm', '*.md', 'm/c.md'], {cwd})
    expect(resultsIn(stdout).map(({filePath}) => filePath)).toEqual(['a.md', 'm/b.txt', 'm/c.md'])
  })

  it('leaves out what .empathylintignore names, and says so of what was named; --no-ignore lints it', () => {
    const cwd = folder({'a.md': HEDGED, 'old/b.md': HEDGED, '.empathylintignore': 'old/\n'})
    expect(resultsIn(run(['-f', 'json'], {cwd}).stdout).map(({filePath}) => filePath)).toEqual(['a.md'])
    const {code, stderr} = run(['old/b.md'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toContain('“old/b.md” is left out by .empathylintignore. Add --no-ignore to lint it anyway.')
    expect(run(['--no-ignore', 'old/b.md'], {cwd}).code).toBe(1)
  })

  it('reads a path that begins with a hyphen after --', () => {
    const cwd = folder({'-a.md': HEDGED})
    expect(run(['-f', 'compact', '--', '-a.md'], {cwd}).stdout).toMatch(/^-a\.md:1:18: error/)
    expect(run(['-a.md'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'empathylint: There is no flag “-a.md”.\n  If you mean the file, put -- before it: empathylint -- -a.md\n',
    })
  })
})

describe('configs', () => {
  it('uses the nearest, another with --config, and none with --no-config', () => {
    const cwd = folder({
      'a.md': HEDGED,
      '.empathylintrc': 'rules: {conditional-apology: off}',
      'strict.json': '{"rules": {"conditional-apology": "warn"}}',
    })
    const severities = (...args: string[]) =>
      resultsIn(run(['-f', 'json', ...args, 'a.md'], {cwd}).stdout)
        .flatMap(({messages}) => messages)
        .flatMap(({ruleId, severity}) => (ruleId === 'conditional-apology' ? [severity] : []))
    expect(severities()).toEqual([])
    expect(severities('--config', 'strict.json')).toEqual([1])
    expect(severities('--no-config')).toEqual([2])
    expect(severities('--rule', 'conditional-apology: error')).toEqual([2])
  })

  it.each([['.empathylintrc'], ['.empathylintrc.json']])('says where %s is broken, and exits with 2', (name) => {
    const {code, stdout, stderr} = run(['a.md'], {cwd: folder({'a.md': HEDGED, [name]: '{"rules": '})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`There is a problem in ${name}:\n  1:`)
  })

  it('lints the files that another config counts for', () => {
    const cwd = folder({'a/a.md': HEDGED, 'a/.empathylintrc': 'rules: [', 'b/b.md': HEDGED})
    const {code, stdout, stderr} = run(['-f', 'compact', '.'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toMatch(/^b\/b\.md:1:18: error/)
    expect(stderr).toContain('There is a problem in a/.empathylintrc:')
  })
})

describe('--format json', () => {
  it('has the shape of ESLint', () => {
    const {code, stdout, stderr} = run(['-f', 'json', 'a.md'], {cwd: folder({'a.md': FIXABLE})})
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    const [result] = resultsIn(stdout)
    expect(result).toMatchObject({filePath: 'a.md', errorCount: 1, fixableErrorCount: 1, usedDeprecatedRules: []})
    expect(result?.messages.find(({ruleId}) => ruleId === 'conditional-apology')).toMatchObject({
      severity: 2,
      line: 7,
      column: 18,
      endLine: 7,
      endColumn: 50,
      fix: {text: 'the trouble this'},
    })
  })

  it.each([
    ['no file could be read', ['x.md'], []],
    ['one of two could be read', ['x.md', 'a.md'], ['a.md']],
    ['the config is broken', ['--config', 'x.json', 'a.md'], []],
  ])('can be parsed where %s', (_, args, paths) => {
    const {code, stdout, stderr} = run(['--format=json', ...args], {cwd: folder({'a.md': HEDGED})})
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
    expect(resultsIn(stdout).map(({filePath}) => filePath)).toEqual(paths)
  })
})

describe('large and hostile input', () => {
  it.each([
    ['one line of 5 MB', 'Your refund of $40 went out on Monday. '.repeat(135_000)],
    ['100,000 opened placeholders', '{{'.repeat(100_000)],
    ['20,000 opened conditions', '{% if a %}Sorry. '.repeat(20_000)],
    ['a word of 5 MB', 'a'.repeat(5 << 20)],
    ['a quotation 20,000 levels deep', `${'> '.repeat(20_000)}sorry`],
  ])('is done with %s within seconds', (_, text) => {
    const began = performance.now()
    const {code, stderr} = run(['-f', 'compact', 'a.md'], {cwd: folder({'a.md': text})})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
