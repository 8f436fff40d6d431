/** How a run ends for the shell, and what is said where the report does not show why. */
import {countBySeverity} from '../diagnostics/index.ts'
import type {Run} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {fixes} from './report.ts'

type Limits = Pick<LintFlags, 'maxWarnings' | 'exitZero'>

export function exitCode(run: Run, flags: LintFlags): 0 | 1 | 2 {
  if (run.problems.length > 0) return 2
  const {maxWarnings = Infinity, exitZero} = flags
  if (exitZero) return 0
  const counts = countBySeverity(run.results)
  return counts.error > 0 || counts.warning > maxWarnings || filesBehind(run, flags) > 0 ? 1 : 0
}

/** How many files the next commit still holds as they were: they were rewritten on the disk only. */
export function filesBehind({results}: Run, flags: LintFlags): number {
  return flags.staged && fixes(flags) ? results.filter(({output}) => output !== undefined).length : 0
}

/** Where warnings alone make a run fail, the report does not show why. */
export function tellTooManyWarnings({results}: Run, limits: Limits): void {
  if (limits.maxWarnings === undefined) return
  tellWarnings(countBySeverity(results).warning, limits)
}

/** The same of warnings that have been counted. */
export function tellWarnings(count: number, {maxWarnings = Infinity, exitZero}: Limits): void {
  if (count <= maxWarnings || exitZero) return
  const many = count === 1 ? 'is 1 warning' : `are ${count} warnings`
  process.stderr.write(`empathylint: There ${many}; --max-warnings allows ${maxWarnings}.\n`)
}
