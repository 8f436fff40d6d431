/** Conditions: for which files and which replies an override counts. */
import {relative} from 'node:path'
import picomatch from 'picomatch'
import type {FieldMatch, FieldValue, Override, StatedFields} from './config.ts'
import {slashed} from './paths.ts'

/** When an override counts. */
export interface Condition {
  /** @param path absolute. */
  matchesFile(path: string): boolean
  /** Whether the fields that a reply states are those asked for. */
  matchesFields(fields: StatedFields): boolean
}

/** @param folder absolute; the globs are relative to it. */
export function conditionOf({match, ...globs}: Override, folder: string): Condition {
  const tests = Object.entries(match ?? {}).flatMap(([field, wanted]) =>
    wanted === undefined || wanted === null ? [] : [fieldTest(field as keyof FieldMatch, wanted)],
  )
  return {matchesFile: fileTest(globs, folder), matchesFields: (fields) => tests.every((test) => test(fields))}
}

/** Tests absolute paths against globs that are relative to a folder. */
export function fileTest(
  {files, excludeFiles}: Pick<Override, 'files' | 'excludeFiles'>,
  folder: string,
): (path: string) => boolean {
  const included = files === undefined || files === null ? () => true : matcher(files)
  const excluded = excludeFiles === undefined || excludeFiles === null ? () => false : matcher(excludeFiles)
  return (path) => {
    const inside = slashed(relative(folder, path))
    return included(inside) && !excluded(inside)
  }
}

function matcher(globs: string | readonly string[]): (path: string) => boolean {
  const patterns = (typeof globs === 'string' ? [globs] : globs)
    .map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''))
    .map((glob) => (glob.includes('/') ? glob : `**/${glob}`))
    // The name of a folder stands for all that is in it.
    .flatMap((glob) => [glob, `${glob}/**`])
  const inPath = picomatch(patterns, {dot: true})
  return (path) => inPath(path)
}

function fieldTest(field: keyof FieldMatch, wanted: FieldValue | readonly FieldValue[]) {
  const values = new Set((isList(wanted) ? wanted : [wanted]).map(normal))
  const patterns = [...values].filter((value) => value.includes('*')).map(wildcard)
  const fits = (value: FieldValue) =>
    values.has(normal(value)) ||
    patterns.some((pattern) => pattern(normal(value))) ||
    (field === 'lang' && hasRegionOf(normal(value), values))
  return (fields: StatedFields): boolean => {
    const value = fields[field]
    if (value === undefined || value === null) return false
    return isList(value) ? value.some(fits) : fits(value)
  }
}

/** Whether a language tag such as `de-at` is one of the languages, with its region. */
function hasRegionOf(tag: string, languages: ReadonlySet<string>): boolean {
  for (let dash = tag.indexOf('-'); dash > 0; dash = tag.indexOf('-', dash + 1))
    if (languages.has(tag.slice(0, dash))) return true
  return false
}

/** Tests whether a value has the parts between the asterisks, in order, and begins and ends as they do. */
function wildcard(pattern: string): (value: string) => boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop() ?? ''
  return (value) => {
    if (!value.startsWith(first) || !value.endsWith(last)) return false
    let at = first.length
    for (const part of rest) {
      const found = value.indexOf(part, at)
      if (found === -1) return false
      at = found + part.length
    }
    return at <= value.length - last.length
  }
}

function normal(value: FieldValue): string {
  return String(value).toLowerCase()
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}
