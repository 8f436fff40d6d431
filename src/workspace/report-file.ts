/** Writes reports: whole or not at all, into folders that are made where they are missing. */
import {appendFile, mkdir, stat, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {quoted} from '../config/index.ts'
import {type Problem, refusal} from './problem.ts'

/** @param path relative to cwd, as problems name it. A device or pipe, such as `/dev/stderr`, is written to as it is. */
export async function writeReport(cwd: string, path: string, content: string): Promise<Problem | undefined> {
  const absolute = resolve(cwd, path)
  try {
    const known = await stat(absolute).catch(() => undefined)
    if (known && !known.isFile() && !known.isDirectory()) {
      await writeFile(absolute, content)
      return undefined
    }
    await mkdir(dirname(absolute), {recursive: true})
    const {default: writeFileAtomic} = await import('write-file-atomic')
    await writeFileAtomic(absolute, content)
    return undefined
  } catch (error) {
    return unwritten(path, error)
  }
}

/** Adds to a file that others add to as well, such as the summary of a job. */
export async function appendReport(path: string, content: string): Promise<Problem | undefined> {
  try {
    await appendFile(path, content)
    return undefined
  } catch (error) {
    return unwritten(path, error)
  }
}

function unwritten(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // Where a folder is to be made, a file has its name; where one is to be opened, there is none.
  const isFolderless = code === 'EEXIST' || code === 'ENOTDIR' || code === 'ENOENT'
  const why = isFolderless ? 'its folder is not there and cannot be made' : `it ${refusal(error)}`
  return {kind: 'file', path, message: `${quoted(path)} could not be written: ${why}.`}
}
