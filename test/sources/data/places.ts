/** What has to hold for every text that was decoded from a file, and for every edit of it. */
import fc from 'fast-check'
import {expect} from 'vitest'
import type {Scalar} from '../../../src/sources/data/value.ts'
import {applyEdits, type Text} from '../../../src/text/index.ts'

/**
 * Each unit of the value maps to source characters of its own, in order, that stand for it.
 * @param means what a stretch of the source decodes to by itself, where that is not told by what was read.
 */
export function expectPlaces(
  source: string,
  {text, isExact}: Scalar,
  means: (raw: string, read: string) => string,
): void {
  expect(isExact).toBe(true)
  let position = text.span.start
  for (let at = 0; at < text.length;) {
    const {span} = text.slice(at, at + 1)
    // What several units have in common, such as the escape of an emoji, they have as one.
    let end = at + 1
    while (end < text.length && text.slice(end, end + 1).span.start < span.end) end++
    expect(span.start).toBeGreaterThanOrEqual(position)
    if (span.end > span.start) {
      const raw = source.slice(span.start, span.end)
      const read = text.value.slice(at, end)
      if (raw !== read) expect(means(raw, read)).toBe(read)
    }
    position = span.end
    at = end
  }
}

/** Where in a value to write what. */
export interface RandomEdit {
  readonly from: number
  readonly to: number
  readonly prose: string
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  from: fc.double({min: 0, max: 1, noNaN: true}),
  to: fc.double({min: 0, max: 1, noNaN: true}),
  prose: fc
    .array(
      fc.constantFrom(
        'a',
        'word',
        ' ',
        "'",
        '"',
        '\\',
        ':',
        ': ',
        ' #',
        '#',
        ',',
        ';',
        '\t',
        '\n',
        '&',
        '<',
        '{',
        '}',
        '[',
        ']',
        '-',
        '- ',
        'é',
        '😀',
        '%',
        '|',
        '>',
        '!',
        '@',
        '?',
      ),
      {maxLength: 6},
    )
    .map((parts) => parts.join('')),
})

/** The file after an edit, and the value that it then has to hold; undefined where the edit cannot be written. */
export function edited(
  source: string,
  text: Text,
  {from, to, prose}: RandomEdit,
): {source: string; value: string} | undefined {
  const [start = 0, end = 0] = [from, to]
    .map((each) => characterStart(text.value, Math.floor(each * text.length)))
    .sort((a, b) => a - b)
  const edits = text.slice(start, end).replaceWith(prose)
  if (edits.some(({inexact}) => inexact)) return undefined
  return {source: applyEdits(source, edits), value: text.value.slice(0, start) + prose + text.value.slice(end)}
}

/** The offset, or the one before it where it falls between the halves of a character. */
function characterStart(value: string, at: number): number {
  return /^[\udc00-\udfff]/.test(value.slice(at)) && /[\ud800-\udbff]$/.test(value.slice(0, at)) ? at - 1 : at
}
