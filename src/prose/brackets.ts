/** Finds what stands in the brackets of a template language, by dialect data. */
import type {Span} from '../text/index.ts'
import type {Delimiter, Dialect} from './dialect.ts'

/** Longest inside of a variable or tag, in UTF-16 units; a stray `{{` must not swallow a page. */
const LONGEST_INSIDE = 600

/** A placeholder, tag or comment of a template language. */
export interface Bracket extends Span {
  readonly holds: Delimiter['holds']
  readonly dialect: Dialect
  /** Where the inside begins and ends. */
  readonly inside: Span
}

/** Finds placeholders, tags and comments in source order; they do not overlap. Linear in the source's length. */
export function findBrackets(source: string, dialects: readonly Dialect[]): readonly Bracket[] {
  const delimiters = dialects.flatMap((dialect) => dialect.delimiters.map((delimiter) => ({dialect, ...delimiter})))
  const starts = [...new Set(delimiters.map(({open}) => open.slice(0, 1)))]
  if (starts.length === 0) return []
  const start = new RegExp(
    `[${starts.map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
    'g',
  )
  const closeAfter = closeFinder(source)
  const found: Bracket[] = []
  for (let match = start.exec(source); match; match = start.exec(source)) {
    const placeholder = placeholderAt(source, match.index, delimiters, closeAfter)
    if (!placeholder) continue
    found.push(placeholder)
    start.lastIndex = placeholder.end
  }
  return found
}

/** Finds where a closing bracket stands next, remembering it, so that many openings without a close stay cheap. */
function closeFinder(source: string): (close: string, from: number) => number {
  const known = new Map<string, {from: number; at: number}>()
  return (close, from) => {
    const last = known.get(close)
    if (last && from >= last.from && (last.at === -1 || from <= last.at)) return last.at
    const at = source.indexOf(close, from)
    known.set(close, {from, at})
    return at
  }
}

function placeholderAt(
  source: string,
  at: number,
  delimiters: readonly (Delimiter & {readonly dialect: Dialect})[],
  closeAfter: (close: string, from: number) => number,
): Bracket | undefined {
  for (const {dialect, open, close, holds, inside} of delimiters) {
    if (!source.startsWith(open, at)) continue
    const from = at + open.length
    const to = closeAfter(close, from)
    if (to === -1) continue
    if (holds !== 'comment') {
      if (to - from > LONGEST_INSIDE) continue
      const content = source.slice(from, to)
      // Innermost wins, and a paragraph's end ends all hope for a close.
      if (content.includes(open) || /\n[ \t]*\r?\n/.test(content)) continue
      if (content.trim() === '') continue
    }
    if (inside && !inside.test(source.slice(from, Math.min(to, from + LONGEST_INSIDE)))) continue
    return {start: at, end: to + close.length, holds, dialect, inside: {start: from, end: to}}
  }
  return undefined
}
