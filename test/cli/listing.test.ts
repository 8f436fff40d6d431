/** What is listed rather than linted, and lists of what to lint. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {CLEAN, folder, HEDGED, run} from './command.ts'

const ONLY = ['--only', 'conditional-apology', '-f', 'compact']
const pathsIn = (stdout: string) => stdout.split('\n').flatMap((line) => /^(.+?):\d+:\d+: /.exec(line)?.[1] ?? [])

describe('lists of files', () => {
  it('come from a file or from standard input, by lines or zero bytes', () => {
    const cwd = folder({'a.md': HEDGED, 'b c.md': HEDGED, '!d.md': HEDGED, 'e.md': HEDGED, list: 'a.md\r\n!d.md\r\n'})
    expect(pathsIn(run(['--file-list', 'list', ...ONLY, 'e.md'], {cwd}).stdout)).toEqual(['!d.md', 'a.md', 'e.md'])
    const zero = run(['--file-list', '-', ...ONLY], {cwd, input: 'b c.md\0a.md\0'})
    expect([zero.code, pathsIn(zero.stdout)]).toEqual([1, ['a.md', 'b c.md']])
    expect(run(['--file-list', '-', ...ONLY], {cwd, input: ''})).toEqual({code: 0, stdout: '', stderr: ''})
    const {code, stderr} = run(['--file-list', 'nope'], {cwd})
    expect({code, stderr}).toEqual({code: 2, stderr: 'empathylint: The list of files “nope” could not be read.\n'})
  })

  it('may name what there is not, or what is of another kind, where that is no mistake', () => {
    const cwd = folder({'a.md': HEDGED, 'x.ts': ''})
    const args = ['--file-list', '-', ...ONLY]
    const input = 'a.md\nx.ts\ngone.md\n'
    const strict = run(args, {cwd, input})
    expect([strict.code, pathsIn(strict.stdout)]).toEqual([2, ['a.md']])
    expect(strict.stderr).toContain('“x.ts” is of a kind that cannot be read.')
    expect(strict.stderr).toContain('“gone.md” was not found.')
    const lenient = run(['--no-error-on-unmatched-pattern', ...args], {cwd, input})
    expect([lenient.code, lenient.stderr, pathsIn(lenient.stdout)]).toEqual([1, '', ['a.md']])
  })
})

describe('--list-files', () => {
  it('names what would be linted, and nothing else', () => {
    const cwd = folder({
      'a.md': HEDGED,
      'm/b.md': CLEAN,
      'm/old/c.md': HEDGED,
      'x.ts': '',
      '.empathylintignore': 'old/',
    })
    expect(run(['--list-files'], {cwd})).toEqual({code: 0, stdout: 'a.md\nm/b.md\n', stderr: ''})
    expect(run(['--list-files', '--no-ignore', '--ignore-pattern', 'a.md'], {cwd}).stdout).toBe('m/b.md\nm/old/c.md\n')
    const named = run(['--list-files', 'm/old/c.md', 'nope.md'], {cwd})
    expect([named.code, named.stdout]).toEqual([2, ''])
    expect(named.stderr).toContain(
      '“m/old/c.md” is left out by .empathylintignore. Add --no-ignore to lint it anyway.\n',
    )
    expect(run(['--no-warn-ignored', 'm/old/c.md', '-f', 'compact'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

describe('--print-config', () => {
  it('says what holds for a file, and where that comes from', () => {
    const cwd = folder({
      '.empathylintrc': 'rules: {dead-end: info}\noverrides: [{files: m/**, rules: {dead-end: off}}]',
    })
    const rule = (...args: string[]) => {
      const {stdout} = run(['--print-config', ...args], {cwd})
      const {config, rules} = JSON.parse(stdout) as {
        config: string
        rules: Record<string, {severity: string; from: object}>
      }
      expect(config).toBe(join(cwd, '.empathylintrc'))
      return rules['dead-end']?.severity
    }
    expect(rule('a.md')).toBe('info')
    expect(rule('m/a.md')).toBe('off')
    expect(rule('a.md', '--rule', 'dead-end: error')).toBe('error')
    expect(run(['--print-config='], {cwd}).stderr).toBe('empathylint: The value of --print-config is empty.\n')
  })

  it('says where the config is broken', () => {
    const {code, stdout, stderr} = run(['--print-config', 'a.md'], {cwd: folder({'.empathylintrc': 'rules: ['})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^empathylint: There is a problem in \.empathylintrc:\n {2}\d/)
  })
})

describe('tables', () => {
  it('stand on standard error, below reports for programs too, and count what is not shown', () => {
    const cwd = folder({'a.md': HEDGED, 'b.md': HEDGED})
    const args = ['--stats', '--timing', '--max-diagnostics', '1', '--only', 'conditional-apology', '-f', 'json']
    const {stdout, stderr} = run(args, {cwd})
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stderr).toMatch(/^\nHow often each rule speaks:\n {2}2 {2}conditional-apology {2}error {2}2 files\n/)
    expect(stderr).toMatch(/\nWhere the time goes \(\d+ ms in all\):\n/)
    expect(stderr).toMatch(/^ +[\d.]+ ms +[\d.]+ % {2}conditional-apology +\d+×$/m)
  })
})

describe('as JSON', () => {
  it('is what a rule is about', () => {
    const {stdout} = run(['explain', 'conditional-apology', '--json'], {cwd: folder()})
    expect(JSON.parse(stdout)).toMatchObject({id: 'conditional-apology', family: 'ownership', severity: 'error'})
  })

  it('are the rules that are on here', () => {
    const cwd = folder({'.empathylintrc': 'rules: {dead-end: off, vague-timeframe: error}'})
    const listed = JSON.parse(run(['rules', '--enabled', '--json'], {cwd}).stdout) as readonly Record<string, unknown>[]
    expect(listed.find(({id}) => id === 'dead-end')).toBeUndefined()
    expect(listed.find(({id}) => id === 'vague-timeframe')).toMatchObject({severity: 'warning', severityHere: 'error'})
  })
})

describe('in a narrow terminal', () => {
  it.each<[number, string[]]>([
    [40, ['--max-diagnostics', '1']],
    [60, ['--min-severity', 'error', '--fix-dry-run']],
    [60, ['--help']],
  ])('of %i columns no line of %j is wider, and none has escape codes', (width, args) => {
    const cwd = folder({'a.md': `${HEDGED}\nWe will get back to you as soon as possible.\n`})
    const env = {COLUMNS: String(width)}
    const {stdout, stderr} = run(args, {cwd, env})
    const all = args.includes('--fix-dry-run') ? stderr : stdout
    expect(all).not.toBe('')
    expect(stdout + stderr).not.toContain('\u001b')
    // Examples and the exit codes are to be copied, and flags are one word; what is to be run next stays whole.
    const own = all.split('\nExamples:\n')[0]?.split('\n') ?? []
    expect(own.filter((line) => line.length > width && !/^ {2}(?:-|more|Next:)/.test(line))).toEqual([])
  })
})
