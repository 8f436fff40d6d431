/** The linter for places without a file system, such as a web page: text in, findings out. Exported as `empathylint/browser`. */
import {builtin} from './builtin.ts'
import {
  type Expectations,
  flag,
  givenOptions,
  type InlineConfig,
  type InlineSettings,
  inlineSettings,
  record,
  text,
} from './config/browser.ts'
import type {FileResult} from './diagnostics/index.ts'
import {createLinter, type Linter} from './engine/index.ts'

/** How to lint a text. All of it may be left out. */
export interface LintTextOptions {
  /** Its ending decides the format, and its folders hint at the situation; Markdown where absent. */
  readonly filename?: string | undefined
  /** Presets, rules and settings; `empathylint:recommended` where absent. */
  readonly config?: InlineConfig | undefined
  /** As for `fixText`; the result has `output` where that changes something. Nothing is rewritten where absent. */
  readonly fix?: boolean | 'review' | undefined
  /** Keep the texts of replies with findings in the result, for reports that show them. */
  readonly keepReplies?: boolean | undefined
  /** Lint also what is switched off in the help desk. */
  readonly includeInactive?: boolean | undefined
  /** Lint also what is for colleagues only. */
  readonly includeInternal?: boolean | undefined
}

/** How to fix a text. */
export interface FixTextOptions extends Omit<LintTextOptions, 'fix'> {
  /** True, as where absent: what is safe. `review`: also the best of the rewrites that a person should look at. */
  readonly fix?: true | 'review' | undefined
}

/** A text with its rewrites applied. */
export interface FixedText {
  /** The text, without a byte order mark; as it was where nothing was to be rewritten. */
  readonly output: string
  /** What remains to be found in `output`. */
  readonly result: FileResult
}

const OPTIONS: Expectations<LintTextOptions> = {
  filename: text,
  config: record,
  fix: [(value) => typeof value === 'boolean' || value === 'review', 'true, false or “review”'],
  keepReplies: flag,
  includeInactive: flag,
  includeInternal: flag,
}

let linter: Linter | undefined
/** What the last config came to: a draft is linted again and again with the same one. */
let last: {readonly config: string; readonly settings: InlineSettings} | undefined

function settingsOf(config: InlineConfig): InlineSettings {
  const key = JSON.stringify(config)
  if (last?.config !== key) last = {config: key, settings: inlineSettings(config, builtin)}
  return last.settings
}

/**
 * The findings in a text, without looking at any file. Offsets are half-open and count UTF-16 units.
 * @param content a byte order mark is dropped.
 * @throws ConfigError where the config cannot be used, and TypeError for an option that there is not or that is of a wrong kind.
 */
export function lintText(content: string, options: LintTextOptions = {}): FileResult {
  if (typeof content !== 'string') throw new TypeError('The text to lint must be a string.')
  const {filename = 'reply.md', config = {}, fix = false, ...rest} = givenOptions(options, OPTIONS)
  const {settings, directives} = settingsOf(config)
  const request = {
    ...rest,
    content: content.replace(/^\uFEFF/, ''),
    path: filename.replaceAll('\\', '/'),
    directives,
    remembers: true,
    settingsFor: () => settings,
  }
  linter ??= createLinter({rules: builtin.rules, sources: builtin.sources})
  return fix === false ? linter.lint(request) : linter.fix(request, {upTo: fix === 'review' ? 'review' : 'safe'})
}

/** A text with its rewrites applied, and what remains to be found in it. @throws as lintText. */
export function fixText(content: string, {fix = true, ...rest}: FixTextOptions = {}): FixedText {
  const result = lintText(content, {...rest, fix})
  return {output: result.output ?? result.source, result}
}

export {builtin}
export {
  ConfigError,
  type ConfigProblem,
  type DirectiveEntries,
  type InlineConfig,
  type RuleEntry,
  type SeverityWord,
} from './config/browser.ts'
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
export {applyEdits, type Edit, LineIndex, type Position, type Span} from './text/index.ts'
