/** Findings in the Reviewdog Diagnostic Format. Its readers refuse keys that they do not know. */
import type {Diagnostic, FileResult, Severity} from '../diagnostics/index.ts'
import type {Position} from '../text/index.ts'
import {byteColumns} from './byte-columns.ts'
import {fileFailures, NOT_LINTED} from './failures.ts'
import {whatAndWhy} from './finding-words.ts'
import {linesOf} from './region.ts'
import {writableReplacement} from './replacement.ts'
import type {ReportOptions} from './reporter.ts'
import {isFileLevel, reported} from './tally.ts'
import {oneLine, visible} from './visible.ts'

/** Who says so. */
export const SOURCE = {name: 'empathylint', url: 'https://github.com/empathylint/empathylint'}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** The end is exclusive. */
interface Range {
  readonly start: Position
  readonly end: Position
}

interface Location {
  readonly path: string
  /** Absent for the file as a whole. */
  readonly range?: Range
}

interface RdDiagnostic {
  readonly message: string
  readonly location: Location
  readonly severity: string
  readonly code: {readonly value: string; readonly url?: string}
  /** Each can be taken by itself. */
  readonly suggestions?: readonly {readonly range: Range; readonly text: string}[]
  readonly related_locations?: readonly {readonly message: string; readonly location: Location}[]
}

/** All findings, and the files that could not be linted. Paths are as given: reviewdog takes them from where it runs. */
export function rdDiagnostics(results: readonly FileResult[], options: ReportOptions): readonly RdDiagnostic[] {
  const failures = fileFailures(options).map(({path, message}) => ({
    message: oneLine(message),
    location: {path},
    severity: SEVERITY_NAMES.error,
    code: {value: NOT_LINTED},
  }))
  return [...failures, ...reported(results, options.quiet).flatMap((result) => fileDiagnostics(result, options))]
}

function fileDiagnostics(result: FileResult, options: ReportOptions): readonly RdDiagnostic[] {
  const {path, diagnostics} = result
  if (diagnostics.length === 0) return []
  const index = linesOf(result)
  const position = byteColumns(index)
  const rangeOf = (start: number, end: number): Range => ({start: position(start), end: position(end)})
  return diagnostics.map((diagnostic) => {
    const {span, severity, rule, related} = diagnostic
    const url = diagnostic.url ?? options.rules?.get(rule)?.url
    const suggestions = replacements(diagnostic, index.source, rangeOf)
    const others = related.map(({label, span: at}) => ({
      message: oneLine(label),
      location: {path, range: rangeOf(at.start, at.end)},
    }))
    return {
      message: whatAndWhy(diagnostic),
      location: isFileLevel(diagnostic) ? {path} : {path, range: rangeOf(span.start, span.end)},
      severity: SEVERITY_NAMES[severity],
      code: {value: visible(rule), ...(url === undefined ? {} : {url})},
      ...(suggestions.length > 0 ? {suggestions} : {}),
      ...(others.length > 0 ? {related_locations: others} : {}),
    }
  })
}

/** The format does not say whether several suggestions are parts or alternatives, so each is whole. */
function replacements(
  {suggestions}: Diagnostic,
  source: string,
  rangeOf: (start: number, end: number) => Range,
): RdDiagnostic['suggestions'] & object {
  return suggestions.flatMap((suggestion) => {
    const replacement = writableReplacement(suggestion, source)
    return replacement ? [{range: rangeOf(...replacement.range), text: replacement.text}] : []
  })
}
