/** What the linter says, and the rewrites that go with it. */
export {
  compareDiagnostics,
  type Diagnostic,
  isAtLeast,
  movedBy,
  type RelatedSpan,
  type ReplyRef,
  type Severity,
} from './diagnostic.ts'
export {countBySeverity, type FileResult, type SuppressedDiagnostic} from './file-result.ts'
export type {BlockView, Mark, ReplyView} from './reply-view.ts'
export type {Applicability, Reading, Suggestion} from './suggestion.ts'
