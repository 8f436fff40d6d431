/** The public API of empathylint: lint and fix texts and files, load configs, format results, and the types of it all. */
import {builtin} from './builtin.ts'
import {type Config, type ConfigLoaderOptions, createConfigLoader} from './config/index.ts'
import type {FileResult} from './diagnostics/index.ts'
import {REPORTERS, type ReporterName, type ReportOptions} from './reporters/index.ts'
import {
  createWorkspace,
  type LintOptions as FileOptions,
  type LintTextOptions,
  type Problem,
  ruleInfos,
  type Run,
  STDIN,
  type WorkspaceOptions,
} from './workspace/index.ts'

/** Where and how to lint. All of it may be left out; `cwd` is the process's where absent. */
export type Options = Partial<Omit<WorkspaceOptions, 'parts' | 'createLinter'>>

/** What kept a text from being linted. `problems` says it in words. */
export class LintError extends Error {
  override readonly name = 'LintError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({message}) => message).join('\n'))
    this.problems = problems
  }
}

/**
 * Lints one text, with the config and the baseline that count for its name.
 * @param options.filename decides its format (Markdown where it has none), config and overrides; the file need not exist.
 * @throws LintError where the name or the config makes linting impossible.
 */
export async function lintText(content: string, options: Options & LintTextOptions = {}): Promise<FileResult> {
  const {fix, keepReplies, useBaseline, filename, ...rest} = options
  const run = await workspaceOf(rest).lintText(content, {
    ...(fix !== undefined && {fix}),
    ...(keepReplies !== undefined && {keepReplies}),
    ...(useBaseline !== undefined && {useBaseline}),
    ...(filename !== undefined && {filename}),
  })
  const [result] = run.results
  if (run.problems.length > 0) throw new LintError(run.problems)
  return result ?? {path: filename ?? STDIN, source: content, diagnostics: [], replyCount: 0, skipped: {}}
}

/**
 * A text with its rewrites applied.
 * @param options.fix `review` applies also the best of the rewrites that a person should look at; else only safe ones.
 * @returns the text, as it was where nothing was to be rewritten, and what remains to be found in it.
 * @throws as lintText.
 */
export async function fixText(
  content: string,
  options: Options & LintTextOptions = {},
): Promise<{readonly output: string; readonly result: FileResult}> {
  const result = await lintText(content, {...options, fix: options.fix === 'review' ? 'review' : true})
  return {output: result.output ?? content, result}
}

/**
 * Lints files, folders and globs; see the command line. Nothing is written: pass the run to `writeFixes` for that.
 * What cannot be read or configured is a problem of the run; the rest is linted.
 */
export async function lintFiles(patterns: readonly string[], options: Options & FileOptions = {}): Promise<Run> {
  const {fix, keepReplies, useBaseline, scope, changedLines, onProgress, ...rest} = options
  return workspaceOf(rest).lintFiles(patterns, {
    ...(fix !== undefined && {fix}),
    ...(keepReplies !== undefined && {keepReplies}),
    ...(useBaseline !== undefined && {useBaseline}),
    ...(scope && {scope}),
    ...(changedLines !== undefined && {changedLines}),
    ...(onProgress && {onProgress}),
  })
}

function workspaceOf(options: Options) {
  return createWorkspace({cwd: process.cwd(), ...options})
}

/**
 * Results as the text of a report.
 * @param format a built-in one, such as `sarif`. `html` shows replies only of results that were made with `keepReplies`.
 * @param options as far as they matter: no color, no terminal and all rules' pages where absent.
 * @throws RangeError where there is no such format.
 */
export async function formatResults(
  results: readonly FileResult[],
  format: ReporterName = 'pretty',
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const load = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined
  if (!load) throw new RangeError(`There is no format “${format}”. There are ${Object.keys(REPORTERS).join(', ')}.`)
  const [reporter, rules] = await Promise.all([load(), ruleInfos()])
  return reporter(results, {color: false, width: 0, rules: new Map(rules.map((rule) => [rule.id, rule])), ...options})
}

/** Writes the `output` of all results that have one, atomically. @returns what could not be written. */
export async function writeFixes(
  run: Pick<Run, 'results'>,
  options: {readonly cwd?: string} = {},
): Promise<readonly Problem[]> {
  return workspaceOf(options).writeFixes(run)
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

export {
  type Config,
  ConfigError,
  defineConfig,
  type ExplainedSettings,
  type Override,
  type RuleEntry,
  type UserConfig,
} from './config/index.ts'
export type {
  Applicability,
  BlockView,
  Diagnostic,
  FileResult,
  Mark,
  Reading,
  RelatedSpan,
  ReplyRef,
  ReplyView,
  Severity,
  Suggestion,
  SuppressedDiagnostic,
} from './diagnostics/index.ts'
export {createLinter, type DirectivePolicy, type Linter, type LintRequest} from './engine/index.ts'
export type {Reporter, ReporterName, ReportOptions} from './reporters/index.ts'
export {applyEdits, type Edit, LineIndex, type Position, type Span} from './text/index.ts'
export {createWorkspace, type GitScope, type Problem, type Run, type Workspace} from './workspace/index.ts'
export type {FileOptions, LintTextOptions}
export {builtin}
