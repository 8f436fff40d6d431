/** Asks git which files have changed, and what is staged of them. */
import {quoted} from '../config/index.ts'
import type {Problem} from './problem.ts'
import {
  firstLine,
  isFailure,
  isReadableName,
  partsOf,
  problemOf,
  type Repository,
  repositoryAt,
  usage,
} from './run-git.ts'

/**
 * Which changes count. `staged`: what the next commit will hold, against HEAD. `changed`: the working tree against
 * HEAD, with files that git does not know yet. `since`: the same against where the branch left `ref`.
 */
export type GitScope =
  {readonly kind: 'staged'} | {readonly kind: 'changed'} | {readonly kind: 'since'; readonly ref: string}

export interface ChangedFiles {
  /** Absolute paths, all over the repository. Renamed files by their new name; neither deleted files, links nor submodules. */
  readonly files: readonly string[]
  /**
   * For `staged`: those of the files whose text on the disk is not the staged one, or that are gone from the disk.
   * The next commit holds what stagedContents gives for them, so that is what to lint. Under tools that put
   * unstaged changes aside while hooks run there are none.
   */
  readonly partlyStaged: readonly string[]
}

/** @param cwd absolute. */
export async function changedFiles(cwd: string, scope: GitScope): Promise<ChangedFiles | Problem> {
  const opened = await openScope(cwd, scope)
  if ('kind' in opened) return opened
  const {repository} = opened
  const listed = await listChanged(opened, cwd)
  if ('kind' in listed) return listed
  const untracked = await untrackedFiles(opened, cwd)
  if ('kind' in untracked) return untracked
  const there = listed.filter(({isFile}) => isFile).map(({path}) => repository.absolute(path))
  const files = [...new Set([...there, ...untracked])]
  if (scope.kind !== 'staged') return {files, partlyStaged: []}
  const unstaged = await listChanged({repository, against: []}, cwd)
  if ('kind' in unstaged) return unstaged
  const differing = new Set(unstaged.map(({path}) => repository.absolute(path)))
  return {files, partlyStaged: files.filter((file) => differing.has(file))}
}

/** Settings that a user or a repository may have made for the eyes, and that must not reach what is read here. */
export const QUIET_DIFF: readonly string[] = [
  // Else git would lock the index to note which times it has looked at, while others may be adding to it.
  '-c',
  'diff.autoRefreshIndex=false',
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=all',
  '-O/dev/null',
]

/** What to compare. */
export interface OpenScope {
  readonly repository: Repository
  /** Arguments for `git diff`. */
  readonly against: readonly string[]
  /** Whether files that git does not know count. */
  readonly hasUntracked: boolean
}

export async function openScope(cwd: string, scope: GitScope): Promise<OpenScope | Problem> {
  const repository = await repositoryAt(cwd)
  if ('kind' in repository) return repository
  if (scope.kind === 'staged') return {repository, against: ['--cached'], hasUntracked: false}
  const commit = scope.kind === 'since' ? await leftAt(scope.ref, repository) : await head(repository, cwd)
  return typeof commit === 'string' ? {repository, against: [commit], hasUntracked: true} : commit
}

/** Absolute paths of the files that git neither knows nor ignores, where they count. */
export async function untrackedFiles(
  {repository, hasUntracked}: OpenScope,
  cwd: string,
): Promise<readonly string[] | Problem> {
  if (!hasUntracked) return []
  const answer = await repository.git(['ls-files', '--others', '--exclude-standard', '-z', '--'])
  if (isFailure(answer)) return problemOf(answer, cwd)
  // A name that ends with a slash is a repository within this one.
  return partsOf(answer)
    .filter((path) => !path.endsWith('/') && isReadableName(path))
    .map(repository.absolute)
}

/**
 * The texts that are staged, by absolute path; without those that are not staged or in conflict.
 * They are as git keeps them: line breaks may be `\n` where the file on the disk has `\r\n`.
 * @param cwd absolute. @param files absolute, as changedFiles gives them.
 */
export async function stagedContents(
  cwd: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, Buffer> | Problem> {
  if (files.length === 0) return new Map()
  const repository = await repositoryAt(cwd)
  if ('kind' in repository) return repository
  const listed = await repository.git(['ls-files', '--stage', '-z', '--'])
  if (isFailure(listed)) return problemOf(listed, cwd)
  const wanted = new Set(files)
  const ids = new Map<string, string>()
  for (const entry of partsOf(listed)) {
    const [, id, path = ''] = /^100\d{3} ([0-9a-f]+) 0\t([^]*)$/.exec(entry) ?? []
    const absolute = repository.absolute(path)
    if (id !== undefined && wanted.has(absolute)) ids.set(absolute, id)
  }
  const batch = await repository.git(['cat-file', '--batch'], [...ids.values()].map((id) => `${id}\n`).join(''))
  if (isFailure(batch)) return problemOf(batch, cwd)
  const blobs = blobsOf(batch)
  return new Map(
    [...ids].flatMap(([path, id]) => {
      const blob = blobs.get(id)
      return blob ? [[path, blob] as const] : []
    }),
  )
}

/** Contents by object id, from what `git cat-file --batch` writes: `id type size`, the content, a line break. */
function blobsOf(batch: Buffer): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>()
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf(10, at)
    if (end < 0) break
    const [id = '', , size] = batch.toString('latin1', at, end).split(' ')
    // Of a missing object there is only this line.
    const length = size === undefined ? -1 : Number(size)
    if (length >= 0) blobs.set(id, batch.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + 1
  }
  return blobs
}

