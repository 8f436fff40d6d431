/** Every value of a resolved config can say where it comes from. */
import {relative} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type ConfigLoaderOptions, createConfigLoader, type Origin} from '../../src/config/index.ts'
import {project} from './project.ts'
import {registry} from './registry.ts'

/** A config for `a.md`, or another file, and a way to write origins short. */
async function explained(
  files: Readonly<Record<string, string>>,
  options: Partial<ConfigLoaderOptions> & {readonly path?: string; readonly fields?: object} = {},
) {
  const {path = 'a.md', fields, ...rest} = options
  const cwd = await project(files)
  const config = await createConfigLoader({cwd, registry, ...rest}).forFile(path)
  const explanation = config.explain(path, fields)
  const short = (origin: Origin | undefined) => origin && inShort(origin, cwd)
  const rule = (id: string) => {
    const {severity, from, optionsFrom} = explanation.rules.find((each) => each.id === id) ?? {}
    return [severity, short(from), ...(optionsFrom ? [short(optionsFrom)] : [])]
  }
  return {cwd, config, explanation, short, rule}
}

/** `base.yml:2:3 rules.sign-off, by extends[0], if channel is chat`. */
function inShort(origin: Origin, cwd: string): string {
  if (origin.kind === 'command line') return origin.flag
  const {extendedBy, conditions} = origin
  const where = ({file, line, column}: {file: string; line?: number; column?: number}) =>
    [relative(cwd, file), ...(line === undefined ? [] : [line, column])].join(':')
  const what = origin.kind === 'preset' ? origin.preset : `${where(origin.at)} ${origin.at.path}`
  const by = extendedBy ? `, by ${where(extendedBy.at)} ${extendedBy.at.path}` : ''
  const when = conditions.map((each) => `, in ${each.at.path} if ${each.filesInWords ?? each.fieldsInWords}`)
  return `${what}${by}${when.join('')}`
}

