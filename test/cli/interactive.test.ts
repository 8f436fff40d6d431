/** `--interactive`: going through findings with a person who chooses, writes, skips, stops and comes back. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {repository} from '../workspace/repository.ts'
import {CLEAN, folder, HEDGED, run} from './command.ts'
import {type Answer, hasTerminal, talk} from './pseudo-terminal.ts'

const ARGS = ['--interactive', '--only', 'conditional-apology']
const textOf = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

/** In each file the choices are two rewrites, and then these. */
const [OWN, SKIP, DISABLE, REST, STOP] = ['3', '4', '5', '6', '7']
const choose = (choice: string | undefined): Answer => ['A number from 1 to 7 [1]: ', `${choice}\n`]

it('needs a terminal', () => {
  const {code, stdout, stderr} = run(['--interactive'], {cwd: folder({'a.md': HEDGED})})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toBe(
    'empathylint: --interactive needs a terminal to ask in.\n  Without one, --fix-suggestions takes the best rewrites.\n',
  )
})

describe.skipIf(!hasTerminal)('in a terminal (with Python 3)', () => {
  it('writes what is chosen, said and explained, and remembers what was skipped', () => {
    const cwd = folder({
      'a.md': HEDGED,
      'b.md': 'Sorry if it hurt you.\n',
      'c.md': HEDGED,
      'd.md': HEDGED,
      'e.md': HEDGED,
      'f.md': CLEAN,
    })
    const first = talk(ARGS, cwd, [
      choose('1'),
      choose(OWN),
      ['New: ', 'Sorry that we broke it on Monday.\n'],
      choose(DISABLE),
      ['Why is it right as it is? ', 'as legal wants it\n'],
      choose(SKIP),
      choose(STOP),
    ])
    expect(first.code).toBe(0)
    expect(first.said).toMatch(/^\n── a\.md \(file 1 of 5\) ──\n\na\.md:1:18 /)
    expect(first.said).toContain('  Now: Sorry if it hurt you.\n')
    expect(first.said).toMatch(/\n3 findings dealt with, 1 skipped\. Run the command again to go on here\.\n$/)
    expect(first.said).not.toContain('\u001b')
    expect(textOf(cwd, 'a.md')).toBe('We apologize for the trouble this caused.\n')
    expect(textOf(cwd, 'b.md')).toBe('Sorry that we broke it on Monday.\n')
    expect(textOf(cwd, 'c.md')).toBe(
      `<!-- empathylint-disable-next-line conditional-apology -- as legal wants it -->\n${HEDGED}`,
    )
    expect([textOf(cwd, 'd.md'), textOf(cwd, 'e.md')]).toEqual([HEDGED, HEDGED])

    const second = talk(ARGS, cwd, [['Go on behind them? [Y/n]: ', '\n'], choose(REST)])
    expect(second.said).toContain('You skipped 1 finding the last time.')
    expect(second.said).not.toContain('── d.md')
    expect(second.said).toMatch(/\n✓ That was all: 0 findings dealt with, 1 skipped\.\n$/)

    // All has been seen: the next time begins anew.
    const third = talk(ARGS, cwd, [['A number from 1 to 7 [1]: ', '\u0003']])
    expect(third.code).toBe(0)
    expect(third.said).toMatch(/^\n── d\.md \(file 1 of 2\) ──\n/)
  })

  it('stops at Ctrl-C, and keeps what was done until then', () => {
    const cwd = folder({'a.md': HEDGED, 'b.md': HEDGED, 'c.md': HEDGED})
    const {code, said} = talk(ARGS, cwd, [choose('1'), choose(SKIP), ['A number from 1 to 7 [1]: ', '\u0003']])
    expect(code).toBe(0)
    expect(said).toContain('1 finding dealt with, 1 skipped. Run the command again to go on here.')
    expect(textOf(cwd, 'a.md')).not.toBe(HEDGED)
    const again = talk(ARGS, cwd, [['Go on behind them? [Y/n]: ', '\u0003']])
    expect(again.code).toBe(0)
    expect(again.said).not.toContain('── ')
    expect(existsSync(join(cwd, '.empathylintcache/session.json'))).toBe(true)
  })

  it('asks only about what is heavy enough, and about changed lines, also after a rewrite', async () => {
    const made = await repository({
      'a.md': `Hi.\n\nSorry if it hurt.\n`,
      'b.md': 'We will get back to you as soon as possible.\n',
    })
    await made.write({'a.md': `Hi.\n\nSorry if it hurt.\n\n${HEDGED}`, 'b.md': 'We will reply as soon as possible.\n'})
    const {code, said} = talk(['--interactive', '--changed-lines', '-q'], made.root, [choose('1')])
    expect(code).toBe(0)
    expect(said).toMatch(/\n✓ That was all: 1 finding dealt with, 0 skipped\.\n$/)
    expect(said.match(/^── /gm)).toHaveLength(1)
    expect(textOf(made.root, 'a.md')).toBe('Hi.\n\nSorry if it hurt.\n\nWe apologize for the trouble this caused.\n')
  })

  it('hands nothing of a text to the terminal that it would act on', () => {
    const cwd = folder({'a.md': 'Sorry if the \u001b[2J\u202e export hurt you.\n'})
    const {said} = talk(ARGS, cwd, [choose(OWN), ['Your words: ', 'Sorry that we broke it.\n']])
    expect(said).toContain('␛[2J<U+202E>')
    for (const sign of ['\u001b', '\u202e']) expect(said).not.toContain(sign)
    expect(textOf(cwd, 'a.md')).toBe('Sorry that we broke it.\n')
  })
})
