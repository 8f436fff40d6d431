/** `extract` and `apply`: what they print, where it goes, and how they end. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lightWorkspace} from '../workspace/round-trip.ts'
import {folder, run} from './command.ts'

const macros = [
  {id: 1, title: 'Billing::Late', actions: [{field: 'comment_value', value: 'The parcel is late.'}]},
  {id: 2, title: 'Lost', actions: [{field: 'comment_value_html', value: '<p>The <b class="k">old</b> box.</p>'}]},
]
const EXPORT = JSON.stringify({macros}, null, 2)

/** A folder with an export that has been extracted. */
async function extracted() {
  const cwd = folder({'desk.json': EXPORT})
  await lightWorkspace(cwd).extract('desk.json', {out: 'replies'})
  return {cwd, ...within(cwd)}
}

function within(cwd: string) {
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
  return {
    read,
    edit(name: string, from: string, to: string) {
      expect(read(name)).toContain(from)
      writeFileSync(join(cwd, name), read(name).replace(from, to))
    },
  }
}

describe('extract', () => {
  it('says what it wrote', () => {
    const cwd = folder({'desk.json': EXPORT})
    expect(run(['extract', 'desk.json', '--out=replies'], {cwd})).toEqual({
      code: 0,
      stdout: 'Read as Zendesk macros: 2 files written.\n',
      stderr: '',
    })
    expect(within(cwd).read('replies/billing/late.md')).toContain('The parcel is late.')
  })

  it('says what it found as it is, and what it left alone, which is a failure; it names ten of these', async () => {
    const many = Array.from({length: 14}, (_, index) => ({...macros[0], id: 10 + index, title: `T${10 + index}`}))
    const cwd = folder({'desk.json': JSON.stringify({macros: many})})
    await lightWorkspace(cwd).extract('desk.json', {out: 'replies'})
    const {edit, read} = within(cwd)
    for (const {id} of many.slice(2)) edit(`replies/t${id}.md`, 'parcel', 'letter')
    const {code, stdout, stderr} = run(['extract', 'desk.json', '--out', 'replies'], {cwd})
    expect({code, stdout}).toEqual({
      code: 1,
      stdout: 'Read as Zendesk macros: 0 files written, 2 already as in the export, 12 left alone.\n',
    })
    expect(stderr).toMatch(/^empathylint: .*--force.*“empathylint apply”/s)
    expect(stderr.split('\n').slice(1)).toEqual([
      ...many.slice(2, 12).map(({id}) => `  replies/t${id}.md`),
      '  and 2 more',
      '',
    ])
    expect(read('replies/t12.md')).toContain('letter')
  })

  it.each<[string, string[], string, string?]>([
    ['no export', ['extract', '--out', 'r'], 'The <export> is missing.', 'See empathylint extract --help.'],
    [
      'an empty --out',
      ['extract', 'desk.json', '--out='],
      'The folder for the files is missing.',
      'Add --out, as in: empathylint extract desk.json --out replies',
    ],
    [
      'an unknown flag',
      ['extract', 'desk.json', '--out', 'r', '--frce'],
      'There is no flag “--frce”.',
      'Did you mean --force?',
    ],
    [
      'a flag of linting',
      ['extract', 'desk.json', '--out', 'r', '--fix'],
      '--fix does not go with “extract”.',
      'See empathylint extract --help.',
    ],
  ])('refuses %s', (_, args, message, hint) => {
    const cwd = folder({'desk.json': EXPORT})
    const stderr = `empathylint: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`
    expect(run(args, {cwd})).toEqual({code: 2, stdout: '', stderr})
    expect(readdirSync(cwd).toSorted()).toEqual(['desk.json'])
  })

  it('asks for the folder', () => {
    const {code, stdout, stderr} = run(['extract', 'desk.json'], {cwd: folder({'desk.json': EXPORT})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('Add --out, as in: empathylint extract desk.json --out replies')
  })
})

describe('apply', () => {
  it('says what it wrote, what was the same, and whose markup is new', async () => {
    const {cwd, edit, read} = await extracted()
    edit('replies/billing/late.md', 'parcel', 'letter')
    edit('replies/lost.md', 'box.', 'box.\n\nSorry!')
    expect(run(['apply', 'replies', 'desk.json'], {cwd})).toEqual({
      code: 0,
      stdout: '2 replies written, 0 unchanged.\n',
      stderr: 'empathylint: More than words changed in replies/lost.md, so its markup was made anew.\n',
    })
    expect(JSON.parse(read('desk.json')).macros.map((each: (typeof macros)[0]) => each.actions[0]?.value)).toEqual([
      'The letter is late.',
      '<p>The <strong>old</strong> box.</p>\n<p>Sorry!</p>',
    ])
  })

  it('prints with --dry-run a diff alone on standard output, the rest on standard error, and writes nothing', async () => {
    const {cwd, edit, read} = await extracted()
    edit('replies/billing/late.md', 'parcel', 'letter')
    const file = read('replies/billing/late.md')
    expect(run(['apply', 'replies', 'desk.json', '--dry-run'], {cwd, env: {FORCE_COLOR: '1'}})).toEqual({
      code: 0,
      stdout: [
        '--- a/desk.json',
        '+++ b/desk.json',
        '@@ -6,7 +6,7 @@',
        '       "actions": [',
        '         {',
        '           "field": "comment_value",',
        '-          "value": "The parcel is late."',
        '+          "value": "The letter is late."',
        '         }',
        '       ]',
        '     },',
        '',
      ].join('\n'),
      stderr: '1 reply would be written, 1 unchanged.\n',
    })
    expect(read('desk.json')).toBe(EXPORT)
    expect(read('replies/billing/late.md')).toBe(file)
  })

  it('writes nothing where a reply was changed on both sides, and names it', async () => {
    const {cwd, edit, read} = await extracted()
    edit('replies/billing/late.md', 'parcel', 'letter')
    edit('replies/lost.md', 'box', 'crate')
    edit('desk.json', 'parcel', 'card')
    const before = read('desk.json')
    const {code, stdout, stderr} = run(['apply', 'replies', 'desk.json'], {cwd})
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toMatch(/^empathylint: Nothing was written: .*desk\.json\.\n {2}replies\/billing\/late\.md\n/)
    expect(stderr).not.toContain('lost.md')
    expect(read('desk.json')).toBe(before)
  })

  it('counts files whose reply is not in the export', async () => {
    const {cwd, edit} = await extracted()
    edit('replies/lost.md', 'id: "2"', 'id: "3"')
    const {code, stdout} = run(['apply', 'replies', 'desk.json'], {cwd})
    expect({code, stdout}).toEqual({code: 0, stdout: '0 replies written, 1 unchanged, 1 not in the export.\n'})
  })

  it.each<[string, string[], string, string?]>([
    ['no export', ['apply', '.'], 'The <export> is missing.', 'See empathylint apply --help.'],
    [
      'an unknown flag',
      ['apply', '.', 'desk.json', '--dry-rn'],
      'There is no flag “--dry-rn”.',
      'Did you mean --dry-run?',
    ],
    [
      'a flag of linting',
      ['apply', '.', 'desk.json', '--include-inactive'],
      '--include-inactive does not go with “apply”.',
      'See empathylint apply --help.',
    ],
  ])('refuses %s', (_, args, message, hint) => {
    const cwd = folder({'desk.json': EXPORT, 'a.md': 'Hi.\n'})
    const stderr = `empathylint: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`
    expect(run(args, {cwd})).toEqual({code: 2, stdout: '', stderr})
  })

  it('says why an export cannot be written, and leaves the files as they are', async () => {
    const {cwd, edit, read} = await extracted()
    edit('replies/billing/late.md', 'The parcel is late.\n', '')
    edit('replies/lost.md', 'box', 'crate')
    const file = read('replies/lost.md')
    const {code, stdout, stderr} = run(['apply', 'replies', 'desk.json'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('“replies/billing/late.md” cannot be written into “desk.json”')
    expect(stderr).toContain('nothing was written')
    expect([read('desk.json'), read('replies/lost.md')]).toEqual([EXPORT, file])
  })
})

it.each([[['extract', '--help']], [['help', 'apply']]])(
  '%j says what the command does, and fits 80 columns',
  (args) => {
    const {code, stdout, stderr} = run(args, {cwd: folder()})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain(args.includes('apply') ? 'apply [flags] <replies> <export>' : 'extract [flags] <export>')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  },
)
