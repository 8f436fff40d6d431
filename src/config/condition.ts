/** Conditions: for which files and which replies an override counts. */
import {relative} from 'node:path'
import picomatch from 'picomatch'
import type {FieldMatch, FieldValue, Override, StatedFields} from './config.ts'
import type {ConfigPlace, OverrideCondition} from './origin.ts'
import {slashed} from './paths.ts'
import {visible} from './problem.ts'

/** When an override counts. */
export interface Condition {
  /** @param path absolute. */
  matchesFile(path: string): boolean
  /** Whether some files match and others do not. */
  readonly tellsFilesApart: boolean
  /** Whether the fields that a reply states are those asked for. */
  matchesFields(fields: StatedFields): boolean
  /** What `matchesFields` depends on: the same for conditions that fit the same replies. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  describe(): OverrideCondition
}

/**
 * @param folder absolute; the globs are relative to it.
 * @param place where the override stands; asked for only when somebody wants to know.
 */
export function conditionOf(
  {match, files, excludeFiles}: Override,
  folder: string,
  place: () => ConfigPlace,
): Condition {
  const wanted = Object.entries(match ?? {}).map(
    ([field, value]) => [field as keyof FieldMatch, listed(value)] as const,
  )
  const tests = wanted.map(([field, values]) => fieldTest(field, values))
  const fields = wanted.map(([field, values]) => [field, [...new Set(values.map(normal))].sort()] as const)
  return {
    tellsFilesApart: files !== undefined || excludeFiles !== undefined,
    matchesFile: fileTest({...(files && {files}), ...(excludeFiles && {excludeFiles})}, folder),
    matchesFields: (stated) => tests.every((test) => test(stated)),
    fields: Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))),
    describe: () => described(place(), listed(files ?? []), listed(excludeFiles ?? []), wanted),
  }
}

function described(
  at: ConfigPlace,
  files: readonly string[],
  excludeFiles: readonly string[],
  wanted: readonly (readonly [field: string, values: readonly FieldValue[]])[],
): OverrideCondition {
  const but =
    excludeFiles.length === 0 ? '' : `${files.length === 0 ? 'all but' : ', but not'} ${inWords(excludeFiles)}`
  const filesInWords = `${inWords(files)}${but}`
  const fieldsInWords = wanted.map(([field, values]) => `${field} is ${inWords(values)}`).join(', and ')
  return {
    at,
    ...(files.length > 0 && {files}),
    ...(excludeFiles.length > 0 && {excludeFiles}),
    ...(wanted.length > 0 && {match: Object.fromEntries(wanted)}),
    ...(filesInWords !== '' && {filesInWords}),
    ...(fieldsInWords !== '' && {fieldsInWords}),
  }
}

/** `chat, sms or email`, safe to print. */
function inWords(values: readonly FieldValue[]): string {
  const words = values.map((value) => visible(String(value)))
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`
}

/** Tests absolute paths against globs that are relative to a folder. */
export function fileTest(
  {files, excludeFiles}: Pick<Override, 'files' | 'excludeFiles'>,
  folder: string,
): (path: string) => boolean {
  if (files === undefined && excludeFiles === undefined) return () => true
  const included = files === undefined ? () => true : matcher(files)
  const excluded = excludeFiles === undefined ? () => false : matcher(excludeFiles)
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

function fieldTest(field: keyof FieldMatch, wanted: readonly FieldValue[]) {
  const values = new Set(wanted.map(normal))
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

function listed<Item extends FieldValue>(value: Item | readonly Item[]): readonly Item[] {
  return isList(value) ? value : [value]
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}
