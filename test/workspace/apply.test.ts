/** Applying: edited files go back into their export, which changes in nothing else, or they do not go back at all. */
import {readdirSync, readFileSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {parse as parseTable} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml, stringify as stringifyYaml} from 'yaml'
import {FOLDER, lightWorkspace, macro, roundTrip, zendesk} from './round-trip.ts'

const exportsFolder = new URL('../../fixtures/sources/exports/', import.meta.url)
const fixtures = readdirSync(exportsFolder).filter((name) => !/\.(?:html|tpl)$/.test(name))

/** What applying tells where all went well. */
const DONE = {rewritten: [], missing: [], conflicts: [], problems: []}
const UNCHANGED = {...DONE, applied: []}

const html = (id: number, title: string, value: string) => macro(id, title, value, 'comment_value_html')
const saved = (body: string) => `replies:\n  - name: A\n    body: ${body}\n  - name: B\n    body: "Stay \\"here\\"."\n`
const table = (field: string) => `id,name,text,chatText\r\n1,A,,${field}\r\n2,B,,"Stay ""here""."\r\n`

/** A way to write texts as an export, and to read them with a parser that is not ours. */
interface Format {
  readonly name: string
  write(texts: readonly string[]): string
  read(content: string): readonly string[]
}

const inCsv = (field: string) => (/[\n,"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
const rowsOf = (content: string, delimiter = ',') => (parseTable(content, {delimiter}) as string[][]).slice(1)

const json: Format = {
  name: 'm.json',
  write: (texts) => zendesk(...texts.map((value, index) => macro(index, `T${index}`, value))),
  read: (content) => JSON.parse(content).macros.map((each: {actions: {value: string}[]}) => each.actions[0]?.value),
}

const formats: Readonly<Record<string, Format>> = {
  JSON: json,
  CSV: {
    name: 'h.csv',
    write: (texts) =>
      `id,name,text,chatText\n${texts.map((value, index) => `${index},T${index},,${inCsv(value)}\n`).join('')}`,
    read: (content) => rowsOf(content).map((row) => row[3] ?? ''),
  },
  ...Object.fromEntries(
    (['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const).map((style) => [
      `YAML ${style}`,
      {
        name: 'r.yml',
        write: (texts: readonly string[]) =>
          stringifyYaml(
            {replies: texts.map((body, index) => ({name: `T${index}`, body}))},
            {defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: 30},
          ),
        read: (content: string) => parseYaml(content).replies.map((each: {body: string}) => each.body.trimEnd()),
      },
    ]),
  ),
}

/** The export after one edit of the file `a.md`, as bytes; everything else is checked to have gone well. */
async function editedOnce(name: string, content: string, from: string, to: string) {
  const trip = await roundTrip(name, content)
  const {written} = await trip.extract()
  await trip.edit('replies/a.md', from, to)
  const applied = await trip.apply()
  expect(applied).toMatchObject({...DONE, applied: ['replies/a.md'], unchanged: written.length - 1})
  const after = await trip.read(name)
  expect(applied.change).toEqual({
    path: name,
    before: content.replace(/^\uFEFF/, ''),
    after: after.replace(/^\uFEFF/, ''),
  })
  expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: written.length})
  return {trip, after}
}

describe('what was not edited', () => {
  it.each(fixtures)('leaves %s byte-identical, however often', async (name) => {
    const content = readFileSync(new URL(name, exportsFolder))
    const trip = await roundTrip(name, content)
    const {written} = await trip.extract()
    const files = await trip.files()
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: written.length})
    expect(await readFile(join(trip.cwd, name))).toEqual(content)
    expect(await trip.files()).toEqual(files)
  })

  it('is not written at all', async () => {
    const trip = await roundTrip('macros.json', zendesk(macro(1, 'A', 'Wait here.')))
    await trip.extract()
    const {ino, mtimeMs} = await stat(join(trip.cwd, 'macros.json'))
    await trip.apply()
    expect(await stat(join(trip.cwd, 'macros.json'))).toMatchObject({ino, mtimeMs})
  })

  it.each([
    ['line breaks of Windows', (file: string) => file.replaceAll('\n', '\r\n')],
    ['a byte order mark', (file: string) => `\uFEFF${file}`],
    ['more blank lines at both ends', (file: string) => `${file.replace('---\n\n', '---\n\n\n\n')}\n\n`],
    ['no blank lines', (file: string) => file.replace(/---\n\n([^]*)\n$/, '---\n$1')],
    ['another order of the front matter', (file: string) => file.replace(/(title: .*\n)([^]*?)(base: .*\n)/, '$3$2$1')],
    ['more in the front matter', (file: string) => file.replace('base:', 'context: delay\nbase:')],
    ['no fingerprint', (file: string) => file.replace(/^base: .*\n/m, '')],
  ])('may have %s', async (_, change) => {
    const content = zendesk(html(1, 'A', '<p>Hi Ana,</p><p>wait here.</p>'))
    const trip = await roundTrip('macros.json', content)
    await trip.extract()
    const file = await trip.read('replies/a.md')
    expect(change(file)).not.toBe(file)
    await trip.write('replies/a.md', change(file))
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: 1})
    expect(await trip.read('macros.json')).toBe(content)
  })
})

