/** `init`: what it writes holds together, and it writes over nothing. */
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Answers, askedAnswers, type Questions, usualAnswers} from '../../src/cli/init/answers.ts'
import {configText, ignoreText} from '../../src/cli/init/config-text.ts'
import {createWorkspace, findFiles, type ReplyPlace, type Survey, survey} from '../../src/workspace/index.ts'
import {CLEAN, folder, HEDGED, run} from './command.ts'

const ZENDESK = JSON.stringify({
  macros: [{id: 1, title: 'Refund', active: true, actions: [{field: 'comment_value', value: CLEAN}]}],
})
const PROJECT = {
  '.git/HEAD': '',
  'README.md': '# Macros\n',
  'macros/refund.md': CLEAN,
  'macros/late.md': HEDGED,
  'macros/archive/old.md': HEDGED,
  'exports/zendesk.json': ZENDESK,
}

const filesIn = (cwd: string) =>
  readdirSync(cwd, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .sort()
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

describe('init --yes', () => {
  it('writes a config, leaves out what is old, and ends with a command that works', () => {
    const cwd = folder(PROJECT)
    const {code, stdout, stderr} = run(['init', '--yes'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(
      /^Replies were found in\n {2}exports\/ \(1 file: Zendesk macros\)\n {2}macros\/ \(2 files\)\n/,
    )
    expect(stdout).toContain('Wrote .empathylintrc.yml\nWrote .empathylintignore\n')
    expect(filesIn(cwd)).toEqual([...Object.keys(PROJECT), '.empathylintignore', '.empathylintrc.yml'].sort())
    expect(read(cwd, '.empathylintrc.yml')).toContain('\nextends: empathylint:recommended\n')
    expect(read(cwd, '.empathylintignore')).toMatch(/\n\/macros\/archive\/\n$/)

    const [, first = ''] = /\nNext\n {2}(.+)\n/.exec(stdout) ?? []
    expect(first).toBe('empathylint exports macros')
    const linted = run(first.split(' ').slice(1), {cwd})
    expect({code: linted.code, stderr: linted.stderr}).toEqual({code: 1, stderr: ''})
    expect(linted.stdout).toContain('macros/late.md')
    expect(linted.stdout).not.toContain('archive')
  })

  it('changes nothing the second time', () => {
    const cwd = folder({...PROJECT, '.github/dependabot.yml': '', '.pre-commit-config.yaml': 'repos: []\n'})
    run(['init', '--yes'], {cwd})
    const before = filesIn(cwd).map((path) => read(cwd, path))
    const {code, stdout} = run(['init', '--yes'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain('There is a config already: .empathylintrc.yml. It stays as it is.')
    expect(stdout).toContain('The linter is set up already in .github/workflows/empathylint.yml.')
    expect(stdout).not.toContain('Wrote')
    expect(filesIn(cwd).map((path) => read(cwd, path))).toEqual(before)
  })

  it('sets up the tools that are there; to what has a file of its own it says what to add', () => {
    const gitlab = 'test:\n  script: [make]\n'
    const cwd = folder({
      ...PROJECT,
      '.github/dependabot.yml': '',
      '.gitlab-ci.yml': gitlab,
      '.husky/_/h': '',
    })
    const {stdout} = run(['init', '--yes'], {cwd})
    expect(stdout).toContain('Wrote .github/workflows/empathylint.yml\nWrote .husky/pre-commit\n')
    expect(stdout).toMatch(
      /\n\.gitlab-ci\.yml is there already and stays as it is\. Add this to it:\n\n {4}empathylint:\n/,
    )
    expect(read(cwd, '.gitlab-ci.yml')).toBe(gitlab)
    expect(existsSync(join(cwd, '.circleci'))).toBe(false)
  })

  it('writes for the root of the repository, wherever in it the replies are', () => {
    const cwd = folder({'.git/HEAD': '', '.github/dependabot.yml': '', 'lefthook.yml': '', 'team/macros/a.md': CLEAN})
    const {stdout} = run(['init', '--yes'], {cwd: join(cwd, 'team')})
    expect(stdout).toContain('Wrote .empathylintrc.yml\nWrote ../.github/workflows/empathylint.yml\n')
    expect(read(cwd, '.github/workflows/empathylint.yml')).toContain('paths: |\n            team/macros\n')
    expect(stdout).toMatch(
      /\n\.\.\/lefthook\.yml is there already.*\n\n(?: {4}.*\n)* {10}run: .* --staged team\/macros\n/,
    )
  })

  it('works in an empty folder', () => {
    const cwd = folder()
    const {code, stdout} = run(['init', '--yes'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^No replies were found here yet\.\nWrote \.empathylintrc\.yml\n/)
    expect(filesIn(cwd)).toEqual(['.empathylintrc.yml'])
  })

  it('proposes how to map data in a layout of its own, as a comment that becomes a config', async () => {
    const desk = JSON.stringify({desk: [{n: 'Refund', says: 'Hi Ana, we sent you your refund. Thank you, Sam.'}]})
    const cwd = folder({'exports/desk.json': desk})
    const {stdout} = run(['init', '--yes'], {cwd})
    expect(stdout).toContain('1 data file may hold replies in a layout of its own:\n  exports/desk.json\n')
    const config = read(cwd, '.empathylintrc.yml')
    const [before = '', sources = ''] = config.split(/(?<=\n)(?=# sources:)/)
    const cwd2 = folder({'exports/desk.json': desk, '.empathylintrc.yml': before + sources.replace(/^# /gm, '')})
    expect((await survey({cwd: cwd2})).places).toMatchObject([{path: 'exports', layouts: ['the config']}])
  })

  it('fails where the config is broken, and writes nothing', () => {
    const cwd = folder({...PROJECT, '.empathylintrc': 'rules: [', '.github/dependabot.yml': ''})
    const {code, stdout, stderr} = run(['init', '--yes'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/There is a problem in \.empathylintrc:[^]*\n {2}Fix it first; nothing was written\.\n$/)
    expect(existsSync(join(cwd, '.github/workflows'))).toBe(false)
  })

  it('tells what could not be written, and writes the rest', () => {
    const cwd = folder({...PROJECT, '.github': 'a file'})
    const {code, stdout, stderr} = run(['init', '--yes'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toContain('Wrote .empathylintrc.yml')
    expect(stderr).toContain('“.github/workflows/empathylint.yml” could not be written')
  })
})

describe('init --dry-run', () => {
  it('prints what it would write, and writes nothing', () => {
    const cwd = folder({...PROJECT, '.github/dependabot.yml': '', '.empathylintignore': 'x\n'})
    const before = filesIn(cwd)
    const {code, stdout} = run(['init', '--yes', '--dry-run'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toMatch(/\nWould write \.empathylintrc\.yml:\n\n {4}# /)
    expect(stdout).toMatch(/\nWould write \.github\/workflows\/empathylint\.yml:\n\n {4}name: empathylint\n/)
    expect(stdout).toMatch(
      /\n\.empathylintignore is there already and stays as it is\. Add this to it:\n\n {4}# .*\n {4}\/macros/,
    )
    expect(filesIn(cwd)).toEqual(before)
  })
})

describe('init without a terminal', () => {
  it.each([[['init']], [['init', '--dry-run']]])('says what to do: %j', (args) => {
    const cwd = folder(PROJECT)
    const {code, stdout, stderr} = run(args, {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^empathylint: There is no terminal to ask questions in\.\n {2}Add --yes /)
    expect(filesIn(cwd)).toEqual(Object.keys(PROJECT).sort())
  })
})

/** Answers questions by a script; `stop` presses Escape at the question of this number. */
function scripted(answers: readonly unknown[], stop = Infinity): Questions & {readonly asked: string[]} {
  const asked: string[] = []
  const next = (question: string): never => {
    asked.push(question)
    return (asked.length > stop ? undefined : answers[asked.length - 1]) as never
  }
  return {
    asked,
    one: async (question) => next(question),
    some: async (question) => next(question),
    yes: async (question) => next(question),
  }
}

describe('the questions of init', () => {
  it('are about places, channel, strictness, tools and old findings', async () => {
    const found = await survey({cwd: folder(PROJECT)})
    const ask = scripted([['macros'], 'chat', 'strict', ['gitlab'], true])
    const answers = await askedAnswers(found, ask)
    expect(ask.asked).toHaveLength(5)
    expect(answers).toMatchObject({channel: 'chat', strictness: 'strict', tools: ['gitlab'], wantsBaseline: true})
    expect(answers?.places.map(({path}) => path)).toEqual(['macros'])
  })

  it('can be left at each of them', async () => {
    const found = await survey({cwd: folder(PROJECT)})
    for (const stop of [0, 1, 2, 3, 4])
      expect(await askedAnswers(found, scripted([['macros'], 'chat', 'strict', [], true], stop))).toBeUndefined()
  })

  it('are only about tools where there is a config', async () => {
    const found = await survey({cwd: folder({...PROJECT, '.empathylintrc': '{}'})})
    const ask = scripted([[], false])
    expect(await askedAnswers(found, ask)).toMatchObject({tools: []})
    expect(ask.asked).toHaveLength(2)
  })
})

const base: Survey = {
  places: [],
  unmapped: [],
  chatFolders: [],
  tools: {root: '/', isRepository: false, isInstalled: false, found: new Map()},
}
const answers = (own: Partial<Answers>): Answers => ({...usualAnswers(base), ...own})

describe('the config', () => {
  const strictnesses = ['core', 'recommended', 'strict'] as const
  const channels = ['email', 'chat', 'mixed'] as const
  const load = async (text: string, path: string) => {
    const workspace = createWorkspace({cwd: folder({'.empathylintrc.yml': text})})
    return (await workspace.configFor(path)).settingsFor(path, {})
  }

  it.each(strictnesses.flatMap((strictness) => channels.map((channel) => [strictness, channel] as const)))(
    'can be used: %s, %s',
    async (strictness, channel) => {
      const text = configText({...base, chatFolders: ['macros/chat']}, answers({strictness, channel}))
      const {rules, settings} = await load(text, 'macros/a.md')
      expect(rules.get('diluted-we')?.severity === 'info').toBe(strictness === 'strict')
      expect(rules.get('stock-empathy')?.severity === 'off').toBe(strictness === 'core')
      expect(settings.channel).toBe(channel === 'mixed' ? undefined : channel)
      if (channel === 'mixed') expect((await load(text, 'macros/chat/a.md')).settings.channel).toBe('chat')
    },
  )

  it('can be used with any of its comments taken away', async () => {
    for (const channel of channels) {
      const text = configText(base, answers({channel}))
      const all = text.replace(/^( *)# (?= *(?:[a-z][\w-]*:|#))/gm, '$1')
      const {settings, rules} = await load(all, 'a.md')
      expect(rules.get('stock-empathy')?.severity).toBe('warning')
      expect(settings).toMatchObject({brandNames: ['Northwind'], productTerms: ['Smart Queue']})
    }
  })

  it('names the schema where there is one, in the way that editors look for it', () => {
    const schema = './node_modules/empathylint/rules/config.schema.json'
    const text = configText({...base, tools: {...base.tools, schema}}, answers({}))
    expect(text.startsWith(`# yaml-language-server: $schema=${schema}\n`)).toBe(true)
    expect(configText(base, answers({}))).not.toContain('schema')
  })

  it('keeps names of files for what they are', async () => {
    const path = 'a: "b"\n# [x].json'
    const unmapped = [{path, mapping: {files: path, body: "$['a: b\\n']"}}]
    const text = configText({...base, unmapped, chatFolders: ['a: [b]/chat', '*']}, answers({channel: 'mixed'}))
    expect(text.split('\n').filter((line) => /^[^#\s]/.test(line))).toEqual([
      'extends: empathylint:recommended',
      'overrides:',
    ])
    expect((await load(text, 'a: [b]/chat/x.md')).settings.channel).toBe('chat')
    expect((await load(text, 'b/chat/x.md')).settings.channel).toBeUndefined()
  })
})

describe('the ignore file', () => {
  const place = (kind: ReplyPlace['kind'], path: string): ReplyPlace => ({
    kind,
    path,
    count: 1,
    endings: ['.md'],
    layouts: [],
    isOld: false,
  })

  it('leaves out the places and nothing else', async () => {
    const names = [
      'old [2]/a.md',
      'old 2/a.md',
      '!a/b.md',
      '#b.md',
      'x*.md',
      'xy.md',
      'z /c.md',
      'w/a.md',
      'w/v/a.md',
      'old [2].md',
    ]
    const leftOut = [
      place('folder', 'old [2]'),
      place('folder', '!a'),
      place('file', '#b.md'),
      place('file', 'x*.md'),
      place('folder', 'z '),
      place('files', 'w/*'),
    ]
    const cwd = folder({
      ...Object.fromEntries(names.map((name) => [name, ''])),
      '.empathylintignore': ignoreText(leftOut) ?? '',
    })
    const {files} = await findFiles([], {cwd, ignore: true, extensions: ['.md']})
    expect(files.map(({path}) => path)).toEqual(['old 2/a.md', 'old [2].md', 'w/v/a.md', 'xy.md'])
  })

  it('is not written where there is nothing to leave out', () => {
    expect(ignoreText([])).toBeUndefined()
    expect(ignoreText([place('file', 'a\nb.md')])).toBeUndefined()
  })
})

/** The program that gives others a terminal; most Linux systems have it. */
const terminal: string = 'script'

/** A terminal for the command, of which each key is pressed once the words before it are on the screen. */
async function inTerminal(cwd: string, keys: readonly (readonly [shown: string, key: string])[]) {
  const command = new URL('../../bin/empathylint.cjs', import.meta.url).pathname
  const child = spawn(
    terminal,
    ['-qfec', `stty cols 100 rows 40; '${process.execPath}' '${command}' init`, '/dev/null'],
    {
      cwd,
      env: {PATH: process.env['PATH'], HOME: cwd, TERM: 'xterm'},
    },
  )
  const left = [...keys]
  let screen = ''
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString()
    if (left[0] && screen.includes(left[0][0])) {
      screen = ''
      // The question is listened to only once it is drawn.
      const [[, key] = ['', '']] = left.splice(0, 1)
      setTimeout(() => child.stdin.write(key), 100)
    }
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  return {code, screen}
}

const hasTerminal = process.platform === 'linux' && spawnSync(terminal, ['--version']).error === undefined

describe.skipIf(!hasTerminal)('init in a terminal', () => {
  it('asks, and writes what was answered', async () => {
    const cwd = folder(PROJECT)
    const {code, screen} = await inTerminal(cwd, [
      ['to be linted?', '\r'],
      ['replies for?', '\u001b[A\r'],
      ['strict should', '\r'],
      ['by itself?', ' \r'],
      ['new findings', 'y'],
    ])
    expect(code).toBe(0)
    expect(screen).toContain('empathylint --suppress-all exports macros')
    expect(read(cwd, '.empathylintrc.yml')).toContain('- empathylint:chat\n')
    expect(read(cwd, '.github/workflows/empathylint.yml')).toContain('macros\n')
  })

  it.each([
    ['Escape', '\u001b'],
    ['Ctrl-C', '\u0003'],
  ])('writes nothing after %s', async (_, key) => {
    const cwd = folder(PROJECT)
    const {code, screen} = await inTerminal(cwd, [
      ['to be linted?', '\r'],
      ['replies for?', key],
    ])
    expect({code, told: screen.includes('Stopped. Nothing was written.')}).toEqual({code: 1, told: true})
    expect(filesIn(cwd)).toEqual(Object.keys(PROJECT).sort())
  })
})
