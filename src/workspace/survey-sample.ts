/** Reads a sample of files, as far as telling what they hold needs it. */
import {open} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Config} from '../config/index.ts'
import {isExportName, type ParsedFile, type Source, sources} from '../sources/index.ts'
import type {FoundFile} from './discover.ts'
import {inOrder} from './in-order.ts'
import {AT_ONCE} from './select.ts'
import {decode} from './read.ts'

/** What was found in one file. */
export interface PathSample {
  /** Relative to cwd, with forward slashes. */
  readonly path: string
  readonly hasReplies: boolean
  /** What layout they were found by, such as `Zendesk macros`. */
  readonly readAs?: string
  /** What each of the first replies says of its channel. */
  readonly channels: readonly (string | undefined)[]
  readonly unknown?: NonNullable<ParsedFile['unknown']>
}

/** A file and the config that may say how it is read. */
interface Candidate {
  readonly file: FoundFile
  readonly config: Config
}

/** Files read, of each folder and in all: a library has many alike, and a data file may be any. */
const MOST = {text: {inFolder: 24, inAll: 600}, data: {inFolder: 60, inAll: 300}} as const
/** Bytes read of a file: a reply is short, and the first records of an export tell its layout. */
const LARGEST = {text: 1 << 16, data: 1 << 20} as const
/** Replies of one file that are asked for their channel. */
const MOST_ASKED = 200

/** Looks into some of the files, evenly spread over each folder. What cannot be read is not in the sample. */
export async function sampleFiles(files: readonly Candidate[]): Promise<readonly PathSample[]> {
  const chosen = (['text', 'data'] as const).flatMap((kind) => {
    const folders = byFolder(files.filter(({file}) => kindOf(file.path) === kind))
    return spread(
      folders.flatMap((each) => spread(each, MOST[kind].inFolder)),
      MOST[kind].inAll,
    )
  })
  const samples: PathSample[] = []
  const begin = ({file}: Candidate) => beginningOf(file)
  await inOrder(chosen, AT_ONCE, begin, (content, candidate) => {
    const sample = content === undefined ? undefined : sampleOf(candidate, content)
    if (sample) samples.push(sample)
  })
  return samples.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function byFolder(files: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const folders = new Map<string, Candidate[]>()
  for (const candidate of files) {
    const folder = dirname(candidate.file.path)
    const known = folders.get(folder)
    if (known) known.push(candidate)
    else folders.set(folder, [candidate])
  }
  return [...folders.values()]
}

function kindOf(path: string): 'text' | 'data' {
  return isExportName(path) ? 'data' : 'text'
}

/** At most so many of a list, evenly spread, its first among them. */
function spread<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= most) return list
  return Array.from({length: most}, (_, index) => list[Math.floor((index * list.length) / most)] as Item)
}

/** The text that a file begins with; undefined where it is none, or cannot be had. */
async function beginningOf({absolute, path}: FoundFile): Promise<string | undefined> {
  const most = LARGEST[kindOf(path)]
  try {
    const handle = await open(absolute)
    try {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(most), 0, most, 0)
      const text = decode(bytesRead < most ? buffer.subarray(0, bytesRead) : wholeCharacters(buffer), path)
      return text.problem ? undefined : text.content
    } finally {
      await handle.close()
    }
  } catch {
    return undefined
  }
}

/** Bytes up to the last that is a character by itself, so that none is cut. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end--
  return bytes.subarray(0, end)
}

function sampleOf({file: {path}, config}: Candidate, content: string): PathSample | undefined {
  const mapping = config.mappingFor(path)
  try {
    const parsed = sourceOf(path)?.parse(content, path, mapping ? {mapping} : {})
    if (!parsed) return undefined
    const {replies, readAs, unknown} = parsed
    return {
      path,
      hasReplies: replies.length > 0,
      channels: replies.slice(0, MOST_ASKED).map(({fields}) => fields.channel),
      ...(readAs !== undefined && {readAs}),
      ...(unknown && {unknown}),
    }
  } catch {
    // Linting the file will tell what is wrong; here it only does not count.
    return undefined
  }
}

function sourceOf(path: string): Source | undefined {
  const name = path.toLowerCase()
  return sources.find(({extensions}) => extensions.some((extension) => name.endsWith(extension)))
}
