/** Fingerprints: short strings that are equal where configs say the same about a file. */
import {createHash} from 'node:crypto'
import type {SourceMapping} from '../sources/index.ts'
import type {Registry} from './config.ts'
import type {Layer} from './layers.ts'
import type {Selection} from './merge.ts'
import type {DirectiveSettings} from './resolved-config.ts'

/** All of a config that can change the findings of a file. */
export interface Deciding {
  /** Those for the file, with and without conditions on the fields of a reply. */
  readonly layers: readonly Layer[]
  readonly mapping: SourceMapping | undefined
  readonly directives: DirectiveSettings
  readonly selection: Selection
  readonly registry: Registry
}

/** Length of a fingerprint in hexadecimal digits: 128 bits. */
const LENGTH = 32

export function fingerprintOf({layers, mapping, directives, selection, registry}: Deciding): string {
  const content = {
    layers: layers.map(contentOf).filter(({rules, settings}) => [...rules, ...Object.keys(settings)].length > 0),
    mapping,
    directives,
    only: selection.only?.toSorted(),
    skip: selection.skip?.toSorted(),
    ...additions(registry),
  }
  return createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex')
    .slice(0, LENGTH)
}

/** What plugins and teams add: their versions, what rules say of themselves, and the code that finds. */
function additions({rules, plugins = [], declared = [], sources = [], dialects = []}: Registry) {
  if (plugins.length === 0 && declared.length === 0) return {}
  const own = rules.filter(({id}) => id.includes('/') && !id.startsWith('house/'))
  return {
    plugins: plugins.map(({name, version}) => [name, version]),
    declared: declared.map(({rule}) => rule),
    rules: own.map(({patterns, ...rule}) => [
      Object.values(rule).map((value) => (typeof value === 'function' ? String(value) : value)),
      patterns?.map(({source}) => source),
    ]),
    sources: sources.map(({id, parse}) => [id, String(parse)]),
    dialects: dialects.map((dialect) =>
      JSON.stringify(dialect, (_, value) => (value instanceof RegExp ? String(value) : value)),
    ),
  }
}

/** What a layer says, without where it was written: the file part of its conditions is known to hold. */
function contentOf({conditions, rules, settings}: Layer) {
  const fields = conditions.map((condition) => condition.fields).filter((each) => Object.keys(each).length > 0)
  return {fields, rules, settings}
}

/** The same value with all keys in one order, so that equal values are written alike. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]))
}
