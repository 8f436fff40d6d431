/** What is taken for replies, and what is not, where nothing but keys, path and words can tell. */
import {describe, expect, it} from 'vitest'
import {sources} from '../../src/sources/index.ts'

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.join(';')}\n`).join('')

const read = (content: string, path: string) => {
  const source = sources.find(({extensions}) => extensions.some((each) => path.endsWith(each)))
  const {replies, unknown} = source?.parse(content, path) ?? {}
  return {count: replies?.length, unknown: unknown?.seems}
}

const OURS = 'Hi Ann, your order left us today, and we will write to you when it is there.'
const THEIRS = 'I love it, thank you! Please send us more.'

describe('records', () => {
  it.each([
    [
      'a title and a body',
      [
        ['title', 'body'],
        ['Late', OURS],
      ],
    ],
    [
      'an id and a text',
      [
        ['id', 'text'],
        ['7', OURS],
      ],
    ],
    [
      'a question and an answer',
      [
        ['Question', 'Answer'],
        ['Where is it?', OURS],
      ],
    ],
  ])('are replies with %s', (_, rows) => {
    expect(read(csv(rows), 'data/export.csv')).toEqual({count: 1, unknown: undefined})
  })

  it.each([
    [
      'an address',
      [
        ['name', 'email', 'message'],
        ['Ann', 'ann@mail.example', THEIRS],
      ],
    ],
    [
      'a rating',
      [
        ['id', 'rating', 'text'],
        ['7', '5', THEIRS],
      ],
    ],
    [
      'a comment alone',
      [
        ['name', 'comment'],
        ['Ann', THEIRS],
      ],
    ],
    [
      'a customer',
      [
        ['id', 'customer_id', 'body'],
        ['7', '12', THEIRS],
      ],
    ],
  ])('are what customers wrote with %s', (_, rows) => {
    expect(read(csv(rows), 'data/export.csv').count).toBe(0)
  })

  it('are not replies where nobody is spoken to', () => {
    const rows = [
      ['id', 'text'],
      ['1', 'The parser was rewritten. It is twice as fast now.'],
    ]
    expect(read(csv(rows), 'data/changes.csv').count).toBe(0)
  })

  it('are replies in any language where the path says what they are', () => {
    const rows = [
      ['name', 'body'],
      ['Verspätung', 'Guten Tag, die Bestellung ist verspätet und kommt am Freitag.'],
    ]
    expect(read(csv(rows), 'data/export.csv').count).toBe(0)
    expect(read(csv(rows), 'data/canned-replies.csv').count).toBe(1)
    expect(read(csv(rows), 'macros/de.csv').count).toBe(1)
  })
})

describe('replies by label', () => {
  const entry = {comment: 'Thank you! Please tell us which version you use.'}

  it('stand under the labels', () => {
    expect(read(JSON.stringify({question: entry}), 'data/bot.json').count).toBe(1)
  })

  it('do not stand in lists', () => {
    expect(read(JSON.stringify([entry]), 'data/bot.json').count).toBe(0)
  })
})

describe('a file in no known layout', () => {
  it.each([
    ['is named for replies', {ping: ['x']}, 'data/canned-replies.json', 'named for replies'],
    ['lies among replies', {ping: ['x']}, 'macros/desk.json', 'named for replies'],
    ['speaks to somebody', {ping: [OURS]}, 'data/desk.json', 'perhaps replies'],
    ['does not', {ping: ['The parser was rewritten in 2021.']}, 'data/desk.json', 'no replies'],
  ])('%s', (_, value, path, seems) => {
    expect(read(JSON.stringify(value), path)).toEqual({count: 0, unknown: seems})
  })
})
