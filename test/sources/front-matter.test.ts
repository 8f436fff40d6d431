import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readFrontMatter} from '../../src/sources/front-matter.ts'
import {readPlainFields} from '../../src/sources/plain-front-matter.ts'
import {readYamlFields} from '../../src/sources/yaml-front-matter.ts'
import {Text} from '../../src/text/index.ts'
import {lines, parse, parseFixture, sourceOf} from './fixture.ts'

const BODY = ['paragraph: Hi Ann,', 'paragraph: we sent you the money.', 'paragraph: Best,\nTom']

describe('front matter', () => {
  it('names the rules that it switches off, with their places', () => {
    const {content, disabled} = parseFixture('markdown/one-reply.md')
    expect(disabled.map(({rule, span}) => [rule, content.slice(span.start, span.end)])).toEqual([
      ['vague-timeframe', 'vague-timeframe'],
      ['stock-empathy', 'stock-empathy'],
    ])
  })

  it('reports broken YAML once and still reads the body', () => {
    const {problems, replies, content} = parseFixture('markdown/broken-front-matter.md')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({rule: 'parse/front-matter', severity: 'warning'})
    expect(problems[0]?.message).toContain('not valid YAML')
    expect(problems[0]?.span.start).toBe(content.indexOf('channel'))
    expect(lines(replies[0])).toEqual(BODY)
  })

  it.each([
    ['title: Re: late', 'The front matter is not valid YAML. A text with a colon in it needs quotes around it.'],
    [
      'title: Safety :: Recall\ncontext: bug',
      'The front matter is not valid YAML. A text with a colon in it needs quotes around it.',
    ],
    [
      'title: @home',
      'The front matter is not valid YAML. Put quotes around this text, for its first sign means something in YAML.',
    ],
    [
      'a: b\n  c: d',
      'The front matter is not valid YAML. The indentation of the next line does not fit, or this text needs quotes around it.',
    ],
  ])('says of %j what to do', (yaml, message) => {
    const {problems} = readFrontMatter(Text.of(`---\n${yaml}\n---\nHi.\n`))
    expect(problems.map((each) => each.message)).toEqual([message])
  })

  it('reports a missing end and reads what follows the fields', () => {
    const {problems, replies} = parseFixture('markdown/unclosed-front-matter.md')
    expect(problems.map(({message, span}) => [message, span])).toEqual([
      ['The front matter is not closed: put a line --- after its last field.', {start: 0, end: 3}],
    ])
    expect(lines(replies[0])).toEqual(BODY)
  })

  it('reports values of the wrong type at their places and leaves them out', () => {
    const {problems, replies, content, disabled} = parseFixture('markdown/wrong-types.md')
    expect(problems.map(({message, span}) => [message, content.slice(span.start, span.end)])).toEqual([
      ['“channel” in the front matter has to be a text.', '[email]'],
      ['“active” in the front matter has to be true or false.', '"yes"'],
      ['“tags” in the front matter has to be a list of texts.', '{a: b}'],
      ['“empathylint.disable” in the front matter has to be a list of rule ids.', '{a: b}'],
    ])
    expect(replies[0]?.fields).toEqual({title: '404', slots: ['order number']})
    expect(disabled).toEqual([])
  })

  it.each([
    ['no front matter', '---\n\nHi Ann,\n\nwe sent it.\n\n---\n'],
    ['prose between rules', '---\nHi Ann, we sent it.\n---\n\nBest,\nTom\n'],
    ['nothing', '---\n---\nHi Ann,\n\nwe sent it.\n'],
    ['keys of other tools', '---\nsidebar: {label: [x]}\n---\nHi Ann,\n\nwe sent it.\n'],
  ])('has no complaint about %s', (_, content) => {
    const file = parse(content, 'a.md')
    expect(file.problems).toEqual([])
    expect(file.replies.map((reply) => lines(reply).join(' '))).toEqual([expect.stringContaining('we sent it.')])
  })

  it('keeps quiet about the fields of a file without replies', () => {
    expect(parse('---\ntitle: [x\n---\n# Docs\n\nNothing here.\n', 'docs/a.md').problems).toEqual([])
  })

  it.each([
    ['plain', 'Your refund, it’s late', 'it’s late', 'it’s late'],
    ['single', "'Your refund, it''s late'", "it's", "it''s"],
    ['double', '"Your \\"refund\\" \\u00e9"', '"refund" é', '\\"refund\\" \\u00e9'],
  ])('reads a %s subject with its places', (_, yaml, words, source) => {
    const file = parse(`---\r\nsubject: ${yaml} # mine\r\n---\r\nHi Ann,\r\n\r\nwe sent it.\r\n`, 'a.md')
    expect(file.replies[0]?.blocks[0]?.kind).toBe('subject')
    expect(sourceOf(file, file.replies[0], words)).toBe(source)
  })

  it('writes into a subject as its quotes demand', () => {
    const write = (yaml: string) =>
      parse(`---\nsubject: ${yaml}\n---\nHi Ann,\n\nwe sent it.\n`, 'a.md').replies[0]?.blocks[0]?.text.insertAfter(
        ': "it\'s"',
      ).content
    expect([write('a'), write("'a'"), write('"a"')]).toEqual([' – "it\'s"', ': "it\'\'s"', ': \\"it\'s\\"'])
  })

  it('leaves out subjects on several lines', () => {
    const file = parse('---\nsubject: >\n  Your\n  refund\n---\nHi Ann,\n\nwe sent it.\n', 'a.md')
    expect(file.replies[0]?.blocks.map(({kind}) => kind)).toEqual(['paragraph', 'paragraph'])
  })
})

