/** Sessions: which findings a person has passed over, so that going through a library can stop and go on. */
import {mkdir, readFile, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {cacheFolder} from './cache.ts'

export interface Session {
  /** `path fingerprint` of each finding that was passed over. */
  readonly skipped: Set<string>
  /** Keeps what is skipped for the next time; nothing where it is empty. What cannot be kept is forgotten. */
  save(): Promise<void>
}

/** The session of a working folder. @param cwd absolute. */
export async function openSession(cwd: string): Promise<Session> {
  const file = join(await cacheFolder(cwd), 'session.json')
  const skipped = new Set(skippedIn(await readFile(file, 'utf8').catch(() => '')))
  return {
    skipped,
    async save() {
      try {
        if (skipped.size === 0) return await rm(file, {force: true})
        await mkdir(dirname(file), {recursive: true})
        const {default: writeFileAtomic} = await import('write-file-atomic')
        await writeFileAtomic(file, JSON.stringify({skipped: [...skipped]}))
      } catch {
        // The texts are written; that some will be asked about again is no harm.
      }
    },
  }
}

function skippedIn(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('skipped' in value) || !Array.isArray(value.skipped)) return []
    return value.skipped.filter((each): each is string => typeof each === 'string')
  } catch {
    return []
  }
}
