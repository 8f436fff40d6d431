/** Lints files from the disk and texts from elsewhere; what goes wrong with one costs only that one. */
import {join, resolve} from 'node:path'
import {COMMAND_LINE, type Config, ConfigError, quoted, shownFrom, visible} from '../config/index.ts'
import type {FileResult} from '../diagnostics/index.ts'
import type {LintRequest} from '../engine/index.ts'
import {findFiles, type FoundFile, IGNORE_FILE, isLeftOut, unknownKind} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {inOrder} from './in-order.ts'
import type {Problem} from './problem.ts'
import {type ReadText, readText} from './read.ts'
import {type LintTextOptions, type Run, STDIN} from './run.ts'

/** Files in a layout that is not known are named up to this many. */
const MOST_NAMED = 3

/** How many files are read at once. */
export const AT_ONCE = 16

/** Files with their configs, and what kept others from being linted. */
export interface Selection extends Pick<Run, 'problems' | 'notices'> {
  readonly files: readonly {readonly file: FoundFile; readonly config: Config}[]
}

/** A text and all that decides how it is linted. */
interface Job {
  readonly content: string
  readonly path: string
  readonly config: Config
  readonly fix: boolean
}

/** The files that patterns lead to, past those that their configs leave out. A broken config is one problem, not one a file. */
export async function selectFiles(patterns: readonly string[], equipment: Equipment): Promise<Selection> {
  const found = await findFiles(patterns, equipment)
  const files: {file: FoundFile; config: Config}[] = []
  const notices = [...found.notices]
  const broken = new Map<string, Problem>()
  const configOf = ({absolute}: FoundFile) => configOrProblem(absolute, equipment)
  for await (const [file, config] of inOrder(found.files, AT_ONCE, configOf)) {
    if ('kind' in config) broken.set(config.message, config)
    else if (!equipment.ignore || !config.ignores(file.absolute)) files.push({file, config})
    else if (file.named) notices.push(leftOutNotice(file.path, configName(config, equipment)))
  }
  return {files, problems: [...found.problems, ...broken.values()], notices}
}

export async function lintFiles(patterns: readonly string[], fix: boolean, equipment: Equipment): Promise<Run> {
  const {files, ...selection} = await selectFiles(patterns, equipment)
  const results: FileResult[] = []
  const problems = [...selection.problems]
  const notices = [...selection.notices]
  const named: string[] = []
  const speaking: string[] = []
  const read = ({file}: {file: FoundFile}) => readText(file.absolute, file.path)
  for await (const [{file, config}, text] of inOrder(files, AT_ONCE, read)) {
    const outcome = lintRead(text, file, config, fix, equipment)
    if (typeof outcome === 'string') notices.push(outcome)
    else if ('kind' in outcome) problems.push(outcome)
    else if (isMeant(outcome, file)) results.push(outcome)
    else if (outcome.unknown === 'named for replies') named.push(file.path)
    else if (outcome.unknown === 'perhaps replies') speaking.push(file.path)
  }
  // Many a file speaks to somebody; it is worth a word where nothing else was found.
  const isEmpty = results.every(({replyCount}) => replyCount === 0)
  return {results, problems, notices: [...notices, ...unknownNotices(isEmpty ? [...named, ...speaking] : named)]}
}

export async function lintText(content: string, options: LintTextOptions, equipment: Equipment): Promise<Run> {
  const {filename, fix = false} = options
  const absolute = filename === undefined ? join(equipment.cwd, STDIN) : resolve(equipment.cwd, filename)
  const path = filename === undefined ? STDIN : shownFrom(equipment.cwd, absolute)
  const unknown = unknownKind(path, equipment)
  if (unknown) return runOf(unknown)
  const config = await configOrProblem(absolute, equipment)
  if ('kind' in config) return runOf(config)
  if (filename !== undefined && equipment.ignore) {
    const byFile = (await isLeftOut(absolute, equipment)) ? IGNORE_FILE : undefined
    const by = byFile ?? (config.ignores(absolute) ? configName(config, equipment) : undefined)
    if (by !== undefined) return {results: [], problems: [], notices: [leftOutNotice(path, by)]}
  }
  return runOf(lintOne({content: content.replace(/^\uFEFF/, ''), path, config, fix}, equipment))
}

function runOf(outcome: FileResult | Problem): Run {
  return 'kind' in outcome
    ? {results: [], problems: [outcome], notices: []}
    : {results: [outcome], problems: [], notices: []}
}

/** A data file without replies is worth a word where it was named, or where it is broken and may hold some. */
function isMeant({unknown, diagnostics}: FileResult, {named}: FoundFile): boolean {
  if (unknown === undefined || named) return true
  return unknown !== 'no replies' && diagnostics.some(({severity}) => severity === 'error')
}

function unknownNotices(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return []
  const more = paths.length - MOST_NAMED
  const all = [...paths.slice(0, MOST_NAMED).map(quoted), ...(more > 0 ? [`${more} more`] : [])]
  const files = new Intl.ListFormat('en').format(all)
  const one = paths.length === 1 ? 'the file' : 'one'
  return [`${files} may hold replies, but not in a layout that is known. Name ${one} to see how to map it.`]
}

/** A result, a problem, or a notice that the file was left out. */
function lintRead(
  text: ReadText,
  {path, named}: FoundFile,
  config: Config,
  fix: boolean,
  equipment: Equipment,
): FileResult | Problem | string {
  if (!text.problem) return lintOne({content: text.content, path, config, fix}, equipment)
  return text.isBinary && !named ? `${quoted(path)} is left out, as it is not text.` : text.problem
}

/** A mistake in a rule costs the one file, not the run. */
function lintOne({content, path, config, fix}: Job, equipment: Equipment): FileResult | Problem {
  const request = requestFor(content, path, config, equipment)
  try {
    return fix ? equipment.linter.fix(request) : equipment.linter.lint(request)
  } catch (error) {
    return {...crash(error, `${quoted(path)} could not be linted`), path}
  }
}

/** What the engine is asked about a text. */
export function requestFor(content: string, path: string, config: Config, equipment: Equipment): LintRequest {
  const mapping = config.mappingFor(path)
  return {
    content,
    path,
    settingsFor: (fields) => config.settingsFor(path, fields),
    ...(mapping && {mapping}),
    ...equipment.lintOptions,
  }
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

function configName({file}: Config, {cwd}: Equipment): string {
  return file === undefined ? 'the config' : shownFrom(cwd, file)
}

function leftOutNotice(path: string, by: string): string {
  return `${quoted(path)} is left out by ${visible(by)}. Add --no-ignore to lint it anyway.`
}

/** What is said where the linter itself fails. */
export function crash(error: unknown, what: string): Problem {
  const reason = visible(error instanceof Error ? error.message : String(error))
  const detail = error instanceof Error ? error.stack : undefined
  const hint = 'This is a mistake in empathylint or in a rule, not in your text. Please report it.'
  return {kind: 'crash', message: `${what}: ${reason}`, hint, ...(detail !== undefined && {detail})}
}
