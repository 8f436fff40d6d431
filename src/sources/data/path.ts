/** Paths into data: JSONPath as RFC 9535 has it, compiled once. */
import {compile, JSONPathQuery, type JSONValue} from 'json-p3'
import type {Location, Value} from './value.ts'

/** A value that a path leads to. */
export interface Found {
  readonly value: Value
  /** From where the path began. */
  readonly location: Location
}

const compiled = new Map<string, JSONPathQuery>()

/** What is wrong with a path, or undefined where nothing is. */
export function pathProblem(path: string): string | undefined {
  try {
    query(path)
    return undefined
  } catch (error) {
    if (error instanceof Error) return inWords(error)
    throw error
  }
}

/** The library repeats the path in its message: we have said it already. */
function inWords({message}: Error): string {
  return message.replace(/ \('[^]*$/, '')
}

/** All values that a path leads to, in order. @throws where the path cannot be read: see pathProblem. */
export function* find(path: string, value: Value): Generator<Found> {
  for (const node of query(path).lazyQuery(value as JSONValue))
    yield {value: node.value as unknown as Value, location: node.location}
}

/** The first value that a path leads to. */
export function findFirst(path: string, value: Value): Found | undefined {
  for (const found of find(path, value)) return found
  return undefined
}

/**
 * How many steps of a location a path shares with its siblings: those up to and with its last step that can lead to
 * several values. Undefined for paths whose steps cannot be counted, such as `$..body`.
 */
export function stepsToEntry(path: string): number | undefined {
  let steps = 0
  const {environment, segments} = query(path)
  for (const [index, segment] of segments.entries()) {
    if (segment.toString().startsWith('..')) return undefined
    if (!new JSONPathQuery(environment, [segment]).singularQuery()) steps = index + 1
  }
  return steps
}

function query(path: string): JSONPathQuery {
  const known = compiled.get(path)
  if (known) return known
  const made = compile(path)
  compiled.set(path, made)
  return made
}
