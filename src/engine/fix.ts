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
    const chosen = chooseFixes(result.diagnostics)
    if (chosen.length === 0) break
    const next = applyEdits(
      content,
      chosen.flatMap(({edits}) => edits),
    )
    if (next === content) break
    content = next
    fixedCount += chosen.length
    result = lint({...request, content})
  }
  return content === request.content ? result : {...result, source: request.content, output: content, fixedCount}
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
