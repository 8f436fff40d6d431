/** `empathylint docs --write|--check`: keeps what the pages of a plugin's rules, and its list of rules, say about them true. */
import {relative, resolve, sep} from 'node:path'
import {counted, visible} from '../reporters/index.ts'
import {additionsIn, ConfigError, type Problem, writeText} from '../workspace/index.ts'
import {block} from './docs/blocks.ts'
import {type Kept, type KeptFile, keptPages} from './docs/pages.ts'
import type {DocsFlags} from './flags.ts'
import {findPlugin} from './plugin-project.ts'
import {failWith, named, settle, tellProblems} from './terminal.ts'

/** @param plugin the file that exports it; where absent, what the project here is. */
export async function docs(
  plugin: string | undefined,
  {write = false, check = false, index}: DocsFlags,
): Promise<void> {
  if (write === check) return failWith('Say what to do: --write, or --check.', 'See empathylint docs --help.')
  const cwd = process.cwd()
  const project = await findPlugin(cwd, plugin)
  if (!project)
    return plugin === undefined
      ? failWith('There is no plugin here.', 'Name its file: empathylint docs src/index.ts --check')
      : failWith(`“${visible(plugin)}” was not found.`)
  const list = index === undefined ? resolve(project.root, 'README.md') : resolve(cwd, index)
  const kept = await keptOf(project.entry, project.root, list, cwd)
  if (!kept) return
  const shown = (file: string) => visible(relative(cwd, file).split(sep).join('/'))
  const stale = kept.files.filter(({before, after}) => before !== after)
  const failed = write ? await written(stale, shown) : []
  tellProblems([...failed, ...lacking(kept, {isListNamed: index !== undefined, list: shown(list)})])
  if (failed.length > 0) return settle(2)
  if (kept.withoutPage.length > 0 || (kept.lacksList && index !== undefined)) settle(1)
  if (write) return say(stale.length > 0 ? ['Wrote', ...stale.map(({file}) => `  ${shown(file)}`)] : [upToDate(kept)])
  if (stale.length === 0) return say([upToDate(kept)])
  process.stdout.write(`Not up to date:\n${named(stale.map(({file}) => relative(cwd, file).split(sep).join('/')))}`)
  say(['Run empathylint docs --write.'])
  settle(1)
}

function say(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

function upToDate({files}: Kept): string {
  return `${counted(files.length, 'file')}: up to date.`
}

/** Undefined where the plugin is broken, which has then been told. */
async function keptOf(entry: string, root: string, list: string, cwd: string): Promise<Kept | undefined> {
  try {
    const {rules} = await additionsIn({plugins: [entry]}, cwd)
    return await keptPages(rules, root, list)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    tellProblems([{kind: 'config', message: error.message}])
    settle(2)
    return undefined
  }
}

async function written(stale: readonly KeptFile[], shown: (file: string) => string): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const {file, before, after} of stale) {
    const problem = await writeText({absolute: file, path: shown(file), before, after})
    if (problem) problems.push(problem)
  }
  return problems
}

/** What is missing, and cannot be written by itself. */
function lacking(
  {withoutPage, lacksList}: Kept,
  {isListNamed, list}: {readonly isListNamed: boolean; readonly list: string},
): readonly Problem[] {
  const pages = withoutPage.map((id): Problem => {
    const name = id.slice(id.indexOf('/') + 1)
    return {
      kind: 'file',
      message: `The rule ${visible(id)} has no page.`,
      hint: `Write ${visible(name)}/README.md beside it, with “# ${visible(name)}” as its first line.`,
    }
  })
  if (!lacksList || !isListNamed) return pages
  const lines = block('rules', '')
    .split('\n')
    .filter((line) => line !== '')
  return [
    ...pages,
    {
      kind: 'file',
      message: `${list} has no place for the list of rules.`,
      hint: `Put these two lines where it is to stand:\n    ${lines.join('\n    ')}`,
    },
  ]
}
