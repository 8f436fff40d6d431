/** Values of data files, as JSONPath sees them, with the place of each part beside it. */
import type {Span, Text} from '../../text/index.ts'

/** How a value is written; decides how its text is decoded and what can be written into it. */
export type Notation =
  | 'json'
  // YAML
  | 'plain'
  | 'single'
  | 'double'
  | 'literal'
  | 'folded'
  // CSV
  | 'quoted'
  | 'bare'
  // lists, maps, numbers and the like
  | 'other'

/** Where a value stands in the text that its document was read from, with its quotes. */
export interface Place extends Span {
  readonly notation: Notation
}

/** Under this key lists and maps keep the places of their parts, out of sight of whoever looks at the data. */
export const PLACES = Symbol('places')
/** Under this key a list or map that was written inside of a text keeps what reads its own texts. */
export const SCALARS = Symbol('scalars')

interface Inside {
  readonly [SCALARS]?: Scalars
}

export interface ValueList extends ReadonlyArray<Value>, Inside {
  readonly [PLACES]: readonly Place[]
}

export interface ValueMap extends Inside {
  readonly [key: string]: Value
  readonly [PLACES]: Readonly<Record<string, Place>>
}

export type Value = string | number | boolean | null | ValueList | ValueMap

/** A text of a document, decoded. */
export interface Scalar {
  readonly text: Text
  /** False where the decoding could not be told character by character: all of it then maps to the whole value. */
  readonly isExact: boolean
}

/** Reads and writes the texts of one notation in one text. */
export interface Scalars {
  /** What they stand in; places count in it. */
  readonly source: Text
  /** The text of a string that stands at a place. */
  read(place: Place, value: string): Scalar
  /** How another string is written in place of the one that stands there, quotes and all. */
  write(place: Place, value: string): string
}

/** A document of data: one JSON value, one table, one document of a YAML file. */
export interface DataDocument {
  readonly value: Value
  readonly place: Place
  readonly scalars: Scalars
}

/** Steps from the root of a document to a value. */
export type Location = readonly (string | number)[]

/** A value with its place and what reads it there. It does not keep the rest of its document. */
export interface Located {
  readonly value: Value
  readonly place: Place
  readonly scalars: Scalars
}

/** What stands at a location, also inside of texts that hold data; undefined where nothing does. */
export function locate(document: DataDocument, location: Location): Located | undefined {
  let at: Located = document
  for (const key of location) {
    const step = stepInto(at, key)
    if (!step) return undefined
    at = step
  }
  return at
}

function stepInto({value, scalars}: Located, key: string | number): Located | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own = value[SCALARS] ?? scalars
  if (Array.isArray(value)) {
    const list = value as unknown as ValueList
    const item = typeof key === 'number' ? list[key] : undefined
    const place = typeof key === 'number' ? list[PLACES][key] : undefined
    return item === undefined || !place ? undefined : {value: item, place, scalars: own}
  }
  const map = value as ValueMap
  const place = Object.hasOwn(map, key) ? map[PLACES][key] : undefined
  return place ? {value: map[key] as Value, place, scalars: own} : undefined
}

/** The span of a located value in the file. */
export function spanIn({scalars, place}: Located): Span {
  return scalars.source.slice(place.start, place.end).span
}

export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: Value | undefined): value is ValueList {
  return Array.isArray(value)
}

/** Puts together a list. */
export class ListBuilder {
  readonly #value: Value[] = []
  readonly #places: Place[] = []

  add(value: Value, place: Place): void {
    this.#value.push(value)
    this.#places.push(place)
  }

  finish(): ValueList {
    return Object.assign(this.#value, {[PLACES]: this.#places})
  }
}

/** Adds the items of a list to another one, of the same text; for lists that nobody has been given yet. */
export function append(list: ValueList, others: ValueList): void {
  const values = list as unknown as Value[]
  const places = list[PLACES] as Place[]
  for (const [index, value] of others.entries()) {
    const place = others[PLACES][index]
    if (!place) continue
    values.push(value)
    places.push(place)
  }
}

/** Puts together a map; a key that comes again replaces the one before. */
export class MapBuilder {
  // Plain objects: those without a prototype take several times the space.
  readonly #value: Record<string, Value> = {}
  readonly #places: Record<string, Place> = {}

  add(key: string, value: Value, place: Place): void {
    set(this.#value, key, value)
    set(this.#places, key, place)
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#value, key)
  }

  finish(): ValueMap {
    return Object.assign(this.#value, {[PLACES]: this.#places}) as ValueMap
  }
}

/** Sets a key of a file, which is never anything else than a key. */
function set<Part>(map: Record<string, Part>, key: string, value: Part): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, {value, enumerable: true, configurable: true, writable: true})
  else map[key] = value
}
