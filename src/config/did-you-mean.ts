/** Finds the known word that a mistyped one most likely stands for. */
import {closest, distance} from 'fastest-levenshtein'

/** Longer words are not compared: comparing takes the product of the lengths. */
const LONGEST = 80

/** The known word that is only a slip away, or undefined. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST || known.length === 0) return undefined
  const lower = word.toLowerCase()
  const best = closest(lower, known)
  // Two changes are what swapping two letters takes.
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))
  return distance(lower, best.toLowerCase()) <= most ? best : undefined
}

/** “Did you mean …?” for a mistyped word, or undefined when nothing is near. */
export function didYouMeanHint(word: string, known: readonly string[]): string | undefined {
  const best = didYouMean(word, known)
  return best === undefined ? undefined : `Did you mean “${best}”?`
}
