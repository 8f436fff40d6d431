/** Lays the replies of the bench out in a folder. */
import {closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {exportOf, libraryOf, longReply, markdownOf, replyAt} from './corpus.ts'

/** A file or folder to lint, and how much it holds. */
export interface Load {
  readonly path: string
  readonly bytes: number
}

/** What lies in the folder; the large ones only where they are asked for. */
export interface Loads {
  readonly config: string
  readonly one: Load
  readonly hundred: Load
  readonly thousand: Load
  readonly tenThousand: Load
  /** A library of 100 replies in one file. */
  readonly draft: Load
  readonly large?: {readonly reply: Load; readonly smallExport: Load; readonly export: Load}
}

const MB = 1_000_000

/** The first reply in which every linter that is measured finds something. */
const NOTABLE = 4

/** Writes everything into a folder that is there and empty. */
export function writeLoads(folder: string, isFull: boolean): Loads {
  const config = join(folder, 'empathylint.config.yaml')
  writeFileSync(config, 'extends: empathylint:all\n')
  const loads = {
    config,
    one: file(join(folder, 'one.md'), [markdownOf(replyAt(NOTABLE))]),
    hundred: replies(join(folder, 'hundred'), 100),
    thousand: replies(join(folder, 'thousand'), 1000),
    tenThousand: replies(join(folder, 'ten-thousand'), 10_000),
    draft: file(join(folder, 'draft.md'), [libraryOf(100)]),
  }
  if (!isFull) return loads
  const large = {
    reply: file(join(folder, 'long.md'), [longReply(5 * MB)]),
    smallExport: file(join(folder, 'export-5.json'), exportOf(5 * MB)),
    export: file(join(folder, 'export-50.json'), exportOf(50 * MB)),
  }
  return {...loads, large}
}

/** A hundred replies in each folder, as a library has its topics. */
function replies(path: string, count: number): Load {
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const topic = join(path, String(Math.floor(index / 100)).padStart(2, '0'))
    if (index % 100 === 0) mkdirSync(topic, {recursive: true})
    const text = markdownOf(replyAt(index))
    bytes += Buffer.byteLength(text)
    writeFileSync(join(topic, `${String(index).padStart(4, '0')}.md`), text)
  }
  return {path, bytes}
}

/** Writes part by part: the parts together need not fit in memory. */
function file(path: string, parts: Iterable<string>): Load {
  const handle = openSync(path, 'w')
  for (const part of parts) writeSync(handle, part)
  closeSync(handle)
  return {path, bytes: statSync(path).size}
}
