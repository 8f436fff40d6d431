/** Replies found by what a config says of a file. */
import {describe, expect, it} from 'vitest'
import type {SourceMapping} from '../../../src/sources/index.ts'
import {type Fixture, lines, sourceOf} from '../fixture.ts'
import {parseMapped} from '../mapped.ts'

const BOOKS = {
  lang: 'en',
  shelves: [
    {
      name: 'Late',
      team: 'Loans',
      off: false,
      answers: [
        {id: 7, head: 'Your book', say: 'We sent it.', to: {how: 'chat'}, words: ['late', 'book']},
        {id: 8, say: 'We <b>got</b> it.', staff: true, in: 'de'},
      ],
    },
    {
      name: 'Lost',
      off: 'yes',
      answers: [
        {id: 9, say: 'We lost it.'},
        {id: 10, say: ' '},
        {id: 11, say: 5},
      ],
    },
  ],
}

const BODY = '$.shelves[*].answers[*].say'
const fieldsOf = (mapping: SourceMapping) =>
  parseMapped(BOOKS, {body: BODY, ...mapping}).replies.map(({id, fields}) => [id, fields])
const textsOf = ({replies}: Fixture) => replies.map((reply) => lines(reply))

describe('a mapping', () => {
  it('says where the bodies are; what is no text, or blank, is none', () => {
    const file = parseMapped(BOOKS, {body: BODY})
    expect(textsOf(file)).toEqual([['paragraph: We sent it.'], ['paragraph: We got it.'], ['paragraph: We lost it.']])
    expect(file.replies.map(({id, fields}) => [id, fields])).toEqual([
      ['a', {}],
      ['a-2', {}],
      ['a-3', {}],
    ])
    expect(file).toMatchObject({readAs: 'the config', problems: [], skipped: {}})
    expect(file.unknown).toBeUndefined()
  })

  it('asks beside the body, above it and below what holds it', () => {
    expect(
      fieldsOf({
        id: '$.shelves[*].answers[*].id',
        title: '$.shelves[*].name',
        category: '$.shelves[*].team',
        channel: '$.shelves[*].answers[*].to.how',
        tags: '$.shelves[*].answers[*].words',
        lang: '$.lang',
      }),
    ).toEqual([
      ['7', {title: 'Late', category: 'Loans', channel: 'chat', tags: ['late', 'book'], lang: 'en'}],
      ['8', {title: 'Late', category: 'Loans', lang: 'en'}],
      ['9', {title: 'Lost', lang: 'en'}],
    ])
  })

  it('takes what is no path for all of them', () => {
    expect(fieldsOf({lang: 'de', category: 'Books', title: 'Answer', active: false, internal: true})).toEqual([
      ['answer', {title: 'Answer', lang: 'de', category: 'Books', active: false, audience: 'internal'}],
      ['answer-de', {title: 'Answer', lang: 'de', category: 'Books', active: false, audience: 'internal'}],
      ['answer-2', {title: 'Answer', lang: 'de', category: 'Books', active: false, audience: 'internal'}],
    ])
    expect(fieldsOf({active: true, internal: false}).map(([, fields]) => fields)).toEqual([{}, {}, {}])
  })

  it.each<[SourceMapping, readonly object[]]>([
    [{internal: '$.shelves[*].answers[*].staff'}, [{}, {audience: 'internal'}, {}]],
    [{active: '$.shelves[*].off'}, [{active: false}, {active: false}, {}]],
    [{lang: '$.shelves[*].answers[*].in'}, [{}, {lang: 'de'}, {}]],
    [{title: '$.shelves[0].name'}, [{title: 'Late'}, {title: 'Late'}, {title: 'Late'}]],
    [{title: '$..name'}, [{title: 'Late'}, {title: 'Late'}, {title: 'Lost'}]],
    [{title: "$.shelves[?@.name=='Lost'].name"}, [{}, {}, {title: 'Lost'}]],
    [{title: '$.missing[*].name'}, [{}, {}, {}]],
    [{title: '$.shelves'}, [{}, {}, {}]],
  ])('%j', (mapping, wanted) => expect(fieldsOf(mapping).map(([, fields]) => fields)).toEqual(wanted))

  it('asks in the entry of the body also where the paths part within it', () => {
    const data = {
      macros: [
        {
          does: [
            {is: 'head', as: 'Your book'},
            {is: 'say', as: 'We sent it.'},
          ],
        },
        {
          does: [
            {is: 'say', as: 'Look here.'},
            {is: 'public', as: false},
          ],
          words: ['late', 'book'],
        },
      ],
    }
    const {replies} = parseMapped(data, {
      body: "$.macros[*].does[?@.is=='say'].as",
      subject: "$.macros[*].does[?@.is=='head'].as",
      internal: "$.macros[*].does[?@.is=='public' && @.as==false]",
      tags: '$.macros[*].words[*]',
    })
    expect(replies.map(({fields}) => fields)).toEqual([{}, {audience: 'internal', tags: ['late', 'book']}])
    expect(replies.map((reply) => lines(reply))).toEqual([
      ['subject: Your book', 'paragraph: We sent it.'],
      ['paragraph: Look here.'],
    ])
  })

  it('does not guess what belongs together', () => {
    const {replies} = parseMapped(
      {names: ['Late', 'Lost'], texts: ['We sent it.', 'We lost it.']},
      {body: '$.texts[*]', title: '$.names[*]'},
    )
    expect(replies.map(({fields}) => fields)).toEqual([{}, {}])
  })

  it('takes a subject that is empty for none', () => {
    const {replies} = parseMapped([{s: ' ', b: 'Subject: Your book\n\nWe sent it.'}], {
      body: '$[*].b',
      subject: '$[*].s',
    })
    expect(replies.map((reply) => lines(reply))).toEqual([['subject: Your book', 'paragraph: We sent it.']])
  })

  it('reads data that is nested deeper than a path descends', () => {
    const deep = Array.from({length: 300}).reduce<unknown>((inner) => ({a: inner}), {say: 'We sent it.'})
    expect(parseMapped([deep, {say: 'We lost it.'}], {body: '$..say'}).replies.length).toBeLessThan(3)
  })

  it('may leave some out', () => {
    const file = parseMapped(BOOKS, {body: "$.shelves[?@.name=='Lost'].answers[*].say", title: '$.shelves[*].name'})
    expect(file.replies.map(({fields}) => fields)).toEqual([{title: 'Lost'}])
    expect(parseMapped(BOOKS, {body: '$.missing'})).toMatchObject({replies: [], readAs: 'the config'})
  })

  it('gives the span of what holds each body, and the exact place of each text', () => {
    const file = parseMapped(BOOKS, {body: BODY, subject: '$.shelves[*].answers[*].head'})
    const [first, second, third] = file.replies
    expect(textsOf(file)).toEqual([
      ['subject: Your book', 'paragraph: We sent it.'],
      ['paragraph: We got it.'],
      ['paragraph: We lost it.'],
    ])
    expect(file.content.slice(first?.span.start, first?.span.end)).toMatch(/^\{"id":7,.*"book"\]\}$/)
    expect(sourceOf(file, first, 'Your book')).toBe('Your book')
    expect(sourceOf(file, second, 'got it')).toBe('got</b> it')
    expect(file.content.slice(third?.span.start, third?.span.end)).toMatch(/^\{"id":9,[^{}]*\}$/)
  })

  it('says what the texts are written in, and whose placeholders they have', () => {
    const file = parseMapped(['We *sent* it, {%a.b%}.'], {body: '$[*]', kind: 'markdown', dialect: 'Help Scout'})
    expect(textsOf(file)).toEqual([['paragraph: We sent it, {%a.b%}.']])
    expect(file.replies[0]?.dialects.map(({id}) => id)).toEqual(['helpscout'])
  })

  it('knows the key under which a reply is kept', () => {
    const data = {late: {text: 'We sent it.'}, 'not here': {text: 'We lost it.'}}
    const titled = (mapping: SourceMapping, of: unknown = data) =>
      parseMapped(of, mapping).replies.map(({id, fields}) => [id, fields.title])
    expect(titled({body: '$.*.text', title: 'key'})).toEqual([
      ['late', 'late'],
      ['not-here', 'not here'],
    ])
    expect(
      titled({body: '$.replies.*.say.text', title: 'key'}, {replies: {late: {say: {text: 'We sent it.'}}}}),
    ).toEqual([['late', 'late']])
    expect(titled({body: '$.replies.*', title: 'key'}, {replies: {late: 'We sent it.'}})).toEqual([['late', 'late']])
    expect(titled({body: '$.*', title: 'key'}, {late: 'We sent it.'})).toEqual([['late', 'late']])
    expect(titled({body: '$.late.texts[*]', title: 'key'}, {late: {texts: ['We sent it.']}})).toEqual([
      ['texts', 'texts'],
    ])
  })

  it.each([
    ['$', '"We sent it."'],
    ['$[*]', '["We sent it."]'],
    ['$[0]', '["We sent it.", "Not this."]'],
    ['$.a', '{"a": "We sent it."}'],
    ["$['a b'][*]['c\\'d']", `{"a b": [{"c'd": "We sent it."}]}`],
    ['$..say', '{"a": [{"say": "We sent it."}]}'],
    // A text that spells out data.
    ['$[*].data.say', JSON.stringify([{data: JSON.stringify({say: 'We sent it.'})}])],
  ])('leads with %s into %s', (body, content) => {
    const file = parseMapped(content, {body})
    expect(textsOf(file)).toEqual([['paragraph: We sent it.']])
    expect(sourceOf(file, file.replies[0], 'We sent it.')).toBe('We sent it.')
  })

  it('finds what an alias repeats once', () => {
    const content = 'a: &a {say: We sent it.}\nb: *a\nc: {say: We lost it.}\n'
    expect(textsOf(parseMapped(content, {body: '$.*.say'}, 'a.yml'))).toEqual([
      ['paragraph: We sent it.'],
      ['paragraph: We lost it.'],
    ])
  })

  it('holds for each document, and ids go on', () => {
    const content = 'title: x\nsay: We sent it.\n---\ntitle: x\nsay: We lost it.\n'
    const file = parseMapped(content, {body: '$.say', title: '$.title'}, 'a.yml')
    expect(file.replies.map(({id}) => id)).toEqual(['x', 'x-2'])
  })
})

