/** Holds the findings of a rule against what a case expects of them. */
import type {Diagnostic} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import type {ExpectedFinding, ExpectedRewrite, FlaggedCase} from './cases.ts'
import {difference, listDifferences, quote} from './difference.ts'
import {rewritten} from './soundness.ts'

/** Where findings and expectations differ, in the order of the findings. */
export function findingProblems({text, findings}: FlaggedCase, diagnostics: readonly Diagnostic[]): readonly string[] {
  const length = Math.max(findings.length, diagnostics.length)
  return Array.from({length}, (_, at) => at).flatMap((at) => {
    const expected = findings[at]
    const diagnostic = diagnostics[at]
    const which = length > 1 ? `Finding ${at + 1} of ${length}: ` : ''
    if (!expected && diagnostic) return [`${which}it is not stated: ${foundInWords(text, diagnostic)}`]
    if (expected && !diagnostic) return [`${which}it is missing: ${expected.message} at ${quote(expected.at)}`]
    return expected && diagnostic ? comparison(text, expected, diagnostic).map((problem) => which + problem) : []
  })
}

function foundInWords(text: string, {messageId, span, message}: Diagnostic): string {
  return `${messageId} at ${quote(text.slice(span.start, span.end))} (${message})`
}

function comparison(text: string, expected: ExpectedFinding, diagnostic: Diagnostic): readonly string[] {
  const {messageId, message, severity, span, suggestions} = diagnostic
  const differs = (what: string, wanted: string | undefined, got: string) =>
    wanted === undefined || wanted === got ? [] : [difference(what, wanted, got)]
  const advice = suggestions.filter(({edits}) => edits.length === 0).map(({title}) => quote(title))
  const titled = (expected.rewrites ?? []).map((each) => typeof each !== 'string' && each.title !== undefined)
  const got = suggestions
    .filter(({edits}) => edits.length > 0)
    .map(({title, applicability, edits}, at) =>
      rewriteInWords({
        text: rewritten(text, edits) ?? '(cannot be applied)',
        applicability,
        ...(titled[at] && {title}),
      }),
    )
  return [
    ...differs('the message differs:', expected.message, messageId),
    ...differs('the flagged words differ:', quote(expected.at), quote(text.slice(span.start, span.end))),
    ...differs('what it says differs:', expected.says, message),
    ...differs('the severity differs:', expected.severity, severity),
    ...placeDifferences(text, expected, diagnostic),
    ...listDifferences('rewrite', (expected.rewrites ?? []).map(rewriteInWords), got),
    ...(expected.advice ? listDifferences('advice', expected.advice.map(quote), advice) : []),
  ]
}

function rewriteInWords(each: ExpectedRewrite): string {
  if (typeof each === 'string') return rewriteInWords({text: each})
  const {text, applicability = 'review', title} = each
  return `${applicability}: ${quote(text)}${title === undefined ? '' : `, called ${quote(title)}`}`
}

/** Lines and columns, as far as they are stated. */
function placeDifferences(text: string, expected: ExpectedFinding, {span}: Diagnostic): readonly string[] {
  const lines = new LineIndex(text)
  const [start, end] = [lines.position(span.start), lines.position(span.end)]
  const got = {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
  return (['line', 'column', 'endLine', 'endColumn'] as const).flatMap((name) => {
    const wanted = expected[name]
    return wanted === undefined || wanted === got[name]
      ? []
      : [difference(`“${name}” differs:`, String(wanted), String(got[name]))]
  })
}
