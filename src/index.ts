/** The public API of empathylint: lint texts and files, load configs, and the types of what comes back. */
import {type Config, type ConfigLoaderOptions, createConfigLoader} from './config/index.ts'
import type {FileResult} from './diagnostics/index.ts'
import {builtin} from './builtin.ts'
import {createWorkspace, type Problem, type Run, type WorkspaceOptions} from './workspace/index.ts'

/** How to lint. All of it may be left out. */
export interface LintOptions extends Partial<Omit<WorkspaceOptions, 'parts' | 'createLinter'>> {
  /** Apply safe fixes in memory: results get an `output`. */
  readonly fix?: boolean
}

/** What kept a text from being linted. `problems` says it in words. */
export class LintError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({message}) => message).join('\n'))
    this.name = 'LintError'
    this.problems = problems
  }
}

/**
 * Lints one text.
 * @param options.filename decides its format (Markdown where it has none), config and overrides; the file need not exist.
 * @throws LintError where the name or the config makes linting impossible.
 */
export async function lintText(
  content: string,
  options: LintOptions & {readonly filename?: string} = {},
): Promise<FileResult> {
  const {fix, filename, ...rest} = options
  const workspace = createWorkspace({cwd: process.cwd(), ...rest})
  const run = await workspace.lintText(content, {
    ...(fix !== undefined && {fix}),
    ...(filename !== undefined && {filename}),
  })
  const [result] = run.results
  if (run.problems.length > 0) throw new LintError(run.problems)
  return result ?? {path: filename ?? '<stdin>', source: content, diagnostics: [], replyCount: 0, skipped: {}}
}

/**
 * Lints files, folders and globs; see the command line. Nothing is written: pass the run to `writeFixes` for that.
 * What cannot be read or configured is a problem of the run; the rest is linted.
 */
export async function lintFiles(patterns: readonly string[], options: LintOptions = {}): Promise<Run> {
  const {fix, ...rest} = options
  return createWorkspace({cwd: process.cwd(), ...rest}).lintFiles(patterns, fix === undefined ? {} : {fix})
}

/** Writes the `output` of all results that have one, atomically. @returns what could not be written. */
export async function writeFixes(
  run: Pick<Run, 'results'>,
  options: {readonly cwd?: string} = {},
): Promise<readonly Problem[]> {
  return createWorkspace({cwd: options.cwd ?? process.cwd()}).writeFixes(run)
}

/**
 * The config that holds for a file.
 * @throws ConfigError that says what is wrong, where, and what to do.
 */
export async function loadConfig(
  path: string,
  options: Partial<Pick<ConfigLoaderOptions, 'cwd' | 'file' | 'useFiles'>> = {},
): Promise<Config> {
  return createConfigLoader({cwd: process.cwd(), registry: builtin, ...options}).forFile(path)
}

export {type Config, ConfigError, defineConfig, type Override, type RuleEntry, type UserConfig} from './config/index.ts'
export type {
  Applicability,
  Diagnostic,
  FileResult,
  RelatedSpan,
  ReplyRef,
  Severity,
  Suggestion,
} from './diagnostics/index.ts'
export {createLinter, type Linter, type LintRequest} from './engine/index.ts'
export {applyEdits, type Edit, LineIndex, type Position, type Span} from './text/index.ts'
export type {Problem, Run} from './workspace/index.ts'
export {builtin}
