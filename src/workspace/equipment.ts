/** What a workspace lints with: the engine, the configs, and what files can be read. */
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {crc32} from 'node:zlib'
import {type Config, createConfigLoader, type Registry, type RuleOverride} from '../config/index.ts'
import {
  createLinter,
  type DirectivePolicy,
  type Linter,
  type LinterParts,
  type LintRequest,
  type Measure,
  usePatternTable,
} from '../engine/index.ts'
import type {FindOptions} from './discover.ts'
import type {CacheUse} from './cache.ts'
import {linters} from './linters.ts'
import {baselineFile, type OldFindings, openOldFindings} from './old-findings.ts'
import type {Problem} from './problem.ts'
import {STDIN} from './run.ts'

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
  /** Ids of the only rules that run, and of rules that do not; after all that configs say. */
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** What directives may do; wins over every config. */
  readonly directives?: DirectivePolicy
  /**
   * Where the baseline of old findings lies, relative to cwd, or false for none. Where absent: what the config of cwd
   * says, else `.empathylint-baseline.json` in cwd or the nearest folder above it within the repository.
   */
  readonly baseline?: string | false
  /** False: nothing is said of named files that are left out. */
  readonly warnIgnored?: boolean
  /** False: a path that leads to no file is no problem. */
  readonly errorOnUnmatched?: boolean
  /** Keep results, and lint again only what has changed; not with parts of another kind than the built-in ones. */
  readonly cache?: CacheUse
  /**
   * How many threads may lint files; as many as are worth it with `auto`, one where absent. With `measure`, or with parts
   * of another kind than the built-in ones, it is one.
   */
  readonly concurrency?: number | 'auto'
  /** Is given each piece of work and may time it. */
  readonly measure?: Measure
  /** Lint also what is switched off in the help desk. */
  readonly includeInactive?: boolean
  /** Lint also what is for colleagues only. */
  readonly includeInternal?: boolean
  /** The engine; another one for tests. */
  readonly createLinter?: (parts: LinterParts) => Linter
}

/** How many threads may lint, and what others need to lint as this one does. */
export interface ThreadUse {
  readonly count: number | 'auto'
  readonly options: WorkspaceOptions
}

/** The options of a workspace, made ready for use. */
export interface Equipment extends FindOptions {
  /** The linter that judges files with this config. */
  linterFor(config: Config): Linter
  readonly warnIgnored: boolean
  /** What holds for all texts that are linted. */
  readonly lintOptions: Pick<LintRequest, 'includeInactive' | 'includeInternal'>
  readonly directives: DirectivePolicy
  /** Undefined where one thread does it all. */
  readonly threads: ThreadUse | undefined
  /** Undefined where no results are kept. */
  readonly cache: CacheUse | undefined
  /** What was found before and is not to be reported, read anew each time; undefined where there is no baseline. */
  oldFindings(): Promise<OldFindings | Problem | undefined>
  /** Rules that are switched on in the working folder; none where its config cannot be used. */
  rulesThatRun(): Promise<ReadonlySet<string>>
  /** The baseline's file, which need not exist; undefined where none is wanted. */
  baselineFile(): Promise<string | undefined>
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
    ...(options.only !== undefined && {only: options.only}),
    ...(options.skip !== undefined && {skip: options.skip}),
  })
  const {includeInactive, includeInternal, measure, cache} = options
  // Of rules that do not run nobody can say whether comments for them are of use.
  const isPartial = options.only !== undefined || options.skip !== undefined
  const directives: DirectivePolicy = {...(isPartial && {reportUnused: 'off'}), ...options.directives}
  const isForeign = options.parts !== undefined || options.createLinter !== undefined
  const configHere = () => loader.forFile(join(cwd, STDIN))
  const baselinePlace = async () => {
    // A config that cannot be used is told of where a file needs it.
    const ofConfig = await configHere().then(
      ({baseline}) => baseline,
      () => undefined,
    )
    return {cwd, option: options.baseline, ofConfig}
  }
  const linterOf = linters({create: options.createLinter ?? createLinter, ...(measure && {measure})})
  // What kinds of files there are must be known before the config of any of them is.
  const {sources = parts.sources} = (await configHere().catch(() => undefined))?.registry ?? parts
  return {
    cwd,
    ignore: options.ignore ?? true,
    extensions: [...new Set(sources.flatMap((source) => source.extensions))],
    linterFor({registry}) {
      loadPatternTable()
      return linterOf(registry)
    },
    warnIgnored: options.warnIgnored ?? true,
    ...(options.errorOnUnmatched !== undefined && {errorOnUnmatched: options.errorOnUnmatched}),
    directives,
    cache: isForeign ? undefined : cache,
    threads: isForeign || measure ? undefined : threadUse(options),
    baselineFile: async () => baselineFile(await baselinePlace()),
    oldFindings: async () => openOldFindings(await baselinePlace(), () => rulesThatRun(configHere)),
    rulesThatRun: () => rulesThatRun(configHere),
    configFor: (path) => loader.forFile(path),
    lintOptions: {
      ...(includeInactive !== undefined && {includeInactive}),
      ...(includeInternal !== undefined && {includeInternal}),
    },
  }
}

/** Other threads get all that decides how a text is linted. */
function threadUse({concurrency, cache: _, ...options}: WorkspaceOptions): ThreadUse | undefined {
  return concurrency === undefined || concurrency === 1 ? undefined : {count: concurrency, options}
}

let isTableLoaded = false

/**
 * What the build has found out about the patterns; where nothing was built, it is found out as it is needed. A run that
 * lints nothing needs none of it.
 */
function loadPatternTable(): void {
  if (isTableLoaded) return
  isTableLoaded = true
  let bytes: Buffer
  try {
    bytes = readFileSync(new URL('./patterns.bin', import.meta.url))
  } catch {
    return
  }
  usePatternTable({bytes, checksum: crc32})
}

async function rulesThatRun(configHere: () => Promise<Config>): Promise<ReadonlySet<string>> {
  try {
    const {rules} = (await configHere()).settingsFor(STDIN, {})
    return new Set([...rules].filter(([, {severity}]) => severity !== 'off').map(([id]) => id))
  } catch {
    return new Set()
  }
}