describe('the origin of a rule', () => {
  it('is the preset that holds by default, or nothing', async () => {
    const {rule, explanation} = await explained({'a.md': ''})
    expect(rule('conditional-apology')).toEqual(['error', 'empathylint:recommended'])
    expect(rule('sign-off')).toEqual(['off', undefined])
    expect(explanation.rules.map(({id}) => id)).toEqual(registry.rules.map(({id}) => id))
    expect(explanation.mayAlsoApply).toEqual([])
  })

  it('is the preset that a config names, with the place', async () => {
    const {rule} = await explained({'.empathylintrc.yml': 'extends:\n  - empathylint:core\n  - empathylint:chat\n'})
    expect(rule('conditional-apology')).toEqual(['error', 'empathylint:core, by .empathylintrc.yml:2:5 extends[0]'])
    expect(rule('relational-preamble')).toEqual([
      'warning',
      'empathylint:chat, by .empathylintrc.yml:3:5 extends[1]',
      'empathylint:chat, by .empathylintrc.yml:3:5 extends[1]',
    ])
  })

  it('is a line of the config', async () => {
    const {rule} = await explained({'.empathylintrc.yml': 'rules:\n  sign-off: warn\n  missing-next-step: off\n'})
    expect(rule('sign-off')).toEqual(['warning', '.empathylintrc.yml:2:3 rules.sign-off'])
    expect(rule('missing-next-step')).toEqual(['off', '.empathylintrc.yml:3:3 rules.missing-next-step'])
    expect(rule('conditional-apology')).toEqual(['error', 'empathylint:recommended'])
  })

  it('may be one place for the severity and another for the options', async () => {
    const {rule, explanation} = await explained({
      '.empathylintrc.yml': 'extends: ./base.yml\nrules: {relational-preamble: error}\n',
      'base.yml': 'rules:\n  relational-preamble: [warn, {max: 4}]\n',
    })
    expect(rule('relational-preamble')).toEqual([
      'error',
      '.empathylintrc.yml:2:9 rules.relational-preamble',
      'base.yml:2:3 rules.relational-preamble, by .empathylintrc.yml:1:1 extends',
    ])
    expect(explanation.rules.find(({id}) => id === 'relational-preamble')?.options).toEqual({
      max: 4,
      openers: ['hope'],
    })
  })

  it('is found in JSON and in package.json, and by its path alone in a script', async () => {
    const json = '{\n  "rules": {\n    "sign-off": ["warn", {"required": true}]\n  }\n}'
    const inJson = await explained({'.empathylintrc.json': json})
    expect(inJson.rule('sign-off')[1]).toBe('.empathylintrc.json:3:5 rules.sign-off')
    const inPackage = await explained({'package.json': '{\n  "empathylint": {"rules": {"sign-off": "warn"}}\n}'})
    expect(inPackage.rule('sign-off')[1]).toBe('package.json:2:29 rules.sign-off')
    const inScript = await explained({'empathylint.config.mjs': `export default {rules: {'sign-off': 'warn'}}`})
    expect(inScript.rule('sign-off')[1]).toBe('empathylint.config.mjs rules.sign-off')
  })

  it('is a file of a package, named by the config that extends it', async () => {
    const {rule} = await explained({
      'node_modules/support-style/package.json': '{"name": "support-style", "main": "style.json"}',
      'node_modules/support-style/style.json':
        '{"rules": {"sign-off": "error"},\n"overrides": [{"files": "a.*", "rules": {"missing-next-step": "off"}}]}',
      '.empathylintrc.yml': 'extends: [empathylint:core, support-style]',
    })
    const by = 'by .empathylintrc.yml:1:29 extends[1]'
    expect(rule('sign-off')[1]).toBe(`node_modules/support-style/style.json:1:12 rules.sign-off, ${by}`)
    expect(rule('missing-next-step')[1]).toBe(
      `node_modules/support-style/style.json:2:42 overrides[0].rules.missing-next-step, ${by}, in overrides[0] if a.*`,
    )
  })

  it('is the command line before all configs', async () => {
    const {rule} = await explained(
      {'.empathylintrc.yml': 'overrides: [{files: "**", rules: {conditional-apology: info}}]'},
      {overrides: [{rule: 'conditional-apology', entry: ['warn', {}]}]},
    )
    expect(rule('conditional-apology')).toEqual(['warning', '--rule', '--rule'])
  })
})

