/** Lints one text; what goes wrong with it costs only that one. */
import {type Config, quoted} from '../config/index.ts'
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import type {LintRequest} from '../engine/index.ts'
import type {FoundFile} from './discover.ts'
import type {Equipment} from './equipment.ts'
import {crash, type Problem} from './problem.ts'
import type {ReadText} from './read.ts'
import type {ScopeLines} from './scope.ts'

/** All that decides how a text is linted. */
export interface Job {
  readonly path: string
  readonly config: Config
  readonly fix: boolean | 'review'
  readonly mayFix?: (finding: Diagnostic) => boolean
  readonly keepReplies: boolean
  /** The text is a draft, which will be linted again. */
  readonly remembers?: boolean
}

/** A result, a problem, or a notice that the file was left out; and what takes findings on unchanged lines out of it. */
export interface Linted {
  readonly outcome: FileResult | Problem | string
  readonly filter?: (result: FileResult) => FileResult | Promise<FileResult>
}

/** What is known of a file, and that only findings on some lines are wanted; absent where all are. */
export function withFilter(outcome: Linted['outcome'], lines: ScopeLines | undefined): Linted {
  if (!lines) return {outcome}
  return {
    outcome,
    async filter(result) {
      const {source, output, diagnostics} = result
      const isIn = output === undefined ? lines.test(source) : await lines.testRewritten(source, output)
      return {...result, diagnostics: diagnostics.filter(isIn)}
    },
  }
}

export function lintRead(
  text: ReadText,
  {path, named}: FoundFile,
  job: Job,
  lines: ScopeLines | undefined,
  equipment: Equipment,
): Linted {
  if (text.problem)
    return {outcome: text.isBinary && !named ? `${quoted(path)} is left out, as it is not text.` : text.problem}
  const {content} = text
  if (!lines || !job.fix) return withFilter(lintOne(content, job, equipment), lines)
  const before = lintOne(content, {...job, fix: false}, equipment)
  if ('kind' in before) return {outcome: before}
  const mayFix = isAmong(before.diagnostics, lines.test(content))
  return withFilter(lintOne(content, {...job, mayFix}, equipment), lines)
}

/**
 * Tests for findings that are in, also once the text around them has moved: they keep their fingerprints. Of several
 * with the same one, such as two sentences that are alike, only those count that stand where one was that is in.
 */
function isAmong(all: readonly Diagnostic[], isIn: (finding: Diagnostic) => boolean): (finding: Diagnostic) => boolean {
  const [some, others] = [all.filter(isIn), all.filter((finding) => !isIn(finding))]
  const wanted = new Set(some.map(({fingerprint}) => fingerprint))
  const unwanted = new Set(others.map(({fingerprint}) => fingerprint))
  const places = new Set(some.map(({span}) => span.start))
  return ({fingerprint, span}) => wanted.has(fingerprint) && (!unwanted.has(fingerprint) || places.has(span.start))
}

/** A mistake in a rule costs the one file, not the run. */
export function lintOne(content: string, job: Job, equipment: Equipment): FileResult | Problem {
  const {path, config, fix, mayFix, keepReplies, remembers} = job
  const request = {
    ...requestFor(content, path, config, equipment),
    ...(keepReplies && {keepReplies}),
    ...(remembers && {remembers}),
  }
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
