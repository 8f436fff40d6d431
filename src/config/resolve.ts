/** Turns layers into answers: how a reply of a file is linted. */
import {relative, resolve} from 'node:path'
import ignore from 'ignore'
import type {ReplySettings, RuleSetting, Settings} from '../rule/index.ts'
import type {Config, Registry, StatedFields} from './config.ts'
import type {Ignores, Layer, Layered} from './layers.ts'
import {slashed} from './paths.ts'
import {defaultsOf} from './rule-entry.ts'

/**
 * @param layered all layers, those of the command line included.
 * @param cwd absolute; paths that callers give are relative to it.
 */
export function resolveConfig(
  layered: Omit<Layered, 'hasBase'>,
  registry: Registry,
  cwd: string,
  file?: string,
): Config {
  const {layers} = layered
  const isLeftOut = leaveOut(layered.ignores)
  const byFile = new Map<string, readonly Layer[]>()
  const byLayers = new Map<string, ReplySettings>()
  const numbers = new Map(layers.map((layer, index) => [layer, index]))

  /** The layers that count for a file if the replies' fields fit. */
  const layersFor = (path: string): readonly Layer[] => {
    const known = byFile.get(path)
    if (known) return known
    const absolute = resolve(cwd, path)
    const fitting = layers.filter(({conditions}) => conditions.every((condition) => condition.matchesFile(absolute)))
    byFile.set(path, fitting)
    return fitting
  }

  return {
    ...(file !== undefined && {file}),
    files: layered.files,
    ignores: (path) => isLeftOut(resolve(cwd, path)),
    mappingFor: (path) => layered.sources.findLast(({matches}) => matches(resolve(cwd, path)))?.mapping,
    settingsFor(path, fields) {
      const counting = fittingLayers(layersFor(path), fields)
      const key = counting.map((layer) => numbers.get(layer)).join()
      const known = byLayers.get(key)
      if (known) return known
      const merged = merge(counting, registry)
      byLayers.set(key, merged)
      return merged
    },
  }
}

/** Fields that `settings` state for replies which do not state them. */
const FALLBACKS = ['channel', 'context', 'sender', 'kind'] as const

/** The layers whose fields fit, given that earlier layers may have set what a reply does not say. */
function fittingLayers(layers: readonly Layer[], fields: StatedFields): readonly Layer[] {
  let stated = fields
  return layers.filter(({conditions, settings}) => {
    if (!conditions.every((condition) => condition.matchesFields(stated))) return false
    for (const name of FALLBACKS) {
      const value = settings[name] ?? undefined
      if (value !== undefined && fields[name] === undefined) stated = {...stated, [name]: value}
    }
    return true
  })
}

function merge(layers: readonly Layer[], registry: Registry): ReplySettings {
  const defaults = new Map(registry.rules.map((rule) => [rule.id, rule]))
  const rules = new Map<string, RuleSetting>()
  const settings: Settings = {}
  for (const layer of layers) {
    for (const [id, {severity, options, isForced}] of layer.rules) {
      const rule = defaults.get(id)
      const complete = options ?? rules.get(id)?.options ?? (rule ? defaultsOf(rule) : {})
      rules.set(id, {severity, options: complete, ...(isForced && {isForced})})
    }
    Object.assign(settings, withoutNothing(layer.settings))
  }
  return {rules, settings}
}

function withoutNothing(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined && value !== null))
}

function leaveOut(ignores: readonly Ignores[]): (path: string) => boolean {
  const tests = ignores.map(({folder, patterns}) => ({folder, rules: ignore({ignorecase: false}).add(patterns)}))
  return (path) =>
    tests.some(({folder, rules}) => {
      const inside = slashed(relative(folder, path))
      return ignore.isPathValid(inside) && rules.ignores(inside)
    })
}
