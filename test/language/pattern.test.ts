import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {anyOf, pattern, PatternError} from '../../src/language/index.ts'
import {sentenceOf} from '../prose/plain.ts'

const found = (notation: string, text: string) =>
  pattern(notation)
    .matches(sentenceOf(text))
    .map((match) => match.text.value)

describe('notation', () => {
  it.each([
    ['sorry', 'We are sorry and sorry again', ['sorry', 'sorry']],
    ['so? very* sorry', 'I am so very very sorry', ['so very very sorry']],
    ['forward~', 'It was forwarded, we forward and are forwarding', ['forwarded', 'forward', 'forwarding']],
    ['send~ed', 'We sent it and send it', ['sent']],
    ['mistake~s', 'One mistake, two mistakes', ['mistake', 'mistakes']],
    ['try~ing', 'We are trying to try', ['trying']],
    ['(a | b c) d', 'a d b c d c d', ['a d', 'b c d']],
    ['we … fixed', 'we really did it and then fixed it', ['we really did it and then fixed']],
    ['we …1 fixed', 'we did it and fixed it', []],
    ['we … fixed', 'we did it; they fixed it', []],
    ['^ we', 'We know that we can', ['We']],
    ['it $', 'We fixed it and it works with it.', ['it']],
    ['sorry !(to hear)', 'I am sorry to hear it, but sorry', ['sorry']],
    ['sorry &(we)', 'Sorry you left, sorry we stayed', ['sorry']],
    ['<!(not | more than) sorry', 'not sorry, more than sorry, sorry', ['sorry']],
    ['<&(so) sorry', 'sorry so sorry', ['sorry']],
    ['do not', "We don't and do not", ["don't", 'do not']],
    ['we are', 'We’re here, we are', ['We’re', 'we are']],
    ['(so? very?)* sorry', 'so so very so sorry', ['so so very so sorry']],
    ['ADV* sorry', 'so so so so so so so so sorry', ['so so so so so so so so sorry']],
    ['(so (very | really)?)+ sorry', 'so so really so sorry', ['so so really so sorry']],
    ['sorry "," but', 'Sorry, but no', ['Sorry, but']],
    ['ADVLY', 'We reply quickly', ['quickly']],
    [
      'WE AUX ADV* sent',
      "We've already sent it; I have just now sent it",
      ["We've already sent", 'I have just now sent'],
    ],
    ['<apology> for CONTENT', "We're so sorry for delays", ["We're so sorry for delays"]],
  ])('%s in: %s', (notation, text, expected) => expect(found(notation, text)).toEqual(expected))

  it('gives captures by name', () => {
    const [match] = pattern('sorry hedge:(if | in case)').matches(sentenceOf('Sorry in case it was late'))
    expect(match?.hedge?.value).toBe('in case')
  })

  it('never matches quotations, code or buttons', () => {
    expect(found('sorry', 'The page says "sorry for that" today')).toEqual([])
  })

  it.each(['', '(a', 'a)', 'a |', '| a', 'name:', '?', 'a ~'])('refuses “%s” and says where', (notation) => {
    expect(() => pattern(notation).matches(sentenceOf('a'))).toThrow(PatternError)
  })

  it('refuses classes and acts that do not exist', () => {
    expect(() => pattern('NOSUCH').matches(sentenceOf('a'))).toThrow(/NOSUCH/)
    expect(() => pattern('<nosuch>').matches(sentenceOf('a'))).toThrow(/nosuch/)
  })

  it('joins patterns without overlaps', () => {
    const both = anyOf(pattern('very sorry'), pattern('sorry'))
    expect(both.matches(sentenceOf('sorry and very sorry')).map(({text}) => text.value)).toEqual([
      'sorry',
      'very sorry',
    ])
  })
})

describe('triggers', () => {
  it.each([
    ['we are (sorry | mortified)', ['mortified', 'sorry']],
    ['sorry?', undefined],
    ['ADVLY sorry', ['sorry']],
    ['(sorry | ADVLY)', undefined],
  ])('%s', (notation, expected) => {
    const {triggers} = pattern(notation)
    expect(triggers && [...triggers].sort()).toEqual(expected)
  })

  it('never hides a match: a sentence that matches has one of the triggers', () => {
    const words = fc.constantFrom('we', 'are', 'so', 'sorry', 'if', 'any', 'delay', ',', 'quickly', 'fixed', 'it')
    const notations = [
      'WE AUX* ADV* sorry',
      'sorry … (if | any TROUBLE)',
      'ADVLY? fixed it?',
      '(so | ADVLY) sorry',
      'TROUBLE | sorry if',
    ]
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 12}), fc.constantFrom(...notations), (text, notation) => {
        const sentence = sentenceOf(`x ${text.join(' ')}`)
        const {triggers} = pattern(notation)
        // Without a trigger in the sentence a match must be impossible; a capture of nothing keeps the trigger out of play.
        const unfiltered = pattern(`(${notation}) | zzz? zzz`).matches(sentence)
        if (unfiltered.length > 0 && triggers) expect([...triggers].some((word) => sentence.words.has(word))).toBe(true)
      }),
    )
  })
})

it('takes bounded time on hostile sentences', () => {
  const sentence = sentenceOf(`x ${'so very so really '.repeat(90)}`)
  const start = performance.now()
  for (const notation of [
    '(so* very* so* really*)* (so* very*)* sorry',
    '(… so … very)* … sorry',
    'ADV* ADV* ADV* ADV* ADV* sorry',
  ])
    pattern(`${notation} | so zzz`).matches(sentence)
  expect(performance.now() - start).toBeLessThan(2000)
})