describe('an edited word', () => {
  it.each([
    ['a text in JSON', 'm.json', zendesk(macro(1, 'A', 'Hi,\n\nthe "parcel" is late.'), macro(2, 'B', 'The parcel.'))],
    [
      'HTML in JSON',
      'm.json',
      zendesk(html(1, 'A', '<p style="x">Hi,</p>\n<p>the <b>old</b>&nbsp;parcel<br>is late.</p>')),
    ],
    [
      'JSON in escapes',
      'm.json',
      zendesk(macro(1, 'A', 'Caf~ parcel ^'))
        .replace('~', '\\u00e9 \\ud83d\\ude00')
        .replace('^', '\\/'),
    ],
    [
      'JSON with comments and tabs',
      'm.jsonc',
      `// All\n[\t{"title": "A", "actions": [{"field": "comment_value", "value": "A parcel"},],}, /* end */]`,
    ],
    [
      'JSON Lines',
      'a.jsonl',
      '{"id":1,"name":"A","reply":"Hi, the parcel is late."}\r\n\r\n{"id":2,"name":"B","reply":"Hi, please wait."}',
    ],
    ['a bare field', 'h.csv', table('The parcel is late.')],
    ['a quoted field', 'h.csv', table('"The ""big"", old\r\nparcel is late."')],
    [
      'a table with semicolons and a byte order mark',
      'h.csv',
      '\uFEFFid;name;text;chatText\r\n1;A;;"The ""old""; parcel"\r\n2;B;;Stay, here',
    ],
    [
      'HTML in a field',
      'h.csv',
      'id,name,text,chatText\n1,A,"<p class=""x"">The <b>old</b> parcel</p>",\n2,B,,Stay here.\n',
    ],
    [
      'JSON in a field',
      'i.csv',
      'title,active,actions_json\nA,True,"[{""field"": ""comment_value"", ""value"": ""Hi,\\n\\""my\\"" parcel""}]"\n',
    ],
    ['a literal block', 'r.yml', saved('|\n      Hi,\n\n        the parcel: "x" # y\n      is late.')],
    [
      'a literal block of Windows',
      'r.yml',
      saved('|\n      Hi,\n\n      the parcel is late.').replaceAll('\n', '\r\n'),
    ],
    ['a literal block with its indentation', 'r.yml', saved('|2-\n        Hi,\n      the parcel is late.')],
    ['a double-quoted scalar', 'r.yml', saved('"Caf\\xE9: the \\"old\\" parcel\\nis late."')],
    ['a single-quoted scalar', 'r.yml', saved("'It''s the parcel: late.'")],
    ['a plain scalar', 'r.yml', saved('Hi, the parcel is late. # not said')],
    ['a scalar in a flow', 'r.yml', 'replies: [{name: A, body: Hi the parcel}, {name: B, body: "Stay here"}]\n'],
    [
      'HTML in a literal block',
      'd.yaml',
      '- title: A\n  actions:\n  - field: comment_value_html\n    value: |\n      <p>The <b>old</b>\n      parcel</p>\n',
    ],
    [
      'an anchor',
      'd.yaml',
      '- title: A\n  actions: &all\n  - field: comment_value\n    value: &text "The parcel"\n- title: B\n  actions: *all\n',
    ],
  ])('in %s changes in the export alone', async (_, name, content) => {
    const {after} = await editedOnce(name, content, 'parcel', 'letter')
    expect(after.split('letter')).toHaveLength(2)
    expect(after).toBe(content.replace('parcel', 'letter'))
  })

  it.each([
    ['of several words', 'parcel is', 'two letters are'],
    ['that is taken out', 'old parcel', 'parcel'],
    ['that is put in', 'parcel', 'heavy parcel'],
    ['at the beginning', 'The old', 'My old'],
    ['at the end', 'late.', 'lost!'],
  ])('%s changes nothing but itself', async (_, from, to) => {
    const text = macro(1, 'A', 'The old parcel is late.')
    expect((await editedOnce('m.json', zendesk(text), from, to)).after).toBe(zendesk(text).replace(from, to))
    const marked = html(1, 'A', '<div style="a">Hi,</div><div style="b">The old parcel is late.</div>')
    expect((await editedOnce('m.json', zendesk(marked), from, to)).after).toBe(zendesk(marked).replace(from, to))
  })

  it('may stand in several files', async () => {
    const content = zendesk(
      macro(1, 'A', 'The parcel.'),
      macro(2, 'B', 'Stay.'),
      html(3, 'C', '<p>My <i>parcel</i>.</p>'),
    )
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', 'parcel', 'letter')
    await trip.edit('replies/c.md', 'parcel', 'letter')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md', 'replies/c.md'], unchanged: 1})
    expect(await trip.read('m.json')).toBe(content.replaceAll('parcel', 'letter'))
  })

  it('goes to the text that was edited, where a reply has two', async () => {
    const content = 'id,name,text,chatText\n1,A,<p>The parcel</p>,The parcel.\n'
    const trip = await roundTrip('h.csv', content)
    await trip.extract()
    await trip.edit('replies/a-1-chat.md', 'parcel', 'letter')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a-1-chat.md']})
    expect(await trip.read('h.csv')).toBe(content.replace('parcel.', 'letter.'))
  })

  it('goes to its reply, though the export has another order now, and other replies', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'The parcel.'), macro(2, 'B', 'Stay.')))
    await trip.extract()
    const now = zendesk(macro(3, 'C', 'The parcel!'), macro(2, 'Bee', 'Stay.'), macro(1, 'Z', 'The parcel.'))
    await trip.write('m.json', now)
    await trip.edit('replies/a.md', 'parcel', 'letter')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md'], unchanged: 1})
    expect(await trip.read('m.json')).toBe(now.replace('parcel.', 'letter.'))
  })

  it('keeps markup that was added to the export since', async () => {
    const trip = await roundTrip('m.json', zendesk(html(1, 'A', '<p>The parcel is late.</p>')))
    await trip.extract()
    const now = zendesk(html(1, 'A', '<p>The <span style="color: red">parcel</span> is late.</p>'))
    await trip.write('m.json', now)
    await trip.edit('replies/a.md', 'late', 'lost')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md']})
    expect(await trip.read('m.json')).toBe(now.replace('late', 'lost'))
  })

  it('renews the fingerprint, so that the next edit is no conflict', async () => {
    const {trip, after} = await editedOnce(
      'm.json',
      zendesk(html(1, 'A', '<p>The <b>old</b> parcel.</p>')),
      'parcel',
      'letter',
    )
    await trip.edit('replies/a.md', 'letter', 'card')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md']})
    expect(await trip.read('m.json')).toBe(after.replace('letter', 'card'))
    // The file is as if it had been extracted just now.
    expect(await trip.extract()).toMatchObject({written: [], kept: [], unchanged: ['replies/a.md']})
  })

  it('keeps the rest of the file byte-identical, line breaks and byte order mark included', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'The parcel\nis late.')))
    await trip.extract()
    const edited = (await trip.read('replies/a.md'))
      .replace('title: A', '# mine\ntitle: "A"')
      .replace('parcel', 'letter')
      .replaceAll('\n', '\r\n')
    await trip.write('replies/a.md', `\uFEFF${edited}\r\n`)
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md']})
    const withoutBase = (file: string) => file.replace(/^base: .*$/m, '')
    expect(withoutBase(await trip.read('replies/a.md'))).toBe(withoutBase(`\uFEFF${edited}\r\n`))
    expect((await trip.apply()).unchanged).toBe(1)
  })
})

