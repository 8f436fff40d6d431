/** Follows `extends` and lays out all that a config says as layers, in the order in which later ones win. */
import {dirname} from 'node:path'
import type {PresetEntry, Settings} from '../rule/index.ts'
import type {SourceMapping} from '../sources/index.ts'
import {type Complaint, wrongValue} from './checks.ts'
import {type Condition, conditionOf, fileTest} from './condition.ts'
import type {Override, Registry, RuleEntry, SourceEntry, UserConfig} from './config.ts'
import {findExtended} from './extended.ts'
import {ConfigError, type KeyPath, pathInWords, visible} from './problem.ts'
import type {ConfigFile} from './read-config.ts'
import {type LayeredSetting, settingOf} from './rule-entry.ts'
import {checkConfig, PRESET} from './shape.ts'

/** Rules and settings that stand together, and when they hold: all conditions must. */
export interface Layer {
  readonly conditions: readonly Condition[]
  readonly rules: readonly (readonly [id: string, setting: LayeredSetting])[]
  readonly settings: Settings
}

/** Patterns of files to leave out, and the folder that they are relative to. */
export interface Ignores {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** Where the replies of some files stand. */
export interface Mapped {
  /** @param path absolute. */
  matches(path: string): boolean
  readonly mapping: SourceMapping
}

/** A config with all that it extends. */
export interface Layered {
  readonly layers: readonly Layer[]
  readonly ignores: readonly Ignores[]
  readonly sources: readonly Mapped[]
  /** All files read, absolute. */
  readonly files: readonly string[]
  /** A preset that stands alone was named, or `extends: []` said that there is to be none. */
  readonly hasBase: boolean
}

/** What layering needs beside the config itself. */
export interface Layering {
  readonly registry: Registry
  /** @throws ConfigError when the file cannot be read. */
  readonly read: (file: string) => Promise<ConfigFile | undefined>
  /** How messages name a file. */
  readonly shown: (file: string) => string
}

/** Where in the chain of `extends` a config stands. */
interface Position {
  /** Files from the first config to this one. */
  readonly chain: readonly string[]
  /** Folder that globs are relative to: that of the file, and for packages that of the config which names them. */
  readonly folder: string
  readonly conditions: readonly Condition[]
}

const NOTHING: Layered = {layers: [], ignores: [], sources: [], files: [], hasBase: false}

/**
 * The layers of a config file. Where nothing in it names a preset that stands alone, `empathylint:recommended` lies below all.
 * @throws ConfigError about this file or one that it extends.
 */
export async function layersOf(config: ConfigFile, layering: Layering): Promise<Layered> {
  const position = {chain: [config.file], folder: dirname(config.file), conditions: []}
  const own = await layersOfFile(config, position, layering)
  return own.hasBase ? own : {...own, layers: [...presetLayers('recommended', [], layering.registry), ...own.layers]}
}

/** The layer of a preset; none where the registry has no such preset. */
export function presetLayers(name: string, conditions: readonly Condition[], registry: Registry): readonly Layer[] {
  const preset = Object.hasOwn(registry.presets, name) ? registry.presets[name] : undefined
  return preset ? [{conditions, rules: settingsOf(preset.rules, registry), settings: preset.settings ?? {}}] : []
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

async function layersOfFile(config: ConfigFile, position: Position, layering: Layering): Promise<Layered> {
  refuse(config, checkConfig(config.value, layering.registry), layering)
  // The check above is what makes this true.
  const content = config.value as UserConfig
  const {folder, conditions} = position
  const base = await extendedLayers(config, content.extends, ['extends'], position, layering)
  const own = {conditions, rules: settingsOf(content.rules ?? {}, layering.registry), settings: content.settings ?? {}}
  const overrides: Layered[] = []
  for (const [index, override] of (content.overrides ?? []).entries())
    overrides.push(await overrideLayers(config, override, index, position, layering))
  return {
    layers: [...base.layers, own, ...overrides.flatMap(({layers}) => layers)],
    ignores: [...base.ignores, ...(content.ignores ? [{folder, patterns: content.ignores}] : [])],
    sources: [...base.sources, ...(content.sources ?? []).map((entry) => mappedBy(entry, folder))],
    files: [...new Set([config.file, ...base.files, ...overrides.flatMap(({files}) => files)])],
    hasBase: base.hasBase,
  }
}

function mappedBy({files, excludeFiles, ...mapping}: SourceEntry, folder: string): Mapped {
  return {matches: fileTest({files, ...(excludeFiles !== undefined && {excludeFiles})}, folder), mapping}
}

/** The layers of an override. What it extends adds rules and settings under its conditions, but leaves out no files. */
async function overrideLayers(
  config: ConfigFile,
  override: Override,
  index: number,
  position: Position,
  layering: Layering,
): Promise<Layered> {
  const conditions = [...position.conditions, conditionOf(override, position.folder)]
  const path = ['overrides', index, 'extends']
  const base = await extendedLayers(config, override.extends, path, {...position, conditions}, layering)
  const own = {
    conditions,
    rules: settingsOf(override.rules ?? {}, layering.registry),
    settings: override.settings ?? {},
  }
  return {...base, layers: [...base.layers, own]}
}

async function extendedLayers(
  config: ConfigFile,
  names: UserConfig['extends'],
  path: KeyPath,
  position: Position,
  layering: Layering,
): Promise<Layered> {
  if (names === undefined || names === null) return NOTHING
  const listed = typeof names === 'string' ? [names] : names
  const places = listed.map((_, index): KeyPath => (typeof names === 'string' ? path : [...path, index]))
  const targets = await Promise.all(
    listed.map((name) => (name.startsWith(PRESET) ? undefined : findExtended(name, config.file))),
  )
  refuse(config, complaintsAbout(targets, places, position, layering), layering)

  const parts: Layered[] = []
  for (const [index, name] of listed.entries()) {
    const file = targets[index]?.file
    if (file === undefined) {
      const layers = presetLayers(name.slice(PRESET.length), position.conditions, layering.registry)
      const isOnTop = layering.registry.presets[name.slice(PRESET.length)]?.isOnTop === true
      parts.push({...NOTHING, layers, hasBase: !isOnTop})
      continue
    }
    const inner = await layering.read(file)
    if (!inner)
      refuse(config, [wrongValue(places[index] ?? path, 'names a package.json without an “empathylint” key')], layering)
    const folder = targets[index]?.isPackage ? position.folder : dirname(file)
    if (inner) parts.push(await layersOfFile(inner, {...position, chain: [...position.chain, file], folder}, layering))
  }
  return {
    layers: parts.flatMap(({layers}) => layers),
    ignores: parts.flatMap(({ignores}) => ignores),
    sources: parts.flatMap(({sources}) => sources),
    files: parts.flatMap(({files}) => files),
    hasBase: listed.length === 0 || parts.some(({hasBase}) => hasBase),
  }
}

/** What is wrong with the names in `extends`: not found, or already on the way here. */
function complaintsAbout(
  targets: readonly (Awaited<ReturnType<typeof findExtended>> | undefined)[],
  places: readonly KeyPath[],
  {chain}: Position,
  {shown}: Layering,
): readonly Complaint[] {
  return targets.flatMap((target, index) => {
    const place = places[index] ?? []
    if (!target) return []
    if (target.file === undefined) return [wrongValue(place, target.says, target.hint)]
    if (!chain.includes(target.file)) return []
    const round = [...chain.slice(chain.indexOf(target.file)), target.file]
    const way = round.map((file) => visible(shown(file))).join(' → ')
    return [wrongValue(place, `goes in a circle: ${way}`, 'Take one of these “extends” out.')]
  })
}

function refuse(config: ConfigFile, complaints: readonly Complaint[], {shown}: Layering): void {
  if (complaints.length === 0) return
  throw new ConfigError(
    config.file,
    complaints.map((complaint) => problemOf(config, complaint)),
    shown(config.file),
  )
}

function problemOf({locate}: ConfigFile, {path, message, hint, on}: Complaint) {
  return {
    message,
    ...(path.length > 0 && {path: pathInWords(path)}),
    ...(hint !== undefined && {hint}),
    ...locate?.(path, on),
  }
}
