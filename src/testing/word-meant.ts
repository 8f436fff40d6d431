/** Proposes the word that a mistyped one most likely stands for. */
import {closest, distance} from 'fastest-levenshtein'

/** Longer words are not compared: comparing takes the product of the lengths. */
const LONGEST = 80

/** “ Did you mean …?”, with the blank before it, or nothing where no known word is only a slip away. */
export function wordMeant(word: unknown, known: readonly string[]): string {
  if (typeof word !== 'string' || word.length > LONGEST || known.length === 0) return ''
  const best = closest(word.toLowerCase(), known)
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))
  return distance(word.toLowerCase(), best.toLowerCase()) <= most ? ` Did you mean “${best}”?` : ''
}
