/** A fingerprint stands for all of a config that can change the findings of a file, and for nothing else. */
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Config, type ConfigLoaderOptions, createConfigLoader} from '../../src/config/index.ts'
import {layersOf} from '../../src/config/layering.ts'
import {resolveConfig} from '../../src/config/resolve.ts'
import {checkConfig} from '../../src/config/shape.ts'
import {project} from './project.ts'
import {configAndChanged, rightConfig} from './random-config.ts'
import {registry} from './registry.ts'

async function fingerprint(
  config: object,
  {path = 'a.md', ...options}: Partial<ConfigLoaderOptions> & {readonly path?: string} = {},
) {
  const cwd = await project({'.empathylintrc.json': JSON.stringify(config)})
  return (await createConfigLoader({cwd, registry, ...options}).forFile(path)).fingerprint(path)
}

const BASE = {
  extends: 'empathylint:core',
  rules: {'relational-preamble': ['warn', {max: 4}], 'sign-off': 'info'},
  settings: {productTerms: ['Export', 'Queue'], channel: 'email'},
  overrides: [
    {files: '*.md', rules: {'missing-next-step': 'warn'}},
    {match: {channel: ['chat', 'sms'], lang: 'de'}, rules: {'sign-off': 'off'}},
  ],
  sources: [{files: ['*.md', '*.json'], body: '$.a', kind: 'html'}],
  directives: {reportUnused: 'warn'},
}
const [first, second] = BASE.overrides

describe('the fingerprint', () => {
  it('is short, and the same again', async () => {
    const one = await fingerprint(BASE)
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(await fingerprint(BASE)).toBe(one)
  })

  it.each([
    ['a severity', {rules: {...BASE.rules, 'sign-off': 'warn'}}],
    ['a rule that is not named any more', {rules: {'relational-preamble': ['warn', {max: 4}]}}],
    ['an option', {rules: {...BASE.rules, 'relational-preamble': ['warn', {max: 3}]}}],
    ['a severity without options', {rules: {...BASE.rules, 'relational-preamble': 'warn'}}],
    ['a setting', {settings: {...BASE.settings, channel: 'chat'}}],
    ['a list of a setting', {settings: {...BASE.settings, productTerms: ['Export']}}],
    ['a preset', {extends: 'empathylint:strict'}],
    ['an override', {overrides: [first]}],
    ['the order of overrides', {overrides: [second, first]}],
    ['a condition on fields', {overrides: [first, {...second, match: {channel: 'chat', lang: 'de'}}]}],
    ['a condition on files', {overrides: [{...first, files: '*.txt'}, second]}],
    ['a mapping', {sources: [{...BASE.sources[0], kind: 'text'}]}],
    ['a mapping that comes later', {sources: [...BASE.sources, {files: '*.md', body: '$.b'}]}],
    ['what unused directives count', {directives: {reportUnused: 'error'}}],
    ['whether directives need a reason', {directives: {...BASE.directives, requireReason: true}}],
    ['whether directives count', {directives: {...BASE.directives, allow: false}}],
  ])('is another with %s', async (_, change) => {
    expect(await fingerprint({...BASE, ...change})).not.toBe(await fingerprint(BASE))
  })

  it.each([
    ['what has no effect', {$schema: './x.json', root: true}],
    ['other words for a severity', {rules: {...BASE.rules, 'relational-preamble': [1, {max: 4}]}}],
    ['the order of rules', {rules: {'sign-off': 'info', 'relational-preamble': ['warn', {max: 4}]}}],
    ['the order of settings', {settings: {channel: 'email', productTerms: ['Export', 'Queue']}}],
    ['a default that is said', {directives: {reportUnused: true, allow: true}}],
    [
      'the order of values and fields',
      {overrides: [first, {...second, match: {lang: 'DE', channel: ['sms', 'Chat']}}]},
    ],
    ['an override for other files', {overrides: [...BASE.overrides, {files: 'x/**', rules: {'sign-off': 'error'}}]}],
    ['an override that says nothing', {overrides: [...BASE.overrides, {match: {channel: 'chat'}}]}],
    ['other globs for the same file', {overrides: [{...first, files: './a.*'}, second]}],
    ['a mapping for other files', {sources: [...BASE.sources, {files: 'x.json', body: '$.b'}]}],
    ['files to leave out', {ignores: ['old/']}],
    ['a baseline', {baseline: 'known.json'}],
  ])('is the same with %s', async (_, change) => {
    expect(await fingerprint({...BASE, ...change})).toBe(await fingerprint(BASE))
  })

  it('depends on what the command line says', async () => {
    const ways: readonly Partial<ConfigLoaderOptions>[] = [
      {},
      {overrides: [{rule: 'sign-off', entry: 'info'}]},
      {only: ['sign-off']},
      {only: ['sign-off', 'missing-next-step']},
      {skip: ['sign-off']},
      {useFiles: false},
    ]
    const all = await Promise.all(ways.map((options) => fingerprint(BASE, options)))
    expect(new Set(all).size).toBe(ways.length)
    expect(await fingerprint(BASE, {only: ['missing-next-step', 'sign-off']})).toBe(all[3])
  })

  it('tells files apart where the config does', async () => {
    expect(await fingerprint(BASE, {path: 'x/b.md'})).toBe(await fingerprint(BASE))
    expect(await fingerprint(BASE, {path: 'a.txt'})).not.toBe(await fingerprint(BASE))
    const cwd = await project({
      '.empathylintrc.yml': 'sources: [{files: a.json, body: $.a}, {files: b.json, body: $.b}]',
    })
    const config = await createConfigLoader({cwd, registry}).forFile('a.json')
    const all = ['a.json', 'b.json', 'c.json', 'd.json', 'a.json'].map((path) => config.fingerprint(path))
    expect(new Set(all).size).toBe(3)
    expect(all[4]).toBe(all[0])
  })

  it('is the same for a config in pieces that says the same', async () => {
    const cwd = await project({
      'one/.empathylintrc.yml': 'extends: empathylint:core\nrules: {sign-off: warn}',
      'two/.empathylintrc.json': '{"extends": ["empathylint:core", "./../more/base.yml"]}',
      'more/base.yml': 'rules:\n  sign-off: [1]\nsettings:\n',
    })
    const loader = createConfigLoader({cwd, registry})
    const [one, two] = await Promise.all([loader.forFile('one/a.md'), loader.forFile('two/a.md')])
    expect(one.fingerprint('one/a.md')).toBe(two.fingerprint('two/a.md'))
  })
})

