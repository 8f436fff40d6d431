/** Writes rules/index.ts from the folders of rules; with `--check` only says whether it is up to date. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const rules = new URL('../rules/', import.meta.url)
const target = new URL('index.ts', rules)

const folders = (url) =>
  readdirSync(url, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()

const paths = folders(rules)
  .flatMap((family) => folders(new URL(`${family}/`, rules)).map((id) => ({family, id})))
  .filter(({family, id}) => existsSync(new URL(`${family}/${id}/rule.ts`, rules)))

const nameOf = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const content = [
  '/** All built-in rules, by family and id. Written by `npm run generate` from the folders; not edited by hand. */',
  "import type {AnyRule} from 'empathylint/rule'",
  ...paths.map(({family, id}) => `import ${nameOf(id)} from './${family}/${id}/rule.ts'`),
  '',
  'export const rules: readonly AnyRule[] = [',
  ...paths.map(({id}) => `  ${nameOf(id)},`),
  ']',
  '',
].join('\n')

const twice = paths.find(({id}, index) => paths.findIndex((other) => other.id === id) !== index)
if (twice) {
  console.error(`Two families have a rule ${twice.id}. Rename one of the folders: an id belongs to one rule.`)
  process.exit(1)
}
const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === content
if (!process.argv.includes('--check')) {
  if (!isCurrent) writeFileSync(target, content)
  console.log(`${fileURLToPath(target)}: ${paths.length} rules${isCurrent ? ', already up to date' : ''}`)
} else if (!isCurrent) {
  console.error('rules/index.ts does not name the rules that the folders hold. Run `npm run generate`.')
  process.exit(1)
}
