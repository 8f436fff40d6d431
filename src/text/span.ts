/** Spans: half-open ranges of UTF-16 offsets, the only coordinate inside the linter. */

/** A half-open range `[start, end)` of UTF-16 offsets, `0 <= start <= end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character; an empty span overlaps what surrounds or touches it. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)}
}
