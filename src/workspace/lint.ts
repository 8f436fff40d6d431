/** Lints files from the disk and texts from elsewhere; what goes wrong with one costs only that one. */
import {quoted, shownFrom} from '../config/index.ts'
import type {FileResult} from '../diagnostics/index.ts'
import {type FoundFile, IGNORE_FILE, isLeftOut} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {type Eventual, following, inOrder} from './in-order.ts'
import {type Looked, openKeptResults} from './kept-results.ts'
import {type Job, type Linted, lintOne, lintRead, withFilter} from './lint-one.ts'
import {staleNotice, withoutOld} from './old-findings.ts'
import type {Problem} from './problem.ts'
import {type LintOptions, type LintTextOptions, type Run} from './run.ts'
import {openScope, type ScopeLines} from './scope.ts'
import {openThreads, startWorker, textsAtOnce, threadCount, type Threads} from './threads.ts'
import {AT_ONCE, configName, leftOutNotices, placeOfText, type Selection, selectFiles} from './select.ts'

/** Files in a layout that is not known are named up to this many. */
const MOST_NAMED = 3

/** Lints what patterns lead to. */
export async function lintFiles(patterns: readonly string[], options: LintOptions, equipment: Equipment): Promise<Run> {
  const scope = await openScope(options.scope, options.changedLines === true, equipment)
  if ('kind' in scope) return {results: [], problems: [scope], notices: []}
  const selection = await selectFiles(patterns, equipment, scope)
  const {files} = selection
  const outcome = newOutcome(selection)
  const kept = await openKeptResults(options, equipment)
  const filters = new Map<string, NonNullable<Linted['filter']>>()
  const count = threadCount(equipment.threads, files.length)
  const threads =
    count > 1 && equipment.threads ? openThreads(count, startWorker(equipment.threads.options)) : undefined
  const start = ({file, config}: (typeof files)[number]): Eventual<Linted> => {
    const staged = scope.stagedText(file.absolute, file.path)
    const fix = staged ? false : (options.fix ?? false)
    const job = {path: file.path, config, fix, keepReplies: options.keepReplies === true}
    return following<Looked, Linted>(staged ? {text: staged} : kept.look(file, config), (looked) =>
      lintLooked(looked, file, job, scope.linesOf(file.absolute), {equipment, threads}),
    )
  }
  let done = 0
  const take = (linted: Linted, {file}: (typeof files)[number]) => {
    if (options.fix && scope.stagedText(file.absolute, file.path))
      outcome.notices.push(`${quoted(file.path)} is staged only in part, so nothing in it was rewritten.`)
    note(outcome, linted.outcome, file)
    if (linted.filter) filters.set(file.path, linted.filter)
    options.onProgress?.(++done, files.length)
  }
  try {
    await inOrder(files, threads ? textsAtOnce(count) : AT_ONCE, start, take)
  } finally {
    threads?.close()
  }
  await kept.save()
  const isPartial = patterns.length > 0 || options.scope !== undefined
  const run = await known(runOf(outcome), {isPartial, useBaseline: options.useBaseline !== false}, equipment)
  if (filters.size === 0) return run
  // Only now: what stands on other lines may be in the baseline.
  return {...run, results: await Promise.all(run.results.map((result) => filters.get(result.path)?.(result) ?? result))}
}

/** What is known of a file from before, else what linting finds, which is kept. */
function lintLooked(
  looked: Looked,
  file: FoundFile,
  job: Job,
  lines: ScopeLines | undefined,
  {equipment, threads}: {readonly equipment: Equipment; readonly threads: Threads | undefined},
): Eventual<Linted> {
  if ('result' in looked) return withFilter(looked.result, lines)
  const {text} = looked
  const kept = (linted: Linted): Linted => {
    if (typeof linted.outcome === 'object' && 'diagnostics' in linted.outcome) looked.keep?.(linted.outcome)
    return linted
  }
  if (!threads || text.problem || lines) return kept(lintRead(text, file, job, lines, equipment))
  const {content} = text
  const {path, fix, keepReplies} = job
  const here = () => lintOne(content, job, equipment)
  return threads.lint({path, content, fix, keepReplies}, here).then((outcome) => kept({outcome}))
}

