/** Comments for the linter in exports: those of YAML and JSON stand at replies, those in a text at its blocks. */
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/text/index.ts'
import {lint, wordRule} from '../engine/samples.ts'
import {type Fixture, parse} from './fixture.ts'

const rules = [wordRule('no-blue', 'blue'), wordRule('no-sky', 'sky')]

/** What is found in which reply. */
const findings = (content: string, path: string) =>
  lint(rules, content, path).diagnostics.map(({rule, reply, span}) =>
    rule === 'unused-directive' ? `unused ${content.slice(span.start, span.end)}` : `${reply?.id} ${rule}`,
  )

/** Each comment with what goes when it is removed, and the text that it stands before. */
function commentsOf({content, comments}: Fixture) {
  const slice = (span: {start: number; end: number} | undefined) => span && content.slice(span.start, span.end)
  return comments.map(({content: words, removal, nextBlock}) => [words, slice(removal.span), slice(nextBlock)])
}

/** Backslashes that stand in the file. */
const raw = String.raw
const YAML = 'a/replies.yml'
const JSONC = 'a/replies.json'

/** Three replies, with something at each place where a comment may stand. */
const yaml = (at: Readonly<Record<string, string>>) =>
  [
    ...(at['top'] ? [at['top']] : []),
    `replies:${at['list'] ?? ''}`,
    ...(at['above a'] ? [`  ${at['above a']}`] : []),
    `  - name: a${at['beside a'] ?? ''}`,
    ...(at['in a'] ? [`    ${at['in a']}`] : []),
    '    body: |',
    '      Hi Ann, the sky is blue.',
    '',
    '      Our sky is blue.',
    ...(at['above b'] ? [`  ${at['above b']}`] : []),
    `  - {name: b, body: "Hi Ann, the sky is blue."}${at['beside b'] ?? ''}`,
    '  - name: c',
    "    body: 'Hi Ann, the sky is blue.'",
    ...(at['end'] ? [at['end']] : []),
    '',
  ].join('\n')

const A = ['a no-sky', 'a no-blue', 'a no-sky', 'a no-blue']
const B = ['b no-sky', 'b no-blue']
const C = ['c no-sky', 'c no-blue']

