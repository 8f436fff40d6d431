/** Finds files of a project by their names. What is installed, built or hidden is none of it. */
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

const SKIPPED = /^(?:node_modules|dist|build|coverage|vendor|\..+)$/
/** Folders deeper than this are not looked into. */
const DEEPEST = 12

/** Absolute paths of the files below a folder whose path passes the test, in order. Folders that cannot be read hold none. */
export async function filesBelow(
  folder: string,
  test: (path: string) => boolean,
  depth = 0,
): Promise<readonly string[]> {
  if (depth > DEEPEST) return []
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !SKIPPED.test(entry.name)) found.push(...(await filesBelow(path, test, depth + 1)))
    else if (entry.isFile() && test(path)) found.push(path)
  }
  return found
}
