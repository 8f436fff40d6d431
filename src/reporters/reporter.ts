/** Reporters: what turns results into the text of one output format. */
import type {FileResult, Severity} from '../diagnostics/index.ts'

export interface ReportOptions {
  readonly color: boolean
  /** Columns of the terminal; 0 where the output is none. */
  readonly width: number
  /** The run applies fixes, so that `--fix` is not proposed again. */
  readonly fixing?: boolean | 'dry run'
  /** Report errors only. */
  readonly quiet?: boolean
  /** All findings of the run by severity, where the results hold only some: the summary says how many are not shown. */
  readonly problems?: Readonly<Record<Severity, number>>
  /** Where a rule is documented, for findings that do not say it themselves. */
  readonly ruleUrl?: (rule: string) => string | undefined
}

/** Pure. The text ends with a line break unless it is empty. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string

export type ReporterName = 'pretty' | 'stylish' | 'compact' | 'json'
