/** Keeps the results of files, so that only those are linted again for which something has changed. */
import {hash} from 'node:crypto'
import type {Stats} from 'node:fs'
import {stat} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'
import {wayTo} from '../config/index.ts'
import type {FileResult} from '../diagnostics/index.ts'
import {isMissing} from './baseline.ts'
import {
  bytesOf,
  type CacheLine,
  cacheLine,
  type CacheLines,
  contentOf,
  isSigned,
  MOST_BYTES,
  readLines,
  rewriteLines,
  SIGNATURE_LENGTH,
} from './cache-file.ts'
import {repositoryRoot} from './ignore-files.ts'
import {inOrder} from './in-order.ts'
import type {CachedResult} from './cached-result.ts'
import {isKeepable, packResult, unpackResult} from './packed-result.ts'

export {type CachedResult, withSource} from './cached-result.ts'

/** Where results are kept, and how it is known that a file has not changed. */
export interface CacheUse {
  /** Relative to cwd; a folder for such things in the project where absent. */
  readonly folder?: string
  /**
   * `content`, as where absent: by the text. `metadata`: by size and time, without reading; of a file without findings
   * the result then has no `source`.
   */
  readonly strategy?: 'content' | 'metadata'
}

/** A file, and what its result depends on besides its text. */
export interface CacheQuery {
  readonly absolute: string
  /** As it is named in results. */
  readonly path: string
  /** Differs where config, plugins or options do. */
  readonly key: string
}

/** By what it is known that a file is the same: its text, or size and time. */
export type FileState = string | Pick<Stats, 'size' | 'mtimeMs'>

export interface Cache {
  /**
   * The result that was kept for just this. Its places lie in the text, where that is given; where its size is, see
   * withSource. Nothing that the file of the cache holds makes this throw.
   */
  get(query: CacheQuery, state: FileState): CachedResult | undefined
  /**
   * Keeps a result. Not one of fixing, nor one in which a rule has failed; by time not one of a file that has been written
   * to so lately that it could be written to again without a new time.
   * @param state as it was before the file was read.
   */
  set(query: CacheQuery, state: FileState, result: FileResult): void
  /**
   * Writes what is new, with what other processes have written, and without files that are gone.
   * A cache that cannot be written is no cache; nothing is said of it.
   */
  save(): Promise<void>
}

export interface CacheOptions {
  /** Absolute. */
  readonly folder: string
  /** Of the linter; results of other versions are not used. */
  readonly version: string
  /** How large the file of the cache may become, in bytes; 64 MB where absent. */
  readonly mostBytes?: number
}

/** The cache in a folder, which need not exist. Paths in it begin at the folder, so that a project can be moved with its cache. */
export async function openCache({folder, version, mostBytes = MOST_BYTES}: CacheOptions): Promise<Cache> {
  let known: CacheLines = await readLines(folder, version)
  const fresh = new Map<string, CacheLine>()
  const broken = new Map<string, CacheLine>()
  const asked: string[] = []
  const ways = new Map<string, string>()
  const nameOf = (absolute: string) => {
    const start = absolute.lastIndexOf(sep) + 1
    const above = absolute.slice(0, start)
    let way = ways.get(above)
    if (way === undefined) ways.set(above, (way = wayTo(above, folder)))
    return way + absolute.slice(start)
  }
  const signatureOf = signatures()
  const sameText = texts()

  return {
    get(query, state) {
      const name = nameOf(query.absolute)
      asked.push(query.absolute)
      const line = fresh.get(name) ?? known.get(name)
      if (!line || !isSigned(line, signatureOf(query, state))) return undefined
      const content = contentOf(line)
      const length = typeof state === 'string' ? state.length : state.size
      const result = content === undefined ? undefined : unpackResult(content, query.path, length, sameText)
      if (!result) broken.set(name, line)
      return result
    },
    set(query, state, result) {
      if (!isKeepable(result) || !isSettled(state)) return
      const name = nameOf(query.absolute)
      asked.push(query.absolute)
      fresh.set(name, cacheLine(name, signatureOf(query, state), packResult(result)))
    },
    async save() {
      if (fresh.size === 0 && broken.size === 0) return
      const names = new Set(asked.map(nameOf))
      const gone = await goneAmong(known, names, folder)
      const isBroken = (name: string, line: CacheLine) => {
        const known = broken.get(name)
        return known !== undefined && bytesOf(known).equals(bytesOf(line))
      }
      const saved = await rewriteLines({folder, version, mostBytes}, (written) => {
        const kept = new Map<string, CacheLine>(fresh)
        const rest = [...written].filter(([name, line]) => !kept.has(name) && !gone.has(name) && !isBroken(name, line))
        for (const [name, line] of rest) if (names.has(name)) kept.set(name, line)
        for (const [name, line] of rest) kept.set(name, line)
        return kept
      }).catch(() => undefined)
      if (!saved) return
      known = saved
      fresh.clear()
      broken.clear()
    },
  }
}

/** Signs what a result depends on. Most files have the same key, which may be long. */
function signatures(): (query: CacheQuery, state: FileState) => string {
  const keys = new Map<string, string>()
  return ({path, key}, state) => {
    let short = keys.get(key)
    if (short === undefined) keys.set(key, (short = hash('sha256', key, 'base64url')))
    const all =
      typeof state === 'string'
        ? `content ${short} ${path.length} ${path}${state}`
        : `metadata ${short} ${state.size} ${state.mtimeMs} ${path}`
    return hash('sha256', all, 'base64url').slice(0, SIGNATURE_LENGTH)
  }
}

/** Gives the same string for equal ones: what rules say is said of many files. */
function texts(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const same = known.get(text)
    if (same !== undefined) return same
    known.set(text, text)
    return text
  }
}

/** How far apart two writings must be to have two times, in milliseconds: on disks that keep parts of seconds, or do not. */
const TICK = 50
const COARSE_TICK = 2000

/** Whether a later change of the file is sure to show. */
function isSettled(state: FileState): boolean {
  if (typeof state === 'string') return true
  return Date.now() - state.mtimeMs > (state.mtimeMs % 1000 === 0 ? COARSE_TICK : TICK)
}

/** Files that were not asked for are looked for up to so many more than were: a hook that lints one file is not to look for all. */
const LOOKED_FOR = 1000

/** How many are looked for at once. */
const AT_ONCE = 16

/** Names of files in a cache that no longer exist, where it is worth looking. */
async function goneAmong(known: CacheLines, asked: ReadonlySet<string>, folder: string): Promise<ReadonlySet<string>> {
  const others = [...known.keys()].filter((name) => !asked.has(name))
  const gone = new Set<string>()
  if (others.length > asked.size + LOOKED_FOR) return gone
  const isGone = (name: string) => isMissing(resolve(folder, name))
  await inOrder(others, AT_ONCE, isGone, (missing, name) => missing && gone.add(name))
  return gone
}

/**
 * Where the cache of a project lies unless it is said otherwise: among its installed packages, where such caches are
 * looked for, else in a folder of its own.
 * @param cwd absolute.
 */
export async function cacheFolder(cwd: string): Promise<string> {
  const top = await repositoryRoot(cwd)
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (await isThere(join(folder, 'package.json'))) {
      const isInstalled = await isThere(join(folder, 'node_modules'))
      return isInstalled ? join(folder, 'node_modules/.cache/empathylint') : join(folder, OWN_FOLDER)
    }
    if (folder === top || dirname(folder) === folder) return join(top ?? cwd, OWN_FOLDER)
  }
}

const OWN_FOLDER = '.empathylintcache'

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
