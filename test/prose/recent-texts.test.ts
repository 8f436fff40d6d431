/** What is kept of texts: those that come again, and no more than the bounds allow. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {recentTexts} from '../../src/prose/recent-texts.ts'

const bounds = {texts: 3, characters: 40, longest: 20}

/** Offers a text twice, for the first time does not count. */
function keep<Value>(map: ReturnType<typeof recentTexts<Value>>, text: string, value: Value): void {
  map.offer(text, value)
  map.offer(text, value)
}

describe('recent texts', () => {
  it('are kept from the second time on', () => {
    const map = recentTexts<number>(bounds)
    map.offer('a', 1)
    expect(map.get('a')).toBeUndefined()
    map.offer('a', 2)
    expect(map.get('a')).toBe(2)
  })

  it('are let go when others have come, unless they are asked for', () => {
    const map = recentTexts<number>(bounds)
    for (const text of ['a', 'b', 'c', 'd']) keep(map, text, 1)
    expect(map.get('a')).toBe(1)
    for (const text of ['e', 'f', 'g']) keep(map, text, 1)
    expect([map.get('a'), map.get('b')]).toEqual([1, undefined])
  })

  it('are not kept where they are long, and fewer where they are long together', () => {
    const map = recentTexts<number>(bounds)
    keep(map, 'a'.repeat(21), 1)
    expect(map.get('a'.repeat(21))).toBeUndefined()
    const long = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(20))
    for (const text of long) keep(map, text, 1)
    expect(long.map((text) => map.get(text))).toEqual([undefined, undefined, 1, 1, 1])
  })

  it('never answer with what another text was kept with, and never hold more than twice the bounds', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', '\u0000'), maxLength: 24})
    fc.assert(
      fc.property(fc.array(text, {maxLength: 60}), (texts) => {
        const map = recentTexts<string>(bounds)
        for (const each of texts) {
          expect([undefined, each]).toContain(map.get(each))
          map.offer(each, each)
        }
        const kept = [...new Set(texts)].filter((each) => map.get(each) !== undefined)
        expect(kept.length).toBeLessThanOrEqual(2 * bounds.texts)
      }),
    )
  })
})
