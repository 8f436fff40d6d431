/** Reads YAML, also files of several documents, with the place of each value. */
import {
  type Document,
  isAlias,
  isMap as isYamlMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar as YamlScalar,
} from 'yaml'
import type {Span, Text} from '../../text/index.ts'
import {embedded, type ReadData} from './json.ts'
import type {DataMistake} from './mistake.ts'
import {
  append,
  isList,
  isMap,
  ListBuilder,
  MapBuilder,
  type Notation,
  type Place,
  PLACES,
  type Scalar,
  type Scalars,
  type Value,
  type ValueList,
  type ValueMap,
} from './value.ts'
import {yamlChunks} from './yaml-chunks.ts'
import {yamlComments} from './yaml-comments.ts'
import {NO_ANCHOR, parserWords, yamlMistake} from '../yaml-mistakes.ts'
import {readYamlScalar, type YamlPlace} from './yaml-scalar.ts'
import {writeYamlScalar} from './yaml-write.ts'

/** Reads all documents of a text. */
export function readYaml(source: Text): ReadData {
  const content = source.value
  const newline = /\r\n|\r|\n/.exec(content)?.[0] ?? '\n'
  const scalars = new YamlScalars(source, newline)
  const chunks = yamlChunks(content)
  const parts = chunks.map((chunk) => readChunk(content, chunk, scalars))
  const joined = chunks.length > 1 ? joinedLists(parts) : parts[0]
  // A list that turns out to be none is read in one.
  const {documents, mistakes} = joined ?? readChunk(content, {start: 0, end: content.length}, scalars)
  return {
    documents: documents.map((found) => ({...found, scalars})),
    mistakes: mistakes.toSorted((a, b) => a.start - b.start),
    comments: yamlComments(content),
  }
}

interface Chunk {
  readonly documents: readonly Built[]
  readonly mistakes: readonly DataMistake[]
}

