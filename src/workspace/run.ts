/** Runs: what linting some files found out. */
import type {FileResult} from '../diagnostics/index.ts'
import type {GitScope} from './git.ts'
import type {Problem} from './problem.ts'

/** All that a run found out. */
export interface Run {
  /** By path in the order of code units; paths are relative to cwd, with forward slashes. */
  readonly results: readonly FileResult[]
  /** What could not be done. The rest was. */
  readonly problems: readonly Problem[]
  /** What was left out although it was named, and the like: worth a word, but nothing wrong. */
  readonly notices: readonly string[]
}

/** What a lint call may ask for. */
export interface LintTextOptions {
  /**
   * Apply rewrites in memory: results get `output`. Nothing is written before writeFixes. True: what is safe; `review`:
   * also the best of those that a person should look at.
   */
  readonly fix?: boolean | 'review'
  /** Keep the texts of replies with findings in the results, for reports that show them. */
  readonly keepReplies?: boolean
  /** False: report also what the baseline knows. */
  readonly useBaseline?: boolean
  /** Where the text belongs, relative to cwd: decides its format, config and overrides. The file need not exist. */
  readonly filename?: string
}

export interface LintOptions extends Omit<LintTextOptions, 'filename'> {
  /** Lint only files that have changed. */
  readonly scope?: GitScope
  /** Within the scope, report and fix only findings on lines that have changed. */
  readonly changedLines?: boolean
  /** Called after each file. @param done how many of `all` files are done. */
  readonly onProgress?: (done: number, all: number) => void
}

/** The path of a text without a name. */
export const STDIN = '<stdin>'
