/** Runs git, never through a shell, and says in plain words why it could not. */
import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {quoted, visible} from '../config/index.ts'
import type {Problem} from './problem.ts'

/** A command of git that failed. */
export interface GitFailure {
  /** The exit code, or the system's word for why git was not run, such as `ENOENT`. */
  readonly code: number | string
  /** What git wrote to its standard error, in English. */
  readonly says: string
}

/** The repository that a folder lies in. */
export interface Repository {
  /** Runs git at the top of the working tree. */
  git(args: readonly string[], input?: string): Promise<Buffer | GitFailure>
  /**
   * The absolute path of a file that git names from the top.
   * Begins with the working folder as it was given: git itself follows links in it.
   */
  absolute(path: string): string
}

/** @param cwd absolute; the top of the working tree or a folder below it. */
export async function repositoryAt(cwd: string): Promise<Repository | Problem> {
  const [top, prefix] = await Promise.all([
    runGit(cwd, ['rev-parse', '--show-toplevel']),
    runGit(cwd, ['rev-parse', '--show-prefix']),
  ])
  if (isFailure(top)) return problemOf(top, cwd)
  if (isFailure(prefix)) return problemOf(prefix, cwd)
  const topFolder = resolve(firstLine(top))
  const below = firstLine(prefix)
  const shownTop = await sameFolder(resolve(cwd, below.replace(/[^/]+/g, '..')), topFolder)
  return {
    git: (args, input) => runGit(topFolder, args, input),
    absolute: (path) => (path.startsWith(below) ? join(cwd, path.slice(below.length)) : join(shownTop, path)),
  }
}

/** The first path where it leads to the folder of the second, else the second. */
async function sameFolder(shown: string, folder: string): Promise<string> {
  const [first, second] = await Promise.all([shown, folder].map((path) => realpath(path).catch(() => path)))
  return first === second ? shown : folder
}

export function isFailure(answer: Buffer | GitFailure): answer is GitFailure {
  return !Buffer.isBuffer(answer)
}

/** The one line of an answer; a path in it may itself hold line breaks. */
export function firstLine(answer: Buffer): string {
  return answer.toString('utf8').replace(/\r?\n$/, '')
}

/** The parts of an answer in the `-z` form. */
export function partsOf(answer: Buffer): readonly string[] {
  const parts = answer.toString('utf8').split('\0')
  return parts.slice(0, -1)
}

/** Whether a name could be read; names that are not UTF-8 cannot be opened by Node either. */
export function isReadableName(path: string): boolean {
  return !path.includes('\uFFFD')
}

/** What is said where git fails. */
export function problemOf({code, says}: GitFailure, cwd: string): Problem {
  if (code === 'ENOENT') return usage('git is not installed, or not in the PATH.', 'Name the files to lint instead.')
  if (says.includes('not a git repository'))
    return usage(`${quoted(cwd)} is not in a git repository.`, 'Name the files to lint instead.')
  if (says.includes('must be run in a work tree'))
    return usage(`The git repository of ${quoted(cwd)} has no working tree.`, 'Name the files to lint instead.')
  if (says.includes('dubious ownership'))
    return usage(
      `git does not trust the repository of ${quoted(cwd)}, as it belongs to another user.`,
      'Where you trust it, run: git config --global --add safe.directory "$PWD" at its top.',
    )
  const line = says.trim().split('\n').at(-1) ?? ''
  return usage(`git could not tell what has changed: ${visible(line || `it ended with ${code}`)}`)
}

export function usage(message: string, hint?: string): Problem {
  return {kind: 'usage', message, ...(hint !== undefined && {hint})}
}

/** The environment for git: no locks that disturb others, no questions, English messages, nothing that widens diffs. */
function environment(): NodeJS.ProcessEnv {
  const {GIT_DIFF_OPTS: _, ...env} = process.env
  return {...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', LANGUAGE: 'C'}
}

function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer | GitFailure> {
  return new Promise((done) => {
    // Windows looks for programs in the process's folder first: a repository must not bring its own git.
    const cwd = dirname(process.execPath)
    const options = {cwd, env: environment(), encoding: 'buffer', maxBuffer: Infinity, windowsHide: true} as const
    const child = execFile('git', ['-C', folder, ...args], options, (error, output, errors) => {
      if (error) done({code: error.code ?? 'an unknown error', says: errors.toString('utf8')})
      else done(output)
    })
    // git may end before it has read all; its exit code tells.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
