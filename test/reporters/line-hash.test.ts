/** Hashes of lines: those that GitHub's own action computes, and that they stay when lines move. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lineHashes} from '../../src/reporters/line-hash.ts'
import {LineIndex} from '../../src/text/index.ts'

function all(text: string): readonly (string | undefined)[] {
  const hashOf = lineHashes(text)
  return Array.from({length: new LineIndex(text).lineCount}, (_, at) => hashOf(at + 1))
}

describe('line hashes', () => {
  // The values are those that github/codeql-action expects in its own tests of fingerprints.
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    ...['\n', '\r', '\r\n'].map(
      (end) =>
        [
          ` hello; \t${end}world!!!${end}${end}${end}  \t\tGreetings${end} End${end}`,
          [
            'e9496ae3ebfced30:1',
            'fb7c023a8b9ccb3f:1',
            'ce8ba1a563dcdaca:1',
            'e20e36e16fcb0cc8:1',
            'b3edc88f2938467e:1',
            'c8e28b0b4002a3a0:1',
            'c129715d7a2bc9a3:1',
          ],
        ] as const,
    ),
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ] as const)('are those of GitHub: %j', (text, hashes) => {
    expect(all(text)).toEqual(hashes)
  })

  it('are there for every line that the line index knows, and for no other', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', ' ', '\t', '\r', '\n', '😀')}), (text) => {
        expect(all(text)).not.toContain(undefined)
        const {lineCount} = new LineIndex(text)
        expect(lineHashes(text)(lineCount + 1)).toBeUndefined()
        expect(lineHashes(text)(0)).toBeUndefined()
      }),
    )
  })

  it('stay when lines move, and when blanks or what stands far below change', () => {
    const line = fc.string({unit: fc.constantFrom('b', 'c', ' ', 'é'), maxLength: 40})
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (above, below) => {
        const own = `a sorry line ${'of many words '.repeat(12)}`
        const before = ['x', own, 'y'].join('\n')
        const after = [...above, `\t${own.replaceAll(' ', '  ')}`, ...below].join('\r\n')
        expect(lineHashes(after)(above.length + 1)).toBe(lineHashes(before)(2))
      }),
    )
  })
})
