/** Lines and columns against a naive reading of the same source. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {LineIndex} from '../../src/text/index.ts'

const source = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '😀', 'e\u0301', '\u2028', '中', '\ud800'),
  maxLength: 20,
})

/** Each line with its break. */
function naiveLines(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (let at = 0; at < text.length; at++) {
    line += text.charAt(at)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) {
      lines.push(line)
      line = ''
    }
  }
  return [...lines, line]
}

describe('LineIndex', () => {
  it('has the lines of a naive reading', () => {
    fc.assert(
      fc.property(source, (text) => {
        const index = new LineIndex(text)
        const lines = naiveLines(text)
        expect(index.lineCount).toBe(lines.length)
        let start = 0
        for (const [at, line] of lines.entries()) {
          const end = start + line.replace(/(?:\r\n|\r|\n)$/, '').length
          expect(index.lineSpan(at + 1)).toEqual({start, end})
          start += line.length
        }
        expect(index.lineSpan(0)).toBeUndefined()
        expect(index.lineSpan(lines.length + 1)).toBeUndefined()
      }),
      {numRuns: 500},
    )
  })

  it('turns every offset into a position and back', () => {
    fc.assert(
      fc.property(source, (text) => {
        const index = new LineIndex(text)
        const lines = naiveLines(text)
        for (let offset = 0, line = 0, start = 0; offset <= text.length; offset++) {
          while (offset >= start + (lines[line]?.length ?? 0) && line < lines.length - 1)
            start += lines[line++]?.length ?? 0
          const position = {line: line + 1, column: offset - start + 1}
          expect(index.position(offset)).toEqual(position)
          expect(index.offset(position)).toBe(offset)
        }
      }),
      {numRuns: 500},
    )
  })

  it('knows no places outside of the lines', () => {
    fc.assert(
      fc.property(source, fc.integer({min: -2, max: 25}), fc.integer({min: -2, max: 50}), (text, line, column) => {
        const lines = naiveLines(text)
        const content = lines[line - 1]
        const columns = content === undefined ? 0 : content.length + (line === lines.length ? 1 : 0)
        const offset = new LineIndex(text).offset({line, column})
        expect(offset !== undefined).toBe(column >= 1 && column <= columns)
        if (offset !== undefined) expect(new LineIndex(text).position(offset)).toEqual({line, column})
      }),
      {numRuns: 500},
    )
  })

  it('moves offsets outside of the source to its ends', () => {
    const index = new LineIndex('ab\ncd')
    expect(index.position(-3)).toEqual({line: 1, column: 1})
    expect(index.position(99)).toEqual({line: 2, column: 3})
    expect(new LineIndex('').position(1)).toEqual({line: 1, column: 1})
  })

  it('counts columns in UTF-16 units and keeps CRLF as one break', () => {
    const index = new LineIndex('😀e\u0301x\r\n\ry')
    expect(index.position(4)).toEqual({line: 1, column: 5})
    expect(index.position(5)).toEqual({line: 1, column: 6})
    expect(index.position(6)).toEqual({line: 1, column: 7})
    expect(index.position(7)).toEqual({line: 2, column: 1})
    expect(index.position(8)).toEqual({line: 3, column: 1})
    expect(index.lineSpan(1)).toEqual({start: 0, end: 5})
  })
})
