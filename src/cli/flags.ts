/** The flags of the command line. */
import type {Severity} from '../diagnostics/index.ts'

/** What the lint command was asked to do. */
export interface LintFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly stdinFormat?: 'text' | 'jsonl'
  readonly fileList?: string
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  readonly warnIgnored: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly passOnNoPatterns?: boolean
  readonly includeInactive?: boolean
  readonly includeInternal?: boolean

  readonly staged?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly changedLines?: boolean

  /** A path; false for `--no-config`. */
  readonly config?: string | boolean
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly inlineConfig: boolean
  readonly reportUnusedDisableDirectives?: Severity | 'off'

  readonly fix?: boolean
  readonly fixSuggestions?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly interactive?: boolean

  readonly format: readonly Format[]
  readonly outputFile?: string
  readonly annotations: boolean
  readonly quiet?: boolean
  readonly minSeverity?: Severity
  readonly maxDiagnostics?: number
  readonly stats?: boolean
  readonly timing?: boolean
  readonly color?: boolean

  readonly maxWarnings?: number
  readonly exitZero?: boolean

  /** A path; false for `--no-baseline`. */
  readonly baseline?: string | boolean
  readonly suppressAll?: boolean
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean

  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly cacheStrategy?: 'content' | 'metadata'

  readonly concurrency?: number | 'auto'
  readonly watch?: boolean
  readonly listFiles?: boolean
  readonly printConfig?: string
  readonly envInfo?: boolean
}

/** A report to make. */
export interface Format {
  /** A built-in one, or the path or package of a reporter. */
  readonly name: string
  /** Where it is written; to standard output where absent. */
  readonly file?: string
}

export interface ExtractFlags {
  readonly out?: string
  readonly force?: boolean
}

export interface ApplyFlags {
  readonly dryRun?: boolean
}

export interface InitFlags {
  readonly yes?: boolean
  readonly dryRun?: boolean
}

export interface ExplainFlags {
  readonly json?: boolean
}

export interface RulesFlags {
  readonly enabled?: boolean
  readonly json?: boolean
}

export interface TestFlags {
  readonly coverage?: boolean
  readonly json?: boolean
}

export interface NewFlags {
  readonly into?: string
  readonly dryRun?: boolean
}

export interface DocsFlags {
  readonly write?: boolean
  readonly check?: boolean
  readonly index?: string
}

/** Commands, each with the names of the lint command's flags that it heeds. Without a command, files are linted and all count. */
export const COMMANDS: Readonly<Record<string, readonly (keyof LintFlags)[]>> = {
  init: ['color'],
  explain: ['config', 'rule', 'color'],
  rules: ['config', 'rule', 'only', 'skip', 'color'],
  inspect: ['config', 'color', 'includeInactive', 'includeInternal'],
  test: ['config', 'color'],
  new: ['color'],
  docs: [],
  extract: ['config'],
  apply: ['config', 'color'],
  completion: [],
  help: [],
}
