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
    ['ask the author(s) of it', ['ask', 'the', 'authors', 'of', 'it']],
    [
      'the branch(es)’ f(s) and list(s)2',
      ['the', 'branches', '’', 'f', '(', 's', ')', 'and', 'list', '(', 's', ')', '2'],
    ],
    ['sry u waited', ['sorry', 'you', 'waited']],
    ['youd see whats new', ['you', 'would', 'see', 'what', 'is', 'new']],
    ['checked ur line and its all good', ['checked', 'your', 'line', 'and', 'it', 'is', 'all', 'good']],
    ['its super simple, tap it', ['it', 'is', 'super', 'simple', ',', 'tap', 'it']],
    ['its fixed and we tested it', ['it', 'is', 'fixed', 'and', 'we', 'tested', 'it']],
    ['i think its down again', ['i', 'think', 'it', 'is', 'down', 'again']],
    ['its just a blip', ['it', 'is', 'just', 'a', 'blip']],
    ['its been a while', ['it', 'is', 'been', 'a', 'while']],
    ['hit the icon n choose one', ['hit', 'the', 'icon', 'and', 'choose', 'one']],
    ['we r still on it', ['we', 'are', 'still', 'on', 'it']],
    ['r u there', ['are', 'you', 'there']],
    ['ur refunds r on the way', ['your', 'refunds', 'are', 'on', 'the', 'way']],
    ['ur all set', ['you', 'are', 'all', 'set']],
    ['ok ill call the shop', ['okay', 'i', 'will', 'call', 'the', 'shop']],
    ['hi Sam ill just check', ['hi', 'sam', 'i', 'will', 'just', 'check']],
    ['well get it back', ['we', 'will', 'get', 'it', 'back']],
    ['were looking into it', ['we', 'are', 'looking', 'into', 'it']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected))

  it.each([
    'its simple menu',
    'its very nature',
    'its all-new design',
    'its super simple menu',
    'its bright, airy rooms',
    'its fast and quiet motor',
    'each of its free rooms',
    'to its good name',
    'it lost its free offer',
    'the house and its new owner',
    'press n to skip',
    'the n key',
    'retry n times',
    'the first n lines',
    'let n be even',
    'press r to reload',
    'the r package',
    'the values r needs',
    'if ill call the nurse',
    'she fell ill',
    'ill patients call first',
    'he was ill and went home',
    'ill effects are rare',
    'well done',
    'all is well have a look',
    'it may well be late',
    'were you there',
    'the lamps were looking dim',
  ])('leaves alone: %s', (text) => {
    expect(norms(text).filter((norm) => norm !== ',')).toEqual(text.split(/[ ,]+/))
  })

  it('reads the bare form as either verb too', () => {
    expect(sentenceOf('thats done').tokens.map(({norm, alt}) => alt ?? norm)).toEqual(['that', 'has', 'done'])
  })

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
      'https://example.com/a?b=c',
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
    ['It costs $XX today', '$XX'],
    ['It costs £XX.XX today', '£XX.XX'],
    ['It starts on XX/XX/XXXX', 'XX/XX/XXXX'],
    ['It takes XX days', 'XX'],
    ['Call us (insert number here) today', '(insert number here)'],
    ['Your room: [room]: the blue one', '[room]'],
  ])('finds the blank in: %s', (text, blank) => {
    const marks = findTemplateMarks(text, [LIQUID])
    expect(marks.map(({start, end, holds}) => [holds, text.slice(start, end)])).toEqual([['slot', blank]])
  })

  it.each([
    'Press [Ctrl] now',
    'See [our guide](https://example.com)',
    'a [1] note',
    '- [x] done',
    'Size XXL',
    'x < AMOUNT',
    'Read [the rules][house] first',
    '[house]: https://example.com/rules',
    '[house]: /rules',
    'Chapter XX is out',
    'Insert the card here',
  ])('sees no blank in: %s', (text) => {
    expect(findTemplateMarks(text, [LIQUID])).toEqual([])
  })
})

it('takes for code what is marked as code, also where it looks like a blank', () => {
  const text = 'Write [name] or [place] there'
  const marks = findTemplateMarks(text, [LIQUID])
  const code = {start: text.indexOf('[name]'), end: text.indexOf('[name]') + 6, kind: 'code' as const}
  const kinds = tokenize(text, marks, [code]).map(({kind, start, end}) => [kind, text.slice(start, end)])
  expect(kinds).toContainEqual(['code', '[name]'])
  expect(kinds).not.toContainEqual(['slot', '[name]'])
  expect(kinds).toContainEqual(['slot', '[place]'])
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