describe('the fingerprint of any config', () => {
  it('is the same elsewhere, and with its keys in another order', async () => {
    await fc.assert(
      fc.asyncProperty(rightConfig, async (value) => {
        const [here, there] = [await resolved(value, '/here'), await resolved(turned(value), '/over/there')]
        for (const path of PATHS)
          expect(there.fingerprint(join('/over/there', path))).toBe(here.fingerprint(join('/here', path)))
      }),
      {numRuns: 100},
    )
  })

  it('is another wherever anything else would be answered', async () => {
    let changes = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(configAndChanged, neighbors), async ([value, changed]) => {
        fc.pre(checkConfig(changed, registry).length === 0)
        const [before, after] = [await resolved(value, '/here'), await resolved(changed, '/here')]
        for (const path of PATHS) {
          if (JSON.stringify(answers(before, path)) === JSON.stringify(answers(after, path))) continue
          changes++
          expect(after.fingerprint(path)).not.toBe(before.fingerprint(path))
        }
      }),
      {numRuns: 300},
    )
    expect(changes).toBeGreaterThan(100)
  })
})

/** Two right configs that differ in one key, and where it is an object, in one key of that. */
const neighbors = fc.tuple(rightConfig, rightConfig, fc.nat(), fc.nat()).map(([value, other, at, within]) => {
  const [one, two] = [value, other].map((each) => each as Readonly<Record<string, unknown>>)
  const keyOf = (each: object, index: number) =>
    Object.keys(each)[index % Math.max(1, Object.keys(each).length)] ?? 'root'
  const key = keyOf(two ?? {}, at)
  const [inner, given] = [one?.[key], two?.[key]]
  if (!isPlain(inner) || !isPlain(given)) return [value, {...one, [key]: given ?? true}] as const
  const innerKey = keyOf(given, within)
  if (!(innerKey in given)) return [value, value] as const
  return [value, {...one, [key]: {...inner, [innerKey]: given[innerKey]}}] as const
})

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const PATHS = ['/here/a.md', '/here/chat/b.md', '/here/a/x.json']

/** A config without a disk: what it extends are presets. */
async function resolved(value: unknown, folder: string): Promise<Config> {
  const layering = {registry, read: async () => undefined, shown: (file: string) => file}
  const layered = await layersOf({file: join(folder, '.empathylintrc.json'), value: presetsOnly(value)}, layering)
  return resolveConfig(layered, {registry, cwd: folder, selection: {}})
}

/** Stands in for files and packages. */
function presetsOnly(value: unknown, isName = false): unknown {
  if (typeof value === 'string') return isName && !value.startsWith('empathylint:') ? 'empathylint:strict' : value
  if (Array.isArray(value)) return value.map((each) => presetsOnly(each, isName))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, presetsOnly(inner, key === 'extends')]))
}

/** What a linter is told about replies of a file. */
function answers(config: Config, path: string): unknown {
  const fields = [{}, {channel: 'chat'}, {channel: 'vip', active: true}, {id: '360042', context: 'bug', tags: ['x']}]
  const said = fields.map((each) => {
    const {rules, settings} = config.settingsFor(path, each)
    return [
      [...rules].sort(([a], [b]) => (a < b ? -1 : 1)),
      Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]
  })
  return [said, Object.entries(config.mappingFor(path) ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)), config.directives]
}

/** The same with the keys of all objects in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}
