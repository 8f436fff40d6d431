import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {replyOf, sentencesOf} from './plain.ts'

const texts = (source: string) => sentencesOf(source).map(({text}) => text.value)

describe('splits', () => {
  it.each([
    ['We fixed it. It works now.', 2],
    ['Dr. Lee will call at 5 p.m. today.', 1],
    ['We pay by 5 p.m. You need not call.', 2],
    ['See e.g. the second step.', 1],
    ['Is it fixed? Yes! It is.', 3],
    ['It said "Sorry." Then it stopped.', 2],
    ['Version 4.2.1 is out. {{name}} has it.', 2],
    ['Hm… we will look.', 1],
    ['Great 😊 We fixed it.', 2],
    ['Mail us at help@example.com. We answer.', 2],
    ['Order No. 5 ships.', 1],
    ['J. R. Smith sent it.', 1],
    ['so sorry! we fixed it. try again now.', 3],
    ['we use e.g. tape. it holds.', 2],
    ['iPhone users see it. iPad users do not.', 2],
  ])('%s', (source, count) => expect(texts(source)).toHaveLength(count))

  it('sees a wrapped line as one sentence and a short line as its own', () => {
    const wrapped =
      'The export that you started this morning stopped halfway because the\nfile was larger than the limit that we had set for your plan.'
    expect(texts(wrapped)).toHaveLength(1)
    expect(texts('We fixed the export\nYour file is attached')).toHaveLength(2)
  })

  it('tells questions', () => {
    expect(sentencesOf('Did it work? It did.').map(({isQuestion}) => isQuestion)).toEqual([true, false])
  })
})

it('keeps every word of the body, in order, at its place', () => {
  const word = fc.constantFrom('we', 'Fixed', 'it', '.', '!', '?', '"', '\n', 'Dr.', '{{x}}', '5', '…', '😊', 'é')
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 40}), (words) => {
      const source = `x ${words.join(' ')}`
      for (const path of replyOf(source).paths) {
        for (const {sentences, text} of path.blocks) {
          let at = 0
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(at)
            expect(text.value.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text.value)
            expect(source.slice(sentence.text.span.start, sentence.text.span.end)).toBe(sentence.text.value)
            at = sentence.start + sentence.text.length
          }
        }
      }
    }),
  )
})
