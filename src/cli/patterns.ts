/** Which paths a run was given: as arguments, and in a list. */
import {readFile} from 'node:fs/promises'
import {visible} from '../reporters/index.ts'
import type {Problem} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {readStdin} from './terminal.ts'

/** The paths of the arguments, those of `--file-list`, and with `!` what `--ignore-pattern` leaves out; empty where all were. */
export async function patternsFrom(
  named: readonly string[],
  {fileList, ignorePattern = [], passOnNoPatterns}: Pick<LintFlags, 'fileList' | 'ignorePattern' | 'passOnNoPatterns'>,
): Promise<readonly string[] | Problem> {
  const listed = fileList === undefined ? [] : await listIn(fileList)
  if ('kind' in listed) return listed
  const wanted = [...named, ...listed.map(literally)]
  if (ignorePattern.length === 0) return wanted
  // A list without paths does not stand for all files.
  const isNothing = wanted.length === 0 && (fileList !== undefined || passOnNoPatterns === true)
  if (isNothing) return []
  return [...(wanted.length > 0 ? wanted : ['.']), ...ignorePattern.map((pattern) => `!${globOf(pattern)}`)]
}

/** A pattern of `.gitignore` as a glob: without a slash within, it counts in all folders. */
function globOf(pattern: string): string {
  return /\/./.test(pattern) ? pattern.replace(/^\//, '') : `**/${pattern}`
}

/** One path a line, or with zero bytes between them, as `git diff -z` and `find -print0` write them. */
async function listIn(path: string): Promise<readonly string[] | Problem> {
  try {
    const text = (path === '-' ? await readStdin() : await readFile(path)).toString('utf8').replace(/^\uFEFF/, '')
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '')
  } catch {
    return {kind: 'usage', message: `The list of files “${visible(path)}” could not be read.`}
  }
}

/** A path that is meant as it is, also where it begins with `!`. */
function literally(path: string): string {
  return path.startsWith('!') ? `./${path}` : path
}
