/** Shows as much of a long line around a span as a terminal has columns for. */
import type {Span} from '../text/index.ts'
import {type Row, rowOf} from './row.ts'

/** A line, or the part of it that fits. */
export interface LineWindow {
  /** What to print, with `…` where the line goes on; safe for a terminal. */
  readonly text: string
  /** Columns before the span. */
  readonly before: number
  /** Columns of the span that are shown, at least 1. */
  readonly marked: number
}

/** The share of the free columns that goes to what stands before the span. */
const BEFORE = 0.4

/** Characters that are looked at on either side, for each column: enough for emoji made of many. */
const LOOK = 4

/**
 * The part of a line around a span, in at most `columns` columns, cut between words where it can be.
 * @param line span of the line without its break
 * @param span half-open; what lies outside the line is not marked
 * @param columns at least 10
 */
export function lineWindow(source: string, line: Span, span: Span, columns: number): LineWindow {
  const start = Math.min(Math.max(span.start, line.start), line.end)
  const end = Math.min(Math.max(span.end, start), line.end)
  const reach = {
    start: Math.max(line.start, start - LOOK * columns),
    end: Math.min(line.end, start + LOOK * columns),
  }
  const row = rowOf(source, reach.start, reach.end)
  const first = row.firstEndingAfter(start)
  const last = end > start ? row.firstFrom(end) : first
  const cut = {before: reach.start > line.start, after: reach.end < line.end}
  const {from, to} = choose(row, first, last, columns, cut)
  const head = cut.before || from > 0 ? '…' : ''
  const tail = cut.after || to < row.length ? '…' : ''
  const isOpen = tail !== '' && last > to
  return {
    text: `${head}${row.text(from, to)}${tail}`,
    before: head.length + row.width(from, first),
    marked: Math.max(1, row.width(first, Math.min(last, to)) + (isOpen ? 1 : 0)),
  }
}

/** Which characters to show: all, or the span with its surroundings and columns left for `…` at both ends. */
function choose(
  row: Row,
  first: number,
  last: number,
  columns: number,
  cut: {readonly before: boolean; readonly after: boolean},
): {readonly from: number; readonly to: number} {
  // A line that is shown whole leaves a column for a caret after its end.
  if (!cut.before && !cut.after && row.width(0, row.length) < columns) return {from: 0, to: row.length}
  const room = columns - 2
  const free = Math.max(0, room - row.width(first, last))
  const ahead = Math.max(1, Math.floor(free * BEFORE), Math.min(free, room - row.width(first, row.length)))
  let from = first
  for (let left = ahead; from > 0; from--) {
    left -= row.width(from - 1, from)
    if (left < 0) break
  }
  let to = from
  for (let left = room, at = from; at < row.length; at++) {
    left -= row.width(at, at + 1)
    if (left < 0) break
    to = at + 1
  }
  return {
    from: from > 0 || cut.before ? wordStart(row, from, first) : from,
    to: to < row.length || cut.after ? wordEnd(row, last, to) : to,
  }
}

/** The first blank at or after `from`, where there is one before `limit`: the cut then falls between words. */
function wordStart(row: Row, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (row.isBlank(at)) return at
  return from
}

/** The place after the last blank before `to`, where there is one after `limit`. */
function wordEnd(row: Row, limit: number, to: number): number {
  for (let at = to; at > limit; at--) if (row.isBlank(at - 1)) return at
  return to
}
