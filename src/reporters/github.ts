/** The github format: workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
import type {Diagnostic, FileResult, Severity} from '../diagnostics/index.ts'
import type {LineIndex, Span} from '../text/index.ts'
import {rewritesInWords} from './finding-words.ts'
import {markdownReport} from './markdown.ts'
import {tooManyWarnings} from './found.ts'
import {projectPathOf} from './project-path.ts'
import {linesOf} from './region.ts'
import type {Failure, Reporter, ReportOptions} from './reporter.ts'
import {isFileLevel, reported, SEVERITIES, severitiesInWords} from './tally.ts'
import {oneLine, visible} from './visible.ts'

/** GitHub shows this many annotations of each kind for a step, and drops what comes after them without a word. */
const MOST_OF_A_KIND = 10

/** GitHub refuses the summary of a step that is larger than 1 MiB; some is left for what else the step writes. */
const SUMMARY_LIMITS = {findings: 1000, bytes: 900_000}

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

interface Annotation {
  readonly severity: Severity
  readonly properties: Readonly<Record<string, string | number>>
  readonly lines: readonly string[]
}

export const github: Reporter = (results, options) => {
  const findings = reported(results, options.quiet).flatMap((result) => fileAnnotations(result, options))
  const failures = (options.failures ?? []).map((failure) => failureAnnotation(failure, options))
  const excess = tooManyWarnings(results, options)
  const all = [...failures, ...findings, ...(excess === undefined ? [] : [runAnnotation(excess)])]
  const kinds = SEVERITIES.map((kind) => all.filter(({severity}) => severity === kind))
  const [error = 0, warning = 0, info = 0] = kinds.map(({length}) => Math.max(0, length - MOST_OF_A_KIND))
  const lines = kinds.flatMap((kind) => kind.slice(0, MOST_OF_A_KIND)).map(command)
  const rest = severitiesInWords({error, warning, info})
  // In words of our own: the line is no command.
  if (rest !== '') lines.push(`Not annotated, for GitHub shows ${MOST_OF_A_KIND} of each kind for a step: ${rest}.`)
  return lines.map((line) => `${line}\n`).join('')
}

/** The Markdown for `$GITHUB_STEP_SUMMARY`, within the size that GitHub takes. */
export function stepSummary(results: readonly FileResult[], options: ReportOptions): string {
  return markdownReport(results, options, SUMMARY_LIMITS)
}

function fileAnnotations(result: FileResult, options: ReportOptions): readonly Annotation[] {
  if (result.diagnostics.length === 0) return []
  const index = linesOf(result)
  const file = projectPathOf(result.path, options)
  return result.diagnostics.map((diagnostic) => findingAnnotation(diagnostic, file, index))
}

function findingAnnotation(diagnostic: Diagnostic, file: string, index: LineIndex): Annotation {
  const {severity, rule, span, message, why} = diagnostic
  const {line, column} = index.position(span.start)
  const place = isFileLevel(diagnostic) ? file : `${file}:${line}:${column}`
  return {
    severity,
    properties: {
      file: visible(file),
      ...(isFileLevel(diagnostic) ? {} : placeProperties(span, index)),
      title: visible(rule),
    },
    // The log does not show the properties of a command.
    lines: [
      `${visible(place)} ${visible(rule)}: ${oneLine(message)}`,
      ...(why === '' ? [] : [oneLine(why)]),
      ...rewritesInWords(diagnostic),
    ],
  }
}

/** The runner rejects columns on a range of several lines. A line break at its end does not make a span one of several. */
function placeProperties({start, end}: Span, index: LineIndex): Annotation['properties'] {
  const first = index.position(start)
  const last = index.position(Math.max(start, end - 1))
  if (first.line !== last.line) return {line: first.line, endLine: last.line}
  const endColumn = last.column + (end > start ? 1 : 0)
  return {line: first.line, endLine: last.line, col: first.column, endColumn}
}

function failureAnnotation({path, message}: Failure, options: ReportOptions): Annotation {
  if (path === undefined) return runAnnotation(message)
  const file = projectPathOf(path, options)
  return {...runAnnotation(`${file}: ${message}`), properties: {file: visible(file), title: 'empathylint'}}
}

/** About the run, not a place. */
function runAnnotation(message: string): Annotation {
  return {severity: 'error', properties: {title: 'empathylint'}, lines: [oneLine(message)]}
}

function command({severity, properties, lines}: Annotation): string {
  const named = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${named.join(',')}::${escapedData(lines.join('\n'))}`
}

/** The runner reads `%0A` and its kin back. Whatever is in it, the text stays one line, so that it starts no other command. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
