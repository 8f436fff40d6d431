/** A text that does not open as a match must is not matched. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {openingIndex, openingsOfMatches} from '../../src/language/word-openings.ts'

describe('what a match must begin with', () => {
  it.each([
    [/\b(?:outage|status page)\b/, ['outa', 'stat']],
    [/\bto (?:change|add)\b/, ['to c', 'to a']],
    [/\b(?:a bug|charge[ds]?|don't|\d\d:\d\d utc)\b/, ['a bu', 'char', "don'", '00:0']],
    [/\b(?:(?:slow|late) (?:reply|order)|(?:very )?long)\b/, ['slow', 'late', 'very', 'long']],
    [/\bx[ -]?ray/, ['x ra', 'x-ra', 'xray']],
    [/\blate (?:\w+ )?order/, ['late']],
  ])('%s', (expression, some) => expect(openingsOfMatches(expression)).toEqual(expect.arrayContaining(some)))

  it.each([[/outage/], [/(?:^|\n)click/], [/\b\w+ late/], [/\b(?:late)?/], [/\b(?=a)b/], [/\ba{2}/], [/\b(?:a|.b)/]])(
    '%s: anything',
    (expression) => expect(openingsOfMatches(expression)).toBeUndefined(),
  )
})

it('may match all that can begin with anything', () => {
  expect(openingIndex([['late'], undefined, ['a'], undefined])('Oh, A b')).toBe(0b1110)
})

it('are not looked for of more expressions than there are bits', () => {
  const openings = (count: number) => Array.from({length: count}, () => ['late'])
  expect(openingIndex(openings(31))('late')).toBe(0x7fffffff)
  expect(() => openingIndex(openings(32))).toThrow(RangeError)
})

describe('a text', () => {
  const expressions = [
    /\b(?:charge[ds]?|payment|vat|credit card)\b/i,
    /\b(?:(?:damaged|late) (?:\w+ )?orders?|ban(?:ned)?|(?:very )?long|a b|s)\b/i,
    /\b(?:do(?:es)? not|don't) (?:accept|refund)\b/i,
    /\b(?:since \d\d:\d\d utc|x[ -]?ray|un[ -](?:do|it)|c|d[e ]f)\b/i,
  ]
  const part = fc.constantFrom(
    ...'charged payment vat credit card damaged late big orders ban long very a b s does not refund don t since 12 30 utc x ray un do unit c de d f'.split(
      ' ',
    ),
  )
  const gap = fc.constantFrom(' ', '-', "'", ':', '_', '', '\n', 'é', 'Z', '7', 'ſ', '\u212A', '\0')

  const openings = expressions.map((each) => openingsOfMatches(each) ?? [])
  const mayMatch = openingIndex(openings)
  /** Whether a word of a text opens as wanted, letter by letter. */
  const opens = (text: string, wanted: readonly string[]) =>
    [...text.matchAll(/\b\w/g)].some(({index}) =>
      wanted.some(
        (each) => text.slice(index, index + each.length).replace(/[A-Z]/g, (sign) => sign.toLowerCase()) === each,
      ),
    )

  it('that is passed over has no match', () => {
    expect(openings).not.toContainEqual([])
    fc.assert(
      fc.property(fc.array(fc.tuple(part, gap), {maxLength: 12}), fc.boolean(), (parts, isLoud) => {
        const text = parts.flat().join('')
        const written = isLoud ? text.toUpperCase() : text
        const found = mayMatch(written)
        for (const [place, expression] of expressions.entries())
          if ((found & (1 << place)) === 0) expect(written).not.toMatch(expression)
        for (const [place, wanted] of openings.entries())
          expect((found >> place) & 1).toBe(Number(opens(written, wanted)))
      }),
      {numRuns: 2000},
    )
  })
})