describe('comments of YAML', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing', {}, [...A, ...B, ...C]],
    ['the whole file', {top: '# empathylint-disable-file'}, []],
    [
      'the whole file, at its end',
      {end: '# empathylint-disable-file no-blue'},
      ['a no-sky', 'a no-sky', 'b no-sky', 'c no-sky'],
    ],
    ['the next reply, all of it', {'above a': '# empathylint-disable-next-line'}, [...B, ...C]],
    [
      'the next reply from within it',
      {'in a': '# empathylint-disable-next-line no-sky'},
      ['a no-blue', 'a no-blue', ...B, ...C],
    ],
    ['the next reply from beside its name', {'beside a': ' # empathylint-disable-next-line'}, [...B, ...C]],
    ['the first reply from above the list', {list: ' # empathylint-disable-next-line'}, [...B, ...C]],
    ['the next reply, not the one above', {'above b': '# empathylint-disable-next-line'}, [...A, ...C]],
    ['its own line', {'beside b': ' # empathylint-disable-line'}, [...A, ...C]],
    ['all from here on', {'above b': '# empathylint-disable'}, A],
    [
      'all until it is enabled',
      {'above b': '# empathylint-disable', 'beside b': ' # empathylint-enable'},
      [...A, ...C],
    ],
    [
      'with a reason',
      {'above b': '# empathylint-disable-next-line no-sky, no-blue -- the shop is called so'},
      [...A, ...C],
    ],
    ['without a blank', {'above b': '#empathylint-disable-next-line'}, [...A, ...C]],
  ])('silence %s', (_, at, wanted) => {
    expect(findings(yaml(at), YAML)).toEqual(wanted)
    expect(findings(yaml(at).replaceAll('\n', '\r\n'), YAML)).toEqual(wanted)
  })

  it('that switch nothing off are told of, and go with their line', () => {
    const content = yaml({'above b': '# empathylint-disable-next-line no-red'})
    const known = [...rules, wordRule('no-red', 'red')]
    const unused = lint(known, content, YAML).diagnostics.find(({rule}) => rule === 'unused-directive')
    expect(content.slice(unused?.span.start, unused?.span.end)).toBe('# empathylint-disable-next-line no-red')
    expect(applyEdits(content, unused?.suggestions[0]?.edits ?? [])).toBe(yaml({}))
    const beside = yaml({'beside b': ' # empathylint-disable-line no-red'})
    const edits = lint(known, beside, YAML).diagnostics.find(({rule}) => rule === 'unused-directive')?.suggestions[0]
      ?.edits
    expect(applyEdits(beside, edits ?? [])).toBe(yaml({'beside b': ' '}))
  })

  it('say the context of the reply that they stand above or in', () => {
    const bugOnly = [wordRule('no-blue', 'blue', undefined, {contexts: ['bug']})]
    const found = (at: Readonly<Record<string, string>>) =>
      lint(bugOnly, yaml(at), YAML).diagnostics.map(({reply}) => reply?.id)
    expect(found({})).toEqual(['a', 'a', 'b', 'c'])
    expect(found({'in a': '# empathylint context=bug'})).toEqual(['a', 'a', 'b', 'c'])
    expect(found({'in a': '# empathylint context=how-to'})).toEqual(['b', 'c'])
    expect(found({'above a': '# empathylint context=how-to'})).toEqual(['b', 'c'])
  })

  it('stand over several lines in a text, and cover a subject too', () => {
    const body = '{% comment %}\nempathylint-disable no-blue\n{% endcomment %}\nHi Ann, the sky is blue.'
    const html = '<p><!-- empathylint-disable no-blue\n-->Hi Ann, the sky is blue.</p>'
    for (const each of [body, html])
      expect(findings(JSON.stringify([{name: 'a', body: each}]), JSONC)).toEqual(['a no-sky'])
    const content =
      '- name: a\n  # empathylint-disable-next-line\n  subject: So blue\n  body: Hi Ann, the sky is blue.\n'
    expect(findings(content, YAML)).toEqual([])
  })

  it('are none where a text or a key holds the sign', () => {
    const content = [
      'replies:',
      '  - name: "a # empathylint-disable"',
      '    body: |',
      '      # empathylint-disable',
      '      Hi Ann, the sky is blue.',
      "  - name: 'b # empathylint-disable'",
      '    body: >',
      '      Hi Ann,',
      '      # empathylint-disable',
      '      the sky#empathylint-disable is blue.',
      '  - name: c#empathylint-disable',
      '    body: "Hi Ann,',
      '      # empathylint-disable',
      '      the sky is blue."',
      '  - {name: d, body: Hi Ann the sky#empathylint is blue}',
      '  ## empathylint-disable',
      '  # see empathylint-disable',
      '',
    ].join('\n')
    const file = parse(content, YAML)
    expect(file.replies).toHaveLength(4)
    expect(file.comments).toEqual([])
  })

  it('stand in each document of a file', () => {
    const document = (name: string) =>
      `# empathylint-disable-next-line ${name}\ntitle: ${name}\nbody: Hi Ann, we moved.\n`
    expect(commentsOf(parse(`${document('a')}---\n${document('b')}`, 'macros/a.yml'))).toEqual([
      ['empathylint-disable-next-line a', '# empathylint-disable-next-line a\n', 'Hi Ann, we moved.'],
      ['empathylint-disable-next-line b', '# empathylint-disable-next-line b\n', 'Hi Ann, we moved.'],
    ])
  })
})

