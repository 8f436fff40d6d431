/** Word edits: exact, ascending, few, and fast on long texts. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/text/index.ts'
import {rewriteWords} from '../../src/text/rewrite-words.ts'

const unit = fc.constantFrom(
  'we',
  'are',
  "don't",
  ' ',
  '  ',
  '\t',
  '\n',
  ',',
  '.',
  '{{a}}',
  '{{',
  '}}',
  '😀',
  '’',
  '\ud83d',
)
const text = fc.oneof(fc.string({unit, maxLength: 20}), fc.string({maxLength: 20, unit: 'binary'}))

function applied(before: string, after: string): string {
  return applyEdits(
    before,
    rewriteWords(before, after).map(({start, end, content}) => ({span: {start, end}, content})),
  )
}

describe('rewriteWords', () => {
  it('gives exactly what was asked for, by ascending edits that each change something', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, after)).toBe(after)
        let position = 0
        for (const {start, end, content} of rewriteWords(before, after)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(before.slice(start, end)).not.toBe(content)
          position = end
        }
      }),
      {numRuns: 2000},
    )
  })

  it('has no edits that only blanks separate, and none that rewrites blanks at its ends', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = rewriteWords(before, after)
        for (const [at, {start, end, content}] of edits.entries()) {
          const next = edits[at + 1]
          if (next) expect(before.slice(end, next.start)).not.toMatch(/^[ \t]*$/)
          const old = before.slice(start, end)
          expect(/^[ \t]/.test(old) && old[0] === content[0]).toBe(false)
          expect(/[ \t]$/.test(old) && old.at(-1) === content.at(-1)).toBe(false)
        }
      }),
      {numRuns: 2000},
    )
  })

  it('does not mistake one rewrite for another that it knows', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (both, one, other) => {
        for (const at of [one, other, one]) {
          const [before, after] = [both.slice(0, at), both.slice(at)]
          expect(applied(before, after)).toBe(after)
          expect(rewriteWords(before, after)).toEqual(rewriteWords(before, after))
        }
      }),
      {numRuns: 500},
    )
  })

  it('changes whole words', () => {
    expect(rewriteWords('We regret any inconvenience.', 'We are sorry for the trouble.')).toEqual([
      {start: 3, end: 27, content: 'are sorry for the trouble'},
    ])
    expect(rewriteWords("You don't pay, I can’t say.", 'You do pay, I can’t see.')).toEqual([
      {start: 4, end: 9, content: 'do'},
      {start: 23, end: 26, content: 'see'},
    ])
    expect(rewriteWords('a b', 'b')).toEqual([{start: 0, end: 2, content: ''}])
    expect(rewriteWords('same', 'same')).toEqual([])
    expect(rewriteWords('  a, b ', '')).toEqual([{start: 0, end: 7, content: ''}])
    expect(rewriteWords('', '')).toEqual([])
    expect(rewriteWords('', ' a')).toEqual([{start: 0, end: 0, content: ' a'}])
  })

  it('leaves a blank out of the edit where that may not be rewritten', () => {
    expect(rewriteWords('a b c', 'x y c', () => false)).toEqual([
      {start: 0, end: 1, content: 'x'},
      {start: 2, end: 3, content: 'y'},
    ])
  })

  it('keeps a word rather than any number of blanks, and a placeholder rather than any number of words', () => {
    expect(rewriteWords('a b c keep', 'keep x y z')).toEqual([
      {start: 0, end: 6, content: ''},
      {start: 10, end: 10, content: ' x y z'},
    ])
    expect(rewriteWords('one two three {{n}}', '{{n}} one two three')).toEqual([
      {start: 0, end: 14, content: ''},
      {start: 19, end: 19, content: ' one two three'},
    ])
  })

  it('is fast on long texts, and keeps their placeholders', () => {
    const words = (seed: number) => Array.from({length: 20_000}, (_, at) => `w${(at * seed) % 9973}`)
    const withNames = (all: readonly string[]) =>
      all.map((each, at) => (at % 1000 === 500 ? `{{n${(at / 500) % 3}}}` : each)).join(' ')
    const [before, after] = [withNames(words(7)), withNames(words(11))]
    const twice = after.replace(/\{\{n\d\}\}/g, '$& $&')
    expect(before.length).toBeGreaterThan(100_000)
    const began = performance.now()
    const edits = rewriteWords(before, twice)
    expect(performance.now() - began).toBeLessThan(2000)
    expect(applied(before, twice)).toBe(twice)
    for (const {index, 0: all} of before.matchAll(/\{\{n\d+\}\}/g))
      expect(edits.some(({start, end}) => start < index + all.length && index < end)).toBe(false)
  })

  it.each([
    ['open braces', '{'.repeat(100_000)],
    ['open placeholders', '{{a '.repeat(25_000)],
    ['blanks', ' '.repeat(100_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['closing braces', '}}'.repeat(50_000)],
    ['placeholders', '{{a}} '.repeat(17_000)],
  ])('stays fast on 100 KB of %s', (_, hostile) => {
    const began = performance.now()
    expect(applied(hostile, `x${hostile.slice(1, -1)}y`)).toBe(`x${hostile.slice(1, -1)}y`)
    expect(applied(hostile, 'x')).toBe('x')
    expect(applied('x', hostile)).toBe(hostile)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
