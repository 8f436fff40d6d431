/** Writes the comment that switches one finding off: what a person chooses who knows better than the rule. */
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import type {CommentForm} from '../sources/index.ts'
import type {LintRequest} from './linter-types.ts'

/** What is to be switched off, where, and why. */
export interface Disabling {
  readonly request: LintRequest
  readonly finding: Diagnostic
  /** Written behind the rule; nothing is where it is empty. Line breaks and what would end a comment are left out. */
  readonly reason: string
  readonly comment: CommentForm
}

/** Lines above the finding above which a comment is tried; a paragraph is rarely longer. */
const MOST_LINES_ABOVE = 40

/**
 * Tries the places and forms that a comment may have, from the usual to the odd, until one does what is wanted:
 * this finding is gone, all others are still there, and the replies read as before.
 */
export function disableFinding(
  {request, finding, reason, comment}: Disabling,
  lint: (request: LintRequest) => FileResult,
): string | undefined {
  const {content} = request
  const before = lint(request)
  for (const next of candidates(content, finding, reason, comment)) {
    const after = lint({...request, content: next})
    if (isJustWithout(finding, before, after)) return next
  }
  return undefined
}

function* candidates(
  content: string,
  {rule, span}: Diagnostic,
  reason: string,
  {open, close}: CommentForm,
): Generator<string> {
  const said = reason
    .replace(/--+>?|[<>{}#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const why = said === '' ? '' : ` -- ${said}`
  const lines = new LineIndex(content)
  const {line} = lines.position(span.start)
  const newline = content.includes('\r\n') ? '\r\n' : '\n'
  for (const number of new Set([paragraphStart(lines, line), line])) {
    const {start, end} = lines.lineSpan(number) ?? span
    const indent = /^[ \t>]*/.exec(content.slice(start, end))?.[0] ?? ''
    const comment = `${indent}${open}empathylint-disable-next-line ${rule}${why}${close}`
    yield content.slice(0, start) + comment + newline + content.slice(start)
  }
  const {start, end} = lines.lineSpan(line) ?? span
  const stop = start + content.slice(start, end).trimEnd().length
  yield `${content.slice(0, stop)} ${open}empathylint-disable-line ${rule}${why}${close}${content.slice(stop)}`
}

/** The first line of the paragraph that a line belongs to. */
function paragraphStart(lines: LineIndex, line: number): number {
  for (let at = line; at > Math.max(1, line - MOST_LINES_ABOVE); at--) {
    const above = lines.lineSpan(at - 1)
    const text = above ? lines.source.slice(above.start, above.end).trim() : ''
    if (text === '' || /^-{3,}$/.test(text)) return at
  }
  return line
}

/** Whether the finding is gone and all others are still there. Ones that it had kept silent may come up. */
function isJustWithout({fingerprint}: Diagnostic, before: FileResult, after: FileResult): boolean {
  if (before.replyCount !== after.replyCount) return false
  const then = countOf(before)
  const now = countOf(after)
  if ((now.get(fingerprint) ?? 0) !== (then.get(fingerprint) ?? 0) - 1) return false
  then.delete(fingerprint)
  return [...then].every(([each, count]) => now.get(each) === count) && ownCount(after) === ownCount(before)
}

/** How many findings speak of the notation or of comments. */
function ownCount({diagnostics}: FileResult): number {
  return diagnostics.filter(({rule}) => rule.startsWith('parse/') || rule === 'unused-directive').length
}

function countOf({diagnostics}: FileResult): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {fingerprint} of diagnostics) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return counts
}
