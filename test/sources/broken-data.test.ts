/** Data files as they break: one diagnostic at the place, everything else read. */
import {describe, expect, it} from 'vitest'
import {parse} from './fixture.ts'

const BODY = 'Hi Ann, we sent it to you.'

/** The problem, and the words at its place. */
function problemOf(content: string, path: string) {
  const file = parse(content, path)
  const [problem] = file.problems
  const line = content.slice(0, problem?.span.start).split(/\r\n|\r|\n/).length
  return {
    titles: file.replies.map(({fields}) => fields.title),
    problems: file.problems.length,
    rule: problem?.rule,
    severity: problem?.severity,
    message: problem?.message,
    line,
    isBroken: file.isBroken ?? false,
  }
}

describe('broken JSON', () => {
  const list = (...records: readonly string[]) => `{"replies": [\n${records.join('\n')}\n]}`
  const record = (name: string, end = ',') => `{"name": "${name}", "body": "${BODY}"}${end}`

  it.each([
    ['a missing comma', list(record('a', ''), record('b', '')), 3, ['a', 'b'], 'A comma is missing here.'],
    [
      'a missing quote',
      list(record('a'), `{"name": "b", "body": "${BODY}},`, record('c', '')),
      3,
      ['a', 'c'],
      'The closing quote of this text is missing.',
    ],
    [
      'an end that is missing',
      `{"replies": [${record('a')}${record('b', '')}`,
      1,
      ['a', 'b'],
      'A closing ] is missing here.',
    ],
    [
      'a line break in a text',
      list(record('a'), `{"name": "b", "body": "Hi Ann,\nwe sent it to you."},`, record('c', '')),
      3,
      ['a', 'b', 'c'],
      'A line break stands inside of a text here; JSON wants it written as \\n.',
    ],
    [
      'single quotes',
      list(record('a'), `{'name': 'b', 'body': 'x'},`, record('c', '')),
      3,
      ['a', 'c'],
      'This word is no JSON value; texts stand in double quotes.',
    ],
  ])('%s', (_, content, line, titles, message) => {
    const found = problemOf(content, 'a.json')
    expect(found).toMatchObject({problems: 1, rule: 'parse/json', severity: 'error', line, isBroken: true})
    expect(found.message).toContain(message)
    expect(found.titles).toEqual(titles)
  })

  it('takes comments and trailing commas as people write them', () => {
    const found = problemOf(`{\n// ours\n"replies": [${record('a')} /* x */]}`, 'a.json')
    expect(found).toMatchObject({problems: 0, titles: ['a'], isBroken: false})
  })

  it('reads all lines of JSON Lines but the broken one', () => {
    const line = (title: string) => `{"title": "${title}", "body": "${BODY}"}`
    const found = problemOf([line('a'), '{"title": "b", "body": ', line('c'), 'x', ''].join('\n'), 'macros.jsonl')
    expect(found).toMatchObject({problems: 1, rule: 'parse/jsonl', line: 2, titles: ['a', 'c']})
    expect(found.message).toMatch(/more mistakes follow\.$/)
  })

  it('does not go down without end', () => {
    const found = problemOf('['.repeat(200_000), 'a.json')
    expect(found).toMatchObject({problems: 1, titles: [], message: 'This is nested too deep to be read.'})
  })
})

describe('broken tables', () => {
  const rows = (...lines: readonly string[]) => ['title,reply', ...lines, ''].join('\n')

  it.each([
    [
      'a closing quote is missing',
      rows(`a,${'Hi we sent it'}`, `b,"Hi we sent it`, `c,Hi we sent it`),
      3,
      ['a', 'c'],
      'The closing quote of this field is missing.',
      true,
    ],
    [
      'a quote is not doubled',
      rows('a,Hi we sent it', 'b,"Hi, we "really" sent it"', 'c,Hi we sent it'),
      3,
      ['a', 'b', 'c'],
      'A quote stands inside of a quoted field here; in CSV it is written twice.',
      false,
    ],
    [
      'a row has a field too many',
      rows('a,Hi we sent it', 'b,Hi, we sent it', 'c,Hi we sent it', 'd,we sent it,x'),
      3,
      ['a', 'b', 'c', 'd'],
      'This row has 3 fields, but the header has 2. So does 1 more.',
      false,
    ],
    [
      'a row has a field too few',
      rows('a,Hi we sent it', 'b', 'c,Hi we sent it'),
      3,
      ['a', 'c'],
      'This row has 1 field, but the header has 2.',
      false,
    ],
  ])('%s', (_, content, line, titles, message, isBroken) => {
    const found = problemOf(content, 'macros.csv')
    expect(found).toMatchObject({problems: 1, rule: 'parse/csv', line, message, isBroken})
    expect(found.titles).toEqual(titles)
  })

  it.each([
    ['CRLF', 'title,reply\r\na,"Hi,\r\nwe sent it"\r\nb,we sent it\r\n'],
    ['a lone CR', 'title,reply\ra,"Hi,\rwe sent it"\rb,we sent it\r'],
    ['no last line break', 'title,reply\na,"Hi,\nwe sent it"\nb,we sent it'],
    ['semicolons', 'title;reply\na;"Hi, we; sent it"\nb;we sent it\n'],
    ['tabs', 'title\treply\na\tHi, we sent it\nb\twe sent it\n'],
    ['the line that Excel puts first', 'sep=;\ntitle;reply\na;we sent it\nb;we sent it\n'],
    ['empty lines', 'title,reply\n\na,we sent it\n\nb,we sent it\n\n'],
  ])('reads tables with %s', (_, content) => {
    expect(problemOf(content, 'macros.csv')).toMatchObject({problems: 0, titles: ['a', 'b']})
  })
})

