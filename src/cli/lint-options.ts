/** What the flags say about how files are linted. */
import type {LintOptions} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {fixesAny, showsReplies} from './report.ts'

export function lintOptions(flags: LintFlags): LintOptions {
  const {staged, changed, since, changedLines, fixSuggestions} = flags
  const scope = staged
    ? ({kind: 'staged'} as const)
    : since !== undefined
      ? ({kind: 'since', ref: since} as const)
      : changed || changedLines
        ? ({kind: 'changed'} as const)
        : undefined
  return {
    fix: fixSuggestions ? 'review' : fixesAny(flags),
    keepReplies: showsReplies(flags),
    ...(scope && {scope}),
    ...(changedLines && {changedLines}),
  }
}