describe('what an editor types', () => {
  const typed = [
    '"',
    '\\',
    ',',
    ';',
    ':',
    '# 1',
    "'",
    '&',
    '<',
    '>',
    '%',
    '$&',
    '😀',
    'é',
    '\u00a0',
    '{{ticket.id}}',
    '[x]',
    '*',
    '- x',
    '`x`',
    '-->',
    'null',
    '\ttab',
    '\u2028',
  ]
  /** An export of some texts, and how a parser that is not ours reads them. */
  const exports: Readonly<Record<string, Format>> = {
    ...formats,
    'JSON in ASCII': {
      ...json,
      write: (texts) => json.write(texts).replace('Reply', 'R\\u00e9ply'),
    },
    'JSON in a table': {
      name: 'i.csv',
      write: (texts) =>
        `title,active,actions_json\n${texts.map((value, index) => `T${index},True,${inCsv(JSON.stringify(macro(0, '', value).actions))}\n`).join('')}`,
      read: (content) => rowsOf(content).map((row) => JSON.parse(row[2] ?? '')[0].value),
    },
    'a table with tabs': {
      name: 'h.tsv',
      write: (texts) =>
        `id\tname\ttext\tchatText\r\n${texts.map((value, index) => `${index}\tT${index}\t\t${value}\r\n`).join('')}`,
      read: (content) => rowsOf(content, '\t').map((row) => row[3] ?? ''),
    },
    'a table with all fields in quotes': {
      name: 'h.csv',
      write: (texts) =>
        `"id","name","text","chatText"\n${texts.map((value, index) => `"${index}","T${index}","","${value}"\n`).join('')}`,
      read: (content) => rowsOf(content).map((row) => row[3] ?? ''),
    },
  }

  it.each(Object.entries(exports))('is read again as it was typed, in %s', async (_, {name, write, read}) => {
    const content = write([...typed, 'nothing'].map((_, index) => `Reply ${index} one two three.`))
    const before = read(content)
    const trip = await roundTrip(name, content)
    const {written} = await trip.extract()
    expect(written).toHaveLength(before.length)
    const wanted = before.map((text, index) =>
      index < typed.length ? text.replace(/^(.*) two (.*)$/, (_, a, b) => signed(typed[index] ?? '', a, b)) : text,
    )
    for (const [index, text] of wanted.entries())
      if (index < typed.length) await trip.edit(`replies/t${index}.md`, before[index] ?? '', text)
    expect(await trip.apply()).toMatchObject({...DONE, applied: written.slice(0, -1).toSorted(), unchanged: 1})
    expect(read(await trip.read(name))).toEqual(wanted)
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: written.length})
  })

  /** A sign between words, in one, and at both ends. */
  function signed(sign: string, before: string, after: string): string {
    return `${sign} ${before} ${sign} two${sign}x ${after} ${sign}`.trim()
  }

  it.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['\u00a0x', '&nbsp;x'],
    ['"', '"'],
    ["it's", "it's"],
    ['😀', '😀'],
    ['{{ticket.id}}', '{{ticket.id}}'],
    ['{{a | default: "b & c"}}', '{{a | default: "b & c"}}'],
    ['{% if a < b %}x{% endif %}', '{% if a < b %}x{% endif %}'],
    ['[order number]', '[order number]'],
    ['$&', '$&amp;'],
    ['#1', '#1'],
    ['snake_case_word', 'snake_case_word'],
  ])('is written as HTML writes it: %s', async (sign, written) => {
    const content = zendesk(html(1, 'A', '<p style="x">The old <b>parcel</b> is late.</p>'))
    const {after} = await editedOnce('m.json', content, 'is late', `is ${sign} late`)
    expect(JSON.parse(after).macros[0].actions[0].value).toBe(
      `<p style="x">The old <b>parcel</b> is ${written} late.</p>`,
    )
  })

  it('takes over the line breaks that the text has', async () => {
    const content = zendesk(macro(1, 'A', '\r\nHi,\r\nwait here. \r\n'))
    const {after} = await editedOnce('m.json', content, 'wait here.', 'wait\n\nhere.')
    expect(JSON.parse(after).macros[0].actions[0].value).toBe('\r\nHi,\r\nwait\r\n\r\nhere. \r\n')
  })

  it('takes over the line breaks and the indentation of a block', async () => {
    const content = saved('|\n      Hi,\n      wait here.').replaceAll('\n', '\r\n')
    const {after} = await editedOnce('r.yml', content, 'wait here.', 'wait\n\n  here: "x".')
    expect(after).toBe(content.replace('wait here.', 'wait\r\n\r\n        here: "x".'))
  })

  it('becomes a quoted field where it has to', async () => {
    const {after} = await editedOnce('h.csv', table('Wait here.'), 'here', 'here, "please"')
    expect(after).toBe(table('"Wait here, ""please""."'))
  })

  it('becomes escapes in a file that has no other', async () => {
    const content = zendesk(macro(1, 'A', 'Wait here.'), macro(2, 'B', 'Caf~')).replace('~', '\\u00e9')
    const {after} = await editedOnce('m.json', content, 'here', 'hère 😀')
    expect(after).toBe(content.replace('here', 'h\\u00e8re \\ud83d\\ude00'))
  })
})

