/** Counting findings, and saying counts in words. */
import {
  countBySeverity,
  type Diagnostic,
  type FileResult,
  type Severity,
  type Suggestion,
} from '../diagnostics/index.ts'
import type {Edit} from '../text/index.ts'
import type {ReportOptions} from './reporter.ts'

/** From heaviest to lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** The results as they are to be reported: under `quiet` with errors only. */
export function reported(results: readonly FileResult[], quiet = false): readonly FileResult[] {
  if (!quiet) return results
  return results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter(({severity}) => severity === 'error'),
  }))
}

/** A finding about the file as a whole, or about one that could not be read: there is no place to show. */
export function isFileLevel({span, rule, reply}: Diagnostic): boolean {
  return span.start === 0 && span.end === 0 && (isReaderProblem(rule) || !reply)
}

/** Whether `empathylint explain` knows the rule: problems with the file and its directives come from no rule. */
export function isExplainable(rule: string): boolean {
  return !isReaderProblem(rule) && rule !== 'unused-directive' && rule !== 'directive-reason'
}

function isReaderProblem(rule: string): boolean {
  return rule.startsWith('parse/')
}

/** The rewrite that `--fix` applies, where there is one. */
export function safeFix({suggestions}: Diagnostic): Suggestion | undefined {
  return suggestions.find(({applicability, edits}) => applicability === 'safe' && isWritable(edits))
}

/** Whether a person may choose among rewrites that `--fix` leaves alone. */
export function hasChoices({suggestions}: Diagnostic): boolean {
  return suggestions.some(({applicability, edits}) => applicability === 'review' && isWritable(edits))
}

/** Whether the edits say what to write, and the source can take it. */
export function isWritable(edits: readonly Edit[]): boolean {
  return edits.length > 0 && edits.every(({inexact}) => !inexact)
}

export function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `2 errors and 1 warning`: what there is, heaviest first; empty when there is nothing. */
export function severitiesInWords(counts: Readonly<Record<Severity, number>>): string {
  return inWords(
    SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      counted(counts[severity], severity, severity === 'info' ? 'info' : undefined),
    ),
  )
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** What was found and is not in the report: under `quiet`, or above a limit. */
export function hiddenCounts(
  all: readonly FileResult[],
  shown: readonly FileResult[],
  {found}: Pick<ReportOptions, 'found'>,
): Readonly<Record<Severity, number>> {
  if (!found && shown === all) return {error: 0, warning: 0, info: 0}
  const total = found ?? countBySeverity(all)
  const counts = countBySeverity(shown)
  const beyond = (severity: Severity) => Math.max(0, total[severity] - counts[severity])
  return {error: beyond('error'), warning: beyond('warning'), info: beyond('info')}
}
