/** Cuts a Markdown document into stretches that can be read one by one, and tells which of them need no parser. */
import type {Span} from '../../text/index.ts'

/** A stretch of whole blocks. Blank lines between stretches belong to none. */
export interface Stretch extends Span {
  /** `words`: one paragraph in which every sign stands for itself; `paragraph`: one with markup of words in it. */
  readonly kind: 'words' | 'paragraph' | 'blocks'
}

/** What may hold blank lines, or is meant for all of the document: fences, indented code, HTML, definitions of links and footnotes. */
const FAR_REACHING =
  /^(?: {4}| {0,3}\t)|^[ \t]*(?:`{3}|~{3}|<|\[[^\]]*\]:)|^[ \t>]*(?:`{3}|~{3})|^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)]))+[ \t]*(?:`{3}|~{3}|<|\[)/m
/** A line that may begin another block than a paragraph, or make one of the line before. */
const OPENS_BLOCK = /^(?:[ \t]|[#>|:=<~`*+_-]|\d{1,9}[.)])/
/** Signs that may be markup, parts of bare links, or blanks at the end of a line. */
const MARKUP = /[\\`*_~<>[\]&@|\0]|:\/\/|www\.|[ \t](?:\r|\n|$)/i
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y

/** The stretches of a document in order; undefined where it has to be read as a whole. */
export function stretchesOf(source: string): readonly Stretch[] | undefined {
  if (FAR_REACHING.test(source)) return undefined
  const stretches: Stretch[] = []
  let open: {start: number; end: number; kind: Stretch['kind']} | undefined
  let isAfterBlank = true
  for (const {start, end} of linesOf(source)) {
    if (isBlank(source, start, end)) {
      isAfterBlank = true
      continue
    }
    const opens = OPENS_BLOCK.test(source.slice(start, Math.min(end, start + 12)))
    // After a blank line a plain one begins a block of its own; another may belong to the list or quote before it.
    if (open && isAfterBlank && (open.kind !== 'blocks' || !opens)) {
      stretches.push(finished(open, source))
      open = undefined
    }
    open ??= {start, end, kind: 'words'}
    open.end = end
    if (opens) open.kind = 'blocks'
    isAfterBlank = false
  }
  if (open) stretches.push(finished(open, source))
  return stretches
}

function finished({start, end, kind}: {start: number; end: number; kind: Stretch['kind']}, source: string): Stretch {
  if (kind === 'blocks') return {start, end, kind}
  return {start, end, kind: MARKUP.test(source.slice(start, end)) ? 'paragraph' : 'words'}
}

/** Lines without their breaks. */
function* linesOf(source: string): Generator<Span> {
  for (let start = 0; start < source.length;) {
    LINE.lastIndex = start
    const [line = ''] = LINE.exec(source) ?? []
    const next = start + line.length
    let end = next
    while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
    yield {start, end}
    start = next
  }
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source[at] !== ' ' && source[at] !== '\t') return false
  return true
}
