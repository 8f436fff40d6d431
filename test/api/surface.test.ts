/**
 * The public surface of the package is what was agreed on: the names, kinds and types of each entry as it is built.
 * Where a change is meant, `npx vitest run test/api/surface.test.ts -u` writes it to test/api/surface for review.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {format} from 'prettier'
import {describe, expect, it} from 'vitest'
import {type Declared, isValue, surfaceOf} from './declarations.ts'
import {ENTRIES, root} from './entries.ts'

const surfaces = ENTRIES.map(({name, types}) => ({name, ...surfaceOf(types)}))

/** What an entry offers, as a person reviews it. */
async function described({name, exported, reached, foreign}: (typeof surfaces)[number]): Promise<string> {
  const [values, types] = [true, false].map((kind) => exported.filter((each) => isValue(each) === kind))
  return [
    `# ${name}`,
    await part('Functions, classes and values', values ?? []),
    await part('Types', types ?? []),
    list('Types that these lead to, and that cannot be imported from here', [
      ...new Set(reached.map((each) => each.name)),
    ]),
    list('From other packages', foreign),
  ].join('\n\n')
}

/** What exports lead to, and no entry exports. */
function unnamed(): readonly Declared[] {
  const named = new Set(surfaces.flatMap(({exported}) => exported.map(({text}) => text)))
  const all = surfaces.flatMap(({reached}) => reached).filter(({text}) => !named.has(text))
  return [...new Map(all.map((each) => [each.text, each])).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function list(title: string, names: readonly string[]): string {
  return `## ${title}: ${names.length}\n\n${names.map((name) => `${name}\n`).join('')}`
}

async function part(title: string, all: readonly Declared[]): Promise<string> {
  const texts = await Promise.all(all.map(shown))
  return `## ${title}: ${all.length}\n\n${texts.join('\n')}`
}

/** Formatted, so that another version of the compiler changes nothing. */
async function shown({name, text}: Declared): Promise<string> {
  const code = await format(text, {parser: 'typescript', semi: false, singleQuote: true, printWidth: 120})
  return new RegExp(`\\b${name}\\b`).test(code) ? code : `// ${name}\n${code}`
}

describe('the public surface', () => {
  it.each(surfaces)('of $name is what was agreed on', async (surface) => {
    const file = `./surface/${surface.name.replace('empathylint/', '')}.txt`
    await expect(await described(surface)).toMatchFileSnapshot(file)
  })

  it('leads to types without a name that are what was agreed on', async () => {
    const types = await part('Types that entries lead to, and that none exports', unnamed())
    await expect(`# empathylint\n\n${types}`).toMatchFileSnapshot('./surface/unnamed.txt')
  })

  it('names nothing of Node or of other packages', () => {
    expect(surfaces.flatMap(({name, foreign}) => foreign.map((each) => `${name} → ${each}`))).toEqual([])
  })

  it('of empathylint/schema is what was agreed on', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'rules/config.schema.json'), 'utf8')) as Schema
    await expect(`# empathylint/schema\n\n${outline(schema).join('\n')}\n`).toMatchFileSnapshot('./surface/schema.txt')
  })
})

/** What is read of a schema. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema | readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $ref?: string
}

/** A line for each key, indented by depth, with what it may hold. */
function outline({properties = {}, patternProperties = {}, definitions = {}}: Schema, indent = ''): readonly string[] {
  const keys = {...properties, ...patternProperties, ...definitions}
  return Object.entries(keys).flatMap(([key, inner]) => [
    `${indent}${key}: ${held(inner)}`,
    ...partsOf(inner).flatMap((each) => outline(each, `${indent}  `)),
  ])
}

/** A schema and those that its values, or their items, may follow. */
function partsOf(schema: Schema): readonly Schema[] {
  const {anyOf = [], items = []} = schema
  return [schema, ...[...anyOf, ...[items].flat()].flatMap(partsOf)]
}

function held({type = 'anything', enum: words, anyOf, items, $ref}: Schema): string {
  if ($ref !== undefined) return $ref.replace('#/definitions/', '')
  if (anyOf) return [...new Set(anyOf.map(held))].join(' | ')
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ')
  const types = [type].flat().join(' | ')
  return items ? `${types} of (${[items].flat().map(held).join(', ')})` : types
}
