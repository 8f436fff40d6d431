/** Exports on the command line: named, met in a folder, from standard input, fixed, inspected. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse as parseTable} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {CLEAN, folder, run} from './command.ts'

const macro = (id: number, title: string, value: string, more: object = {}) => ({
  id,
  title,
  actions: [{field: 'comment_value', value}],
  ...more,
})

/** A reply that is flagged once, one that is switched off, one for colleagues, one in German, one that is fine. */
const EXPORT = JSON.stringify(
  {
    macros: [
      macro(1, 'Angry', 'The van is late. Please calm down, I call you by 3 pm.'),
      macro(2, 'Old', 'There is nothing else we can do.', {active: false}),
      {
        ...macro(3, 'Ask', ''),
        actions: [
          {field: 'comment_value', value: 'You failed to read my note.'},
          {field: 'comment_mode_is_public', value: 'false'},
        ],
      },
      macro(4, 'Rückruf', 'Wir haben Ihr Fahrrad fertig; Sie können es bis 18 Uhr bei uns abholen.'),
      macro(5, 'Sent', 'Your shelf left us on Monday, and you have it by Friday.'),
    ],
  },
  null,
  1,
)
const LINE = EXPORT.split('\n').findIndex((line) => line.includes('calm')) + 1
const COLUMN = (EXPORT.split('\n')[LINE - 1] ?? '').indexOf('Please') + 1

const WORKFLOW = [
  'name: Stale',
  'on: {schedule: [{cron: "30 1 * * *"}]}',
  'jobs:',
  '  stale:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - uses: actions/stale@v9',
  '        with:',
  '          days-before-stale: 30',
  '          stale-issue-message: Please calm down, we look at it on Monday.',
  '',
].join('\n')

/** Data that no reply is in, and data that speaks to somebody in a layout that nobody knows. */
const COLORS = '{"colors": [{"hex": "#ffffff", "wide": 3}]}'
const SPEAKING =
  '{"entries": {"one": {"say": ["Hi Ana, please calm down. You failed to read our mail."], "when": "late"}}}'

/** What the linter proposes for it. */
const MAPPING = 'sources: [{files: "say.json", body: "$.entries.one.say[*]"}]'

describe('an export', () => {
  it('is linted by name and in a folder alike', () => {
    const cwd = folder({'macros/desk.json': EXPORT, '.github/workflows/stale.yml': WORKFLOW})
    const named = run(['macros/desk.json'], {cwd})
    expect(named).toMatchObject({code: 1, stderr: ''})
    const [finding = '', summary] = named.stdout.split(/\n {2}more {2}.*\n/)
    expect(finding).toContain(`── Angry\n\nmacros/desk.json:${LINE}:${COLUMN}  ✖ error  dismiss-emotion`)
    expect(summary).toContain('✖ 1 error (2 replies in 1 file read).')
    expect(summary).toMatch(/3 replies were left out: 1 inactive, 1 internal, 1 not\s+English \(de\)\./)
    const found = run([], {cwd})
    expect(found).toMatchObject({code: 1, stderr: ''})
    expect(found.stdout).toContain(finding)
    // A workflow is read where it sends replies.
    expect(found.stdout).toMatch(/^\.github\/workflows\/stale\.yml:10:32 {2}✖ error {2}dismiss-emotion/)
    expect(found.stdout).toContain('✖ 2 errors (3 replies in 2 files read).')
  })

  it('is linted with all its replies with --include-inactive and --include-internal', () => {
    const {code, stdout} = run(['--include-inactive', '--include-internal', 'desk.json'], {
      cwd: folder({'desk.json': EXPORT}),
    })
    expect(code).toBe(1)
    expect([...stdout.matchAll(/✖ error {2}([a-z-]+)/g)].map(([, rule]) => rule)).toEqual([
      'dismiss-emotion',
      'dead-end',
      'blame-the-customer',
    ])
    expect(stdout).toContain('(4 replies in 1 file read)')
    expect(stdout).toContain('1 reply was left out: not English (de).')
  })
})

