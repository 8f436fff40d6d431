/** Extracting: what files an export becomes, how they are named, and what is left alone. */
import {readdirSync, readFileSync} from 'node:fs'
import {readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {ReplyFields} from '../../src/prose/index.ts'
import {createWorkspace} from '../../src/workspace/index.ts'
import {project} from '../config/project.ts'
import {parse} from '../sources/fixture.ts'
import {FOLDER, lightWorkspace, macro, partsOf, roundTrip, zendesk} from './round-trip.ts'

const exportsFolder = new URL('../../fixtures/sources/exports/', import.meta.url)
/** Exports of all layouts. */
const fixtures = readdirSync(exportsFolder).filter((name) => !/\.(?:html|tpl)$/.test(name))
const fixture = (name: string) => readFileSync(new URL(name, exportsFolder), 'utf8')

/** The bodies of an export by the paths of their files. */
async function bodiesOf(name: string, content: string): Promise<Readonly<Record<string, string>>> {
  const trip = await roundTrip(name, content)
  expect((await trip.extract()).problems).toEqual([])
  return Object.fromEntries(Object.entries(await trip.files()).map(([path, file]) => [path, partsOf(file).body]))
}

/** The front matter of the only reply of an export. */
async function frontOf(name: string, content: string): Promise<readonly string[]> {
  const trip = await roundTrip(name, content)
  await trip.extract()
  const [only, ...others] = Object.values(await trip.files())
  expect(others).toEqual([])
  return partsOf(only).front
}

/** The paths of files for titles, in order. */
async function namesFor(...macros: readonly object[]): Promise<readonly string[]> {
  const trip = await roundTrip('macros.json', zendesk(...macros))
  const {written, problems} = await trip.extract()
  expect(problems).toEqual([])
  expect(Object.keys(await trip.files())).toEqual(written.map((path) => path.slice(FOLDER.length + 1)).toSorted())
  return written.map((path) => path.slice(FOLDER.length + 1))
}

/** What both an export and a file can say of a reply. */
function described({stage: _stage, autosend: _autosend, ...fields}: ReplyFields = {}): ReplyFields {
  return {audience: 'public', active: true, ...fields}
}

const named = (...titles: readonly string[]) =>
  namesFor(...titles.map((title, index) => macro(101 + index, title, `Text ${index}.`)))

describe('a file', () => {
  it('says all that the export says of its reply, and then its text', async () => {
    const content = zendesk(
      macro(
        360012340011,
        'Billing::Refund::Late',
        '<p>Hi Ana,</p><p>it is <b>on its</b> way.</p>',
        'comment_value_html',
        {
          active: false,
          actions: [
            {field: 'comment_value_html', value: '<p>Hi Ana,</p><p>it is <b>on its</b> way.</p>'},
            {field: 'comment_mode_is_public', value: 'false'},
            {field: 'current_tags', value: 'refund late'},
            {field: 'subject', value: 'Your "refund": it is late'},
          ],
        },
      ),
    )
    const trip = await roundTrip('macros.json', content)
    expect(await trip.extract()).toEqual({
      written: ['replies/billing/refund/late.md'],
      unchanged: [],
      kept: [],
      problems: [],
      readAs: 'Zendesk macros',
    })
    expect((await trip.read('replies/billing/refund/late.md')).replace(/^base: [0-9a-f]{16}$/m, 'base: …')).toBe(
      [
        '---',
        'title: Billing::Refund::Late',
        'platform: zendesk',
        'id: "360012340011"',
        'audience: internal',
        'active: false',
        'category: Billing::Refund',
        'tags:',
        '  - refund',
        '  - late',
        `subject: 'Your "refund": it is late'`,
        'base: …',
        '---',
        '',
        'Hi Ana,',
        '',
        'it is **on its** way.',
        '',
      ].join('\n'),
    )
  })

  it('says that a reply is public and active where the export says nothing', async () => {
    expect(await frontOf('macros.json', zendesk(macro(7, 'Late', 'On its way.')))).toEqual([
      'title: Late',
      'platform: zendesk',
      'id: "7"',
      'audience: public',
      'active: true',
    ])
  })

  it('has language and channel as front matter has them', async () => {
    const table = 'Question,Answer,Language,Channel\nWhere is it?,"Hi, your box is on its way.",en_GB,Live chat\n'
    expect(await frontOf('answers.csv', table)).toEqual([
      'title: Where is it?',
      'id: where-is-it',
      'lang: en-GB',
      'channel: chat',
      'audience: public',
      'active: true',
    ])
  })

  it.each([
    ['a number with leading zeros', '007', 'id: "007"'],
    ['what YAML takes for a truth', 'yes', 'id: yes'],
    ['a sign of YAML', '#7: a', 'id: "#7: a"'],
  ])('keeps an id that is %s a text', async (_, id, line) => {
    const front = await frontOf('macros.json', zendesk(macro(id, 'Late', 'On its way.')))
    expect(front).toContain(line)
  })

  it.each(['null', '- a', "it's: a # b", '"quoted"', '{{ticket.id}} is late', '---', '😀'])(
    'keeps the title %s through YAML',
    async (title) => {
      const trip = await roundTrip('macros.json', zendesk(macro(7, title, 'On its way.')))
      const {written} = await trip.extract()
      const {replies, problems} = parse(await trip.read(written[0] ?? ''), 'replies/a.md')
      expect(problems).toEqual([])
      expect(replies.map(({id, fields}) => [id, fields.title])).toEqual([['7', title]])
    },
  )

  it('has a long subject on one line, where its words can be flagged', async () => {
    const subject = `Your refund: ${'it is on its way, '.repeat(20)}and "here" soon`
    const template = {id: 'rsp_1', name: 'A', subject, body: '<div>Hi, please wait.</div>'}
    const trip = await roundTrip('templates.json', JSON.stringify({_results: [template]}))
    await trip.extract()
    const {replies} = parse(await trip.read('replies/a.md'), 'replies/a.md')
    expect(replies[0]?.blocks.map(({kind, text}) => [kind, text.value])).toEqual([
      ['subject', subject],
      ['paragraph', 'Hi, please wait.'],
    ])
  })

  it('has the same fingerprint for the same text, and another one for another text or subject', async () => {
    const baseOf = async (value: string, subject?: string) => {
      const more = subject === undefined ? [] : [{field: 'subject', value: subject}]
      const actions = [{field: 'comment_value', value}, ...more]
      const trip = await roundTrip('macros.json', zendesk({id: 1, title: 'A', actions}))
      await trip.extract()
      return /^base: (.*)$/m.exec(await trip.read('replies/a.md'))?.[1]
    }
    const base = await baseOf('On its way.')
    expect(await baseOf('On its way.')).toBe(base)
    expect(await baseOf('On its way!')).not.toBe(base)
    expect(await baseOf('On its way.', 'Late')).not.toBe(base)
  })
})

describe('a text', () => {
  it.each([
    [
      'of Zendesk in HTML is Markdown',
      'macros.json',
      zendesk(
        macro(
          1,
          'A',
          '<h2>Steps</h2><ol><li>Open <a href="https://a.example/b?c=1">the page</a></li><li>Wait</li></ol><p>Best,<br>Ida &amp; Jo</p>',
          'comment_value_html',
        ),
      ),
      '## Steps\n\n1. Open [the page](https://a.example/b?c=1)\n2. Wait\n\nBest,\\\nIda & Jo\n',
    ],
    [
      'of Zendesk in plain text stays as it is',
      'macros.json',
      zendesk(macro(1, 'A', '# 1 is *not* a heading\n    x_y & <AMOUNT>\n\n> no quote &amp; {{ticket.id}}')),
      '# 1 is *not* a heading\n    x_y & <AMOUNT>\n\n> no quote &amp; {{ticket.id}}\n',
    ],
    [
      'of Chatwoot in Markdown stays as it is',
      'canned.json',
      JSON.stringify([{id: 1, short_code: 'A', content: '*Hold* the __button__:\n* one\n* two &amp; more'}]),
      '*Hold* the __button__:\n* one\n* two &amp; more\n',
    ],
    [
      'of a dump in YAML is what YAML says',
      'dump.yaml',
      '- title: A\n  actions:\n    - field: comment_value\n      value: >-\n        Hi you,\n        wait "here".\n\n        Best\n',
      'Hi you, wait "here".\nBest\n',
    ],
    [
      'of a table of importers is in the JSON of its cell',
      'import.csv',
      'title,active,actions_json\nA,True,"[{""field"": ""comment_value"", ""value"": ""Hi \\""you\\"",\\nwait.""}]"\n',
      'Hi "you",\nwait.\n',
    ],
    [
      'of JSON Lines is what JSON says',
      'a.jsonl',
      '{"id":1,"name":"A","reply":"Hi you,\\nwait \\u2013 please."}\n',
      'Hi you,\nwait – please.\n',
    ],
  ])('%s', async (_, name, content, body) => {
    expect(await bodiesOf(name, content)).toEqual({'a.md': body})
  })

  it('of Help Scout is two: one for mail, in HTML, and one for chat', async () => {
    const table =
      'id,name,text,chatText\r\n61,Fee,"Hi {%customer.firstName,fallback= there%},<br><br>the ""fee"" is <b>4&nbsp;€</b>.","The ""fee"" is\r\n<b>4</b> €."\r\n'
    expect(await bodiesOf('help-scout.csv', table)).toEqual({
      'fee-61-chat.md': 'The "fee" is\n<b>4</b> €.\n',
      'fee.md': 'Hi {%customer.firstName,fallback= there%},\n\nthe "fee" is **4\u00a0€**.\n',
    })
  })

  it.each([
    ['variables', '{{ticket.requester.first_name | default: "there"}}'],
    ['conditions', '{% if a < b and c == "d" %}one{% else %}two{% endif %}'],
    ['names with signs of Markdown', '{{ticket.ticket_field_option_title_1}}'],
    ['blanks', '[order number]'],
  ])('keeps %s of a template in HTML byte for byte', async (_, placeholder) => {
    const html = `<p>Hi ${placeholder}, <a href="https://a.example/${placeholder}">see</a> <i>it</i>.</p>`
    const {'a.md': body} = await bodiesOf('macros.json', zendesk(macro(1, 'A', html, 'comment_value_html')))
    expect(body?.replaceAll('\\[', '[')).toContain(`Hi ${placeholder}, [see](`)
    if (!placeholder.includes(' ')) expect(body).toContain(`(https://a.example/${placeholder})`)
  })

  it('begins and ends with words, and has lines that end in \\n', async () => {
    const {'a.md': body} = await bodiesOf(
      'macros.json',
      zendesk(macro(1, 'A', '\r\n\r\nHi,\r\n\r\nwait.\rNow. \r\n\r\n')),
    )
    expect(body).toBe('Hi,\n\nwait.\nNow.\n')
  })

  it('may look like front matter itself', async () => {
    const trip = await roundTrip('macros.json', zendesk(macro(1, 'A', '---\ntitle: B\n---\nHi you.')))
    await trip.extract()
    expect((await trip.read('replies/a.md')).split('---\n\n')[1]).toBe('---\ntitle: B\n---\nHi you.\n')
    expect((await trip.apply()).unchanged).toBe(1)
  })
})

describe('names of files', () => {
  it('are made of category and title', async () => {
    expect(await named('Late parcel', 'Billing::Refund::Delayed!', 'R&D: what is “new”?', '::Edge::')).toEqual([
      'late-parcel.md',
      'billing/refund/delayed.md',
      'r-d-what-is-new.md',
      'edge/104.md',
    ])
  })

  it('use the category that an export states', async () => {
    const template = (id: number, name: string, group: string) => ({
      id,
      name,
      body: `Hi, please wait for ${id}.`,
      response_template_group: {name: group},
    })
    const templates = [
      template(1, 'Late', 'Shipping & more'),
      template(2, 'Late', '../../etc'),
      template(3, 'Late', 'Back/Forth'),
    ]
    const trip = await roundTrip('templates.json', JSON.stringify({response_templates: templates}))
    expect((await trip.extract()).written).toEqual([
      'replies/shipping-more/late.md',
      'replies/etc/late.md',
      'replies/back-forth/late.md',
    ])
  })

  it('of replies with one title are told apart by id, whatever the letters', async () => {
    expect(await named('Late parcel', 'late parcel', 'Late: parcel!', 'LATE PARCEL')).toEqual([
      'late-parcel.md',
      'late-parcel-102.md',
      'late-parcel-103.md',
      'late-parcel-104.md',
    ])
  })

  it('never meet, though a title looks like the name of another reply', async () => {
    const names = await named('Late', 'Late 103', 'Late', 'Late 103', 'Late 2')
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5)
  })

  it('are the id where there is no title, or none with letters', async () => {
    expect(await named('', '   ', '?!', '😀')).toEqual(['101.md', '102.md', '103.md', '104.md'])
    const [first] = await namesFor(macro('..', '…', 'On its way.'))
    expect(first).toBe('reply.md')
  })

  it.each([['con'], ['NUL'], ['Aux'], ['prn'], ['COM1'], ['lpt9']])(
    'are none that Windows keeps for devices: %s',
    async (word) => {
      expect(await named(word, `${word}::Late`)).toEqual([
        `${word.toLowerCase()}-reply.md`,
        `${word.toLowerCase()}-reply/late.md`,
      ])
    },
  )

  it('are none that Windows keeps for devices, where they are made of an id', async () => {
    expect(await namesFor(macro('con', '', 'One.'), macro('nul', '!', 'Two.'))).toEqual([
      'con-reply.md',
      'nul-reply.md',
    ])
  })

  it.each([
    ['../../x', 'x.md'],
    ['..::..::etc::passwd', 'etc/passwd.md'],
    ['/etc/passwd', 'etc-passwd.md'],
    ['C:\\Windows\\x', 'c-windows-x.md'],
    ['.hidden', 'hidden.md'],
    ['a\u0000b\n\u001b[31m', 'a-b-31m.md'],
    ['x.md', 'x-md.md'],
    ['node_modules::x', 'node-modules/x.md'],
  ])('stay in the folder, and can be seen there: %j', async (title, name) => {
    expect(await named(title)).toEqual([name])
  })

  it('keep letters of all scripts', async () => {
    expect(await named('返品の遅延', 'Рассылка::Привет', 'Ünï cödé')).toEqual([
      '返品の遅延.md',
      'рассылка/привет.md',
      'ünï-cödé.md',
    ])
  })

  it('are no longer than a disk takes, and still differ', async () => {
    const names = await named('a'.repeat(5000), 'a'.repeat(5000), `${'é '.repeat(300)}::${'b'.repeat(300)}`)
    expect(new Set(names).size).toBe(3)
    expect(Math.max(...names.flatMap((name) => name.split('/')).map((part) => Buffer.byteLength(part)))).toBeLessThan(
      256,
    )
  })

  it('keep the id in the file, however it is named', async () => {
    const trip = await roundTrip(
      'macros.json',
      zendesk(macro('../../../x', 'Late', 'One.'), macro('../y', 'Late', 'Two.')),
    )
    expect((await trip.extract()).written).toEqual(['replies/late.md', 'replies/late-y.md'])
    expect(await readdir(join(trip.cwd, '..'))).not.toContain('x.md')
    expect(partsOf(await trip.read('replies/late.md')).front).toContain('id: ../../../x')
    expect((await trip.apply()).unchanged).toBe(2)
  })
})

