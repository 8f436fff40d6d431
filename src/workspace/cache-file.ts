/** The cache's file: a line for each linted file, read as bytes and understood only where it is asked for. */
import {readFileSync} from 'node:fs'
import {mkdir, lstat, open, rm, stat, unlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {crc32} from 'node:zlib'

/** What is kept of a linted file: a line, without its end, in the bytes of a file. Thousands are made of them at once. */
export interface CacheLine {
  readonly file: Buffer
  readonly start: number
  /** Where the content begins. */
  readonly content: number
  readonly end: number
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

const CHECKSUM_LENGTH = 8
/** After the checksum and a space. */
const SIGNATURE = CHECKSUM_LENGTH + 1
/** After the signature and a space. */
const PATH = SIGNATURE + SIGNATURE_LENGTH + 1
const NEWLINE = 10
const TAB = 9

/** @param content on one line. */
export function cacheLine(path: string, signature: string, content: string): CacheLine {
  const start = `${signature} ${JSON.stringify(path)}\t`
  const rest = Buffer.from(start + content)
  const file = Buffer.concat([Buffer.from(`${crc32(rest).toString(16).padStart(CHECKSUM_LENGTH, '0')} `), rest])
  return {file, start: 0, content: SIGNATURE + Buffer.byteLength(start), end: file.length}
}

/** Whether a line is one with this signature, which stands for all that the result depends on. */
export function isSigned({file, start}: CacheLine, signature: string): boolean {
  return file.toString('latin1', start + SIGNATURE, start + PATH - 1) === signature
}

/** The content of a line, or undefined where it is not as it was written. */
export function contentOf({file, start, content, end}: CacheLine): string | undefined {
  if (!isChecksum(file, start, crc32(file.subarray(start + SIGNATURE, end)))) return undefined
  return file.toString('utf8', content, end)
}

/** Whether eight hexadecimal digits are those of a number. */
function isChecksum(file: Buffer, start: number, sum: number): boolean {
  for (let at = start + CHECKSUM_LENGTH - 1; at >= start; at--, sum >>>= 4)
    if (file[at] !== DIGITS[sum & 15]) return false
  return true
}

const DIGITS = Buffer.from('0123456789abcdef')

/** A line as it is written. */
export function bytesOf({file, start, end}: CacheLine): Buffer {
  return file.subarray(start, end)
}

/** The lines of a cache; none where there is none, or it was written by another version, or is no cache at all. */
export async function readLines(folder: string, version: string): Promise<CacheLines> {
  const lines = new Map<string, CacheLine>()
  const bytes = await readRegular(join(folder, NAME)).catch(() => undefined)
  const header = headerOf(version)
  if (!bytes?.subarray(0, header.length).equals(header)) return lines
  let tab = 0
  for (let at = header.length; at < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, at)
    // Where lines have none, the next one is looked for once.
    if (tab < at + PATH) tab = bytes.indexOf(TAB, at + PATH)
    // A last line without an end has lost a part.
    if (end < 0 || tab < 0) break
    if (tab < end) addLine(lines, {file: bytes, start: at, content: tab + 1, end})
    at = end + 1
  }
  return lines
}

function addLine(lines: Map<string, CacheLine>, line: CacheLine): void {
  const path = stringOf(line.file.toString('utf8', line.start + PATH, line.content - 1))
  if (path !== undefined) lines.set(path, line)
}

/** The string that JSON stands for. */
function stringOf(json: string): string | undefined {
  // Most have nothing in them that would be written in another way.
  if (/^"[ !#-[\]-\uffff]*"$/.test(json)) return json.slice(1, -1)
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : undefined
  } catch {
    // Not a line of a cache.
    return undefined
  }
}

/** Reads what is neither a link nor a device, nor too large. */
async function readRegular(file: string): Promise<Buffer | undefined> {
  const stats = await lstat(file)
  // At once, as nothing can be done meanwhile.
  return stats.isFile() && stats.size <= LARGEST ? readFileSync(file) : undefined
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
    const parts = [...kept.values()].flatMap((line) => [bytesOf(line), newline])
    await writeFileAtomic(file, Buffer.concat([headerOf(version), ...parts]), {fsync: false})
    return kept
  } finally {
    await unlock()
  }
}

function withinBounds(lines: CacheLines, mostBytes: number): CacheLines {
  let left = mostBytes
  return new Map(
    [...lines].filter(([, {start, end}]) => {
      const length = end - start
      const fits = length < left
      if (fits) left -= length + 1
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
