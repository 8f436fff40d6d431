import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {lines, parse, parseFixture, sourceOf} from './fixture.ts'

describe('plain text', () => {
  it.each(readdirSync(new URL('../../fixtures/sources/text/', import.meta.url)))('has right places in %s', (name) => {
    expect(() => parseFixture(`text/${name}`)).not.toThrow()
  })

  it('reads one reply with its subject, quotes and lists', () => {
    const file = parseFixture('text/one-reply.txt')
    const [reply] = file.replies
    expect(file.replies).toHaveLength(1)
    expect(lines(reply)).toEqual([
      'subject: Your order',
      'paragraph: Hi {{name}},\nwe have sent your order.',
      'quote: Where is it?\nI need it.',
      'list-item: Open the app',
      'list-item: Press "Track"\nand wait',
      'paragraph: Kind regards,\nAnn\n--\nAcme Ltd',
    ])
    expect(sourceOf(file, reply, 'it?\nI need')).toBe('it?\n> I need')
    expect(sourceOf(file, reply, '"\nand')).toBe('"\n   and')
  })

  it.each([
    ['rules', ['Order Template', 'Refund Template']],
    ['headings', ['TEMPLATE 1: LATE ORDER', 'TEMPLATE 2: WRONG ORDER']],
    ['capitals', ['LATE ORDER', 'WRONG ORDER']],
  ])('divides a file by %s', (name, titles) => {
    const {replies} = parseFixture(`text/${name}.txt`)
    expect(replies.map(({fields}) => fields.title)).toEqual(titles)
    expect(replies.map((reply) => lines(reply).some((line) => titles.some((title) => line.includes(title))))).toEqual([
      false,
      false,
    ])
  })

  it('does not divide a letter at a rule above its footer or at shouted words', () => {
    const letter = 'Hi Ann,\n\nPLEASE NOTE\n\nwe sent it to you.\n\nBest,\nTom\n\n---\n\nAcme Ltd, 1 Main Street\n'
    expect(parse(letter, 'a.txt').replies).toHaveLength(1)
  })

  it('finds no reply in advice, lists of packages or licenses', () => {
    expect(parseFixture('text/guidance.txt', 'docs/guidance.txt').replies).toEqual([])
    expect(parse('chalk==5.0\nyaml>=2\n', 'requirements.txt').replies).toEqual([])
    expect(parse('User-agent: *\nDisallow: /\n', 'robots.txt').replies).toEqual([])
  })

  it('leaves out comments and hands on those that speak to the linter', () => {
    const {replies, comments, content} = parseFixture('text/comments.txt')
    expect(lines(replies[0])).toEqual(['paragraph: Hi Ann,\nwe fixed it for you.', 'paragraph: Best,\nTom'])
    expect(replies[0]?.fields.context).toBe('bug')
    expect(
      comments.map((comment) => [comment.content, content.slice(comment.removal.span.start, comment.removal.span.end)]),
    ).toEqual([
      ['empathylint-disable vague-timeframe', '<!-- empathylint-disable vague-timeframe -->\n'],
      ['empathylint-enable', '{%- comment -%} empathylint-enable {%- endcomment -%}\n'],
    ])
  })

  it('reads CRLF', () => {
    const file = parse('Hi Ann,\r\nwe sent it to you.\r\n\r\nBest,\r\nTom\r\n', 'a.txt')
    expect(lines(file.replies[0])).toEqual(['paragraph: Hi Ann,\nwe sent it to you.', 'paragraph: Best,\nTom'])
    expect(file.replies[0]?.blocks[0]?.text.insertAfter('\nBye').content).toBe('\r\nBye')
  })
})
