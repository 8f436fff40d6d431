/** Looks around for `init`: which files hold replies, which may, and what tools the project has. */
import {join, resolve} from 'node:path'
import {parse} from 'yaml'
import {shownFrom} from '../config/index.ts'
import {type PathSample, sampleFiles} from './survey-sample.ts'
import {replyPlaces, type ReplyPlace} from './survey-places.ts'
import {type ProjectTools, projectTools} from './survey-tools.ts'
import {type Equipment, equip, type WorkspaceOptions} from './equipment.ts'
import {isWithin, repositoryRoot} from './ignore-files.ts'
import {configOrProblem, selectFiles} from './select.ts'
import type {Problem} from './problem.ts'
import {STDIN} from './run.ts'

/** What there is in a folder. */
export interface Survey {
  /** Files and folders that hold replies, by path. */
  readonly places: readonly ReplyPlace[]
  /** Data files that seem to hold replies in a layout that is not known, by path. */
  readonly unmapped: readonly UnmappedFile[]
  /** The channel that the replies are for, as most of them state it; undefined where few do, or they differ. */
  readonly channel?: 'email' | 'chat'
  /** Folders named for chats, relative to cwd, by path; those within one of them are not named again. */
  readonly chatFolders: readonly string[]
  /** The config that holds here already, relative to cwd. One above the repository does not count. */
  readonly config?: string
  /** The config that holds here cannot be used. */
  readonly problem?: Problem
  readonly tools: ProjectTools
}

export interface UnmappedFile {
  /** Relative to cwd. */
  readonly path: string
  /** An entry for `sources` in the config: a guess, to be checked by somebody. */
  readonly mapping: Readonly<Record<string, string>>
}

/** At least so many of all replies, and of those that state a channel, must state the same one. */
const OF_ALL = 0.5
const OF_STATED = 0.9

/** Folders of this name keep what is for chats. */
const CHAT = /^(?:live[-_ ]?)?chats?$/i

/** Reads a sample of what lies below `cwd`, and only the beginning of large files; git's and the config's ignores count. */
export async function survey(options: WorkspaceOptions): Promise<Survey> {
  const equipment = await equip(options)
  const {cwd} = equipment
  const repository = await repositoryRoot(cwd)
  const root = repository ?? cwd
  const tools = await projectTools(root, cwd, repository !== undefined)
  const config = await configOrProblem(join(cwd, STDIN), equipment)
  if ('kind' in config) return {places: [], unmapped: [], chatFolders: [], problem: config, tools}
  const {files} = await selectFiles([], equipment)
  const samples = await sampleFiles(files)
  const channel = channelOf(samples)
  const paths = files.map(({file}) => file.path)
  return {
    places: replyPlaces(paths, samples),
    chatFolders: chatFolders(paths),
    unmapped: samples.flatMap(unmappedFile),
    ...(channel !== undefined && {channel}),
    ...configHere(config.file, root, equipment),
    tools,
  }
}

function configHere(file: string | undefined, root: string, {cwd}: Equipment): Pick<Survey, 'config'> {
  return file !== undefined && isWithin(root, resolve(file)) ? {config: shownFrom(cwd, file)} : {}
}

function channelOf(samples: readonly PathSample[]): 'email' | 'chat' | undefined {
  const asked = samples.flatMap(({channels}) => channels)
  const stated = asked.filter((channel) => channel !== undefined)
  return (['email', 'chat'] as const).find((channel) => {
    const count = stated.filter((each) => each === channel).length
    return count > 0 && count >= asked.length * OF_ALL && count >= stated.length * OF_STATED
  })
}

function chatFolders(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const names = path.split('/').slice(0, -1)
    const depth = names.findIndex((name) => CHAT.test(name))
    return depth < 0 ? [] : [names.slice(0, depth + 1).join('/')]
  })
  return [...new Set(folders)].sort()
}

/** The linter says in words how a config would map a file; the words are lines of YAML. */
function unmappedFile({path, unknown}: PathSample): readonly UnmappedFile[] {
  if (!unknown || unknown.seems === 'no replies') return []
  const [, lines] = unknown.message.split(/(?=sources: \[\{)/)
  if (lines === undefined) return []
  const {sources} = parse(lines) as {readonly sources: readonly Readonly<Record<string, string>>[]}
  return sources.map((mapping) => ({path, mapping}))
}
