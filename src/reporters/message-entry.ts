/** One finding as JSON: ESLint's message, with what ESLint has no place for added beside it. */
import type {Diagnostic, Severity, Suggestion} from '../diagnostics/index.ts'
import type {LineIndex} from '../text/index.ts'
import {regionOf} from './region.ts'
import {replacementOf, writableReplacement} from './replacement.ts'
import type {ReportOptions} from './reporter.ts'
import {safeFix} from './tally.ts'

/** ESLint knows two levels; `level` says ours. */
const LEVELS: Readonly<Record<Severity, 1 | 2>> = {error: 2, warning: 1, info: 1}

/** The entry of a finding. @param index of the source that its offsets count in */
export function messageEntry(diagnostic: Diagnostic, index: LineIndex, {rules}: ReportOptions) {
  const {rule, severity, message, messageId, why, reply, span, fingerprint, suggestions, related} = diagnostic
  const url = diagnostic.url ?? rules?.get(rule)?.url
  const fix = replacementOf(safeFix(diagnostic)?.edits ?? [], index.source)
  return {
    ruleId: rule,
    severity: LEVELS[severity],
    level: severity,
    message,
    messageId,
    ...regionOf(span, index),
    why,
    ...(reply ? {reply} : {}),
    ...(url === undefined ? {} : {url}),
    fingerprint,
    ...(fix ? {fix} : {}),
    suggestions: suggestions.map((suggestion) => suggestionEntry(suggestion, index.source)),
    related: related.map(({label, span: at}) => ({label, ...regionOf(at, index)})),
  }
}

function suggestionEntry(suggestion: Suggestion, source: string) {
  const {title, applicability, edits} = suggestion
  return {
    desc: title,
    applicability,
    // Editors apply whatever stands here, so what is only to be shown is left out of it.
    fix: writableReplacement(suggestion, source) ?? null,
    edits: edits.map(({span, content, inexact}) => ({
      range: [span.start, span.end],
      text: content,
      ...(inexact ? {inexact} : {}),
    })),
  }
}
