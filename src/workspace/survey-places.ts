/** Groups files with replies into the folders that one would name on a command line. */
import {extname} from 'node:path'
import type {PathSample} from './survey-sample.ts'

/** A file or folder that holds replies. */
export interface ReplyPlace {
  /** Relative to cwd, with forward slashes; `.` for cwd itself, `macros/*` for the files of one folder alone. */
  readonly path: string
  readonly kind: 'folder' | 'file' | 'files'
  /** How many files of a kind that can be read it has. */
  readonly count: number
  /** The endings of these files, with their dot, lower case. */
  readonly endings: readonly string[]
  /** The layouts that the replies of data files were found by, such as `Zendesk macros`. */
  readonly layouts: readonly string[]
  /** A folder named for what is out of use, such as `archive`. */
  readonly isOld: boolean
}

/** Folders of this name keep what is out of use. */
const OLD = /^(?:archived?|archives|old|deprecated|retired|obsolete|unused|trash)$/i
/** Files of a folder with other things besides are named one by one up to this many. */
const MOST_NAMED = 4

/** A folder with what is directly in it. */
interface Folder {
  readonly path: string
  readonly files: string[]
  readonly folders: Map<string, Folder>
}

/** @param paths of all files that can be read, of which the samples are some. */
export function replyPlaces(paths: readonly string[], samples: readonly PathSample[]): readonly ReplyPlace[] {
  const byPath = new Map(samples.map((sample) => [sample.path, sample]))
  const top = treeOf(paths)
  const old: Folder[] = []
  takeOut(top, old)
  const places = [top, ...old].flatMap((folder) => placesIn(folder, byPath, old.includes(folder)))
  return places.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function treeOf(paths: readonly string[]): Folder {
  const top: Folder = {path: '.', files: [], folders: new Map()}
  for (const path of paths) {
    let at = top
    const names = path.split('/')
    for (const [depth, name] of names.slice(0, -1).entries()) {
      const next = at.folders.get(name) ?? {path: names.slice(0, depth + 1).join('/'), files: [], folders: new Map()}
      at.folders.set(name, next)
      at = next
    }
    at.files.push(path)
  }
  return top
}

/** Takes folders of old replies out of the tree. */
function takeOut(folder: Folder, old: Folder[]): void {
  for (const [name, below] of folder.folders) {
    if (OLD.test(name)) {
      old.push(below)
      folder.folders.delete(name)
    } else takeOut(below, old)
  }
}

type Samples = ReadonlyMap<string, PathSample>

/** The folder itself, where replies are what it is for; else what in it is. */
function placesIn(folder: Folder, samples: Samples, isOld: boolean): readonly ReplyPlace[] {
  const isNameable = folder.path !== '.' || folder.files.length > 0
  if (isNameable && isWhole(folder, samples))
    return [placeOf({kind: 'folder', path: folder.path, isOld}, filesBelow(folder), samples)]
  return [
    ...ownPlaces(folder, samples, isOld),
    ...[...folder.folders.values()].flatMap((below) => placesIn(below, samples, isOld)),
  ]
}

/** Whether at least half of the files that were looked at have replies, here and in every folder below. */
function isWhole(folder: Folder, samples: Samples): boolean {
  if (folder.files.length === 0 && folder.folders.size === 0) return false
  if (folder.files.length > 0 && !isMostly(folder.files, samples)) return false
  return [...folder.folders.values()].every((below) => isWhole(below, samples))
}

function isMostly(files: readonly string[], samples: Samples): boolean {
  const seen = files.flatMap((file) => samples.get(file) ?? [])
  const holding = seen.filter(({hasReplies}) => hasReplies).length
  return holding > 0 && holding * 2 >= seen.length
}

function ownPlaces({path, files}: Folder, samples: Samples, isOld: boolean): readonly ReplyPlace[] {
  const known = files.filter((file) => samples.get(file)?.hasReplies)
  const isGlobSafe = /^[\w ./-]+$/.test(path)
  if (known.length > MOST_NAMED && isMostly(files, samples) && isGlobSafe)
    return [placeOf({kind: 'files', path: path === '.' ? '*' : `${path}/*`, isOld}, files, samples)]
  return known.map((file) => placeOf({kind: 'file', path: file, isOld}, [file], samples))
}

function filesBelow({files, folders}: Folder): readonly string[] {
  return [...files, ...[...folders.values()].flatMap(filesBelow)]
}

function placeOf(
  place: Pick<ReplyPlace, 'kind' | 'path' | 'isOld'>,
  files: readonly string[],
  samples: Samples,
): ReplyPlace {
  const endings = new Set(files.map((file) => extname(file).toLowerCase()))
  const layouts = new Set(files.flatMap((file) => samples.get(file)?.readAs ?? []))
  return {...place, count: files.length, endings: [...endings].sort(), layouts: [...layouts].sort()}
}