describe('extracting again', () => {
  const content = zendesk(macro(1, 'Billing::Late', 'One.'), macro(2, 'Lost', 'Two.'), macro(3, 'Lost', 'Three.'))

  it('finds all files as they are, and touches none', async () => {
    const trip = await roundTrip('macros.json', content)
    const {written} = await trip.extract()
    const {ino, mtimeMs} = await stat(join(trip.cwd, 'replies/lost.md'))
    expect(await trip.extract()).toMatchObject({written: [], kept: [], unchanged: written})
    expect(await trip.extract(true)).toMatchObject({written: [], kept: [], unchanged: written})
    expect(await stat(join(trip.cwd, 'replies/lost.md'))).toMatchObject({ino, mtimeMs})
  })

  it('leaves alone what says something else, and says so', async () => {
    const trip = await roundTrip('macros.json', content)
    await trip.extract()
    await trip.edit('replies/lost.md', 'Two.', 'Edited here.')
    const edited = await trip.read('replies/lost.md')
    expect(await trip.extract()).toMatchObject({
      written: [],
      kept: ['replies/lost.md'],
      unchanged: ['replies/billing/late.md', 'replies/lost-3.md'],
    })
    expect(await trip.read('replies/lost.md')).toBe(edited)
  })

  it('overwrites with force only what differs', async () => {
    const trip = await roundTrip('macros.json', content)
    await trip.extract()
    const before = await trip.read('replies/lost.md')
    await trip.edit('replies/lost.md', 'Two.', 'Edited here.')
    expect(await trip.extract(true)).toMatchObject({
      written: ['replies/lost.md'],
      kept: [],
      unchanged: ['replies/billing/late.md', 'replies/lost-3.md'],
    })
    expect(await trip.read('replies/lost.md')).toBe(before)
  })

  it('leaves alone a file of somebody else that has the name of a reply', async () => {
    const trip = await roundTrip('macros.json', content)
    await trip.write('replies/lost.md', 'My notes.\n')
    expect(await trip.extract()).toMatchObject({kept: ['replies/lost.md']})
    expect(await trip.read('replies/lost.md')).toBe('My notes.\n')
  })

  it('keeps the name of a file though title, category and order have changed', async () => {
    const trip = await roundTrip('macros.json', content)
    await trip.extract()
    const names = Object.keys(await trip.files())
    await trip.write(
      'macros.json',
      zendesk(macro(3, 'Lost', 'Three.'), macro(1, 'Money::Delayed', 'One.'), macro(2, 'Gone', 'Two.')),
    )
    expect(await trip.extract(true)).toMatchObject({
      written: ['replies/billing/late.md', 'replies/lost.md'],
      unchanged: ['replies/lost-3.md'],
    })
    expect(Object.keys(await trip.files())).toEqual(names)
    expect(partsOf(await trip.read('replies/billing/late.md')).front).toContain('title: Money::Delayed')
  })

  it('finds a file that was moved or renamed', async () => {
    const trip = await roundTrip('macros.json', content)
    await trip.extract()
    const moved = await trip.read('replies/lost.md')
    await trip.write('replies/deep/down/mine.md', moved)
    await trip.write('replies/lost.md', '')
    expect(await trip.extract()).toMatchObject({
      written: [],
      unchanged: ['replies/billing/late.md', 'replies/deep/down/mine.md', 'replies/lost-3.md'],
    })
  })

  it('gives a new reply a name that no file has', async () => {
    const trip = await roundTrip('macros.json', zendesk(macro(2, 'Lost', 'Two.')))
    await trip.extract()
    await trip.write('macros.json', zendesk(macro(9, 'Lost', 'Nine.'), macro(2, 'Lost', 'Two.')))
    expect(await trip.extract()).toMatchObject({written: ['replies/lost-9.md'], unchanged: ['replies/lost.md']})
  })

  it('tells the same ids of two help desks apart', async () => {
    const trip = await roundTrip('macros.json', zendesk(macro(1, 'Late', 'One.')))
    await trip.extract()
    const helpScout = JSON.stringify([{id: 1, name: 'Lost', text: 'Hi.', chatText: ''}])
    await trip.write('saved.json', helpScout)
    const other = await lightWorkspace(trip.cwd).extract('saved.json', {out: FOLDER})
    expect(other.written).toEqual(['replies/lost.md'])
  })
})

