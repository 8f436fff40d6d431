/** Excerpts: the lines of a file around some places, for where the reply itself is not at hand. */
import type {BlockView} from '../../diagnostics/index.ts'
import type {LineIndex, Span} from '../../text/index.ts'

/** Characters of a long line that are shown before and after a place. */
const MOST_CONTEXT = 160
/** Characters of one place that are shown. */
const MOST_OF_PLACE = 1000

/** The lines that hold the places, long ones cut; a block for each stretch of them, in the order of the file. */
export function excerpt(lines: LineIndex, places: readonly Span[]): readonly BlockView[] {
  const {source} = lines
  const sorted = places.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const stretches: {span: Span; places: Span[]}[] = []
  for (const place of sorted) {
    const span = linesAround(lines, place)
    const last = stretches.at(-1)
    if (last && source.slice(last.span.end, span.start).trim() === '') {
      last.span = {start: last.span.start, end: Math.max(last.span.end, span.end)}
      last.places.push(place)
    } else stretches.push({span, places: [place]})
  }
  return stretches.map((stretch) => blockOf(source, stretch.span, stretch.places))
}

function linesAround(lines: LineIndex, place: Span): Span {
  const {source} = lines
  const start = Math.min(place.start, source.length)
  const end = Math.min(Math.max(place.end, start), start + MOST_OF_PLACE, source.length)
  const first = lines.lineSpan(lines.position(start).line) ?? {start, end}
  const last = lines.lineSpan(lines.position(end).line) ?? {start, end}
  return {
    start: Math.min(start, Math.max(first.start, wordFrom(source, start - MOST_CONTEXT, start))),
    end: Math.max(end, Math.min(last.end, wordTo(source, end + MOST_CONTEXT, end))),
  }
}

/** The first offset after a blank, from an offset to a limit. */
function wordFrom(source: string, offset: number, limit: number): number {
  if (offset <= 0) return 0
  for (let at = offset; at < limit; at++) if (isBlank(source[at - 1])) return at
  return offset
}

/** The last offset before a blank, from an offset back to a limit. */
function wordTo(source: string, offset: number, limit: number): number {
  if (offset >= source.length) return source.length
  for (let at = offset; at > limit; at--) if (isBlank(source[at])) return at
  return offset
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r'
}

function blockOf(source: string, {start: from, end}: Span, places: readonly Span[]): BlockView {
  const before = from > 0 && !isLineBreak(source[from - 1]) ? '…' : ''
  // An indent is no part of what is read.
  const first = places[0]?.start ?? from
  let start = from
  while (start < first && isBlank(source[start])) start++
  const after = end < source.length && !isLineBreak(source[end]) ? '…' : ''
  const move = before.length - start
  return {
    kind: 'source',
    text: before + source.slice(start, end) + after,
    marks: places.map((of) => ({start: of.start + move, end: Math.min(of.end, end) + move, of})),
  }
}

function isLineBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}
