/** The schema that editors check configs by says what the loader says. */
import {readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {builtin} from '../../src/builtin.ts'
import type {JsonSchema} from '../../src/config/json-schema.ts'
import {configSchema} from '../../src/config/schema.ts'
import {checkConfig} from '../../src/config/shape.ts'
import {lintText} from '../../src/index.ts'
import {changedConfig, rightConfig} from './random-config.ts'
import {registry} from './registry.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

/** Compiles a schema as strictly as ajv can; throws where it is no schema of the draft, or an odd one. */
function compiled(schema: JsonSchema) {
  return new Ajv({strict: true, allErrors: true}).addVocabulary(['markdownDescription']).compile(schema)
}

/** As it is published: that the file is up to date is part of `npm test`. */
const published = configSchema(builtin)
const accepts = compiled(published)

/** Every part of a schema, with the keys that lead to it. */
function* partsOf(schema: JsonSchema, path = ''): Generator<readonly [path: string, part: JsonSchema]> {
  yield [path, schema]
  const {properties = {}, definitions = {}, items, anyOf = []} = schema
  for (const [key, inner] of Object.entries({...properties, ...definitions})) yield* partsOf(inner, `${path}/${key}`)
  for (const inner of [items ?? [], anyOf].flat()) yield* partsOf(inner, path)
}

describe('the schema of configs', () => {
  it('is a schema of draft-07 without anything odd in it', () => {
    expect(published.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(() => compiled(configSchema(registry))).not.toThrow()
    expect(() => compiled({...published, properties: {rules: {type: 'objekt'}}} as unknown as JsonSchema)).toThrow(
      /must be equal/,
    )
  })

  it('accepts the example, the configs of the fixtures and those of the README', () => {
    const names = readdirSync(`${root}fixtures`, {recursive: true, encoding: 'utf8'}).filter((path) =>
      basename(path).startsWith('.empathylintrc'),
    )
    expect(names.length).toBeGreaterThan(0)
    const fences = [...read('README.md').matchAll(/^```yaml\n(?!---)([^]*?)^```/gm)].map(([, config = '']) => config)
    expect(fences.length).toBeGreaterThan(1)
    for (const config of [read('.empathylintrc.example'), ...names.map((path) => read(`fixtures/${path}`)), ...fences])
      expect([accepts(parse(config)), accepts.errors], config).toEqual([true, null])
  })

  it('has every rule, with what it finds and where its page is', async () => {
    const rules = published.definitions?.['rules']?.properties ?? {}
    expect(Object.keys(rules)).toEqual(builtin.rules.map(({id}) => id))
    for (const {id, summary, why} of builtin.rules) {
      expect(rules[id]?.description).toContain(`${summary} ${why}`)
      expect(rules[id]?.markdownDescription).toContain(`${summary} ${why}`)
    }
    const {diagnostics} = await lintText('Sorry if that was confusing.', {config: false})
    const [{rule = '', url = ''} = {}] = diagnostics
    expect(url).not.toBe('')
    expect(rules[rule]?.description).toContain(url)
    expect(rules[rule]?.markdownDescription).toContain(`](${url})`)
  })

  it('has every option of every rule, with its default', () => {
    const optionsOf = (id: string) => {
      const [, , withOptions] = published.definitions?.['rules']?.properties?.[id]?.anyOf ?? []
      return [withOptions?.items ?? []].flat()[1]?.properties
    }
    const types = {number: 'number', boolean: 'boolean', strings: 'array'}
    for (const {id, options = {}} of builtin.rules) {
      expect(Object.keys(optionsOf(id) ?? {})).toEqual(Object.keys(options))
      for (const [name, spec] of Object.entries(options)) {
        const {type, default: value, ...rest} = spec as {type: keyof typeof types; default: unknown}
        expect(optionsOf(id)?.[name]).toEqual({...rest, type: types[type], default: value})
      }
    }
    expect(accepts({rules: {'repeated-apology': ['warn', {max: 2}]}})).toBe(true)
    expect(accepts({rules: {'repeated-apology': ['warn', {max: -1}]}})).toBe(false)
    expect(accepts({rules: {'repeated-apology': ['warn', {max: '2'}]}})).toBe(false)
  })

  it('describes every key', () => {
    const silent = [...partsOf(published)].flatMap(([path, {properties = {}}]) =>
      Object.entries(properties).flatMap(([key, {description, $ref = ''}]) => {
        const said = description ?? published.definitions?.[$ref.replace('#/definitions/', '')]?.description
        return said === undefined ? [`${path}/${key}`] : []
      }),
    )
    expect(silent).toEqual([])
  })

  it('has examples and defaults that it accepts itself', () => {
    const parts = [...partsOf(published)].filter(([, {examples, default: value}]) => examples ?? value !== undefined)
    expect(parts.length).toBeGreaterThan(30)
    for (const [path, part] of parts) {
      const accept = compiled({...part, ...(published.definitions && {definitions: published.definitions})})
      for (const example of [...(part.examples ?? []), ...('default' in part ? [part.default] : [])])
        expect([path, example, accept(example)]).toEqual([path, example, true])
    }
  })

  it.each([
    ['a key', {rulez: {}}],
    ['a rule', {rules: {'conditonal-apology': 'warn'}}],
    ['a severity', {rules: {'conditional-apology': 'wran'}}],
    ['an option', {rules: {'repeated-apology': ['warn', {maxx: 2}]}}],
    ['a preset', {extends: 'empathylint:recomended'}],
    ['a preset in a list', {extends: ['empathylint:core', 'empathylint:caht']}],
    ['a setting', {settings: {productTerm: ['Export']}}],
    ['a field', {overrides: [{match: {chanel: 'chat'}}]}],
    ['a context', {overrides: [{match: {context: ['bug', 'biling']}}]}],
    ['a glob', {overrides: [{files: '!chat/**'}]}],
    ['a key of a source', {sources: [{files: 'a.json', body: '$.a', titel: '$.b'}]}],
    ['a path', {sources: [{files: 'a.json', body: 'items'}]}],
    ['a profile', {sources: [{files: 'a.json', profile: 'zendesk-macro'}]}],
    ['a key of “directives”', {directives: {reportUnsed: true}}],
    ['a severity of “directives”', {directives: {reportUnused: 'eror'}}],
  ])('refuses %s with a slip in it, as the loader does', (_, config) => {
    expect(checkConfig(config, builtin)).toHaveLength(1)
    expect(accepts(config)).toBe(false)
  })

  it('asks for what an override and a source are for', () => {
    const rules = {'conditional-apology': 'warn'}
    for (const given of [{overrides: [{rules}]}, {overrides: [{files: null, rules}]}, {sources: [{files: 'a.json'}]}]) {
      expect(accepts(given)).toBe(false)
      expect(checkConfig(given, builtin)).toHaveLength(1)
    }
    expect(accepts({overrides: [{match: {channel: 'chat'}, rules}]})).toBe(true)
  })
})

describe('the schema and the loader', () => {
  const acceptsRandom = compiled(configSchema(registry))
  /** What only the loader can know. */
  const FOR_THE_LOADER = /is not a path that can be read|must be a dialect|\brules\.[a-z][a-z0-9-]*\/\S* is not a rule/

  it('agree on what is right', () => {
    fc.assert(
      fc.property(rightConfig, (config) => {
        expect(checkConfig(config, registry)).toEqual([])
        expect([acceptsRandom(config), acceptsRandom.errors]).toEqual([true, null])
      }),
      {numRuns: 200},
    )
  })

  it('agree on what is wrong', () => {
    fc.assert(
      fc.property(changedConfig, (config) => {
        const complaints = checkConfig(config, registry).map(({message}) => message)
        if (acceptsRandom(config)) expect(complaints.filter((each) => !FOR_THE_LOADER.test(each))).toEqual([])
        if (complaints.length === 0)
          expect([acceptsRandom(withoutEmptyValues(config)), acceptsRandom.errors]).toEqual([true, null])
      }),
      {numRuns: 1500},
    )
  })

  it('agree on configs of both kinds', () => {
    const verdicts = fc.sample(changedConfig, 500).map((config) => checkConfig(config, registry).length === 0)
    const right = verdicts.filter(Boolean).length
    expect(right).toBeGreaterThan(25)
    expect(right).toBeLessThan(475)
  })
})

/** Keys of lists and objects: those may be left empty, in an editor's eyes too. */
const MAY_BE_EMPTY =
  /^(?:extends|rules|overrides|ignores|settings|sources|directives|match|files|excludeFiles|productTerms|brandNames)$/

/** The loader passes over single values that are left empty; an editor points at them. */
function withoutEmptyValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyValues)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, inner]) => inner !== null || MAY_BE_EMPTY.test(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmptyValues(inner)]))
}
