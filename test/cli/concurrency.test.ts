/** `--concurrency`: several threads say what one says. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {FIXABLE, folder, HEDGED, run} from './command.ts'

/** Replies of which two thirds have something to find. */
const replies = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({length: count}, (_, number) => [
      `macros/${String(number).padStart(3, '0')}.md`,
      number % 3 === 0 ? HEDGED : number % 3 === 1 ? FIXABLE : `Your order ${number} was sent today.\n`,
    ]),
  )

describe('--concurrency', () => {
  it('changes no word of what is said', () => {
    const cwd = folder({
      ...replies(300),
      'macros/strict/.empathylintrc': 'rules: {house/no-sorry: {pattern: sent, message: Say where it is.}}',
      'macros/strict/a.md': 'Your order was sent.\n',
      'macros/broken/.empathylintrc': 'rules: [',
      'macros/broken/a.md': 'Please calm down.\n',
      'macros/zero.md': 'a\0b',
    })
    const one = run(['--concurrency', '1', 'macros'], {cwd})
    expect(run(['--concurrency', '3', 'macros'], {cwd})).toEqual(one)
    expect(run(['macros'], {cwd})).toEqual(one)
    expect(one.stdout).toContain('099.md')
    expect(one.code).toBe(2)
  })

  it('fixes and keeps results as one thread does', () => {
    const [one, three] = [folder(replies(200)), folder(replies(200))]
    for (const flags of [['--cache'], ['--fix'], ['--cache']]) {
      const said = run(['--concurrency', '1', ...flags, 'macros'], {cwd: one})
      expect(run(['--concurrency', '3', ...flags, 'macros'], {cwd: three})).toEqual(said)
    }
    for (const path of Object.keys(replies(200)))
      expect(readFileSync(`${three}/${path}`, 'utf8')).toBe(readFileSync(`${one}/${path}`, 'utf8'))
  })

  it.each(['0', '-1', 'many', '1.5', ''])('refuses %s', (count) => {
    const {code, stderr} = run([`--concurrency=${count}`, 'a.md'], {cwd: folder({'a.md': 'Hello.\n'})})
    expect(code).toBe(2)
    expect(stderr).toContain('“auto” or a whole number from 1 up')
  })
})
