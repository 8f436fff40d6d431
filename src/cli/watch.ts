/** `--watch`: lints again what changes, until the command is stopped. */
import {once} from 'node:events'
import {resolve, sep} from 'node:path'
import {watch as watchFiles} from 'chokidar'
import {crashProblem} from './crash.ts'
import type {LintFlags} from './flags.ts'
import {tellProblems, usesColor} from './terminal.ts'

/** Changes that come this soon after another belong together, in milliseconds. */
const PAUSE = 120

/** Folders that nobody keeps replies in, and that change all the time. */
const NOISY = new Set(['.git', 'node_modules', '.empathylintcache'])

/** @param run lints and reports once, with configs as they are then. */
export async function watch(patterns: readonly string[], flags: LintFlags, run: () => Promise<void>): Promise<void> {
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
  const watchers = watchersOf(patterns, flags)
  // What changes before a folder is watched would never be seen.
  await Promise.all(watchers.map(async (watcher) => once(watcher, 'ready')))
  const again = async () => {
    if (process.stdout.isTTY && usesColor(flags.color)) process.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    await run().catch((error: unknown) => tellProblems([crashProblem(error)]))
    // What a run found decides nothing while others follow.
    process.exitCode = 0
    process.stderr.write('\nWaiting for changes. Press Ctrl-C to stop.\n')
  }
  let running = again()
  let timer: NodeJS.Timeout | undefined
  for (const watcher of watchers)
    watcher.on('all', (event) => {
      // Of a folder that comes or goes, its files tell.
      if (event === 'addDir' || event === 'unlinkDir') return
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(again)
      }, PAUSE)
    })
  await stopped
  clearTimeout(timer)
  await Promise.all(watchers.map(async (watcher) => watcher.close()))
  await running
}

function watchersOf(patterns: readonly string[], flags: LintFlags) {
  const cwd = process.cwd()
  const named = patterns.filter((pattern) => !pattern.startsWith('!'))
  // A glob leads anywhere below the working folder.
  const roots = named.length === 0 || named.some((pattern) => /[*?[{]/.test(pattern)) ? ['.'] : named
  const own = ownFiles(flags).map((path) => resolve(cwd, path))
  const options = {
    ignoreInitial: true,
    ignored: (path: string) =>
      own.some((file) => path.startsWith(file) && OWN_ENDING.test(path.slice(file.length))) ||
      path
        .slice(cwd.length)
        .split(sep)
        .some((name) => NOISY.has(name)),
  }
  const absolute = roots.map((path) => resolve(cwd, path))
  // Configs and ignore files are looked for in the working folder too.
  return [watchFiles(absolute, options), watchFiles(cwd, {...options, depth: 0})]
}

/** What may follow the name of a file or folder that runs write: what is in it, or the number of a file on its way. */
const OWN_ENDING = /^(?:$|\.\d+$|[\\/])/

/** What runs write themselves; it must not start another run. */
function ownFiles({format = [], outputFile, cacheLocation}: LintFlags): readonly string[] {
  return [...format.map(({file}) => file), outputFile, cacheLocation].filter((path) => path !== undefined)
}
