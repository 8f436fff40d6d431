/** Of findings that speak of the same words, those remain that no other one silences. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyPrecedence, type Ranked, silencedBy} from '../../src/engine/precedence.ts'
import type {AnyRule} from '../../src/rule/index.ts'

const silenced = silencedBy([
  {id: 'a', suppresses: ['b']},
  {id: 'b', suppresses: ['c', 'd']},
  {id: 'c', suppresses: ['a']},
  {id: 'd'},
] as unknown as readonly AnyRule[])

const span = fc.tuple(fc.nat(12), fc.nat(4)).map(([start, length]) => ({start, end: start + length}))
const finding: fc.Arbitrary<Ranked> = fc.record({
  rule: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  span,
  related: fc.array(
    span.map((each) => ({span: each})),
    {maxLength: 2},
  ),
  isReplyLevel: fc.boolean(),
})

it('leaves what no finding silences that is about the same words, or about the reply as it is', () => {
  const isAbout = (one: Ranked, {span: at, isReplyLevel}: Ranked, ofRule: readonly Ranked[]) =>
    (isReplyLevel && ofRule.some((each) => each.isReplyLevel)) ||
    [one.span, ...one.related.map((each) => each.span)].some(({start, end}) => start < at.end && end > at.start)
  fc.assert(
    fc.property(fc.array(finding, {maxLength: 8}), (findings) => {
      const left = findings.filter(
        (each) =>
          !findings.some(
            (other) =>
              silenced.get(other.rule)?.has(each.rule) &&
              isAbout(
                other,
                each,
                findings.filter(({rule}) => rule === other.rule),
              ),
          ),
      )
      expect(applyPrecedence(findings, silenced)).toEqual(left)
    }),
    {numRuns: 3000},
  )
})
