/** JSON Schema, draft-07, as far as a config needs it; older editors know no later draft. */

export type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null'

/** A schema, or a part of one. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  /** The description with links, for editors that show these; no part of the draft. */
  readonly markdownDescription?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly type?: JsonType | readonly JsonType[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  /** A regular expression that every engine reads alike: no looking ahead or behind. */
  readonly pattern?: string
  readonly minimum?: number
  /** A schema for all items, or one for each place. */
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly not?: JsonSchema
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly definitions?: Readonly<Record<string, JsonSchema>>
}

/**
 * The same, but may also be empty where it is a list or an object: YAML reads a key whose lines are all commented out
 * as null. A single value may not, or editors would propose `null` for it.
 */
export function orEmpty(schema: JsonSchema): JsonSchema {
  if (schema.type === 'object' || schema.type === 'array') return {...schema, type: [schema.type, 'null']}
  const isListToo = schema.anyOf?.some(({type}) => type === 'array') === true
  return isListToo ? {...schema, anyOf: [...(schema.anyOf ?? []), {type: 'null'}]} : schema
}
