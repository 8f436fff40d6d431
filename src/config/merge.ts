/** Merges layers: what holds in the end, and which layer said it. */
import type {ReplySettings, RuleSetting, Settings} from '../rule/index.ts'
import type {Registry, StatedFields} from './config.ts'
import type {Layer} from './layers.ts'
import {type Author, flagAuthor} from './origin.ts'
import {defaultsOf} from './rule-entry.ts'

/** Which rules run, whatever configs say. */
export interface Selection {
  /** Ids of the only rules that run; absent: all that are configured. */
  readonly only?: readonly string[]
  /** Ids of rules that do not run. */
  readonly skip?: readonly string[]
}

/** A rule as it is set in the end. */
export interface MergedRule {
  readonly setting: RuleSetting
  /** Who set the severity. */
  readonly by: Author
  /** Who set the options; absent where they are the defaults. */
  readonly optionsBy?: Author
}

export interface Merged {
  readonly rules: ReadonlyMap<string, MergedRule>
  readonly settings: Settings
  readonly settingsBy: ReadonlyMap<string, Author>
}

/** Fields that `settings` state for replies which do not state them. */
const FALLBACKS = ['channel', 'context', 'sender', 'kind'] as const

const ONLY = flagAuthor('--only')
const SKIP = flagAuthor('--skip')

/** The layers whose fields fit, given that earlier layers may have set what a reply does not say. */
export function fittingLayers(layers: readonly Layer[], fields: StatedFields): readonly Layer[] {
  let stated = fields
  return layers.filter(({conditions, settings}) => {
    if (!conditions.every((condition) => condition.matchesFields(stated))) return false
    for (const name of FALLBACKS) {
      const value = settings[name]
      if (value !== undefined && fields[name] === undefined) stated = {...stated, [name]: value}
    }
    return true
  })
}

/** @param layers those that count, in order: later ones win. */
export function mergeLayers(layers: readonly Layer[], registry: Registry, selection: Selection): Merged {
  const defaults = new Map(registry.rules.map((rule) => [rule.id, rule]))
  const rules = new Map<string, MergedRule>()
  const settings: Record<string, unknown> = {}
  const settingsBy = new Map<string, Author>()
  for (const layer of layers) {
    for (const [id, {severity, options, isForced}] of layer.rules) {
      const rule = defaults.get(id)
      const before = rules.get(id)
      const complete = options ?? before?.setting.options ?? (rule ? defaultsOf(rule) : {})
      const optionsBy = options ? layer : before?.optionsBy
      const setting = {severity, options: complete, ...(isForced && {isForced})}
      rules.set(id, {setting, by: layer, ...(optionsBy && {optionsBy})})
    }
    for (const [key, value] of Object.entries(layer.settings)) {
      settings[key] = value
      settingsBy.set(key, layer)
    }
  }
  return {rules: selected(rules, registry, selection), settings, settingsBy}
}

/** The merged rules in the form that the linter takes. */
export function replySettings({rules, settings}: Merged): ReplySettings {
  return {rules: new Map([...rules].map(([id, {setting}]) => [id, setting])), settings}
}

/** Rules that are named run even where configs switch them off; all others do not, and those to skip neither. */
function selected(
  configured: ReadonlyMap<string, MergedRule>,
  registry: Registry,
  {only, skip = []}: Selection,
): ReadonlyMap<string, MergedRule> {
  if (only === undefined && skip.length === 0) return configured
  const rules = new Map(configured)
  const switchOff = (id: string, by: Author) => {
    const known = rules.get(id)
    if (known && known.setting.severity !== 'off')
      rules.set(id, {...known, setting: {severity: 'off', options: known.setting.options}, by})
  }
  if (only !== undefined) {
    for (const id of rules.keys()) if (!only.includes(id)) switchOff(id, ONLY)
    for (const rule of registry.rules) {
      if (!only.includes(rule.id)) continue
      const {setting, by = ONLY, optionsBy} = rules.get(rule.id) ?? {}
      const isOff = (setting?.severity ?? 'off') === 'off'
      const severity = isOff ? rule.severity : (setting?.severity ?? rule.severity)
      const options = setting?.options ?? defaultsOf(rule)
      const forced = {severity, options, isForced: true}
      rules.set(rule.id, {setting: forced, by: isOff ? ONLY : by, ...(optionsBy && {optionsBy})})
    }
  }
  for (const id of skip) switchOff(id, SKIP)
  return rules
}