describe('fields that are read without a parser', () => {
  const KEYS = 'title|id|a_b-c|_x|null|True|y|on|a b|1a|é|<<|"a"|- a|? a|'.split('|')
  const VALUES = (
    'a|Words of it|é à|true|false|True|null|NULL|yes|12|007|-1|1.5|0x1f|1e3|.inf|2024-01-02|12:30|a:b|Orders::late|a: b|a:|a#b|a #b|a # b|' +
    '"x"|"x: #y"|"\\n"|"a\\"b"|""|"x" # c|"x"y|\'x\'|\'it\'\'s\'|\'\'|\'x|{a: b}|[a, b]|[x|&a b|*a|!t x|>|> x|%x|@x|`x`|~|-|- x|? x|' +
    '{{ name }}|Hi {{ name }}|Hi [Name], 5 > 3 & so|a,b|a "b"|a \'b\'|a\\b|😀|a😀|a\u00A0b|a\u2028b|a\uFEFF|a\u0085b|a\tb|a\0|a |  a|ｆull|<<|=|a-b|a --- b|---|...'
  ).split('|')
  const FINE = 'Words of it|é à|true|12|a:b|a#b|"x: #y"|\'x\'|Hi {{ name }}, [Name] & so|a😀|'.split('|')
  const line = fc.oneof(
    fc.tuple(fc.constantFrom('title: ', 'id: ', 'a_b-c: '), fc.constantFrom(...FINE)).map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom(...KEYS),
        fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : ', ':\t'),
        fc.constantFrom(...VALUES, '|', '| x', ''),
      )
      .map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('a: ', 'b: ', ''), fc.string({unit: fc.constantFrom(...'ab1 :#"\'-{}[],&*!|>%@`~\\é.\t')}))
      .map((parts) => parts.join('')),
    fc.constantFrom('', '# note', ' # note', '  a: b', '- a', '  more', ' ', '...', '--- ', '%YAML 1.2'),
  )
  const yaml = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ' \n')), {maxLength: 4})
    .map((lines) => lines.flat().join(''))

  it('are what the parser reads', () => {
    let read = 0
    fc.assert(
      fc.property(yaml, (source) => {
        const fields = readPlainFields(source)
        if (!fields) return
        read++
        expect(readYamlFields(source)).toEqual({kind: 'fields', fields})
      }),
      {numRuns: 20000},
    )
    expect(read).toBeGreaterThan(500)
  })

  it('are those that nearly all files have', () => {
    const source =
      'title: "Billing::Paid twice"\r\nid: 1042\r\n# ours\r\nactive: true\r\nlang: en\r\nsubject: \'Your order, {{ name }}\'\r\nstage:\r\n'
    expect([...(readPlainFields(source)?.keys() ?? [])]).toEqual(['title', 'id', 'active', 'lang', 'subject'])
    expect(readYamlFields(source)).toEqual({kind: 'fields', fields: readPlainFields(source)})
  })

  it('are read in time that grows with their length', () => {
    const hostile = [
      'a'.repeat(200_000),
      `a: ${'a:'.repeat(100_000)}`,
      `a: ${'a #'.repeat(70_000)}`,
      `a: "${'x'.repeat(200_000)}`,
      `a:${' '.repeat(200_000)}`,
    ]
    const start = performance.now()
    for (const line of hostile) expect(readPlainFields(line)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
