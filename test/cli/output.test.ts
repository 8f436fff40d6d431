/** How output looks and where it goes: colors, widths, pipes. */
import {closeSync, existsSync, openSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {forTerminal} from '../../src/cli/report.ts'
import {columns, usesColor} from '../../src/cli/terminal.ts'
import {FIXABLE, folder, HEDGED, run, start} from './command.ts'

const ESCAPE = '\u001b['
const fixtures = fileURLToPath(new URL('../../fixtures/replies', import.meta.url))
const FULL = '/dev/full'

describe('color', () => {
  it.each<[string, string[], Record<string, string>, boolean]>([
    ['none in a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with --color, whatever NO_COLOR says', ['--color'], {NO_COLOR: '1'}, true],
    ['with FORCE_COLOR', [], {FORCE_COLOR: '1'}, true],
    ['none with FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, false],
    ['none with NO_COLOR and FORCE_COLOR', [], {NO_COLOR: '1', FORCE_COLOR: '1'}, false],
    ['none with --no-color', ['--no-color'], {FORCE_COLOR: '1'}, false],
    ['with an empty NO_COLOR', [], {NO_COLOR: '', FORCE_COLOR: '1'}, true],
  ])('is used: %s', (_, args, env, isColored) => {
    const cwd = folder({'a.md': HEDGED})
    expect(run([...args, 'a.md'], {cwd, env}).stdout.includes(ESCAPE)).toBe(isColored)
    expect(run([...args, 'explain', 'conditional-apology'], {cwd, env}).stdout.includes(ESCAPE)).toBe(isColored)
    expect(run(['inspect', 'a.md', ...args], {cwd, env}).stdout.includes(ESCAPE)).toBe(isColored)
  })

  it('is used in a terminal that is not dumb', () => {
    const {NO_COLOR, FORCE_COLOR, TERM} = process.env
    delete process.env['NO_COLOR']
    delete process.env['FORCE_COLOR']
    try {
      process.env['TERM'] = 'xterm'
      expect(usesColor(undefined, {isTTY: true})).toBe(true)
      expect(usesColor(undefined, {})).toBe(false)
      process.env['TERM'] = 'dumb'
      expect(usesColor(undefined, {isTTY: true})).toBe(false)
    } finally {
      for (const [name, value] of Object.entries({NO_COLOR, FORCE_COLOR, TERM}))
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
    }
  })
})

describe('width', () => {
  it.each([40, 60, 80, 120])('keeps to %i columns', (width) => {
    const env = {COLUMNS: String(width)}
    const cwd = folder({'a.md': FIXABLE, '中文.md': `Sorry if 我们的客户服务团队 is late. ${HEDGED}`})
    for (const args of [['a.md', '中文.md'], ['explain', 'conditional-apology'], ['rules'], ['inspect', '中文.md']]) {
      const {stdout} = run(args, {cwd, env})
      // A command to copy stays whole.
      const lines = stdout.split('\n').filter((line) => !/^ {2}(?:more|Next:) +empathylint/.test(line))
      expect(
        lines.filter((line) => stringWidth(line) > width),
        args.join(' '),
      ).toEqual([])
    }
  })

  it('is that of the terminal, else what COLUMNS says, else unknown', () => {
    const {COLUMNS} = process.env
    try {
      process.env['COLUMNS'] = '72'
      expect(columns({columns: 55})).toBe(55)
      expect(columns({})).toBe(72)
      for (const nonsense of ['', '-3', '1.5', 'wide']) {
        process.env['COLUMNS'] = nonsense
        expect(columns({})).toBe(0)
      }
    } finally {
      if (COLUMNS === undefined) delete process.env['COLUMNS']
      else process.env['COLUMNS'] = COLUMNS
    }
  })
})

describe('output', () => {
  it.each([['pretty'], ['stylish'], ['compact'], ['json']])('is the same on two runs: %s', (format) => {
    const both = [1, 2].map(() => run(['-f', format, 'messy', 'clean'], {cwd: fixtures}))
    expect(both[0]?.stdout).not.toBe('')
    expect(both[0]).toEqual(both[1])
  })

  it('ends in silence where the reader has seen enough', async () => {
    const reply = (number: number) => `## Reply ${number}\n\nHi Ana,\n\n${HEDGED}\nBest,\nSam\n`
    const cwd = folder({'a.md': Array.from({length: 400}, (_, number) => reply(number)).join('\n')})
    const child = start(['a.md'], cwd)
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = (await once(child, 'close')) as [number]
    expect({code, stderr: Buffer.concat(said).toString()}).toEqual({code: 1, stderr: ''})
  })

  it.runIf(existsSync(FULL))('says so where it cannot be written', () => {
    const cwd = folder({'a.md': HEDGED})
    const out = openSync(FULL, 'w')
    const command = fileURLToPath(new URL('../../bin/empathylint.cjs', import.meta.url))
    const {status, stderr} = spawnSync(process.execPath, [command, 'a.md'], {cwd, stdio: ['ignore', out, 'pipe']})
    closeSync(out)
    expect(status).toBe(2)
    expect(stderr.toString()).toContain('The output could not be written (ENOSPC).')
  })
})

describe('a diff for the terminal', () => {
  const diff = '--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-a\t\u001b[2Jb\u202e\r\n+a\tb\r\n c\n'

  it('shows what a terminal would act on as signs', () => {
    expect(forTerminal(diff, false)).toBe('--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-a    ␛[2Jb<U+202E>\n+a    b\n c\n')
  })

  it('is colored line by line', () => {
    const lines = forTerminal(diff, true).split('\n')
    expect(lines[3]).toBe('\u001b[31m-a    ␛[2Jb<U+202E>\u001b[39m')
    expect(lines[4]).toBe('\u001b[32m+a    b\u001b[39m')
    expect(lines[5]).toBe(' c')
  })
})
