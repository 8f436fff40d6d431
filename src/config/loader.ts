/** Finds, reads and resolves the config of each file, once per folder. */
import {dirname, resolve} from 'node:path'
import type {Config, Registry, RuleEntry} from './config.ts'
import {type Layer, type Layered, type Layering, layersOf, presetLayers, settingsOf} from './layers.ts'
import {shownFrom} from './paths.ts'
import {findConfigIn} from './places.ts'
import {COMMAND_LINE, ConfigError} from './problem.ts'
import {type ConfigFile, readConfigFile} from './read-config.ts'
import {resolveConfig} from './resolve.ts'
import type {RuleOverride} from './rule-flag.ts'
import {ruleEntries} from './shape.ts'

export interface ConfigLoaderOptions {
  /** Absolute; paths are relative to it. */
  readonly cwd: string
  readonly registry: Registry
  /** The one config to use, for all files, instead of the nearest. */
  readonly file?: string
  /** False: use no config files, only `empathylint:recommended`. */
  readonly useFiles?: boolean
  /** Win over every config. */
  readonly overrides?: readonly RuleOverride[]
}

export interface ConfigLoader {
  /**
   * The config for a file, which need not exist: the nearest above it, else `empathylint:recommended`.
   * @throws ConfigError, the same one for all files below a config that cannot be used.
   */
  forFile(path: string): Promise<Config>
}

export function createConfigLoader(options: ConfigLoaderOptions): ConfigLoader {
  const {registry, overrides = []} = options
  const cwd = resolve(options.cwd)
  const shown = (file: string) => shownFrom(cwd, file)
  const read = once((file) => readConfigFile(file, shown(file)))
  const layering: Layering = {registry, read, shown}
  const commandLine = checked(overrides, registry)
  const resolved = (layered: Omit<Layered, 'hasBase'>, file?: string): Config => {
    if (commandLine instanceof ConfigError) throw commandLine
    const last = {conditions: [], rules: forced(settingsOf(commandLine, registry)), settings: {}}
    return resolveConfig({...layered, layers: [...layered.layers, last]}, registry, cwd, file)
  }

  const fromFile = once(async (file) => {
    const found = await read(file)
    return found && configOf(found)
  })
  const configOf = async (found: ConfigFile) => resolved(await layersOf(found, layering), found.file)
  const none = once(async () =>
    resolved({layers: presetLayers('recommended', [], registry), ignores: [], sources: [], files: []}),
  )

  const nearest: (folder: string) => Promise<Config> = once(async (folder) => {
    for (const file of await findConfigIn(folder)) {
      const config = await fromFile(file)
      if (config) return config
    }
    const above = dirname(folder)
    return above === folder ? none('') : nearest(above)
  })

  return {
    async forFile(path) {
      if (options.useFiles === false) return none('')
      if (options.file === undefined) return nearest(dirname(resolve(cwd, path)))
      const file = resolve(cwd, options.file)
      const config = await fromFile(file)
      if (config) return config
      const message = 'It has no “empathylint” key, so there is no config in it.'
      throw new ConfigError(file, [{message, hint: 'Add the key, or name another file.'}], shown(file))
    },
  }
}

/** Rules that somebody asked for by name, here and now. */
function forced(rules: Layer['rules']): Layer['rules'] {
  return rules.map(([id, setting]) => [id, {...setting, isForced: true}])
}

/** What the command line says about rules by id, later wins, or what is wrong with it. */
function checked(
  overrides: readonly RuleOverride[],
  registry: Registry,
): Readonly<Record<string, RuleEntry>> | ConfigError {
  const entries = Object.fromEntries(overrides.map(({rule, entry}) => [rule, entry]))
  const problems: {message: string; hint?: string}[] = []
  ruleEntries(registry)(entries, [], ({message, hint}) => problems.push({message, ...(hint !== undefined && {hint})}))
  return problems.length > 0 ? new ConfigError(COMMAND_LINE, problems) : entries
}

/** Remembers the answer for each key, failures included. */
function once<Answer>(ask: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known
    const answer = ask(key)
    answers.set(key, answer)
    return answer
  }
}
