/** Looks a file up among the results of earlier runs, and reads it only where it must. */
import {type Stats, statSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Config} from '../config/index.ts'
import type {FileResult} from '../diagnostics/index.ts'
import {type Cache, type CachedResult, cacheFolder, type CacheQuery, openCache, withSource} from './cache.ts'
import type {FoundFile} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {type Eventual, following} from './in-order.ts'
import {type ReadText, readText} from './read.ts'
import type {LintOptions} from './run.ts'

/** A file before it is linted: its result from an earlier run, where nothing has changed since, else its text. */
export type Looked =
  | {readonly result: FileResult}
  | {readonly text: ReadText; /** Keeps what linting has found. */ keep?(result: FileResult): void}

export interface KeptResults {
  look(file: FoundFile, config: Config): Eventual<Looked>
  save(): Promise<void>
}

const NONE: KeptResults = {
  // What is met in a folder is known to be a file.
  look: ({absolute, path, named}) =>
    following(readText(absolute, path, named ? undefined : 'file'), (text) => ({text})),
  save: async () => undefined,
}

/** The results that are kept for runs of this kind. */
export async function openKeptResults(
  {keepReplies = false, fix = false}: LintOptions,
  {cwd, cache: use, lintOptions, directives}: Equipment,
): Promise<KeptResults> {
  if (!use) return NONE
  const folder = use.folder === undefined ? await cacheFolder(cwd) : resolve(cwd, use.folder)
  const cache = await openCache({folder, version: await buildVersion()})
  const kind = JSON.stringify([keepReplies, lintOptions, directives])
  const keys = new Map<string, string>()
  const keyOf = (fingerprint: string) => {
    const known = keys.get(fingerprint)
    if (known !== undefined) return known
    const key = `${fingerprint} ${kind}`
    keys.set(fingerprint, key)
    return key
  }
  const isOfUse = ({diagnostics}: FileResult) => !fix || diagnostics.every(({suggestions}) => suggestions.length === 0)
  return {
    look(file, config) {
      const query = {absolute: file.absolute, path: file.path, key: keyOf(config.fingerprint(file.path))}
      const found = use.strategy === 'metadata' ? byTime(query, cache) : byContent(query, cache)
      return following<Looked, Looked>(found, (looked) => {
        if ('result' in looked && !isOfUse(looked.result)) return NONE.look(file, config)
        // Results of fixing are not kept.
        return 'text' in looked && fix ? {text: looked.text} : looked
      })
    },
    save: async () => cache.save(),
  }
}

function byContent(query: CacheQuery, cache: Cache): Eventual<Looked> {
  return following<ReadText, Looked>(readText(query.absolute, query.path), (text) => {
    if (text.problem) return {text}
    const known = cache.get(query, text.content)
    return known
      ? {result: {...known, source: text.content}}
      : {text, keep: (fresh) => cache.set(query, text.content, fresh)}
  })
}

function byTime(query: CacheQuery, cache: Cache): Eventual<Looked> {
  const state = stateOf(query.absolute)
  const known = state && cache.get(query, state)
  if (known && known.diagnostics.length === 0 && !known.suppressed) return {result: {...known, source: ''}}
  return following<ReadText, Looked>(readText(query.absolute, query.path, state), (text) => {
    const result = known && !text.problem ? resultOf(known, text.content, state.size) : undefined
    if (result) return {result}
    return state ? {text, keep: (fresh) => cache.set(query, state, fresh)} : {text}
  })
}

/** @param size in bytes: the places of the result lie within. */
function resultOf(known: CachedResult, source: string, size: number): FileResult | undefined {
  return source.length === size ? {...known, source} : withSource(known, source)
}

/** Size and time of a file. Asked at once: a promise takes longer than the answer. */
function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** The version with the time of the build, as rules change between versions where they are worked on. */
async function buildVersion(): Promise<string> {
  const {version} = createRequire(import.meta.url)('empathylint/package.json') as {readonly version: string}
  const {mtimeMs = 0} = (await stat(fileURLToPath(import.meta.url)).catch(() => undefined)) ?? {}
  return `${version} ${mtimeMs}`
}
