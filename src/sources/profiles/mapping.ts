/** Finds the records of a data file by what a config says about it. */
import {find, type Found, keyStep, stepsInCommon} from '../data/path.ts'
import {hull} from '../../text/index.ts'
import {type DataDocument, locate, type Location, type Place, spanIn, type Value} from '../data/value.ts'
import type {SourceMapping} from '../source-mapping.ts'
import {readFields} from './fields.ts'
import {type FieldPaths, KEY} from './profile.ts'
import type {RecordText, ReplyRecord} from './records.ts'

const FIELDS = ['id', 'title', 'subject', 'lang', 'channel', 'category', 'tags', 'active', 'internal'] as const

/** The records of a document, by a mapping that says where the bodies are. */
export function* mappedRecords(document: DataDocument, mapping: SourceMapping): Generator<ReplyRecord> {
  const {body: path, kind = 'auto', dialect} = mapping
  if (path === undefined) return
  const lookups = new Map(FIELDS.map((name) => [name, lookup(document.value, path, name, mapping[name])]))
  const seen = new Set<Place>()
  for (const {value, location} of find(path, document.value)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    const body = locate(document, location)
    if (!body || typeof body.value !== 'string' || seen.has(body.place)) continue
    seen.add(body.place)
    const ask = (name: keyof FieldPaths) => lookups.get(name as (typeof FIELDS)[number])?.(location)
    const {id, ...fields} = readFields((name) => ask(name)?.value)
    const subject = subjectAt(document, ask('subject')?.location)
    const holder = locate(document, location.slice(0, -1))
    const span = spanIn(holder && location.length > 1 ? holder : body)
    yield {
      ...(id !== undefined && {id}),
      fields,
      ...(dialect !== undefined && {platform: dialect}),
      body: body as RecordText,
      kind,
      ...(subject && {subject}),
      span: subject ? hull(span, spanIn(subject)) : span,
    }
  }
}

function subjectAt(document: DataDocument, location: Location | undefined): RecordText | undefined {
  const found = location && locate(document, location)
  return typeof found?.value === 'string' && found.value.trim() !== '' ? (found as RecordText) : undefined
}

interface Answer {
  readonly value: Value
  readonly location?: Location
}

/**
 * What a field is for the body at a location. A path is walked once, and its values are kept by what they have in common
 * with the bodies: the steps that both paths begin with.
 */
function lookup(
  root: Value,
  bodyPath: string,
  name: (typeof FIELDS)[number],
  path: string | boolean | undefined,
): (body: Location) => Answer | undefined {
  if (path === undefined) return () => undefined
  if (path === KEY) {
    const step = keyStep(bodyPath)
    return (body) => {
      const key = body.slice(0, step === undefined ? -1 : step + 1).findLast(isKey)
      return key === undefined ? undefined : {value: key}
    }
  }
  if (typeof path === 'boolean' || !path.startsWith('$')) return () => ({value: path})
  const steps = stepsInCommon(path, bodyPath)
  const answer = name === 'tags' ? allOf : (found: readonly Found[]) => found[0]
  const byEntry = new Map<string, Found[]>()
  for (const found of find(path, root))
    for (const length of steps ?? [found.location.length - 1]) {
      const entry = keyOf(found.location, length)
      const known = byEntry.get(entry)
      if (known) known.push(found)
      else byEntry.set(entry, [found])
    }
  return (body) => {
    for (const length of steps ?? body.map((_, index) => body.length - 1 - index)) {
      const found = byEntry.get(keyOf(body, length))
      if (found) return answer(found)
    }
    return undefined
  }
}

/** Tags one by one are a list. */
function allOf(found: readonly Found[]): Answer | undefined {
  const [first, ...others] = found
  if (!first || others.length === 0) return first
  return {...first, value: [first, ...others].map(({value}) => value) as unknown as Value}
}

function isKey(step: string | number): step is string {
  return typeof step === 'string'
}

function keyOf(location: Location, steps: number): string {
  return JSON.stringify(location.slice(0, steps))
}
