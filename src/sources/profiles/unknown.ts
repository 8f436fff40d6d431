/** Says what was found in a data file that no profile fits, and how a config would map it. */
import {type DataDocument, isList, isMap, type Value, type ValueMap} from '../data/value.ts'
import {speaks, wordsOf} from './detect.ts'
import {KEY} from './profile.ts'

/** Texts of one kind: those that one path leads to. */
interface TextPath {
  readonly path: string
  count: number
  length: number
  spoken: number
}

/** How many values are looked at, and how deep. */
const MOST_VALUES = 5000
const DEEPEST = 8
/** More keys of a map than this are entries, not names of fields. */
const MOST_FIELDS = 24
const MOST_KEYS_SHOWN = 12

export interface Unknown {
  /** What there is, and the lines for the config. */
  readonly message: string
  /** Whether some texts speak to somebody, as those of many other files do. */
  readonly speaks: boolean
}

/** @param path of the file, as a config would name it. */
export function describeUnknown(documents: readonly DataDocument[], path: string): Unknown {
  const texts = new Map<string, TextPath>()
  let left = MOST_VALUES
  const walk = (value: Value, at: string, depth: number) => {
    if (left-- <= 0 || depth > DEEPEST) return
    if (typeof value === 'string') return note(texts, at, value)
    if (isList(value)) for (const item of value) walk(item, `${at}[*]`, depth + 1)
    if (!isMap(value)) return
    const keys = Object.keys(value)
    const isKeyed = keys.length > MOST_FIELDS || hasNamesForKeys(value)
    for (const key of keys) walk(value[key] as Value, isKeyed ? `${at}.*` : at + step(key), depth + 1)
  }
  for (const {value} of documents) walk(value, '$', 0)

  const ranked = [...texts.values()].sort((a, b) => b.spoken - a.spoken || b.length / b.count - a.length / a.count)
  const [body] = ranked
  const title = body && (titleFor(body, ranked)?.path ?? (body.path.includes('.*') ? KEY : undefined))
  return {
    message: [`No replies are known in ${shapeOf(documents)}.`, ...(body ? mapping(path, body, title) : [])].join(' '),
    speaks: (body?.spoken ?? 0) > 0,
  }
}

/** Whether the keys of a map name its entries: all are texts that speak to somebody, or all are maps with the same keys. */
function hasNamesForKeys(map: ValueMap): boolean {
  const values = Object.values(map)
  if (values.length < 2) return false
  if (values.every((each) => typeof each === 'string')) return values.every((each) => speaks(wordsOf(each)))
  const shapes = new Set(values.map((each) => (isMap(each) ? Object.keys(each).toSorted().join('\n') : '')))
  return shapes.size === 1 && !shapes.has('')
}

function note(texts: Map<string, TextPath>, path: string, value: string): void {
  const known = texts.get(path) ?? {path, count: 0, length: 0, spoken: 0}
  texts.set(path, known)
  known.count++
  known.length += value.length
  if (known.count <= 50 && value.length > 30 && speaks(wordsOf(value))) known.spoken++
}

/** A short text beside the body, such as `$.items[*].name` beside `$.items[*].reply`. */
function titleFor({path, length, count}: TextPath, texts: readonly TextPath[]): TextPath | undefined {
  const parent = parentOf(path)
  // Texts that stand directly under keys have no names beside them.
  if (path.endsWith('.*')) return undefined
  return texts.find(
    (each) =>
      each.path !== path && parentOf(each.path) === parent && each.length / each.count < Math.min(80, length / count),
  )
}

function parentOf(path: string): string {
  return path.replace(/(?:\.(?:\*|\w+)|\[\*\]|\['(?:[^'\\]|\\[^])*'\])$/, '')
}

function mapping(path: string, body: TextPath, title: string | undefined): readonly string[] {
  const lines = [`files: ${JSON.stringify(path)}`, `body: ${JSON.stringify(body.path)}`]
  if (title !== undefined) lines.push(`title: ${JSON.stringify(title)}`)
  return ['If there are some, say in the config where:', `sources: [{${lines.join(', ')}}]`]
}

/** `a list of 3 maps with the keys name, reply and id`. */
function shapeOf(documents: readonly DataDocument[]): string {
  const [first] = documents
  if (!first) return 'this file, as nothing in it could be read'
  if (documents.length > 1) return `these ${documents.length} documents; the first is ${shapeOfValue(first.value)}`
  return shapeOfValue(first.value)
}

function shapeOfValue(value: Value): string {
  if (isMap(value)) return `a map with ${keysInWords(Object.keys(value))}`
  if (!isList(value)) return 'a single value'
  if (value.length === 0) return 'an empty list'
  const maps = value.filter(isMap)
  const keys = [...new Set(maps.slice(0, 50).flatMap((map) => Object.keys(map)))]
  const entries = value.length === 1 ? ['entry', 'value'] : ['entries', 'values']
  return `a list of ${value.length} ${maps.length > 0 ? `${entries[0]} with ${keysInWords(keys)}` : entries[1]}`
}

function keysInWords(keys: readonly string[]): string {
  if (keys.length === 0) return 'no keys'
  const shown = keys.slice(0, MOST_KEYS_SHOWN).map((key) => `“${key}”`)
  const more = keys.length > MOST_KEYS_SHOWN ? ` and ${keys.length - MOST_KEYS_SHOWN} more` : ''
  return `the ${keys.length === 1 ? 'key' : 'keys'} ${shown.join(', ')}${more}`
}

/** A key as JSONPath writes it. */
function step(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `['${escaped(key)}']`
}

const ESCAPES: Readonly<Record<string, string>> = {'\n': 'n', '\r': 'r', '\t': 't', '\f': 'f'}

function escaped(key: string): string {
  return key.replace(/[\\'\n\r\t\f]/g, (unit) => `\\${ESCAPES[unit] ?? unit}`)
}
