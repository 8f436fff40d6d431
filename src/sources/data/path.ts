/** Paths into data: JSONPath as RFC 9535 has it, compiled once. */
import {compile, JSONPathQuery, JSONPathRecursionLimitError, type JSONValue} from 'json-p3'
import type {Location, Value} from './value.ts'

/** A value that a path leads to. */
export interface Found {
  readonly value: Value
  /** From where the path began. */
  readonly location: Location
}

type Segment = JSONPathQuery['segments'][number]

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

/**
 * All values that a path leads to, in order. What lies deeper than the library descends is not found.
 * @throws where the path cannot be read: see pathProblem.
 */
export function* find(path: string, value: Value): Generator<Found> {
  try {
    for (const node of query(path).lazyQuery(value as JSONValue))
      yield {value: node.value as unknown as Value, location: node.location}
  } catch (error) {
    if (!(error instanceof JSONPathRecursionLimitError)) throw error
  }
}

/** The first value that a path leads to. */
export function findFirst(path: string, value: Value): Found | undefined {
  for (const found of find(path, value)) return found
  return undefined
}

/**
 * How many steps of its location a value of one path has in common with what it belongs to on another, most first, where
 * less will do if there is nothing with more. None where nothing tells which values belong together, as in
 * `$.names[*]` and `$.texts[*]`; undefined where steps cannot be counted, as in `$..name`.
 */
export function stepsInCommon(path: string, other: string): readonly number[] | undefined {
  const [own, others] = [query(path).segments, query(other).segments]
  const same = lengthWhile(own, (segment, at) => segment.toString() === others[at]?.toString())
  if (own.some(isDescent)) return undefined
  // `[*]` and `[?@.a]` lead to the same entries, if to fewer of them.
  const alike = lengthWhile(own, (segment, at) => {
    const twin = others[at]
    return (
      twin !== undefined &&
      (segment.toString() === twin.toString() || (isPlural(path, segment) && isPlural(other, twin)))
    )
  })
  if (own.slice(0, same).some((segment) => isPlural(path, segment)))
    return Array.from({length: alike - same + 1}, (_, index) => alike - index)
  const isTorn = alike === same && lastPlural(path) !== -1 && lastPlural(other) !== -1
  return isTorn ? [] : [alike]
}

function lengthWhile<Item>(items: readonly Item[], test: (item: Item, at: number) => boolean): number {
  const end = items.findIndex((item, at) => !test(item, at))
  return end === -1 ? items.length : end
}

/** Which step of a path's locations is the key of an entry: that of its last step that can lead to several values. */
export function keyStep(path: string): number | undefined {
  const step = lastPlural(path)
  return step === -1 || query(path).segments.some(isDescent) ? undefined : step
}

function lastPlural(path: string): number {
  return query(path).segments.findLastIndex((segment) => isPlural(path, segment))
}

function isPlural(path: string, segment: Segment): boolean {
  return !new JSONPathQuery(query(path).environment, [segment]).singularQuery()
}

function isDescent(segment: Segment): boolean {
  return segment.toString().startsWith('..')
}

function query(path: string): JSONPathQuery {
  const known = compiled.get(path)
  if (known) return known
  const made = compile(path)
  compiled.set(path, made)
  return made
}
