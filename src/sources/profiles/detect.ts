/** Finds out which profile fits a document. */
import {type DataDocument, isList, isMap, type Value} from '../data/value.ts'
import {addressesReader, hasOtherLetters, letterSigns, type PathSigns, speaksAtAll} from '../evidence.ts'
import {genericProfile} from './generic.ts'
import {helpDesks} from './help-desks.ts'
import type {Profile} from './profile.ts'
import {entriesAt, fits, recordsOf} from './records.ts'
import {repositories} from './repositories.ts'

/** All profiles that come with the linter, more telling ones first. */
export const PROFILES: readonly Profile[] = [...helpDesks, ...repositories]

/** Entries that are looked at, and texts that are read, before something is decided. */
const MOST_ENTRIES = 200
const MOST_TEXTS = 40

/** The profile of a document, or undefined where none fits. @param path what the file's path says. */
export function detectProfile(document: DataDocument, path: PathSigns): Profile | undefined {
  const {value} = document
  if (typeof value !== 'object' || value === null) return undefined
  for (const profile of PROFILES) {
    const narrowed = narrowedTo(profile, value)
    if (narrowed && hasReplies(document, narrowed, path)) return narrowed
  }
  const generic = genericProfile(value)
  return generic && hasReplies(document, generic, path) ? generic : undefined
}

/** The profile of this id, as it fits a document; undefined where it does not. */
export function namedProfile(id: string, value: Value): Profile | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const profile = PROFILES.find((each) => each.id === id)
  if (profile) return narrowedTo(profile, value) ?? profile
  const generic = genericProfile(value)
  return generic?.id === id ? generic : undefined
}

/** The profile with only those of its paths that lead to entries of its shape, or undefined where none does. */
function narrowedTo(profile: Profile, root: Value): Profile | undefined {
  const entries = profile.entries.filter((path) => leadsToEntries(path, profile, root))
  return entries.length > 0 ? {...profile, entries} : undefined
}

/** At least a quarter of the lists and maps that a path leads to have the shape. */
function leadsToEntries(path: string, profile: Profile, root: Value): boolean {
  let seen = 0
  let fitting = 0
  for (const {value} of entriesAt(path, root, profile)) {
    if (!isMap(value) && !isList(value)) continue
    if (fits(value, profile)) fitting++
    if (++seen >= MOST_ENTRIES) break
  }
  return fitting > 0 && fitting * 4 >= seen
}

/** Whether there is a text at all, and where the shape says little, whether the texts speak to somebody. */
function hasReplies(document: DataDocument, profile: Profile, {isLibrary, isInReplyFolder}: PathSigns): boolean {
  const isNamed = isLibrary || isInReplyFolder
  let count = 0
  let spoken = 0
  for (const {body} of recordsOf(document, profile)) {
    if (profile.needsEvidence !== true) return true
    const words = wordsOf(body.value)
    if (speaks(words) || (isNamed && (speaksAtAll(words) || hasOtherLetters(words)))) spoken++
    if (++count >= MOST_TEXTS) break
  }
  return spoken > 0 && spoken * (isNamed ? 4 : 2) >= count
}

/** Whether a text reads as one for somebody, not about something. */
export function speaks(words: string): boolean {
  const {opens, closes} = letterSigns(words.split('\n'))
  return opens || closes || addressesReader(words)
}

/** A body without its tags, as far as telling what it is needs it. */
export function wordsOf(body: string): string {
  return body
    .slice(0, 4000)
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{1,500}>/g, '')
}
