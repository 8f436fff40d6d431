/** Follows `extends` and `overrides`, and lays out all that a config says as layers. */
import {dirname, resolve} from 'node:path'
import {additionsOf} from './additions.ts'
import {type Complaint, isRecord, wrongValue} from './checks.ts'
import {type Condition, conditionOf, fileTest} from './condition.ts'
import type {Override, Registry, SourceEntry, UserConfig} from './config.ts'
import {findExtended} from './extended.ts'
import {inTurn, type Layer, type Layered, NOTHING, presetLayers, settingsOf} from './layers.ts'
import {type Author, type Extension, placeIn} from './origin.ts'
import {ConfigError, type KeyPath, pathInWords, visible} from './problem.ts'
import type {ConfigFile} from './read-config.ts'
import {joined} from './registry.ts'
import {checkConfig, isPresetName, presetKey} from './shape.ts'

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
  readonly extendedBy?: () => Extension
}

/**
 * The layers of a config file. Where nothing in it names a preset that stands alone, `empathylint:recommended` lies below all.
 * @throws ConfigError about this file or one that it extends.
 */
export async function layersOf(config: ConfigFile, layering: Layering): Promise<Layered> {
  const position = {chain: [config.file], folder: dirname(config.file), conditions: []}
  const own = await layersOfFile(config, position, layering)
  const registry = joined(layering.registry, own.registry)
  if (own.hasBase) return {...own, registry}
  return {...own, registry, layers: [...presetLayers('recommended', layering.registry), ...own.layers]}
}

async function layersOfFile(config: ConfigFile, position: Position, layering: Layering): Promise<Layered> {
  const said = withoutEmpty(config.value)
  const loading = {...layering, refuse: (at: ConfigFile, found: readonly Complaint[]) => refuse(at, found, layering)}
  const added = await additionsOf(config, said, loading)
  const inside = {...layering, registry: joined(layering.registry, added)}
  // What it extends may bring plugins whose rules it sets.
  const base = await extendedLayers(config, extendsIn(said), ['extends'], position, inside)
  const known = {...inside, registry: joined(inside.registry, base.registry)}
  refuse(config, checkConfig(config.value, known.registry), known)
  // The check above is what makes this true.
  const content = said as UserConfig
  const overrides: Layered[] = []
  for (const [index, override] of (content.overrides ?? []).entries())
    overrides.push(await overrideLayers(config, override, index, position, known))
  const declared = declaredLayers(added, position)
  // The config comes before what it extends in the list of files, and after it in all else.
  const read = inTurn([{...NOTHING, files: [config.file, ...filesOf(added)]}, base, ...overrides])
  const registry = joined(known.registry, ...overrides.map((each) => each.registry))
  return {
    ...inTurn([base, declared, ownLayers(config, content, position, known), ...overrides]),
    files: read.files,
    registry,
  }
}

/** What a config extends, as far as it says so in a way that can be followed; its check tells of the rest. */
function extendsIn(said: unknown): UserConfig['extends'] {
  const names = isRecord(said) ? said['extends'] : undefined
  if (typeof names === 'string') return names
  return Array.isArray(names) && names.every((name) => typeof name === 'string')
    ? (names as readonly string[])
    : undefined
}

/** Files of rules that a config has read. */
function filesOf({declared = []}: Registry): readonly string[] {
  return declared.map(({file}) => file)
}

/** House rules run at their own severity unless somebody says otherwise. */
function declaredLayers({declared = [], rules}: Registry, {conditions, extendedBy}: Position): Layered {
  if (declared.length === 0) return NOTHING
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const places = new Map(declared.map((each) => [`house/${each.rule.id}`, each]))
  const layer: Layer = {
    conditions,
    rules: [...places.keys()].map((id) => [id, {severity: byId.get(id)?.severity ?? 'warning'}]),
    settings: {},
    originOf(path) {
      const own = places.get(String(path[1]))
      const line = own?.lineOf([])
      return {
        kind: 'config',
        at: {file: own?.file ?? '', path: 'houseRules', ...(line !== undefined && {line})},
        ...(extendedBy && {extendedBy: extendedBy()}),
        conditions: conditions.map((condition) => condition.describe()),
      }
    },
  }
  return {...NOTHING, layers: [layer]}
}

