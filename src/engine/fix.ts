/** Applies safe rewrites until nothing is left to apply. */
import type {Diagnostic, FileResult, Suggestion} from '../diagnostics/index.ts'
import {applyEdits, type Edit, overlaps} from '../text/index.ts'
import type {LintRequest} from './linter-types.ts'

/** Rounds after which two rules that undo each other are stopped. */
const MOST_ROUNDS = 10

/**
 * The result of linting what remains after fixing, with the new text as `output` where it differs.
 * A suggestion is applied whole or not at all; of two that overlap the earlier finding's goes first.
 */
export function fixAll(request: LintRequest, lint: (request: LintRequest) => FileResult): FileResult {
  let {content} = request
  let result = lint(request)
  let fixedCount = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const tried = tryFixes(chooseFixes(result.diagnostics), content, result, (next) =>
      lint({...request, content: next}),
    )
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
  if (!isDamaged(before, result)) return {fixes, content: next, result}
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

/** The first safe suggestion of each finding, where it does not touch one that was chosen before. */
function chooseFixes(diagnostics: readonly Diagnostic[]): readonly Suggestion[] {
  const chosen: Suggestion[] = []
  /** The edits chosen so far, by the stretches of the file that they touch. */
  const taken = new Map<number, Edit[]>()
  for (const {suggestions} of diagnostics) {
    const safe = suggestions.find(({applicability}) => applicability === 'safe')
    if (!safe || safe.edits.some((edit) => isTaken(edit, taken))) continue
    chosen.push(safe)
    for (const edit of safe.edits) {
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
