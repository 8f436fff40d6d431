/** Large lists of YAML, which are read in chunks: nobody can tell by what is read, or where. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {stringify, type ToStringOptions} from 'yaml'
import {isList, isMap, type Place, PLACES, type Scalars, type Value} from '../../src/sources/data/value.ts'
import {yamlChunks} from '../../src/sources/data/yaml-chunks.ts'
import {readYaml} from '../../src/sources/data/yaml.ts'
import {Text} from '../../src/text/index.ts'
import {parse, sourceOf} from './fixture.ts'

/** Nothing to the parser, but as long as a chunk has to be. */
const PAD = `# ${'-'.repeat(1_050_000)}\n`
/** Says that parts of the file may belong together, though it is a comment. */
const CONNECTION = '# - &a\n'

interface Leaf {
  readonly at: string
  readonly value: unknown
  readonly place: Place
  readonly text?: string
}

/** All values of a file that are no lists or maps, each with its place and with what its text is read as. */
function leavesOf(content: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  const walk = (value: Value, at: string, place: Place, scalars: Scalars) => {
    if (isList(value))
      return value.forEach((item, index) => walk(item, `${at}/${index}`, placeIn(value, index), scalars))
    if (isMap(value))
      return Object.keys(value).forEach((key) =>
        walk(value[key] as Value, `${at}/${key}`, placeIn(value, key), scalars),
      )
    const text = typeof value === 'string' ? scalars.read(place, value).text : undefined
    leaves.push({at, value, place, ...(text && {text: content.slice(text.span.start, text.span.end)})})
  }
  for (const {value, place, scalars} of readYaml(Text.of(content)).documents) walk(value, '', place, scalars)
  return leaves
}

function placeIn(value: Value, key: string | number): Place {
  const place = (value as unknown as Record<symbol, Record<string | number, Place>>)[PLACES]?.[key]
  if (!place) throw new Error(`No place is known of ${key}.`)
  return place
}

/** How many chunks a file is cut into, and that nothing of it differs from the file read in one. */
function expectTheSame(content: string): number {
  const whole = content + CONNECTION
  expect(yamlChunks(whole)).toHaveLength(1)
  const chunks = yamlChunks(content)
  expect(chunks.map(({start, end}) => content.slice(start, end)).join('')).toBe(content)
  expect(leavesOf(content)).toEqual(leavesOf(whole))
  const {mistakes} = readYaml(Text.of(content))
  expect(mistakes).toEqual(readYaml(Text.of(whole)).mistakes)
  return chunks.length
}

