/** Reads replies that come one by one as JSON, such as a stream of those that were sent. */
import type {RawBlock, RawReply, ReplyFields} from '../prose/index.ts'
import {Text} from '../text/index.ts'
import {readBody} from './body.ts'
import {BODY_KINDS, type BodyKind} from './body-kind.ts'
import {readComments} from './comments.ts'
import {FORMATS} from './data/formats.ts'
import type {Value, ValueMap} from './data/value.ts'
import {dialectsFor} from './dialects.ts'
import {readFields} from './profiles/fields.ts'
import {findRecords} from './profiles/find-records.ts'
import {recordKeys, type RecordKeys} from './profiles/generic.ts'
import {idMaker} from './reply-id.ts'
import type {Source} from './source.ts'
import type {SourceMapping} from './source-mapping.ts'

/** A reply, decoded. */
export interface SentReply {
  /** As it was stated, as JSON: numbers keep all of their digits. */
  readonly id?: string
  /** What the linter knows it by; made of the title where no id is stated. */
  readonly name: string
  readonly fields: ReplyFields
  /** Perhaps empty. */
  readonly body: string
  readonly kind: BodyKind
  readonly subject?: string
  readonly platform?: string
}

/** A line that could not be read. */
export interface UnreadReply {
  /** What is wrong with it, as a sentence. */
  readonly mistake: string
  /** As of a reply, where the line could be read so far. */
  readonly id?: string
}

/** What holds for all replies of a stream. */
export interface SentReplyOptions {
  /** Of what the replies may be named for. */
  readonly path: string
  /** What bodies are written in that do not say so. */
  readonly kind: BodyKind
  /** Where the parts of a reply stand, as in a JSON Lines file: paths begin with `$[*]`. */
  readonly mapping?: SourceMapping
}

/** Fields that only somebody states who writes for the linter, so that they must be spelled as in front matter. */
const OWN_TEXTS = ['context', 'audience', 'stage', 'fault', 'voice', 'signedBy'] as const
const FORMS = new Set(['reply', 'snippet', 'signature'])
const SENDERS = new Set(['agent', 'team', 'bot'])

/**
 * Makes what reads one line: an object with the text and what is known of it, or the text itself.
 * @returns the reply, or what is wrong. Never throws on bad input.
 */
export function sentReplyReader(options: SentReplyOptions): (line: string) => SentReply | UnreadReply {
  const {path, kind, mapping} = options
  const keysOf = layouts()
  return (line) => {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      return {mistake: notJson(error)}
    }
    if (typeof value === 'string') return {name: nameOf(path, undefined, {}), fields: {}, body: value, kind}
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return {mistake: 'A line holds a JSON object with the text of one reply, or that text as a JSON string.'}
    const record = value as ValueMap
    const isMapped = mapping?.body !== undefined || mapping?.profile !== undefined
    const reply = isMapped ? mappedReply(line, path, mapping) : plainReply(record, keysOf(record), line, options)
    if ('mistake' in reply) return reply
    return {...reply, ...ownKind(record), fields: {...reply.fields, ...ownFields(record)}}
  }
}

/** What engines say of broken JSON shows parts of it; only the place is taken from that. */
function notJson(error: unknown): string {
  const [, offset] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
  return offset === undefined
    ? 'This line is not valid JSON.'
    : `This line is not valid JSON: the trouble begins at character ${Number(offset) + 1}.`
}

function nameOf(path: string, id: string | undefined, fields: ReplyFields): string {
  return idMaker(path)(id, fields)
}

/** Layouts that are kept, and the longest of them, in characters. Streams have few. */
const MOST_LAYOUTS = 500
const LONGEST_LAYOUT = 4000

/** Finds the keys of records, once for all that are laid out alike. */
function layouts(): (record: ValueMap) => RecordKeys | undefined {
  const known = new Map<string, RecordKeys | undefined>()
  return (record) => {
    // Which keys count depends also on which of them hold words.
    const layout = JSON.stringify(
      Object.entries(record).map(([key, value]) => [key, typeof value === 'string' && value.trim() !== '']),
    )
    if (known.has(layout)) return known.get(layout)
    const keys = recordKeys(record)
    if (known.size >= MOST_LAYOUTS) known.clear()
    if (layout.length <= LONGEST_LAYOUT) known.set(layout, keys)
    return keys
  }
}

