/** Finds reporters: the built-in ones by name, others by path or package. */
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {FileResult} from '../diagnostics/index.ts'
import {REPORTERS, type ReporterName, type ReportOptions, visible} from '../reporters/index.ts'
import {didYouMean, type Problem} from '../workspace/index.ts'

/** A reporter of any kind; one from elsewhere may take its time. */
export type AnyReporter = (results: readonly FileResult[], options: ReportOptions) => string | Promise<string>

/**
 * @param name a built-in format, the path of a module (with a slash or an ending), or a package. Paths are relative to
 * the working folder, and packages are looked for from there. The module's default export is the reporter.
 */
export async function loadReporter(name: string, cwd: string): Promise<AnyReporter | Problem> {
  if (isBuiltIn(name)) return REPORTERS[name]()
  const isPath = /^[./\\]|[\\/]|\.[cm]?[jt]s$/.test(name) && !/^@[^/]+\/[^/]+$/.test(name)
  const file = isPath ? resolve(cwd, name) : packageEntry(name, cwd)
  if (file === undefined) return unknownFormat(name)
  if (isPath && !existsSync(file)) return problem(`The reporter “${visible(name)}” was not found.`)
  let loaded: unknown
  try {
    loaded = await load(file)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    return problem(`The reporter “${visible(name)}” could not be loaded: ${visible(reason)}`)
  }
  const reporter = reporterIn(loaded)
  if (reporter) return reporter
  return problem(
    `The reporter “${visible(name)}” exports no function by default.`,
    'It should be: export default (results, options) => text',
  )
}

function isBuiltIn(name: string): name is ReporterName {
  return Object.hasOwn(REPORTERS, name)
}

function packageEntry(name: string, cwd: string): string | undefined {
  try {
    return createRequire(join(cwd, 'package.json')).resolve(name)
  } catch {
    return undefined
  }
}

async function load(file: string): Promise<unknown> {
  if (!/\.[cm]?ts$/.test(file)) return import(pathToFileURL(file).href)
  const {createJiti} = await import('jiti')
  return createJiti(import.meta.url).import(file)
}

/** The default export; that of a CommonJS module which was written as an ES module lies one level deeper. */
function reporterIn(loaded: unknown): AnyReporter | undefined {
  let candidate = loaded
  for (let depth = 0; depth < 3; depth++) {
    if (typeof candidate === 'function') return candidate as AnyReporter
    if (typeof candidate !== 'object' || candidate === null || !('default' in candidate)) return undefined
    candidate = candidate.default
  }
  return undefined
}

function unknownFormat(name: string): Problem {
  const names = Object.keys(REPORTERS)
  const near = didYouMean(name, names)
  return problem(
    `There is no format “${visible(name)}”, nor a package of that name.`,
    near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`,
  )
}

function problem(message: string, hint?: string): Problem {
  return {kind: 'usage', message, ...(hint !== undefined && {hint})}
}
