/** Lists the files below a folder. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Paths of all files, folder by folder. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}
