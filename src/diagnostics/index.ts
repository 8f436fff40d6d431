/** What the linter says, and the rewrites that go with it. */
export {
  compareDiagnostics,
  type Diagnostic,
  isAtLeast,
  type RelatedSpan,
  type ReplyRef,
  type Severity,
} from './diagnostic.ts'
export {countBySeverity, type FileResult} from './file-result.ts'
export type {Applicability, Suggestion} from './suggestion.ts'
