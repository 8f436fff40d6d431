/** `--watch`: lints again what changes, until the command is stopped. */
import {resolve, sep} from 'node:path'
import {watch as watchFiles} from 'chokidar'
import type {LintFlags} from './flags.ts'
import {usesColor} from './terminal.ts'

/** Changes that come this soon after another belong together, in milliseconds. */
const PAUSE = 120

/** Folders that nobody keeps replies in, and that change all the time. */
const NOISY = new Set(['.git', 'node_modules'])

/** @param run lints and reports once, with configs as they are then. */
export async function watch(patterns: readonly string[], flags: LintFlags, run: () => Promise<void>): Promise<void> {
  const cwd = process.cwd()
  const again = async () => {
    if (process.stdout.isTTY && usesColor(flags.color)) process.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    await run()
    // What a run found decides nothing while others follow.
    process.exitCode = 0
    process.stderr.write('\nWaiting for changes. Press Ctrl-C to stop.\n')
  }
  await again()

  const named = patterns.filter((pattern) => !pattern.startsWith('!'))
  // A glob leads anywhere below the working folder.
  const roots = named.length === 0 || named.some((pattern) => /[*?[{]/.test(pattern)) ? ['.'] : named
  const options = {
    ignoreInitial: true,
    ignored: (path: string) =>
      path
        .slice(cwd.length)
        .split(sep)
        .some((name) => NOISY.has(name)),
  }
  const absolute = roots.map((path) => resolve(cwd, path))
  // Configs and ignore files are looked for in the working folder too.
  const watchers = [watchFiles(absolute, options), watchFiles(cwd, {...options, depth: 0})]
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  for (const watcher of watchers)
    watcher.on('all', () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(again)
      }, PAUSE)
    })
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped())
  })
  clearTimeout(timer)
  await Promise.all(watchers.map(async (watcher) => watcher.close()))
  await running
}
