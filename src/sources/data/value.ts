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
/** Under this key a value that was written inside of a text keeps the document that it is the root of. */
export const DOCUMENT = Symbol('document')

interface Inside {
  readonly [DOCUMENT]?: DataDocument
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

/** A document of data: one JSON value, one table, one document of a YAML file. */
export interface DataDocument {
  /** What it was read from; places count in it. */
  readonly source: Text
  readonly value: Value
  readonly place: Place
  /** The text of a string that stands at a place. */
  read(place: Place, value: string): Scalar
  /**
   * How another string is written in place of the one that stands there, quotes and all, into `source`.
   */
  write(place: Place, value: string): string
}

/** Steps from the root of a document to a value. */
export type Location = readonly (string | number)[]

/** A value with the document that it belongs to. */
export interface Located {
  readonly value: Value
  readonly place: Place
  readonly document: DataDocument
}

/** What stands at a location, also inside of texts that hold data; undefined where nothing does. */
export function locate(document: DataDocument, location: Location): Located | undefined {
  let at: Located = {value: document.value, place: document.place, document}
  for (const key of location) {
    const step = stepInto(at, key)
    if (!step) return undefined
    at = step
  }
  return at
}

function stepInto({value, document}: Located, key: string | number): Located | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own = value[DOCUMENT] ?? document
  if (Array.isArray(value)) {
    const list = value as unknown as ValueList
    const item = typeof key === 'number' ? list[key] : undefined
    const place = typeof key === 'number' ? list[PLACES][key] : undefined
    return item === undefined || !place ? undefined : {value: item, place, document: own}
  }
  const map = value as ValueMap
  const place = map[PLACES][key]
  return place ? {value: map[key] as Value, place, document: own} : undefined
}

/** The span of a located value in the file. */
export function spanIn({document, place}: Located): Span {
  return document.source.slice(place.start, place.end).span
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

/** Puts together a map; a key that comes again replaces the one before. */
export class MapBuilder {
  // Without a prototype, so that no key of a file means anything else than itself.
  readonly #value = Object.create(null) as Record<string, Value>
  readonly #places = Object.create(null) as Record<string, Place>

  add(key: string, value: Value, place: Place): void {
    this.#value[key] = value
    this.#places[key] = place
  }

  has(key: string): boolean {
    return key in this.#value
  }

  finish(): ValueMap {
    return Object.assign(this.#value, {[PLACES]: this.#places}) as ValueMap
  }
}
