/** Shows what was expected and what came instead, one below the other. */

/** A text in quotation marks, on one line: breaks and tabs are shown as signs. */
export function quote(text: string): string {
  return `“${text.replace(/\r\n|\r|\n/g, '⏎').replaceAll('\t', '⇥')}”`
}

/**
 * What differs, with both sides beside each other.
 * @param expected and got: one line each, or undefined for nothing.
 */
export function difference(what: string, expected: string | undefined, got: string | undefined): string {
  return `${what}\n    expected  ${expected ?? '(nothing)'}\n         got  ${got ?? '(nothing)'}`
}

/** Lists that differ, entry by entry; those that are equal are not shown. */
export function listDifferences(what: string, expected: readonly string[], got: readonly string[]): readonly string[] {
  const length = Math.max(expected.length, got.length)
  const differing = Array.from({length}, (_, at) => at).filter((at) => expected[at] !== got[at])
  return differing.map((at) =>
    difference(length > 1 ? `${what} ${at + 1} of ${length} differs:` : `${what} differs:`, expected[at], got[at]),
  )
}
