/** Reads JSON, also broken and commented JSON, and JSON Lines, with the place of each value. */
import {type JSONVisitor, visit} from 'jsonc-parser'
import type {Text} from '../../text/index.ts'
import type {FoundComment} from '../comments.ts'
import {jsonMistake} from './json-mistakes.ts'
import {readJsonString, writeJsonString} from './json-string.ts'
import type {DataMistake} from './mistake.ts'
import {withoutLineBreaks, withQuotes} from './mend-json.ts'
import {
  type DataDocument,
  ListBuilder,
  MapBuilder,
  type Place,
  type Scalar,
  SCALARS,
  type Scalars,
  type Value,
  type ValueList,
  type ValueMap,
} from './value.ts'

/** What was read of a text. */
export interface ReadData {
  readonly documents: readonly DataDocument[]
  /** In the order of the text. */
  readonly mistakes: readonly DataMistake[]
  readonly comments: readonly FoundComment[]
}

/** Reads a text as one JSON value. */
export function readJson(source: Text): ReadData {
  const scalars = new JsonScalars(source)
  const mistakes: DataMistake[] = []
  const comments: FoundComment[] = []
  const found = parse(scalars, source.value, 0, mistakes, comments)
  return {documents: found ? [{...found, scalars}] : [], mistakes, comments}
}

/** Reads a text with one JSON value a line, as one list. */
export function readJsonLines(source: Text): ReadData {
  const scalars = new JsonScalars(source)
  const list = new ListBuilder()
  const mistakes: DataMistake[] = []
  for (const {0: line, index} of source.value.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue
    const found = parse(scalars, line, index, mistakes, [])
    if (found) list.add(found.value, found.place)
  }
  const place: Place = {start: 0, end: source.length, notation: 'other'}
  return {documents: [{value: list.finish(), place, scalars}], mistakes, comments: []}
}

class JsonScalars implements Scalars {
  readonly source: Text
  #isAscii: boolean | undefined

  constructor(source: Text) {
    this.source = source
  }

  read(place: Place, value: string): Scalar {
    return readJsonString(this.source, place, value, this.#escapesAll)
  }

  write(_: Place, value: string): string {
    return `"${writeJsonString(value, this.#escapesAll)}"`
  }

  /** Whether the file spells out everything beyond ASCII, as some programs write it: then so do we. */
  get #escapesAll(): boolean {
    const {value} = this.source
    // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
    return (this.#isAscii ??= /\\u[0-9a-fA-F]{4}/.test(value) && !/[^\0-\x7f]/.test(value))
  }
}

interface Parsed {
  readonly value: Value
  readonly place: Place
}

/** A list or map that is not yet closed. */
interface Open {
  readonly start: number
  readonly list?: ListBuilder
  readonly map?: MapBuilder
  key: string
}

/**
 * Parses one value. What people most often break, a line break within a string or a quote that is missing at the end of
 * a line, is mended in thought, where that makes sense of all of the file: then nothing else is lost.
 */
function parse(
  scalars: Scalars,
  json: string,
  offset: number,
  mistakes: DataMistake[],
  comments: FoundComment[],
): Parsed | undefined {
  const first = parseOnce(scalars, json, offset)
  const best = first.mistakes.length === 0 ? first : (parseMended(scalars, json, offset) ?? first)
  for (const mistake of best.mistakes) mistakes.push(mistake)
  for (const comment of best.comments) comments.push(comment)
  return best.root
}

function parseMended(scalars: Scalars, json: string, offset: number): Attempt | undefined {
  for (const mended of [withoutLineBreaks(json), withQuotes(json)]) {
    const attempt = mended && parseOnce(scalars, mended.json, offset)
    if (!attempt || attempt.mistakes.length > 0) continue
    const {at, length, message, isRead} = mended
    const mistake = {start: offset + at, end: offset + at + length, message, ...(isRead && {isRead})}
    return {...attempt, mistakes: [mistake]}
  }
  return undefined
}

interface Attempt {
  readonly root?: Parsed
  readonly mistakes: DataMistake[]
  readonly comments: FoundComment[]
}

function parseOnce(scalars: Scalars, json: string, offset: number): Attempt {
  const mistakes: DataMistake[] = []
  const comments: FoundComment[] = []
  const open: Open[] = []
  let root: Parsed | undefined
  const add = (value: Value, place: Place) => {
    const holder = open.at(-1)
    if (!holder) root ??= {value, place}
    else if (holder.list) holder.list.add(value, place)
    else holder.map?.add(holder.key, value, place)
  }
  const close = (end: number) => {
    const {list, map, start = end} = open.pop() ?? {}
    add(list?.finish() ?? map?.finish() ?? null, {start, end, notation: 'other'})
  }
  const visitor: JSONVisitor = {
    onObjectBegin: (at) => void open.push({start: offset + at, map: new MapBuilder(), key: ''}),
    onArrayBegin: (at) => void open.push({start: offset + at, list: new ListBuilder(), key: ''}),
    onObjectProperty(key) {
      const holder = open.at(-1)
      if (holder) holder.key = key
    },
    onObjectEnd: (at, length) => close(offset + at + length),
    onArrayEnd: (at, length) => close(offset + at + length),
    onLiteralValue(value: unknown, at, length) {
      const notation = typeof value === 'string' ? 'json' : 'other'
      // Written out, not spread: objects made by spreading take twice the space, and there are millions of these.
      const place: Place = {start: offset + at, end: offset + at + length, notation}
      add((typeof value === 'string' ? embedded(value, place, scalars) : undefined) ?? (value as Value), place)
    },
    onComment: (at, length) => void comments.push(commentAt(json, offset, at, length)),
    onError: (code, at, length) =>
      void mistakes.push({start: offset + at, end: offset + at + length, message: jsonMistake(code)}),
  }
  try {
    visit(json, visitor, {allowTrailingComma: true})
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {mistakes: [{start: offset, end: offset, message: 'This is nested too deep to be read.'}], comments: []}
  }
  // What the end of the file left open is closed by it.
  while (open.length > 0) close(offset + json.length)
  return {...(root && {root}), mistakes, comments}
}

function commentAt(json: string, offset: number, at: number, length: number): FoundComment {
  const isBlock = json.startsWith('/*', at)
  const inside = {start: offset + at + 2, end: offset + at + length - (isBlock ? 2 : 0)}
  return {start: offset + at, end: offset + at + length, inside}
}

/** How a list or map begins that somebody wrote into a text; placeholders and slots begin otherwise. */
const BEGINNING = /^\s{0,20}(?:\{\s*"|\[\s*[[{"])/

/**
 * The list or map that a text spells out in JSON, such as the cell of a table, with its places in that text;
 * undefined for all other texts.
 */
export function embedded(value: string, place: Place, scalars: Scalars): Value | undefined {
  if (!BEGINNING.test(value) || !isJson(value)) return undefined
  const {text, isExact} = scalars.read(place, value)
  const [inner] = isExact ? readJson(text).documents : []
  if (!inner || typeof inner.value !== 'object' || inner.value === null) return undefined
  const root: (ValueList | ValueMap) & {[SCALARS]?: Scalars} = inner.value
  root[SCALARS] = inner.scalars
  return root
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}
