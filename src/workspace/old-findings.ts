/** Takes the findings that the project's baseline knows out of a run. */
import {dirname, join, resolve} from 'node:path'
import {shownFrom} from '../config/index.ts'
import {applyBaseline, type Baseline, type BaselineEntry, goneFiles, isMissing} from './baseline.ts'
import {BASELINE_FILE, readBaseline} from './baseline-file.ts'
import {repositoryRoot} from './ignore-files.ts'
import type {Problem} from './problem.ts'
import {type Run, STDIN} from './run.ts'

/** Where the baseline lies, and what is said of rules. */
export interface BaselinePlace {
  readonly cwd: string
  /** As given: a path relative to cwd; false for none; else the config's, or the nearest one upwards. */
  readonly option: string | false | undefined
  readonly ofConfig: string | undefined
}

/** The baseline's file, which need not exist, absolute; undefined where none is wanted. */
export async function baselineFile({cwd, option, ofConfig}: BaselinePlace): Promise<string | undefined> {
  if (option === false) return undefined
  if (option !== undefined) return resolve(cwd, option)
  if (ofConfig !== undefined) return ofConfig
  const top = (await repositoryRoot(cwd)) ?? cwd
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, BASELINE_FILE)
    if (!(await isMissing(file))) return file
    if (folder === top || dirname(folder) === folder) return join(cwd, BASELINE_FILE)
  }
}

/** What is known of old findings before a run. */
export interface OldFindings {
  readonly baseline: Baseline
  readonly cwd: string
  /** Rules that are switched on here; entries of others are left in peace. */
  readonly rules: ReadonlySet<string>
}

/** @returns undefined where there is no baseline. */
export async function openOldFindings(
  place: BaselinePlace,
  rulesThatRun: () => Promise<ReadonlySet<string>>,
): Promise<OldFindings | Problem | undefined> {
  const file = await baselineFile(place)
  if (file === undefined) return undefined
  const baseline = await readBaseline(file, shownFrom(place.cwd, file))
  if (!baseline || 'kind' in baseline) return baseline
  return {baseline, cwd: place.cwd, rules: await rulesThatRun()}
}

/** A run without what its baseline knows, and the entries of the baseline that were not found. */
export async function withoutOld(
  run: Run,
  {baseline, cwd, rules}: OldFindings,
): Promise<{readonly run: Run; readonly stale: readonly BaselineEntry[]; readonly orphaned: readonly BaselineEntry[]}> {
  const {results, ...rest} = applyBaseline(
    run.results.filter(({path}) => path !== STDIN),
    baseline,
    {cwd, gone: await goneFiles(baseline), onlyRules: rules},
  )
  return {run: {...run, results: [...results, ...run.results.filter(({path}) => path === STDIN)]}, ...rest}
}

/** What is said of a baseline that has more than is found. */
export function staleNotice(stale: readonly BaselineEntry[], file: string): string | undefined {
  const count = stale.reduce((sum, entry) => sum + entry.count, 0)
  if (count === 0) return undefined
  const what = count === 1 ? '1 finding of the baseline is' : `${count} findings of the baseline are`
  return `${what} no longer there. Take ${count === 1 ? 'it' : 'them'} out of ${file} with --prune-suppressions.`
}
