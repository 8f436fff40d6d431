/** Applying edits: order does not matter, overlaps are refused. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, type Edit} from '../../src/text/index.ts'

/** A source in parts: each kept, replaced or removed, or with something inserted before it. */
const parts = fc.array(
  fc.record({old: fc.string({minLength: 1, maxLength: 4}), fresh: fc.string({maxLength: 4}), isEdited: fc.boolean()}),
  {maxLength: 8},
)

function editsOf(all: readonly {old: string; fresh: string; isEdited: boolean}[]): readonly Edit[] {
  let start = 0
  return all.flatMap(({old, fresh, isEdited}) => {
    const span = {start, end: start + old.length}
    start = span.end
    return isEdited ? [{span, content: fresh}] : []
  })
}

describe('applyEdits', () => {
  it('writes the new parts and keeps the others, in whatever order the edits come', () => {
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (all, random) => {
        const source = all.map(({old}) => old).join('')
        const wanted = all.map(({old, fresh, isEdited}) => (isEdited ? fresh : old)).join('')
        const shuffled = editsOf(all)
          .map((edit) => ({edit, rank: random.next().value as number}))
          .sort((a, b) => a.rank - b.rank)
          .map(({edit}) => edit)
        const given = [...shuffled]
        expect(applyEdits(source, shuffled)).toBe(wanted)
        expect(shuffled).toEqual(given)
      }),
    )
  })

  it('refuses edits that share a character, in any order', () => {
    const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
    fc.assert(
      fc.property(span, span, (a, b) => {
        const source = 'abcdefghijkl'
        const edits = [a, b].map((each) => ({span: each, content: 'X'}))
        const inBoth = (at: number) => [a, b].every(({start, end}) => start <= at && at < end)
        const isWithin = (x: typeof a, y: typeof a) => x.start === x.end && y.start < x.start && x.start < y.end
        const isOverlap = [...source].some((_, at) => inBoth(at)) || isWithin(a, b) || isWithin(b, a)
        for (const order of [edits, [...edits].reverse()]) {
          if (isOverlap) expect(() => applyEdits(source, order)).toThrow(RangeError)
          else expect(applyEdits(source, order)).toHaveLength(12 + 2 - (a.end - a.start) - (b.end - b.start))
        }
      }),
      {numRuns: 500},
    )
  })

  it('refuses edits outside of the source', () => {
    for (const span of [
      {start: -1, end: 1},
      {start: 2, end: 4},
      {start: 2, end: 1},
    ])
      expect(() => applyEdits('abc', [{span, content: ''}])).toThrow(RangeError)
  })

  it('writes insertions beside a replacement, and those at one place in the order given', () => {
    const insert = (at: number, content: string) => ({span: {start: at, end: at}, content})
    const replace = {span: {start: 1, end: 2}, content: 'X'}
    expect(applyEdits('abc', [replace, insert(2, '>'), insert(1, '<')])).toBe('a<X>c')
    expect(applyEdits('abc', [insert(1, '1'), insert(1, '2')])).toBe('a12bc')
    expect(applyEdits('abc', [])).toBe('abc')
  })
})
