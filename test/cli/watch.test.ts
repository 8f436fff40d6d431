/** `--watch`: lints again on each change, and on nothing that the runs write themselves. */
import {once} from 'node:events'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {expect, it, onTestFinished} from 'vitest'
import {CLEAN, folder, HEDGED, start} from './command.ts'

const WAITING = 'Waiting for changes. Press Ctrl-C to stop.\n'

/** A run that goes on, and what it has said so far. */
function watching(args: readonly string[], cwd: string) {
  const child = start(['--watch', '--only', 'conditional-apology', '-f', 'compact', ...args], cwd)
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const runs = () => errors.split(WAITING).length - 1
  return {
    child,
    runs,
    found: () => out.split('\n').flatMap((line) => /^(\S+?:\d+):/.exec(line)?.[1] ?? []),
    /** Until so many runs are done. */
    async run(count: number): Promise<void> {
      const end = performance.now() + 20_000
      while (runs() < count) {
        if (performance.now() > end) throw new Error(`There were ${runs()} runs, not ${count}: ${errors}`)
        await pause(20)
      }
    },
    async stop(): Promise<unknown> {
      child.kill('SIGINT')
      const [code] = (await once(child, 'close')) as [number | null]
      return code
    },
  }
}

it('lints again what changes, with the config as it is then, until it is stopped', async () => {
  const cwd = folder({'m/a.md': HEDGED})
  const watched = watching(['.'], cwd)
  await watched.run(1)
  expect(watched.found()).toEqual(['m/a.md:1'])
  writeFileSync(join(cwd, 'm/a.md'), CLEAN)
  await watched.run(2)
  mkdirSync(join(cwd, 'n'))
  writeFileSync(join(cwd, 'n/b.md'), `Hi.\n\n${HEDGED}`)
  await watched.run(3)
  expect(watched.found().slice(1)).toContain('n/b.md:3')
  writeFileSync(join(cwd, '.empathylintrc'), 'ignores: [n/**]')
  await watched.run(watched.runs() + 1)
  writeFileSync(join(cwd, 'n/b.md'), `Hi.\n\nThanks.\n\n${HEDGED}`)
  await watched.run(watched.runs() + 1)
  expect(watched.found()).not.toContain('n/b.md:5')
  expect(await watched.stop()).toBe(0)
})

it('is not set off by its own reports and cache, and goes on where something is wrong', async () => {
  const cwd = folder({'a.md': HEDGED})
  const own = ['-f', 'markdown=report.md', '-f', 'html=out/report.html', '--cache', '--cache-location', 'kept']
  const watched = watching([...own, 'a.md', 'nope.md'], cwd)
  await watched.run(1)
  await pause(600)
  expect(watched.runs()).toBe(1)
  expect([existsSync(join(cwd, 'report.md')), existsSync(join(cwd, 'kept'))]).toEqual([true, true])
  writeFileSync(join(cwd, 'a.md'), `Hi.\n\n${HEDGED}`)
  await watched.run(2)
  await pause(600)
  expect(watched.runs()).toBe(2)
  expect(watched.found()).toEqual(['a.md:1', 'a.md:3'])
  expect(await watched.stop()).toBe(0)
})
