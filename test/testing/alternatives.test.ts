/** Alternatives of a phrase: what they are, and the phrase with each of them alone. */
import {describe, expect, it} from 'vitest'
import {type Alternative, alternativesOf} from '../../src/testing/alternatives.ts'

function flat(all: readonly Alternative[]): readonly (readonly [string, string])[] {
  return all.flatMap(({text, restricted, within}) => [[text, restricted] as const, ...flat(within)])
}

describe('alternativesOf', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['as soon as possible', []],
    [
      'asap | at once',
      [
        ['asap', 'asap '],
        ['at once', ' at once'],
      ],
    ],
    [
      'give you (a refund | money)',
      [
        ['a refund', 'give you (a refund)'],
        ['money', 'give you (money)'],
      ],
    ],
    ['(of the)? kind', []],
    [
      '(very | so)? late',
      [
        ['very', '(very) late'],
        ['so', '(so) late'],
      ],
    ],
    [
      '(very | so)* late',
      [
        ['very', '((very | so)* (very) (very | so)*) late'],
        ['so', '((very | so)* (so) (very | so)*) late'],
      ],
    ],
    [
      'no | (at (all | least))? x',
      [
        ['no', 'no '],
        ['(at (all | least))? x', ' (at (all | least))? x'],
        ['all', ' (at (all)) x'],
        ['least', ' (at (least)) x'],
      ],
    ],
    ['sorry !(not | at all) <!(so | very) x', []],
    [
      'sorry &(a | b)',
      [
        ['a', 'sorry &(a)'],
        ['b', 'sorry &(b)'],
      ],
    ],
    [
      'thing:(a | b) now',
      [
        ['a', 'thing:(a) now'],
        ['b', 'thing:(b) now'],
      ],
    ],
    [
      'a "|" b ("(" | ")")',
      [
        ['"("', 'a "|" b ("(")'],
        ['")"', 'a "|" b (")")'],
      ],
    ],
  ])('of %s', (phrase, expected) => {
    expect(flat(alternativesOf(phrase))).toEqual(expected)
  })

  it('say where they stand', () => {
    const phrase = 'give (a refund |  money ) back'
    const [first, second] = alternativesOf(phrase)
    expect([first, second].map((each) => phrase.slice(each?.start, each?.end))).toEqual(['a refund', 'money'])
  })

  it.each(['(a | b', 'a) | b', '(', ')', '"', '|'])('are none, or empty ones, of what cannot be read: %s', (phrase) => {
    expect(alternativesOf(phrase).every(({text}) => text === '')).toBe(true)
  })

  it('are found quickly, however deep they lie', () => {
    const started = performance.now()
    alternativesOf('('.repeat(5000))
    alternativesOf('a |'.repeat(20_000))
    alternativesOf('"'.repeat(50_000))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
