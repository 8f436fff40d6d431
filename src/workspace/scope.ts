/** Narrows a run to what has changed: files, and lines in them. */
import type {Diagnostic} from '../diagnostics/index.ts'
import {changedLines, type LineRange, onChangedLines} from './changed-lines.ts'
import type {Equipment} from './equipment.ts'
import {changedFiles, type GitScope, stagedContents} from './git.ts'
import {movedLines} from './moved-lines.ts'
import type {Problem} from './problem.ts'
import {decode, type ReadText} from './read.ts'

/** What of a project is looked at; all of it where no scope is given. */
export interface Scope {
  /** Whether a file is in it. @param absolute path. */
  holds(absolute: string): boolean
  /** The text of a file that is staged only in part: what the next commit will hold. */
  stagedText(absolute: string, path: string): ReadText | undefined
  /** The lines of a file that are in it; undefined where all are. */
  linesOf(absolute: string): ScopeLines | undefined
}

/** Lines of a file, by which its findings are told apart. */
export interface ScopeLines {
  /** Tests whether a finding stands on them. @param source the text that was linted. */
  test(source: string): (finding: Diagnostic) => boolean
  /** The same for findings in a text that has been rewritten: what the rewriting has changed counts too. */
  testRewritten(source: string, output: string): Promise<(finding: Diagnostic) => boolean>
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
    linesOf: (absolute) => lines && scopeLines(lines.get(absolute) ?? []),
  }
}

function scopeLines(lines: readonly LineRange[]): ScopeLines {
  return {
    test: (source) => testOf(source, lines),
    testRewritten: async (source, output) => testOf(output, await movedLines(source, output, lines)),
  }
}

function testOf(text: string, lines: readonly LineRange[]): (finding: Diagnostic) => boolean {
  const isChanged = onChangedLines(text, lines)
  // What keeps the changed lines from being read is of concern wherever it stands.
  return ({rule, severity, span}) => isChanged(span) || (severity === 'error' && rule.startsWith('parse/'))
}
