import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findTemplateMarks, tokenize} from '../../src/prose/index.ts'
import {LIQUID, sentenceOf} from './plain.ts'

const norms = (text: string) => sentenceOf(text).tokens.map(({norm}) => norm)

describe('contractions and spelling', () => {
  it.each([
    ["I'm sorry", ['i', 'am', 'sorry']],
    ['I’m sorry', ['i', 'am', 'sorry']],
    ["We can't fix it", ['we', 'can', 'not', 'fix', 'it']],
    ['We cannot fix it', ['we', 'can', 'not', 'fix', 'it']],
    ["It won't work", ['it', 'will', 'not', 'work']],
    ['You dont need it', ['you', 'do', 'not', 'need', 'it']],
    ["We've sent it", ['we', 'have', 'sent', 'it']],
    ["The customer's file", ['the', 'customer', "'s", 'file']],
    ["Let's look", ['let', 'us', 'look']],
    ['We apologise', ['we', 'apologize']],
    ['We realised it was cancelled', ['we', 'realized', 'it', 'was', 'canceled']],
    ['The promise is otherwise wise', ['the', 'promise', 'is', 'otherwise', 'wise']],
    ['sry u waited', ['sorry', 'you', 'waited']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected))

  it('keeps both readings of what is ambiguous', () => {
    expect(sentenceOf("I'd say it's done").tokens.map(({norm, alt}) => alt ?? norm)).toEqual([
      'i',
      'had',
      'say',
      'it',
      'has',
      'done',
    ])
  })
})

describe('kinds', () => {
  it('tells words, numbers, links, signs and emoji apart', () => {
    const {tokens} = sentenceOf('Pay $24.50 by 2nd May at 14:00 😊 via https://example.com/a?b=c, not a@b.example.')
    expect(tokens.filter(({kind}) => kind === 'number').map(({norm}) => norm)).toEqual(['24.50', '2nd', '14:00'])
    expect(tokens.filter(({kind}) => kind === 'link').map(({norm}) => norm)).toEqual([
      'https://example.com/a?b=c,',
      'a@b.example',
    ])
    expect(tokens.filter(({kind}) => kind === 'emoji')).toHaveLength(1)
  })

  it('takes placeholders whole, with what they stand for', () => {
    const {tokens} = sentenceOf(
      '{{agent.name}} refunded {{order.total}} to {{customer.name}} on {{refund_date}} for {{ticket.title}}',
    )
    expect(tokens.flatMap(({role}) => role ?? [])).toEqual(['agent', 'money', 'customer', 'time', 'thing'])
  })

  it.each(['[Name]', '[what went wrong]', 'XXXX', '<AMOUNT>', '{order number}', '____', 'TODO'])(
    'sees %s as a blank to fill in',
    (blank) => {
      expect(findTemplateMarks(`We sent ${blank} today`, [LIQUID])).toMatchObject([
        {holds: 'slot', start: 8, end: 8 + blank.length},
      ])
    },
  )

  it.each([
    'Press [Ctrl] now',
    'See [our guide](https://example.com)',
    'a [1] note',
    '- [x] done',
    'Size XXL',
    'x < AMOUNT',
  ])('sees no blank in: %s', (text) => {
    expect(findTemplateMarks(text, [LIQUID])).toEqual([])
  })
})

describe('quotations', () => {
  it.each([
    ['The page said "Sorry, no results" today', ['sorry', 'no', 'results']],
    ['You wrote “we are lost” to us', ['we', 'are', 'lost']],
    ["The label 'Try again' is wrong", ['try', 'again']],
    ["It's the customer's fault, isn't it", []],
    ['An open " quote alone', []],
  ])('%s', (text, expected) => {
    expect(
      sentenceOf(text)
        .tokens.filter(({quoted, kind}) => quoted && kind === 'word')
        .map(({norm}) => norm),
    ).toEqual(expected)
  })

  it('takes a whole reply in quotation marks for the reply itself', () => {
    expect(tokenize('"Thanks for writing. We fixed it."', [], []).some(({quoted}) => quoted)).toBe(false)
  })
})

it('tiles any text: tokens ascend, do not overlap, and leave only white space between', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary', maxLength: 80}),
      fc.array(fc.constantFrom("don't", '{{a}}', '"', ' ', '\n', '😊', 'é', '“x”', '[b]', "'", '.')),
      (noise, parts) => {
        const text = noise + parts.join('')
        const marks = findTemplateMarks(text, [LIQUID]).filter(({holds}) => holds !== 'tag')
        let end = 0
        for (const token of tokenize(text, marks, [])) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(end, token.start).trim()).toBe('')
          ;({end} = token)
        }
        expect(text.slice(end).trim()).toBe('')
      },
    ),
    {numRuns: 500},
  )
})

it('reads a long line of openers in linear time', () => {
  const text = '{{ [ { <A "'.repeat(20_000)
  const start = performance.now()
  tokenize(text, findTemplateMarks(text, [LIQUID]), [])
  expect(performance.now() - start).toBeLessThan(3000)
})
