/** Layers: all that a config and what it extends say, in the order in which later ones win. */
import type {PresetEntry, Settings} from '../rule/index.ts'
import type {SourceMapping} from '../sources/index.ts'
import type {Condition} from './condition.ts'
import type {DirectiveEntries, Registry, RuleEntry, SourceEntry} from './config.ts'
import type {Author, Extension} from './origin.ts'
import {type LayeredSetting, settingOf} from './rule-entry.ts'
import {EMPTY, joined} from './registry.ts'
import {PRESET} from './shape.ts'

/** Rules and settings that stand together, and when they hold: all conditions must. */
export interface Layer extends Author {
  /** Outermost first. Layers of one override share the list itself. */
  readonly conditions: readonly Condition[]
  readonly rules: readonly (readonly [id: string, setting: LayeredSetting])[]
  readonly settings: Settings
}

/** Patterns of files to leave out, and the folder that they are relative to. */
export interface Ignores extends Author {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** Where the replies of some files stand. */
export interface Mapped extends Author {
  /** @param path absolute. */
  matches(path: string): boolean
  readonly mapping: SourceMapping
  /** As written. */
  readonly globs: Pick<SourceEntry, 'files' | 'excludeFiles'>
}

/** What one config says about comments that switch rules off. */
export interface Directing extends Author {
  readonly entries: DirectiveEntries
}

/** A file of known findings. */
export interface Baselined extends Author {
  /** Absolute. */
  readonly file: string
}

/** A config with all that it extends; of each list, what comes later wins. */
export interface Layered {
  readonly layers: readonly Layer[]
  readonly ignores: readonly Ignores[]
  readonly sources: readonly Mapped[]
  readonly directives: readonly Directing[]
  readonly baselines: readonly Baselined[]
  /** All files read, absolute. */
  readonly files: readonly string[]
  /** What the plugins and house rules on the way add. */
  readonly registry: Registry
  /** A preset that stands alone was named, or `extends: []` said that there is to be none. */
  readonly hasBase: boolean
}

export const NOTHING: Layered = {
  layers: [],
  ignores: [],
  sources: [],
  directives: [],
  baselines: [],
  files: [],
  registry: EMPTY,
  hasBase: false,
}

/** What several configs say, one after the other. Files are named once. */
export function inTurn(parts: readonly Layered[]): Layered {
  return {
    layers: parts.flatMap(({layers}) => layers),
    ignores: parts.flatMap(({ignores}) => ignores),
    sources: parts.flatMap(({sources}) => sources),
    directives: parts.flatMap(({directives}) => directives),
    baselines: parts.flatMap(({baselines}) => baselines),
    files: [...new Set(parts.flatMap(({files}) => files))],
    registry: joined(...parts.map(({registry}) => registry)),
    hasBase: parts.some(({hasBase}) => hasBase),
  }
}

/** Where and under which conditions a preset is extended. */
export interface PresetUse {
  readonly conditions: readonly Condition[]
  /** Absent where it is the base because no config names one. */
  readonly extendedBy?: () => Extension
}

/** The layer of a preset; none where the registry has no such preset. @param name without `empathylint:`. */
export function presetLayers(
  name: string,
  registry: Registry,
  {conditions, extendedBy}: PresetUse = {conditions: []},
): readonly Layer[] {
  const preset = Object.hasOwn(registry.presets, name) ? registry.presets[name] : undefined
  if (!preset) return []
  const originOf: Layer['originOf'] = () => ({
    kind: 'preset',
    preset: name.includes(':') ? name : `${PRESET}${name}`,
    ...(extendedBy && {extendedBy: extendedBy()}),
    conditions: conditions.map((condition) => condition.describe()),
  })
  return [{conditions, rules: settingsOf(preset.rules, registry), settings: preset.settings ?? {}, originOf}]
}

/** Rule entries as a layer holds them. */
export function settingsOf(
  entries: Readonly<Record<string, RuleEntry | PresetEntry>>,
  registry: Registry,
): Layer['rules'] {
  return registry.rules.flatMap((rule) => {
    const entry = Object.hasOwn(entries, rule.id) ? entries[rule.id] : undefined
    return entry === undefined ? [] : [[rule.id, settingOf(rule, entry)] as const]
  })
}
