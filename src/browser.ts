/** The linter for places without a file system, such as a web page: text in, findings out. Exported as `empathylint/browser`. */
import {builtin} from './builtin.ts'
import {type InlineConfig, inlineSettings} from './config/browser.ts'
import type {FileResult} from './diagnostics/index.ts'
import {createLinter, type DirectivePolicy, type Linter, type LintRequest} from './engine/index.ts'

/** How to lint. All of it may be left out. */
export interface LintOptions extends InlineConfig {
  /** Its ending decides the format; Markdown where absent. */
  readonly filename?: string
  readonly directives?: DirectivePolicy
  readonly includeInactive?: boolean
  readonly includeInternal?: boolean
  /** Keep the texts of replies with findings in the result. */
  readonly keepReplies?: boolean
}

export interface FixOptions extends LintOptions {
  /** `review`: apply also the best of the rewrites that a person should look at. */
  readonly upTo?: 'safe' | 'review'
}

let linter: Linter | undefined

/**
 * The findings in a text, without looking at any file.
 * @param content a byte order mark is dropped.
 * @throws ConfigError where the rules or settings cannot be used.
 */
export function lintText(content: string, options: LintOptions = {}): FileResult {
  return ready().lint(requestOf(content, options))
}

/** The findings that remain after the rewrites, with the new text as `output` where it differs. @throws as lintText. */
export function fixText(content: string, {upTo = 'safe', ...options}: FixOptions = {}): FileResult {
  return ready().fix(requestOf(content, options), {upTo})
}

function ready(): Linter {
  return (linter ??= createLinter({rules: builtin.rules, sources: builtin.sources}))
}

function requestOf(content: string, {filename, extends: names, rules, settings, ...rest}: LintOptions): LintRequest {
  const config = {
    ...(names !== undefined && {extends: names}),
    ...(rules && {rules}),
    ...(settings && {settings}),
  }
  const forAll = inlineSettings(config, builtin)
  return {
    ...rest,
    content: content.replace(/^\uFEFF/, ''),
    path: filename?.replaceAll('\\', '/') ?? 'reply.md',
    settingsFor: () => forAll,
  }
}

export {builtin}
export {ConfigError} from './config/browser.ts'
export type {InlineConfig} from './config/browser.ts'
export type {
  Applicability,
  Diagnostic,
  FileResult,
  Reading,
  RelatedSpan,
  ReplyRef,
  ReplyView,
  Severity,
  Suggestion,
  SuppressedDiagnostic,
} from './diagnostics/index.ts'
export {applyEdits, type Edit, LineIndex, type Position, type Span} from './text/index.ts'
