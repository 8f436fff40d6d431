/** Shows what a suggestion makes of the text: the sentence as it would read. */
import type {Suggestion} from '../diagnostics/index.ts'
import type {Edit} from '../text/index.ts'
import {type Cell, cellsOf, wrapCells} from './cells.ts'
import type {Style} from './palette.ts'

/** Characters of the source that are shown before the first and after the last change, at most. */
const MOST_CONTEXT = 120
/** Changes that are further apart than this, or on different lines, are shown apart. */
const MOST_BETWEEN = 80
/** Lines of a preview, and stretches of the source in it, at most. */
const MOST_LINES = 8
const MOST_STRETCHES = 3

/** A stretch of rewritten text; `changed` holds the offsets of what is new in it. */
interface Stretch {
  readonly text: string
  readonly changed: readonly {readonly start: number; readonly end: number}[]
}

/**
 * The rewritten words in their sentence, in lines of at most `width` columns, what is new in `fresh`.
 * Empty when the suggestion has no wording, or only takes words away and leaves nothing of their line.
 */
export function preview(source: string, {edits}: Suggestion, width: number, fresh: Style): readonly string[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  if (sorted.some((edit, at) => edit.span.start < (sorted[at - 1]?.span.end ?? 0))) return []
  const groups = grouped(source, sorted).filter((group) => !takesLines(source, group))
  const lines = groups.slice(0, MOST_STRETCHES).flatMap((group) => stretchLines(stretch(source, group), width, fresh))
  const isCut = groups.length > MOST_STRETCHES || lines.length > MOST_LINES
  return isCut ? [...lines.slice(0, MOST_LINES), '…'] : lines
}

/** Edits that are shown in one stretch. */
function grouped(source: string, edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1)
    const gap = last && edit.span.start - last.span.end
    if (
      last &&
      gap !== undefined &&
      gap <= MOST_BETWEEN &&
      !/[\n\r]/.test(source.slice(last.span.end, edit.span.start))
    )
      groups.at(-1)?.push(edit)
    else groups.push([edit])
  }
  return groups
}

/** Whether edits only take away, and lines with it: what stays is other lines, and nothing is left to show. */
function takesLines(source: string, edits: readonly Edit[]): boolean {
  return edits.every(({span, content}) => content.trim() === '' && /[\n\r]/.test(source.slice(span.start, span.end)))
}

function stretch(source: string, edits: readonly Edit[]): Stretch {
  const first = edits[0]?.span.start ?? 0
  const from = sentenceStart(source, first)
  const changed: {start: number; end: number}[] = []
  let text = from.isCut ? '…' : ''
  let at = from.offset
  for (const {span, content} of edits) {
    text += source.slice(at, span.start)
    changed.push({start: text.length, end: text.length + content.length})
    text += content
    at = span.end
  }
  const to = sentenceEnd(source, at, text)
  return {text: text + source.slice(at, to.offset) + (to.isCut ? '…' : ''), changed}
}

interface Edge {
  readonly offset: number
  /** The sentence goes on there. */
  readonly isCut: boolean
}

/** Where the sentence around an offset begins, or a word of it where that is far. */
function sentenceStart(source: string, offset: number): Edge {
  const limit = Math.max(0, offset - MOST_CONTEXT)
  for (let at = offset; at > 0; at--) {
    const isAfterSentence = at < offset && isBlank(source[at - 1]) && endsSentence(source, at - 1)
    if (isAfterSentence || breaksBefore(source, at)) return {offset: at, isCut: false}
    if (at <= limit) return {offset: wordFrom(source, at, offset), isCut: true}
  }
  return {offset: 0, isCut: false}
}

/**
 * Where the sentence that begins with the rewritten text ends, or a word of it where that is far.
 * @param text what comes before the offset once rewritten: it may be a whole sentence already
 */
function sentenceEnd(source: string, offset: number, text: string): Edge {
  const limit = Math.min(source.length, offset + MOST_CONTEXT)
  if (endsSentence(text, text.length) && isBlank(source[offset])) return {offset, isCut: false}
  for (let at = offset; at <= limit; at++) {
    const isAfterSentence = at > offset && isBlank(source[at]) && endsSentence(source, at)
    if (isAfterSentence || at === source.length || breaksAfter(source, at)) return {offset: at, isCut: false}
  }
  for (let at = limit; at > offset; at--) if (isBlank(source[at - 1])) return {offset: at, isCut: true}
  return {offset: wholeCharacter(source, limit), isCut: true}
}

/** Whether a sentence ends just before an offset: a full stop, or one with closing quotes or brackets after it. */
function endsSentence(text: string, offset: number): boolean {
  let at = offset
  while (at > Math.max(0, offset - 4) && /["'”’)\]*_]/.test(text[at - 1] ?? '')) at--
  return at > 0 && /[.!?]/.test(text[at - 1] ?? '')
}

/** The start of the first whole word at or after an offset, before a limit. */
function wordFrom(source: string, offset: number, limit: number): number {
  for (let at = offset; at < limit; at++) if (isBlank(source[at])) return at
  return wholeCharacter(source, offset)
}

/** The offset, or the next where it falls between the halves of a character. */
function wholeCharacter(source: string, offset: number): number {
  return /[\udc00-\udfff]/.test(source[offset] ?? '') ? offset + 1 : offset
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t'
}

/**
 * Whether a new line begins at an offset: after a line break, as such or escaped, after a tag that makes one, or after the
 * quote that opens a value of JSON or a cell of a table.
 */
function breaksBefore(source: string, offset: number): boolean {
  return /(?:[\n\r]|\\n|<\/?(?:p|br ?\/?|div|li)>|":\s?"{1,2}|[,;\t]")$/i.test(
    source.slice(Math.max(0, offset - 6), offset),
  )
}

/** Whether a line, or a value of JSON or a cell of a table, ends at an offset. */
function breaksAfter(source: string, offset: number): boolean {
  return /^(?:[\n\r]|\\n|\\r|<\/?(?:p|br|div|li|ul|ol)\b|(?<!\\)"{1,2}\s?(?:[,}\]\r\n]|$))/i.test(
    source.slice(offset, offset + 6),
  )
}

function stretchLines({text, changed}: Stretch, width: number, fresh: Style): readonly string[] {
  const lines: string[] = []
  for (const {0: content, index} of text.matchAll(/[^\n\r]+/g)) {
    const isNew = (cell: Cell) => changed.some(({start, end}) => cell.start >= start && cell.end <= end)
    for (const line of wrapCells(cellsOf(text, index, index + content.length), width))
      lines.push(painted(line, isNew, fresh))
  }
  return lines
}

/** The cells as text, runs of new ones in their style. */
function painted(cells: readonly Cell[], isNew: (cell: Cell) => boolean, fresh: Style): string {
  let text = ''
  let run = ''
  for (const cell of cells) {
    if (isNew(cell)) {
      run += cell.shown
      continue
    }
    text += (run && fresh(run)) + cell.shown
    run = ''
  }
  return text + (run && fresh(run))
}
