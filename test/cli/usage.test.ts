/** Mistakes in the command, help and version. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {CLEAN, folder, run} from './command.ts'

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}

describe('mistakes in the command', () => {
  it.each<[string[], string, string?]>([
    [['--fromat', 'json'], 'There is no flag “--fromat”.', 'Did you mean --format?'],
    [['--nope'], 'There is no flag “--nope”.', 'See empathylint --help.'],
    [['-f', 'jsno', 'a.md'], 'There is no format “jsno”, nor a package of that name.', 'Did you mean json?'],
    [['a.md', '-f'], '“--format <name[=file]>” lacks its value.', 'See empathylint --help.'],
    [['--max-warnings', 'abc'], '--max-warnings takes a whole number from 0 up, not “abc”.', 'See empathylint --help.'],
    [['--max-warnings', '-1'], '--max-warnings takes a whole number from 0 up, not “-1”.', 'See empathylint --help.'],
    [['--max-warnings=-1'], '--max-warnings takes a whole number from 0 up, not “-1”.', 'See empathylint --help.'],
    [['--max-warnings='], '--max-warnings takes a whole number from 0 up, not “”.', 'See empathylint --help.'],
    [['--config='], 'The value of --config is empty.'],
    [['--no-config', '--config', 'x'], '--config and --no-config exclude each other.', 'See empathylint --help.'],
    [['--config', 'x', '--no-config'], '--config and --no-config exclude each other.', 'See empathylint --help.'],
    [['explan', 'a.md'], '“explan” was not found.', 'Did you mean the command: empathylint explain?'],
    [['explain'], 'The <rule> is missing.', 'See empathylint explain --help.'],
    [['rules', 'x'], 'Too many words after “rules”: it takes 0, not 1.', 'See empathylint rules --help.'],
    [['inspect', 'a.md', '--fix'], '--fix does not go with “inspect”.', 'See empathylint inspect --help.'],
    [['rules', '-f', 'json'], '--format does not go with “rules”.', 'See empathylint rules --help.'],
    [['help', 'explian'], 'There is no command “explian”.', 'Did you mean explain?'],
    [[''], 'One of the paths is empty.'],
    [['--n\u001b[31m'], 'There is no flag “--n␛[31m”.', 'See empathylint --help.'],
  ])('%j is told in one message', (args, message, hint) => {
    const {code, stdout, stderr} = run(args, {cwd: folder({'a.md': CLEAN})})
    expect(code).toBe(2)
    expect(stderr).toBe(`empathylint: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`)
    expect(args.includes('explan') ? '' : stdout).toBe('')
  })

  it.each([
    ['no-such: off', 'no-such is not a rule.'],
    ['conditonal-apology: off', 'conditonal-apology is not a rule. Did you mean “conditional-apology”?'],
    ['conditional-apology: of', 'not “of”. Did you mean “off”?'],
    ['conditional-apology', 'does not say what to do with which rule'],
    ['-x: off', '-x is not a rule'],
  ])('--rule %j is a mistake', (value, message) => {
    const {code, stdout, stderr} = run(['--rule', value, 'a.md'], {cwd: folder({'a.md': CLEAN})})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(stderr).toContain('--rule')
  })
})

describe('version and help', () => {
  it.each([['--version'], ['-v']])('%s prints the version', (flag) => {
    expect(run([flag], {cwd: folder()})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
  })

  it.each([[['--help']], [['-h']], [['help']], [['explain', '--help']], [['help', 'rules']], [['inspect', '-h']]])(
    '%j fits 80 columns',
    (args) => {
      const {code, stdout, stderr} = run(args, {cwd: folder()})
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
      expect(stdout).toMatch(/^Usage: empathylint /)
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    },
  )

  it('names all flags and commands in groups, with examples and exit codes', () => {
    const {stdout} = run(['--help'], {cwd: folder()})
    const headings = stdout.split('\n').filter((line) => /^[A-Z][\w ,]+:$/.test(line))
    expect(headings).toEqual([
      'Arguments:',
      'What is read:',
      'What has changed, by git:',
      'Rules:',
      'Rewrites:',
      'Old findings:',
      'Output:',
      'Exit code:',
      'Cache:',
      'More:',
      'About:',
      'Commands:',
      'Examples:',
      'Exit codes:',
    ])
    for (const name of ['--stdin', '--stdin-filename', '--config', '--no-config', '--rule', '--fix', '--fix-dry-run'])
      expect(stdout).toMatch(new RegExp(`^ {2}.*${name} `, 'm'))
    for (const name of ['--format', '--quiet', '--max-warnings', '--color', '--no-color', '--no-ignore'])
      expect(stdout).toMatch(new RegExp(`^ {2}.*${name} `, 'm'))
    for (const name of ['init', 'explain', 'rules', 'inspect', 'extract', 'apply', 'completion', 'help'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
  })

  it('runs the examples of the help', () => {
    const {stdout} = run(['--help'], {cwd: folder()})
    const cwd = folder({'macros/refund.md': CLEAN, 'docs/a.md': CLEAN, 'draft.md': CLEAN})
    const examples = [...stdout.matchAll(/^ {2}\$ empathylint ?(.*?)(?: {2,}.*)?$/gm)].map(([, line = '']) => line)
    expect(examples.length).toBe(7)
    for (const line of examples.filter((each) => !each.includes('--since'))) {
      const words = (line.split(' < ')[0] ?? '').split(' ').filter((word) => word !== '')
      const args = words.map((word) => word.replaceAll('"', ''))
      expect(run(args, {cwd, input: CLEAN}), line).toMatchObject({code: 0, stderr: ''})
    }
  })
})
