/** Writes text on one line. */

/** White space that is no single blank. Most texts have none, and to replace each blank by itself takes far longer than this look. */
const UNEVEN = /\s\s|[^\S ]/

/** A text with each run of white space in it as one blank. */
export function onOneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text
}
