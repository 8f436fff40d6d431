/** Applies safe rewrites until nothing is left to apply. */
import type {Diagnostic, FileResult, Severity, Suggestion} from '../diagnostics/index.ts'
import {applyEdits, type Edit, overlaps} from '../text/index.ts'
import type {FixOptions, LintRequest} from './linter-types.ts'

/** Rounds after which two rules that undo each other are stopped. */
const MOST_ROUNDS = 10

const WEIGHT: Readonly<Record<Severity, number>> = {error: 4, warning: 2, info: 1}

/**
 * The result of linting what remains after fixing, with the new text as `output` where it differs.
 * A suggestion is applied whole or not at all; of two that overlap the earlier finding's goes first. What a person
 * has to confirm comes after all that is safe.
 */
export function fixAll(
  request: LintRequest,
  lint: (request: LintRequest) => FileResult,
  options: FixOptions,
): FileResult {
  let {content} = request
  let result = lint(request)
  let fixedCount = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const again = (next: string) => lint({...request, content: next})
    const tried =
      tryFixes(chooseFixes(result.diagnostics, options, 'safe'), content, result, again) ??
      (options.upTo === 'review'
        ? tryFixes(chooseFixes(result.diagnostics, options, 'review'), content, result, again)
        : undefined)
    if (!tried || tried.content === content) break
    content = tried.content
    fixedCount += tried.fixes.length
    result = tried.result
  }
  return content === request.content ? result : {...result, source: request.content, output: content, fixedCount}
}

/** Rewrites that were applied together, and what is found afterwards. */
interface Tried {
  readonly fixes: readonly Suggestion[]
  readonly content: string
  readonly result: FileResult
}

/** Applies rewrites; those after which the file cannot be read as before are left out, found by halving. */
function tryFixes(
  fixes: readonly Suggestion[],
  content: string,
  before: FileResult,
  lint: (content: string) => FileResult,
): Tried | undefined {
  if (fixes.length === 0) return undefined
  const next = applyEdits(
    content,
    fixes.flatMap(({edits}) => edits),
  )
  const result = lint(next)
  const isSafe = fixes.every(({applicability}) => applicability === 'safe')
  const isWorth = isSafe || weightOf(before) - weightOf(result) >= fixes.length
  if (isWorth && !isDamaged(before, result)) return {fixes, content: next, result}
  if (fixes.length === 1) return undefined
  const half = fixes.length >> 1
  const first = tryFixes(fixes.slice(0, half), content, before, lint)
  // The others have another turn in the next round.
  return first ?? tryFixes(fixes.slice(half), content, before, lint)
}

/** Whether rewriting has broken the notation of a file, or made fewer or more replies of it. */
function isDamaged(before: FileResult, after: FileResult): boolean {
  return mistakesIn(before) < mistakesIn(after) || before.replyCount !== after.replyCount
}

function mistakesIn({diagnostics}: FileResult): number {
  return diagnostics.filter(({rule}) => rule.startsWith('parse/')).length
}

/** What there is to improve: a blank to fill in, which many a rewrite leaves, weighs less than what it replaces. */
function weightOf({diagnostics}: FileResult): number {
  return diagnostics.reduce((sum, {severity}) => sum + WEIGHT[severity], 0)
}

/** The first suggestion of a kind of each finding, where it does not touch one that was chosen before. */
function chooseFixes(
  diagnostics: readonly Diagnostic[],
  {mayFix}: FixOptions,
  kind: 'safe' | 'review',
): readonly Suggestion[] {
  const chosen: Suggestion[] = []
  /** The edits chosen so far, by the stretches of the file that they touch. */
  const taken = new Map<number, Edit[]>()
  for (const diagnostic of diagnostics) {
    const first = diagnostic.suggestions.find(({applicability}) => applicability === kind)
    if (!first || first.edits.some((edit) => isTaken(edit, taken)) || mayFix?.(diagnostic) === false) continue
    chosen.push(first)
    for (const edit of first.edits) {
      for (const stretch of stretchesOf(edit)) {
        const own = taken.get(stretch)
        if (own) own.push(edit)
        else taken.set(stretch, [edit])
      }
    }
  }
  return chosen
}

function isTaken(edit: Edit, taken: ReadonlyMap<number, readonly Edit[]>): boolean {
  return stretchesOf(edit).some((stretch) => taken.get(stretch)?.some(({span}) => overlaps(span, edit.span)))
}

/** Numbers of the stretches of 256 characters that an edit touches. */
function stretchesOf({span}: Edit): readonly number[] {
  const first = span.start >> 8
  return Array.from({length: (span.end >> 8) - first + 1}, (_, offset) => first + offset)
}