/** The same without keys that are left empty: they say nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!isRecord(value)) return value
  const said = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
  return Object.fromEntries(said.map(([key, inner]) => [key, withoutEmpty(inner)]))
}

/** What a config says itself, outside of its overrides. */
function ownLayers(config: ConfigFile, content: UserConfig, position: Position, {registry}: Layering): Layered {
  const {folder, conditions} = position
  const {ignores, sources, directives, baseline} = content
  const author = authorAt([], config, position)
  return {
    ...NOTHING,
    layers: [layerOf(content, conditions, author, registry)],
    ignores: ignores ? [{folder, patterns: ignores, ...author}] : [],
    sources: (sources ?? []).map(({files, excludeFiles, ...mapping}, index) => {
      const globs: Pick<SourceEntry, 'files' | 'excludeFiles'> = {files, ...(excludeFiles && {excludeFiles})}
      return {matches: fileTest(globs, folder), mapping, globs, ...authorAt(['sources', index], config, position)}
    }),
    directives: directives ? [{entries: directives, ...author}] : [],
    baselines: baseline ? [{file: resolve(folder, baseline), ...author}] : [],
  }
}

function layerOf(
  {rules, settings}: Override,
  conditions: readonly Condition[],
  author: Author,
  registry: Registry,
): Layer {
  return {conditions, rules: settingsOf(rules ?? {}, registry), settings: settings ?? {}, ...author}
}

/** A part of a config as the author of what stands in it. */
function authorAt(base: KeyPath, config: ConfigFile, {conditions, extendedBy}: Position): Author {
  return {
    originOf: (path) => ({
      kind: 'config',
      at: placeIn(config, [...base, ...path]),
      ...(extendedBy && {extendedBy: extendedBy()}),
      conditions: conditions.map((condition) => condition.describe()),
    }),
  }
}

/** The layers of an override. What it extends adds rules and settings under its conditions, and nothing else. */
async function overrideLayers(
  config: ConfigFile,
  override: Override,
  index: number,
  outer: Position,
  layering: Layering,
): Promise<Layered> {
  const path = ['overrides', index]
  const own = conditionOf(override, outer.folder, () => placeIn(config, path))
  const position = {...outer, conditions: [...outer.conditions, own]}
  const extended = await extendedLayers(config, override.extends, [...path, 'extends'], position, layering)
  const {layers, files} = extended
  const last = layerOf(override, position.conditions, authorAt(path, config, position), layering.registry)
  return {...NOTHING, layers: [...layers, last], files, registry: extended.registry}
}

async function extendedLayers(
  config: ConfigFile,
  names: UserConfig['extends'],
  path: KeyPath,
  position: Position,
  layering: Layering,
): Promise<Layered> {
  if (names === undefined) return NOTHING
  const listed = typeof names === 'string' ? [names] : names
  const places = listed.map((_, index): KeyPath => (typeof names === 'string' ? path : [...path, index]))
  const targets = await Promise.all(
    listed.map((name) => (isPresetName(name, layering.registry) ? undefined : findExtended(name, config.file))),
  )
  refuse(config, complaintsAbout(targets, places, position, layering), layering)

  const parts: Layered[] = []
  for (const [index, name] of listed.entries()) {
    const target = targets[index]
    const place = places[index] ?? path
    const extendedBy = () => ({name, at: placeIn(config, place)})
    if (target?.file === undefined) parts.push(presetPart(presetKey(name), {...position, extendedBy}, layering))
    else {
      const inner = await layering.read(target.file)
      if (!inner) refuse(config, [wrongValue(place, 'names a package.json without an “empathylint” key')], layering)
      const folder = target.isPackage ? position.folder : dirname(target.file)
      const chain = [...position.chain, target.file]
      if (inner) parts.push(await layersOfFile(inner, {...position, chain, folder, extendedBy}, layering))
    }
  }
  const all = inTurn(parts)
  return {...all, hasBase: listed.length === 0 || all.hasBase}
}

function presetPart(name: string, {conditions, extendedBy}: Position, {registry}: Layering): Layered {
  const layers = presetLayers(name, registry, {conditions, ...(extendedBy && {extendedBy})})
  return {...NOTHING, layers, hasBase: registry.presets[name]?.isOnTop !== true}
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
