/** Standard input: read as a file of any name, and with --fix handed on. */
import {describe, expect, it} from 'vitest'
import {CLEAN, FIXABLE, FIXED, folder, HEDGED, run} from './command.ts'

describe('standard input', () => {
  it.each([['-'], ['--stdin']])('is linted with %s, without a name as Markdown', (flag) => {
    const {code, stdout} = run(['-f', 'compact', flag], {cwd: folder(), input: HEDGED})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^<stdin>:1:18: error conditional-apology: /)
  })

  it('is linted as the file that --stdin-filename names: its config counts', () => {
    const cwd = folder({'m/.empathylintrc': 'rules: {conditional-apology: warn}'})
    const {code, stdout} = run(['-f', 'compact', '-', '--stdin-filename', 'm/a.txt'], {cwd, input: HEDGED})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^m\/a\.txt:1:18: warning conditional-apology: /)
  })

  it('is left out where .empathylintignore names the file', () => {
    const cwd = folder({'.empathylintignore': 'a.md'})
    const {code, stderr} = run(['-', '--stdin-filename=a.md'], {cwd, input: HEDGED})
    expect(code).toBe(0)
    expect(stderr).toContain('“a.md” is left out by .empathylintignore.')
  })

  it.each([
    ['is not UTF-8', Buffer.from([0x61, 0xff]), '“<stdin>” is not valid UTF-8'],
    ['is binary', Buffer.from('a\0'), '“<stdin>” is not text'],
  ])('is told when it %s', (_, input, message) => {
    const {code, stdout, stderr} = run(['-'], {cwd: folder(), input})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
  })

  it('may be empty', () => {
    expect(run(['-'], {cwd: folder()})).toEqual({code: 0, stdout: 'No replies were read in 1 file.\n', stderr: ''})
  })

  it.each([
    [['-', 'a.md'], 'Standard input and files cannot be linted in one run.'],
    [['--stdin-filename', 'a.md'], '--stdin-filename goes with --stdin or -.'],
    [['-', '--stdin-filename='], 'The value of --stdin-filename is empty.'],
  ])('refuses %j', (args, message) => {
    const {code, stdout, stderr} = run(args, {cwd: folder({'a.md': CLEAN})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`empathylint: ${message}\n`)
  })
})

describe('standard input with --fix', () => {
  it('prints the fixed text, and the report on standard error', () => {
    const {code, stdout, stderr} = run(['-', '--fix'], {cwd: folder(), input: FIXABLE})
    expect({code, stdout}).toEqual({code: 0, stdout: FIXED})
    expect(stderr).toContain('Fixed 1 finding in 1 file.')
  })

  it('leaves what needs a person, and reports it', () => {
    const {code, stdout, stderr} = run(['--stdin', '--fix', '-f', 'compact'], {cwd: folder(), input: HEDGED})
    expect({code, stdout}).toEqual({code: 1, stdout: HEDGED})
    expect(stderr).toMatch(/^<stdin>:1:18: error conditional-apology/)
  })

  it('keeps a byte order mark and line breaks', () => {
    const input = `\uFEFF${FIXABLE.replaceAll('\n', '\r\n')}`
    expect(run(['-', '--fix'], {cwd: folder(), input}).stdout).toBe(`\uFEFF${FIXED.replaceAll('\n', '\r\n')}`)
  })

  it.each([
    ['it cannot be read', ['-'], 'Sorry \0', 2],
    ['the config is broken', ['-', '--config', 'x'], FIXABLE, 2],
    ['it is left out', ['-', '--stdin-filename', 'out.md'], FIXABLE, 0],
  ])('hands the text on unchanged where %s', (_, args, input, code) => {
    const cwd = folder({'.empathylintignore': 'out.md'})
    expect(run([...args, '--fix'], {cwd, input})).toMatchObject({code, stdout: input})
  })
})