describe('what cannot be extracted', () => {
  const problemsOf = async (name: string, files: Readonly<Record<string, string | Uint8Array>>) => {
    const cwd = await project(files)
    const {problems, ...rest} = await lightWorkspace(cwd).extract(name, {out: 'out'})
    expect(rest).toEqual({written: [], unchanged: [], kept: []})
    expect(await readdir(cwd)).not.toContain('out')
    return problems.map(({message}) => message)
  }

  it.each([
    ['is not there', 'a.json', {}, ['“a.json” was not found.']],
    [
      'has no known layout',
      'a.json',
      {'a.json': '{"colors": [{"hex": "#fff"}]}'},
      ['No replies are known in “a.json”.'],
    ],
    ['holds no reply', 'a.json', {'a.json': '{"macros": []}'}, ['No replies are known in “a.json”.']],
    ['is an empty table', 'a.csv', {'a.csv': ''}, ['“a.csv” is empty.']],
    ['has only a header', 'a.csv', {'a.csv': 'id,name,text,chatText\n'}, ['No replies are known in “a.csv”.']],
    ['is Markdown', 'a.md', {'a.md': '# Hi\n\nHello you.'}, ['“a.md” is not an export.']],
    ['is a picture', 'a.png', {'a.png': 'x'}, ['“a.png” is of a kind that cannot be read.']],
  ])('%s', async (_, name, files, problems) => {
    expect(await problemsOf(name, files)).toEqual(problems)
  })

  it('is a folder', async () => {
    expect(await problemsOf('exports.json', {'exports.json/a.json': zendesk(macro(1, 'A', 'Hi.'))})).toEqual([
      expect.stringContaining('“exports.json” is a folder.'),
    ])
  })

  it.each([
    ['JSON', 'a.json', `${zendesk(macro(1, 'A', 'Hi.')).slice(0, -3)}`, /^“a\.json” is broken in line \d+: ./],
    [
      'JSON with a line break in a text',
      'a.json',
      '{"macros": [{"id": 1, "title": "A",\n"actions": [{"field": "comment_value", "value": "Hi\nyou."}]}]}',
      /in line 2/,
    ],
    [
      'a table',
      'a.csv',
      'id,name,text,chatText\n1,A,Hi you.,Hi.\n2,B,"Hi you.,Hi.\n',
      /^“a\.csv” is broken in line 3: The closing quote/,
    ],
    ['YAML', 'a.yml', 'replies:\n  - name: A\n    body: "Hi you.\n', /^“a\.yml” is broken in line \d+: ./],
  ])('is broken %s', async (_, name, content, message) => {
    expect(await problemsOf(name, {[name]: content})).toEqual([expect.stringMatching(message)])
  })

  it('is not UTF-8', async () => {
    expect(await problemsOf('a.json', {'a.json': new Uint8Array([0x7b, 0xff])})).toEqual([
      expect.stringContaining('“a.json” is not valid UTF-8'),
    ])
  })

  it('has a config that is broken', async () => {
    const cwd = await project({'a.json': zendesk(macro(1, 'A', 'Hi.')), '.empathylintrc.yml': 'rulez: 1'})
    const {problems, written} = await lightWorkspace(cwd, true).extract('a.json', {out: 'out'})
    expect(problems.map(({kind}) => kind)).toEqual(['config'])
    expect(written).toEqual([])
  })

  it('is one reply whose file is in the way of a folder; the others are written', async () => {
    const trip = await roundTrip('macros.json', zendesk(macro(1, 'Billing::Late', 'One.'), macro(2, 'Lost', 'Two.')))
    await trip.write('replies/billing', 'a file')
    const {written, problems} = await trip.extract()
    expect(written).toEqual(['replies/lost.md'])
    expect(problems).toEqual([expect.objectContaining({kind: 'file', path: 'replies/billing/late.md'})])
  })
})

