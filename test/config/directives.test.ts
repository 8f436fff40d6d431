/** What a config says about comments that switch rules off, and about known findings. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ConfigError, createConfigLoader} from '../../src/config/index.ts'
import {project} from './project.ts'
import {registry} from './registry.ts'

async function configOf(files: Readonly<Record<string, string>>, path = 'a.md') {
  const cwd = await project(files)
  return {cwd, config: await createConfigLoader({cwd, registry}).forFile(path)}
}

async function directives(yaml: string, more: Readonly<Record<string, string>> = {}) {
  return (await configOf({'.empathylintrc.yml': yaml, ...more})).config.directives
}

async function complaints(yaml: string): Promise<readonly string[]> {
  const failure: unknown = await directives(yaml).catch((error: unknown) => error)
  if (!(failure instanceof ConfigError)) throw new Error('The config was accepted.')
  return failure.problems.map(({message, hint}) => (hint === undefined ? message : `${message} ${hint}`))
}

const DEFAULTS = {reportUnused: 'warning', requireReason: false, allow: true}

describe('directives', () => {
  it('count, need no reason, and are reported where they do nothing', async () => {
    expect(await directives('')).toEqual(DEFAULTS)
    expect(await directives('directives:')).toEqual(DEFAULTS)
    expect((await configOf({'a.md': ''})).config.directives).toEqual(DEFAULTS)
  })

  it.each([
    ['true', 'warning'],
    ['false', 'off'],
    ['off', 'off'],
    ['info', 'info'],
    ['warn', 'warning'],
    ['warning', 'warning'],
    ['error', 'error'],
    ['0', 'off'],
    ['2', 'error'],
  ])('reportUnused: %s means %s', async (word, severity) => {
    expect(await directives(`directives: {reportUnused: ${word}}`)).toEqual({...DEFAULTS, reportUnused: severity})
  })

  it('are set key by key, the config over what it extends', async () => {
    const base = {'base.yml': 'directives: {reportUnused: error, requireReason: true}'}
    expect(await directives('extends: ./base.yml\ndirectives: {reportUnused: info, allow: false}', base)).toEqual({
      reportUnused: 'info',
      requireReason: true,
      allow: false,
    })
    expect(await directives('extends: ./base.yml\ndirectives: {requireReason: false}', base)).toEqual({
      ...DEFAULTS,
      reportUnused: 'error',
    })
  })

  it('are not for some files only', async () => {
    expect(await complaints('overrides: [{files: a.md, directives: {allow: false}}]')).toEqual([
      expect.stringContaining('overrides[0].directives is not known in an override.'),
    ])
    const inOverride = 'overrides: [{files: a.md, extends: ./base.yml}]'
    expect(await directives(inOverride, {'base.yml': 'directives: {allow: false}\nbaseline: b.json'})).toEqual(DEFAULTS)
  })

  it('are checked', async () => {
    expect(await complaints('directives: {reportUnsed: true, allow: maybe, reportUnused: eror}')).toEqual([
      'directives.reportUnsed is not known in “directives”. Did you mean “reportUnused”?',
      'directives.allow must be true or false.',
      expect.stringMatching(/^directives\.reportUnused must be one of .*not “eror”\. Did you mean “error”\?$/),
    ])
    expect(await complaints('directives: off')).toEqual([expect.stringMatching(/^directives must be an object/)])
  })
})

describe('a baseline', () => {
  it('is none unless a config names one', async () => {
    expect((await configOf({'.empathylintrc.yml': ''})).config.baseline).toBeUndefined()
  })

  it('stands relative to the config that names it, of which the last counts', async () => {
    const files = {
      'team/.empathylintrc.yml': 'extends: [../base.yml, ./more.yml]',
      'team/more.yml': 'baseline: ./known.json',
      'base.yml': 'baseline: all.json',
      'other/.empathylintrc.yml': 'extends: ../base.yml',
    }
    const {cwd, config} = await configOf(files, 'team/a.md')
    expect(config.baseline).toBe(join(cwd, 'team/known.json'))
    const other = await configOf(files, 'other/a.md')
    expect(other.config.baseline).toBe(join(other.cwd, 'all.json'))
  })

  it('that a package names stands beside the config that extends it', async () => {
    const {cwd, config} = await configOf({
      'node_modules/style/package.json': '{"name": "style", "main": "style.json"}',
      'node_modules/style/style.json': '{"baseline": "known.json"}',
      '.empathylintrc.yml': 'extends: style',
    })
    expect(config.baseline).toBe(join(cwd, 'known.json'))
  })

  it('is a path', async () => {
    expect(await complaints('baseline: true')).toEqual(['baseline must be a text.'])
  })
})

describe('keys that are left empty', () => {
  it('say nothing', async () => {
    const {config} = await configOf({
      '.empathylintrc.yml': `
extends:
settings: {channel: , productTerms: [Export]}
overrides: [{files: "*.md", match: , extends: , settings: {kind: , sender: bot}}]
sources: [{files: a.md, body: $.a, title: , header: }]
directives: {allow: }
baseline:
`,
    })
    expect(config.settingsFor('a.md', {}).settings).toEqual({productTerms: ['Export'], sender: 'bot'})
    expect(config.settingsFor('a.md', {}).rules.get('conditional-apology')?.severity).toBe('error')
    expect(config.mappingFor('a.md')).toEqual({body: '$.a'})
    expect(config.directives).toEqual(DEFAULTS)
    expect(config.baseline).toBeUndefined()
  })

  it('do not make an override or a source count for everything', async () => {
    expect(await complaints('overrides: [{files: , rules: {sign-off: warn}}]')).toEqual([
      'overrides[0] must say in “files” or “match” what it is for.',
    ])
    expect(await complaints('sources: [{files: , body: $.a}]')).toEqual([
      'sources[0] must say in “files” which files it is for.',
    ])
  })

  it('are still known ones', async () => {
    expect(await complaints('rulez:\n  # sign-off: warn\n')).toEqual([
      'rulez is not known in a config. Did you mean “rules”?',
    ])
  })
})
