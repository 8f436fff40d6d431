/** The flags of the command line. */

/** What the lint command was asked to do. */
export interface LintFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  /** A path; false for `--no-config`. */
  readonly config?: string | boolean
  readonly rule?: readonly string[]
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly format: FormatName
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly color?: boolean
  readonly ignore: boolean
  readonly includeInactive?: boolean
  readonly includeInternal?: boolean
}

export interface ExtractFlags {
  readonly out?: string
  readonly force?: boolean
}

export interface ApplyFlags {
  readonly dryRun?: boolean
}

export type FormatName = (typeof FORMATS)[number]

export const FORMATS = ['pretty', 'stylish', 'compact', 'json'] as const

/** Commands, each with the names of the flags that it heeds. Without a command, files are linted and all flags count. */
export const COMMANDS: Readonly<Record<string, readonly (keyof LintFlags)[]>> = {
  explain: ['config', 'rule', 'color'],
  rules: ['config', 'rule', 'color'],
  inspect: ['config', 'color', 'includeInactive', 'includeInternal'],
  extract: ['config'],
  apply: ['config', 'color'],
  help: [],
}
