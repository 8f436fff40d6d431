/** `empathylint new`: names, where a rule is named, and what is written. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {readPluginName, readRuleName} from '../../src/cli/new/names.ts'
import {registered} from '../../src/cli/new/registered.ts'
import {folder, run} from './command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the name of a rule', () => {
  it('is an id, with or without its family', () => {
    expect(readRuleName('vague-time')).toEqual({id: 'vague-time'})
    expect(readRuleName('promises/vague-time')).toEqual({id: 'vague-time', family: 'promises'})
  })

  it.each([
    ['', 'is no name for a rule'],
    ['Vague', 'is no name for a rule'],
    ['vague_time', 'is no name for a rule'],
    ['-x', 'is no name for a rule'],
    ['a--b', 'is no name for a rule'],
    ['..', 'is no name for a rule'],
    ['promises/..', 'is no name for a rule'],
    ['../../x', 'has more than one “/”'],
    ['promise/x', 'There is no family “promise”.'],
    ['x'.repeat(51), 'is no name for a rule'],
    ['a\u001b[31m', 'is no name for a rule'],
  ])('%j is none', (name, message) => {
    const {problem, hint} = readRuleName(name) as {problem: string; hint: string}
    expect(problem).toContain(message)
    expect(`${problem}${hint}`).not.toContain('\u001b')
  })
})

describe('the name of a plugin', () => {
  it.each([
    ['acme', 'empathylint-plugin-acme', 'acme', 'empathylint-plugin-acme'],
    ['empathylint-plugin-acme', 'empathylint-plugin-acme', 'acme', 'empathylint-plugin-acme'],
    ['@acme/empathylint-plugin', '@acme/empathylint-plugin', 'acme', 'empathylint-plugin'],
    ['@acme/empathylint-plugin-voice', '@acme/empathylint-plugin-voice', 'acme-voice', 'empathylint-plugin-voice'],
    ['@acme/voice', '@acme/voice', 'acme-voice', 'voice'],
  ])('%s names package, plugin and folder', (name, packageName, plugin, folder) => {
    expect(readPluginName(name)).toEqual({packageName, plugin, folder})
  })

  it.each([
    '',
    'Acme',
    '../acme',
    '..',
    '@../acme',
    '@acme/..',
    '@acme/a/b',
    '/acme',
    'a b',
    '.acme',
    '_acme',
    'acme\n',
    'empathylint',
    'empathylint-plugin',
    '@empathylint/empathylint-plugin',
    'house',
    '9lives',
    'a.b',
    'x'.repeat(220),
  ])('%j is none', (name) => {
    expect(readPluginName(name).problem).toBeDefined()
  })
})

describe('a new rule', () => {
  const rule = {name: 'vagueTime', path: './rules/vague-time/rule.ts'}
  const line = "import vagueTime from './rules/vague-time/rule.ts'"

  it.each([
    [
      "import {definePlugin} from 'empathylint/rule'\nimport a from './a.ts'\n\nexport default definePlugin({name: 'x', rules: [a]})\n",
      `import {definePlugin} from 'empathylint/rule'\nimport a from './a.ts'\n${line}\n\nexport default definePlugin({name: 'x', rules: [a, vagueTime]})\n`,
    ],
    [
      'import a from "./a.ts";\nconst rules: readonly AnyRule[] = [\n  a, // the first\n]\n',
      `${'import a from "./a.ts";'}\n${line.replaceAll("'", '"')};\nconst rules: readonly AnyRule[] = [\n  a, // the first\n  vagueTime,\n]\n`,
    ],
    [
      "import {\n  x,\n} from './x.ts'\n\nexport default {rules: []}\n",
      `import {\n  x,\n} from './x.ts'\n${line}\n\nexport default {rules: [vagueTime]}\n`,
    ],
    [
      'export default {\r\n  rules: [\r\n    a,\r\n    b\r\n  ],\r\n}\r\n',
      `${line}\r\n\r\nexport default {\r\n  rules: [\r\n    a,\r\n    b,\r\n    vagueTime,\r\n  ],\r\n}\r\n`,
    ],
    [
      'const vagueTime = 1\nexport default {rules: [vagueTime]}\n',
      `${line.replace('vagueTime', 'vagueTimeRule')}\n\nconst vagueTime = 1\nexport default {rules: [vagueTime, vagueTimeRule]}\n`,
    ],
  ])('is imported and listed: %#', (before, after) => {
    expect(registered(before, rule)).toBe(after)
  })

  it('is named once, and not where the list is something else', () => {
    const once = registered('export default {rules: []}\n', rule) ?? ''
    expect(registered(once, rule)).toBe(once)
    for (const source of ['export default {rules}', 'export default {rules: [...more, make(1)]}', ''])
      expect(registered(source, rule)).toBeUndefined()
  })
})

/** A folder in which the linter and its tools are installed, as far as that goes without a network. */
function installed(files: Readonly<Record<string, string>> = {}): string {
  const cwd = folder(files)
  mkdirSync(join(cwd, 'node_modules/@types'), {recursive: true})
  for (const [name, target] of [
    ['empathylint', root],
    ['jiti', join(root, 'node_modules/jiti')],
    ['@types/node', join(root, 'node_modules/@types/node')],
  ] as const)
    symlinkSync(target, join(cwd, 'node_modules', name), 'dir')
  return cwd
}

