/** Lints one text; what goes wrong with it costs only that one. */
import {type Config, quoted} from '../config/index.ts'
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import type {LintRequest} from '../engine/index.ts'
import type {FoundFile} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {crash, type Problem} from './problem.ts'
import type {ReadText} from './read.ts'
import type {Scope} from './scope.ts'

/** All that decides how a text is linted. */
export interface Job {
  readonly path: string
  readonly config: Config
  readonly fix: boolean | 'review'
  readonly mayFix?: (finding: Diagnostic) => boolean
  readonly keepReplies: boolean
}

/** A result, a problem, or a notice that the file was left out; and what takes findings on unchanged lines out of it. */
export interface Linted {
  readonly outcome: FileResult | Problem | string
  readonly filter?: (result: FileResult) => FileResult
}

/** @param holds whether a finding stands on changed lines; absent where all lines count. */
export function withFilter(outcome: Linted['outcome'], holds: ((finding: Diagnostic) => boolean) | undefined): Linted {
  if (!holds) return {outcome}
  return {outcome, filter: (result) => ({...result, diagnostics: result.diagnostics.filter(holds)})}
}

export function lintRead(
  text: ReadText,
  {path, named}: FoundFile,
  job: Job,
  linewise: ReturnType<Scope['linesOf']>,
  equipment: Equipment,
): Linted {
  if (text.problem)
    return {outcome: text.isBinary && !named ? `${quoted(path)} is left out, as it is not text.` : text.problem}
  const {content} = text
  if (!linewise) return {outcome: lintOne(content, job, equipment)}
  const isChanged = linewise({source: content})
  if (!job.fix) return withFilter(lintOne(content, job, equipment), isChanged)
  // Once a text is rewritten its lines are others; findings keep their fingerprints.
  const before = lintOne(content, {...job, fix: false}, equipment)
  if ('kind' in before) return {outcome: before}
  const fresh = new Set(before.diagnostics.filter(isChanged).map(({fingerprint}) => fingerprint))
  const isFresh = ({fingerprint}: Diagnostic) => fresh.has(fingerprint)
  return {
    outcome: lintOne(content, {...job, mayFix: isFresh}, equipment),
    filter: (result) => ({...result, diagnostics: result.diagnostics.filter(isFresh)}),
  }
}

/** A mistake in a rule costs the one file, not the run. */
export function lintOne(content: string, job: Job, equipment: Equipment): FileResult | Problem {
  const {path, config, fix, mayFix, keepReplies} = job
  const request = {...requestFor(content, path, config, equipment), ...(keepReplies && {keepReplies})}
  try {
    const linter = equipment.linterFor(config)
    if (!fix) return linter.lint(request)
    return linter.fix(request, {upTo: fix === 'review' ? 'review' : 'safe', ...(mayFix && {mayFix})})
  } catch (error) {
    return {...crash(error, `${quoted(path)} could not be linted`), path}
  }
}

/** What the engine is asked about a text. */
export function requestFor(content: string, path: string, config: Config, equipment: Equipment): LintRequest {
  const mapping = config.mappingFor(path)
  return {
    content,
    path,
    settingsFor: (fields) => config.settingsFor(path, fields),
    ...(mapping && {mapping}),
    ...equipment.lintOptions,
    directives: {...config.directives, ...equipment.directives},
  }
}