describe('the origin of what overrides say', () => {
  const config = `
rules: {sign-off: info}
overrides:
  - files: macros/chat/**
    excludeFiles: [macros/chat/old, "*.txt"]
    rules: {sign-off: warn}
  - match: {channel: [chat, SMS], lang: de}
    extends: empathylint:chat
    rules: {sign-off: error}
    settings: {kind: snippet}
`
  const files = {'.empathylintrc.yml': config}

  it('comes with the conditions, in words too', async () => {
    const {rule, explanation} = await explained(files, {path: 'macros/chat/a.md'})
    const from = '.empathylintrc.yml:6:13 overrides[0].rules.sign-off'
    expect(rule('sign-off')).toEqual([
      'warning',
      `${from}, in overrides[0] if macros/chat/**, but not macros/chat/old or *.txt`,
    ])
    expect(explanation.rules.find(({id}) => id === 'sign-off')?.from?.conditions).toMatchObject([
      {at: {line: 4, column: 5}, files: ['macros/chat/**'], excludeFiles: ['macros/chat/old', '*.txt']},
    ])
    expect((await explained(files)).rule('sign-off')).toEqual(['info', '.empathylintrc.yml:2:9 rules.sign-off'])
  })

  it('is the override whose fields a reply has', async () => {
    const fields = {channel: 'chat', lang: 'de'}
    const {rule, explanation, short} = await explained(files, {path: 'macros/chat/a.md', fields})
    const when = 'in overrides[1] if channel is chat or SMS, and lang is de'
    expect(rule('sign-off')).toEqual(['error', `.empathylintrc.yml:9:13 overrides[1].rules.sign-off, ${when}`])
    expect(rule('relational-preamble')[1]).toBe(
      `empathylint:chat, by .empathylintrc.yml:8:5 overrides[1].extends, ${when}`,
    )
    expect(short(explanation.settings.kind?.from)).toBe(`.empathylintrc.yml:10:16 overrides[1].settings.kind, ${when}`)
    expect(explanation.mayAlsoApply).toEqual([])
  })

  it('may also apply, where only the fields of a reply can tell', async () => {
    const {explanation, short} = await explained(files, {path: 'macros/chat/a.md'})
    expect(explanation.mayAlsoApply.map(({words}) => words)).toEqual([
      'overrides[1] where channel is chat or SMS, and lang is de',
    ])
    const [possible] = explanation.mayAlsoApply
    expect(possible?.conditions).toMatchObject([{match: {channel: ['chat', 'SMS'], lang: ['de']}}])
    // What the preset sets comes first, so that the override's own rules win.
    expect(possible?.rules.map(({id, severity, options}) => [id, severity, options])).toEqual([
      ['relational-preamble', 'warning', {max: 1, openers: ['hope']}],
      ['sign-off', 'error', undefined],
    ])
    expect(possible?.settings.kind?.value).toBe('snippet')
    expect(short(possible?.settings.channel?.from)).toContain('empathylint:chat')
  })

  it('counts for replies that leave a field to the settings', async () => {
    const {rule, explanation} = await explained({
      '.empathylintrc.yml':
        'settings: {channel: chat}\noverrides: [{match: {channel: chat}, rules: {sign-off: warn}}, {match: {channel: sms}, rules: {sign-off: off}}]',
    })
    expect(rule('sign-off')[0]).toBe('warning')
    expect(explanation.mayAlsoApply.map(({words}) => words)).toEqual(['overrides[1] where channel is sms'])
  })

  it('leaves out overrides for other files, and those that set nothing', async () => {
    const {explanation} = await explained({
      '.empathylintrc.yml':
        'overrides: [{files: x/**, match: {channel: chat}, rules: {sign-off: warn}}, {match: {channel: sms}}]',
    })
    expect(explanation.mayAlsoApply).toEqual([])
  })

  it('names overrides within what an override extends, outermost first', async () => {
    const {explanation} = await explained({
      '.empathylintrc.yml': 'overrides: [{match: {channel: chat}, extends: ./chat.yml}]',
      'chat.yml': 'overrides: [{match: {lang: de}, rules: {sign-off: warn}}]',
    })
    expect(explanation.mayAlsoApply.map(({words}) => words)).toEqual([
      'overrides[0] where channel is chat, and there overrides[0] where lang is de',
    ])
    expect(explanation.mayAlsoApply[0]?.conditions.map(({at}) => at.file.replace(/.*\//, ''))).toEqual([
      '.empathylintrc.yml',
      'chat.yml',
    ])
  })

  it('shows no control characters in words', async () => {
    const {explanation} = await explained({
      '.empathylintrc.json': '{"overrides": [{"match": {"title": "a\\u001b[2J*"}, "rules": {"sign-off": "warn"}}]}',
    })
    expect(explanation.mayAlsoApply[0]?.words).toBe('overrides[0] where title is a␛[2J*')
  })
})

describe('the origin of all else', () => {
  it('is known for settings, of which the last counts', async () => {
    const {explanation, short} = await explained({
      '.empathylintrc.yml': 'extends: [empathylint:chat, ./base.yml]\nsettings:\n  brandNames: [Acme]\n',
      'base.yml': 'settings: {brandNames: [A], productTerms: [Export]}',
    })
    const from = Object.fromEntries(
      Object.entries(explanation.settings).map(([key, {value, from: origin}]) => [key, [value, short(origin)]]),
    )
    expect(from).toEqual({
      channel: ['chat', 'empathylint:chat, by .empathylintrc.yml:1:11 extends[0]'],
      brandNames: [['Acme'], '.empathylintrc.yml:3:3 settings.brandNames'],
      productTerms: [['Export'], 'base.yml:1:29 settings.productTerms, by .empathylintrc.yml:1:29 extends[1]'],
    })
  })

  it('is known for patterns that leave files out, and for the one that left this file out', async () => {
    const files = {
      '.empathylintrc.yml': 'extends: ./base.yml\nignores:\n  - "*.md"\n  - "!keep.md"\n',
      'base.yml': 'ignores: ["*.bak", old/]',
    }
    const {explanation, short} = await explained(files)
    expect(explanation.ignores.map(({value, from}) => [value, short(from)])).toEqual([
      ['*.bak', 'base.yml:1:11 ignores[0], by .empathylintrc.yml:1:1 extends'],
      ['old/', 'base.yml:1:20 ignores[1], by .empathylintrc.yml:1:1 extends'],
      ['*.md', '.empathylintrc.yml:3:5 ignores[0]'],
      ['!keep.md', '.empathylintrc.yml:4:5 ignores[1]'],
    ])
    expect(short(explanation.ignoredBy?.from)).toBe('.empathylintrc.yml:3:5 ignores[0]')
    expect((await explained(files, {path: 'old/a.txt'})).explanation.ignoredBy?.value).toBe('old/')
    expect((await explained(files, {path: 'keep.md'})).explanation.ignoredBy).toBeUndefined()
  })

  it('is known for the mapping of a data file', async () => {
    const config =
      'sources:\n  - {files: "*.json", body: $.a}\n  - {files: x.json, excludeFiles: y/**, profile: intercom}\n'
    const files = {'.empathylintrc.yml': config}
    const {explanation, short} = await explained(files, {path: 'x.json'})
    expect(explanation.mapping).toMatchObject({
      value: {profile: 'intercom'},
      files: ['x.json'],
      excludeFiles: ['y/**'],
    })
    expect(short(explanation.mapping?.from)).toBe('.empathylintrc.yml:3:5 sources[1]')
    expect((await explained(files, {path: 'b.json'})).explanation.mapping?.value).toEqual({body: '$.a'})
    expect((await explained(files)).explanation.mapping).toBeUndefined()
  })

  it('is known for comments that switch rules off, and for the baseline', async () => {
    const {explanation, short, cwd} = await explained({
      '.empathylintrc.yml': 'extends: ./shared/base.yml\ndirectives: {requireReason: true}\n',
      'shared/base.yml': 'directives:\n  requireReason: false\n  reportUnused: error\nbaseline: known.json\n',
    })
    const by = 'by .empathylintrc.yml:1:1 extends'
    const {reportUnused, requireReason, allow} = explanation.directives
    expect([reportUnused.value, short(reportUnused.from)]).toEqual([
      'error',
      `shared/base.yml:3:3 directives.reportUnused, ${by}`,
    ])
    expect([requireReason.value, short(requireReason.from)]).toEqual([
      true,
      '.empathylintrc.yml:2:14 directives.requireReason',
    ])
    expect(allow).toEqual({value: true})
    expect(explanation.baseline?.value).toBe(`${cwd}/shared/known.json`)
    expect(short(explanation.baseline?.from)).toBe(`shared/base.yml:4:1 baseline, ${by}`)
  })
})

it('explains what settingsFor answers', async () => {
  const {config} = await explained({
    '.empathylintrc.yml': `
extends: [empathylint:strict]
rules: {sign-off: info}
settings: {channel: email}
overrides:
  - {match: {channel: chat}, extends: empathylint:chat, rules: {conditional-apology: off}}
  - {files: b.md, rules: {relational-preamble: [info, {max: 9}]}}
`,
  })
  for (const path of ['a.md', 'b.md'])
    for (const fields of [{}, {channel: 'chat'}, {channel: 'email'}]) {
      const {rules, settings} = config.settingsFor(path, fields)
      const explanation = config.explain(path, fields)
      for (const {id, from: _, optionsFrom: __, ...setting} of explanation.rules)
        expect(rules.get(id) ?? {...setting, severity: 'off'}).toEqual(setting)
      const values = Object.entries(explanation.settings).map(([key, {value}]) => [key, value])
      expect(Object.fromEntries(values)).toEqual(settings)
    }
})
