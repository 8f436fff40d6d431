/** A finding in words, for formats that have a place for plain text only. */
import type {Diagnostic} from '../diagnostics/index.ts'
import {oneLine} from './visible.ts'

/** More rewrites than this make a plain text hard to read. */
const MOST_REWRITES = 3

/** What is wrong and why it matters, in one line. */
export function whatAndWhy({message, why}: Diagnostic): string {
  return oneLine(`${message} ${why}`)
}

/** `Try: Say “the inconvenience” → We apologize for the inconvenience.`: the best rewrites, one line each. */
export function rewritesInWords({suggestions}: Diagnostic): readonly string[] {
  return suggestions
    .slice(0, MOST_REWRITES)
    .map(({title, reads}) => oneLine(reads ? `Try: ${title} → ${reads.text}` : `Try: ${title}`))
}
