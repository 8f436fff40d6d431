/** `empathylint new rule|plugin <name>`: writes the files of a new rule or plugin, and names the rule where it belongs. */
import {readdir} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {visible} from '../reporters/index.ts'
import {createFile, type NewFile, readText, writeText} from '../workspace/index.ts'
import type {LintFlags, NewFlags} from './flags.ts'
import {type NameMistake, type PluginName, readPluginName, readRuleName} from './new/names.ts'
import {pluginFiles} from './new/plugin-files.ts'
import {type FileContent, ruleFiles} from './new/rule-files.ts'
import {placeFor, type RulePlace} from './new/rule-place.ts'
import {bold, failWith, settle, tellProblems, usesColor} from './terminal.ts'
import {version} from './version.ts'

/** What was asked for, and how it is told. */
interface Request {
  readonly cwd: string
  readonly dryRun: boolean
  readonly strong: (text: string) => string
}

/** Either all files are written or, where one of them is there already, none. */
export async function startNew(
  kind: 'rule' | 'plugin',
  name: string,
  {into, dryRun = false, color}: NewFlags & Pick<LintFlags, 'color'>,
): Promise<void> {
  const request = {cwd: process.cwd(), dryRun, strong: usesColor(color) ? bold : (text: string) => text}
  if (kind === 'plugin') {
    if (into !== undefined) return failWith('--into is for rules.', 'A plugin gets a folder of its own.')
    const read = readPluginName(name)
    return read.problem === undefined ? startPlugin(read, request) : refuse(read)
  }
  const read = readRuleName(name)
  if (read.problem !== undefined) return refuse(read)
  const place = await placeFor(read, request.cwd, into)
  return place.problem === undefined ? startRule(place, request) : refuse(place)
}

function refuse({problem, hint}: NameMistake): void {
  failWith(problem, hint)
}

async function startPlugin(name: PluginName, request: Request): Promise<void> {
  const folder = join(request.cwd, name.folder)
  const there = await readdir(folder).catch(() => [])
  if (there.length > 0)
    return failWith(`The folder “${visible(name.folder)}” is there already, and is not empty.`, 'Nothing was written.')
  if (!(await put(filesIn(folder, pluginFiles(name, version()), request), request))) return
  say(
    '',
    request.strong('Next'),
    `  cd ${name.folder}`,
    '  npm install',
    '  npm test',
    '      run the tests of its first rule',
    '  npx empathylint samples',
    '      see what it finds',
  )
}

async function startRule({folder, rule, index}: RulePlace, request: Request): Promise<void> {
  const files = filesIn(folder, ruleFiles(rule), request)
  if (!(await put(files, request))) return
  const page = files.find(({path}) => path.endsWith('README.md'))?.path ?? ''
  await register(index, request)
  const test = index ? 'npm test' : `npx vitest run ${shown(request.cwd, folder)}`
  say('', request.strong('Next'), `  fill in what says FILL IN, in ${page.replace(/README\.md$/, '')}`)
  if (!index) say('  npm run generate', '      put the rule on the list of rules')
  say(`  ${test}`)
  if (index) say('  npx empathylint docs --write', '      bring the tables of its page up to date')
}

/** Names the rule in the plugin's file, or says how. */
async function register(index: RulePlace['index'], {cwd, dryRun}: Request): Promise<void> {
  if (!index || index.after === index.before) return
  const {file, before, after, lines} = index
  const path = shown(cwd, file)
  if (after === undefined)
    return say(
      '',
      `The list of rules was not found in ${path}. Add this to it:`,
      '',
      ...lines.split('\n').map(indented),
    )
  if (dryRun) return say('', `Would add the rule to ${path}.`)
  const problem = await writeText({absolute: file, path, before, after})
  if (!problem) return say(`Added the rule to ${path}`)
  tellProblems([problem])
  settle(2)
}

function filesIn(folder: string, contents: readonly FileContent[], {cwd}: Request): readonly NewFile[] {
  return contents.map(([name, content]) => {
    const absolute = join(folder, name)
    return {absolute, path: shown(cwd, absolute), content}
  })
}

function shown(cwd: string, path: string): string {
  return visible(relative(cwd, path).split(sep).join('/'))
}

/** Writes the files, or shows them. @returns whether all is well. */
async function put(files: readonly NewFile[], {dryRun}: Request): Promise<boolean> {
  const there: string[] = []
  for (const {absolute, path} of files) if (!(await readText(absolute, path)).problem) there.push(path)
  if (there.length > 0) {
    failWith(`${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there already.`, 'Nothing was written.')
    return false
  }
  for (const file of files) {
    if (dryRun) {
      say('', `Would write ${file.path}:`, '', ...file.content.trimEnd().split('\n').map(indented))
      continue
    }
    const outcome = await createFile(file)
    if (outcome === 'created') say(`Wrote ${file.path}`)
    else {
      tellProblems([outcome === 'exists' ? {kind: 'file', message: `${file.path} is there already.`} : outcome])
      settle(2)
      return false
    }
  }
  return true
}

function indented(line: string): string {
  return line === '' ? '' : `    ${line}`
}

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
