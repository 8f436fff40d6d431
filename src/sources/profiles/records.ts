/** Records: the replies of a data file as a profile finds them, each with its texts and what is known about it. */
import type {ReplyFields} from '../../prose/index.ts'
import type {Span} from '../../text/index.ts'
import type {BodyKind} from '../body-kind.ts'
import {find, findFirst} from '../data/path.ts'
import {
  type DataDocument,
  isList,
  isMap,
  type Located,
  locate,
  type Location,
  type Place,
  spanIn,
  type Value,
} from '../data/value.ts'
import {readFields} from './fields.ts'
import {type BodyPaths, type FieldPaths, KEY, type Profile, type Shape} from './profile.ts'

/** A text of a record, with where it stands. */
export interface RecordText extends Located {
  readonly value: string
}

/** One reply of a data file. */
export interface ReplyRecord {
  /** As the file states it. */
  readonly id?: string
  readonly fields: ReplyFields
  /** Whose placeholders are used. */
  readonly platform?: string
  readonly body: RecordText
  readonly kind: BodyKind
  readonly subject?: RecordText
  /** All of the entry in the file. */
  readonly span: Span
}

/** What stands at the beginning of a record's paths, and where in the document. */
export interface Holder {
  readonly value: Value
  readonly location: Location
}

/** The records of a document. What an alias of YAML repeats, and another rendering of the same text, come once. */
export function* recordsOf(document: DataDocument, profile: Profile): Generator<ReplyRecord> {
  const seen = new Set<Place>()
  for (const entries of profile.entries)
    // Some entries may lack what tells the layout, such as the chat text of a reply for mail only.
    for (const entry of entriesAt(entries, document.value, profile))
      yield* recordsOfEntry(document, profile, entry, seen)
}

/** What a path of a profile leads to. What is named by its key stands in a map, never in a list. */
export function* entriesAt(path: string, root: Value, {fields}: Profile): Generator<Holder> {
  for (const entry of find(path, root))
    if (fields?.title !== KEY || typeof entry.location.at(-1) !== 'number') yield entry
}

/** Whether a value has what the entries of a profile have. */
export function fits(value: Value, {shape}: Profile): boolean {
  if (!isMap(value) && !isList(value)) return false
  return Object.entries(shape).every(([path, wanted]) => {
    for (const found of find(path, value)) if (isShaped(found.value, wanted)) return true
    return false
  })
}

function isShaped(value: Value, shape: Shape): boolean {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value)
  if (shape === 'text') return typeof value === 'string'
  if (shape === 'list') return isList(value)
  if (shape === 'map') return isMap(value)
  return shape === 'number' ? typeof value === 'number' : value !== null
}

function* recordsOfEntry(
  document: DataDocument,
  profile: Profile,
  entry: Holder,
  seen: Set<Place>,
): Generator<ReplyRecord> {
  const texts = new Set<string>()
  for (const paths of profile.bodies) {
    if (paths.isRendering && texts.size > 0) continue
    const holders = paths.at === undefined ? [entry] : within(entry, paths.at)
    for (const holder of holders)
      for (const {value, location} of within(holder, paths.text)) {
        if (typeof value !== 'string' || value.trim() === '' || texts.has(value.trim())) continue
        texts.add(value.trim())
        const body = locate(document, location)
        if (!body || typeof body.value !== 'string' || seen.has(body.place)) continue
        seen.add(body.place)
        const places = {entry, holder, text: location}
        yield recordOf(document, profile, paths, places, {...body, value})
      }
  }
}

function within({value, location}: Holder, path: string): readonly Holder[] {
  return [...find(path, value)].map((found) => ({value: found.value, location: [...location, ...found.location]}))
}

/** Where a text was found: in which entry, in which part of it, and itself. */
interface Places {
  readonly entry: Holder
  readonly holder: Holder
  readonly text: Location
}

function recordOf(
  document: DataDocument,
  profile: Profile,
  paths: BodyPaths,
  {entry, holder, text}: Places,
  body: RecordText,
): ReplyRecord {
  const ask = (name: keyof FieldPaths): Holder | undefined =>
    askAt(holder, paths.fields?.[name], text) ?? askAt(entry, profile.fields?.[name], entry.location)
  const {id, ...fields} = readFields((name) => ask(name)?.value)
  const subject = textAt(document, ask('subject'))
  const whole = locate(document, entry.location)
  return {
    ...(id !== undefined && {id}),
    fields: {...fields, ...profile.values, ...paths.values},
    ...(profile.platform !== undefined && {platform: profile.platform}),
    body,
    kind: paths.kind,
    ...(subject && {subject}),
    span: spanIn(whole ?? body),
  }
}

/** @param named the location whose last key is the name, where a path asks for that. */
function askAt(holder: Holder, path: string | undefined, named: Location): Holder | undefined {
  if (path === undefined) return undefined
  if (path === KEY) {
    const key = named.at(-1)
    return typeof key === 'string' ? {value: key, location: named} : undefined
  }
  const found = findFirst(path, holder.value)
  return found && {value: found.value, location: [...holder.location, ...found.location]}
}

function textAt(document: DataDocument, at: Holder | undefined): RecordText | undefined {
  const found = at && locate(document, at.location)
  return found && typeof found.value === 'string' && found.value.trim() !== '' ? (found as RecordText) : undefined
}
