/** Which lines of which files have changed, and whether a finding stands on them. */
import type {Span} from '../text/index.ts'
import {type GitScope, openScope, QUIET_DIFF, untrackedFiles} from './git.ts'
import type {Problem} from './problem.ts'
import {isFailure, isReadableName, problemOf} from './run-git.ts'

/**
 * Lines from `start` up to, but without, `end`; 1-based, ended by `\n` alone, as git counts them.
 * Where `start` equals `end` lines were taken out before it: there is a joint, but no new line.
 */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** By absolute path, in ascending order. Files without changed lines, such as ones that were only renamed, may be absent. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>

/**
 * The lines that a scope has changed. Of a renamed file only what was changed in it; of files that are new, or that git
 * does not know yet, all lines. For `staged` they count in the staged texts.
 * @param cwd absolute.
 */
export async function changedLines(cwd: string, scope: GitScope): Promise<ChangedLines | Problem> {
  const opened = await openScope(cwd, scope)
  if ('kind' in opened) return opened
  const {repository, against} = opened
  const answer = await repository.git([...QUIET_DIFF, ...PATCH, ...against, '--'])
  if (isFailure(answer)) return problemOf(answer, cwd)
  const untracked = await untrackedFiles(opened, cwd)
  if ('kind' in untracked) return untracked
  const lines = new Map<string, readonly LineRange[]>()
  for (const [path, ranges] of parsePatch(answer))
    if (isReadableName(path)) lines.set(repository.absolute(path), ranges)
  for (const file of untracked) lines.set(file, [{start: 1, end: Infinity}])
  return lines
}

/** A patch as parsePatch reads it. Attributes that call a file binary do not keep it from being a text with replies. */
const PATCH: readonly string[] = [
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--text',
  '--find-renames',
  '--diff-filter=d',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/**
 * Tests whether a finding stands on changed lines: any of its own lines, or lines on both sides of a joint. A finding
 * next to a joint was there before, and is not shown. One for the file as a whole counts where anything has changed.
 * @param source the text that was linted.
 */
export function onChangedLines(source: string, ranges: readonly LineRange[]): (span: Span) => boolean {
  // Not LineIndex: to it a lone carriage return ends a line, to git it does not.
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  return ({start, end}) => {
    if (end === 0) return ranges.length > 0
    const first = lineOf(start)
    const last = lineOf(Math.max(start, end - 1))
    return ranges.some((range) => first < range.end && last >= range.start)
  }
}

/**
 * The changed lines of a patch, by path from the top.
 * Texts are skipped by the counts of their hunks, so that no line of a file is taken for a heading of the patch.
 */
export function parsePatch(patch: Buffer): ReadonlyMap<string, readonly LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] | undefined
  let at = 0
  const line = (): string => {
    const end = lineEnd(patch, at)
    // One character a byte; names are put together again when they are read.
    const text = patch.toString('latin1', at, end)
    at = end + 1
    return text
  }
  while (at < patch.length) {
    const heading = line()
    if (heading.startsWith('diff ')) ranges = undefined
    const path = heading.startsWith('+++ ') ? pathOf(heading.slice(4)) : undefined
    if (path !== undefined) files.set(path, (ranges = files.get(path) ?? []))
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(heading)
    if (!hunk) continue
    const [, before = '1', first = '0', after = '1'] = hunk
    at = readHunk(patch, at, {before: Number(before), first: Number(first), after: Number(after)}, ranges ?? [])
  }
  return files
}

/** How many lines a hunk has of the old text, at which line it begins in the new one, and how many it has of that. */
interface Hunk {
  readonly before: number
  readonly first: number
  readonly after: number
}

/** Adds the changed lines of a hunk, of which also lines that have not changed may be part. @returns where the hunk ends. */
function readHunk(patch: Buffer, from: number, hunk: Hunk, ranges: LineRange[]): number {
  let {before, after} = hunk
  let at = from
  // A hunk without lines of the new text is placed at the line before it.
  let line = after === 0 ? hunk.first + 1 : hunk.first
  while (at < patch.length && (before > 0 || after > 0)) {
    const kind = String.fromCharCode(patch[at] ?? 0)
    if (kind === '-') before--
    else if (kind === '+') after--
    else if (kind === ' ') {
      before--
      after--
    }
    if (kind === '-') addRange(ranges, {start: line, end: line})
    if (kind === '+') addRange(ranges, {start: line, end: line + 1})
    if (kind === '+' || kind === ' ') line++
    at = lineEnd(patch, at) + 1
  }
  return at
}

/** Adds a range; one that touches the last is joined to it, and a joint that new lines follow is none. */
function addRange(ranges: LineRange[], {start, end}: LineRange): void {
  const last = ranges.at(-1)
  if (last && last.end >= start) ranges[ranges.length - 1] = {start: last.start, end: Math.max(last.end, end)}
  else ranges.push({start, end})
}

function lineEnd(patch: Buffer, at: number): number {
  const end = patch.indexOf(10, at)
  return end < 0 ? patch.length : end
}

const ESCAPES: Readonly<Record<string, string>> = {a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r'}

/**
 * The path in the heading of a new text: `b/chat/refund.md`, with a tab after it where it holds spaces, or quoted with
 * C's escapes where it holds quotes, control characters and the like. Undefined for a text that is gone.
 * @param name one character a byte.
 */
function pathOf(name: string): string | undefined {
  const [, inner] = /^"((?:[^"\\]|\\[^])*)"/.exec(name) ?? []
  const unescaped = inner?.replace(/\\([0-3][0-7]{2}|[^])/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  )
  const bytes = unescaped ?? name.replace(/\t$/, '')
  return bytes.startsWith('b/') ? Buffer.from(bytes.slice(2), 'latin1').toString('utf8') : undefined
}
