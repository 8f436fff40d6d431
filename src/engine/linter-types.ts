/** What goes into the linter and what comes out of it. */
import type {Diagnostic, FileResult, Severity} from '../diagnostics/index.ts'
import type {ContextHints} from '../language/index.ts'
import type {Dialect, Reply, ReplyFields} from '../prose/index.ts'
import type {AnyRule, ReplySettings} from '../rule/index.ts'
import type {Passage} from './passage.ts'
import type {Source, SourceMapping} from '../sources/index.ts'

/** What a linter knows: the same for all files. */
export interface LinterParts {
  readonly rules: readonly AnyRule[]
  readonly sources: readonly Source[]
  /** Placeholders of other tools, tried before those that sources know. */
  readonly dialects?: readonly Dialect[]
  /** Is given each piece of work, must do it, and may time it. */
  readonly measure?: Measure
}

/** @param what the id of a rule, or of a phase: `(reading)` the file, `(analysis)` of a reply. */
export type Measure = <Result>(what: string, work: () => Result) => Result

/** Times nothing. What is done most often need not even be handed to it. */
export const unmeasured: Measure = (_, work) => work()

/** What directives may do, and what is said of them. */
export interface DirectivePolicy {
  /** False: comments and front matter switch nothing off. True where absent. */
  readonly allow?: boolean
  /** A directive that switches rules off has to say why, after ` -- `. */
  readonly requireReason?: boolean
  /** How heavy a directive that switches nothing off weighs; `warning` where absent. */
  readonly reportUnused?: Severity | 'off'
}

/** One file to lint. */
export interface LintRequest {
  /** Without a byte order mark. */
  readonly content: string
  /** With forward slashes; its ending picks the source. */
  readonly path: string
  /** The settings for a reply of this file, given the fields that the file states for it, and its id. */
  settingsFor(fields: ReplyFields & {readonly id?: string}): ReplySettings
  /** Where the replies of a data file stand, where the config says so. */
  readonly mapping?: SourceMapping
  /** Lint also what is switched off in the help desk; left out unless true. */
  readonly includeInactive?: boolean
  /** Lint also what is for colleagues only; left out unless true. */
  readonly includeInternal?: boolean
  readonly directives?: DirectivePolicy
  /** Keep the texts of replies with findings in the result, for reports that show them. */
  readonly keepReplies?: boolean
  /** Remember what is found in each reply: the text is a draft, and will be linted again when some of it has changed. */
  readonly remembers?: boolean
}

export interface Linter {
  /** Findings of a file. Pure: the same request gives the same result. */
  lint(request: LintRequest): FileResult
  /** Applies the first suggestion of each finding that may be applied, again and again until nothing changes, at most 10 times. */
  fix(request: LintRequest, options?: FixOptions): FileResult
  /**
   * The text with a comment that switches one finding off, and nothing else.
   * @returns undefined where the format has no comments there.
   */
  disable(request: LintRequest, finding: Diagnostic, reason: string): string | undefined
  /** The sentences that a finding stands in, to be written anew; undefined where it is about no words. */
  passage(request: LintRequest, finding: Diagnostic): Passage | undefined
  /** The replies of a file as the rules see them, with the settings and hints that apply to each. */
  read(request: LintRequest): ReadFile
}

/** Which findings are fixed, and how. */
export interface FixOptions {
  /**
   * How far the rewrites that are applied have to be trusted; `safe` where absent. With `review`, a finding without a
   * safe one gets its best other one, where that leaves less to improve than before.
   */
  readonly upTo?: 'safe' | 'review'
  /** Whether a finding may be fixed; all may where absent. Asked with the fingerprint of the finding in mind, as offsets move. */
  mayFix?(finding: Diagnostic): boolean
}

/** A file as the rules see it. */
export interface ReadFile {
  readonly entries: readonly ReadEntry[]
  /** What layout the replies of a data file were found by. */
  readonly readAs?: string
}

/** A reply as the linter reads it. */
export interface ReadEntry {
  readonly reply: Reply
  readonly settings: ReplySettings
  readonly hints: ContextHints
  /** Why it is not linted, where it is not. */
  readonly skippedFor?: string
}