describe('the markup of HTML', () => {
  const content = zendesk(
    html(
      1,
      'A',
      '<div dir="ltr">Hi <span class="n">{{ticket.requester.first_name}}</span>,<br /><br />the <a href="https://a.example?b=1&amp;c=2" target="_blank">old page</a> of <b>ours</b>&nbsp;is&#32;gone.</div><ul class="x"><li>One &ndash; <i>two</i></li><li>Three</li></ul>',
    ),
    html(2, 'B', '<p>Stay.</p>'),
  )

  it.each([
    [
      'beside a variable',
      'Hi {{ticket.requester.first_name}},',
      'Hello {{ticket.requester.first_name}},',
      'Hi <span',
      'Hello <span',
    ],
    ['in a link', 'old page', 'new page', 'old page', 'new page'],
    ['in bold', '**ours**', '**mine**', '>ours<', '>mine<'],
    ['between entities', 'is gone', 'was gone', ';is&#32;', ';was&#32;'],
    ['in a list', 'Three', 'Four', 'Three', 'Four'],
    ['in italics', '_two_', '_2_', '<i>two', '<i>2'],
  ])('stays where only words change: %s', async (_, from, to, fromHtml, toHtml) => {
    const {after} = await editedOnce('m.json', content, from, to)
    expect(after).toBe(content.replace(fromHtml, toHtml))
  })

  it.each([
    ['a new paragraph', 'gone.\n', 'gone.\n\nSorry!\n', '<p>Sorry!</p>'],
    ['a new list item', '- Three', '- Three\n- Four', '<li>Four</li>'],
    ['words made bold', 'Three', '**Three**', '<strong>Three</strong>'],
    ['bold taken away', '**ours**', 'ours', 'of ours'],
    ['another address', 'https://a.example', 'https://z.example', 'href="https://z.example?b=1&amp;c=2"'],
  ])('is made anew for %s, and that is told', async (_, from, to, part) => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', from, to)
    const file = await trip.read('replies/a.md')
    expect(await trip.apply()).toMatchObject({
      ...DONE,
      applied: ['replies/a.md'],
      rewritten: ['replies/a.md'],
      unchanged: 1,
    })
    const [first, second] = JSON.parse(await trip.read('m.json')).macros
    expect(first.actions[0].value).toContain(part)
    expect(first.actions[0].value).toContain('{{ticket.requester.first_name}}')
    expect({...first, actions: []}).toEqual({id: 1, title: 'A', actions: []})
    expect(second).toEqual(html(2, 'B', '<p>Stay.</p>'))
    const bodyOf = (text: string) => text.split('---\n\n')[1]
    expect(bodyOf(await trip.read('replies/a.md'))).toBe(bodyOf(file))
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: 2})
  })

  it('is made anew with variables in addresses as they were', async () => {
    const link = '<p>See <a href="https://a.example/{{ticket.id}}?b={{ticket.title | upcase}}">it</a>.</p>'
    const trip = await roundTrip('m.json', zendesk(html(1, 'A', link)))
    await trip.extract()
    await trip.edit('replies/a.md', '}}).', '}}).\n\n[Here]({{ticket.link}}) too.')
    expect(await trip.apply()).toMatchObject({...DONE, rewritten: ['replies/a.md']})
    expect(JSON.parse(await trip.read('m.json')).macros[0].actions[0].value).toBe(
      `${link}\n<p><a href="{{ticket.link}}">Here</a> too.</p>`,
    )
  })

  it('leaves the file as extract would write it, in its own line breaks', async () => {
    const trip = await roundTrip('m.json', zendesk(html(1, 'A', '<p>Wait here.</p>')))
    await trip.extract()
    await trip.edit('replies/a.md', 'here.\n', 'here.\n\n* one\n* two\n')
    await trip.write('replies/a.md', (await trip.read('replies/a.md')).replaceAll('\n', '\r\n'))
    expect(await trip.apply()).toMatchObject({...DONE, rewritten: ['replies/a.md']})
    const file = await trip.read('replies/a.md')
    expect(file).toMatch(/\r\n---\r\n\r\nWait here\.\r\n\r\n- one\r\n- two\r\n$/)
    expect(file.match(/(?<!\r)\n/g)).toBeNull()
  })

  it('is not made anew for a reply in plain text, whatever changes', async () => {
    const text = zendesk(macro(1, 'A', 'Hi,\n\nwait here.'))
    const {after} = await editedOnce('m.json', text, 'wait here.', '**wait**\n\n- one\n- two')
    expect(JSON.parse(after).macros[0].actions[0].value).toBe('Hi,\n\n**wait**\n\n- one\n- two')
  })
})