describe('data without a known layout', () => {
  it('that is named is a warning with the keys and the lines for the config', () => {
    const files = {'say.json': SPEAKING, 'colors.json': COLORS, 'package.json': '{"name": "x", "private": true}'}
    const {code, stdout, stderr} = run(['-f', 'compact', ...Object.keys(files)], {cwd: folder(files)})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^colors\.json:1:1: warning parse\/unknown-shape: .*“colors”/)
    expect(lines[1]).toMatch(/^package\.json:1:1: warning parse\/unknown-shape: .*“name”, “private”/)
    expect(lines[2]).toMatch(/^say\.json:1:1: warning parse\/unknown-shape: .*“entries”/)
    expect(lines[2]).toContain(MAPPING)
  })

  it('that is met in a folder is a notice where nothing else was read, or where its path says replies', () => {
    const cwd = folder({'d/say.json': SPEAKING, 'd/colors.json': COLORS, 'e/a.md': CLEAN, 'e/macros/b.json': COLORS})
    const alone = run(['d'], {cwd})
    expect(alone).toMatchObject({code: 0, stdout: 'No files were read.\n'})
    expect(alone.stderr).toMatch(/^empathylint: “d\/say\.json” may hold replies.*\n$/)
    const {code, stdout, stderr} = run(['.'], {cwd})
    expect(code).toBe(0)
    expect(stdout).not.toContain('unknown-shape')
    expect(stderr).toMatch(/^empathylint: “e\/macros\/b\.json” may hold replies.*\n$/)
  })

  it('is read as the lines for the config say', () => {
    const cwd = folder({'say.json': SPEAKING, '.empathylintrc.yml': MAPPING})
    const {code, stdout} = run(['-f', 'compact', '.'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('error dismiss-emotion')
    expect(stdout).not.toContain('unknown-shape')
  })

  it('that a project keeps for its tools is passed over in silence', () => {
    const prose = 'Hi there, please calm down. You failed to read our mail.'
    const tools = {
      'package.json': JSON.stringify({name: 'x', description: prose, records: [{title: 'A', body: prose}]}),
      'package-lock.json': JSON.stringify({name: 'x', packages: {'': {name: 'x'}}}),
      'tsconfig.json': '{"compilerOptions": {"strict": true}}',
      'tsconfig.build.json': '{"extends": "./tsconfig.json"}',
      '.prettierrc.json': JSON.stringify([{title: 'A', body: prose}]),
      'app.config.json': JSON.stringify([{title: 'A', body: prose}]),
      'reply.schema.json': JSON.stringify([{title: 'A', body: prose}]),
      'docker-compose.yml': `services:\n  web:\n    image: x\n    labels: ["${prose}"]\n`,
      'pnpm-lock.yaml': 'lockfileVersion: 9\n',
      'node_modules/x/replies.json': JSON.stringify([{title: 'A', body: prose}]),
      '.vscode/replies.json': JSON.stringify([{title: 'A', body: prose}]),
      '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n',
      '.github/workflows/ci.yml':
        'name: CI\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - name: Install and test\n        run: |\n          npm ci\n          npm test\n',
    }
    expect(run(['-f', 'compact', '.'], {cwd: folder(tools)})).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

describe('what is left out of a search', () => {
  it('is the list of packages, not what a text expander calls so', () => {
    const cwd = folder({
      'package.yml': 'matches:\n  - {trigger: ":calm", replace: "Please calm down, we come at 3 pm."}\n',
    })
    expect(run([], {cwd}).stdout).toContain('package.yml:2:')
  })
})

describe('inspect', () => {
  it('shows the replies of an export one after another, also those that are left out, and why', () => {
    const {code, stdout, stderr} = run(['inspect', 'desk.json', '--include-inactive'], {
      cwd: folder({'desk.json': EXPORT}),
    })
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^Read as Zendesk macros\n\nAngry /)
    expect([...stdout.matchAll(/^(\S+) \(line \d+\)$/gm)].map(([, title]) => title)).toEqual([
      'Angry',
      'Old',
      'Ask',
      'Rückruf',
      'Sent',
    ])
    expect(stdout.match(/^ {2}left out {2}.*$/gm)?.map((line) => line.slice(12))).toEqual([
      'internal',
      'not English (de)',
    ])
    expect(stdout).toMatch(new RegExp(`^ {2,5}${LINE} {2}Please calm down, I call you by 3 pm\\.$`, 'm'))
  })
})

describe('fixing an export', () => {
  const name = '{{ticket.requester.first_name}}'
  const fixed = '{{ticket.requester.first_name | default: "there"}}'
  const text = `Hello ${name},\n\nthe "van" broke down; a new one is here by 3 pm.\n\nBest,\nIda & Jo`
  const marked = `<p>Hello ${name},</p><p>the &quot;van&quot; broke <b>down</b>; a new one is here by 3&nbsp;pm.</p>`
  const other = 'Please calm down, I call you by 3 pm.'
  const inCsv = (value: string) => `"${value.replaceAll('"', '""')}"`
  const actions = (value: string, field = 'comment_value') => JSON.stringify([{field, value}])

  /** The file, what it is to be, and how another parser reads the texts of it. */
  const exports: readonly (readonly [string, (value: string, html: string) => string, (content: string) => unknown])[] =
    [
      [
        'desk.json',
        (value, html) =>
          JSON.stringify({
            macros: [
              macro(1, 'A', value),
              {...macro(2, 'B', ''), actions: [{field: 'comment_value_html', value: html}]},
              macro(3, 'C', other),
            ],
          }),
        (content) => JSON.parse(content).macros.map((each: {actions: {value: string}[]}) => each.actions[0]?.value),
      ],
      [
        'desk.csv',
        (value, html) =>
          `\uFEFFtitle,active,actions_json\r\nA,True,${inCsv(actions(value))}\r\nB,True,${inCsv(actions(html, 'comment_value_html'))}\r\nC,True,${inCsv(actions(other))}\r\n`,
        (content) =>
          (parseTable(content, {bom: true}) as string[][]).slice(1).map((row) => JSON.parse(row[2] ?? '')[0].value),
      ],
      [
        'desk.yaml',
        (value, html) =>
          `# Ours\n- title: A\n  actions:\n    - field: comment_value\n      value: |-\n        ${value.replaceAll('\n', '\n        ').replace(/ +$/gm, '')}\n- title: B\n  actions: [{field: comment_value_html, value: '${html}'}]\n- title: C # last\n  actions: [{field: comment_value, value: "${other}"}]\n`,
        (content) => parseYaml(content).map((each: {actions: {value: string}[]}) => each.actions[0]?.value),
      ],
    ]

  it('changes the flagged words and nothing else, in JSON, tables and YAML', () => {
    const before = exports.map(([file, write]) => [file, write(text, marked)] as const)
    const cwd = folder(Object.fromEntries(before))
    const {code, stdout} = run(['--fix', '-f', 'compact', '.'], {cwd})
    expect(code).toBe(1)
    expect(stdout.match(/: error dismiss-emotion: /g)).toHaveLength(3)
    expect(stdout).toMatch(/\n3 problems\n$/)
    for (const [index, [file, write, read]] of exports.entries()) {
      expect(read(before[index]?.[1] ?? ''), file).toEqual([text, marked, other])
      const after = readFileSync(join(cwd, file), 'utf8')
      expect(after).toBe(write(text.replace(name, fixed), marked.replace(name, fixed)))
      expect(read(after), file).toEqual([text.replace(name, fixed), marked.replace(name, fixed), other])
    }
  })

  it('is shown by --fix-dry-run as a diff, and written nowhere', () => {
    const before = JSON.stringify({macros: [macro(1, 'A', text), macro(3, 'C', other)]}, null, 1)
    const cwd = folder({'desk.json': before})
    const {code, stdout, stderr} = run(['--fix-dry-run', '-f', 'compact', 'desk.json'], {cwd})
    expect(code).toBe(1)
    expect(stdout.match(/^[-+] .*$/gm)).toEqual([
      `-     "value": ${JSON.stringify(text)}`,
      `+     "value": ${JSON.stringify(text.replace(name, fixed))}`,
    ])
    expect(stderr).toMatch(/^desk\.json:\d+:\d+: error dismiss-emotion/)
    expect(readFileSync(join(cwd, 'desk.json'), 'utf8')).toBe(before)
  })

  it('of standard input gives it out fixed', () => {
    const before = JSON.stringify({macros: [macro(1, 'A', text)]})
    const {code, stdout, stderr} = run(['-', '--stdin-filename', 'x.json', '--fix'], {cwd: folder(), input: before})
    expect({code, stdout}).toEqual({
      code: 0,
      stdout: JSON.stringify({macros: [macro(1, 'A', text.replace(name, fixed))]}),
    })
    expect(stderr).toContain('Fixed 1 finding in 1 file.')
  })

  it('leaves a broken one as it is, and still shows the rewrite', () => {
    const before = JSON.stringify({macros: [macro(1, 'A', text), macro(3, 'C', other)]}, null, 1).slice(0, -4)
    const cwd = folder({'desk.json': before})
    const {code, stdout} = run(['--fix', 'desk.json'], {cwd})
    expect(code).toBe(1)
    expect(stdout).toContain('parse/json')
    expect(stdout).toContain('dismiss-emotion')
    expect(stdout).toContain('name-without-fallback')
    expect(stdout).not.toContain('Fixed')
    expect(stdout).not.toContain('with --fix')
    expect(readFileSync(join(cwd, 'desk.json'), 'utf8')).toBe(before)
  })
})
