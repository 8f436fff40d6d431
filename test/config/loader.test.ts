import {mkdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Config, type ConfigLoaderOptions, createConfigLoader, parseRuleFlag} from '../../src/config/index.ts'
import {project} from './project.ts'
import {registry} from './registry.ts'

function loader(cwd: string, options: Partial<ConfigLoaderOptions> = {}) {
  return createConfigLoader({cwd, registry, ...options})
}

/** `id: severity` of all rules, and options where they are not the defaults. */
function rulesOf(config: Config, path = 'macros/a.md', fields = {}): Record<string, unknown> {
  const defaults = {max: 2, openers: ['hope'], required: false}
  return Object.fromEntries(
    [...config.settingsFor(path, fields).rules].map(([id, {severity, options}]) => {
      const own = Object.entries(options).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name as keyof typeof defaults]),
      )
      return [id, own.length > 0 ? [severity, Object.fromEntries(own)] : severity]
    }),
  )
}

const RECOMMENDED = {'conditional-apology': 'error', 'missing-next-step': 'info', 'relational-preamble': 'warning'}

describe('kinds of config files', () => {
  const inCode = `{rules: {'conditional-apology': 'off'}}`
  const kinds = {
    '.empathylintrc': 'rules:\n  conditional-apology: off\n',
    '.empathylintrc.json': '{\n\t// why not\n\t"rules": {"conditional-apology": "off"}, /* and so on */\n}',
    '.empathylintrc.yaml': 'rules: {conditional-apology: off}',
    '.empathylintrc.yml': 'rules: {conditional-apology: 0}',
    '.empathylintrc.js': `module.exports = ${inCode}`,
    '.empathylintrc.mjs': `export default ${inCode}`,
    '.empathylintrc.cjs': `module.exports = ${inCode}`,
    '.empathylintrc.ts': `const rules: Record<string, string> = {'conditional-apology': 'off'}\nexport default {rules}`,
    'empathylint.config.js': `module.exports = ${inCode}`,
    'empathylint.config.mjs': `export default ${inCode}`,
    'empathylint.config.cjs': `module.exports = ${inCode}`,
    'empathylint.config.ts': `interface Config {rules: object}\nexport default ${inCode} satisfies Config`,
    'package.json': '{"name": "x", "empathylint": {"rules": {"conditional-apology": "off"}}}',
  }
  for (const [name, content] of Object.entries(kinds)) {
    it(`reads ${name}`, async () => {
      const cwd = await project({[name]: content})
      const config = await loader(cwd).forFile('macros/a.md')
      expect(config.file).toBe(join(cwd, name))
      expect(rulesOf(config)).toEqual({...RECOMMENDED, 'conditional-apology': 'off'})
    })
  }

  it('reads .empathylintrc as JSON too', async () => {
    const cwd = await project({
      '.empathylintrc': '{"extends": [], "rules": {"sign-off": ["warn", {"required": true}]}}',
    })
    expect(rulesOf(await loader(cwd).forFile('a.md'))).toEqual({'sign-off': ['warning', {required: true}]})
  })

  it('keeps “//” in an unquoted address', async () => {
    const cwd = await project({'.empathylintrc': '{$schema: https://example.com/schema.json, rules: {sign-off: warn}}'})
    expect(rulesOf(await loader(cwd).forFile('a.md'))).toHaveProperty('sign-off', 'warning')
  })

  it('takes an empty file, or one of comments and empty keys, as the recommended preset', async () => {
    const cwd = await project({
      'a/.empathylintrc.yml': '',
      'b/.empathylintrc.yml': '# nothing yet\n',
      'c/.empathylintrc.yml': 'rules:\n  # conditional-apology: off\noverrides:\n',
    })
    for (const folder of ['a', 'b', 'c']) {
      const config = await loader(cwd).forFile(`${folder}/x.md`)
      expect(config.file).toBe(join(cwd, folder, '.empathylintrc.yml'))
      expect(rulesOf(config)).toEqual(RECOMMENDED)
    }
  })
})