describe('a subject line', () => {
  const template = (subject: string | null, body = '<div>Hi, please wait.</div>') => ({
    id: 'rsp_1',
    name: 'A',
    subject,
    body,
  })
  const front = (...templates: readonly object[]) =>
    JSON.stringify({_results: [...templates, {...template('Other'), id: 'rsp_2', name: 'B'}]}, null, 1)

  it('is edited in the front matter, and changes alone', async () => {
    const content = front(template('Your crate & "lamp"'))
    const {after} = await editedOnce('f.json', content, 'crate', 'big crate')
    expect(after).toBe(content.replace('crate', 'big crate'))
  })

  it('may be edited together with the text', async () => {
    const content = front(template('Your crate'))
    const trip = await roundTrip('f.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', 'Your crate', `'My "box": it''s \\ here'`)
    await trip.edit('replies/a.md', 'please wait', 'wait a day')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md'], unchanged: 1})
    expect(JSON.parse(await trip.read('f.json'))).toEqual(
      JSON.parse(front(template(`My "box": it's \\ here`, '<div>Hi, wait a day.</div>'))),
    )
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: 2})
  })

  it('stays where it is taken out of the file', async () => {
    const content = front(template('Your crate'))
    const trip = await roundTrip('f.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', /^subject: .*\n/m, '')
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: 2})
    await trip.edit('replies/a.md', 'please', 'kindly')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md']})
    expect(await trip.read('f.json')).toBe(content.replace('please', 'kindly'))
  })

  it('that was changed in the export as well is a conflict', async () => {
    const trip = await roundTrip('f.json', front(template('Your crate')))
    await trip.extract()
    await trip.write('f.json', front(template('Your box')))
    await trip.edit('replies/a.md', 'Your crate', 'My crate')
    expect(await trip.apply()).toMatchObject({applied: [], conflicts: ['replies/a.md']})
  })
})