describe('an export that a config maps', () => {
  const config =
    'sources: [{files: "*.json", body: "$.entries[*].say", title: "$.entries[*].when", kind: html, dialect: zendesk}]'
  const content = JSON.stringify({entries: [{when: 'Late', say: '<p>The <b>box</b> is late.</p>'}]})

  it('is extracted as the config says, and applied', async () => {
    const cwd = await project({'desk.json': content, '.empathylintrc.yml': config})
    expect(await lightWorkspace(cwd, true).extract('desk.json', {out: 'out'})).toMatchObject({
      written: ['out/late.md'],
      readAs: 'the config',
    })
    const file = join(cwd, 'out/late.md')
    const text = await readFile(file, 'utf8')
    expect(partsOf(text)).toEqual({
      front: ['title: Late', 'platform: zendesk', 'id: late', 'audience: public', 'active: true'],
      body: 'The **box** is late.\n',
    })
    await writeFile(file, text.replace('late.\n', 'lost.\n'))
    expect(await lightWorkspace(cwd, true).apply(['out'], 'desk.json')).toMatchObject({
      applied: ['out/late.md'],
      problems: [],
    })
    expect(await readFile(join(cwd, 'desk.json'), 'utf8')).toBe(content.replace('is late.', 'is lost.'))
  })
})

