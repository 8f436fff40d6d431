/** Shapes: small pieces from which a config is described as data, for checking it and for editors alike. */
import {didYouMeanHint} from './did-you-mean.ts'
import {type JsonSchema, orEmpty} from './json-schema.ts'
import {type KeyPath, pathInWords, quoted} from './problem.ts'

/** Something wrong at a place inside a config. */
export interface Complaint {
  readonly path: KeyPath
  readonly message: string
  readonly hint?: string
  /** Whether the key at the path's end is at fault, or its value. */
  readonly on: 'key' | 'value'
}

export type Report = (complaint: Complaint) => void

/** Reports everything wrong with a value. */
export type Check = (value: unknown, path: KeyPath, report: Report) => void

/** What a value may be. */
export interface Shape {
  readonly check: Check
  /** The same for editors. It refuses nothing that the check accepts; what it cannot say, it leaves to the check. */
  readonly schema: JsonSchema
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A complaint about the value at a path: the path, then what follows it in the sentence. */
export function wrongValue(path: KeyPath, says: string, hint?: string): Complaint {
  const subject = path.length === 0 ? 'The config' : pathInWords(path)
  return {path, message: `${subject} ${says}.`, on: 'value', ...(hint !== undefined && {hint})}
}

/** A complaint about the key at the end of a path. */
export function wrongKey(path: KeyPath, says: string, hint?: string): Complaint {
  return {...wrongValue(path, says, hint), on: 'key'}
}

/** A shape with words about it, for whoever writes a config. */
export function about(
  description: string,
  {check, schema}: Shape,
  more: Pick<JsonSchema, 'default' | 'examples'> = {},
): Shape {
  return {check, schema: {description, ...more, ...schema}}
}

export const flag: Shape = {
  schema: {type: 'boolean'},
  check: (value, path, report) => {
    if (typeof value !== 'boolean') report(wrongValue(path, 'must be true or false'))
  },
}

export const text: Shape = {
  schema: {type: 'string', pattern: '\\S'},
  check: (value, path, report) => {
    if (typeof value !== 'string') report(wrongValue(path, 'must be a text'))
    else if (value.trim() === '') report(wrongValue(path, 'must not be empty'))
  },
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Shape {
  return {
    schema: {type: 'string', enum: words},
    check: (value, path, report) => {
      if (typeof value === 'string' && words.includes(value)) return
      const given = typeof value === 'string' ? `, not ${quoted(value)}` : ''
      const hint = typeof value === 'string' ? didYouMeanHint(value, words) : undefined
      report(wrongValue(path, `must be one of ${words.join(', ')}${given}`, hint))
    },
  }
}

/** A list whose items all pass. */
export function listOf({check, schema}: Shape, says: string): Shape {
  return {
    schema: {type: 'array', items: schema},
    check: (value, path, report) => {
      if (!Array.isArray(value)) return report(wrongValue(path, says))
      for (const [index, item] of value.entries()) check(item, [...path, index], report)
    },
  }
}

/** A single value or a list of them. */
export function oneOrMore(one: Shape): Shape {
  const list = listOf(one, '')
  return {
    schema: {anyOf: [one.schema, list.schema]},
    check: (value, path, report) => (Array.isArray(value) ? list : one).check(value, path, report),
  }
}

/** An object with known keys, all of which may be missing. @param whole what the object is called, as in “a setting of …”. */
export function fieldsOf(fields: Readonly<Record<string, Shape>>, whole: string): Shape {
  const known = Object.keys(fields)
  const schemas = Object.entries(fields).map(([key, {schema}]) => [key, orEmpty(schema)] as const)
  return {
    schema: {type: 'object', properties: Object.fromEntries(schemas), additionalProperties: false},
    check: (value, path, report) => {
      if (!isRecord(value)) return report(wrongValue(path, `must be an object with some of: ${known.join(', ')}`))
      for (const [key, inner] of Object.entries(value)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined
        if (!field) {
          const hint = didYouMeanHint(key, known) ?? `Known are: ${known.join(', ')}.`
          report(wrongKey([...path, key], `is not known in ${whole}`, hint))
          continue
        }
        // YAML reads a key whose lines are all commented out as null.
        if (inner !== null && inner !== undefined) field.check(inner, [...path, key], report)
      }
    },
  }
}

/** An object that must also say at least one of these keys. */
export function withAnyOf({check, schema}: Shape, keys: readonly string[], says: string): Shape {
  const saying = keys.map((key): JsonSchema => ({required: [key], properties: {[key]: {not: {type: 'null'}}}}))
  return {
    schema: {...schema, allOf: [...(schema.allOf ?? []), ...(saying.length === 1 ? saying : [{anyOf: saying}])]},
    check: (value, path, report) => {
      check(value, path, report)
      const isSilent = isRecord(value) && keys.every((key) => value[key] === undefined || value[key] === null)
      if (isSilent) report(wrongValue(path, says))
    },
  }
}
