/** Writes fixed files back: whole or not at all, and never over somebody else's changes. */
import {access, constants, readFile} from 'node:fs/promises'
import {quoted} from '../config/index.ts'
import {type Problem, refusal} from './problem.ts'
import {decode, encode} from './read.ts'

/** A file to write: what it held when it was read, and what it is to hold, both without byte order mark. */
export interface Rewrite {
  readonly absolute: string
  /** How problems name it. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Replaces a file's text, keeping its byte order mark, mode and owner. A link stays a link; what it leads to is written.
 * @returns the problem where it could not, or would have overwritten changes made since the file was read.
 */
export async function writeText({absolute, path, before, after}: Rewrite): Promise<Problem | undefined> {
  try {
    // Replacing a file asks for rights on its folder only; a file that is write-protected is meant to stay.
    await access(absolute, constants.W_OK)
    const now = decode(await readFile(absolute), path)
    if (now.problem || now.content !== before) {
      const message = `${quoted(path)} was changed while it was being linted, so the fixes were not written.`
      return {kind: 'file', path, message, hint: 'Run the command again.'}
    }
    const {default: writeFileAtomic} = await import('write-file-atomic')
    await writeFileAtomic(absolute, encode(after, now.bom))
    return undefined
  } catch (error) {
    return {kind: 'file', path, message: `${quoted(path)} could not be written: it ${refusal(error)}.`}
  }
}