describe('a reply that was changed in the export as well', () => {
  const content = zendesk(macro(1, 'A', 'The parcel is late.'), macro(2, 'B', 'Stay here.'))

  it('is a conflict: nothing is written, neither this reply nor any other', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    const now = content.replace('parcel', 'letter')
    await trip.write('m.json', now)
    await trip.edit('replies/a.md', 'parcel', 'card')
    await trip.edit('replies/b.md', 'Stay', 'Wait')
    const files = await trip.files()
    const applied = await trip.apply()
    expect(applied).toEqual({...UNCHANGED, conflicts: ['replies/a.md'], unchanged: 0})
    expect(await trip.read('m.json')).toBe(now)
    expect(await trip.files()).toEqual(files)
  })

  it('is unchanged where both say the same now', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.write('m.json', content.replace('parcel', 'letter'))
    await trip.edit('replies/a.md', 'parcel', 'letter')
    expect(await trip.apply()).toMatchObject({...UNCHANGED, unchanged: 2})
  })

  it('stays as the export has it where the file is as it was', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    const now = content.replace('parcel', 'letter')
    await trip.write('m.json', now)
    await trip.edit('replies/b.md', 'Stay', 'Wait')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/b.md'], unchanged: 1})
    expect(await trip.read('m.json')).toBe(now.replace('Stay', 'Wait'))
  })

  it('is no conflict where only its title, order or tags have changed', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    const now = zendesk(
      macro(2, 'Bee', 'Stay here.'),
      macro(1, 'Late', 'The parcel is late.', 'comment_value', {position: 4}),
    )
    await trip.write('m.json', now)
    await trip.edit('replies/a.md', 'parcel', 'card')
    expect(await trip.apply()).toMatchObject({...DONE, applied: ['replies/a.md']})
    expect(await trip.read('m.json')).toBe(now.replace('parcel', 'card'))
  })
})

describe('files', () => {
  const content = zendesk(macro(1, 'A', 'The parcel is late.'), macro(2, 'B', 'Stay here.'))

  it('whose reply is not in the export are named; the others are written', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', 'id: "1"', 'id: "11"')
    await trip.edit('replies/b.md', 'Stay', 'Wait')
    expect(await trip.apply()).toMatchObject({
      ...DONE,
      missing: ['replies/a.md'],
      applied: ['replies/b.md'],
      unchanged: 0,
    })
    expect(await trip.read('m.json')).toBe(content.replace('Stay', 'Wait'))
  })

  it('of another help desk are not taken for those of this one', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', 'platform: zendesk', 'platform: front')
    await trip.edit('replies/a.md', 'parcel', 'letter')
    expect(await trip.apply()).toMatchObject({...UNCHANGED, missing: ['replies/a.md'], unchanged: 1})
    expect(await trip.read('m.json')).toBe(content)
  })

  it('with one id between them are a problem, and nothing is written', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.write('replies/copy.md', (await trip.read('replies/a.md')).replace('parcel', 'letter'))
    await trip.edit('replies/b.md', 'Stay', 'Wait')
    const {problems, applied} = await trip.apply()
    expect(applied).toEqual([])
    expect(problems).toEqual([
      {
        kind: 'usage',
        path: 'replies/copy.md',
        message: '“replies/a.md” and “replies/copy.md” both hold the reply “1”.',
        hint: 'Delete one of them, or give it an id of its own.',
      },
    ])
    expect(await trip.read('m.json')).toBe(content)
  })

  it('without front matter or id are passed over', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.write('replies/notes.md', 'Some notes.\n')
    await trip.write('replies/more.md', '---\ntitle: A\n---\n\nMore notes.\n')
    expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: 2})
  })

  it('that are named alone are applied alone', async () => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', 'parcel', 'letter')
    await trip.edit('replies/b.md', 'Stay', 'Wait')
    const applied = await lightWorkspace(trip.cwd).apply(['replies/b.md'], 'm.json')
    expect(applied).toMatchObject({...DONE, applied: ['replies/b.md'], unchanged: 0})
    expect(await trip.read('m.json')).toBe(content.replace('Stay', 'Wait'))
  })

  it.each([
    ['a folder that is not there', ['nowhere'], 'm.json', '“nowhere” was not found.'],
    ['an export that is not there', [FOLDER], 'n.json', '“n.json” was not found.'],
    ['a folder for the export', [FOLDER], FOLDER, `“${FOLDER}” is a folder.`],
    ['Markdown for the export', [FOLDER], 'replies/a.md', '“replies/a.md” is not an export.'],
    ['an export without replies', [FOLDER], 'other.json', 'No replies are known in “other.json”.'],
    ['a broken export', [FOLDER], 'broken.json', '“broken.json” is broken in line 1: '],
  ])('are not applied to %s', async (_, patterns, target, message) => {
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.write('other.json', '{"colors": []}')
    await trip.write('broken.json', '{"macros": [')
    await trip.edit('replies/a.md', 'parcel', 'letter')
    const {problems, applied} = await lightWorkspace(trip.cwd).apply(patterns, target)
    expect(applied).toEqual([])
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)])
    expect(await trip.read('m.json')).toBe(content)
  })
})

