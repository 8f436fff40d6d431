/** Wrapped prose: what is quick for plain text is what is done for any. */
import {existsSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {asIs, type Style} from '../../src/reporters/palette.ts'
import {preview} from '../../src/reporters/preview.ts'
import {oneLine} from '../../src/reporters/visible.ts'
import {anyLines, wrap} from '../../src/reporters/wrap.ts'
import {corpusFolder, readLines} from '../quality/corpus.ts'
import {anyText} from './any-text.ts'

const piece = fc.constantFrom('any ', 'trouble', 'x', ' ', '  ', '\n', '“a”', '…', 'inconvenience ', '{{name}}', '中')
const words = fc.array(piece, {maxLength: 40}).map((parts) => parts.join(''))
const width = fc.integer({min: -2, max: 100})

describe('wrapped text', () => {
  it('has the lines that any text has', () => {
    fc.assert(
      fc.property(fc.oneof(words, anyText), width, (text, columns) => {
        expect(wrap(text, columns)).toEqual(anyLines(oneLine(text), columns))
      }),
      {numRuns: 2000},
    )
  })

  const replies = new URL('replies.jsonl', corpusFolder)
  it.skipIf(!existsSync(replies))('of a real reply is the same either way', () => {
    for (const {text} of readLines<{text: string}>(replies))
      for (const columns of [24, 72]) expect(wrap(text, columns)).toEqual(anyLines(oneLine(text), columns))
  })
})

describe('a preview', () => {
  it('without a style is as with one that changes nothing', () => {
    const same: Style = (text) => text
    const offset = fc.nat({max: 60})
    fc.assert(
      fc.property(fc.oneof(words, anyText), offset, offset, width, (text, a, b, columns) => {
        const reads = {text, changed: [{start: Math.min(a, b), end: Math.max(a, b)}]}
        expect(preview({reads}, columns, asIs)).toEqual(preview({reads}, columns, same))
      }),
      {numRuns: 1000},
    )
  })
})
