/** Reads YAML, also files of several documents, with the place of each value. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar as YamlScalar,
} from 'yaml'
import type {Text} from '../../text/index.ts'
import {type DataMistake, embedded, type ReadData} from './json.ts'
import {
  type DataDocument,
  ListBuilder,
  MapBuilder,
  type Notation,
  type Place,
  PLACES,
  type Scalar,
  type Value,
  type ValueMap,
} from './value.ts'
import {yamlComments} from './yaml-comments.ts'
import {yamlMistake} from './yaml-mistakes.ts'
import {readYamlScalar, type YamlPlace} from './yaml-scalar.ts'
import {writeYamlScalar} from './yaml-write.ts'

/** Reads all documents of a text. */
export function readYaml(source: Text): ReadData {
  const content = source.value
  const newline = /\r\n|\r|\n/.exec(content)?.[0] ?? '\n'
  const documents: DataDocument[] = []
  const mistakes: DataMistake[] = []
  try {
    const parsed = parseAllDocuments(content, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
    for (const document of Array.isArray(parsed) ? parsed : []) {
      for (const error of document.errors) {
        const start = Math.min(error.pos[0], content.length)
        mistakes.push({
          start,
          end: Math.max(start, Math.min(error.pos[1], content.length)),
          message: yamlMistake(error),
        })
      }
      if (document.contents) documents.push(new YamlDocument(source, newline, document))
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    mistakes.push({start: 0, end: 0, message: 'This is nested too deep to be read.'})
  }
  mistakes.sort((a, b) => a.start - b.start)
  return {documents, mistakes, comments: yamlComments(content)}
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

class YamlDocument implements DataDocument {
  readonly source: Text
  readonly value: Value
  readonly place: Place
  readonly #newline: string

  constructor(source: Text, newline: string, document: Document.Parsed) {
    this.source = source
    this.#newline = newline
    const {value, place} = new YamlReader(document, this).read(document.contents as Node | null, false)
    this.value = value
    this.place = place
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
  readonly #owner: DataDocument
  readonly #built = new Map<Node, Built>()
  readonly #open = new Set<Node>()

  constructor(document: Document.Parsed, owner: DataDocument) {
    this.#document = document
    this.#owner = owner
  }

  read(node: Node | null | undefined, isInFlow: boolean): Built {
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      // What an alias within its own anchor stands for would have no end.
      return target && !this.#open.has(target) ? this.read(target, isInFlow) : nothingAt(node)
    }
    if (!node) return nothingAt(undefined)
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
    const place: YamlPlace = {start, end, notation: 'other'}
    if (isSeq(node)) {
      const list = new ListBuilder()
      for (const item of node.items as Node[]) {
        const inner = this.read(item, isInFlow || node.flow === true)
        list.add(inner.value, inner.place)
      }
      return {value: list.finish(), place}
    }
    if (isMap(node))
      return {value: this.#map(node.items as Pair<Node, Node | null>[], isInFlow || node.flow === true), place}
    return isScalar(node) ? this.#scalar(node, {...place, ...(isInFlow && {isInFlow})}) : nothingAt(node)
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

  #scalar(node: YamlScalar, at: YamlPlace): Built {
    const {value} = node
    if (typeof value === 'string') {
      const place: YamlPlace = {...at, notation: NOTATIONS[node.type ?? ''] ?? 'other'}
      return {value: embedded(value, place, this.#owner) ?? value, place}
    }
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null
    return {value: isPlain ? value : String(value), place: at}
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

function nothingAt(node: Node | undefined): Built {
  const [start = 0, end = start] = node?.range ?? []
  return {value: null, place: {start, end, notation: 'other'}}
}
