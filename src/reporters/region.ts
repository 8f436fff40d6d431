/** Regions: where a span begins and ends, as lines and columns. */
import type {FileResult} from '../diagnostics/index.ts'
import {LineIndex, type Span} from '../text/index.ts'

/** All 1-based; columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The lines of the text that the offsets of a result's findings count in. */
export function linesOf({source, output = source}: FileResult): LineIndex {
  return new LineIndex(output)
}

export function regionOf({start, end}: Span, index: LineIndex): Region {
  const first = index.position(start)
  const last = index.position(end)
  return {line: first.line, column: first.column, endLine: last.line, endColumn: last.column}
}