/** A change of one path. */
interface Change {
  /** From the top. */
  readonly path: string
  /** A regular file afterwards: neither deleted nor a link nor a submodule. */
  readonly isFile: boolean
  /** For a file that may have a new time only: the id of its content before. */
  readonly before?: string
}

/** What has changed. A file that only has a new time has not. */
async function listChanged(
  {repository, against}: Pick<OpenScope, 'repository' | 'against'>,
  cwd: string,
): Promise<readonly Change[] | Problem> {
  const answer = await repository.git([...QUIET_DIFF, '--raw', '--no-abbrev', '-z', '--no-renames', ...against, '--'])
  if (isFailure(answer)) return problemOf(answer, cwd)
  const parts = partsOf(answer)
  const changes: Change[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [facts = '', path = ''] = [parts[at], parts[at + 1]]
    const [, old, mode = '', before, after = '', kind] = /^:(\d+) (\d+) (\w+) (\w+) (\w)/.exec(facts) ?? []
    const isSuspect = kind === 'M' && old === mode && /^0+$/.test(after) && before !== undefined
    // The mode of links begins with 120, that of submodules with 160.
    const change = {path, isFile: mode.startsWith('100'), ...(isSuspect && {before})}
    if (isReadableName(path)) changes.push(change)
  }
  const same = await unchangedAmong(changes, repository)
  return changes.filter((change) => !same.has(change))
}

/** Of the changes that may be of the time only: those whose content has the id that it had. */
async function unchangedAmong(changes: readonly Change[], {git}: Repository): Promise<ReadonlySet<Change>> {
  const suspects = changes.filter(({before}) => before !== undefined)
  if (suspects.length === 0) return new Set()
  const names = suspects.map(({path}) => `${onOneLine(path)}\n`).join('')
  const answer = await git(['hash-object', '--stdin-paths'], names)
  // Where one of them cannot be read all count as changed.
  if (isFailure(answer)) return new Set()
  const ids = answer.toString('latin1').split(/\r?\n/)
  return new Set(suspects.filter(({before}, index) => ids[index] === before))
}

/** A path as git reads it from a list of lines. */
function onOneLine(path: string): string {
  if (!/["\n\r]/.test(path)) return path
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`
}

/** The commit at HEAD; before the first commit the tree without files, whose name depends on the repository's hash. */
async function head(repository: Repository, cwd: string): Promise<string | Problem> {
  const commit = await repository.git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (!isFailure(commit)) return firstLine(commit)
  const empty = await repository.git(['hash-object', '-t', 'tree', '--stdin'])
  return isFailure(empty) ? problemOf(empty, cwd) : firstLine(empty)
}

/** The commit at which the branch left a ref. */
async function leftAt(ref: string, repository: Repository): Promise<string | Problem> {
  if (ref === '' || ref.startsWith('-'))
    return usage(`${quoted(ref)} is not the name of a commit, branch or tag.`, 'Write for example: --since origin/main')
  const known = await commitOf(ref, repository)
  if (known === undefined) return unknownRef(ref, repository)
  const base = await repository.git(['merge-base', known, 'HEAD'])
  if (!isFailure(base)) return firstLine(base)
  const shallow = await repository.git(['rev-parse', '--is-shallow-repository'])
  const isShallow = !isFailure(shallow) && firstLine(shallow) === 'true'
  return usage(
    `${quoted(ref)} and HEAD have no commit in common${isShallow ? ' in this clone, which holds only a part of the history' : ''}.`,
    isShallow
      ? 'Fetch all of it: git fetch --unshallow; in CI set fetch-depth: 0.'
      : 'Name a branch that this one began from.',
  )
}

async function commitOf(ref: string, {git}: Repository): Promise<string | undefined> {
  if (ref.includes('\0')) return undefined
  const commit = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return isFailure(commit) ? undefined : firstLine(commit)
}

async function unknownRef(ref: string, repository: Repository): Promise<Problem> {
  // A fresh clone knows other branches only as those of its origin.
  const isAtOrigin = (await commitOf(`refs/remotes/origin/${ref}`, repository)) !== undefined
  return usage(
    `git knows no commit, branch or tag ${quoted(ref)} here.`,
    isAtOrigin
      ? `Did you mean ${quoted(`origin/${ref}`)}?`
      : 'Check its name, or fetch it: in CI set fetch-depth: 0, elsewhere run git fetch.',
  )
}
