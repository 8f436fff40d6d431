/** Runs: what linting some files found out. */
import type {FileResult} from '../diagnostics/index.ts'
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

export interface LintOptions {
  /** Apply safe fixes in memory: results get `output`. Nothing is written before writeFixes. */
  readonly fix?: boolean
}

export interface LintTextOptions extends LintOptions {
  /** Where the text belongs, relative to cwd: decides its format, config and overrides. The file need not exist. */
  readonly filename?: string
}

/** The path of a text without a name. */
export const STDIN = '<stdin>'