describe('comments of JSON', () => {
  const record = (name: string) => `{"name": "${name}", "body": "Hi Ann, the sky is blue."}`
  const list = (...items: readonly string[]) => `{"replies": [\n${items.join('\n')}\n]}\n`

  it.each([
    ['nothing', list(`${record('a')},`, record('b')), ['a no-sky', 'a no-blue', ...B]],
    ['the whole file', `// empathylint-disable-file\n${list(`${record('a')},`, record('b'))}`, []],
    [
      'the next reply',
      list(`${record('a')},`, '  // empathylint-disable-next-line', record('b')),
      ['a no-sky', 'a no-blue'],
    ],
    [
      'the next reply, not the one above',
      list('/* empathylint-disable-next-line no-sky */', `${record('a')},`, record('b')),
      ['a no-blue', ...B],
    ],
    [
      'the next reply from within it',
      list(`${record('a')},`, record('b').replace(' "body"', ' /* empathylint-disable-next-line */ "body"')),
      ['a no-sky', 'a no-blue'],
    ],
    ['its own line', list(`${record('a')}, // empathylint-disable-line no-blue`, record('b')), ['a no-sky', ...B]],
    [
      'all until it is enabled',
      list('// empathylint-disable', `${record('a')},`, '// empathylint-enable', record('b')),
      B,
    ],
    [
      'on several lines',
      list('/* empathylint-disable-next-line no-sky', '   no-blue -- agreed */', `${record('a')},`, record('b')),
      B,
    ],
  ])('silence %s', (_, content, wanted) => {
    expect(findings(content, JSONC)).toEqual(wanted)
    expect(findings(content.replaceAll('\n', '\r\n'), 'a/replies.jsonc')).toEqual(wanted)
  })

  it('go with their lines where they stand alone', () => {
    const content = list('  // empathylint-disable a', `${record('a')}, /* empathylint-disable b */`, record('b'))
    expect(commentsOf(parse(content, JSONC))).toEqual([
      ['empathylint-disable a', '  // empathylint-disable a\n', '"Hi Ann, the sky is blue."'],
      ['empathylint-disable b', '/* empathylint-disable b */', '"Hi Ann, the sky is blue."'],
    ])
  })

  it('are none where a text holds the signs', () => {
    const content = list(
      '{"name": "a // empathylint-disable", "body": "Hi Ann, /* empathylint-disable */ the sky is blue."}',
    )
    expect(parse(content, JSONC).comments).toEqual([])
  })

  it('are read in a file that is broken', () => {
    const content = list('// empathylint-disable-next-line', `${record('a')}`, record('b'))
    expect(findings(content, JSONC)).toEqual(['undefined parse/json', ...B])
  })
})

describe('comments in the texts of an export', () => {
  const reply = (body: string) => JSON.stringify({replies: [{name: 'a', body}]})

  it.each([
    [
      'in HTML',
      '<!-- empathylint-disable-next-line no-sky --><p>The sky is blue.</p><p>Our sky is blue.</p>',
      ['a no-blue', 'a no-sky', 'a no-blue'],
    ],
    [
      'in Markdown',
      '<!-- empathylint-disable-next-line -->\n\nThe sky is blue, Ann.\n\nOur sky is blue.',
      ['a no-sky', 'a no-blue'],
    ],
    [
      'in the template language',
      '{% comment %} empathylint-disable no-sky {% endcomment %}The sky is blue, Ann.',
      ['a no-blue'],
    ],
    ['of the whole file', 'The sky is blue, Ann. <!-- empathylint-disable-file -->', []],
  ])('silence what they do in a file of its own: %s', (_, body, wanted) => {
    expect(findings(reply(body), JSONC)).toEqual(wanted)
    expect(findings(`replies:\n- name: a\n  body: ${JSON.stringify(body)}\n`, YAML)).toEqual(wanted)
  })

  it('are found however a server writes their signs, and go with these', () => {
    const content = reply('<!-- empathylint-disable a -->We moved, Ann.')
      .replaceAll('<', raw`\u003c`)
      .replaceAll('>', raw`\u003e`)
    expect(commentsOf(parse(content, JSONC))).toEqual([
      ['empathylint-disable a', raw`\u003c!-- empathylint-disable a --\u003e`, 'We moved, Ann.'],
    ])
  })

  it('reach from one reply into those below, as in any file', () => {
    const content =
      'title,reply\na,"You see the blue sky. <!-- empathylint-disable no-sky -->"\nb,"You see the ""sky""."\nc,"You see our blue sky."\n'
    expect(findings(content, 'macros.csv')).toEqual(['a no-blue', 'a no-sky', 'c no-blue'])
  })

  it('stand beside those of the format, in the order of the file', () => {
    const content = [
      'replies:',
      '  # empathylint-disable a',
      '  - name: a',
      '    body: "<!-- empathylint-enable a -->Hi Ann, we moved."',
      '  # empathylint-disable b',
      '  - name: b',
      '    body: "Hi Ann, we moved.<!-- empathylint-enable b -->" # empathylint-disable c',
      '',
    ].join('\n')
    expect(parse(content, YAML).comments.map(({content: words}) => words)).toEqual([
      'empathylint-disable a',
      'empathylint-enable a',
      'empathylint-disable b',
      'empathylint-enable b',
      'empathylint-disable c',
    ])
  })
})