describe('what cannot be written', () => {
  it.each([
    ['a text that is gone', 'm.json', zendesk(macro(1, 'A', 'Wait here.'), macro(2, 'B', 'Stay.')), 'Wait here.\n', ''],
    [
      'HTML whose text is gone',
      'm.json',
      zendesk(html(1, 'A', '<p>Wait here.</p>'), macro(2, 'B', 'Stay.')),
      'Wait here.\n',
      '\n',
    ],
    [
      'what HTML does not know, such as a footnote',
      'm.json',
      zendesk(html(1, 'A', '<p>Wait here.</p>'), macro(2, 'B', 'Stay.')),
      'here.',
      'here.[^1]\n\n[^1]: Or there.',
    ],
  ])('is refused, and nothing is written: %s', async (_, name, content, from, to) => {
    const trip = await roundTrip(name, content)
    await trip.extract()
    await trip.edit('replies/a.md', from, to)
    await trip.edit('replies/b.md', 'Stay.', 'Go.')
    const files = await trip.files()
    const applied = await trip.apply()
    expect(applied.applied).toEqual([])
    expect(applied.problems).toEqual([
      expect.objectContaining({
        kind: 'file',
        path: 'replies/a.md',
        message: `The text of “replies/a.md” cannot be written into “${name}” without changing more than that, so nothing was written.`,
      }),
    ])
    expect(await trip.read(name)).toBe(content)
    expect(await trip.files()).toEqual(files)
  })
})

describe('a dry run', () => {
  it('tells what would change, and writes nothing', async () => {
    const content = zendesk(macro(1, 'A', 'The parcel is late.'), html(2, 'B', '<p>Stay here.</p>'))
    const trip = await roundTrip('m.json', content)
    await trip.extract()
    await trip.edit('replies/a.md', 'parcel', 'letter')
    await trip.edit('replies/b.md', 'Stay', 'Wait\n\nand stay')
    const files = await trip.files()
    const told = await trip.apply(true)
    expect(told).toMatchObject({...DONE, applied: ['replies/a.md', 'replies/b.md'], rewritten: ['replies/b.md']})
    expect(await trip.read('m.json')).toBe(content)
    expect(await trip.files()).toEqual(files)
    const done = await trip.apply()
    expect(done).toEqual(told)
    expect(await trip.read('m.json')).toBe(done.change?.after)
  })

  it('has no change to tell where nothing was edited', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'The parcel is late.')))
    await trip.extract()
    expect(await trip.apply(true)).toEqual({...UNCHANGED, unchanged: 1})
  })
})