describe.each(fixtures)('%s', (name) => {
  const content = fixture(name)

  it('becomes one file a reply, that says of it what the export says', async () => {
    const trip = await roundTrip(name, content)
    const {written, problems} = await trip.extract()
    expect(problems).toEqual([])
    const {replies} = parse(content.replace(/^\uFEFF/, ''), name)
    expect(written).toHaveLength(replies.length)
    for (const [index, path] of written.entries()) {
      const file = parse(await trip.read(path), path)
      expect(file.problems, path).toEqual([])
      expect(file.replies, path).toHaveLength(1)
      const {id, fields} = replies[index] ?? {}
      const [only] = file.replies
      expect([only?.id, described(only?.fields)], path).toEqual([id, described(fields)])
    }
  })
})

it('judges what was HTML and is Markdown now as it does the export', async () => {
  const names = fixtures.filter((name) => /<\/?(?:p|div|br|b)\b/.test(fixture(name)))
  const cwd = await project(Object.fromEntries(names.map((name) => [`exports/${name}`, fixture(name)])))
  for (const name of names) await lightWorkspace(cwd).extract(`exports/${name}`, {out: `files/${name}`})
  const workspace = createWorkspace({cwd, useConfig: false, includeInactive: true, includeInternal: true})
  const findingsIn = async (folder: string) =>
    (await workspace.lintFiles(names.map((name) => `${folder}/${name}`))).results
      .flatMap(({path, diagnostics}) => diagnostics.map(({rule}) => `${path.split('/')[1]}: ${rule}`))
      .toSorted()
  const findings = await findingsIn('exports')
  expect(findings.length).toBeGreaterThan(40)
  expect(await findingsIn('files')).toEqual(findings)
})