function tsc(cwd: string, ...args: readonly string[]) {
  const script = join(root, 'node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [script, ...args], {cwd, encoding: 'utf8'})
}

describe('a new plugin', () => {
  it('type-checks, passes its tests, lints, and takes another rule', () => {
    const cwd = installed()
    const made = run(['new', 'plugin', 'acme'], {cwd})
    expect({code: made.code, stderr: made.stderr}).toEqual({code: 0, stderr: ''})
    const project = join(cwd, 'empathylint-plugin-acme')
    const added = run(['new', 'rule', 'promises/vague-time'], {cwd: project})
    expect(added.stdout).toContain('Added the rule to src/index.ts')
    expect(tsc(project, '--noEmit')).toMatchObject({status: 0, stdout: ''})
    const files = readdirSync(join(project, 'src/rules')).map((id) => `src/rules/${id}/rule.test.ts`)
    const parameters = ['--import', 'jiti/register', '--test', ...files]
    const tests = spawnSync(process.execPath, parameters, {cwd: project, encoding: 'utf8'})
    expect(tests.stdout).toContain('# fail 0')
    expect(Number(/^# pass (\d+)$/m.exec(tests.stdout)?.[1])).toBeGreaterThan(15)
    const linted = run(['samples', '-f', 'compact'], {cwd: project})
    expect(linted.stdout).toContain('acme/team-words')
    expect(run(['test'], {cwd: project})).toMatchObject({code: 0})
    expect(run(['docs', '--write'], {cwd: project}).stdout).toBe('Wrote\n  README.md\n')
  })

  it('has its wrong message ids refused by the compiler', () => {
    const cwd = installed()
    run(['new', 'plugin', 'acme'], {cwd})
    const project = join(cwd, 'empathylint-plugin-acme')
    const file = join(project, 'src/rules/team-words/rule.ts')
    const code = readFileSync(file, 'utf8')
    writeFileSync(file, code.replace("message: 'inside'", "message: 'inner'"))
    expect(tsc(project, '--noEmit').status).not.toBe(0)
  })
})

describe('the command', () => {
  it('overwrites nothing, and writes nothing where something is there', () => {
    const files = {'empathylint-plugin-acme/package.json': '{}'}
    const cwd = folder(files)
    const {code, stderr} = run(['new', 'plugin', 'acme'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('The folder “empathylint-plugin-acme” is there already, and is not empty.')
    expect(readdirSync(join(cwd, 'empathylint-plugin-acme'))).toEqual(['package.json'])
  })

  it('shows what it would write with --dry-run', () => {
    const cwd = folder()
    const {code, stdout} = run(['new', 'plugin', '@acme/empathylint-plugin', '--dry-run'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain('Would write empathylint-plugin/package.json:')
    expect(stdout).toContain('    "name": "@acme/empathylint-plugin",')
    expect(readdirSync(cwd)).toEqual([])
  })

  it('adds a rule to a plugin in JavaScript that is named, once', () => {
    const plugin = `import {definePlugin} from 'empathylint/rule'\nconst rules = []\nexport default definePlugin({name: 'acme', rules: rules.filter(Boolean)})\n`
    const cwd = installed({
      'package.json': '{"type": "module", "devDependencies": {"vitest": "4"}}',
      'acme/plugin.js': plugin,
    })
    const args = ['new', 'rule', 'vague-time', '--into', 'acme/plugin.js']
    const {code, stdout, stderr} = run(args, {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('Added the rule to acme/plugin.js')
    expect(readFileSync(join(cwd, 'acme/plugin.js'), 'utf8')).toContain('const rules = [vagueTime]')
    expect(readFileSync(join(cwd, 'acme/rules/vague-time/rule.test.js'), 'utf8')).toContain("from 'vitest'")
    const again = run(args, {cwd})
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('The plugin has a rule called vague-time already.')
  })

  it('says what is to be added where the list of rules is made in another way', () => {
    const plugin =
      'const definePlugin = (plugin) => plugin\nexport default definePlugin({name: "acme", rules: [].map(String)})\n'
    const cwd = folder({'package.json': '{"type": "module"}', 'index.js': plugin})
    const {code, stdout} = run(['new', 'rule', 'vague-time'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain(
      "The list of rules was not found in index.js. Add this to it:\n\n    import vagueTime from './rules/vague-time/rule.js'\n    rules: [vagueTime]\n",
    )
    expect(readFileSync(join(cwd, 'index.js'), 'utf8')).toBe(plugin)
  })

  it('adds a built-in rule in the repository of the linter', () => {
    const cwd = folder({'package.json': '{"name": "empathylint"}', 'rules/index.ts': ''})
    const {stdout} = run(['new', 'rule', 'promises/vague-time'], {cwd})
    expect(stdout).toContain('npm run generate')
    expect(existsSync(join(cwd, 'rules/promises/vague-time/rule.test.ts'))).toBe(true)
    expect(run(['new', 'rule', 'vague-time'], {cwd}).stderr).toContain('A built-in rule belongs to a family.')
  })

  it.each<[string[], string]>([
    [['new', 'plugn', 'acme'], '“plugn” is no kind. There are rule, plugin.'],
    [['new', 'rule', 'promise/x'], 'There is no family “promise”.\n  Did you mean promises?'],
    [['new', 'rule', 'vague-time'], 'There is no plugin here.'],
  ])('says what is wrong with %j', (args, message) => {
    const {code, stderr} = run(args, {cwd: folder()})
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
