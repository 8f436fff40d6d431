/** The result of linting one file: what reporters print and the API returns. */
import type {Diagnostic, Severity} from './diagnostic.ts'
import type {ReplyView} from './reply-view.ts'

export interface FileResult {
  /** The file as it was named to the linter; `<stdin>` for input without a name. */
  readonly path: string
  /** The text that was linted, without a byte order mark. Where there is no `output`, the offsets of the diagnostics count in it. */
  readonly source: string
  /** In the order of compareDiagnostics. */
  readonly diagnostics: readonly Diagnostic[]
  /** What was found and is not reported, in the same order. */
  readonly suppressed?: readonly SuppressedDiagnostic[]
  /** The texts of the replies with the places of their findings; only where it was asked for. */
  readonly replies?: readonly ReplyView[]
  /** How many replies were linted. */
  readonly replyCount: number
  /** How many replies were not linted, by reason, such as `{"not English (de)": 3, inactive: 1}`. */
  readonly skipped: Readonly<Record<string, number>>
  /** What layout the replies of a data file were found by, such as `Zendesk macros`. */
  readonly readAs?: string
  /** A data file in which no replies are known; whether its path or some of its texts read as if they were. */
  readonly unknown?: 'named for replies' | 'perhaps replies' | 'no replies'
  /** The text after fixing, where fixing was asked for and changed something: the offsets of the diagnostics count in this. */
  readonly output?: string
  /** How many findings were fixed. */
  readonly fixedCount?: number
}

/** A finding that is not reported. */
export interface SuppressedDiagnostic {
  readonly diagnostic: Diagnostic
  /** A comment in the file (or its front matter), or the list of findings that were there before. */
  readonly by: 'directive' | 'baseline'
  /** The reason that the comment gives. */
  readonly reason?: string
}

/** How many findings of each severity the results hold. */
export function countBySeverity(results: readonly FileResult[]): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {diagnostics} of results) for (const {severity} of diagnostics) counts[severity]++
  return counts
}
