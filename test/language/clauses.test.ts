import {describe, expect, it} from 'vitest'
import {clauseEnd, isAsking, opensWithCondition, pattern} from '../../src/language/index.ts'
import {sentenceOf} from '../prose/plain.ts'

/** The words up to where the clause of the first word ends. */
function clauseOf(text: string): string {
  const sentence = sentenceOf(text)
  return sentence.text.value.slice(0, sentence.tokens[clauseEnd(sentence, 0) - 1]?.end)
}

describe('clauseEnd', () => {
  it.each([
    ['We sent it on Monday.', 'We sent it on Monday'],
    ['We sent it, and you signed for it.', 'We sent it'],
    ['We sent it and you signed for it.', 'We sent it'],
    ['We sent red, blue and green.', 'We sent red, blue and green'],
    ['We sent it; it came back.', 'We sent it'],
    ['We sent it because the label was right.', 'We sent it'],
    ['We sent it, could you look?', 'We sent it'],
    ['We sent it with {{order.number}} so the desk knows.', 'We sent it with {{order.number}}'],
  ])('of: %s', (text, expected) => expect(clauseOf(text)).toBe(expected))
})

describe('isAsking', () => {
  it('tells a question from a statement with one behind it', () => {
    expect(isAsking(sentenceOf('Did you see the note?'))).toBe(true)
    expect(isAsking(sentenceOf('The code is wrong, could you look?'))).toBe(false)
    expect(isAsking(sentenceOf('Did it.'))).toBe(false)
  })
})

describe('opensWithCondition', () => {
  it.each(['If the lamp blinks, wait.', 'When it beeps, wait.', 'In case it beeps, wait.', 'Should it beep, wait.'])(
    'holds for: %s',
    (text) => expect(opensWithCondition(sentenceOf(text))).toBe(true),
  )

  it.each(['Wait if it beeps.', 'In the box is a lamp.', 'It beeps.'])('does not hold for: %s', (text) =>
    expect(opensWithCondition(sentenceOf(text))).toBe(false),
  )
})

describe('the runner', () => {
  it('finds longer alternatives behind a shorter one when looking back', () => {
    expect(pattern('<!(even | even a) small').in(sentenceOf('even a small slip'))).toBe(false)
    expect(pattern('<!(you | you can) write').in(sentenceOf('you can write'))).toBe(false)
  })

  it('finds acts behind the first word although they run patterns of their own', () => {
    expect(pattern('(<apology> | <sympathy>) you feel').in(sentenceOf('Our team is sorry you feel so.'))).toBe(true)
  })
})
