/** Writes prose as Markdown: what Markdown would misread is escaped, placeholders are left alone. */
import type {Dialect} from '../../prose/index.ts'
import {outsidePlaceholders} from '../mask.ts'

/** Where the prose is written. */
export interface EncodePlace {
  /** What opens a continued line there: `> `, the indent of a list item, or nothing. */
  readonly linePrefix: string
  readonly newline: string
  /** A heading or table cell, which must stay on its line. */
  readonly isOneLine: boolean
  readonly isCell: boolean
  readonly dialects: readonly Dialect[]
}

/** A function that encodes prose for a place in a Markdown document; only at the start of a line can it open a block. */
export function markdownEncoder(place: EncodePlace): (prose: string, isLineStart: boolean) => string {
  return (prose, isLineStart) =>
    outsidePlaceholders(prose, place.dialects, (text, start) => escapeMarkdown(text, place, isLineStart && start === 0))
}

/** Signs that open markup anywhere; `_` only at a word's edge, brackets only where a link would follow. */
const INLINE =
  /[\\*`~]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|(?<=\])[(:]|(?<=!)\[|\[(?=\^)/gu
/** What opens a list, quote, heading or underline at the start of a line. */
const BLOCK_START = /^([ \t]{0,3})([-+>#=|:]|\d{1,9}(?=[.)]))/

/** Whatever has none of these, at its start or anywhere, is written as it reads. Most words of a rewrite have none. */
const SPECIAL = /[\\*`~_<&[\]|\n]|^[ \t]*[-+>#=:\d]/

function escapeMarkdown(prose: string, place: EncodePlace, isStart: boolean): string {
  return SPECIAL.test(prose) ? escapeSpecial(prose, place, isStart) : prose
}

/** @param isStart whether it begins its line. */
export function escapeSpecial(prose: string, place: EncodePlace, isStart: boolean): string {
  const lines = prose.split('\n').map((line, index) => {
    const escaped = line.replace(INLINE, '\\$&')
    return place.isCell || (index === 0 && !isStart) ? escaped : escapeBlockStart(escaped)
  })
  if (place.isOneLine) {
    const joined = lines.join(' ')
    return place.isCell ? joined.replaceAll('|', '\\|') : joined
  }
  return lines.join(place.newline + place.linePrefix)
}

function escapeBlockStart(line: string): string {
  return line.replace(BLOCK_START, (_, blanks: string, sign: string) =>
    /\d/.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`,
  )
}
