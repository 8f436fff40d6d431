/** Reads front matter that is more than plain fields, with a parser of YAML: the one place that needs it for this. */
import {isMap, isScalar, isSeq, type Node, parseDocument, Scalar} from 'yaml'
import type {Span} from '../text/index.ts'
import type {FrontFields, FrontScalar, FrontValue} from './plain-front-matter.ts'
import {parserWords, yamlMistake} from './yaml-mistakes.ts'

/** What a parser says to some YAML. */
export type YamlFields =
  | {readonly kind: 'fields'; readonly fields: FrontFields}
  /** It holds nothing, or something else than fields. */
  | {readonly kind: 'nothing'}
  | {readonly kind: 'other'}
  /** Its first error, as it is told after `not valid YAML`, in offsets of the YAML. */
  | {readonly kind: 'error'; readonly message: string; readonly span: Span}

/** Reads the fields of some YAML. Never throws. */
export function readYamlFields(yaml: string): YamlFields {
  const {contents, errors} = parseDocument(yaml, {uniqueKeys: false, merge: true, logLevel: 'silent'})
  const [error] = errors
  if (error) {
    const [start, end] = error.pos
    const words = yamlMistake(error, yaml.slice(start))
    return {kind: 'error', message: words ? `. ${words}` : `: ${parserWords(error)}`, span: {start, end}}
  }
  if (contents === null) return {kind: 'nothing'}
  if (!isMap(contents)) return {kind: 'other'}
  const fields = new Map<string, FrontValue>()
  for (const {key, value} of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (value && !(isScalar(value) && value.value === null)) fields.set(name, valueOf(value as Node))
  }
  return {kind: 'fields', fields}
}

function valueOf(node: Node): FrontValue {
  const span = {start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0}
  if (isScalar(node)) return {kind: 'scalar', value: node.value, ...styleOf(node), span}
  if (isSeq(node)) return {kind: 'list', items: () => (node.items as Node[]).map(valueOf), span}
  if (!isMap(node)) return {kind: 'other', span}
  const get = (key: string) => {
    const value = node.get(key, true) as Node | undefined
    return value && valueOf(value)
  }
  return {kind: 'map', get, span}
}

function styleOf({type, range}: Scalar): Pick<FrontScalar, 'style'> {
  if (!range) return {}
  if (type === Scalar.QUOTE_DOUBLE) return {style: 'double'}
  if (type === Scalar.QUOTE_SINGLE) return {style: 'single'}
  return type === Scalar.PLAIN ? {style: 'plain'} : {}
}
