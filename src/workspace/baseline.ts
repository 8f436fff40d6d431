/** Baselines: the findings that were there before, which are not reported, so that only new ones are. */
import {stat} from 'node:fs/promises'
import {dirname, relative, resolve} from 'node:path'
import {slashed} from '../config/index.ts'
import {compareDiagnostics, type Diagnostic, type FileResult, type SuppressedDiagnostic} from '../diagnostics/index.ts'
import {inOrder} from './in-order.ts'
import {STDIN} from './run.ts'

export interface Baseline {
  /** Absolute. */
  readonly file: string
  /** By path, rule and fingerprint, in the order of code units; no two of the same path and fingerprint. */
  readonly entries: readonly BaselineEntry[]
}

/** A finding that was there before, or several that are alike. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, with forward slashes. */
  readonly path: string
  readonly rule: string
  /** As in Diagnostic: 16 hexadecimal digits. */
  readonly fingerprint: string
  /** At least 1. */
  readonly count: number
  /** What was found, shortened: for people who read the baseline. */
  readonly words: string
}

/** What a run was about. */
export interface BaselineRun {
  /** Absolute; what the paths of results are relative to. */
  readonly cwd: string
  /** Paths in the baseline of files that no longer exist, as goneFiles finds them. */
  readonly gone?: ReadonlySet<string>
  /** The rules that were checked, where not all were. */
  readonly onlyRules?: ReadonlySet<string>
}

export interface Baselined {
  readonly results: readonly FileResult[]
  /** Entries of linted files, with how many of each were not found. Not of files that could not be read to their end. */
  readonly stale: readonly BaselineEntry[]
  /** The same for files that are gone. After a run over a part of the files they may still be needed: a file may have moved. */
  readonly orphaned: readonly BaselineEntry[]
}

/** Moves the findings that the baseline has to `suppressed`, as many as it has of each. */
export function applyBaseline(results: readonly FileResult[], baseline: Baseline, run: BaselineRun): Baselined {
  const linted = new Map(results.map((result) => [pathIn(baseline.file, result, run.cwd), result]))
  const isGone = (path: string) => run.gone?.has(path) === true && !linted.has(path)
  const left = new Map(baseline.entries.map((entry) => [entry, entry.count]))
  const known = entriesBy(baseline.entries, ({path}) => path)
  const moved = entriesBy(
    baseline.entries.filter(({path}) => isGone(path)),
    ({fingerprint}) => fingerprint,
  )

  /** Uses up one of the first entry that has any left. */
  const take = (entries: readonly BaselineEntry[]): boolean => {
    const entry = entries.find((each) => (left.get(each) ?? 0) > 0)
    if (entry) left.set(entry, (left.get(entry) ?? 0) - 1)
    return entry !== undefined
  }
  const applied = results.map((result) => {
    const own = known.get(pathIn(baseline.file, result, run.cwd))
    const byFingerprint = own && entriesBy(own, ({fingerprint}) => fingerprint)
    // A file that the baseline does not know may be one that had another name.
    return withoutKnown(result, ({fingerprint}) => take((byFingerprint ?? moved).get(fingerprint) ?? []))
  })
  const unused = baseline.entries.flatMap((entry) => {
    const count = left.get(entry) ?? 0
    return count > 0 && isChecked(entry, run) ? [{...entry, count}] : []
  })
  return {
    results: applied,
    stale: unused.filter(({path}) => isReadToItsEnd(linted.get(path))),
    orphaned: unused.filter(({path}) => isGone(path)),
  }
}

/** The findings of results as a baseline. @param file absolute. */
export function baselineOf(results: readonly FileResult[], file: string, run: BaselineRun): Baseline {
  const entries = new Map<string, BaselineEntry>()
  for (const result of results) {
    if (result.path === STDIN) continue
    const path = pathIn(file, result, run.cwd)
    for (const diagnostic of foundIn(result)) {
      if (!isKept(diagnostic) || !isChecked(diagnostic, run)) continue
      const {rule, fingerprint} = diagnostic
      const key = `${path}\n${fingerprint}`
      const words = entries.get(key)?.words ?? excerpt(result, diagnostic)
      entries.set(key, {path, rule, fingerprint, count: (entries.get(key)?.count ?? 0) + 1, words})
    }
  }
  return {file, entries: inFileOrder([...entries.values()])}
}

/**
 * A baseline brought up to date with a run: of the files that were linted what was found, of all others what it had.
 * What it had of files that are gone goes; after a run over a part of the files leave `gone` out.
 */
