/** Lines of a stream: the same ones, whatever pieces the bytes come in. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Line, lineSplitter} from '../../src/cli/line-splitter.ts'

const LONGEST = 1024

function linesIn(pieces: readonly Buffer[], longest = LONGEST): readonly Line[] {
  const splitter = lineSplitter(longest)
  return [...pieces.flatMap((piece) => [...splitter.push(piece)]), ...splitter.end()]
}

const text = (content: string, longest?: number) => linesIn([Buffer.from(content)], longest)

/** Bytes cut at these places. */
function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end))
}

describe('lines', () => {
  it('are numbered as they stand there, and blank ones are passed over', () => {
    expect(text('\uFEFFa\r\n\r\n \t\n\nb\n\uFEFFc')).toEqual([
      {number: 1, text: 'a'},
      {number: 5, text: 'b'},
      {number: 6, text: 'c'},
    ])
    expect(text('')).toEqual([])
    expect(text('\n')).toEqual([])
  })

  it('end at line feeds alone: other breaks may stand in JSON as they are', () => {
    expect(text('"a\u2028b\u0085c"\n')).toEqual([{number: 1, text: '"a\u2028b\u0085c"'}])
  })

  it('are not read where they are not UTF-8, and those around them are', () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0x22, 0xe2, 0x82, 0x22, 10]), Buffer.from('b')])
    expect(linesIn([bytes])).toEqual([
      {number: 1, text: 'a'},
      {number: 2, problem: 'This line is not valid UTF-8.'},
      {number: 3, text: 'b'},
    ])
  })

  it('are not read beyond a length in bytes, and those after them are', () => {
    const megabyte = 1024 * 1024
    const long = 'ä'.repeat(megabyte / 2)
    const problem = 'This line is longer than 1 MB.'
    expect(text(`${long}\n${long}a\nb`, megabyte)).toEqual([
      {number: 1, text: long},
      {number: 2, problem},
      {number: 3, text: 'b'},
    ])
    expect(text(`${long}a`, megabyte)).toEqual([{number: 1, problem}])
  })

  it('do not depend on the pieces', () => {
    const part = fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', '\r', ' ', '\uFEFF', '"', 'x'.repeat(40))
    const bytes = fc
      .array(
        fc.oneof(
          part.map((each) => Buffer.from(each)),
          fc.constantFrom(Buffer.from([0xff]), Buffer.from([0xe2])),
        ),
      )
      .map((parts) => Buffer.concat(parts))
    fc.assert(
      fc.property(bytes, fc.array(fc.nat()), (all, places) => {
        expect(linesIn(cut(all, places), 64)).toEqual(linesIn([all], 64))
      }),
      {numRuns: 500},
    )
  })
})
