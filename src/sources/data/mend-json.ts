/** Mends broken JSON in thought, without moving anything: what is read of it then stands where it stood. */
import type {DataMistake} from './mistake.ts'

/** A text that a parser takes, and what was mended in it. */
export interface MendedJson extends Pick<DataMistake, 'message' | 'isRead'> {
  /** Of the same length. */
  readonly json: string
  /** Where the first mistake stands. */
  readonly at: number
  readonly length: number
}

const INSIDE = /(?:[^"\\]|\\[^])*/y

/** The text with the line breaks inside of its strings made spaces; undefined where there are none. */
export function withoutLineBreaks(json: string): MendedJson | undefined {
  const parts: string[] = []
  let at = -1
  let position = 0
  for (let quote = json.indexOf('"'); quote !== -1; quote = json.indexOf('"', position)) {
    INSIDE.lastIndex = quote + 1
    const inside = INSIDE.exec(json)?.[0] ?? ''
    const end = quote + 1 + inside.length
    if (end >= json.length) break
    const lineBreak = inside.search(/[\r\n]/)
    if (at === -1 && lineBreak !== -1) at = quote + 1 + lineBreak
    parts.push(json.slice(position, quote + 1), inside.replace(/[\r\n\t]/g, ' '), '"')
    position = end + 1
  }
  if (at === -1) return undefined
  const message = 'A line break stands inside of a text here; JSON wants it written as \\n.'
  return {json: parts.join('') + json.slice(position), at, length: 1, message, isRead: true}
}

const INSIDE_LINE = /(?:[^"\\\r\n]|\\[^\r\n])*/y
/** What follows a value on its line. */
const AFTER_VALUE = /[ \t]*(?:[}\]][ \t]*)*,?[ \t]*$/

/** The text with a quote at the end of each line whose last string has none, in place of its last character. */
export function withQuotes(json: string): MendedJson | undefined {
  const parts: string[] = []
  let position = 0
  let first: {readonly at: number; readonly length: number} | undefined
  for (const {0: line, index} of json.matchAll(/[^\r\n]+/g)) {
    const open = openString(json, index, index + line.length)
    if (open === -1) continue
    const text = line.slice(open - index)
    const end = open + text.length - (AFTER_VALUE.exec(text.slice(-200))?.[0].length ?? 0)
    if (end - 1 <= open) return undefined
    parts.push(json.slice(position, end - 1), '"')
    position = end
    first ??= {at: open, length: end - open}
  }
  const message = 'The closing quote of this text is missing.'
  return first && {json: parts.join('') + json.slice(position), ...first, message}
}

/** Where a string begins that the line does not end; -1 where there is none. */
function openString(json: string, start: number, end: number): number {
  for (let quote = json.indexOf('"', start); quote !== -1 && quote < end;) {
    INSIDE_LINE.lastIndex = quote + 1
    const close = quote + 1 + (INSIDE_LINE.exec(json)?.[0].length ?? 0)
    if (json[close] !== '"') return quote
    quote = json.indexOf('"', close + 1)
  }
  return -1
}
