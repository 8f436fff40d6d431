import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, it} from 'vitest'
import {isPlain, textWidth} from '../../src/reporters/text-width.ts'

it('counts plain text as the library does, and asks it for the rest', () => {
  for (const sign of ' ~“”‘’–—…→✓✖⚠ℹ│·−─aZ0') {
    expect(isPlain(sign), sign).toBe(true)
    expect(stringWidth(sign), sign).toBe(1)
  }
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(textWidth(text)).toBe(stringWidth(text))
    }),
  )
  expect(textWidth('日本')).toBe(4)
})
