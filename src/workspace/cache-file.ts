/** The cache's file: a line for each linted file, read as bytes and understood only where it is asked for. */
import {mkdir, lstat, open, readFile, rm, stat, unlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {crc32} from 'node:zlib'

/** What is kept of a linted file. */
export interface CacheLine {
  /** Stands for all that the result depends on. */
  readonly signature: string
  /** The line as it is written, without its end. */
  readonly bytes: Buffer
}

/** By path. */
export type CacheLines = ReadonlyMap<string, CacheLine>

export interface CachePlace {
  /** Absolute. */
  readonly folder: string
  /** Of what wrote it. */
  readonly version: string
  /** How large the file may be, in bytes. */
  readonly mostBytes: number
}

/** Length of a signature, in characters of base64. */
export const SIGNATURE_LENGTH = 22

/** Size of a cache's file, in bytes, unless it is said otherwise; more takes longer to read than it is worth. */
export const MOST_BYTES = 64 * 1024 * 1024

/** Larger files are not read; nobody needs a cache like that. */
const LARGEST = 512 * 1024 * 1024

const FORMAT = 1

/** Nothing else has this name, as any folder may be given for the cache. */
const NAME = 'empathylint-cache'

/** Before the path: eight digits of a checksum, a space, the signature, a space. */
const PATH_START = 8 + 1 + SIGNATURE_LENGTH + 1
const NEWLINE = 10
const TAB = 9

/** @param content on one line. */
export function cacheLine(path: string, signature: string, content: string): CacheLine {
  const rest = Buffer.from(`${signature} ${JSON.stringify(path)}\t${content}`)
  return {signature, bytes: Buffer.concat([Buffer.from(`${checksum(rest)} `), rest])}
}

/** The content of a line, or undefined where it is not as it was written. */
export function contentOf({bytes}: CacheLine): string | undefined {
  const rest = bytes.subarray(9)
  if (checksum(rest) !== bytes.toString('latin1', 0, 8)) return undefined
  return bytes.toString('utf8', bytes.indexOf(TAB, PATH_START) + 1)
}

function checksum(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}

/** The lines of a cache; none where there is none, or it was written by another version, or is no cache at all. */
export async function readLines(folder: string, version: string): Promise<CacheLines> {
  const lines = new Map<string, CacheLine>()
  const bytes = await readRegular(join(folder, NAME)).catch(() => undefined)
  const header = headerOf(version)
  if (!bytes?.subarray(0, header.length).equals(header)) return lines
  for (let at = header.length; at < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, at)
    // A last line without an end has lost a part.
    if (end < 0) break
    addLine(lines, bytes.subarray(at, end))
    at = end + 1
  }
  return lines
}

function addLine(lines: Map<string, CacheLine>, bytes: Buffer): void {
  const tab = bytes.indexOf(TAB, PATH_START)
  if (tab < 0) return
  try {
    const path: unknown = JSON.parse(bytes.toString('utf8', PATH_START, tab))
    if (typeof path === 'string') lines.set(path, {signature: bytes.toString('latin1', 9, PATH_START - 1), bytes})
  } catch {
    // Not a line of a cache.
  }
}

/** Reads what is neither a link nor a device, nor too large. */
async function readRegular(file: string): Promise<Buffer | undefined> {
  const stats = await lstat(file)
  return stats.isFile() && stats.size <= LARGEST ? readFile(file) : undefined
}

function headerOf(version: string): Buffer {
  return Buffer.from(`empathylint cache ${FORMAT} ${JSON.stringify(version)}\n`)
}

/**
 * Writes a cache anew, out of the lines that it has by now: other processes may have added some.
 * @param change the lines to keep, those that matter most first; where they are too many, the last are left out.
 * @throws where the folder cannot be written to.
 */
export async function rewriteLines(
  {folder, version, mostBytes}: CachePlace,
  change: (lines: CacheLines) => CacheLines,
): Promise<CacheLines> {
  const isNew = (await mkdir(folder, {recursive: true})) !== undefined
  // Nobody wants it in a repository. In a folder that was there before it would hide what is not ours.
  if (isNew) await writeFile(join(folder, '.gitignore'), '*\n', {flag: 'wx'}).catch(() => undefined)
  const unlock = await lock(join(folder, `${NAME}.lock`))
  try {
    const kept = withinBounds(change(await readLines(folder, version)), mostBytes)
    const file = join(folder, NAME)
    // A link, which a repository can bring along, is not followed to what it leads to.
    if ((await lstat(file).catch(() => undefined))?.isSymbolicLink()) await unlink(file)
    const {default: writeFileAtomic} = await import('write-file-atomic')
    const newline = Buffer.from([NEWLINE])
    const parts = [...kept.values()].flatMap(({bytes}) => [bytes, newline])
    await writeFileAtomic(file, Buffer.concat([headerOf(version), ...parts]), {fsync: false})
    return kept
  } finally {
    await unlock()
  }
}

function withinBounds(lines: CacheLines, mostBytes: number): CacheLines {
  let left = mostBytes
  return new Map(
    [...lines].filter(([, {bytes}]) => {
      const fits = bytes.length < left
      if (fits) left -= bytes.length + 1
      return fits
    }),
  )
}

/** After this long, in milliseconds, a lock is one that a process left behind when it ended: writing takes less. */
const STALE = 3000

/** How long a lock is waited for, and between two looks at it, in milliseconds. */
const PATIENCE = 10_000
const PAUSE = 20

/** Waits for its turn; not forever, as the worst that can happen is that lines of another process are lost. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => error.code ?? '')
    if (typeof handle !== 'string') {
      await handle.close()
      return () => rm(file, {force: true})
    }
    // On Windows a lock that is just being removed may not be opened.
    if (handle !== 'EEXIST' && !(handle === 'EPERM' && process.platform === 'win32')) break
    const age = await stat(file).then(
      ({mtimeMs}) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > STALE) await rm(file, {force: true})
    else await wait(PAUSE)
  }
  return async () => {}
}