describe('which config counts', () => {
  it('is the recommended preset where there is none', async () => {
    const cwd = await project({'a.md': ''})
    const config = await loader(cwd).forFile('a.md')
    expect(config.file).toBeUndefined()
    expect(rulesOf(config)).toEqual(RECOMMENDED)
  })

  it('is the nearest, without those above', async () => {
    const cwd = await project({
      '.empathylintrc.yml': 'extends: []\nrules: {sign-off: error}',
      'chat/.empathylintrc.yml': 'extends: []\nrules: {missing-next-step: warn}',
      'chat/deep/er/a.md': '',
    })
    const configs = loader(cwd)
    expect(rulesOf(await configs.forFile('mail/a.md'))).toEqual({'sign-off': 'error'})
    expect(rulesOf(await configs.forFile('chat/deep/er/a.md'))).toEqual({'missing-next-step': 'warning'})
    expect(await configs.forFile('chat/a.md')).toBe(await configs.forFile(join(cwd, 'chat/deep/er/b.md')))
  })

  it('passes by a package.json without a config, even a broken one', async () => {
    const cwd = await project({
      '.empathylintrc.yml': 'extends: []',
      'a/package.json': '{"devDependencies": {"empathylint": "1"}}',
      'b/package.json': '{"name": ',
    })
    for (const folder of ['a', 'b'])
      expect((await loader(cwd).forFile(`${folder}/x.md`)).file).toBe(join(cwd, '.empathylintrc.yml'))
  })

  it('is the one that is named, for all files', async () => {
    const cwd = await project({
      'strict.yml': 'extends: empathylint:strict',
      '.empathylintrc.yml': 'extends: []',
      'chat/.empathylintrc.yml': 'extends: []',
    })
    const config = await loader(cwd, {file: 'strict.yml'}).forFile('chat/a.md')
    expect(rulesOf(config)).toEqual({
      'conditional-apology': 'error',
      'missing-next-step': 'error',
      'relational-preamble': ['error', {max: 1}],
    })
  })

  it('is none where none is wanted', async () => {
    const cwd = await project({'.empathylintrc.yml': 'extends: []'})
    expect(rulesOf(await loader(cwd, {useFiles: false}).forFile('a.md'))).toEqual(RECOMMENDED)
  })

  it('is overruled by the command line', async () => {
    const cwd = await project({'.empathylintrc.yml': 'overrides: [{files: "**", rules: {conditional-apology: info}}]'})
    const flags = ['conditional-apology: warn', 'relational-preamble: [error, {max: 5}]', 'sign-off=off']
    const overrides = flags.map((flag) => parseRuleFlag(flag)).filter((parsed) => parsed.rule !== undefined)
    expect(overrides).toHaveLength(3)
    expect(rulesOf(await loader(cwd, {overrides}).forFile('a.md'))).toEqual({
      'conditional-apology': 'warning',
      'missing-next-step': 'info',
      'relational-preamble': ['error', {max: 5}],
      'sign-off': 'off',
    })
  })

  it('may lie outside of the working folder', async () => {
    const cwd = await project({'.empathylintrc.yml': 'ignores: [drafts/]\nextends: []', 'app/a.md': ''})
    const config = await loader(join(cwd, 'app')).forFile('a.md')
    expect(config.file).toBe(join(cwd, '.empathylintrc.yml'))
    expect(config.ignores('../drafts/a.md')).toBe(true)
    expect(config.ignores('../../elsewhere/drafts/a.md')).toBe(false)
  })
})

