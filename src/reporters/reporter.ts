/** Reporters: what turns results into the text of one output format. */
import type {FileResult, Severity} from '../diagnostics/index.ts'

export interface ReportOptions {
  readonly color: boolean
  /** Columns of the terminal; 0 where the output is none. */
  readonly width: number
  /** The run applies fixes, so that `--fix` is not proposed again. */
  readonly fixing?: boolean | 'dry run'
  /** The results hold all findings; only errors are to be reported. */
  readonly quiet?: boolean
  /** All findings of the run by severity, where the results hold only some: the summary says how many are not shown. */
  readonly found?: Readonly<Record<Severity, number>>
  /** What can be said of the rules that ran, by id; findings may come from others too, such as `parse/template`. */
  readonly rules?: ReadonlyMap<string, RuleDoc>
  /** Version of the linter. */
  readonly version?: string
  /** What kept files from being linted. They have no result. */
  readonly failures?: readonly Failure[]
  /**
   * A path as the project's repository names it, for formats that a service reads: relative to the repository's root,
   * with forward slashes. The identity where absent.
   */
  readonly projectPath?: (path: string) => string
  /** More warnings than this fail the run; absent where no number does. */
  readonly maxWarnings?: number
  /** How long the run took, in seconds. Left out where output must not vary. */
  readonly seconds?: number
}

/** A rule as reports tell of it. */
export interface RuleDoc {
  readonly id: string
  readonly family: string
  readonly severity: Severity
  /** One sentence: what it flags. */
  readonly summary: string
  /** One or two sentences: what the customer hears, or why it matters. */
  readonly why: string
  /** Where it is documented. */
  readonly url?: string
}

/** A file that could not be linted, or something else that the run could not do. */
export interface Failure {
  readonly path?: string
  readonly message: string
}

/** Pure. The text ends with a line break unless it is empty. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string
