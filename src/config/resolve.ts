/** Turns layers into answers: how a reply of a file is linted, and why. */
import {resolve} from 'node:path'
import type {ReplySettings} from '../rule/index.ts'
import type {Registry} from './config.ts'
import type {SourceMapping} from '../sources/index.ts'
import {directiveSettings} from './directing.ts'
import {explain} from './explain.ts'
import {fingerprintOf} from './fingerprint.ts'
import {leaveOut} from './leave-out.ts'
import type {Layer, Layered} from './layers.ts'
import {fittingLayers, mergeLayers, replySettings, type Selection} from './merge.ts'
import type {Config} from './resolved-config.ts'

/** What a config is resolved with. */
export interface Resolving {
  readonly registry: Registry
  /** Absolute; paths that callers give are relative to it. */
  readonly cwd: string
  readonly selection: Selection
  /** The config file, absolute. */
  readonly file?: string
}

/** @param layered all layers, those of the command line included. */
export function resolveConfig(layered: Omit<Layered, 'hasBase'>, resolving: Resolving): Config {
  const {registry, cwd, selection, file} = resolving
  const {layers, sources, baselines, files} = layered
  const leftOutBy = leaveOut(layered.ignores)
  const directives = directiveSettings(layered.directives)
  const baseline = baselines.at(-1)?.file
  const byFile = memory<readonly Layer[]>()
  const byLayers = memory<ReplySettings>()
  const fingerprints = memory<string>()
  const numbers = new Map(layers.map((layer, index) => [layer, index]))
  const keyOf = (some: readonly Layer[]) => some.map((layer) => numbers.get(layer)).join()
  const hasConditions = layers.some(({conditions}) => conditions.length > 0)
  const tellsFilesApart = layers.some(({conditions}) => conditions.some((condition) => condition.tellsFilesApart))
  const fingerprintWith = (ofFile: readonly Layer[], mapping: SourceMapping | undefined) =>
    fingerprintOf({layers: ofFile, mapping, directives, selection, registry})
  let fingerprintOfAll: string | undefined
  const settingsOf = (some: readonly Layer[]) => replySettings(mergeLayers(some, registry, selection))
  let settingsOfAll: ReplySettings | undefined
  /** The layers that count for a file if the replies' fields fit. */
  const layersFor = (path: string) =>
    tellsFilesApart ? byFile(path, () => layersAt(resolve(cwd, path), layers)) : layers
  const sourceFor = (path: string) => sources.findLast(({matches}) => matches(resolve(cwd, path)))

  return {
    ...(file !== undefined && {file}),
    ...(baseline !== undefined && {baseline}),
    files,
    directives,
    registry,
    ignores: (path) => layered.ignores.length > 0 && leftOutBy(resolve(cwd, path)) !== undefined,
    mappingFor: (path) => sourceFor(path)?.mapping,
    settingsFor(path, fields) {
      if (!hasConditions) return (settingsOfAll ??= settingsOf(layers))
      const counting = fittingLayers(layersFor(path), fields)
      return byLayers(keyOf(counting), () => settingsOf(counting))
    },
    explain(path, fields = {}) {
      const ofFile = {layers: layersFor(path), source: sourceFor(path), ignoredBy: leftOutBy(resolve(cwd, path))}
      return explain({layered, ...ofFile, fields, registry, selection, directives})
    },
    fingerprint(path) {
      if (!tellsFilesApart && sources.length === 0) return (fingerprintOfAll ??= fingerprintWith(layers, undefined))
      const [source, ofFile] = [sourceFor(path), layersFor(path)]
      const key = `${keyOf(ofFile)}/${source ? sources.indexOf(source) : ''}`
      return fingerprints(key, () => fingerprintWith(ofFile, source?.mapping))
    },
  }
}

/** @param path absolute. */
function layersAt(path: string, layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({conditions}) => conditions.every((condition) => condition.matchesFile(path)))
}

/** Remembers answers by their key, and asks only for those that are not known. */
function memory<Answer extends object | string>(): (key: string, ask: () => Answer) => Answer {
  const answers = new Map<string, Answer>()
  return (key, ask) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask()
    answers.set(key, answer)
    return answer
  }
}