describe('a mapping of a table', () => {
  it.each<[string, SourceMapping, string]>([
    ['by names', {body: '$[*].Reply', title: "$[*]['The name']"}, 'The name,Reply\nLate,"We sent it, ""so""."\n'],
    ['by numbers', {body: '$[*][1]', title: '$[*][0]', header: false}, 'Late,"We sent it, ""so""."\n'],
    [
      'by another delimiter',
      {body: '$[*].b', title: '$[*].a', delimiter: ';'},
      'a;b,c\nLate;"We sent it, ""so""."\n'.replace('b,c', 'b'),
    ],
    ['with tabs', {body: '$[*].b', title: '$[*].a', delimiter: '\t'}, 'a\tb\nLate\tWe sent it, "so".\n'],
    ['where a name comes twice', {body: "$[*]['a 2']", title: '$[*].a'}, 'a,a\nLate,"We sent it, ""so""."\n'],
  ])('%s', (_, mapping, content) => {
    const file = parseMapped(content, mapping, 'a.csv')
    expect(file.replies.map(({fields}) => fields)).toEqual([{title: 'Late'}])
    expect(textsOf(file)).toEqual([['paragraph: We sent it, "so".']])
    expect(sourceOf(file, file.replies[0], 'so')).toBe('so')
    expect(file.content.slice(file.replies[0]?.span.start, file.replies[0]?.span.end)).toMatch(/^Late[^\n]*\.?"?$/)
  })
})

describe('a profile that a config names', () => {
  it('is taken though another one fits better', () => {
    const data = [{id: 'rsp_1', name: 'a', body: 'We *sent* it.', short_code: 'b', content: 'We *lost* it.'}]
    const read = (profile: string) => parseMapped(data, {profile})
    expect(textsOf(read('front-list'))).toEqual([['paragraph: We *sent* it.']])
    expect(textsOf(read('chatwoot-canned-responses'))).toEqual([['paragraph: We lost it.']])
    expect(read('chatwoot-canned-responses').readAs).toBe('Chatwoot canned responses')
  })
})
