/** Diagnostics: what the linter says about a place in a file. */
import type {Span} from '../text/index.ts'
import type {Suggestion} from './suggestion.ts'

/** How much a finding weighs. Errors and warnings can fail a run; info never does. */
export type Severity = 'error' | 'warning' | 'info'

/** A second place that explains a finding, such as the first apology of three. */
export interface RelatedSpan {
  readonly span: Span
  /** A few words that stand beside the place. */
  readonly label: string
}

/** The reply that a finding belongs to. */
export interface ReplyRef {
  /** Stable within the file: the id from the help desk, else made from title and position. */
  readonly id: string
  readonly title?: string
}

/** One finding. Offsets are into the file's text without a byte order mark. */
export interface Diagnostic {
  /** Id of the rule, such as `conditional-apology`, or of the reader, such as `parse/front-matter`. */
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  /** What is wrong here. */
  readonly message: string
  /** What the customer hears, or why it matters. Empty for reader problems that need none. */
  readonly why: string
  /** Where the rule is documented. */
  readonly url?: string
  /** The file as it was named to the linter. */
  readonly path: string
  readonly reply?: ReplyRef
  /** Half-open UTF-16 offsets. An empty span at 0 stands for the file as a whole. */
  readonly span: Span
  readonly related: readonly RelatedSpan[]
  /** Ranked, best first. */
  readonly suggestions: readonly Suggestion[]
  /** Identifies the finding across edits elsewhere in the file: 16 hexadecimal digits. */
  readonly fingerprint: string
}

/** The same finding, or what becomes one, with each of its places moved. */
export function movedBy<Finding extends Pick<Diagnostic, 'span' | 'related' | 'suggestions'>>(
  finding: Finding,
  move: (span: Span) => Span,
): Finding {
  return {
    ...finding,
    span: move(finding.span),
    related: finding.related.map((each) => ({...each, span: move(each.span)})),
    suggestions: finding.suggestions.map((each) => ({
      ...each,
      edits: each.edits.map((edit) => ({...edit, span: move(edit.span)})),
    })),
  }
}

const RANK: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** Orders by place, then weight, then rule id: the one order in which findings are reported. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** Whether the first severity weighs at least as much as the second. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return RANK[severity] <= RANK[least]
}
