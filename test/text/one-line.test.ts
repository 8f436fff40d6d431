/** A text on one line has one blank for each run of white space. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {onOneLine} from '../../src/text/index.ts'

it('has no other white space, whatever stood there', () => {
  const text = fc.string({unit: fc.constantFrom(...'ab \t\n\r\u00a0\u2028\ufeff'), maxLength: 12})
  fc.assert(
    fc.property(fc.oneof(text, fc.string({unit: 'binary'})), (each) => {
      expect(onOneLine(each)).toBe(each.split(/\s+/).join(' '))
    }),
    {numRuns: 2000},
  )
})
