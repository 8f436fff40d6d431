/** Checks: small pieces from which the shape of a config is put together as data. */
import {didYouMeanHint} from './did-you-mean.ts'
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

export const flag: Check = (value, path, report) => {
  if (typeof value !== 'boolean') report(wrongValue(path, 'must be true or false'))
}

export const text: Check = (value, path, report) => {
  if (typeof value !== 'string') report(wrongValue(path, 'must be a text'))
  else if (value.trim() === '') report(wrongValue(path, 'must not be empty'))
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Check {
  return (value, path, report) => {
    if (typeof value === 'string' && words.includes(value)) return
    const given = typeof value === 'string' ? `, not ${quoted(value)}` : ''
    const hint = typeof value === 'string' ? didYouMeanHint(value, words) : undefined
    report(wrongValue(path, `must be one of ${words.join(', ')}${given}`, hint))
  }
}

/** A list whose items all pass. */
export function listOf(check: Check, says: string): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report(wrongValue(path, says))
    for (const [index, item] of value.entries()) check(item, [...path, index], report)
  }
}

/** A single value or a list of them. */
export function oneOrMore(check: Check): Check {
  const list = listOf(check, '')
  return (value, path, report) => (Array.isArray(value) ? list : check)(value, path, report)
}

/** An object with known keys, all of which may be missing. @param whole what the object is called, as in “a setting of …”. */
export function fieldsOf(fields: Readonly<Record<string, Check>>, whole: string): Check {
  const known = Object.keys(fields)
  return (value, path, report) => {
    if (!isRecord(value)) return report(wrongValue(path, `must be an object with some of: ${known.join(', ')}`))
    for (const [key, inner] of Object.entries(value)) {
      // YAML reads a key whose lines are all commented out as null.
      if (inner === null || inner === undefined) continue
      const check = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (check) check(inner, [...path, key], report)
      else {
        const hint = didYouMeanHint(key, known) ?? `Known are: ${known.join(', ')}.`
        report(wrongKey([...path, key], `is not known in ${whole}`, hint))
      }
    }
  }
}
