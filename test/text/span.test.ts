/** Span arithmetic against sets of offsets. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {contains, hull, overlaps, type Span} from '../../src/text/index.ts'

const span = fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
const offsets = ({start, end}: Span) => Array.from({length: end - start}, (_, at) => start + at)
/** An empty span as the place between its neighbors: it also takes the character before and the one after. */
const reach = (each: Span) => (each.start < each.end ? offsets(each) : [each.start - 1, each.start])

describe('spans', () => {
  it('overlap where they share a character, or where an empty one surrounds or touches', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const isSamePlace = a.start === a.end && b.start === b.end && a.start === b.start
        const areBothEmpty = a.start === a.end && b.start === b.end
        const share = reach(a).some((at) => reach(b).includes(at))
        expect(overlaps(a, b)).toBe(areBothEmpty ? isSamePlace : share)
        expect(overlaps(b, a)).toBe(overlaps(a, b))
      }),
      {numRuns: 500},
    )
  })

  it('contain one another where all characters are inside', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const isInside = a.start <= b.start && b.start <= a.end && offsets(b).every((at) => offsets(a).includes(at))
        expect(contains(a, b)).toBe(isInside)
      }),
      {numRuns: 500},
    )
  })

  it('have a hull that holds both and nothing beyond', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const both = hull(a, b)
        expect(contains(both, a) && contains(both, b)).toBe(true)
        expect([a.start, b.start]).toContain(both.start)
        expect([a.end, b.end]).toContain(both.end)
      }),
    )
  })
})
