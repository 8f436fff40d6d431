/** Finds the records of a data file: by what a config says, else by the profile that fits. */
import {Text} from '../../text/index.ts'
import {type Format, FORMATS} from '../data/formats.ts'
import type {ReadData} from '../data/json.ts'
import type {DataDocument} from '../data/value.ts'
import {pathSigns} from '../evidence.ts'
import {idMaker} from '../reply-id.ts'
import {detectProfile, PROFILES} from './detect.ts'
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
  readonly data: ReadData
}

/**
 * The records of a data file; undefined for files of other kinds.
 * @param path decides the format, and its words may tell what the file holds.
 */
export function readRecords(content: string, path: string, mapping: SourceMapping = {}): FoundRecords | undefined {
  const name = path.toLowerCase()
  const format = FORMATS.find(({extensions}) => extensions.some((extension) => name.endsWith(extension)))
  return format && findRecords(format, content, path, mapping)
}

export function findRecords(format: Format, content: string, path: string, mapping: SourceMapping): FoundRecords {
  const data = format.read(Text.of(content), mapping)
  const nextId = idMaker(path)
  const records: NamedRecord[] = []
  let profile: string | undefined
  for (const document of data.documents) {
    const found = recordsIn(document, path, mapping)
    if (!found) continue
    profile ??= found.profile
    for (const record of found.records) records.push({...record, id: nextId(record.id, record.fields)})
  }
  return {records, data, ...(profile !== undefined && {profile})}
}

interface Found {
  readonly profile: string
  readonly records: Iterable<ReplyRecord>
}

function recordsIn(document: DataDocument, path: string, mapping: SourceMapping): Found | undefined {
  if (mapping.body !== undefined) return {profile: 'the config', records: mappedRecords(document, mapping)}
  const profile =
    mapping.profile === undefined
      ? detectProfile(document, pathSigns(path))
      : PROFILES.find(({id}) => id === mapping.profile)
  return profile && {profile: profile.name, records: recordsOf(document, profile)}
}
