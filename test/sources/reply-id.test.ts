import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {ReplyFields} from '../../src/prose/index.ts'
import {idMaker, slugOf} from '../../src/sources/reply-id.ts'

/** The ids of replies in the order of their file. */
function idsOf(path: string, ...replies: readonly (readonly [string | undefined, ReplyFields])[]): readonly string[] {
  const next = idMaker(path)
  return replies.map(([stated, fields]) => next(stated, fields))
}

describe('the id of a reply', () => {
  it.each<[string, string, string | undefined, ReplyFields, string]>([
    ['what the file states, as it is', 'a.json', 'Macro #1 / é', {title: 'Late'}, 'Macro #1 / é'],
    [
      'made of the title',
      'a.json',
      undefined,
      {title: 'Billing::Refund – delayed (v1.1)'},
      'billing-refund-delayed-v1-1',
    ],
    ['made of a title in other letters', 'a.json', undefined, {title: 'Störung: Größe №5'}, 'störung-größe-5'],
    ['made of the name of the file', 'replies/Late Order.md', undefined, {}, 'late-order'],
    ['made of the name of the file without its last ending only', 'a/b.c.md', undefined, {}, 'b-c'],
    ['made of the name of the file where the title has no letters', 'late.md', undefined, {title: '👍 !!'}, 'late'],
    ['a word, where nothing has letters', 'replies/---.md', undefined, {title: '…'}, 'reply'],
    ['a word, where there is no name', '', undefined, {}, 'reply'],
    ['not made of folders', 'replies/billing/.md', undefined, {}, 'reply'],
    ['not made of channel and language where it is the first', 'a.json', '5', {channel: 'chat', lang: 'de'}, '5'],
  ])('is %s', (_, path, stated, fields, wanted) => expect(idsOf(path, [stated, fields])).toEqual([wanted]))

  it.each<[string, readonly (readonly [string | undefined, ReplyFields])[], readonly string[]]>([
    [
      'by number',
      [
        ['5', {}],
        ['5', {}],
        ['5', {}],
      ],
      ['5', '5-2', '5-3'],
    ],
    [
      'by channel',
      [
        ['5', {}],
        ['5', {channel: 'chat'}],
      ],
      ['5', '5-chat'],
    ],
    [
      'by language',
      [
        ['5', {lang: 'en'}],
        ['5', {lang: 'de-CH'}],
        ['5', {lang: 'fr'}],
      ],
      ['5', '5-de-ch', '5-fr'],
    ],
    [
      'by language where the channel is taken',
      [
        ['5', {}],
        ['5', {channel: 'chat'}],
        ['5', {channel: 'chat', lang: 'de'}],
      ],
      ['5', '5-chat', '5-de'],
    ],
    [
      'by number where both are taken',
      [
        ['5', {}],
        ['5', {lang: 'de'}],
        ['5', {lang: 'de'}],
      ],
      ['5', '5-de', '5-2'],
    ],
    [
      'also from one that is stated so',
      [
        ['5-2', {}],
        ['5', {}],
        ['5', {}],
      ],
      ['5-2', '5', '5-3'],
    ],
    [
      'also from one that is stated later',
      [
        ['5', {}],
        ['5', {}],
        ['5-2', {}],
      ],
      ['5', '5-2', '5-2-2'],
    ],
    [
      'also where a title reads like a stated id',
      [
        ['late', {}],
        [undefined, {title: 'Late!'}],
      ],
      ['late', 'late-2'],
    ],
    [
      'and only where it has to be',
      [
        ['5', {channel: 'chat'}],
        ['6', {channel: 'chat'}],
      ],
      ['5', '6'],
    ],
  ])('is told from others %s', (_, replies, wanted) => expect(idsOf('a.json', ...replies)).toEqual(wanted))

  it('is not shared between files', () => {
    expect(idsOf('a.json', ['5', {}])).toEqual(idsOf('b.json', ['5', {}]))
  })

  it('is never given twice in a file', () => {
    const part = fc.constantFrom('a', 'a-2', 'a-de', 'A', 'a-chat', '', '-')
    const reply = fc.tuple(
      fc.option(fc.constantFrom('a', 'a-2', 'a-3', 'a-de', 'a-2-2'), {nil: undefined}),
      fc.record({title: part, lang: fc.constantFrom('de', '2', 'en'), channel: part}, {requiredKeys: []}),
    )
    fc.assert(
      fc.property(fc.array(reply, {maxLength: 20}), (replies) => {
        const ids = idsOf('a.json', ...replies)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      {numRuns: 300},
    )
  })
})

describe('a slug', () => {
  it.each([
    ['Late order', 'late-order'],
    ['  --Late__order--  ', 'late-order'],
    ['ÀÉ ñ', 'àé-ñ'],
    ['返金 遅延', '返金-遅延'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u0000b\nc', 'a-b-c'],
    ['', ''],
    ['!?', ''],
  ])('of %j is %j', (title, slug) => expect(slugOf(title)).toBe(slug))

  it('of ASCII alone is what the letters and digits of any script make it', () => {
    const ascii = fc.string({unit: fc.constantFrom(...'aZ0 -_.:~\0\x7f'), maxLength: 120})
    fc.assert(
      fc.property(fc.oneof(ascii, fc.string({unit: 'binary-ascii', maxLength: 120})), (title) => {
        const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
        expect(slugOf(title)).toBe(words.join('-').slice(0, 80).replace(/-$/, ''))
      }),
      {numRuns: 2000},
    )
  })

  it('has an end', () => expect(slugOf('word '.repeat(100)).length).toBeLessThanOrEqual(80))
})
