/** `--fix` and `--fix-dry-run`: what is written, what is only shown, and what stays as it is. */
import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {CLEAN, FIXABLE, FIXED, folder, HEDGED, run} from './command.ts'

const textOf = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

describe('--fix', () => {
  it('writes what is safe, and reports what is left', () => {
    const cwd = folder({'a.md': FIXABLE, 'b.md': HEDGED, 'c.md': CLEAN})
    const before = statSync(join(cwd, 'c.md'))
    const {code, stdout} = run(['--fix', '.'], {cwd})
    expect(code).toBe(1)
    expect(textOf(cwd, 'a.md')).toBe(FIXED)
    expect(textOf(cwd, 'b.md')).toBe(HEDGED)
    expect(statSync(join(cwd, 'c.md')).ino).toBe(before.ino)
    expect(stdout).toContain('b.md:1:18')
    expect(stdout).not.toContain('a.md:')
    expect(stdout).toContain('Fixed 1 finding in 1 file.')
  })

  it('replaces the file as a whole, with its mode, and leaves nothing beside it', () => {
    const cwd = folder({'a.md': FIXABLE})
    chmodSync(join(cwd, 'a.md'), 0o640)
    const before = statSync(join(cwd, 'a.md'))
    run(['--fix', 'a.md'], {cwd})
    const after = statSync(join(cwd, 'a.md'))
    expect(after.ino).not.toBe(before.ino)
    expect(after.mode).toBe(before.mode)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  it('keeps a byte order mark, and a link a link', () => {
    const cwd = folder({'real.md': `\uFEFF${FIXABLE}`})
    symlinkSync('real.md', join(cwd, 'link.md'))
    run(['--fix', 'link.md'], {cwd})
    expect(textOf(cwd, 'real.md')).toBe(`\uFEFF${FIXED}`)
    expect(
      readdirSync(cwd, {withFileTypes: true})
        .find(({name}) => name === 'link.md')
        ?.isSymbolicLink(),
    ).toBe(true)
  })

  it('says which file it could not write, and reports it as it is', () => {
    const cwd = folder({'a.md': FIXABLE})
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'a.md'), 0o444)
    const {code, stdout, stderr} = run(['--fix', 'a.md'], {cwd, ...(process.getuid?.() === 0 && {uid: 65534})})
    expect(code).toBe(2)
    expect(stderr).toContain('“a.md” could not be written')
    expect(stdout).toContain('a.md:7:18')
    expect(stdout).not.toContain('Fixed')
    expect(textOf(cwd, 'a.md')).toBe(FIXABLE)
  })
})

describe('--fix-dry-run', () => {
  it('writes nothing, and prints a diff; the report goes to standard error', () => {
    const cwd = folder({'a.md': FIXABLE, 'b.md': HEDGED})
    const {code, stdout, stderr} = run(['--fix-dry-run', '.'], {cwd})
    expect(code).toBe(1)
    expect(textOf(cwd, 'a.md')).toBe(FIXABLE)
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
    expect(stdout).toContain(
      '\n-We apologize for any trouble this may have caused.\n+We apologize for the trouble this caused.\n',
    )
    expect(stdout).not.toContain('b.md')
    expect(stderr).toContain('b.md:1:18')
    expect(stderr).toContain('nothing was written')
  })

  it('prints a diff that git applies, whatever the names, line breaks and characters', () => {
    const files = {
      'a b.md': FIXABLE,
      'ü.md': FIXABLE.replaceAll('\n', '\r\n'),
      'm/end.md': FIXABLE.trimEnd(),
      'm/odd.md': FIXABLE.replace(
        'Best,',
        'Two\ttabs, an \u001b[31mescape\u001b[m, a\u2028separator and a\u000bfeed.\n\nBest,',
      ),
    }
    const cwd = folder(files)
    execFileSync('git', ['init', '-q'], {cwd})
    const {stdout} = run(['--fix-dry-run', '.'], {cwd})
    expect(stdout).toContain('\u001b[31m')
    execFileSync('git', ['apply', '-'], {cwd, input: stdout})
    for (const [name, text] of Object.entries(files))
      expect(textOf(cwd, name), name).toBe(text.replace('any trouble this may have caused', 'the trouble this caused'))
    expect(run(['--fix-dry-run', '.'], {cwd}).stdout).toBe('')
  })

  it('shows the change of standard input', () => {
    const {code, stdout} = run(['-', '--fix-dry-run', '--stdin-filename', 'x.md'], {cwd: folder(), input: FIXABLE})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^--- a\/x\.md\n/)
  })

  it('gives the fixed text as output in JSON', () => {
    const {stdout} = run(['--fix-dry-run', '-f', 'json', 'a.md'], {cwd: folder({'a.md': FIXABLE})})
    expect(JSON.parse(stdout)).toMatchObject([{filePath: 'a.md', output: FIXED}])
  })

  it('excludes --fix', () => {
    const cwd = folder({'a.md': FIXABLE})
    const {code, stderr} = run(['--fix', '--fix-dry-run', 'a.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('--fix and --fix-dry-run exclude each other.')
    expect(textOf(cwd, 'a.md')).toBe(FIXABLE)
  })
})
