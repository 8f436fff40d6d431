/** The gitlab format: a Code Quality report, which GitLab compares with that of the target branch. */
import type {Diagnostic, FileResult, Severity} from '../diagnostics/index.ts'
import {fileFailures, NOT_LINTED} from './failures.ts'
import {whatAndWhy} from './finding-words.ts'
import {wellFormedJsonText} from './json-text.ts'
import {projectPathOf} from './project-path.ts'
import {linesOf} from './region.ts'
import {rehash} from './rehash.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {reported} from './tally.ts'
import {oneLine, visible} from './visible.ts'

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/** GitLab knows no other keys, and shows no `check_name`: the description repeats it. */
interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: {readonly path: string; readonly lines: {readonly begin: number}}
}

export const gitlab: Reporter = (results, options) => {
  const taken = new Set<string>()
  const issues = [
    ...failureIssues(options, taken),
    ...reported(results, options.quiet).flatMap((result) => fileIssues(result, options, taken)),
  ]
  return `${wellFormedJsonText(issues)}\n`
}

function fileIssues(result: FileResult, options: ReportOptions, taken: Set<string>): readonly Issue[] {
  if (result.diagnostics.length === 0) return []
  const index = linesOf(result)
  const path = projectPathOf(result.path, options)
  return result.diagnostics.map((diagnostic) => ({
    ...check(diagnostic.rule, whatAndWhy(diagnostic)),
    fingerprint: unique(fingerprintOf(diagnostic, path), taken),
    severity: SEVERITY_NAMES[diagnostic.severity],
    location: {path, lines: {begin: index.position(diagnostic.span.start).line}},
  }))
}

function failureIssues(options: ReportOptions, taken: Set<string>): readonly Issue[] {
  return fileFailures(options).map(({path: named, message}) => {
    const path = projectPathOf(named, options)
    return {
      ...check(NOT_LINTED, oneLine(message)),
      fingerprint: unique(rehash(NOT_LINTED, path, message), taken),
      severity: SEVERITY_NAMES.error,
      location: {path, lines: {begin: 1}},
    }
  })
}

function check(name: string, text: string): Pick<Issue, 'description' | 'check_name'> {
  const shown = visible(name)
  return {description: `${shown}: ${text}`, check_name: shown}
}

/** Without line numbers, so that edits elsewhere make no finding a new one. */
function fingerprintOf({fingerprint}: Diagnostic, path: string): string {
  return rehash(fingerprint, path)
}

/** GitLab shows issues of one fingerprint as one, so the second of two that are alike gets another, the same in each run. */
function unique(fingerprint: string, taken: Set<string>): string {
  let own = fingerprint
  while (taken.has(own)) own = rehash(own)
  taken.add(own)
  return own
}
