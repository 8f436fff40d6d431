/** What a workspace lints with: the engine, the configs, and what files can be read. */
import {resolve} from 'node:path'
import {type Config, createConfigLoader, type Registry, type RuleOverride} from '../config/index.ts'
import {createLinter, type DirectivePolicy, type Linter, type LinterParts, type LintRequest} from '../engine/index.ts'
import type {FindOptions} from './discover.ts'

/** Rules and sources, and the presets that configs may name. */
export interface WorkspaceParts extends LinterParts {
  readonly presets: Registry['presets']
}

export interface WorkspaceOptions {
  /** Where relative paths begin, and what shown paths are relative to. */
  readonly cwd: string
  /** The built-in parts where absent; they are loaded when first needed. */
  readonly parts?: WorkspaceParts
  /** The one config to use instead of the nearest of each file. */
  readonly configFile?: string
  /** False: no config files, only `empathylint:recommended`. */
  readonly useConfig?: boolean
  /** Rules set on the command line; they win over every config. */
  readonly ruleOverrides?: readonly RuleOverride[]
  /** False: nothing is left out because git, an ignore file or a config's `ignores` say so. */
  readonly ignore?: boolean
  /** What directives may do; wins over every config. */
  readonly directives?: DirectivePolicy
  /** Lint also what is switched off in the help desk. */
  readonly includeInactive?: boolean
  /** Lint also what is for colleagues only. */
  readonly includeInternal?: boolean
  /** The engine; another one for tests. */
  readonly createLinter?: (parts: LinterParts) => Linter
}

/** The options of a workspace, made ready for use. */
export interface Equipment extends FindOptions {
  readonly linter: Linter
  /** What holds for all texts that are linted. */
  readonly lintOptions: Pick<LintRequest, 'directives' | 'includeInactive' | 'includeInternal'>
  /** @throws ConfigError */
  configFor(path: string): Promise<Config>
}

export async function equip(options: WorkspaceOptions): Promise<Equipment> {
  const cwd = resolve(options.cwd)
  const parts: WorkspaceParts = options.parts ?? (await import('../builtin.ts')).builtin
  const loader = createConfigLoader({
    cwd,
    registry: parts,
    ...(options.configFile !== undefined && {file: options.configFile}),
    ...(options.useConfig !== undefined && {useFiles: options.useConfig}),
    ...(options.ruleOverrides !== undefined && {overrides: options.ruleOverrides}),
  })
  const {directives, includeInactive, includeInternal} = options
  return {
    cwd,
    ignore: options.ignore ?? true,
    extensions: [...new Set(parts.sources.flatMap((source) => source.extensions))],
    linter: (options.createLinter ?? createLinter)({rules: parts.rules, sources: parts.sources}),
    configFor: (path) => loader.forFile(path),
    lintOptions: {
      ...(directives && {directives}),
      ...(includeInactive !== undefined && {includeInactive}),
      ...(includeInternal !== undefined && {includeInternal}),
    },
  }
}
