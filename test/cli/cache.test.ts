/** `--cache`: nothing is linted twice, and nothing reads otherwise. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {CLEAN, FIXABLE, FIXED, folder, HEDGED, run} from './command.ts'

const FILES = {'a.md': HEDGED, 'b.md': CLEAN, 'm/c.md': FIXABLE}

it('lints again only what has changed; the table of times shows it', () => {
  const cwd = folder(FILES)
  const rowsOf = (...args: string[]) => {
    const {stderr} = run(['--cache', '--timing', ...args], {cwd})
    return [...stderr.matchAll(/^ +[\d.]+ ms +[\d.]+ % {2}(\S+)/gm)].map(([, what]) => what)
  }
  expect(rowsOf()).toContain('conditional-apology')
  expect(readdirSync(join(cwd, '.empathylintcache'))).not.toEqual([])
  expect(rowsOf()).toEqual(['(files,'])
  writeFileSync(join(cwd, 'b.md'), HEDGED)
  expect(rowsOf()).toContain('conditional-apology')
  expect(rowsOf('--rule', 'conditional-apology: warn')).toContain('conditional-apology')
  expect(rowsOf('--rule', 'conditional-apology: warn')).toEqual(['(files,'])
})

it('makes the same reports byte for byte, and keeps its folder out of the way', () => {
  const cwd = folder(FILES)
  const formats = ['json', 'jsonl', 'sarif', 'html', 'markdown', 'gitlab', 'checkstyle', 'rdjson', 'stylish', 'github']
  const reports = (...args: string[]) => {
    const files = formats.flatMap((name) => ['-f', `${name}=out/${name}.txt`])
    const {code, stdout, stderr} = run([...files, ...args, 'a.md', 'b.md', 'm'], {cwd})
    return {code, stdout, stderr, files: formats.map((name) => readFileSync(join(cwd, 'out', `${name}.txt`), 'utf8'))}
  }
  const plain = reports()
  const where = ['--cache', '--cache-location', 'tmp/cache']
  expect(reports(...where)).toEqual(plain)
  expect(reports(...where)).toEqual(plain)
  expect(existsSync(join(cwd, 'tmp/cache'))).toBe(true)
  expect(existsSync(join(cwd, '.empathylintcache'))).toBe(false)
  expect(reports('--cache', '--cache-strategy', 'metadata')).toEqual(plain)
  expect(reports('--cache', '--cache-strategy', 'metadata')).toEqual(plain)
})

it('does not keep --fix from fixing, nor a broken cache from anything', () => {
  const cwd = folder({'a.md': FIXABLE})
  const args = ['--cache', '--only', 'conditional-apology', '-f', 'compact']
  expect(run(args, {cwd}).code).toBe(1)
  for (const name of readdirSync(join(cwd, '.empathylintcache')))
    writeFileSync(join(cwd, '.empathylintcache', name), name === '.gitignore' ? '*' : 'nonsense')
  expect(run(['--fix', ...args], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(FIXED)
  expect(run(args, {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
})

it('is a mistake where there is none to tell of', () => {
  const cwd = folder({'a.md': CLEAN})
  expect(run(['--cache-strategy', 'size', '--cache'], {cwd})).toEqual({
    code: 2,
    stdout: '',
    stderr: 'empathylint: --cache-strategy takes one of content, metadata, not “size”.\n  See empathylint --help.\n',
  })
  expect(run(['--cache-location', 'x'], {cwd}).stderr).toContain('--cache-location goes with --cache.')
})
