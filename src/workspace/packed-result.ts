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
import {address, count, dictionary, flag, list, oneOf, optional, record, text} from './packing.ts'

/** A result without the text of its file. */
export type CachedResult = Omit<FileResult, 'source' | 'output' | 'fixedCount'>

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

/** @returns undefined where the JSON is not that of a result. */
export function unpackResult(json: string, path: string): CachedResult | undefined {
  try {
    const {diagnostics, suppressed, ...rest} = RESULT.unpack(JSON.parse(json))
    const named = (diagnostic: Bare<Diagnostic>): Diagnostic => ({...diagnostic, path})
    return {
      ...rest,
      path,
      diagnostics: diagnostics.map(named),
      ...(suppressed && {suppressed: suppressed.map((each) => ({...each, diagnostic: named(each.diagnostic)}))}),
    }
  } catch {
    return undefined
  }
}

/**
 * A result with the text of its file.
 * @returns undefined where it cannot be one of this text, as places of it lie outside.
 */
export function withSource(result: CachedResult, source: string): FileResult | undefined {
  const {length} = source
  const all = [...result.diagnostics, ...(result.suppressed ?? []).map(({diagnostic}) => diagnostic)]
  const isOne = all.every((diagnostic) => fits(diagnostic, length)) && (result.replies ?? []).every(viewFits(length))
  return isOne ? {...result, source} : undefined
}

function fits({span, related, suggestions}: Diagnostic, length: number): boolean {
  return (
    isWithin(span, length) &&
    related.every((each) => isWithin(each.span, length)) &&
    suggestions.every(
      ({edits, reads}) =>
        areInOrder(
          edits.map((edit) => edit.span).sort((a, b) => a.start - b.start || a.end - b.end),
          length,
        ) &&
        (!reads || areInOrder(reads.changed, reads.text.length)),
    )
  )
}

function viewFits(length: number): (view: ReplyView) => boolean {
  return ({span, blocks}) =>
    isWithin(span, length) &&
    blocks.every(({text: words, marks}) =>
      marks.every((mark) => isWithin(mark, words.length) && isWithin(mark.of, length)),
    )
}

function isWithin({start, end}: Span, length: number): boolean {
  return start <= end && end <= length
}

function areInOrder(spans: readonly Span[], length: number): boolean {
  return spans.every((span, index) => isWithin(span, length) && span.start >= (spans[index - 1]?.end ?? 0))
}
