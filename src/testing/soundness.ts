/** What holds for every finding of every rule: a message filled in, words inside the text, rewrites that help. */
import type {Diagnostic, Suggestion} from '../diagnostics/index.ts'
import type {AnyRule} from '../rule/index.ts'
import {applyEdits, type Edit, hull, overlaps, type Span} from '../text/index.ts'
import {quote} from './difference.ts'
import {lintSample, type Sample, variablesOf} from './lint-sample.ts'

/** A sample with all that its rule found in it. */
export interface Linted {
  readonly rule: AnyRule
  readonly sample: Sample
  readonly diagnostics: readonly Diagnostic[]
}

/** Said of a finding that offers nothing. */
export const LACKS_SUGGESTION = 'There is no suggestion. Where no wording fits every case, give advice.'

/** What is wrong with a finding, whatever a case expects of it. */
export function soundnessProblems(linted: Linted, diagnostic: Diagnostic): readonly string[] {
  const {rule, sample} = linted
  const {message, messageId, suggestions, span} = diagnostic
  const template = (rule.messages as Readonly<Record<string, string>>)[messageId]
  const isUnfilled = (template?.match(/\{\w+\}/g) ?? []).some((name) => message.includes(name))
  return [
    ...(template === undefined ? [`The rule has no message “${messageId}”, yet it gives it.`] : []),
    ...(isUnfilled ? [`A name in the message was not filled in: ${message}`] : []),
    ...(isInside(span, sample.text) ? [] : ['The flagged words lie outside the text.']),
    ...(suggestions.length === 0 ? [LACKS_SUGGESTION] : []),
    ...suggestions.flatMap((suggestion) => rewriteProblems(linted, diagnostic, suggestion)),
  ]
}

function isInside({start, end}: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length
}

function rewriteProblems({rule, sample, diagnostics}: Linted, diagnostic: Diagnostic, suggestion: Suggestion) {
  const {title, edits} = suggestion
  if (title.trim() === '') return ['A suggestion has no title.']
  if (edits.length === 0) return []
  const output = rewritten(sample.text, edits)
  if (output === undefined) return [`“${title}” cannot be applied: its edits overlap, or lie outside the text.`]
  if (output === sample.text) return [`“${title}” changes nothing.`]
  const changed = {...sample, text: output}
  const after = lintSample(rule, changed)
  const isSettled =
    after.diagnostics.length < diagnostics.length && !comesAgain(diagnostic, suggestion, diagnostics, after.diagnostics)
  return [
    ...(isSettled ? [] : [`“${title}” does not settle the finding: ${quote(output)}`]),
    ...after.problems.map(({message}) => `“${title}” breaks the text: ${message} ${quote(output)}`),
    ...outputProblems(rule, sample, output).map((problem) => `“${title}” ${problem}`),
  ]
}

/** The text with the edits applied, or undefined where they do not fit it. */
export function rewritten(text: string, edits: readonly Edit[]): string | undefined {
  try {
    return applyEdits(text, edits)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** What every rewritten text has to hold to, in words that follow what has rewritten it. */
export function outputProblems(rule: AnyRule, sample: Sample, output: string): readonly string[] {
  const leavesStray = STRAY.test(output) && !STRAY.test(sample.text)
  const lost = lostVariables(rule, sample, output)
  return [
    ...(leavesStray ? [`leaves stray blanks or signs: ${quote(output)}`] : []),
    ...lost.map((variable) => `loses ${variable}: ${quote(output)}`),
  ]
}

/** Two blanks, a sign that opens a line, a blank before a sign. */
const STRAY = / {2}|^\s*[,;.]| [,.;!?](?:\s|$)/m

/** Whether the same message stands again where a rewrite has changed the words of a finding. */
function comesAgain(
  {messageId, span}: Diagnostic,
  {edits}: Suggestion,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  const touching = edits.filter((edit) => overlaps(edit.span, span))
  const old = touching.reduce((all, edit) => hull(all, edit.span), span)
  const grows = (some: readonly Edit[]) =>
    some.reduce((sum, edit) => sum + edit.content.length - (edit.span.end - edit.span.start), 0)
  const start = old.start + grows(edits.filter((edit) => edit.span.end <= old.start && !touching.includes(edit)))
  const place = {start, end: start + old.end - old.start + grows(touching)}
  const countAt = (where: Span, all: readonly Diagnostic[]) =>
    all.filter((each) => each.messageId === messageId && overlaps(each.span, where)).length
  return place.end > place.start && countAt(place, after) >= countAt(old, before)
}

/** Variables of the sample that its rewrite has fewer of. One may gain a fallback. */
function lostVariables(rule: AnyRule, sample: Sample, output: string): readonly string[] {
  const before = variablesOf(rule, sample)
  if (before.length === 0) return []
  const left = new Map<string, number>()
  for (const variable of variablesOf(rule, {...sample, text: output}))
    left.set(stemOf(variable), (left.get(stemOf(variable)) ?? 0) + 1)
  return before.filter((variable) => {
    const stem = stemOf(variable)
    const count = left.get(stem) ?? 0
    left.set(stem, count - 1)
    return count <= 0
  })
}

/** A variable without its fallback and inner blanks: `{{name}}` for `{{ name | default: "there" }}`. */
function stemOf(variable: string): string {
  return variable.replace(/\s|["'].*$|\|.*$|(?<=\w)[,:=].*$|[-~}%\]>]+$/gs, '')
}

/** What the linter itself says of a sample: the rule threw, or the text cannot be read. */
export function unreadable({rule, message}: Diagnostic): string {
  return rule === 'rule-failed'
    ? message.replace(/^The rule (\S+) failed on this reply/, '$1 threw')
    : `${rule}: ${message}`
}

/** Ends a test where anything is wrong. */
export function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
