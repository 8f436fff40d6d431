/** Writes baselines: which findings are old from now on. */
import {quoted, shownFrom} from '../config/index.ts'
import {type Baseline, type BaselineEntry, goneFiles, prunedBaseline, updatedBaseline} from './baseline.ts'
import {readBaseline, writeBaseline} from './baseline-file.ts'
import type {Equipment} from './equipment.ts'
import {lintFiles} from './lint.ts'
import {withoutOld} from './old-findings.ts'
import type {Problem} from './problem.ts'
import type {LintOptions, Run} from './run.ts'

export interface SuppressOptions extends Pick<LintOptions, 'onProgress'> {
  /** `prune`: only take out what is no longer found. Else all findings of the files go in, or those of some rules. */
  readonly what: 'all' | 'prune' | {readonly rules: readonly string[]}
}

export interface Suppression {
  /** What is reported after that. */
  readonly run: Run
  /** The baseline as problems name it; undefined where none is wanted. */
  readonly path?: string
  /** How many findings the baseline holds. */
  readonly count: number
  /** How many went in, and out. */
  readonly added: number
  readonly removed: number
  /** Whether the file was written; not where it says the same already. */
  readonly isWritten: boolean
}

/** @param patterns as for lintFiles: of other files the baseline keeps what it has. */
export async function suppress(
  patterns: readonly string[],
  {what, onProgress}: SuppressOptions,
  equipment: Equipment,
): Promise<Suppression> {
  const nothing = {count: 0, added: 0, removed: 0, isWritten: false}
  const found = await lintFiles(patterns, {useBaseline: false, ...(onProgress && {onProgress})}, equipment)
  const file = await equipment.baselineFile()
  if (file === undefined) return {run: found, ...nothing}
  const path = shownFrom(equipment.cwd, file)
  // Where nothing could be looked at, nothing is known.
  if (found.results.length === 0 && found.problems.length > 0) return {run: found, path, ...nothing}
  const known = await readBaseline(file, path)
  const read = known ?? (what === 'prune' ? missing(path) : {file, entries: []})
  if ('kind' in read) return {run: withProblem(found, read), path, ...nothing}
  const after = await changed(read, found, what, patterns, equipment)
  const isWritten = await writeBaseline(after, path)
  if (typeof isWritten !== 'boolean') return {run: withProblem(found, isWritten), path, ...nothing}
  const {run} = await withoutOld(found, {baseline: after, cwd: equipment.cwd, rules: await equipment.rulesThatRun()})
  const added = countBeyond(after, read)
  const removed = countBeyond(read, after)
  return {run, path, count: countOf(after.entries), added, removed, isWritten}
}

async function changed(
  before: Baseline,
  found: Run,
  what: SuppressOptions['what'],
  patterns: readonly string[],
  equipment: Equipment,
): Promise<Baseline> {
  const {cwd} = equipment
  // After a run over some of the files, one that is gone may only have moved to where nobody looked.
  const gone = patterns.length === 0 ? {gone: await goneFiles(before)} : {}
  if (what === 'prune') {
    const rules = await equipment.rulesThatRun()
    const {stale, orphaned} = await withoutOld(found, {baseline: before, cwd, rules})
    return prunedBaseline(before, patterns.length === 0 ? [...stale, ...orphaned] : stale)
  }
  if (what === 'all')
    return updatedBaseline(before, found.results, {cwd, ...gone, onlyRules: await rulesOf(found, equipment)})
  return updatedBaseline(before, found.results, {cwd, ...gone, onlyRules: new Set(what.rules)})
}

/** Rules that were checked: those that run here, and what the configs of folders below have switched on and found. */
async function rulesOf({results}: Run, {rulesThatRun}: Equipment): Promise<ReadonlySet<string>> {
  const found = results.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule))
  return new Set([...(await rulesThatRun()), ...found])
}

/** Most likely another one was meant. */
function missing(path: string): Problem {
  const message = `There is no baseline ${quoted(path)} to take anything out of.`
  return {kind: 'usage', path, message, hint: 'Name another one with --baseline. --suppress-all writes a new one.'}
}

function withProblem(run: Run, problem: Problem): Run {
  return {...run, problems: [...run.problems, problem]}
}

function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, {count}) => sum + count, 0)
}

/** How many findings one baseline has beyond another. */
function countBeyond(one: Baseline, other: Baseline): number {
  const keyOf = ({path, fingerprint}: BaselineEntry) => `${path}\n${fingerprint}`
  const known = new Map(other.entries.map((entry) => [keyOf(entry), entry.count]))
  return one.entries.reduce((sum, entry) => sum + Math.max(0, entry.count - (known.get(keyOf(entry)) ?? 0)), 0)
}
