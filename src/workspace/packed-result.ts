/** Results as the cache keeps them: without the text of the file, short, and checked when they are read. */
import type {
  BlockView,
  Diagnostic,
  FileResult,
  Mark,
  Reading,
  RelatedSpan,
  ReplyRef,
  ReplyView,
  Suggestion,
  SuppressedDiagnostic,
} from '../diagnostics/index.ts'
import type {Edit, Span} from '../text/index.ts'
import {type CachedResult, fits} from './cached-result.ts'
import {type SameText, usualResult} from './usual-result.ts'
import {address, count, dictionary, flag, list, oneOf, optional, record, text} from './packing.ts'

const SPAN = record<Span>({start: count, end: count})
const EDIT = record<Edit>({span: SPAN, content: text, prose: optional(text), inexact: optional(flag)})
const READING = record<Reading>({text, changed: list(SPAN)})
const SUGGESTION = record<Suggestion>({
  title: text,
  applicability: oneOf('safe', 'review', 'display'),
  edits: list(EDIT),
  reads: optional(READING),
})
const REPLY_REF = record<ReplyRef>({id: text, title: optional(text)})
const MARK = record<Mark>({start: count, end: count, of: SPAN})
const BLOCK = record<BlockView>({kind: text, text, marks: list(MARK)})
const REPLY = record<ReplyView>({id: text, title: optional(text), span: SPAN, blocks: list(BLOCK)})

/** Findings are of the path of their result, so that it is not written. */
type Bare<Whole> = Omit<Whole, 'path'>

interface BareSuppressed extends Omit<SuppressedDiagnostic, 'diagnostic'> {
  readonly diagnostic: Bare<Diagnostic>
}

interface BareResult extends Bare<Omit<CachedResult, 'diagnostics' | 'suppressed'>> {
  readonly diagnostics: readonly Bare<Diagnostic>[]
  readonly suppressed?: readonly BareSuppressed[]
}

const DIAGNOSTIC = record<Bare<Diagnostic>>({
  rule: text,
  messageId: text,
  severity: oneOf('error', 'warning', 'info'),
  message: text,
  why: text,
  span: SPAN,
  fingerprint: text,
  related: list(record<RelatedSpan>({span: SPAN, label: text})),
  suggestions: list(SUGGESTION),
  url: optional(address),
  reply: optional(REPLY_REF),
})
const SUPPRESSED = record<BareSuppressed>({
  diagnostic: DIAGNOSTIC,
  by: oneOf('directive', 'baseline'),
  reason: optional(text),
})
const RESULT = record<BareResult>({
  replyCount: count,
  diagnostics: list(DIAGNOSTIC),
  skipped: dictionary(count),
  suppressed: optional(list(SUPPRESSED)),
  readAs: optional(text),
  unknown: optional(oneOf('named for replies', 'perhaps replies', 'no replies')),
  replies: optional(list(REPLY)),
})

/** Whether a result may be kept. What a rule failed on may go well once the rule is mended. */
export function isKeepable({output, fixedCount, diagnostics}: FileResult): boolean {
  return output === undefined && fixedCount === undefined && diagnostics.every(({rule}) => rule !== 'rule-failed')
}

/** A result as JSON on one line. */
export function packResult(result: CachedResult): string {
  return JSON.stringify(RESULT.pack(result))
}

/**
 * @param length of the text, or more than that.
 * @param same gives one string for all that are equal.
 * @returns undefined where the JSON is not that of a result of so long a text.
 */
export function unpackResult(
  json: string,
  path: string,
  length: number,
  same: SameText = (text) => text,
): CachedResult | undefined {
  try {
    return usualResult(JSON.parse(json), path, length, same) ?? anyResult(JSON.parse(json), path, length)
  } catch {
    return undefined
  }
}

/** The same for any result. @throws TypeError where the data is none. */
export function anyResult(data: unknown, path: string, length: number): CachedResult | undefined {
  const {diagnostics, suppressed, ...rest} = RESULT.unpack(data)
  const named = (diagnostic: Bare<Diagnostic>): Diagnostic => ({...diagnostic, path})
  const result = {
    ...rest,
    path,
    diagnostics: diagnostics.map(named),
    ...(suppressed && {suppressed: suppressed.map((each) => ({...each, diagnostic: named(each.diagnostic)}))}),
  }
  return fits(result, length) ? result : undefined
}
