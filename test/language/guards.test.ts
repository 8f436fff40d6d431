import {describe, expect, it} from 'vitest'
import {agentOf, isConditional, isNegated, isReported, pattern} from '../../src/language/index.ts'
import {sentenceOf} from '../prose/plain.ts'

function at(text: string, word: string) {
  const sentence = sentenceOf(text)
  return {sentence, index: sentence.tokens.findIndex(({norm}) => norm === word)}
}

describe('negation', () => {
  it.each([
    ['This is not your fault', 'fault', true],
    ['This is your fault', 'fault', false],
    ["It wasn't really an inconvenience", 'inconvenience', true],
    ['It was more than an inconvenience', 'inconvenience', true],
    ['Nobody made a mistake', 'mistake', true],
    ['We did not reply, but the mistake is ours', 'mistake', false],
    ['No doubt the mistake is ours', 'mistake', false],
    ['It is far from a small problem', 'problem', true],
  ])('%s: %s', (text, word, expected) => {
    const {sentence, index} = at(text, word)
    expect(isNegated(sentence, index)).toBe(expected)
  })
})

describe('condition', () => {
  it.each([
    ['If you forgot your password, reset it', 'forgot', true],
    ['If you forgot your password, reset it', 'reset', false],
    ['Reply here if you failed to log in', 'failed', true],
    ['You failed to log in', 'failed', false],
    ['Should you have missed it, write to us', 'missed', true],
    ['Tell us in case it broke', 'broke', true],
    ['We wonder whether it broke', 'broke', true],
  ])('%s: %s', (text, word, expected) => {
    const {sentence, index} = at(text, word)
    expect(isConditional(sentence, index)).toBe(expected)
  })
})

describe('reported speech', () => {
  it.each([
    ['You wrote that you were upset', 'upset', true],
    ['As you mentioned, the file broke', 'broke', true],
    ['The customer said it broke', 'broke', true],
    ['We said that it broke', 'broke', false],
    ['It broke', 'broke', false],
  ])('%s: %s', (text, word, expected) => {
    const {sentence, index} = at(text, word)
    expect(isReported(sentence, index)).toBe(expected)
  })
})

describe('agents', () => {
  it.each([
    ['You failed to pay', 'failed', 'customer'],
    ['We have already sent it', 'sent', 'firm'],
    ['Our billing team deleted it', 'deleted', 'firm'],
    ['{{agent.name}} deleted it', 'deleted', 'firm'],
    ['{{customer.name}} deleted it', 'deleted', 'customer'],
    ['The courier lost it', 'lost', 'thing'],
    ['They did not send it', 'send', 'third'],
    ['It was never sent', 'sent', 'thing'],
    ['Please send it', 'send', 'none'],
  ])('%s: %s', (text, word, expected) => {
    const {sentence, index} = at(text, word)
    expect(agentOf(sentence, index)).toBe(expected)
  })
})

it('stops patterns where it holds', () => {
  const blame = pattern('you failed', {unless: ['negated', 'conditional', 'question', 'reported']})
  expect(blame.in(sentenceOf('You failed to pay'))).toBe(true)
  for (const text of [
    'If you failed to pay, write to us',
    'You failed to pay?',
    'You told us that you failed to pay',
    'Nobody says you failed',
  ])
    expect(blame.in(sentenceOf(text)), text).toBe(false)
})
