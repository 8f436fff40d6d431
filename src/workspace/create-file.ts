/** Creates files that must not be there yet: whole or not at all, and never over another. */
import {randomUUID} from 'node:crypto'
import {link, mkdir, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {quoted} from '../config/index.ts'
import {type Problem, refusal} from './problem.ts'

/** A file to create. */
export interface NewFile {
  readonly absolute: string
  /** How problems name it. */
  readonly path: string
  readonly content: string
}

/** What a file system says that knows no links: there a file is created the plain way. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'])

/** Creates a file, and the folders above it. @returns `exists` where anything of that name is there, also a broken link. */
export async function createFile({absolute, path, content}: NewFile): Promise<'created' | 'exists' | Problem> {
  const whole = join(dirname(absolute), `.${basename(absolute)}.${randomUUID()}.tmp`)
  try {
    await mkdir(dirname(absolute), {recursive: true})
    await writeFile(whole, content, {flag: 'wx'})
    return await linked(whole, absolute, content)
  } catch (error) {
    const why = codeOf(error) === 'EEXIST' ? 'would need a folder where a file is' : refusal(error)
    return {kind: 'file', path, message: `${quoted(path)} could not be written: it ${why}.`}
  } finally {
    await rm(whole, {force: true}).catch(() => undefined)
  }
}

/** Gives a file that is whole its name. A link, unlike a renamed file, never takes the place of another. */
async function linked(whole: string, absolute: string, content: string): Promise<'created' | 'exists'> {
  try {
    await link(whole, absolute).catch((error: unknown) => {
      if (!NO_LINKS.has(codeOf(error))) throw error
      return writeFile(absolute, content, {flag: 'wx'})
    })
    return 'created'
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'exists'
    throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
