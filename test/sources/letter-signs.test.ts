/** Signs of a letter are told from few lines, and folders are read once: both come to what a full look comes to. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {isNoteLine} from '../../src/sources/cues.ts'
import {isGreeting, isSignOff, isSubject, letterSigns, pathSigns} from '../../src/sources/evidence.ts'

const LINES =
  'Hi Ann,|Subject: late|Best,|Kind regards|Thank you!|We sent it.|  |\t|- a|Hello| Hi Bo, |Note: x|Use this template for'
const line = fc.oneof(fc.constantFrom(...LINES.split('|'), ''), fc.string({unit: 'binary', maxLength: 12}))
const text = fc.array(line, {maxLength: 12}).map((lines) => lines.join('\n'))

const linesOf = (texts: readonly string[]) =>
  texts
    .flatMap((each) => each.split('\n'))
    .map((each) => each.trim())
    .filter((each) => each !== '')

it('a letter is told by eight lines at its start and seven at its end', () => {
  fc.assert(
    fc.property(fc.array(text, {maxLength: 12}), (texts) => {
      const first = linesOf(texts.slice(0, 8)).slice(0, 8)
      const last = linesOf(texts.slice(-7)).slice(-7)
      expect(letterSigns(texts)).toEqual({
        opens: first.some((each) => isGreeting(each) || isSubject(each)),
        closes: last.some(isSignOff),
      })
    }),
    {numRuns: 2000},
  )
})

it('a note stays one above a letter', () => {
  fc.assert(fc.property(line, (each) => void expect(isNoteLine(each, true) || !isNoteLine(each, false)).toBe(true)))
})

it('a path says the same whatever path was read before it', () => {
  const part = fc.constantFrom(
    'replies',
    'Inactive',
    'docs',
    'ISSUE_TEMPLATE',
    'a',
    '',
    '..',
    'saved-replies.md',
    'README.md',
  )
  const path = fc.array(part, {minLength: 1, maxLength: 4}).map((parts) => parts.join('/'))
  fc.assert(
    fc.property(path, path, (one, other) => {
      const signs = pathSigns(one)
      pathSigns(other)
      expect(pathSigns(one)).toEqual(signs)
      pathSigns('/')
      expect(pathSigns(one)).toEqual(signs)
    }),
  )
  expect(pathSigns('replies/a.md').isInReplyFolder).toBe(true)
  expect(pathSigns('replies.md').isInReplyFolder).toBe(false)
  expect(pathSigns('inactive/a.md').isInactive).toBe(true)
  expect(pathSigns('.github/ISSUE_TEMPLATE/a.md').isOtherDocument).toBe(true)
  expect(pathSigns('docs/README.md').isOtherDocument).toBe(true)
})