describe('broken YAML', () => {
  it('reads what stands around the mistake', () => {
    const content = `replies:\n  - name: a\n    body: ${BODY}\n  - name: b\n    body: "${BODY}\n  - name: c\n    body: ${BODY}\n`
    const found = problemOf(content, 'replies.yml')
    expect(found).toMatchObject({problems: 1, rule: 'parse/yaml', severity: 'error', isBroken: true})
    expect(found.titles).toContain('a')
  })

  it('reads the other documents', () => {
    const document = (title: string) => `title: ${title}\nbody: ${BODY}\n`
    const content = `${document('a')}---\ntitle: b\n\tbody: x\n---\n${document('c')}`
    const found = problemOf(content, 'macros/all.yml')
    expect(found).toMatchObject({problems: 1, rule: 'parse/yaml', line: 5})
    expect(found.titles).toEqual(['a', 'c'])
  })

  it('tells of an alias that stands for nothing', () => {
    const found = problemOf(`- {name: a, body: *none}\n- {name: b, body: "${BODY}"}\n`, 'replies.yml')
    expect(found).toMatchObject({problems: 1, rule: 'parse/yaml', line: 1, isBroken: true})
    expect(found.titles).toEqual(['b'])
  })

  it('does not unfold aliases without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [name = '', of = ''] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((each) => each.split('')))
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`)
    const started = performance.now()
    expect(parse(bomb.join('\n'), 'a.yml').replies).toEqual([])
    expect(parse('a: &a [*a]\nb: *c\n', 'a.yml').replies).toEqual([])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('empty files', () => {
  it.each(['a.json', 'a.jsonl', 'a.yml', 'a.csv', 'a.html'])('%s', (path) => {
    for (const content of ['', '\n', ' \r\n\t']) expect(parse(content, path)).toMatchObject({replies: [], problems: []})
  })
})

describe('hostile files', () => {
  const REPEATED = 40_000
  it.each([
    ['quotes', 'macros.csv', 'title,reply\n' + '"a\n'.repeat(REPEATED)],
    ['doubled quotes', 'macros.csv', 'title,reply\n' + '"a""\n'.repeat(REPEATED)],
    ['escaped quotes', 'a.json', '{"body": "' + '\\"'.repeat(REPEATED)],
    ['line breaks in texts', 'a.json', '["a\n'.repeat(REPEATED)],
    ['open tags', 'mails/a.html', '<div>a'.repeat(REPEATED)],
    ['tags without an end', 'mails/a.html', 'Hi,<p '.repeat(REPEATED)],
    ['stray ends', 'mails/a.html', '<div>'.repeat(400) + '</p>'.repeat(REPEATED)],
    ['signs of comments', 'mails/a.html', '<!--'.repeat(REPEATED)],
    ['blanks', 'a.yml', `body: "${' '.repeat(REPEATED)}x${' '.repeat(REPEATED)}"\ntitle: x`],
    ['number signs', 'a.yml', `title: empathylint\nbody: |\n  ${'#'.repeat(REPEATED)}`],
    [
      'macros of a wiki',
      'messages.yml',
      `messages:\n  a:\n    - name: a\n      message: "${'{code}[a|'.repeat(REPEATED)}"`,
    ],
    ['open placeholders', 'macros.csv', `title,reply\na,"${'{{ a '.repeat(REPEATED)}"`],
    ['attributes', 'mails/a.html', `Hi Ann,<img alt="${'a '.repeat(REPEATED)}">`],
  ])('take time with their length: %s', (_, path, content) => {
    const started = performance.now()
    for (const {blocks} of parse(content, path).replies) expect(blocks.length).toBeGreaterThan(-1)
    expect(performance.now() - started).toBeLessThan(6000)
  })
})
