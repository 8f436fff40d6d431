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
  const {start, delimiters} = searchFor(dialects)
  if (!start) return []
  start.lastIndex = 0
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

/** What is looked for in some dialects. */
interface Search {
  /** Matches the first sign of every bracket; undefined where there are none. */
  readonly start: RegExp | undefined
  readonly delimiters: readonly (Delimiter & {readonly dialect: Dialect})[]
}

/** The same few lists of dialects are asked for again and again. */
const searches = new WeakMap<readonly Dialect[], Search>()

function searchFor(dialects: readonly Dialect[]): Search {
  let search = searches.get(dialects)
  if (!search) {
    const delimiters = dialects.flatMap((dialect) => dialect.delimiters.map((delimiter) => ({dialect, ...delimiter})))
    const signs = [...new Set(delimiters.map(({open}) => open.charCodeAt(0)))]
    const set = signs.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')
    search = {start: set === '' ? undefined : new RegExp(`[${set}]`, 'g'), delimiters}
    searches.set(dialects, search)
  }
  return search
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
