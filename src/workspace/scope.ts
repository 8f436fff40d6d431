/** Narrows a run to what has changed: files, and lines in them. */
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import {type ChangedLines, changedLines, onChangedLines} from './changed-lines.ts'
import type {Equipment} from './equipment.ts'
import {changedFiles, type GitScope, stagedContents} from './git.ts'
import type {Problem} from './problem.ts'
import {decode, type ReadText} from './read.ts'

/** What of a project is looked at; all of it where no scope is given. */
export interface Scope {
  /** Whether a file is in it. @param absolute path. */
  holds(absolute: string): boolean
  /** The text of a file that is staged only in part: what the next commit will hold. */
  stagedText(absolute: string, path: string): ReadText | undefined
  /** Tests whether a finding of a result is in it, by its place in `source`. Undefined where all are. */
  linesOf(absolute: string): ((result: Pick<FileResult, 'source'>) => (finding: Diagnostic) => boolean) | undefined
}

export const EVERYTHING: Scope = {holds: () => true, stagedText: () => undefined, linesOf: () => undefined}

/** What git says has changed, or why it cannot say. */
export async function openScope(
  git: GitScope | undefined,
  isLinewise: boolean,
  {cwd}: Pick<Equipment, 'cwd'>,
): Promise<Scope | Problem> {
  if (!git) return EVERYTHING
  const changed = await changedFiles(cwd, git)
  if ('kind' in changed) return changed
  const staged = await stagedContents(cwd, changed.partlyStaged)
  if ('kind' in staged) return staged
  const lines = isLinewise ? await changedLines(cwd, git) : undefined
  if (lines && 'kind' in lines) return lines
  const files = new Set(changed.files)
  return {
    holds: (absolute) => files.has(absolute),
    stagedText(absolute, path) {
      const content = staged.get(absolute)
      return content && decode(content, path)
    },
    linesOf: (absolute) => lines && testOf(lines, absolute),
  }
}

function testOf(lines: ChangedLines, absolute: string) {
  return ({source}: Pick<FileResult, 'source'>) => {
    const isChanged = onChangedLines(source, lines.get(absolute) ?? [])
    // What keeps the changed lines from being read is of concern wherever it stands.
    return ({rule, severity, span}: Diagnostic) =>
      isChanged(span) || (severity === 'error' && rule.startsWith('parse/'))
  }
}
