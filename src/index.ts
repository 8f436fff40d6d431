/** The public API of empathylint: lint and fix texts and files, load configs, format results, and the types of it all. */
import {
  createWorkspace,
  type FixedText,
  type FixTextOptions,
  type LintFilesOptions,
  type LintTextOptions,
  OF_FILES,
  OF_TEXT,
  parted,
  type TextResult,
  type WorkspaceOptions,
} from './api/index.ts'
import type {Config} from './config/index.ts'
import type {Problem, Run} from './workspace/index.ts'

/**
 * Lints one text, with the config and the baseline that count for its name. Offsets of findings are half-open and count
 * UTF-16 units.
 * @param content a byte order mark is dropped.
 * @throws LintError where its name, a config or the baseline makes linting impossible; else as createWorkspace.
 */
export async function lintText(content: string, options: WorkspaceOptions & LintTextOptions = {}): Promise<TextResult> {
  const [here, call] = parted(options, OF_TEXT)
  return createWorkspace(here).lintText(content, call)
}

/** A text with its rewrites applied, and what remains to be found in it. @throws as lintText. */
export async function fixText(content: string, options: WorkspaceOptions & FixTextOptions = {}): Promise<FixedText> {
  const [here, call] = parted(options, OF_TEXT)
  return createWorkspace(here).fixText(content, call)
}

/**
 * Lints files. Nothing is written: pass the run to `writeFixes` for that.
 * @param patterns files, folders and globs; `!` before one takes out what it matches. Absent: all below cwd. An empty
 * list: nothing.
 * @returns the results, and as `problems` what could not be read or configured: look at both. The rest was linted.
 * @throws as createWorkspace.
 */
export async function lintFiles(
  patterns?: string | readonly string[],
  options: WorkspaceOptions & LintFilesOptions = {},
): Promise<Run> {
  const [here, call] = parted(options, OF_FILES)
  return createWorkspace(here).lintFiles(patterns, call)
}

/**
 * Writes the `output` of all results that have one: each file whole or not at all, and none that has changed since it
 * was linted.
 * @param options.cwd as it was for linting.
 * @returns what could not be written.
 */
export async function writeFixes(
  run: Pick<Run, 'results'>,
  options: Pick<WorkspaceOptions, 'cwd'> = {},
): Promise<readonly Problem[]> {
  return createWorkspace(options).writeFixes(run)
}

/**
 * The config that holds for a file, which need not exist.
 * @throws ConfigError that says what is wrong, where, and what to do; TypeError as createWorkspace.
 */
export async function loadConfig(path: string, options: WorkspaceOptions = {}): Promise<Config> {
  return createWorkspace(options).loadConfig(path)
}

export {
  createWorkspace,
  type FixedText,
  type FixTextOptions,
  formatResults,
  type GitScope,
  LintError,
  type LintFilesOptions,
  type LintTextOptions,
  type Reporter,
  type TextResult,
  type Workspace,
  type WorkspaceOptions,
} from './api/index.ts'
export {builtin} from './builtin.ts'
export {
  type Config,
  ConfigError,
  type ConfigProblem,
  defineConfig,
  type DirectiveEntries,
  type ExplainedSettings,
  type Override,
  type RuleEntry,
  type SeverityWord,
  type UserConfig,
} from './config/index.ts'
export {
  type Applicability,
  type BlockView,
  countBySeverity,
  type Diagnostic,
  type FileResult,
  type Mark,
  type Reading,
  type RelatedSpan,
  type ReplyRef,
  type ReplyView,
  type Severity,
  type Suggestion,
  type SuppressedDiagnostic,
} from './diagnostics/index.ts'
export {createLinter, type DirectivePolicy, type Linter, type LintRequest} from './engine/index.ts'
export type {Failure, ReporterName, ReportOptions, RuleDoc} from './reporters/index.ts'
export {applyEdits, type Edit, LineIndex, type Position, type Span} from './text/index.ts'
export type {FileList, Problem, Run} from './workspace/index.ts'
