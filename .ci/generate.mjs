/** Writes rules/index.ts from the folders of rules, and from the code the schema of configs; `--check` only compares. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createJiti} from 'jiti'
import {format, resolveConfig} from 'prettier'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const isCheck = process.argv.includes('--check')

const folders = (path) =>
  readdirSync(at(path), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()

function ruleList() {
  const paths = folders('rules')
    .flatMap((family) => folders(`rules/${family}`).map((id) => ({family, id})))
    .filter(({family, id}) => existsSync(at(`rules/${family}/${id}/rule.ts`)))
  const twice = paths.find(({id}, index) => paths.findIndex((other) => other.id === id) !== index)
  if (twice) {
    console.error(`Two families have a rule ${twice.id}. Rename one of the folders: an id belongs to one rule.`)
    process.exit(1)
  }
  const nameOf = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  return [
    '/** All built-in rules, by family and id. Written by `npm run generate` from the folders; not edited by hand. */',
    "import type {AnyRule} from 'empathylint/rule'",
    ...paths.map(({family, id}) => `import ${nameOf(id)} from './${family}/${id}/rule.ts'`),
    '',
    'export const rules: readonly AnyRule[] = [',
    ...paths.map(({id}) => `  ${nameOf(id)},`),
    ']',
    '',
  ].join('\n')
}

/** From the sources as they are now, not from what was last built. */
async function schema() {
  const jiti = createJiti(import.meta.url, {alias: {'empathylint/rule': at('src/rule/kit.ts')}})
  const {builtin} = await jiti.import('../src/builtin.ts')
  const {configSchema} = await jiti.import('../src/config/schema.ts')
  const path = at('rules/config.schema.json')
  return format(JSON.stringify(configSchema(builtin)), {...(await resolveConfig(path)), filepath: path})
}

/** @param stale what is wrong where the file is not up to date. */
function put(path, content, stale) {
  const isCurrent = existsSync(at(path)) && readFileSync(at(path), 'utf8') === content
  if (isCheck && !isCurrent) {
    console.error(`${path} ${stale} Run \`npm run generate\`.`)
    process.exit(1)
  }
  if (!isCurrent) writeFileSync(at(path), content)
  if (!isCheck) console.log(`${path}: ${isCurrent ? 'already up to date' : 'written'}`)
}

put('rules/index.ts', ruleList(), 'does not name the rules that the folders hold.')
put('rules/config.schema.json', await schema(), 'does not describe configs as they are checked.')
