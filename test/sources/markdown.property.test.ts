import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {describe, expect, it} from 'vitest'
import {AUTO_DIALECTS, sources} from '../../src/sources/index.ts'
import {chunksOf} from '../../src/sources/markdown/chunks.ts'
import {decodeText} from '../../src/sources/markdown/decode-text.ts'
import {escapeSpecial, markdownEncoder} from '../../src/sources/markdown/encode.ts'
import {parseTree, parseWhole} from '../../src/sources/markdown/markdown-tree.ts'
import {readPlainBlocks} from '../../src/sources/markdown/plain-blocks.ts'
import {stretchesOf} from '../../src/sources/markdown/stretches.ts'
import {bare, lines, parse} from './fixture.ts'

const SIGNS = (
  'a|word|*|**|_|`|~~|[|]|(x)|\\*|\\|&amp;|&#35;|&#x21;|&#0;|&bogus;|&nbsp;| |  |\n|\n\n|\r\n|\r|> |>|- |1. |# |\t|    |' +
  '<b>|</b>|<br>|<!-- c -->|<!-- empathylint-disable -->|{{x}}|{% if a %}|{% comment %}c{% endcomment %}|https://a.b/c|' +
  'www.q.de|a@b.de|!|---|===|```|😀|\u0000|\uD800|\uE000|\uE001|.|,|:|[x]: /u|\n[x]: /u\n|\n- [a: /u|[a|b\\]c]: /u|Hi Ann,|Best,|Subject: x|we sent it to you.'
).split('|')
const document = fc.array(fc.constantFrom(...SIGNS, '|', '| - |'), {maxLength: 50}).map((signs) => signs.join(''))

/** Calls back for each text node with how many quotes it stands in. */
function eachText(
  nodes: readonly Nodes[],
  see: (node: Extract<Nodes, {type: 'text'}>, quotes: number) => void,
  quotes = 0,
): void {
  for (const node of nodes) {
    if (node.type === 'text') see(node, quotes)
    if ('children' in node) eachText(node.children, see, quotes + (node.type === 'blockquote' ? 1 : 0))
  }
}

describe('any document', () => {
  it('decodes to what the parser says, node by node', () => {
    fc.assert(
      fc.property(document, (source) => {
        const clean = source.replace(/[\0\uE001]/g, '')
        eachText(parseTree(clean), (node, quotes) => {
          const start = node.position?.start.offset ?? -1
          const end = node.position?.end.offset ?? -1
          if (clean.slice(start, end) === node.value) return
          expect(decodeText(clean, start, end, quotes).parsed).toBe(node.value.replace(/\r\n?/g, '\n'))
        })
      }),
      {numRuns: 1500},
    )
  })

  it('is read without an error and with right places by every source', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('', '---\nchannel: email\n---\n', '# Saved replies\n\n'), (body, head) => {
        for (const {extensions} of sources) parse(head + body, `replies/a${extensions[0] ?? ''}`)
      }),
      {numRuns: 1000},
    )
  })

  it('gives the same tree whether or not stretches without markup are parsed', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(bare(parseTree(source))).toEqual(bare(parseWhole(source)))
      }),
      {numRuns: 20000},
    )
  })

  it('is known to have no markup in a paragraph where nothing in it could be', () => {
    const fewSigns = fc
      .array(fc.constantFrom(...'a|word| |. |: |//|://|www.|ww|\t|\n|\n\n|\r\n|\r|*|\0|- '.split('|')), {maxLength: 30})
      .map((signs) => signs.join(''))
    const MARKUP = /[\\`*_~<>[\]&@|\0]|:\/\/|www\.|[ \t](?:\r|\n|$)/i
    fc.assert(
      fc.property(fc.oneof(document, fewSigns), fc.boolean(), (written, isLoud) => {
        const source = isLoud ? written.toUpperCase() : written
        for (const {start, end, kind} of stretchesOf(source) ?? [])
          if (kind !== 'blocks') expect(kind).toBe(MARKUP.test(source.slice(start, end)) ? 'paragraph' : 'words')
      }),
      {numRuns: 2000},
    )
  })

  it('is cut into chunks without gaps', () => {
    fc.assert(
      fc.property(fc.array(document, {minLength: 200, maxLength: 400}), (parts) => {
        const source = parts.join('\n\n')
        expect(
          chunksOf(source)
            .map(({start, end}) => source.slice(start, end))
            .join(''),
        ).toBe(source)
      }),
      {numRuns: 20},
    )
  })

  it('reads the same in chunks as in one', () => {
    const part =
      '## Late\n\nHi [Ann],\n\nwe *sent* it, see [this][ref].\n\n- one\n\n  ```\n  code\n\n  more\n  ```\n\n~~~\n\nx\n\n~~~\n\n<!-- a\n\nb -->\n\n> q\n\n'
    const whole = parse(`${part.repeat(150)}[ref]: https://a.b/c\n`, 'a.md')
    const one = parse(`${part}[ref]: https://a.b/c\n`, 'a.md')
    expect(chunksOf(part.repeat(150)).length).toBeGreaterThan(2)
    expect(whole.replies).toHaveLength(150)
    for (const reply of whole.replies) expect(lines(reply)).toEqual(lines(one.replies[0]).filter((line) => line !== ''))
  })
})

