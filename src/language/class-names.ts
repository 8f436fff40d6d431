/** Tells names of classes in a phrase from words that are only typed in capitals. */
import {closest, distance} from 'fastest-levenshtein'
import {CLASSES, TOKEN_CLASSES} from './classes.ts'
import {PHRASE_CLASSES} from './phrase-classes.ts'

/** What a typed word is: a class, a word, or too near a class to be sure. */
export type Named =
  {readonly kind: 'class' | 'word'} | {readonly kind: 'unclear'; readonly reason: string; readonly hint: string}

const IN_CAPITALS = /^[A-Z][A-Z0-9]+$/
/** Shorter names are near to everything: `MAY` is no slip for `DAY`. */
const SHORTEST_SLIP = 5

const names = [...new Set([...Object.keys(PHRASE_CLASSES), ...Object.keys(TOKEN_CLASSES), ...Object.keys(CLASSES)])]
const known: ReadonlySet<string> = new Set(names)

/** What a word of a phrase names. `ASAP` is a word, `APOLGY` a slip. */
export function classNamed(typed: string): Named {
  if (!IN_CAPITALS.test(typed)) return {kind: 'word'}
  if (known.has(typed)) return {kind: 'class'}
  const meant = slipFor(typed)
  if (meant === undefined) return {kind: 'word'}
  return {
    kind: 'unclear',
    reason: `“${typed}” is no class of words that there is.`,
    hint: `Did you mean “${meant}”? For the word itself, write it in small letters: “${typed.toLowerCase()}”.`,
  }
}

/** Whether a phrase of several words is typed in capitals throughout, so that they name nothing. */
export function isShouted(source: string): boolean {
  if (/\p{Ll}/u.test(source)) return false
  const words = source.match(/[A-Z][A-Z0-9]+/g) ?? []
  const strange = words.filter((word) => !known.has(word))
  return strange.length > 0 && (words.length > 2 || strange.every((word) => slipFor(word) === undefined))
}

function slipFor(typed: string): string | undefined {
  return typed.length < SHORTEST_SLIP ? undefined : nearest(typed, names)
}

/** The name that a word is only a slip away from: one change, or two in longer words. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  if (word.length > 40 || among.length === 0) return undefined
  const best = closest(word, among)
  return distance(word, best) <= (word.length < 7 ? 1 : 2) ? best : undefined
}
