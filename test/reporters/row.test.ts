/** Rows: what is quick for plain text is what is done for any. */
import {existsSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {anyRow, linesOf, type Row, rowOf} from '../../src/reporters/row.ts'
import {isPlain} from '../../src/reporters/text-width.ts'
import {corpusFolder, readLines} from '../quality/corpus.ts'
import {anyText} from './any-text.ts'

const piece = fc.constantFrom('any ', 'trouble', 'x', ' ', '  ', '“a”', '…', '→', 'inconvenience ', '{{name}}')
const plain = fc.array(piece, {maxLength: 40}).map((parts) => parts.join(''))

/** All that can be asked of a row. */
function answers(row: Row, width: number, offset: number): unknown {
  const all = Array.from({length: row.length}, (_, at) => at)
  const lines = linesOf(row, width)
  return {
    length: row.length,
    width: [row.width(0, row.length), row.width(2, 1), ...all.map((at) => row.width(at, row.length))],
    blank: all.filter((at) => row.isBlank(at)),
    places: all.map((at) => [row.start(at), row.end(at)]),
    first: [row.firstEndingAfter(offset), row.firstFrom(offset)],
    lines,
    text: [row.text(0, row.length), ...lines.map(({from, to}) => row.text(from, to))],
  }
}

function expectSame(text: string, start: number, end: number, width: number, offset: number): void {
  const quick = rowOf(text, start, end)
  expect(answers(quick, width, offset)).toEqual(answers(anyRow(text, start, end), width, offset))
}

describe('a row', () => {
  it('of plain text is as that of any text', () => {
    const place = fc.nat({max: 250})
    const width = fc.integer({min: -2, max: 100})
    fc.assert(
      fc.property(plain, place, place, width, place, (text, a, b, columns, offset) => {
        expect(isPlain(text)).toBe(true)
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        expectSame(text, start, end, columns, offset)
      }),
      {numRuns: 500},
    )
  })

  it('of a part that is plain does not ask what stands beside it', () => {
    fc.assert(
      fc.property(anyText, plain, anyText, fc.integer({min: 1, max: 60}), (before, text, after, columns) => {
        expectSame(before + text + after, before.length, before.length + text.length, columns, before.length + 3)
      }),
      {numRuns: 300},
    )
  })

  const replies = new URL('replies.jsonl', corpusFolder)
  it.skipIf(!existsSync(replies))('of a real line is the same either way', () => {
    for (const {text} of readLines<{text: string}>(replies))
      for (const line of text.split(/\r?\n/)) expectSame(line, 0, line.length, 60, line.length >> 1)
  })
})

describe('lines of a row', () => {
  it('hold all words, in as many columns as there are', () => {
    fc.assert(
      fc.property(fc.oneof(plain, anyText), fc.integer({min: 2, max: 60}), (text, columns) => {
        const row = rowOf(text)
        const lines = linesOf(row, columns)
        let last = 0
        for (const {from, to} of lines) {
          for (let at = last; at < from; at++) expect(row.isBlank(at)).toBe(true)
          expect(from < to && !row.isBlank(from) && !row.isBlank(to - 1)).toBe(true)
          if (to > from + 1) expect(row.width(from, to)).toBeLessThanOrEqual(columns)
          last = to
        }
        for (let at = last; at < row.length; at++) expect(row.isBlank(at)).toBe(true)
      }),
      {numRuns: 500},
    )
  })
})