export function updatedBaseline(before: Baseline, results: readonly FileResult[], run: BaselineRun): Baseline {
  const linted = new Set(results.map((result) => pathIn(before.file, result, run.cwd)))
  const fresh = baselineOf(results, before.file, run)
  const kept = before.entries.filter(
    (entry) => !isChecked(entry, run) || !(linted.has(entry.path) || run.gone?.has(entry.path)),
  )
  return {file: before.file, entries: inFileOrder([...kept, ...fresh.entries])}
}

/** A baseline without entries that applyBaseline has found to be stale; nothing is added. */
export function prunedBaseline({file, entries}: Baseline, stale: readonly BaselineEntry[]): Baseline {
  const surplus = new Map(stale.map(({path, fingerprint, count}) => [`${path}\n${fingerprint}`, count]))
  const remaining = entries.map((entry) => {
    const {path, fingerprint, count} = entry
    return {...entry, count: count - (surplus.get(`${path}\n${fingerprint}`) ?? 0)}
  })
  return {file, entries: remaining.filter(({count}) => count > 0)}
}

/** How many files are looked for at once. */
const AT_ONCE = 16

/** The paths in a baseline whose files no longer exist. */
export async function goneFiles({file, entries}: Baseline): Promise<ReadonlySet<string>> {
  const gone = new Set<string>()
  const paths = [...new Set(entries.map(({path}) => path))]
  const isGone = (path: string) => isMissing(resolve(dirname(file), path))
  await inOrder(paths, AT_ONCE, isGone, (missing, path) => missing && gone.add(path))
  return gone
}

/** Whether there is surely no such file; one that may not be looked at can be there. */
export async function isMissing(absolute: string): Promise<boolean> {
  const failure = await stat(absolute).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code,
  )
  return failure === 'ENOENT' || failure === 'ENOTDIR'
}

/** In the order of a baseline's entries. */
export function inFileOrder(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return [...entries].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function pathIn(file: string, {path}: Pick<FileResult, 'path'>, cwd: string): string {
  return slashed(relative(dirname(file), resolve(cwd, path)))
}

function entriesBy(
  entries: readonly BaselineEntry[],
  keyOf: (entry: BaselineEntry) => string,
): ReadonlyMap<string, readonly BaselineEntry[]> {
  const groups = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return groups
}

/** A result whose known findings are suppressed. */
function withoutKnown(result: FileResult, isKnown: (diagnostic: Diagnostic) => boolean): FileResult {
  const known: SuppressedDiagnostic[] = []
  const diagnostics: Diagnostic[] = []
  for (const diagnostic of result.diagnostics) {
    if (isKept(diagnostic) && isKnown(diagnostic)) known.push({diagnostic, by: 'baseline'})
    else diagnostics.push(diagnostic)
  }
  if (known.length === 0) return result
  const suppressed = [...(result.suppressed ?? []), ...known]
  return {
    ...result,
    diagnostics,
    suppressed: suppressed.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)),
  }
}

/** All findings that no comment switches off, known ones too. */
function foundIn({diagnostics, suppressed = []}: FileResult): readonly Diagnostic[] {
  const known = suppressed.filter(({by}) => by === 'baseline').map(({diagnostic}) => diagnostic)
  return [...diagnostics, ...known]
}

/** What is wrong with a file, a comment or a rule is to be mended, not kept. */
const NEVER_KEPT = /^(?:parse\/.*|rule-failed|unused-directive|directive-reason)$/

function isKept({rule}: Diagnostic): boolean {
  return !NEVER_KEPT.test(rule)
}

function isChecked({rule}: Pick<BaselineEntry, 'rule'>, {onlyRules}: BaselineRun): boolean {
  return onlyRules?.has(rule) ?? true
}

/** Of a file whose notation is broken some replies may not have been found. */
function isReadToItsEnd(result: FileResult | undefined): boolean {
  if (!result) return false
  return !result.diagnostics.some(
    ({rule, severity}) => rule === 'rule-failed' || (rule.startsWith('parse/') && severity === 'error'),
  )
}

/** Longest excerpt, in characters. */
const LONGEST = 60

function excerpt({source, output}: FileResult, {span}: Diagnostic): string {
  const words = (output ?? source).slice(span.start, Math.min(span.end, span.start + 1000)).replace(/\s+/g, ' ')
  const characters = [...words.trim().toWellFormed()]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('')
}
