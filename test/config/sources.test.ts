import {describe, expect, it} from 'vitest'
import {ConfigError, createConfigLoader} from '../../src/config/index.ts'
import {project} from './project.ts'
import {registry} from './registry.ts'

const configOf = async (files: Readonly<Record<string, string>>) =>
  createConfigLoader({cwd: await project(files), registry}).forFile('exports/a.json')

/** What loading a config with these sources complains about. */
async function complaints(sources: string): Promise<readonly string[]> {
  const failure: unknown = await configOf({'.empathylintrc.yml': `sources:\n${sources}`}).catch(
    (error: unknown) => error,
  )
  if (!(failure instanceof ConfigError)) throw new Error('The config was accepted.')
  return failure.problems.map(({message, hint}) => (hint === undefined ? message : `${message} ${hint}`))
}

describe('sources in a config', () => {
  it('say where the replies of matching files stand', async () => {
    const config = await configOf({
      '.empathylintrc.yml': [
        'sources:',
        '  - files: exports/*.json',
        '    excludeFiles: exports/old.json',
        '    body: "$.items[*].reply"',
        '    title: "$.items[*].name"',
        '    lang: en',
        '    active: true',
        '    kind: html',
        '    dialect: Help Scout',
        '  - {files: "*.csv", body: "$[*][1]", title: key, header: false, delimiter: ";"}',
      ].join('\n'),
    })
    expect(config.mappingFor('exports/a.json')).toEqual({
      body: '$.items[*].reply',
      title: '$.items[*].name',
      lang: 'en',
      active: true,
      kind: 'html',
      dialect: 'Help Scout',
    })
    expect(config.mappingFor('x/y/b.csv')).toMatchObject({header: false, delimiter: ';'})
    expect([config.mappingFor('exports/old.json'), config.mappingFor('a.json')]).toEqual([undefined, undefined])
  })

  it('come from extended configs too, relative to these, and the last that fits counts', async () => {
    const config = await configOf({
      '.empathylintrc.yml': 'extends: ./exports/base.yml\nsources: [{files: exports/b.json, profile: intercom}]',
      'exports/base.yml': 'sources: [{files: "./*.json", body: $.a}]',
    })
    expect(config.mappingFor('exports/a.json')).toEqual({body: '$.a'})
    expect(config.mappingFor('exports/b.json')).toEqual({profile: 'intercom'})
    expect(config.mappingFor('a.json')).toBeUndefined()
  })

  it.each([
    ['{body: $.a}', 'sources[0] must say in “files” which files it is for.'],
    ['{files: a.json}', 'sources[0] must say in “body” where the replies stand, or name a “profile”.'],
    [
      '{files: a.json, body: items}',
      'sources[0].body must be a path that begins with “$”. Write a JSONPath such as "$.items[*].reply".',
    ],
    [
      '{files: a.json, body: "$.items["}',
      /^sources\[0\]\.body is not a path that can be read: unclosed bracketed selection\. Write/,
    ],
    ['{files: a.json, body: $.a, title: name}', /^sources\[0\]\.title must be a path that begins with/],
    [
      '{files: a.json, body: $.a, kind: htlm}',
      /^sources\[0\]\.kind must be one of .*not “htlm”\. Did you mean “html”\?$/,
    ],
    ['{files: a.json, body: $.a, dialect: klingon}', /^sources\[0\]\.dialect must be a dialect/],
    ['{files: a.json, profile: zendesk-macro}', /Did you mean “zendesk-macros”\?$/],
    ['{files: a.json, boddy: $.a}', /^sources\[0\]\.boddy is not known in a source\. Did you mean “body”\?$/],
  ])('refuse %s', async (source, message) => {
    const [first] = await complaints(`  - ${source}\n`)
    if (typeof message === 'string') expect(first).toBe(message)
    else expect(first).toMatch(message)
  })
})

describe('overrides by what an export says', () => {
  const severity = async (match: string, fields: object) => {
    const config = await configOf({
      '.empathylintrc.yml': `extends: []\noverrides: [{match: ${match}, rules: {sign-off: warn}}]`,
    })
    return config.settingsFor('exports/a.json', fields).rules.get('sign-off')?.severity
  }

  it.each([
    ['{id: "360042"}', {id: '360042'}, 'warning'],
    ['{id: 360042}', {id: '360042'}, 'warning'],
    ['{id: "360042"}', {id: '360043'}, undefined],
    ['{title: "Billing::*"}', {title: 'billing::Refund::Late'}, 'warning'],
    ['{title: "*::late"}', {title: 'Billing::Refund::Late'}, 'warning'],
    ['{title: "Billing::*::Late"}', {title: 'Billing::Refund::Late'}, 'warning'],
    ['{title: "Billing::*::Late"}', {title: 'Billing::Late'}, undefined],
    ['{title: "a*a"}', {title: 'a'}, undefined],
    ['{category: ["Chat*", Billing]}', {category: 'Chat::Late'}, 'warning'],
    ['{tags: "vip-*"}', {tags: ['late', 'vip-gold']}, 'warning'],
  ])('%s with %j: %s', async (match, fields, wanted) => {
    expect(await severity(match, fields)).toBe(wanted)
  })
})
