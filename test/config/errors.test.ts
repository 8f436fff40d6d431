import {describe, expect, it} from 'vitest'
import {ConfigError, type ConfigLoaderOptions, createConfigLoader, parseRuleFlag} from '../../src/config/index.ts'
import {project} from './project.ts'
import {registry} from './registry.ts'

/** What loading a config for `a.md` complains about. */
async function complaint(
  files: Readonly<Record<string, string>>,
  options: Partial<ConfigLoaderOptions> = {},
): Promise<ConfigError & {cwd: string}> {
  const cwd = await project(files)
  const failure: unknown = await createConfigLoader({cwd, registry, ...options})
    .forFile('a.md')
    .catch((error: unknown) => error)
  if (!(failure instanceof ConfigError)) throw new Error('The config was accepted.')
  return Object.assign(failure, {cwd})
}

const yaml = (content: string) => complaint({'.empathylintrc.yml': content})

describe('broken notation', () => {
  const cases: readonly (readonly [file: string, content: string, line: number, says: RegExp])[] = [
    ['.empathylintrc.json', '{\n  "rules": {"sign-off": "warn"}\n  "extends": []\n}', 3, /not valid JSON\. Look for/],
    ['.empathylintrc', '{"rules": {"sign-off": "warn"', 1, /not valid JSON/],
    ['package.json', '{\n  "empathylint": {"rules": }}}\n', 2, /not valid JSON/],
    ['.empathylintrc.yml', 'rules:\n\tsign-off: warn\n', 2, /no tabs/],
    ['.empathylintrc.yaml', 'rules:\n  sign-off: warn\n  sign-off: off\n', 3, /twice/],
    ['.empathylintrc', 'rules:\n  sign-off: [warn\n', 3, /./],
    ['empathylint.config.mjs', 'export default {\n  rules: {{}\n}\n', 2, /cannot be read as a script/],
    ['empathylint.config.cjs', 'module.exports = {\n  rules: {{}\n}\n', 2, /cannot be read as a script/],
    ['empathylint.config.js', 'const x = 1\nthrow new Error("no luck")\n', 2, /Running it failed: no luck/],
  ]
  for (const [file, content, line, says] of cases) {
    it(`names the line in ${file}: ${JSON.stringify(content.slice(0, 40))}`, async () => {
      const error = await complaint({[file]: content})
      expect(error.file).toBe(`${error.cwd}/${file}`)
      expect(error.problems).toHaveLength(1)
      expect(error.problems[0]?.line).toBe(line)
      expect(error.message).toMatch(says)
      expect(error.message).toContain(file)
    })
  }

  it('names the trouble in a TypeScript config', async () => {
    const error = await complaint({'empathylint.config.ts': 'const a: number = 1\nexport default {rules: {{}}\n'})
    expect(error.message).toMatch(/^There is a problem in empathylint\.config\.ts:\n {2}2/)
  })

  it('asks for an export', async () => {
    for (const [file, content] of Object.entries({
      'a.mjs': 'export const rules = {}',
      'a.ts': 'export const rules = {}',
    }))
      expect((await complaint({[file]: content}, {file})).message).toContain('exports no config. Write “export default')
  })

  it('does not unfold aliases without end', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'] as unknown as [string, string][])
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`)
    expect((await yaml(bomb.join('\n'))).message).toMatch(/could not be read/)
  })
})

describe('what a config says', () => {
  it('names the path, the place, the line and the nearest rule', async () => {
    const error = await yaml('rules:\n  sign-off: warn\n  conditonal-apology: warn\n')
    expect(error.problems).toEqual([
      {
        path: 'rules.conditonal-apology',
        message: 'rules.conditonal-apology is not a rule.',
        hint: 'Did you mean “conditional-apology”?',
        line: 3,
        column: 3,
        excerpt: '  conditonal-apology: warn',
      },
    ])
    expect(error.message).toBe(
      [
        'There is a problem in .empathylintrc.yml:',
        '  3:3  rules.conditonal-apology is not a rule. Did you mean “conditional-apology”?',
        '    3 |   conditonal-apology: warn',
      ].join('\n'),
    )
  })

  it('collects everything, not only the first', async () => {
    const error = await yaml(
      [
        'rulez: {}',
        'root: yes please',
        'rules:',
        '  sign-off: wran',
        '  relational-preamble: [warn, {maxx: 2, max: 0, openers: hope}]',
        '  missing-next-step: [warn, {max: 1}]',
        'overrides:',
        '  - rules: {nope-nope-nope: warn}',
        '  - files: [3, "!x"]',
        '    match: {chanel: chat, context: biling, active: maybe}',
        'ignores: drafts',
        'settings: {productTerms: [1], kind: repli, color: red}',
        'extends: [empathylint:recomended, 3]',
      ].join('\n'),
    )
    expect(
      error.problems.map(({path, line, message, hint}) => [path, line, hint ? `${message} ${hint}` : message]),
    ).toEqual([
      ['rulez', 1, 'rulez is not known in a config. Did you mean “rules”?'],
      ['root', 2, 'root must be true or false.'],
      [
        'rules.sign-off',
        4,
        'rules.sign-off must be one of off, info, warn, error, or 0, 1, 2, not “wran”. Did you mean “warn”?',
      ],
      [
        'rules.relational-preamble[1].maxx',
        5,
        expect.stringContaining('is not an option of relational-preamble. Did you mean “max”?'),
      ],
      ['rules.relational-preamble[1].max', 5, expect.stringContaining('must be 1 or more')],
      ['rules.relational-preamble[1].openers', 5, expect.stringContaining('must be a list of texts')],
      ['rules.missing-next-step[1].max', 6, expect.stringContaining('It has no options.')],
      ['overrides[0].rules.nope-nope-nope', 8, expect.stringContaining('is not a rule')],
      ['overrides[0]', 8, expect.stringContaining('must say in “files” or “match”')],
      ['overrides[1].files[0]', 9, expect.stringContaining('must be a glob')],
      ['overrides[1].files[1]', 9, expect.stringContaining('excludeFiles')],
      ['overrides[1].match.chanel', 10, expect.stringContaining('Did you mean “channel”?')],
      ['overrides[1].match.context', 10, expect.stringContaining('Did you mean “billing”?')],
      ['overrides[1].match.active', 10, expect.stringContaining('must be true or false')],
      ['ignores', 11, 'ignores must be a list of texts.'],
      ['settings.productTerms[0]', 12, 'settings.productTerms[0] must be a text.'],
      ['settings.kind', 12, expect.stringContaining('Did you mean “reply”?')],
      ['settings.color', 12, expect.stringContaining('Known are: productTerms')],
      ['extends[0]', 13, expect.stringContaining('Did you mean “empathylint:recommended”?')],
      ['extends[1]', 13, expect.stringContaining('must be the name of a preset')],
    ])
  })

  it('finds places in package.json and JSON, and does without in scripts', async () => {
    const inPackage = await complaint({
      'package.json': '{\n  "name": "x",\n  "empathylint": {\n    "rools": {}\n  }\n}',
    })
    expect(inPackage.problems[0]).toMatchObject({path: 'rools', line: 4, column: 5})
    const inScript = await complaint({'empathylint.config.mjs': 'export default {rules: {nope: 1}}'})
    expect(inScript.problems[0]?.path).toBe('rules.nope')
    expect(inScript.problems[0]?.line).toBeUndefined()
  })

  it('is an object', async () => {
    for (const content of ['- a', 'off', '42'])
      expect((await yaml(content)).message).toContain('The config must be an object with some of: $schema')
  })

  it('reminds of the space that YAML wants after a colon', async () => {
    expect((await yaml('rules: {relational-preamble: [warn, {max:3}]}')).message).toContain(
      'Put a space after the colon.',
    )
  })

  it('shows no control characters of the file', async () => {
    const error = await complaint({'.empathylintrc.json': '{"rules": {"a\\u001b[2J": "warn", "b\u001b[31m": 1}}'})
    expect(error.message).toContain('␛[2J')
    // oxlint-disable-next-line no-control-regex -- that there are none is the point
    expect(error.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('does not take keys of every object for rules or options', async () => {
    const error = await complaint({
      '.empathylintrc.json':
        '{"rules": {"constructor": 1, "__proto__": 1, "sign-off": [1, {"toString": 1}]}, "hasOwnProperty": 1}',
    })
    expect(error.problems.map(({path}) => path)).toEqual([
      'rules.constructor',
      'rules.__proto__',
      'rules.sign-off[1].toString',
      'hasOwnProperty',
    ])
  })
})

describe('extends', () => {
  it('names the chain of a circle', async () => {
    const error = await complaint({
      '.empathylintrc.yml': 'extends: ./a.yml',
      'a.yml': 'rules: {}\nextends: [empathylint:core, ./b.yml]',
      'b.yml': 'extends: ./a.yml',
    })
    expect(error.file).toBe(`${error.cwd}/b.yml`)
    expect(error.problems[0]).toMatchObject({line: 1, message: 'extends goes in a circle: a.yml → b.yml → a.yml.'})
  })

  it('names the circle of a config that extends itself, also in an override', async () => {
    expect((await yaml('extends: ./.empathylintrc.yml')).message).toContain('.empathylintrc.yml → .empathylintrc.yml')
    const inOverride = await yaml('overrides: [{files: a, extends: ./.empathylintrc.yml}]')
    expect(inOverride.problems[0]?.path).toBe('overrides[0].extends')
  })

  it('says all that was not found, and how it may have been meant', async () => {
    const error = await complaint({
      '.empathylintrc.yml': 'extends:\n  - ./nope.yml\n  - style-of-nobody\n  - base.yml\n',
      'base.yml': '',
    })
    expect(error.problems.map(({line, path}) => [line, path])).toEqual([
      [2, 'extends[0]'],
      [3, 'extends[1]'],
      [4, 'extends[2]'],
    ])
    expect(error.message).toContain('a file that was not found: “./nope.yml”')
    expect(error.message).toContain('a package that was not found: “style-of-nobody”')
    expect(error.message).toContain('write “./base.yml”')
  })

  it('blames the extended file for what is wrong in it', async () => {
    const error = await complaint({'.empathylintrc.yml': 'extends: ./base.yml', 'base.yml': 'rules: {nope: warn}'})
    expect(error.file).toBe(`${error.cwd}/base.yml`)
  })

  it('does not take a package.json without a config', async () => {
    const error = await complaint({'.empathylintrc.yml': 'extends: ./package.json', 'package.json': '{}'})
    expect(error.message).toContain('names a package.json without an “empathylint” key')
  })
})

describe('--config', () => {
  it('must be there, be of a known kind, and hold a config', async () => {
    expect((await complaint({}, {file: 'nope.yml'})).message).toMatch(
      /problem in nope\.yml:\n {2}The file was not found/,
    )
    expect((await complaint({'a.toml': ''}, {file: 'a.toml'})).message).toContain('ends in “.toml”')
    expect((await complaint({'x/b.md': ''}, {file: 'x'})).message).toContain('This is a folder')
    expect((await complaint({'package.json': '{}'}, {file: 'package.json'})).message).toContain('no “empathylint” key')
  })
})

describe('--rule', () => {
  it('is checked like a config', async () => {
    const overrides = [{rule: 'sing-off', entry: 'warn'} as const]
    const error = await complaint({}, {overrides})
    expect(error.file).toBe('--rule')
    expect(error.message).toContain('sing-off is not a rule. Did you mean “sign-off”?')
  })

  it('is read in three forms', () => {
    expect(parseRuleFlag('sign-off: warn')).toEqual({rule: 'sign-off', entry: 'warn'})
    expect(parseRuleFlag('sign-off:2')).toEqual({rule: 'sign-off', entry: 2})
    expect(parseRuleFlag('sign-off=off')).toEqual({rule: 'sign-off', entry: 'off'})
    expect(parseRuleFlag('sign-off: [warn, {max: 2}]')).toEqual({rule: 'sign-off', entry: ['warn', {max: 2}]})
  })

  it('says what is wrong with it', () => {
    for (const flag of ['sign-off', ': warn', '', 'sign-off: [warn', 'sign-off: *x'])
      expect(parseRuleFlag(flag)).toEqual({problem: expect.stringContaining('Write it as “id: warn”')})
    expect(parseRuleFlag('sign-off: loud')).toEqual({
      problem: 'sign-off must be one of off, info, warn, error, or 0, 1, 2, not “loud”.',
    })
    expect(parseRuleFlag('sign-off:')).toEqual({problem: expect.stringContaining('must be one of')})
  })
})

it('gives every file below a broken config the same error', async () => {
  const cwd = await project({'.empathylintrc.yml': 'rulez: 1', 'a/b/c.md': ''})
  const loader = createConfigLoader({cwd, registry})
  const errors = await Promise.all(
    ['a.md', 'a/x.md', 'a/b/c.md'].map((path) => loader.forFile(path).catch((error: unknown) => error)),
  )
  expect(new Set(errors).size).toBe(1)
  expect(errors[0]).toBeInstanceOf(ConfigError)
})
