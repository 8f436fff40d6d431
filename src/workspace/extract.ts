/** Extracts an export into files, one reply each, in the native layout. */
import {createHash} from 'node:crypto'
import {mkdir, readFile, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {quoted, shownFrom} from '../config/index.ts'
import {formatNative, nativeBody, type NamedRecord, parseNative, slugOf} from '../sources/index.ts'
import type {Equipment} from './equipment.ts'
import {readExport} from './export.ts'
import {type Problem, refusal} from './problem.ts'
import {walk} from './walk.ts'

export interface ExtractOptions {
  /** Where the files go, relative to cwd. */
  readonly out: string
  /** Overwrite files that differ from what the export says. */
  readonly force?: boolean
}

/** What extracting has done; paths are relative to cwd. */
export interface Extraction {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  /** Files that say something else, and were left alone. */
  readonly kept: readonly string[]
  readonly problems: readonly Problem[]
  /** What layout the export has, such as `Zendesk macros`. */
  readonly readAs?: string
}

/** @param path of the export, relative to cwd. */
export async function extract(
  path: string,
  {out, force = false}: ExtractOptions,
  equipment: Equipment,
): Promise<Extraction> {
  const none: Extraction = {written: [], unchanged: [], kept: [], problems: []}
  const read = await readExport(path, equipment)
  if ('kind' in read) return {...none, problems: [read]}
  const {records, readAs} = read
  const folder = resolve(equipment.cwd, out)
  const names = new FileNames(await filesById(folder))
  const written: string[] = []
  const unchanged: string[] = []
  const kept: string[] = []
  const problems: Problem[] = []
  for (const record of records) {
    const file = join(folder, names.nameFor(record))
    const shown = shownFrom(equipment.cwd, file)
    const body = await nativeBody(record)
    const content = formatNative(record, body, fingerprintOf(record, body))
    try {
      const before = await readFile(file, 'utf8').catch(() => undefined)
      if (before === content) unchanged.push(shown)
      else if (before !== undefined && !force) kept.push(shown)
      else {
        await mkdir(dirname(file), {recursive: true})
        const {default: writeFileAtomic} = await import('write-file-atomic')
        await writeFileAtomic(file, content)
        written.push(shown)
      }
    } catch (error) {
      problems.push({
        kind: 'file',
        path: shown,
        message: `${quoted(shown)} could not be written: it ${refusal(error)}.`,
      })
    }
  }
  return {written, unchanged, kept, problems, ...(readAs !== undefined && {readAs})}
}

/** Tells of a subject and a body whether they are still what they were. */
export function fingerprintOf({subject}: Pick<NamedRecord, 'subject'>, body: string): string {
  return fingerprintOfTexts(subject?.value, body)
}

export function fingerprintOfTexts(subject: string | undefined, body: string): string {
  return createHash('sha256')
    .update(JSON.stringify([subject ?? '', body]))
    .digest('hex')
    .slice(0, 16)
}

/** The files of a folder that hold replies of an export, by help desk and id; paths are relative to the folder. */
async function filesById(folder: string): Promise<ReadonlyMap<string, string>> {
  const isThere = await stat(folder).catch(() => undefined)
  if (!isThere) return new Map()
  const {files} = await walk(folder, {
    enters: (_, name) => !name.startsWith('.'),
    takes: (_, name) => name.endsWith('.md'),
    shown: (path) => path,
  })
  const found = new Map<string, string>()
  for (const file of files.toSorted()) {
    const native = parseNative(await readFile(file, 'utf8').catch(() => ''))
    if (native?.id !== undefined) found.set(keyOf(native.platform, native.id), shownFrom(folder, file))
  }
  return found
}

export function keyOf(platform: string | undefined, id: string): string {
  return JSON.stringify([platform ?? '', id])
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Gives files their names: the one that a reply has already, else made of its category and title. */
class FileNames {
  readonly #byId: ReadonlyMap<string, string>
  readonly #taken: Set<string>

  constructor(byId: ReadonlyMap<string, string>) {
    this.#byId = byId
    this.#taken = new Set([...byId.values()].map((name) => name.toLowerCase()))
  }

  nameFor({id, platform, fields: {title, category}}: NamedRecord): string {
    const known = this.#byId.get(keyOf(platform, id))
    if (known !== undefined) return known
    const folders = (category ?? '')
      .split('::')
      .map(slug)
      .filter((part) => part !== '')
    const own = slug((title ?? '').split('::').at(-1) ?? '') || slug(id) || 'reply'
    const candidates = [own, `${own}-${slug(id)}`]
    for (let count = 2; ; count++) {
      const name = [...folders, `${candidates.shift() ?? `${own}-${count}`}.md`].join('/')
      if (this.#taken.has(name.toLowerCase())) continue
      this.#taken.add(name.toLowerCase())
      return name
    }
  }
}

function slug(words: string): string {
  const made = slugOf(words)
  return RESERVED.test(made) ? `${made}-reply` : made
}
