/** The JSON Schema of a config, from the same description that configs are checked by. */
import type {Registry} from './config.ts'
import {type JsonSchema, orEmpty} from './json-schema.ts'
import {severity} from './rule-entry.ts'
import {configShape} from './shape.ts'
import {excludeFiles, files} from './source-shape.ts'

/**
 * The schema for editors: keys, values and rules are completed, explained and checked while a config is written.
 * It accepts whatever a config may hold, but leaves four things to the loader: whether packages and files in `extends`
 * are there, whether a JSONPath can be read, whether a dialect is known, and single values that are left empty.
 */
export function configSchema(registry: Registry): JsonSchema {
  const {schema} = configShape(registry)
  const {rules = {}, settings = {}, extends: {anyOf: [extended = {}] = []} = {}} = schema.properties ?? {}
  const globs = {files: orEmpty(files.schema), excludeFiles: orEmpty(excludeFiles.schema)}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config of empathylint',
    description: 'Which rules hold for which replies. Without any config, `empathylint:recommended` applies.',
    ...saidOnce(schema, {rules, settings, ...globs, extended, severity: severity.schema}),
  }
}

/** The schema with references to parts that stand in it more than once. */
function saidOnce(schema: JsonSchema, parts: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = new Map(Object.entries(parts).map(([name, part]) => [JSON.stringify(part), name]))
  const referring = (value: unknown, isWhole = false): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const name = isWhole ? undefined : names.get(JSON.stringify(value))
    if (name !== undefined) return {$ref: `#/definitions/${name}`}
    if (Array.isArray(value)) return value.map((item) => referring(item))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, referring(inner)]))
  }
  const definitions = Object.entries(parts).map(([name, part]) => [name, referring(part, true)])
  return {...(referring(schema, true) as JsonSchema), definitions: Object.fromEntries(definitions)}
}
