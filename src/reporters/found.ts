/** What a run found beside what its report shows. */
import {countBySeverity, type FileResult, type Severity} from '../diagnostics/index.ts'
import type {ReportOptions} from './reporter.ts'
import {counted, reported, severitiesInWords} from './tally.ts'

/** What was found and is not to be reported: under `quiet`, or where the results hold only some of the findings. */
export function hiddenCounts(
  results: readonly FileResult[],
  {found, quiet}: ReportOptions,
): Readonly<Record<Severity, number>> {
  if (!found && !quiet) return {error: 0, warning: 0, info: 0}
  const total = found ?? countBySeverity(results)
  const shown = countBySeverity(reported(results, quiet))
  const beyond = (severity: Severity) => Math.max(0, total[severity] - shown[severity])
  return {error: beyond('error'), warning: beyond('warning'), info: beyond('info')}
}

/** Says how many findings are not shown; undefined where all are. @param hidden as hiddenCounts counts them. */
export function hiddenInWords(hidden: Readonly<Record<Severity, number>>): string | undefined {
  const words = severitiesInWords(hidden)
  return words === '' ? undefined : `Not shown: ${words}.`
}

/** Says that there are more warnings than are allowed, reported or not; undefined where there are not. */
export function tooManyWarnings(
  results: readonly FileResult[],
  {maxWarnings = Infinity, found}: ReportOptions,
): string | undefined {
  const {warning} = found ?? countBySeverity(results)
  if (warning <= maxWarnings) return undefined
  return `There ${warning === 1 ? 'is' : 'are'} ${counted(warning, 'warning')}; --max-warnings allows ${maxWarnings}.`
}