describe('extends', () => {
  it('merges in order, and keeps options where only a severity is given', async () => {
    const cwd = await project({
      'base.yml':
        'rules:\n  relational-preamble: [warn, {max: 4}]\n  sign-off: [error, {required: true}]\nsettings: {productTerms: [Queue], channel: email}',
      'terms.json': '{"settings": {"productTerms": ["Export"]}, "rules": {"sign-off": "info"}}',
      '.empathylintrc.yml':
        'extends: [empathylint:core, ./base.yml, ./terms.json]\nrules:\n  relational-preamble: error\n',
    })
    const config = await loader(cwd).forFile('a.md')
    expect(rulesOf(config)).toEqual({
      'conditional-apology': 'error',
      'relational-preamble': ['error', {max: 4}],
      'sign-off': ['info', {required: true}],
    })
    expect(config.settingsFor('a.md', {}).settings).toEqual({productTerms: ['Export'], channel: 'email'})
    expect(config.files.map((file) => file.slice(cwd.length + 1))).toEqual([
      '.empathylintrc.yml',
      'base.yml',
      'terms.json',
    ])
  })

  it('fills options that a list does not name from the defaults of the rule', async () => {
    const cwd = await project({'.empathylintrc.yml': 'extends: []\nrules: {relational-preamble: [warn, {max: 4}]}'})
    const config = await loader(cwd).forFile('a.md')
    expect(config.settingsFor('a.md', {}).rules.get('relational-preamble')).toEqual({
      severity: 'warning',
      options: {max: 4, openers: ['hope']},
    })
  })

  it('has the recommended preset at the bottom unless the chain names a preset or nothing', async () => {
    const cwd = await project({
      '.empathylintrc.yml': 'rules: {sign-off: error}',
      'nested/.empathylintrc.yml': 'extends: ../.empathylintrc.yml',
      'bare/.empathylintrc.yml': 'extends: ["./rules.yml"]',
      'bare/rules.yml': 'extends: []\nrules: {sign-off: warn}',
      'chain/.empathylintrc.yml': 'extends: ["./core.yml"]',
      'chain/core.yml': 'extends: empathylint:core',
    })
    expect(rulesOf(await loader(cwd).forFile('nested/a.md'))).toEqual({...RECOMMENDED, 'sign-off': 'error'})
    expect(rulesOf(await loader(cwd).forFile('bare/a.md'))).toEqual({'sign-off': 'warning'})
    expect(rulesOf(await loader(cwd).forFile('chain/a.md'))).toEqual({'conditional-apology': 'error'})
  })

  it('takes npm packages, for require and for import alone', async () => {
    const cwd = await project({
      'node_modules/support-style/package.json': '{"name": "support-style", "main": "style.json"}',
      'node_modules/support-style/style.json':
        '{"rules": {"sign-off": "error"}, "overrides": [{"files": "chat/**", "rules": {"sign-off": "off"}}]}',
      'node_modules/@team/style/package.json':
        '{"name": "@team/style", "type": "module", "exports": {"import": "./index.js"}}',
      'node_modules/@team/style/index.js': `export default {rules: {'missing-next-step': 'error'}}`,
      '.empathylintrc.yml': 'extends: [empathylint:core, support-style, "@team/style"]',
    })
    const config = await loader(cwd).forFile('a.md')
    const rules = {'conditional-apology': 'error', 'sign-off': 'error', 'missing-next-step': 'error'}
    expect(rulesOf(config)).toEqual(rules)
    expect(rulesOf(config, 'chat/a.md')).toEqual({...rules, 'sign-off': 'off'})
  })

  it('may meet the same file twice without a circle', async () => {
    const cwd = await project({
      '.empathylintrc.yml': 'extends: [./a.yml, ./b.yml]',
      'a.yml': 'extends: ./base.yml',
      'b.yml': 'extends: ./base.yml',
      'base.yml': 'extends: []\nrules: {sign-off: warn}',
    })
    expect(rulesOf(await loader(cwd).forFile('x.md'))).toEqual({'sign-off': 'warning'})
  })
})