describe('random edits', () => {
  const word: fc.Arbitrary<string> = fc.constantFrom(
    'the',
    'parcel',
    'is',
    'late',
    'we',
    'Monday',
    'order',
    'a',
    'card',
    'you',
    'and',
    'refund',
  )
  const typed = fc.constantFrom(
    'zebra',
    '"x"',
    'a,b',
    'x;y',
    "it's",
    '😀',
    'é',
    '{{ticket.id}}',
    '#5',
    'c:',
    '50%',
    '(so)',
    '\\',
    '&',
    '1<2',
  )
  const paragraph = fc.array(word, {minLength: 2, maxLength: 8})
  const text = fc.array(paragraph, {minLength: 1, maxLength: 3})
  const does: fc.Arbitrary<string> = fc.constantFrom('replace', 'insert', 'remove')
  const edit = fc.record({paragraph: fc.nat(), word: fc.nat(), does, typed})
  const asText = (paragraphs: readonly (readonly string[])[], newline = '\n') =>
    paragraphs.map((words) => words.join(' ')).join(newline + newline)

  type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

  /** The paragraphs after an edit. */
  function edited(
    paragraphs: readonly (readonly string[])[],
    {paragraph: at, word: which, does: how, typed: now}: Edit,
  ) {
    const index = at % paragraphs.length
    return paragraphs.map((words, each) => {
      if (each !== index) return words
      const place = which % words.length
      return words.toSpliced(place, how === 'insert' ? 0 : 1, ...(how === 'remove' ? [] : [now]))
    })
  }

  it.each(Object.entries(formats))(
    'of %s give the wanted texts, and change nothing else',
    async (_, {name, write, read}) => {
      await fc.assert(
        fc.asyncProperty(fc.array(text, {minLength: 1, maxLength: 3}), fc.nat(), edit, async (texts, which, change) => {
          const index = which % texts.length
          // Texts that are alike are one reply.
          const before = texts.map((paragraphs, each) => [[`Reply ${each}`], ...paragraphs])
          const wanted = before.map((paragraphs, each) => (each === index ? edited(paragraphs, change) : paragraphs))
          fc.pre(wanted.every((paragraphs) => paragraphs.every((words) => words.length > 0)))
          const content = write(before.map((each) => asText(each)))
          const trip = await roundTrip(name, content)
          const {written} = await trip.extract()
          expect(written).toHaveLength(texts.length)
          const path = `replies/t${index}.md`
          const file = await trip.read(path)
          await trip.write(
            path,
            file.replace(/(?<=^---\n[^]*?\n---\n\n)[^]*$/, () => `${asText(wanted[index] ?? [])}\n`),
          )
          const isSame = asText(wanted[index] ?? []) === asText(before[index] ?? [])
          expect(await trip.apply()).toMatchObject({
            ...DONE,
            applied: isSame ? [] : [path],
            unchanged: texts.length - (isSame ? 0 : 1),
          })
          expect(read(await trip.read(name))).toEqual(wanted.map((each) => asText(each)))
          expect(await trip.apply()).toEqual({...UNCHANGED, unchanged: texts.length})
        }),
        {numRuns: 7},
      )
    },
  )

  /** Paragraphs, and how their words are marked, over and over. */
  type Marked = readonly [paragraphs: readonly (readonly string[])[], marks: readonly string[]]

  const MARKS: Readonly<Record<string, readonly [before: string, after: string]>> = {
    none: ['', ''],
    bold: ['<b class="k">', '</b>'],
    link: ['<a href="https://a.example/?b=1&amp;c=2">', '</a>'],
    span: ['<span>', '</span>'],
  }
  const marks = fc.array(fc.constantFrom(...Object.keys(MARKS)), {minLength: 20, maxLength: 20})

  function asHtml([paragraphs, kinds]: Marked): string {
    let at = 0
    const marked = (words: string) => (MARKS[kinds[at++ % kinds.length] ?? ''] ?? ['', '']).join(words)
    return paragraphs.map((words) => `<p dir="ltr">${words.map((each) => marked(each)).join(' ')}</p>`).join('\n')
  }

  it('of words in HTML change these words, and neither markup nor another reply', async () => {
    const typedInHtml = fc.constantFrom('zebra', '"x"', 'a,b', "it's", '😀', 'é', '{{ticket.id}}', '50%')
    const replaced = fc.record({paragraph: fc.nat(), word: fc.nat(), does: fc.constant('replace'), typed: typedInHtml})
    const written = (texts: readonly Marked[]) =>
      zendesk(...texts.map((each, index) => html(index, `T${index}`, asHtml(each))))
    const several = fc.array(fc.tuple(text, marks), {minLength: 1, maxLength: 3})
    await fc.assert(
      fc.asyncProperty(several, fc.nat(), replaced, async (texts, which, change) => {
        const index = which % texts.length
        const before: readonly Marked[] = texts.map(([paragraphs, kinds], each) => [
          [['Reply', `${each}:`], ...paragraphs],
          kinds,
        ])
        const wanted: readonly Marked[] = before.map((each, at) =>
          at === index ? [edited(each[0], change), each[1]] : each,
        )
        const trip = await roundTrip('m.json', written(before))
        await trip.extract()
        // What a file holds for the wanted text is what is extracted of it.
        const other = await roundTrip('m.json', written(wanted))
        await other.extract()
        const path = `replies/t${index}.md`
        const [front = ''] = (await trip.read(path)).split('---\n\n')
        await trip.write(path, [front, (await other.read(path)).split('---\n\n')[1]].join('---\n\n'))
        expect(await trip.apply()).toMatchObject({...DONE, applied: [path]})
        expect(await trip.read('m.json')).toBe(written(wanted))
      }),
      {numRuns: 8},
    )
  })
})