describe('a list that is read in chunks', () => {
  const line = fc.constantFrom(
    'a',
    'two words',
    '- a',
    '- b: c',
    '  - deeper',
    '-',
    '# no comment',
    'c: d',
    "it's",
    '"so"',
    '{{x}}',
    'é 😀',
    '',
    '',
  )
  const text = fc.array(line, {minLength: 1, maxLength: 5}).map((lines) => lines.join('\n'))
  const item = fc.oneof(
    text,
    fc.record({name: text, body: text}),
    fc.record({body: text, tags: fc.array(text, {maxLength: 2}), active: fc.boolean(), count: fc.integer()}),
    fc.array(text, {minLength: 1, maxLength: 2}),
    fc.constant(null),
  )
  const style: fc.Arbitrary<ToStringOptions> = fc.record({
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    lineWidth: fc.constantFrom(0, 24),
    indent: fc.constantFrom(2, 3, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any', 'any', 'flow'),
  })
  const between = fc.constantFrom('', '', '\n', '# - note\n', '\n# a\n\n', '      # far in\n')
  const entry = fc.tuple(item, style, between).map(([value, options, after]) => {
    // Only the list itself has to be one of blocks.
    const [first = '', ...others] = stringify(value, options).replace(/\n$/, '').split('\n')
    const isOwnLine = typeof value === 'object' && value !== null && !/^[[{]/.test(first)
    const own = [first, ...others].map((each) => (each === '' ? each : `  ${each}`))
    if (isOwnLine) return `- ${own.join('\n').slice(2)}\n${after}`
    return `- ${first}\n${others.map((each) => (each === '' ? '\n' : `  ${each}\n`)).join('')}${after}`
  })
  const head = fc.constantFrom(
    '',
    '# Ours\n',
    '---\n',
    'replies:\n',
    'version: 1\ntags: [a, b]\nreplies:\n',
    'a:\n  b:\n',
  )

  it('holds what the same list holds in one, at the same places', () => {
    const counts = new Map<number, number>()
    const few = fc.array(entry, {minLength: 1, maxLength: 3}).map((entries) => entries.join(''))
    fc.assert(
      fc.property(head, few, few, few, fc.constantFrom('\n', '\r\n'), (top, first, second, third, newline) => {
        const indent = top.startsWith('a:') ? '    ' : top.endsWith('replies:\n') ? '  ' : ''
        const list = [first, PAD, second, PAD, third].join('').replace(/^(?=[^\n])/gm, indent)
        const content = (top + list).replaceAll('\n', newline)
        const count = expectTheSame(content)
        counts.set(count, (counts.get(count) ?? 0) + 1)
      }),
      {numRuns: 25},
    )
    expect([...counts.keys()]).toEqual([3])
  })

  it.each([
    ['items without anything between', (pad: string) => `- a\n${pad}- b\n${pad}- c\n`, 3],
    ['a list in a map', (pad: string) => `version: 1\ntags: [a, b]\nitems:\n  - a\n${pad}  - b\n${pad}  - c\n`, 3],
    [
      'a list in maps',
      (pad: string) => `a:\n  b:\n   - c: d\n     e:\n       - f\n${pad}   - c\n${pad}   - g: []\n`,
      3,
    ],
    ['the start of a document', (pad: string) => `---\n- a\n${pad}- b\n${pad}- c\n`, 3],
    ['tabs behind the dashes', (pad: string) => `-\ta\n${pad}-\tb\n${pad}-\tc\n`, 3],
    ['items that begin on the next line', (pad: string) => `- a: 1\n${pad}-\n  b: 1\n${pad}-\n  c: 2\n`, 3],
    ['items of nothing', (pad: string) => `- a\n${pad}-\n-\n${pad}-\n- b\n`, 3],
    ['blocks with dashes', (pad: string) => `- |\n  - a\n\n  b\n${pad}- |+\n  - b\n\n\n${pad}- >-\n  c\n  - d\n`, 3],
    [
      'blocks that say how far they are in',
      (pad: string) => `a:\n  - |2\n      - a\n${pad}  - b: |1\n      - b\n${pad}  - c\n`,
      3,
    ],
    ['quoted texts with dashes', (pad: string) => `- "a\n  - b"\n${pad}- 'c\n\n  - d'\n${pad}- e\n  - f\n`, 3],
    ['comments further out', (pad: string) => `a:\n    - b\n  # c\n${pad}    - d\n# - e\n${pad}    - f\n`, 3],
    ['CRLF', (pad: string) => `a:\r\n  - |\r\n    b\r\n    - c\r\n${pad}  - "d\r\n    e"\r\n${pad}  - f\r\n`, 3],
    ['tags and keys on their own', (pad: string) => `- !!str 1\n${pad}- ? - a\n  : - b\n${pad}- !!int "2"\n`, 3],
    ['data within texts', (pad: string) => `- '[{"a": "b"}]'\n${pad}- '{"c": ["d"]}'\n${pad}- e\n`, 3],
    ['mistakes in several', (pad: string) => `- a: b: c\n${pad}- 'd' e\n${pad}- f\n`, 3],
    ['something behind the list', (pad: string) => `items:\n  - a\n${pad}  - b\n${pad}  - c\nlast: d\n`, 1],
    ['another list before', (pad: string) => `tags:\n  - a\nitems:\n  - b\n${pad}  - c\n${pad}  - d\n`, 1],
    ['an anchor', (pad: string) => `- a: &b c\n${pad}- a: *b\n${pad}- d\n`, 1],
    ['an anchor of an item', (pad: string) => `- &b\n  a: c\n${pad}- <<: *b\n  d: e\n${pad}- f\n`, 1],
    ['an anchor in a map of one line', (pad: string) => `- {a: &b c}\n${pad}- {a: *b}\n${pad}- d\n`, 1],
    ['an anchor in a list of one line', (pad: string) => `- [&b c]\n${pad}- [*b]\n${pad}- d\n`, 1],
    ['an anchor with other signs', (pad: string) => `- !!str &b.é c\n${pad}- *b.é\n${pad}- d\n`, 1],
    ['entities, which are no anchors', (pad: string) => `- a &nbsp; b\n${pad}- "&amp;"\n${pad}- c\n`, 3],
    ['keys that are numbers', (pad: string) => `2: [a]\n1:\n  - b\n${pad}  - c\n${pad}  - d\n`, 3],
    ['line breaks that are none', (pad: string) => `- "a\u2028- b"\n${pad}- c\n${pad}- d\n`, 1],
    ['another document', (pad: string) => `- a\n${pad}- b\n${pad}- c\n---\n- d\n`, 1],
    ['the end of a document', (pad: string) => `- a\n${pad}- b\n${pad}- c\n...\n`, 1],
    ['directives', (pad: string) => `%YAML 1.2\n---\n- a\n${pad}- b\n${pad}- c\n`, 1],
    ['no list', (pad: string) => `a: b\n${pad}c: d\n${pad}e: f\n`, 1],
    ['a single item', (pad: string) => `- a:\n    b: c\n${pad}${pad}    d: e\n`, 1],
  ])('has %s', (_, write, count) => {
    expect(expectTheSame(write(PAD))).toBe(count)
    // Without so much to read there is nothing to cut.
    expect(yamlChunks(write('# - \n'))).toHaveLength(1)
  })

  it.each([
    ['a text whose lines begin with dashes', (long: string) => `a: |\n  - b ${long}\n  - c ${long}\n  - d\n`],
    ['a text of several lines', (long: string) => `a:\n  -b ${long}\n  - c ${long}\n  - d\n`],
    ['a text beside a short list', (long: string) => `a: [b]\nc: >\n  - d ${long}\n  - e ${long}\n  - f\n`],
  ])('is none: %s', (_, write) => {
    const content = write('x'.repeat(1_050_000))
    const count = expectTheSame(content)
    const leaves = leavesOf(content)
    expect([count > 1, leaves.at(-1)?.at]).toEqual([true, leaves.length > 1 ? '/c' : '/a'])
    expect(leaves.at(-1)?.value).toMatch(/^- ?[bd][^]*- [df]\n?$/)
  })

  it('gives replies at their places, and comments', () => {
    const reply = (name: string) =>
      `  # empathylint-disable-next-line ${name}\n  - name: ${name}\n    body: |\n      Hi Ann,\n      - we sent ${name} to you.\n`
    const file = parse(`replies:\n${reply('a')}${PAD}${reply('b')}${PAD}${reply('c')}`, 'a/replies.yml')
    expect(yamlChunks(file.content)).toHaveLength(3)
    expect(file.replies.map(({id, fields}) => [id, fields.title])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ])
    for (const each of file.replies) {
      expect(sourceOf(file, each, `sent ${each.id}`)).toBe(`sent ${each.id}`)
      expect(file.content.slice(each.span.start, each.span.end)).toMatch(new RegExp(`^name: ${each.id}\n`))
    }
    expect(
      file.comments.map(({content, nextBlock}) => [content, file.content.slice(nextBlock?.start, nextBlock?.end)]),
    ).toEqual(
      ['a', 'b', 'c'].map((name) => [
        `empathylint-disable-next-line ${name}`,
        `|\n      Hi Ann,\n      - we sent ${name} to you.\n`,
      ]),
    )
  })
})