describe('overrides', () => {
  const yaml = `
extends: []
rules: {conditional-apology: error}
overrides:
  - files: [chat/**, "*.txt"]
    excludeFiles: chat/archive
    rules: {conditional-apology: warn}
  - match: {channel: [chat, sms], lang: de}
    rules: {conditional-apology: info}
  - files: ./status/
    extends: empathylint:chat
    settings: {kind: reply}
  - match: {tags: VIP}
    rules: {conditional-apology: off}
`
  const severity = async (path: string, fields = {}) => {
    const cwd = await project({'.empathylintrc.yml': yaml})
    const config = await loader(cwd).forFile(path)
    return config.settingsFor(path, fields).rules.get('conditional-apology')?.severity
  }

  it('count by glob, less what is excluded', async () => {
    expect(await severity('mail/a.md')).toBe('error')
    expect(await severity('chat/deep/a.md')).toBe('warning')
    expect(await severity('chat/.hidden/a.md')).toBe('warning')
    expect(await severity('mail/deep/a.txt')).toBe('warning')
    expect(await severity('chat/archive/a.md')).toBe('error')
  })

  it('count by the fields of a reply, all of which must fit', async () => {
    expect(await severity('a.md', {channel: 'chat', lang: 'de-AT'})).toBe('info')
    expect(await severity('a.md', {channel: 'Chat', lang: 'de'})).toBe('info')
    expect(await severity('a.md', {channel: 'chat', lang: 'den'})).toBe('error')
    expect(await severity('a.md', {channel: 'email', lang: 'de'})).toBe('error')
    expect(await severity('a.md', {lang: 'de'})).toBe('error')
  })

  it('win over earlier ones', async () => {
    expect(await severity('chat/a.md', {channel: 'sms', lang: 'de', tags: ['new', 'vip']})).toBe('off')
  })

  it('can extend a preset and set what replies do not say', async () => {
    const cwd = await project({'.empathylintrc.yml': yaml})
    const config = await loader(cwd).forFile('status/a.md')
    expect(config.settingsFor('status/a.md', {}).settings).toEqual({channel: 'chat', kind: 'reply'})
    expect(rulesOf(config, 'status/a.md')).toMatchObject({'relational-preamble': ['warning', {max: 1}]})
    expect(config.settingsFor('a.md', {}).settings).toEqual({})
  })

  it('see the fields that earlier settings give', async () => {
    const cwd = await project({
      '.empathylintrc.yml':
        'extends: []\noverrides: [{files: chat/**, settings: {channel: chat}}, {match: {channel: chat}, rules: {sign-off: warn}}]',
    })
    const config = await loader(cwd).forFile('chat/a.md')
    expect(rulesOf(config, 'chat/a.md')).toEqual({'sign-off': 'warning'})
    expect(rulesOf(config, 'chat/a.md', {channel: 'email'})).toEqual({})
    expect(rulesOf(config, 'mail/a.md')).toEqual({})
  })

  it('have globs relative to the file they stand in', async () => {
    const cwd = await project({
      '.empathylintrc.yml': 'extends: []\noverrides: [{files: macros/chat/**, rules: {sign-off: warn}}]',
      'macros/chat/.empathylintrc.yml': 'extends: ../../.empathylintrc.yml',
    })
    expect(rulesOf(await loader(cwd).forFile('macros/chat/a.md'), 'macros/chat/a.md')).toEqual({'sign-off': 'warning'})
  })
})

describe('settingsFor', () => {
  it('answers with the same object however often it is asked', async () => {
    const cwd = await project({
      '.empathylintrc.yml':
        'overrides: [{files: chat/**, rules: {sign-off: warn}}, {match: {channel: chat}, rules: {sign-off: error}}]',
    })
    const config = await loader(cwd).forFile('a.md')
    const answers = new Set<unknown>()
    for (let call = 0; call < 200_000; call++) {
      const path = call % 2 === 0 ? 'chat/a.md' : `mail/${call % 100}.md`
      answers.add(config.settingsFor(path, {channel: call % 3 === 0 ? 'chat' : 'email', title: `Reply ${call}`}))
    }
    expect(answers.size).toBe(4)
  })
})

describe('ignores', () => {
  it('are written as in .gitignore, relative to the config', async () => {
    const cwd = await project({
      'team/.empathylintrc.yml': 'ignores: ["*.draft.md", /old/, "!old/keep.md", archive/**, "!archive/b.md"]',
    })
    const config = await loader(cwd).forFile('team/a.md')
    const paths = [
      'team/a.md',
      'team/x/a.draft.md',
      'team/old/keep.md',
      'team/x/old/a.md',
      'team/archive/a.md',
      'team/archive/b.md',
    ]
    expect(paths.filter((path) => config.ignores(path))).toEqual([
      'team/x/a.draft.md',
      'team/old/keep.md',
      'team/archive/a.md',
    ])
  })

  it('come from extended configs too', async () => {
    const cwd = await project({
      'base.yml': 'ignores: [old/]',
      'a/.empathylintrc.yml': 'extends: ../base.yml\nignores: [new/]',
    })
    const config = await loader(cwd).forFile('a/x.md')
    expect([config.ignores('old/x.md'), config.ignores('a/old/x.md'), config.ignores('a/new/x.md')]).toEqual([
      true,
      true,
      true,
    ])
    expect(config.ignores('new/x.md')).toBe(false)
  })
})

it('takes a config in a linked folder where the link is', async () => {
  const cwd = await project({'real/a.md': '', '.empathylintrc.yml': 'extends: []'})
  await mkdir(join(cwd, 'elsewhere'))
  await symlink(join(cwd, 'real'), join(cwd, 'elsewhere/link'))
  expect((await loader(cwd).forFile('elsewhere/link/a.md')).file).toBe(join(cwd, '.empathylintrc.yml'))
})