/** What comes together while files are linted. */
interface Outcome {
  readonly results: FileResult[]
  readonly problems: Problem[]
  readonly notices: string[]
  /** Data files in a layout that is not known: named for replies, and with texts that read like some. */
  readonly named: string[]
  readonly speaking: string[]
}

function newOutcome({problems, notices}: Selection): Outcome {
  return {results: [], problems: [...problems], notices: [...notices], named: [], speaking: []}
}

function note(outcome: Outcome, linted: FileResult | Problem | string, file: FoundFile): void {
  if (typeof linted === 'string') outcome.notices.push(linted)
  else if ('kind' in linted) outcome.problems.push(linted)
  else if (isMeant(linted, file)) outcome.results.push(linted)
  else if (linted.unknown === 'named for replies') outcome.named.push(file.path)
  else if (linted.unknown === 'perhaps replies') outcome.speaking.push(file.path)
}

function runOf({results, problems, notices, named, speaking}: Outcome): Run {
  // Many a file speaks to somebody; it is worth a word where nothing else was found.
  const isEmpty = results.every(({replyCount}) => replyCount === 0)
  return {results, problems, notices: [...notices, ...unknownNotices(isEmpty ? [...named, ...speaking] : named)]}
}

/** A run without the old findings that its baseline knows. */
async function known(
  run: Run,
  {isPartial, useBaseline}: {readonly isPartial: boolean; readonly useBaseline: boolean},
  equipment: Equipment,
): Promise<Run> {
  const old = useBaseline ? await equipment.oldFindings() : undefined
  if (!old) return run
  if ('kind' in old) return {...run, problems: [...run.problems, old]}
  const {run: fresh, stale, orphaned} = await withoutOld(run, old)
  const notice = staleNotice(isPartial ? stale : [...stale, ...orphaned], shownFrom(equipment.cwd, old.baseline.file))
  return notice === undefined ? fresh : {...fresh, notices: [...fresh.notices, notice]}
}

/** Lints a text that is not on the disk. */
export async function lintText(content: string, options: LintTextOptions, equipment: Equipment): Promise<Run> {
  const {filename, fix = false, keepReplies = false} = options
  const place = await placeOfText(filename, equipment)
  if ('kind' in place) return runWith(place)
  const {absolute, path, config} = place
  if (filename !== undefined && equipment.ignore) {
    const byFile = (await isLeftOut(absolute, equipment)) ? IGNORE_FILE : undefined
    const by = byFile ?? (config.ignores(absolute) ? configName(config, equipment) : undefined)
    if (by !== undefined) return {results: [], problems: [], notices: leftOutNotices(path, by, equipment)}
  }
  const job = {path, config, fix, keepReplies, remembers: true}
  const run = runWith(lintOne(content.replace(/^\uFEFF/, ''), job, equipment))
  return known(run, {isPartial: true, useBaseline: options.useBaseline !== false}, equipment)
}

function runWith(outcome: FileResult | Problem): Run {
  return 'kind' in outcome
    ? {results: [], problems: [outcome], notices: []}
    : {results: [outcome], problems: [], notices: []}
}

/** A data file without replies is worth a word where it was named, or where it is broken and may hold some. */
function isMeant({unknown, diagnostics}: FileResult, {named}: FoundFile): boolean {
  if (unknown === undefined || named) return true
  return unknown !== 'no replies' && diagnostics.some(({severity}) => severity === 'error')
}

function unknownNotices(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return []
  const more = paths.length - MOST_NAMED
  const all = [...paths.slice(0, MOST_NAMED).map(quoted), ...(more > 0 ? [`${more} more`] : [])]
  const files = new Intl.ListFormat('en').format(all)
  const one = paths.length === 1 ? 'the file' : 'one'
  return [`${files} may hold replies, but not in a layout that is known. Name ${one} to see how to map it.`]
}
