/** Which paths a run was given: as arguments, and in a list. */
import {readFile} from 'node:fs/promises'
import {visible} from '../reporters/index.ts'
import type {Problem} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {readStdin} from './terminal.ts'

/** The paths of the arguments, those of `--file-list`, and with `!` what `--ignore-pattern` leaves out. */
export async function patternsFrom(
  named: readonly string[],
  {fileList, ignorePattern = []}: LintFlags,
): Promise<readonly string[] | Problem> {
  const listed = fileList === undefined ? [] : await listIn(fileList)
  if ('kind' in listed) return listed
  const wanted = [...named, ...listed.map(literally)]
  if (ignorePattern.length === 0) return wanted
  return [...(wanted.length > 0 ? wanted : ['.']), ...ignorePattern.map((glob) => `!${glob}`)]
}

/** One path a line, or with zero bytes between them, as `git diff -z` and `find -print0` write them. */
async function listIn(path: string): Promise<readonly string[] | Problem> {
  try {
    const text = (path === '-' ? await readStdin() : await readFile(path)).toString('utf8')
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '')
  } catch {
    return {kind: 'usage', message: `The list of files “${visible(path)}” could not be read.`}
  }
}

/** A path that is meant as it is, also where it begins with `!`. */
function literally(path: string): string {
  return path.startsWith('!') ? `./${path}` : path
}
