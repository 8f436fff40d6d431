/** Extracts an export into files, one reply each, in the native layout. */
import {createHash} from 'node:crypto'
import {mkdir, readFile, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {quoted, shownFrom} from '../config/index.ts'
import {formatNative, nativeBody, type NamedRecord, parseNative, rebased, slugOf} from '../sources/index.ts'
import type {Equipment} from './equipment.ts'
import {readExport} from './export.ts'
import {isPaper} from './left-out.ts'
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
  const there = await stat(folder).catch(() => undefined)
  if (there && !there.isDirectory())
    return {...none, problems: [{kind: 'usage', message: `${quoted(out)} is a file. Name a folder with --out.`}]}
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
      const before = withoutMark(await readFile(file, 'utf8').catch(() => undefined))
      const next = force || before === undefined ? content : merged(before, content)
      if (next === undefined) kept.push(shown)
      else if (next === before) unchanged.push(shown)
      else {
        await mkdir(dirname(file), {recursive: true})
        const {default: writeFileAtomic} = await import('write-file-atomic')
        await writeFileAtomic(file, next)
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

function withoutMark(content: string | undefined): string | undefined {
  return content?.replace(/^\uFEFF/, '')
}

/**
 * What a file is to hold that is there already, where nothing of it would be lost: what it says of the reply stays, and
 * its text follows the export as long as nobody has edited it. Undefined where somebody has.
 */
function merged(before: string, content: string): string | undefined {
  const [old, next] = [parseNative(before), parseNative(content)]
  if (typeof old !== 'object' || typeof next !== 'object' || next.base === undefined) return undefined
  const own = fingerprintOfTexts(old.subject, old.body)
  if (own === next.base) return old.base === undefined ? before : rebased(before, {body: old.body, base: next.base})
  // The subject stands in front matter, which is the writer's.
  return own === old.base && old.subject === next.subject
    ? rebased(before, {body: next.body, base: next.base})
    : undefined
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
  const {folders} = await walk(folder, {
    choiceIn: () => ({enters: (name) => !name.startsWith('.'), takes: (name) => name.endsWith('.md')}),
    shown: (path) => path,
  })
  const files = folders.flatMap((each) => each.names.map((name) => join(each.folder, name))).sort()
  const found = new Map<string, string>()
  for (const file of files) {
    const native = parseNative(withoutMark(await readFile(file, 'utf8').catch(() => '')) ?? '')
    if (typeof native === 'object' && native.id !== undefined)
      found.set(keyOf(native.platform, native.id), shownFrom(folder, file))
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

/** Bytes of a name: file systems take 255, and an id may come behind it. */
const LONGEST = 100

function slug(words: string): string {
  let made = slugOf(words)
  while (Buffer.byteLength(made) > LONGEST) made = made.slice(0, -1)
  // A letter is not cut in half.
  made = made.replace(/[\ud800-\udbff]$/, '').replace(/-+$/, '')
  return RESERVED.test(made) || isPaper(`${made}.md`) ? `${made}-reply` : made
}
