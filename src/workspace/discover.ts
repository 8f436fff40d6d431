/** Finds the files to lint: those that are named, and those that folders and globs lead to. */
import type {Stats} from 'node:fs'
import {stat} from 'node:fs/promises'
import {basename, join, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {quoted, shownFrom, slashed, wayTo} from '../config/index.ts'
import {ignoreTree, type IgnoreTree, isWithin, repositoryRoot} from './ignore-files.ts'
import {isClosedFolder, isPaper, isSettings} from './left-out.ts'
import {type Problem, refusal} from './problem.ts'
import {type Taken, walk} from './walk.ts'

/** Names what the linter is not to read, written like `.gitignore`; it counts for named files too. */
export const IGNORE_FILE = '.empathylintignore'

export interface FindOptions {
  /** Absolute. */
  readonly cwd: string
  /** False: git and IGNORE_FILE leave nothing out. */
  readonly ignore: boolean
  /** Endings of files that can be read, with their dot, lower case. */
  readonly extensions: readonly string[]
  /** False: nothing is said of named files that are left out. */
  readonly warnIgnored?: boolean
  /** False: a pattern that leads to no file is no problem. */
  readonly errorOnUnmatched?: boolean
}

export interface FoundFile {
  /** Relative to cwd, with forward slashes: how the file is shown. */
  readonly path: string
  readonly absolute: string
  /** Named itself, rather than met in a folder or by a glob. */
  readonly named: boolean
}

export interface Found {
  /** Each file once, by path in the order of code units. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** What was named and left out, and why. */
  readonly notices: readonly string[]
}

/** What one pattern leads to. */
interface Part {
  readonly files?: readonly FoundFile[]
  readonly problems?: readonly Problem[]
  readonly notices?: readonly string[]
}

/**
 * @param patterns files, folders and globs, relative to cwd; `!` before one takes out what it matches. None: all of cwd.
 * Folders and globs lead past what git ignores, hidden folders, installed packages and a project's own papers
 * (README and the like), except where the pattern names them. A named file is always found, unless IGNORE_FILE has it.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Found> {
  const trees = new Trees(options)
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const pattern of patterns.map((given) => slashed(given))) {
    if (pattern.startsWith('!')) unwanted.push(pattern.slice(1).replace(/^\.\//, '').replace(/\/$/, ''))
    else wanted.push(pattern)
  }
  const parts: Part[] = []
  for (const pattern of wanted.length > 0 ? wanted : ['.']) parts.push(await findOne(pattern, options, trees))

  const problems = parts.flatMap((part) => part.problems ?? [])
  const found = parts.flatMap(({files = []}) => files)
  return {
    // One pattern leads to no file twice.
    files: (parts.length > 1 || unwanted.length > 0 ? wantedOf(found, unwanted) : found).toSorted((a, b) =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
    ),
    problems: options.errorOnUnmatched === false ? problems.filter(({kind}) => kind !== 'usage') : problems,
    notices: parts.flatMap((part) => part.notices ?? []),
  }
}

/** Each file once, past those that match a glob. */
function wantedOf(found: readonly FoundFile[], unwanted: readonly string[]): readonly FoundFile[] {
  const isUnwanted = picomatch(
    unwanted.flatMap((glob) => [glob, `${glob}/**`]),
    {dot: true},
  )
  const files = new Map<string, FoundFile>()
  for (const file of found)
    if (!isUnwanted(file.path) && (file.named || !files.has(file.absolute))) files.set(file.absolute, file)
  return [...files.values()]
}

/** Whether IGNORE_FILE leaves a file out, whether it exists or not. @param path absolute. */
export async function isLeftOut(path: string, options: FindOptions): Promise<boolean> {
  return options.ignore && (await (await new Trees(options).own(resolve(path, '..'))).leavesOut(path, 'file'))
}

async function findOne(pattern: string, options: FindOptions, trees: Trees): Promise<Part> {
  if (pattern.trim() === '') return {problems: [{kind: 'usage', message: 'One of the paths is empty.'}]}
  const absolute = resolve(options.cwd, pattern)
  const stats = await stat(absolute).catch((error: Error) => error)
  if (!(stats instanceof Error)) return named(pattern, absolute, stats, options, trees)
  const {base, glob, isGlob} = picomatch.scan(pattern)
  if (isGlob) return matched(pattern, resolve(options.cwd, unescaped(base)), glob, options, trees)
  return {problems: [{kind: 'usage', path: pattern, message: `${quoted(pattern)} ${refusal(stats)}.`}]}
}

async function named(pattern: string, path: string, stats: Stats, options: FindOptions, trees: Trees): Promise<Part> {
  const shown = shownFrom(options.cwd, path)
  const kind = stats.isDirectory() ? 'folder' : 'file'
  if (options.ignore && (await (await trees.own(resolve(path, '..'))).leavesOut(path, kind)))
    return options.warnIgnored === false
      ? {}
      : {notices: [`${quoted(shown)} is left out by ${IGNORE_FILE}. Add --no-ignore to lint it anyway.`]}
  if (kind === 'folder') return inFolder(pattern, path, options, trees)
  if (!stats.isFile())
    return {problems: [{kind: 'file', path: shown, message: `${quoted(shown)} is not a regular file.`}]}
  const unknown = unknownKind(shown, options)
  return unknown ? {problems: [unknown]} : {files: [{path: shown, absolute: path, named: true}]}
}

async function inFolder(pattern: string, folder: string, options: FindOptions, trees: Trees): Promise<Part> {
  const leftOut = await trees.below(folder)
  const {folders, problems} = await walk(folder, {
    async choiceIn(at) {
      const isOut = await leftOut(at)
      return {
        enters: (name) => !isClosedFolder(name) && !isOut(name, 'folder'),
        takes: (name) => isReadable(name, options) && !isPaper(name) && !isSettings(name) && !isOut(name, 'file'),
      }
    },
    shown: (path) => shownFrom(options.cwd, path),
  })
  if (folders.length > 0 || problems.length > 0) return {files: asFound(folders, options), problems}
  const message = `There is nothing to lint in ${quoted(pattern)}.`
  return {problems: [{kind: 'usage', path: pattern, message, hint: kindsInWords(options)}]}
}

async function matched(
  pattern: string,
  folder: string,
  glob: string,
  options: FindOptions,
  trees: Trees,
): Promise<Part> {
  const segments = glob.split('/')
  const matches = picomatch(glob, {dot: true})
  const last = segments.at(-1) ?? ''
  const isUnwanted = (name: string) => (isPaper(name) && !isPaper(last)) || (isSettings(name) && !isSettings(last))
  const leftOut = await trees.below(folder)
  let unreadable = 0
  const {folders, problems} = await walk(folder, {
    depth: depthOf(glob, segments),
    async choiceIn(at) {
      const isOut = await leftOut(at)
      const way = wayTo(at, folder)
      return {
        enters: (name) => (!isClosedFolder(name) || segments.includes(name)) && !isOut(name, 'folder'),
        takes(name) {
          if (!matches(way + name) || isUnwanted(name)) return false
          if (isReadable(name, options)) return !isOut(name, 'file')
          unreadable++
          return false
        },
      }
    },
    shown: (path) => shownFrom(options.cwd, path),
  })
  // That the folder a glob begins with is missing only means that nothing matches.
  const real = problems.filter(({path}) => path !== shownFrom(options.cwd, folder) || folders.length > 0)
  if (folders.length > 0 || real.length > 0) return {files: asFound(folders, options), problems: real}
  const message = unreadable > 0 ? 'matches only files of a kind that cannot be read' : 'matches no file'
  const hint = unreadable > 0 ? kindsInWords(options) : 'Check the pattern, and that it is in quotes.'
  return {problems: [{kind: 'usage', path: pattern, message: `${quoted(pattern)} ${message}.`, hint}]}
}

/** The problem with a named file whose ending no source reads; a name without an ending is read as plain text. */
export function unknownKind(path: string, options: Pick<FindOptions, 'extensions'>): Problem | undefined {
  const hasEnding = basename(path).replace(/^\.+/, '').includes('.')
  if (!hasEnding || isReadable(path, options)) return undefined
  const message = `${quoted(path)} is of a kind that cannot be read.`
  return {kind: 'usage', path, message, hint: kindsInWords(options)}
}

/** How many levels of folders a glob can reach down. */
function depthOf(glob: string, segments: readonly string[]): number {
  const hasGroups = /[{(]/.test(glob) && segments.length > 1
  return glob.includes('**') || hasGroups ? Infinity : segments.length - 1
}

/** The ignore files that count below some folder, each read once. */
class Trees {
  readonly #options: FindOptions
  readonly #own = new Map<string, IgnoreTree>()
  readonly #git = new Map<string, IgnoreTree>()

  constructor(options: FindOptions) {
    this.#options = options
  }

  /** What IGNORE_FILE leaves out. */
  async own(folder: string): Promise<IgnoreTree> {
    return remembered(this.#own, await this.#top(folder), IGNORE_FILE)
  }

  /** Tests what a search below a folder leaves out. That git ignores the folder itself is no matter, as it was named. */
  async below(folder: string): Promise<IgnoreTree['testIn']> {
    if (!this.#options.ignore) return async () => () => false
    const own = await this.own(folder)
    const all = remembered(this.#git, await this.#top(folder), '.gitignore')
    const git = (await all.leavesOut(folder, 'folder')) ? ignoreTree('.gitignore', folder) : all
    return async (at) => {
      const [byOwn, byGit] = [await own.testIn(at), await git.testIn(at)]
      return (name, kind) => byOwn(name, kind) || byGit(name, kind)
    }
  }

  /** Where ignore files begin to count: at the root of the repository, else at the working folder, else here. */
  async #top(folder: string): Promise<string> {
    const {cwd} = this.#options
    return (await repositoryRoot(folder)) ?? (isWithin(cwd, folder) ? cwd : folder)
  }
}

function remembered(trees: Map<string, IgnoreTree>, top: string, name: string): IgnoreTree {
  const tree = trees.get(top) ?? ignoreTree(name, top)
  trees.set(top, tree)
  return tree
}

function isReadable(name: string, {extensions}: Pick<FindOptions, 'extensions'>): boolean {
  const lower = name.toLowerCase()
  return extensions.some((extension) => lower.endsWith(extension))
}

function kindsInWords({extensions}: Pick<FindOptions, 'extensions'>): string {
  return `What can be read are files that end in ${extensions.join(', ')}.`
}

function asFound(folders: readonly Taken[], {cwd}: FindOptions): readonly FoundFile[] {
  return folders.flatMap(({folder, names}) => {
    const [way, start] = [wayTo(folder, cwd), join(folder, sep)]
    return names.map((name) => ({path: way + name, absolute: start + name, named: false}))
  })
}

/** The literal beginning of a glob without its escapes. */
function unescaped(base: string): string {
  return base.replace(/\\(.)/g, '$1')
}
