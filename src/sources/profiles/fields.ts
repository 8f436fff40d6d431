/** Reads what an export says about a reply: the many ways to say yes, no, internal or chat. */
import type {ReplyFields} from '../../prose/index.ts'
import {isList, type Value} from '../data/value.ts'
import type {FieldPaths} from './profile.ts'

const NO = /^(?:false|no|off|0|n|inactive|disabled|archived|draft|deleted|unpublished)$/i
const YES = /^(?:true|yes|on|1|y|x)$/i
const INTERNAL = /^(?:internal|private|agents?(?: only)?|staff|team|true|yes|1)$/i
/** Channels by the words of help desks; what is for all is for none in particular. */
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chat|messenger|messaging|whatsapp|live)\b/i, 'chat'],
  [/\b(?:e-?mail)\b/i, 'email'],
  [/\b(?:sms|text message)\b/i, 'sms'],
  [/\b(?:social|twitter|facebook|instagram|x)\b/i, 'social'],
  [/\b(?:status)\b/i, 'status'],
]
/** Language tags, also as `en_US` and by name. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  portuguese: 'pt',
  italian: 'it',
  dutch: 'nl',
  japanese: 'ja',
}

/** The fields of a reply and its id. @param ask gives what the export says, or undefined where it says nothing. */
export function readFields(ask: (name: keyof FieldPaths) => Value | undefined): ReplyFields & {readonly id?: string} {
  const fields: Record<string, unknown> = {
    id: wordsOf(ask('id')),
    title: wordsOf(firstOf(ask('title')))?.trim(),
    lang: languageOf(ask('lang')),
    category: categoryOf(ask('category'), ask('title')),
    channel: channelOf(ask('channel')),
    tags: tagsOf(ask('tags')),
  }
  if (saysNo(ask('active')) || saysYes(ask('inactive'))) fields['active'] = false
  if (isInternal(ask('internal'))) fields['audience'] = 'internal'
  if (/^(?:solved|closed|resolved)$/i.test(wordsOf(ask('status')) ?? '')) fields['stage'] = 'closing'
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}

function wordsOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Of several triggers the first names the reply. */
function firstOf(value: Value | undefined): Value | undefined {
  return isList(value) ? value[0] : value
}

function saysNo(value: Value | undefined): boolean {
  return value === false || value === 0 || NO.test(wordsOf(value)?.trim() ?? '')
}

function saysYes(value: Value | undefined): boolean {
  return value === true || YES.test(wordsOf(value)?.trim() ?? '')
}

function isInternal(value: Value | undefined): boolean {
  if (typeof value === 'object') return value !== null
  return value === true || INTERNAL.test(wordsOf(value)?.trim() ?? '')
}

function languageOf(value: Value | undefined): string | undefined {
  const words = typeof value === 'string' ? value.trim() : ''
  return LANGUAGE_NAMES[words.toLowerCase()] ?? (LANGUAGE.test(words) ? words.replaceAll('_', '-') : undefined)
}

function channelOf(value: Value | undefined): string | undefined {
  const words = isList(value)
    ? value.filter((each) => typeof each === 'string')
    : (wordsOf(value) ?? '').split(/[,;|/]/)
  const known = words.flatMap((word) => CHANNELS.find(([pattern]) => pattern.test(word))?.[1] ?? [])
  return new Set(known).size === 1 && known.length === words.length ? known[0] : undefined
}

/** `Billing::Refund::Delayed` stands in `Billing::Refund`. */
function categoryOf(value: Value | undefined, title: Value | undefined): string | undefined {
  const stated = wordsOf(value)?.trim()
  if (stated !== undefined && stated !== '') return stated
  const folders = (wordsOf(title) ?? '').split('::')
  return folders.length > 1 ? folders.slice(0, -1).join('::').trim() : undefined
}

function tagsOf(value: Value | undefined): readonly string[] | undefined {
  const tags = isList(value)
    ? value.flatMap((each) => (typeof each === 'string' ? [each] : []))
    : (wordsOf(value) ?? '').split(/\s*[,;]\s*|\s+/)
  const named = tags.map((tag) => tag.trim()).filter((tag) => tag !== '')
  return named.length > 0 ? named : undefined
}
