/** Finds, reads and resolves the config of each file, once per folder. */
import {dirname, resolve} from 'node:path'
import type {Registry, RuleEntry} from './config.ts'
import {type Layering, layersOf} from './layering.ts'
import {type Layer, type Layered, NOTHING, presetLayers, settingsOf} from './layers.ts'
import type {Selection} from './merge.ts'
import {flagAuthor} from './origin.ts'
import {shownFrom} from './paths.ts'
import {findConfigIn} from './places.ts'
import {COMMAND_LINE, ConfigError} from './problem.ts'
import {type ConfigFile, readConfigFile} from './read-config.ts'
import {joined} from './registry.ts'
import {resolveConfig} from './resolve.ts'
import type {Config} from './resolved-config.ts'
import type {RuleOverride} from './rule-flag.ts'
import {parseRuleSelection} from './rule-selection.ts'
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
  /**
   * The only rules that run, after all else: at the severity they are set to, or at their own where they are off. As
   * with `overrides`, they also run where the situation of a reply is not sure. Ids, and families or names of plugins
   * for all their rules.
   */
  readonly only?: readonly string[]
  /** Rules that do not run, whatever else is said; named as for `only`. */
  readonly skip?: readonly string[]
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
  const resolved = (layered: Layered, file?: string): Config => {
    const known = joined(registry, layered.registry)
    const commandLine = checked(overrides, known)
    const selection = checkedSelection(options, known)
    if (commandLine instanceof ConfigError) throw commandLine
    if (selection instanceof ConfigError) throw selection
    const rules = forced(settingsOf(commandLine, known))
    const last = {conditions: [], rules, settings: {}, ...flagAuthor('--rule')}
    const layers = [...layered.layers, last]
    return resolveConfig({...layered, layers}, {registry: known, cwd, selection, ...(file !== undefined && {file})})
  }

  const fromFile = once(async (file) => {
    const found = await read(file)
    return found && configOf(found)
  })
  const configOf = async (found: ConfigFile) => resolved(await layersOf(found, layering), found.file)
  const none = once(async () => resolved({...NOTHING, layers: presetLayers('recommended', registry)}))

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
  ruleEntries(registry).check(entries, [], ({message, hint}) =>
    problems.push({message, ...(hint !== undefined && {hint})}),
  )
  return problems.length > 0 ? new ConfigError(COMMAND_LINE, problems) : entries
}

/** The rules that are to run, or what is wrong with how they are named. */
function checkedSelection({only, skip}: ConfigLoaderOptions, {rules}: Registry): Selection | ConfigError {
  const selection: {only?: readonly string[]; skip?: readonly string[]} = {}
  for (const [name, given] of [['only', only] as const, ['skip', skip] as const]) {
    if (!given) continue
    const read = parseRuleSelection(given.join(','), rules)
    if (!read.rules) return new ConfigError(COMMAND_LINE, [{message: read.problem}], `--${name}`)
    selection[name] = read.rules
  }
  return selection
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
