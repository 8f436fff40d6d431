/** Explains a resolved config: for each value, who decided it. */
import type {DirectiveEntries, Registry, SourceEntry, StatedFields} from './config.ts'
import {directingBy} from './directing.ts'
import type {Explained, ExplainedMapping, ExplainedRule, ExplainedSettings, PossibleOverride} from './explained.ts'
import type {Directing, Ignores, Layer, Layered, Mapped} from './layers.ts'
import type {LeftOutBy} from './leave-out.ts'
import {fittingLayers, type Merged, mergeLayers, type Selection} from './merge.ts'
import type {Author, OverrideCondition} from './origin.ts'
import type {DirectiveSettings} from './resolved-config.ts'
import {defaultsOf} from './rule-entry.ts'

/** What is known about a file when it is explained. */
export interface Explaining {
  readonly layered: Omit<Layered, 'hasBase' | 'layers'>
  /** The layers for the file. */
  readonly layers: readonly Layer[]
  readonly fields: StatedFields
  readonly registry: Registry
  readonly selection: Selection
  readonly directives: DirectiveSettings
  readonly ignoredBy: LeftOutBy | undefined
  /** The mapping that counts for the file. */
  readonly source: Mapped | undefined
}

export function explain(about: Explaining): ExplainedSettings {
  const {layered, layers, fields, registry, selection, ignoredBy, source} = about
  const counting = fittingLayers(layers, fields)
  const merged = mergeLayers(counting, registry, selection)
  const baseline = layered.baselines.at(-1)
  return {
    rules: explainedRules(merged, registry),
    settings: explainedSettings(Object.entries(merged.settings), (key) => merged.settingsBy.get(key)),
    ignores: layered.ignores.flatMap((list) => list.patterns.map((_, index) => explainedPattern({list, index}))),
    ...(ignoredBy && {ignoredBy: explainedPattern(ignoredBy)}),
    ...(source && {mapping: explainedMapping(source)}),
    directives: explainedDirectives(about.directives, layered.directives),
    ...(baseline && {baseline: {value: baseline.file, from: baseline.originOf(['baseline'])}}),
    mayAlsoApply: possibleOverrides(layers.filter((layer) => !counting.includes(layer))),
  }
}

function explainedRules({rules}: Merged, registry: Registry): readonly ExplainedRule[] {
  return registry.rules.map((rule) => {
    const {id} = rule
    const known = rules.get(id)
    if (!known) return {id, severity: 'off', options: defaultsOf(rule)}
    const {setting, by, optionsBy} = known
    const path = ['rules', id]
    return {id, ...setting, from: by.originOf(path), ...(optionsBy && {optionsFrom: optionsBy.originOf(path)})}
  })
}

/** @param by who set the key. */
function explainedSettings(
  entries: readonly (readonly [key: string, value: unknown])[],
  by: (key: string) => Author | undefined,
): ExplainedSettings['settings'] {
  const explained = entries.map(([key, value]) => [key, explainedBy(value, by(key), ['settings', key])])
  return Object.fromEntries(explained) as ExplainedSettings['settings']
}

function explainedBy<Value>(value: Value, author: Author | undefined, path: readonly string[]): Explained<Value> {
  return {value, ...(author && {from: author.originOf(path)})}
}

function explainedPattern({list, index}: {readonly list: Ignores; readonly index: number}): Explained<string> {
  return {value: list.patterns[index] ?? '', from: list.originOf(['ignores', index])}
}

function explainedMapping({mapping, globs, originOf}: Mapped): ExplainedMapping {
  const {files, excludeFiles} = globs
  return {
    value: mapping,
    from: originOf([]),
    files: listed(files),
    ...(excludeFiles !== undefined && {excludeFiles: listed(excludeFiles)}),
  }
}

function listed(globs: SourceEntry['files']): readonly string[] {
  return typeof globs === 'string' ? [globs] : globs
}

function explainedDirectives(
  {reportUnused, requireReason, allow}: DirectiveSettings,
  directives: readonly Directing[],
): ExplainedSettings['directives'] {
  const explained = <Value>(key: keyof DirectiveEntries, value: Value) =>
    explainedBy(value, directingBy(directives, key), ['directives', key])
  return {
    reportUnused: explained('reportUnused', reportUnused),
    requireReason: explained('requireReason', requireReason),
    allow: explained('allow', allow),
  }
}

/** Layers of one override together. */
function possibleOverrides(layers: readonly Layer[]): readonly PossibleOverride[] {
  const groups = new Map<Layer['conditions'], Layer[]>()
  for (const layer of layers) groups.set(layer.conditions, [...(groups.get(layer.conditions) ?? []), layer])
  return [...groups].flatMap(([conditions, group]) => {
    const possible = possibleOverride(conditions, group)
    const isEmpty = possible.rules.length === 0 && Object.keys(possible.settings).length === 0
    return isEmpty ? [] : [possible]
  })
}

function possibleOverride(conditions: Layer['conditions'], layers: readonly Layer[]): PossibleOverride {
  const described = conditions.map((condition) => condition.describe())
  const rules = new Map<string, PossibleOverride['rules'][number]>()
  const settings = new Map<string, Explained<unknown>>()
  for (const layer of layers) {
    for (const [id, {severity, options = rules.get(id)?.options}] of layer.rules)
      rules.set(id, {id, severity, ...(options && {options}), from: layer.originOf(['rules', id])})
    for (const [key, value] of Object.entries(layer.settings))
      settings.set(key, explainedBy(value, layer, ['settings', key]))
  }
  return {
    conditions: described,
    words: described.map(inWords).join(', and there '),
    rules: [...rules.values()],
    settings: Object.fromEntries(settings) as ExplainedSettings['settings'],
  }
}

function inWords({at, fieldsInWords}: OverrideCondition): string {
  return fieldsInWords === undefined ? at.path : `${at.path} where ${fieldsInWords}`
}
