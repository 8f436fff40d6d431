/** How many columns text takes in a terminal. */
import stringWidth from 'string-width'

/** Letters of English and the signs that reports are made of: one column each. Asking for more costs start-up time. */
const PLAIN = /^[ -~“”‘’–—…→✓✖⚠ℹ│·−─]*$/

/** Whether each UTF-16 unit of a text is one character that takes one column. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** Columns that a text takes; control characters and escape codes take none. */
export function textWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text)
}