describe('markup that is read without a parser', () => {
  const SIMPLE = (
    'a|word|5| |. |, |: |? |(|)|"|é|“|”|—|😀|\uE000\uE000|\uE001|\u00A0|\uFEFF|**|*|_|__|`|[|]|](|!|<|<3|&|&amp;|T&C|~|~~|\\||---|===|:-|' +
    '```|-|+|#|5.|1)|https://|www.|a@b.de|@ann|user_name|^|5 < 6|2 * 3|[Name]|[a b](https://x.y/z)|[a](/u_v)|https://a.b/c|' +
    'http://a-b.co.uk/d_e?f=g#h.|**bold**|*em*|_em_|`code`|**Note:** '
  ).split('|')
  const FINE =
    'a| word|, 5.|é |“x” |\uE000\uE000 | T&C|[Name] |[a b](https://x.y/z)| https://a.b/c |**bold**| *em* | `code` '.split(
      '|',
    )
  const inline = fc
    .oneof(
      fc.array(fc.constantFrom(...FINE), {maxLength: 4}),
      fc.array(fc.constantFrom(...SIMPLE, '|', '\t', '\\'), {maxLength: 6}),
    )
    .map((signs) => signs.join(''))
  const OPENINGS = '|- |- |-  |* |+ |1. |2. |10. |01. |1) | |  |   |    |# |## |#|-'.split('|')
  const opening = fc.constantFrom(...OPENINGS)
  const lineBreak = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n \n', '  \n')
  const lines = fc
    .array(fc.tuple(opening, inline, lineBreak), {minLength: 1, maxLength: 6})
    // The parser drops a byte order mark where it begins, which is not always where the document does.
    .map((parts) => parts.map((part) => part.join('').replace(/^\uFEFF+/, '')).join(''))

  it('is read as the parser reads it', () => {
    let read = 0
    fc.assert(
      fc.property(lines, (source) => {
        const isRead = stretchesOf(source)?.some(
          (stretch) => stretch.kind !== 'words' && readPlainBlocks(source, stretch),
        )
        if (!isRead) return
        read++
        expect(bare(parseTree(source))).toEqual(bare(parseWhole(source)))
      }),
      {numRuns: 50000},
    )
    // Else the test would say nothing.
    expect(read).toBeGreaterThan(1000)
  })

  it.each([
    [
      'a list',
      '- Your **order** is late.\n- Please see [this page](https://a.b/c), {{ name }}.\n  It helps.\nDoes it?\n',
    ],
    ['a list below its words', 'Please:\r\n1. Send [Name] the file.\r\n2. Wait for `done`.\r\n'],
    ['a loose list', '* One.\n\n* Two at https://a.b/c.\n\n1) Three.\n'],
    ['a heading', '## Your *order*\nIt is AT&T’s user_name, 2 * 3 < 7.\n'],
  ])('is %s', (_, source) => {
    const stretches = stretchesOf(source) ?? []
    const plain = stretches.flatMap((stretch) => readPlainBlocks(source, stretch) ?? [])
    expect(bare(plain)).toEqual(bare(parseWhole(source)))
    expect(plain).not.toEqual([])
  })

  it('is left to the parser where it is long', () => {
    const source = `${'- a\n'.repeat(500)}- *b*\n`
    expect(readPlainBlocks(source, {start: 0, end: source.length, kind: 'blocks'})).toBeUndefined()
    expect(readPlainBlocks(source, {start: 20, end: source.length, kind: 'blocks'})).toBeDefined()
  })
})

describe('encoded prose', () => {
  const WORDS =
    'a|Word| |*|_|`|~|[Name]|(x)|\\|&amp;|&|<b>|<|>|#|- |1. |+|{{ x | default: "*a*" }}|.|,|\n|!|1|=|  |user_name|:|"|😀'.split(
      '|',
    )
  const prose = fc
    .array(fc.constantFrom(...WORDS, '|', '{{ a | b: "*" }}'), {minLength: 1, maxLength: 16})
    .map((words) =>
      words
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((text) => text !== '')
  const place = {newline: '\n', isOneLine: false, isCell: false, dialects: AUTO_DIALECTS}
  const HEAD = '---\nchannel: email\n---\n'

  it.each([
    ['at the start', '', ''],
    ['after words', 'So ', ''],
    ['in a quote', '> So ', '> '],
    ['in a list', '- So ', '  '],
  ])('reads as it was meant %s', (_, before, linePrefix) => {
    const encode = markdownEncoder({...place, linePrefix})
    fc.assert(
      fc.property(prose, (text) => {
        const {replies} = parse(`${HEAD}${before}${encode(text, before === '')}\n`, 'a.md')
        const read = replies.flatMap((reply) => reply.blocks.map((block) => block.text.value)).join('\n\n')
        expect(read).toBe((before.replace(/^[>-] /, '') + text).replace(/[ \t]*\n[ \t]*/g, '\n'))
      }),
      {numRuns: 500},
    )
  })

  it('is what it is made of sign by sign, also where there is nothing to escape', () => {
    const sign = fc.constantFrom(...'aé1 ,.-+>#=|:()[]!<&*_~`\\\\\n\t^')
    const kinds = fc.record({isOneLine: fc.boolean(), isCell: fc.boolean()})
    fc.assert(
      fc.property(fc.string({unit: sign, maxLength: 12}), kinds, fc.boolean(), (text, kind, isLineStart) => {
        const there = {...place, ...kind, linePrefix: '> ', dialects: []}
        expect(markdownEncoder(there)(text, isLineStart)).toBe(escapeSpecial(text, there, isLineStart))
      }),
      {numRuns: 3000},
    )
  })

  it('leaves slots, placeholders and words with underscores alone', () => {
    const encode = markdownEncoder({...place, linePrefix: ''})
    const text = 'Hi [Name], {{ user_name | default: "*there*" }}: your order_id & [what we did] is 5 < 6.'
    expect(encode(text, true)).toBe(text)
  })

  it('stays on one line in a table cell', () => {
    expect(markdownEncoder({...place, linePrefix: '', isOneLine: true, isCell: true})('a|b\nc', true)).toBe('a\\|b c')
  })
})
