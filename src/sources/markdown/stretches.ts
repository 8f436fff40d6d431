/** Cuts a Markdown document into stretches that can be read one by one, and tells which of them need no parser. */
import type {Span} from '../../text/index.ts'

/** A stretch of whole blocks. Blank lines between stretches belong to none. */
export interface Stretch extends Span {
  /** `words`: one paragraph in which every sign stands for itself; `paragraph`: one with markup of words in it. */
  readonly kind: 'words' | 'paragraph' | 'blocks'
}

/** A definition of a link or footnote: its label holds no brackets but escaped ones, so that none is read twice. */
const DEFINITION = /\[(?:[^[\]\\]|\\[^\r\n]|\\(?=[\r\n]))*\]:/.source
/** A line with what may hold blank lines, or is meant for all of the document: fences, indented code, HTML, definitions. */
const FAR_REACHING = new RegExp(
  [
    /^(?: {4}| {0,3}\t)/.source,
    `${/^[ \t]*/.source}(?:\`{3}|~{3}|<|${DEFINITION})`,
    /^[ \t>]*(?:`{3}|~{3})/.source,
    `${/^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)]))+[ \t]*/.source}(?:\`{3}|~{3}|<|${DEFINITION})`,
  ].join('|'),
  'my',
)
/**
 * A line that may begin another block than a paragraph, or make one of the line before. Emphasis, numbers and names such
 * as `+1`, `#refund` and `10.5` begin none. \uE000 stands for placeholders.
 */
export const OPENS_BLOCK = /^(?:[ \t>|:=<~]|[#+-](?![A-Za-z\d])|([*_`])(?!\1?[A-Za-z\d\uE000])|\d{1,9}[.)](?:[ \t]|$))/
/** What may be markup, or part of a bare link. One by one they are found much faster than by one expression. */
const MARKUP = [
  {sign: /[\\`*_~<>[\]&@|\0]/g, length: 1},
  {sign: /:\/\//g, length: 3},
  {sign: /www\./gi, length: 4},
] as const

/** The stretches of a document in order; undefined where it has to be read as a whole. */
export function stretchesOf(source: string): readonly Stretch[] | undefined {
  const stretches: Stretch[] = []
  const hasReturns = source.includes('\r')
  const markupFrom = markupFinder(source)
  let open: {start: number; end: number; kind: Stretch['kind']} | undefined
  /** Whether a line of the open stretch ends in a blank, which may make a break of its end. */
  let endsInBlank = false
  const close = () => {
    if (!open) return
    const {start, end, kind} = open
    const hasMarkup = kind === 'words' && (endsInBlank || markupFrom(start) < end)
    stretches.push({start, end, kind: hasMarkup ? 'paragraph' : kind})
    open = undefined
    endsInBlank = false
  }
  let isAfterBlank = true
  for (let start = 0, end = 0; start < source.length; start = afterBreak(source, end)) {
    end = hasReturns ? lineEnd(source, start, source.length) : lineFeedFrom(source, start)
    const isPlain = end === start || isLetter(source.charCodeAt(start))
    if (!isPlain && isFarReaching(source, start)) return undefined
    if (isBlank(source, start, end)) {
      isAfterBlank = true
      continue
    }
    const opens = !isPlain && OPENS_BLOCK.test(source.slice(start, Math.min(end, start + 12)))
    // After a blank line a plain one begins a block of its own; another may belong to the list or quote before it.
    if (isAfterBlank && (open?.kind !== 'blocks' || !opens)) close()
    open ??= {start, end, kind: 'words'}
    open.end = end
    if (opens) open.kind = 'blocks'
    endsInBlank ||= isBlank(source, end - 1, end)
    isAfterBlank = false
  }
  close()
  return stretches
}

/** Tells where the next sign that may be markup begins at or behind an offset, asked for in ascending order. */
function markupFinder(source: string): (from: number) => number {
  const next = [-1, -1, -1]
  return (from) => {
    let first = Infinity
    for (let kind = 0; kind < MARKUP.length; kind++) {
      let at = next[kind] ?? -1
      if (at < from) {
        const {sign, length} = MARKUP[kind] as (typeof MARKUP)[number]
        sign.lastIndex = from
        next[kind] = at = sign.test(source) ? sign.lastIndex - length : Infinity
      }
      if (at < first) first = at
    }
    return first
  }
}

/** Where the line that begins at an offset ends in a source whose lines all end with a line feed. */
function lineFeedFrom(source: string, start: number): number {
  const end = source.indexOf('\n', start)
  return end === -1 ? source.length : end
}

function isFarReaching(source: string, lineStart: number): boolean {
  FAR_REACHING.lastIndex = lineStart
  return FAR_REACHING.test(source)
}

/** Where the line that begins at an offset ends, in front of its break; no further than `to`. */
export function lineEnd(source: string, start: number, to: number): number {
  let end = start
  while (end < to && !isBreak(source.charCodeAt(end))) end++
  return end
}

/** Where the next line begins behind a line that ends at an offset. */
export function afterBreak(source: string, end: number): number {
  return end + (source.startsWith('\r\n', end) ? 2 : 1)
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13
}

/** Whether a character is one of `a` to `z` or `A` to `Z`, with which no line opens a block. */
function isLetter(unit: number): boolean {
  const lower = unit | 32
  return lower >= 97 && lower <= 122
}

/** Whether a part of a source is nothing but spaces and tabs. */
export function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at)
    if (unit !== 32 && unit !== 9) return false
  }
  return true
}
