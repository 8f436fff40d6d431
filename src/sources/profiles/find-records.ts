/** Finds the records of a data file: by what a config says, else by the profile that fits. */
import {Text} from '../../text/index.ts'
import {type Format, FORMATS} from '../data/formats.ts'
import type {ReadData} from '../data/json.ts'
import type {DataDocument} from '../data/value.ts'
import {pathSigns} from '../evidence.ts'
import {idMaker} from '../reply-id.ts'
import {detectProfile, namedProfile} from './detect.ts'
import type {SourceMapping} from '../source-mapping.ts'
import {mappedRecords} from './mapping.ts'
import {recordsOf, type ReplyRecord} from './records.ts'

/** A record with the id under which its reply is known; unique in its file. */
export interface NamedRecord extends ReplyRecord {
  readonly id: string
}

/** The records of a data file, and how they were found. */
export interface FoundRecords {
  readonly records: readonly NamedRecord[]
  /** The name of the profile, such as `Zendesk macros`; undefined where none fits. */
  readonly profile?: string
  /** What finds the records of another content in the same way, whatever its texts say. */
  readonly mapping: SourceMapping
  readonly data: ReadData
}

/** Whether a file of this name holds data. */
export function isExportName(path: string): boolean {
  return formatOf(path) !== undefined
}

function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase()
  return FORMATS.find(({extensions}) => extensions.some((extension) => name.endsWith(extension)))
}

/**
 * The records of a data file; undefined for files of other kinds.
 * @param path decides the format, and its words may tell what the file holds.
 */
export function readRecords(content: string, path: string, mapping: SourceMapping = {}): FoundRecords | undefined {
  const format = formatOf(path)
  return format && findRecords(format, content, path, mapping)
}

export function findRecords(format: Format, content: string, path: string, mapping: SourceMapping): FoundRecords {
  const data = format.read(Text.of(content), mapping)
  const nextId = idMaker(path)
  const records: NamedRecord[] = []
  let first: Found | undefined
  for (const document of data.documents) {
    const found = recordsIn(document, path, mapping)
    if (!found) continue
    first ??= found
    for (const record of found.records) records.push({...record, id: nextId(record.id, record.fields)})
  }
  const known = first?.id === undefined ? mapping : {...mapping, profile: first.id}
  return {records, data, mapping: known, ...(first && {profile: first.name})}
}

interface Found {
  /** Of the profile. */
  readonly id?: string
  readonly name: string
  readonly records: Iterable<ReplyRecord>
}

function recordsIn(document: DataDocument, path: string, mapping: SourceMapping): Found | undefined {
  if (mapping.body !== undefined) return {name: 'the config', records: mappedRecords(document, mapping)}
  const profile =
    mapping.profile === undefined
      ? detectProfile(document, pathSigns(path))
      : namedProfile(mapping.profile, document.value)
  return profile && {id: profile.id, name: profile.name, records: recordsOf(document, profile)}
}
