/** Configs that stand in code, for places without files: what can be wrong with them, and how all replies are linted. */
import type {ReplySettings, Settings} from '../rule/index.ts'
import type {DirectiveEntries, Registry, RuleEntry} from './config.ts'
import {directiveSettings} from './directing.ts'
import {presetLayers, settingsOf} from './layers.ts'
import {mergeLayers, replySettings} from './merge.ts'
import {flagAuthor} from './origin.ts'
import {ConfigError, type ConfigProblem, pathInWords, quoted} from './problem.ts'
import type {DirectiveSettings} from './resolved-config.ts'
import {checkConfig, PRESET} from './shape.ts'

/** What of a config makes sense without files. */
export interface InlineConfig {
  /** Presets, such as `empathylint:strict`; `empathylint:recommended` where absent. */
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly settings?: Settings
  /** What comments that switch rules off may do. */
  readonly directives?: DirectiveEntries
}

/** Its keys, and those that a config may have without effect. */
const KEYS: readonly string[] = ['$schema', 'root', 'extends', 'rules', 'settings', 'directives'] satisfies readonly (
  keyof InlineConfig | '$schema' | 'root'
)[]

/** How all replies are linted. */
export interface InlineSettings {
  readonly settings: ReplySettings
  readonly directives: DirectiveSettings
}

/** How all replies are linted. @throws ConfigError that says what is wrong. */
export function inlineSettings(config: InlineConfig, registry: Registry): InlineSettings {
  refuse('config', problemsOf(config, registry))
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [`${PRESET}recommended`])
  refuse('config', problemsOfNames(names))
  const presets = names.map((name) => name.slice(PRESET.length))
  // Some presets only change what another one says.
  const hasBase = names.length === 0 || presets.some((name) => registry.presets[name]?.isOnTop !== true)
  const below = (hasBase ? presets : ['recommended', ...presets]).flatMap((name) => presetLayers(name, registry))
  const own = {conditions: [], rules: settingsOf(config.rules ?? {}, registry), settings: config.settings ?? {}}
  return {
    settings: replySettings(mergeLayers([...below, {...own, ...AUTHOR}], registry, {})),
    directives: directiveSettings([{entries: config.directives ?? {}, ...AUTHOR}]),
  }
}

/** What some entries say of directives, and nothing of what they do not name. @throws ConfigError */
export function inlineDirectives(entries: DirectiveEntries, registry: Registry): Partial<DirectiveSettings> {
  refuse('options', problemsOf({directives: entries}, registry))
  const all = directiveSettings([{entries, ...AUTHOR}])
  return Object.fromEntries(Object.entries(all).filter(([key]) => entries[key as keyof DirectiveEntries] !== undefined))
}

/** Nobody asks where a config in code was written. */
const AUTHOR = flagAuthor('--rule')

function problemsOf(config: InlineConfig, registry: Registry): readonly ConfigProblem[] {
  const complaints = checkConfig(config, registry)
  if (typeof config !== 'object' || config === null) return complaints.map(({message}) => ({message}))
  const known = Object.keys(config).filter((key) => !complaints.some(({path}) => path[0] === key))
  return [
    ...complaints.map(({message, hint, path}) => ({
      message,
      ...(path.length > 0 && {path: pathInWords(path)}),
      ...(hint !== undefined && {hint}),
    })),
    ...known
      .filter((key) => !KEYS.includes(key))
      .map((key) => ({path: key, message: `${quoted(key)} needs a config file, and there is none here.`})),
  ]
}

function problemsOfNames(names: readonly string[]): readonly ConfigProblem[] {
  const foreign = names.filter((name) => !name.startsWith(PRESET))
  return foreign.map((name) => ({
    path: 'extends',
    message: `${quoted(name)} is no preset, and there are no files to look for it in.`,
  }))
}

/** @param where the mistakes stand, in one word. */
function refuse(where: string, problems: readonly ConfigProblem[]): void {
  if (problems.length > 0) throw new ConfigError(where, problems)
}
