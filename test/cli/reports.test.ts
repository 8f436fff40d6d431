/** Reports beside each other: where each goes, what reporters from elsewhere may do, and the exit code. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {CLEAN, folder, HEDGED, run} from './command.ts'

const textOf = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

describe('reports in files', () => {
  it('are written beside the readable log, into folders that are made for them', () => {
    const cwd = folder({'a.md': HEDGED})
    const args = ['-f', 'sarif=out/deep/a.sarif', '--format=compact=out/log.txt', 'a.md']
    const {code, stdout, stderr} = run(args, {cwd, env: {FORCE_COLOR: '1', COLUMNS: '40'}})
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toContain('\u001b[')
    expect(stdout).toContain('1 error')
    expect(JSON.parse(textOf(cwd, 'out/deep/a.sarif'))).toMatchObject({version: '2.1.0', runs: [{results: [{}]}]})
    // Files have neither colors nor the width of the terminal.
    expect(textOf(cwd, 'out/log.txt')).toMatch(/^a\.md:1:18: error conditional-apology: .{40,}\n/)
  })

  it('leave standard output empty with -o; the exit code is the same', () => {
    const cwd = folder({'a.md': HEDGED, 'b.md': CLEAN})
    const args = ['-f', 'json', '-o', 'x.json', '-f', 'jsonl=x.jsonl']
    expect(run([...args, 'a.md'], {cwd})).toEqual({code: 1, stdout: '', stderr: ''})
    expect(JSON.parse(textOf(cwd, 'x.json'))).toMatchObject([{filePath: 'a.md', errorCount: 1}])
    expect(textOf(cwd, 'x.jsonl')).toContain('conditional-apology')
    expect(run([...args, 'b.md'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    expect(run([...args, 'nope.md'], {cwd})).toMatchObject({code: 2, stdout: ''})
    expect(textOf(cwd, 'x.json')).toBe('[]\n')
  })

  it('that cannot be written are a mistake of the run; the others are made', () => {
    const cwd = folder({'a.md': CLEAN})
    const {code, stdout, stderr} = run(['-f', 'json', '-o', 'a.md/x.json', '-f', 'unix=y.txt', 'a.md'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toBe(
      'empathylint: “a.md/x.json” could not be written: its folder is not there and cannot be made.\n',
    )
    expect(existsSync(join(cwd, 'y.txt'))).toBe(true)
    expect(textOf(cwd, 'a.md')).toBe(CLEAN)
  })
})

describe('reporters from elsewhere', () => {
  it('may be typed modules, and packages that take their time', () => {
    const cwd = folder({
      'a.md': HEDGED,
      'report.ts':
        'export default (results: readonly {path: string}[], {width}: {width: number}) => `${results[0]?.path} ${width}\\n`',
      'node_modules/@acme/report/package.json': '{"name": "@acme/report", "type": "module", "exports": "./main.js"}',
      'node_modules/@acme/report/main.js':
        'export default async (results, {failures, rules}) => { await null; return `${failures.length} ${rules.size > 5}` }',
    })
    const {code, stdout, stderr} = run(['-f', './report.ts', '-f', '@acme/report=out.txt', 'a.md'], {
      cwd,
      env: {COLUMNS: '72'},
    })
    expect({code, stdout, stderr}).toEqual({code: 1, stdout: 'a.md 72\n', stderr: ''})
    expect(textOf(cwd, 'out.txt')).toBe('0 true')
  })

  it('that break down, or return no text, are a mistake of the run; the others are made', () => {
    const cwd = folder({
      'a.md': CLEAN,
      'boom.mjs': 'export default () => { throw new Error("no \\u001b[2Jluck") }',
      'later.mjs': 'export default async () => { throw "later" }',
      'none.mjs': 'export default () => {}',
    })
    const args = ['./boom.mjs=x.txt', './later.mjs=y.txt', './none.mjs', 'json=z.json'].flatMap((name) => ['-f', name])
    const {code, stdout, stderr} = run([...args, 'a.md'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.split('\n')).toEqual([
      'empathylint: The report “./none.mjs” could not be made: it is of type undefined, not a text.',
      'empathylint: The report “./boom.mjs” could not be made: no ␛[2Jluck',
      'empathylint: The report “./later.mjs” could not be made: later',
      '',
    ])
    expect([existsSync(join(cwd, 'x.txt')), existsSync(join(cwd, 'y.txt'))]).toEqual([false, false])
    expect(JSON.parse(textOf(cwd, 'z.json'))).toMatchObject([{filePath: 'a.md'}])
  })
})

describe('mistakes', () => {
  it.each<[string[], string]>([
    [['-f', 'json', '-f', 'sarif'], 'Two reports cannot go to standard output: json and sarif.'],
    [['-f', 'json=x', '-o', './x'], 'Two reports cannot go into one file: ./x.'],
    [['-f', './nope.mjs'], 'The reporter “./nope.mjs” was not found.'],
  ])('%j: nothing is linted', (args, message) => {
    const {code, stdout, stderr} = run([...args, 'a.md'], {cwd: folder({'a.md': HEDGED})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr.split('\n')[0]).toBe(`empathylint: ${message}`)
  })
})

it('gives a program its report also where there is nothing to lint', () => {
  const cwd = folder({'a.md': HEDGED, list: ''})
  expect(run(['--pass-on-no-patterns', '-f', 'json'], {cwd})).toEqual({code: 0, stdout: '[]\n', stderr: ''})
  expect(run(['--file-list', 'list', '--ignore-pattern', 'x', '-f', 'json=x.json'], {cwd})).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
  expect(textOf(cwd, 'x.json')).toBe('[]\n')
})