function readChunk(content: string, {start: offset, end}: Span, scalars: Scalars): Chunk {
  const documents: Built[] = []
  const mistakes: DataMistake[] = []
  try {
    const yaml = content.slice(offset, end)
    const parsed = parseAllDocuments(yaml, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
    for (const document of Array.isArray(parsed) ? parsed : []) {
      for (const error of document.errors) {
        const [start, stop] = error.pos.map((at) => Math.min(offset + at, end)) as [number, number]
        const message = yamlMistake(error, content.slice(start, end)) ?? `This is not valid YAML: ${parserWords(error)}`
        mistakes.push({start, end: Math.max(start, stop), message})
      }
      if (!document.contents) continue
      const reader = new YamlReader(document, offset, scalars, mistakes)
      documents.push(reader.read(document.contents as Node | null, false))
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    mistakes.push({start: offset, end: offset, message: 'This is nested too deep to be read.'})
  }
  return {documents, mistakes}
}

/** The first chunk with the items of all others put at the end of its list; undefined where it does not end with one. */
function joinedLists([first, ...others]: readonly Chunk[]): Chunk | undefined {
  const list = lastList(first?.documents[0]?.value)
  if (!first || !list || first.documents.length !== 1) return undefined
  for (const {documents} of others) {
    const value = documents[0]?.value
    if (!isList(value) || documents.length !== 1) return undefined
    append(list, value)
  }
  return {documents: first.documents, mistakes: [first, ...others].flatMap(({mistakes}) => mistakes)}
}

/** The list with which a document ends. */
function lastList(value: Value | undefined): ValueList | undefined {
  if (value === undefined || isList(value)) return value
  // Keys that are numbers come first in a map, wherever they stand.
  const isOrdered = isMap(value) && !Object.keys(value).some((key) => /^\d+$/.test(key))
  return isOrdered ? lastList(Object.values(value).at(-1)) : undefined
}

const NOTATIONS: Readonly<Record<string, Notation>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

interface Built {
  readonly value: Value
  readonly place: YamlPlace
}

class YamlScalars implements Scalars {
  readonly source: Text
  readonly #newline: string

  constructor(source: Text, newline: string) {
    this.source = source
    this.#newline = newline
  }

  read(place: Place, value: string): Scalar {
    return readYamlScalar(this.source, place, value, this.#newline)
  }

  write(place: Place, value: string): string {
    return writeYamlScalar(this.source.value, place, value, this.#newline)
  }
}

/** Turns the nodes of one document into values. What an alias stands for is the same value, at its own place. */
class YamlReader {
  readonly #document: Document.Parsed
  /** Of the chunk in the text. */
  readonly #offset: number
  readonly #scalars: Scalars
  readonly #mistakes: DataMistake[]
  readonly #built = new Map<Node, Built>()
  readonly #open = new Set<Node>()

  constructor(document: Document.Parsed, offset: number, scalars: Scalars, mistakes: DataMistake[]) {
    this.#document = document
    this.#offset = offset
    this.#scalars = scalars
    this.#mistakes = mistakes
  }

  read(node: Node | null | undefined, isInFlow: boolean): Built {
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      if (!target) this.#mistakes.push(noAnchor(node, this.#offset))
      // What an alias within its own anchor stands for would have no end.
      return target && !this.#open.has(target) ? this.read(target, isInFlow) : this.#nothingAt(node)
    }
    if (!node) return this.#nothingAt(undefined)
    const known = this.#built.get(node)
    if (known) return known
    this.#open.add(node)
    const built = this.#build(node, isInFlow)
    this.#open.delete(node)
    this.#built.set(node, built)
    return built
  }

  #build(node: Node, isInFlow: boolean): Built {
    const [start = 0, end = start] = node.range ?? []
    const place: YamlPlace = {start: this.#offset + start, end: this.#offset + end, notation: 'other'}
    if (isSeq(node)) {
      const list = new ListBuilder()
      for (const item of node.items as Node[]) {
        const inner = this.read(item, isInFlow || node.flow === true)
        list.add(inner.value, inner.place)
      }
      return {value: list.finish(), place}
    }
    if (isYamlMap(node))
      return {value: this.#map(node.items as Pair<Node, Node | null>[], isInFlow || node.flow === true), place}
    return isScalar(node) ? this.#scalar(node, place, isInFlow) : this.#nothingAt(node)
  }

  #nothingAt(node: Node | undefined): Built {
    const [start = 0, end = start] = node?.range ?? []
    return {value: null, place: {start: this.#offset + start, end: this.#offset + end, notation: 'other'}}
  }

  #map(pairs: readonly Pair<Node, Node | null>[], isInFlow: boolean): Value {
    const map = new MapBuilder()
    const merged: Built[] = []
    for (const {key, value} of pairs) {
      const name = isScalar(key) ? String(key.value) : ''
      const inner = this.read(value, isInFlow)
      if (name === '<<') merged.push(inner)
      else map.add(name, inner.value, inner.place)
    }
    for (const {value} of merged)
      for (const each of Array.isArray(value) ? (value as readonly Value[]) : [value]) addMissing(map, each)
    return map.finish()
  }

  #scalar({value, type}: YamlScalar, {start, end}: Place, isInFlow: boolean): Built {
    const notation = typeof value === 'string' ? (NOTATIONS[type ?? ''] ?? 'other') : 'other'
    // Written out, not spread: objects made by spreading take twice the space, and there are millions of these.
    const place: YamlPlace = isInFlow ? {start, end, notation, isInFlow} : {start, end, notation}
    if (typeof value === 'string') return {value: embedded(value, place, this.#scalars) ?? value, place}
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null
    return {value: isPlain ? value : String(value), place}
  }
}

/** The library says nothing of an alias that stands for nothing. All else is read as it was meant. */
function noAnchor({range}: Node, offset: number): DataMistake {
  const [start = 0, end = start] = range ?? []
  return {
    start: offset + start,
    end: offset + end,
    message: NO_ANCHOR,
    isRead: true,
  }
}

/** What `<<` brings along counts only where the map does not say it itself. */
function addMissing(map: MapBuilder, value: Value): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const from = value as ValueMap
  for (const key of Object.keys(from)) {
    const place = from[PLACES][key]
    if (place && !map.has(key)) map.add(key, from[key] as Value, place)
  }
}