function plainReply(
  record: ValueMap,
  keys: RecordKeys | undefined,
  line: string,
  {path, kind, mapping}: SentReplyOptions,
): SentReply | UnreadReply {
  if (!keys)
    return {
      ...statedId(record['id'], 'id', line),
      mistake: 'There is no text in this line. It is looked for under names such as body, text and content.',
    }
  const valueOf = (key: string | undefined): Value | undefined => (key === undefined ? undefined : record[key])
  const body = valueOf(keys.body) ?? ''
  const stated = statedId(valueOf(keys.fields.id), keys.fields.id, line)
  if (typeof body !== 'string')
    return {...stated, mistake: `What stands under ${JSON.stringify(keys.body.slice(0, 40))} is not a text.`}
  const {id, ...fields} = readFields((name) => valueOf(keys.fields[name]))
  const subject = valueOf(keys.fields.subject)
  return {
    ...stated,
    name: nameOf(path, typeof valueOf(keys.fields.id) === 'number' ? stated.id : id, fields),
    fields,
    body,
    kind: mapping?.kind ?? (keys.kind === 'auto' ? kind : keys.kind),
    ...(typeof subject === 'string' && subject.trim() !== '' && {subject}),
    ...(mapping?.dialect !== undefined && {platform: mapping.dialect}),
  }
}

/** Long numbers lose digits when they are read, and whoever joins results by them would miss. */
function statedId(id: Value | undefined, key: string | undefined, line: string): Pick<SentReply, 'id'> {
  if (typeof id === 'string') return {id: JSON.stringify(id)}
  if (typeof id !== 'number') return {}
  if (Number.isSafeInteger(id) || key === undefined) return {id: JSON.stringify(id)}
  const name = JSON.stringify(key)
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const [, digits] = /^\s*:\s*(-?\d[\d.eE+-]*)/.exec(line.slice(at + name.length, at + name.length + 100)) ?? []
    if (digits !== undefined && Number(digits) === id) return {id: digits}
  }
  return {id: JSON.stringify(id)}
}

function mappedReply(line: string, path: string, mapping: SourceMapping): SentReply | UnreadReply {
  const format = FORMATS.find(({id}) => id === 'jsonl')
  const [first, ...others] = format ? findRecords(format, line, path, mapping).records : []
  if (!first) return {mistake: 'There is no text in this line where the config says that it stands.'}
  if (others.length > 0) return {mistake: `The config finds ${others.length + 1} texts in this line. It may hold one.`}
  const {id, fields, body, kind, subject, platform} = first
  return {
    id: JSON.stringify(id),
    name: id,
    fields,
    body: body.value,
    kind,
    ...(subject && {subject: subject.value}),
    ...(platform !== undefined && {platform}),
  }
}

function ownFields(record: ValueMap): ReplyFields {
  const fields: Record<string, unknown> = {}
  for (const name of OWN_TEXTS) if (typeof record[name] === 'string') fields[name] = record[name]
  const {autosend, slots, kind, sender} = record
  if (typeof autosend === 'boolean') fields['autosend'] = autosend
  if (Array.isArray(slots) && slots.every((slot) => typeof slot === 'string')) fields['slots'] = slots
  if (typeof kind === 'string' && FORMS.has(kind)) fields['kind'] = kind
  // Exports put addresses and names there.
  if (typeof sender === 'string' && SENDERS.has(sender)) fields['sender'] = sender
  return fields
}

/** `kind` says what a reply is, or what it is written in. */
function ownKind({kind}: ValueMap): Partial<Pick<SentReply, 'kind'>> {
  const stated = BODY_KINDS.find((each) => each === kind)
  return stated === undefined ? {} : {kind: stated}
}

/** What stands between the body and the subject in the text that is linted. */
const BETWEEN = '\n\n'

/** The text that is linted: the body, so that offsets count in it, and a subject after it. */
export function contentOf({body, subject}: SentReply): string {
  return subject === undefined ? body : `${body}${BETWEEN}${subject}`
}

/** Where the subject begins in that text. */
export function subjectStart({body}: SentReply): number {
  return body.length + BETWEEN.length
}

/** A source that reads, whatever its path, the content of the reply that is at hand. */
export function sentReplySource(atHand: () => SentReply): Source {
  return {
    // Files of no known kind are read by it.
    id: 'text',
    extensions: [],
    parse(content, _, options = {}) {
      const reply = atHand()
      const {name, fields, kind, platform, subject} = reply
      const all = Text.of(content)
      const dialects = dialectsFor(platform, options.dialects)
      const {blocks, comments} = readBody(all.slice(0, reply.body.length), kind, dialects)
      const head: readonly RawBlock[] = [{kind: 'subject', text: all.slice(subjectStart(reply)), marks: []}]
      const span = {start: 0, end: content.length}
      const raw: RawReply = {
        id: name,
        span,
        fields,
        dialects,
        blocks: subject === undefined ? blocks : [...head, ...blocks.filter((block) => block.kind !== 'subject')],
      }
      return {
        replies: [raw],
        problems: [],
        comments: readComments(content, comments, [raw]),
        disabled: [],
        skipped: {},
      }
    },
  }
}
