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

/** What an entry offers, as a person reviews it. */
async function described(name: string, types: string): Promise<string> {
  const {exported, reached, foreign} = surfaceOf(types)
  return [
    `# ${name}`,
    await part(
      'Functions, classes and values',
      exported.filter((each) => isValue(each)),
    ),
    await part(
      'Types',
      exported.filter((each) => !isValue(each)),
    ),
    await part('Types that these lead to, and that cannot be imported', reached),
    `## From other packages: ${foreign.length}\n\n${foreign.map((each) => `${each}\n`).join('')}`,
  ].join('\n\n')
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
  it.each(ENTRIES)('of $name is what was agreed on', async ({name, types}) => {
    const file = `./surface/${name.replace('empathylint/', '')}.txt`
    await expect(await described(name, types)).toMatchFileSnapshot(file)
  })

  it('of empathylint/schema is what was agreed on', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'rules/config.schema.json'), 'utf8')) as Schema
    await expect(`# empathylint/schema\n\n${outline(schema).join('\n')}\n`).toMatchFileSnapshot('./surface/schema.txt')
  })
})

/** What is read of a schema. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly $ref?: string
}

/** A line for each key, indented by depth, with what it may hold. */
function outline({properties = {}, patternProperties = {}}: Schema, indent = ''): readonly string[] {
  return [...Object.entries(properties), ...Object.entries(patternProperties)].flatMap(([key, inner]) => [
    `${indent}${key}: ${held(inner)}`,
    ...partsOf(inner).flatMap((each) => outline(each, `${indent}  `)),
  ])
}

/** A schema and those that its values may follow instead, or that their items follow. */
function partsOf(schema: Schema): readonly Schema[] {
  const {anyOf = [], items, prefixItems = []} = schema
  return [schema, ...[...anyOf, ...(items ? [items] : []), ...prefixItems].flatMap(partsOf)]
}

function held({type, enum: words, anyOf, items, prefixItems, $ref}: Schema): string {
  if ($ref !== undefined) return $ref
  if (anyOf) return [...new Set(anyOf.map(held))].join(' | ')
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ')
  if (prefixItems) return `[${prefixItems.map(held).join(', ')}]`
  return type === 'array' && items ? `list of (${held(items)})` : (type ?? 'anything')
}
