/** Failures: what a run could not do, for formats that know only findings in files. */
import type {Failure, ReportOptions} from './reporter.ts'

/** Stands where the id of a rule would. */
export const NOT_LINTED = 'not-linted'

/** The failures that name a file; what names none has no place in a list of findings. */
export function fileFailures({failures = []}: ReportOptions): readonly Required<Failure>[] {
  return failures.flatMap(({path, message}) => (path === undefined ? [] : [{path, message}]))
}
