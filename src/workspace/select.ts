/** Which files a run is about, each with the config that counts for it. */
import {dirname, join, resolve} from 'node:path'
import {COMMAND_LINE, type Config, ConfigError, quoted, shownFrom, visible} from '../config/index.ts'
import {findFiles, type FoundFile, unknownKind} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {type Eventual, inOrder} from './in-order.ts'
import {crash, type Problem} from './problem.ts'
import {type Run, STDIN} from './run.ts'
import {EVERYTHING, type Scope} from './scope.ts'

/** How many files are read at once. */
export const AT_ONCE = 16

/** Files with their configs, and what kept others from being linted. */
export interface Selection extends Pick<Run, 'problems' | 'notices'> {
  readonly files: readonly {readonly file: FoundFile; readonly config: Config}[]
}

/** The files that patterns lead to, past those that their configs leave out. A broken config is one problem, not one a file. */
export async function selectFiles(
  patterns: readonly string[],
  equipment: Equipment,
  scope: Scope = EVERYTHING,
): Promise<Selection> {
  const found = await findFiles(patterns, equipment)
  const files: {file: FoundFile; config: Config}[] = []
  const notices = [...found.notices]
  const broken = new Map<string, Problem>()
  // All files of a folder have the same config.
  const configs = new Map<string, Eventual<Config | Problem>>()
  const configOf = ({absolute}: FoundFile) => {
    const folder = dirname(absolute)
    const known = configs.get(folder)
    if (known) return known
    const asked = configOrProblem(absolute, equipment).then((config) => {
      configs.set(folder, config)
      return config
    })
    configs.set(folder, asked)
    return asked
  }
  const inScope = found.files.filter(({absolute}) => scope.holds(absolute))
  await inOrder(inScope, AT_ONCE, configOf, (config, file) => {
    if ('kind' in config) broken.set(config.message, config)
    else if (!equipment.ignore || !config.ignores(file.absolute)) files.push({file, config})
    else if (file.named) notices.push(...leftOutNotices(file.path, configName(config, equipment), equipment))
  })
  return {files, problems: [...found.problems, ...broken.values()], notices}
}

/** The config of a file, or why there is none that can be used. */
export async function configOrProblem(path: string, {cwd, configFor}: Equipment): Promise<Config | Problem> {
  try {
    return await configFor(path)
  } catch (error) {
    if (!(error instanceof ConfigError)) return crash(error, 'The config could not be read')
    if (error.file === COMMAND_LINE) return {kind: 'usage', message: error.message}
    return {kind: 'config', path: shownFrom(cwd, error.file), message: error.message}
  }
}

/** Where a text belongs that is not on the disk, and the config that counts for it. */
export interface TextPlace {
  readonly absolute: string
  /** As it is named in results. */
  readonly path: string
  readonly config: Config
}

/** @param filename relative to cwd; absent for standard input. @returns why it cannot be linted, where it cannot. */
export async function placeOfText(filename: string | undefined, equipment: Equipment): Promise<TextPlace | Problem> {
  const {cwd} = equipment
  const absolute = filename === undefined ? join(cwd, STDIN) : resolve(cwd, filename)
  const path = filename === undefined ? STDIN : shownFrom(cwd, absolute)
  const unknown = unknownKind(path, equipment)
  if (unknown) return unknown
  const config = await configOrProblem(absolute, equipment)
  return 'kind' in config ? config : {absolute, path, config}
}

export function configName({file}: Config, {cwd}: Equipment): string {
  return file === undefined ? 'the config' : shownFrom(cwd, file)
}

/** What is said of a named file that is left out. */
export function leftOutNotices(path: string, by: string, {warnIgnored}: Equipment): readonly string[] {
  return warnIgnored ? [`${quoted(path)} is left out by ${visible(by)}. Add --no-ignore to lint it anyway.`] : []
}
