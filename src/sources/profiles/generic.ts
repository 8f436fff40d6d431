/** Makes a profile for records that no tool's own profile fits, by the names of their keys or columns. */
import type {BodyKind} from '../body-kind.ts'
import {find} from '../data/path.ts'
import {isMap, type Value, type ValueMap} from '../data/value.ts'
import type {FieldPaths, Profile} from './profile.ts'

/** Names without anything but letters, likeliest first. Of several renderings of one text, the one with markup. */
const BODY = (
  'bodyhtml contenthtml htmlbody htmlcontent texthtml html bodymarkdown markdown body content text reply answer ' +
  'response message macrotext replytext responsetext messagetext bodytext contenttext macrobody replybody ' +
  'messagebody cannedresponse quicktext snippet template macro'
).split(' ')
const TITLE =
  'title name question macroname macrotitle templatename replyname shortcut shortcode trigger heading label scenario subject'.split(
    ' ',
  )
const FIELDS: Readonly<
  Record<Exclude<keyof FieldPaths, 'title' | 'inactive' | 'internal' | 'status'>, readonly string[]>
> = {
  id: ['id', 'uuid', 'key', 'slug', 'number', 'code'],
  lang: ['lang', 'language', 'locale', 'languagecode'],
  active: ['active', 'isactive', 'enabled', 'isenabled', 'published', 'status', 'state'],
  channel: ['channel', 'channels'],
  category: ['category', 'categories', 'folder', 'group', 'section', 'topic', 'team', 'path'],
  tags: ['tags', 'labels', 'tag'],
  subject: ['subject', 'subjectline', 'emailsubject'],
}
const INTERNAL = ['audience', 'visibility']
const INACTIVE = [
  'archived',
  'isarchived',
  'deleted',
  'isdeleted',
  'hidden',
  'disabled',
  'isdisabled',
  'draft',
  'inactive',
]

/** Keys of what customers wrote or are: mail, reviews, forms. */
const FROM_CUSTOMERS = new Set(
  'email emailaddress mail phone phonenumber from sender rating stars customer customerid customername'.split(' '),
)

/** Where lists and maps of records may stand, and a single record. */
const ENTRIES = ['$[*]', '$.*[*]', '$.*.*[*]', '$.*', '$']

/** Records are looked at until this many have told their keys. */
const ENOUGH = 30

/** The profile of records that have a text, and something that names it. */
export function genericProfile(root: Value): Profile | undefined {
  for (const entries of ENTRIES) {
    const sample = sampleOf(entries, root)
    const body = keyFor(BODY, sample)
    if (body === undefined) continue
    if (sample.some((each) => Object.keys(each).some((key) => FROM_CUSTOMERS.has(plain(key))))) continue
    const others = sample.map((each) => without(each, body))
    const title = keyFor(TITLE, others)
    const id = keyFor(FIELDS.id, others, false)
    if (title === undefined && id === undefined) continue
    return {
      id: 'records',
      name: 'records',
      entries: [entries],
      shape: {[pathTo(body)]: 'text'},
      bodies: [{text: pathTo(body), kind: kindFor(body)}],
      fields: fieldsOf(others, title),
      needsEvidence: true,
    }
  }
  return undefined
}

function sampleOf(entries: string, root: Value): readonly ValueMap[] {
  const sample: ValueMap[] = []
  let seen = 0
  for (const {value} of find(entries, root)) {
    if (isMap(value)) sample.push(value)
    if (++seen >= ENOUGH) break
  }
  return sample.length * 2 > seen ? sample : []
}

/** The likeliest key among known names that at least half of the records have, with a text if one is wanted. */
function keyFor(names: readonly string[], sample: readonly ValueMap[], isText = true): string | undefined {
  const counts = new Map<string, number>()
  for (const map of sample)
    for (const [key, value] of Object.entries(map))
      if (!isText || (typeof value === 'string' && value.trim() !== '')) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts].filter(([, count]) => count * 2 >= sample.length).map(([key]) => key)
  for (const name of names) {
    const key = keys.find((each) => plain(each) === name)
    if (key !== undefined) return key
  }
  return undefined
}

function without(map: ValueMap, key: string): ValueMap {
  return Object.fromEntries(Object.entries(map).filter(([each]) => each !== key)) as unknown as ValueMap
}

function fieldsOf(sample: readonly ValueMap[], title: string | undefined): FieldPaths {
  return Object.fromEntries(Object.entries(fieldKeys(sample, title)).map(([field, key]) => [field, pathTo(key)]))
}

/** The keys under which records state their fields. */
function fieldKeys(sample: readonly ValueMap[], title: string | undefined): FieldKeys {
  const fields: Partial<Record<keyof FieldPaths, string>> = {}
  if (title !== undefined) fields.title = title
  for (const [field, names] of Object.entries(FIELDS) as [keyof typeof FIELDS, readonly string[]][]) {
    const key = keyFor(names, sample, false)
    if (key !== undefined && key !== title) fields[field] = key
  }
  const internal = keyFor(INTERNAL, sample)
  if (internal !== undefined) fields.internal = internal
  const inactive = keyFor(INACTIVE, sample, false)
  if (inactive !== undefined) fields.inactive = inactive
  return fields
}

type FieldKeys = Readonly<Partial<Record<keyof FieldPaths, string>>>

/** Under which keys one record has its text and states its fields. */
export interface RecordKeys {
  readonly body: string
  readonly kind: BodyKind
  readonly fields: FieldKeys
}

/** The keys of one record that is known to be a reply, whatever else it says of customers; undefined where it has no text. */
export function recordKeys(record: ValueMap): RecordKeys | undefined {
  const body = keyFor(BODY, [record]) ?? keyFor(BODY, [record], false)
  if (body === undefined) return undefined
  const others = [without(record, body)]
  return {body, kind: kindFor(body), fields: fieldKeys(others, keyFor(TITLE, others))}
}

function kindFor(key: string): BodyKind {
  return /html/i.test(key) ? 'html' : /markdown/i.test(key) ? 'markdown' : 'auto'
}

function pathTo(key: string): string {
  return `$['${key.replace(/[\\']/g, '\\$&')}']`
}

/** A name as it is compared: letters only. */
function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '')
}
