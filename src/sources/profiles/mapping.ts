/** Finds the records of a data file by what a config says about it. */
import {find, stepsToEntry} from '../data/path.ts'
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
  const lookups = new Map(FIELDS.map((name) => [name, lookup(document.value, mapping[name])]))
  const seen = new Set<Place>()
  for (const {value, location} of find(path, document.value)) {
    if (typeof value !== 'string' || value.trim() === '') continue
    const body = locate(document, location)
    if (!body || typeof body.value !== 'string' || seen.has(body.place)) continue
    seen.add(body.place)
    const ask = (name: keyof FieldPaths) => lookups.get(name as (typeof FIELDS)[number])?.(location)
    const {id, ...fields} = readFields((name) => ask(name)?.value)
    const subject = ask('subject')?.location
    const subjectText = subject && locate(document, subject)
    const holder = locate(document, location.slice(0, -1))
    yield {
      ...(id !== undefined && {id}),
      fields,
      ...(dialect !== undefined && {platform: dialect}),
      body: body as RecordText,
      kind,
      ...(typeof subjectText?.value === 'string' && {subject: subjectText as RecordText}),
      span: spanIn(holder && location.length > 1 ? holder : body),
    }
  }
}

interface Answer {
  readonly value: Value
  readonly location?: Location
}

/** What a field is for the body at a location. A path is walked once, and its values kept by the entry that they are of. */
function lookup(root: Value, path: string | boolean | undefined): (body: Location) => Answer | undefined {
  if (path === undefined) return () => undefined
  if (path === KEY)
    return (body) => {
      const key = body.findLast((step, at) => typeof step === 'string' && at < body.length - 1)
      return key === undefined ? undefined : {value: key}
    }
  if (typeof path === 'boolean' || !path.startsWith('$')) return () => ({value: path})
  const steps = stepsToEntry(path)
  const byEntry = new Map<string, Answer>()
  for (const {value, location} of find(path, root)) {
    const entry = keyOf(location, steps ?? location.length - 1)
    if (!byEntry.has(entry)) byEntry.set(entry, {value, location})
  }
  if (steps !== undefined) return (body) => byEntry.get(keyOf(body, steps))
  return (body) => {
    for (let length = body.length - 1; length >= 0; length--) {
      const answer = byEntry.get(keyOf(body, length))
      if (answer) return answer
    }
    return undefined
  }
}

function keyOf(location: Location, steps: number): string {
  return JSON.stringify(location.slice(0, steps))
}
