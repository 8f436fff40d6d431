/** The JSON format: ESLint's array of results, with what ESLint has no place for added beside it. */
import {
  countBySeverity,
  type Diagnostic,
  type FileResult,
  type Severity,
  type Suggestion,
} from '../diagnostics/index.ts'
import {applyEdits, type Edit, LineIndex, type Span} from '../text/index.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {isWritable, reported, safeFix} from './tally.ts'

/** ESLint knows two levels; `level` says ours. */
const LEVELS: Readonly<Record<Severity, 1 | 2>> = {error: 2, warning: 1, info: 1}

/** One replacement, as ESLint wants it. */
interface Fix {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** JSON lets these stand as they are, but a terminal would act on them. Outside strings there are none. */
const ACTED_ON = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

export const json: Reporter = (results, options) => {
  const entries = reported(results, options.quiet).map((result) => fileEntry(result, options))
  return `${JSON.stringify(entries).replace(ACTED_ON, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function fileEntry(result: FileResult, options: ReportOptions) {
  const {path, source, diagnostics, replyCount, skipped, output, suppressed = []} = result
  const index = new LineIndex(source)
  const counts = countBySeverity([result])
  const fixable = countBySeverity([{...result, diagnostics: diagnostics.filter((each) => safeFix(each))}])
  return {
    filePath: path,
    messages: diagnostics.map((diagnostic) => messageEntry(diagnostic, index, options)),
    suppressedMessages: suppressed.map(({diagnostic, by, reason = ''}) => ({
      ...messageEntry(diagnostic, index, options),
      suppressions: [{kind: by, justification: reason}],
    })),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
    fixableInfoCount: fixable.info,
    replyCount,
    skipped,
    usedDeprecatedRules: [],
    ...(diagnostics.length > 0 ? {source} : {}),
    ...(output === undefined ? {} : {output}),
  }
}

function messageEntry(diagnostic: Diagnostic, index: LineIndex, {rules}: ReportOptions) {
  const {rule, severity, message, messageId, why, reply, span, fingerprint, suggestions, related} = diagnostic
  const url = diagnostic.url ?? rules?.get(rule)?.url
  const fix = mergedFix(safeFix(diagnostic)?.edits ?? [], index.source)
  return {
    ruleId: rule,
    severity: LEVELS[severity],
    level: severity,
    message,
    messageId,
    ...region(span, index),
    why,
    ...(reply ? {reply} : {}),
    ...(url === undefined ? {} : {url}),
    fingerprint,
    ...(fix ? {fix} : {}),
    suggestions: suggestions.map((suggestion) => suggestionEntry(suggestion, index.source)),
    related: related.map(({label, span: at}) => ({label, ...region(at, index)})),
  }
}

/** Lines and columns are 1-based, columns in UTF-16 units, the end exclusive. */
function region({start, end}: Span, index: LineIndex) {
  const first = index.position(start)
  const last = index.position(end)
  return {line: first.line, column: first.column, endLine: last.line, endColumn: last.column}
}

function suggestionEntry({title, applicability, edits}: Suggestion, source: string) {
  return {
    desc: title,
    applicability,
    // Editors apply whatever stands here, so what is only to be shown is left out of it.
    fix: applicability === 'display' || !isWritable(edits) ? null : (mergedFix(edits, source) ?? null),
    edits: edits.map(({span, content, inexact}) => ({
      range: [span.start, span.end],
      text: content,
      ...(inexact ? {inexact} : {}),
    })),
  }
}

/** One replacement that covers all edits; undefined when there are none or when they contradict each other. */
function mergedFix(edits: readonly Edit[], source: string): Fix | undefined {
  if (edits.length === 0) return undefined
  const start = edits.reduce((least, {span}) => Math.min(least, span.start), source.length)
  const end = edits.reduce((most, {span}) => Math.max(most, span.end), start)
  const moved = edits.map(({span, content}) => ({
    span: {start: span.start - start, end: span.end - start},
    content,
  }))
  try {
    return {range: [start, end], text: applyEdits(source.slice(start, end), moved)}
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
