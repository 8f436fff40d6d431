/** Configs that stand in code, for places without files: one set of rules and settings for all replies. */
import type {ReplySettings, Settings} from '../rule/index.ts'
import type {Registry, RuleEntry} from './config.ts'
import {presetLayers, settingsOf} from './layers.ts'
import {mergeLayers, replySettings} from './merge.ts'
import {flagAuthor} from './origin.ts'
import {ConfigError, pathInWords} from './problem.ts'
import {checkConfig, PRESET} from './shape.ts'

/** What of a config makes sense without files. */
export interface InlineConfig {
  /** Presets, such as `empathylint:strict`; `empathylint:recommended` where absent. */
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly settings?: Settings
}

/** How all replies are linted. @throws ConfigError that says what is wrong. */
export function inlineSettings(config: InlineConfig, registry: Registry): ReplySettings {
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [`${PRESET}recommended`])
  const complaints = checkConfig(config, registry)
  const foreign = names.find((name) => !name.startsWith(PRESET))
  const problems = [
    ...complaints.map(({message, hint, path}) => ({
      message,
      ...(path.length > 0 && {path: pathInWords(path)}),
      ...(hint !== undefined && {hint}),
    })),
    ...(foreign === undefined
      ? []
      : [{message: `“${foreign}” is no preset, and there are no files to look for it in.`}]),
  ]
  if (problems.length > 0) throw new ConfigError('config', problems)
  const presets = names.map((name) => name.slice(PRESET.length))
  // Some presets only change what another one says.
  const hasBase = names.length === 0 || presets.some((name) => registry.presets[name]?.isOnTop !== true)
  const below = (hasBase ? presets : ['recommended', ...presets]).flatMap((name) => presetLayers(name, registry))
  const own = {conditions: [], rules: settingsOf(config.rules ?? {}, registry), settings: config.settings ?? {}}
  return replySettings(mergeLayers([...below, {...own, ...flagAuthor('--rule')}], registry, {}))
}
