/**
 * Reads results as nearly all are packed: checked as the cache's packings check them, but with no more objects than the
 * result is made of, as those of thousands of files are alive at once. What is packed in another way is left to them.
 */
import type {Diagnostic, Reading, RelatedSpan, Severity, Suggestion} from '../diagnostics/index.ts'
import type {Edit, Span} from '../text/index.ts'
import type {CachedResult} from './cached-result.ts'

/** Gives one string for all that are equal. */
export type SameText = (text: string) => string

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'] satisfies readonly Severity[]
const APPLICABILITIES: readonly unknown[] = [
  'safe',
  'review',
  'display',
] satisfies readonly Suggestion['applicability'][]

/**
 * @param data is used up: its lists become those of the result.
 * @param length no place lies beyond it.
 * @returns undefined where the data is packed in another way, or is no result of so long a text.
 */
export function usualResult(data: unknown, path: string, length: number, same: SameText): CachedResult | undefined {
  if (!isList(data) || data.length !== 3) return undefined
  const {0: replyCount, 1: diagnostics, 2: skipped} = data
  if (!isCount(replyCount) || !isList(skipped) || skipped.length > 0) return undefined
  const read = (finding: unknown) => diagnosticOf(finding, path, length, same)
  return isListOf<Diagnostic>(diagnostics, read) ? {replyCount, skipped: {}, path, diagnostics} : undefined
}

function diagnosticOf(data: unknown, path: string, length: number, same: SameText): Diagnostic | undefined {
  if (!isList(data) || data.length < 10 || data.length > 11) return undefined
  const {0: rule, 1: messageId, 2: severityAt, 3: message, 4: why, 5: spanData, 6: fingerprint} = data
  const {7: related, 8: suggestions, 9: url} = data
  const severity = SEVERITIES[severityAt as number] as Severity | undefined
  const span = spanOf(spanData, 0, length)
  if (typeof rule !== 'string' || typeof messageId !== 'string' || typeof message !== 'string') return undefined
  if (typeof why !== 'string' || typeof fingerprint !== 'string') return undefined
  if (severity === undefined || !span) return undefined
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return undefined
  if (!isListOf<RelatedSpan>(related, (each) => relatedOf(each, length))) return undefined
  if (!isListOf<Suggestion>(suggestions, (each) => suggestionOf(each, length, same))) return undefined
  const hasReply = data.length === 11
  const reply = hasReply ? replyOf(data[10]) : undefined
  if (hasReply && !reply) return undefined
  // One literal with all fields: a copy with more would be larger than a whole one.
  return reply
    ? {
        rule: same(rule),
        messageId: same(messageId),
        severity,
        message: same(message),
        why: same(why),
        span,
        fingerprint,
        related,
        suggestions,
        url: same(url),
        reply,
        path,
      }
    : {
        rule: same(rule),
        messageId: same(messageId),
        severity,
        message: same(message),
        why: same(why),
        span,
        fingerprint,
        related,
        suggestions,
        url: same(url),
        path,
      }
}

function replyOf(data: unknown): Diagnostic['reply'] | undefined {
  if (!isList(data) || data.length > 2) return undefined
  const {0: id, 1: title} = data
  if (typeof id !== 'string') return undefined
  if (data.length === 1) return {id}
  return typeof title === 'string' ? {id, title} : undefined
}

function suggestionOf(data: unknown, length: number, same: SameText): Suggestion | undefined {
  if (!isList(data) || data.length < 3 || data.length > 4) return undefined
  const {0: title, 1: applicabilityAt, 2: edits, 3: readsData} = data
  const applicability = APPLICABILITIES[applicabilityAt as number] as Suggestion['applicability'] | undefined
  if (typeof title !== 'string' || applicability === undefined || !areEdits(edits, length)) return undefined
  if (data.length === 3) return {title: same(title), applicability, edits}
  const reads = readingOf(readsData)
  return reads && {title: same(title), applicability, edits, reads}
}

/** Nearly all edits are packed in the order of the text, where it is plain that none overlap. */
function areEdits(data: unknown, length: number): data is Edit[] {
  if (!isList(data)) return false
  let end = 0
  for (let at = 0; at < data.length; at++) {
    const edit = editOf(data[at], end, length)
    if (!edit) return false
    data[at] = edit
    end = edit.span.end
  }
  return true
}

function editOf(data: unknown, from: number, length: number): Edit | undefined {
  if (!isList(data) || data.length < 2 || data.length > 3) return undefined
  const {0: spanData, 1: content, 2: prose} = data
  const span = spanOf(spanData, from, length)
  if (!span || typeof content !== 'string') return undefined
  if (data.length === 2) return {span, content}
  return typeof prose === 'string' ? {span, content, prose} : undefined
}

function readingOf(data: unknown): Reading | undefined {
  if (!isList(data) || data.length !== 2) return undefined
  const {0: text, 1: changed} = data
  return typeof text === 'string' && areSpans(changed, text.length) ? {text, changed} : undefined
}

/** One after the other. */
function areSpans(data: unknown, length: number): data is Span[] {
  if (!isList(data)) return false
  let end = 0
  for (let at = 0; at < data.length; at++) {
    const span = spanOf(data[at], end, length)
    if (!span) return false
    data[at] = span
    end = span.end
  }
  return true
}

function relatedOf(data: unknown, length: number): RelatedSpan | undefined {
  if (!isList(data) || data.length !== 2) return undefined
  const span = spanOf(data[0], 0, length)
  return span && typeof data[1] === 'string' ? {span, label: data[1]} : undefined
}

/** A span from an offset on, within a length. */
function spanOf(data: unknown, from: number, length: number): Span | undefined {
  if (!isList(data) || data.length !== 2) return undefined
  const {0: start, 1: end} = data
  return isCount(start) && isCount(end) && from <= start && start <= end && end <= length ? {start, end} : undefined
}

function isList(data: unknown): data is unknown[] {
  return Array.isArray(data)
}

/** Whether all of a list can be read; it then holds what was read. */
function isListOf<Item>(data: unknown, read: (each: unknown) => Item | undefined): data is Item[] {
  if (!isList(data)) return false
  for (let at = 0; at < data.length; at++) {
    const item = read(data[at])
    if (item === undefined) return false
    data[at] = item
  }
  return true
}

function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0
}
