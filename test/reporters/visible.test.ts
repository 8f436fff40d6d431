/** What a terminal would act on, or hide, becomes a sign; all other text stays. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {visible} from '../../src/reporters/index.ts'
import {isPlain} from '../../src/reporters/text-width.ts'
import {oneLine} from '../../src/reporters/visible.ts'

describe('visible', () => {
  it.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\tb\r\nc', 'a␉b␍␊c'],
    ['\u0000\u007f', '␀␡'],
    ['\u009b0m', '<U+009B>0m'],
    ['abc\u202edef\u202c', 'abc<U+202E>def<U+202C>'],
    ['a\u200bb\ufeff', 'a<U+200B>b<U+FEFF>'],
    ['\ud83d alone', '� alone'],
    ['line\u2028break', 'line<U+2028>break'],
  ])('turns %j into %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it.each(['Désolé', '日本語', 'cafe\u0301', '😀', '👩‍👩‍👧', '{{customer.first_name}}', 'می‌خواهم', '🇩🇪 1️⃣'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text)
    },
  )

  it('leaves nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u)
      }),
    )
  })

  it('has nothing to change in plain text', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      if (isPlain(character)) expect(character).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(visible(visible(text))).toBe(visible(text))
      }),
    )
  })
})

describe('oneLine', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '  ', ' \n ', '\t', '\r\n', '\v', '\f', 'word', '\u00a0', '“a”'),
    fc.string({unit: 'binary'}),
  )

  it('makes one blank of each run of blanks and breaks', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(oneLine(text)).toBe(visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim()))
      }),
      {numRuns: 1000},
    )
  })
})
