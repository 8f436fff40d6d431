/** Finds what there is to test here, and tests it. */
import {stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {Settings} from '../../rule/index.ts'
import {testPage, testDeclared, type TestedRule} from '../../testing/index.ts'
import {additionsIn, createWorkspace, type Problem, STDIN, type WorkspaceOptions} from '../../workspace/index.ts'
import {visible} from '../../reporters/index.ts'
import {filesBelow} from '../files-below.ts'
import {pagesOf} from '../rule-pages.ts'

/** How the tests went. */
export interface Outcome {
  readonly rules: readonly TestedRule[]
  /** Rules of plugins without a page in this project: those of installed packages, as a rule. */
  readonly withoutPage: readonly string[]
}

export interface TestOptions {
  readonly coverage: boolean
  readonly workspace: WorkspaceOptions
}

/** Names of files that hold house rules, in a folder that is named. */
const RULES_FILE = /\.rules\.(?:ya?ml|json)$/

/**
 * Tests the house rules of the named files; where none is named, those of the config here and the examples of its plugins.
 * @throws ConfigError when the config or a file cannot be used.
 */
export async function tested(paths: readonly string[], options: TestOptions): Promise<Outcome | Problem> {
  const {coverage, workspace} = options
  const config = await createWorkspace(workspace).configFor(STDIN)
  const {settings} = config.settingsFor(STDIN, {})
  const files = await filesNamed(paths, workspace.cwd)
  if ('kind' in files) return files
  const declared =
    paths.length > 0 ? (await additionsIn({houseRules: files}, workspace.cwd)).declared : config.registry.declared
  const rules = (declared ?? []).map((source) => testDeclared(source, {coverage, settings}))
  if (paths.length > 0) return {rules, withoutPage: []}
  const plugins = await examplesOf(config.registry, config.file ? dirname(config.file) : workspace.cwd, settings)
  return {rules: [...rules, ...plugins.rules], withoutPage: plugins.withoutPage}
}

/** The files that paths stand for; a folder for the files of rules in it. */
async function filesNamed(paths: readonly string[], cwd: string): Promise<readonly string[] | Problem> {
  const files: string[] = []
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const entry = await stat(absolute).catch(() => undefined)
    if (!entry) return problem(`“${visible(path)}” was not found.`)
    if (!entry.isDirectory() && !/\.(?:ya?ml|json)$/.test(path))
      return problem(`“${visible(path)}” is no file of house rules.`, 'These are YAML or JSON: voice.rules.yml')
    const found = entry.isDirectory() ? await filesBelow(absolute, (each) => RULES_FILE.test(each)) : [absolute]
    if (found.length === 0)
      return problem(`No file of house rules was found in “${visible(path)}”.`, 'Their names end in .rules.yml.')
    files.push(...found)
  }
  return files
}

function problem(message: string, hint?: string): Problem {
  return {kind: 'usage', message, ...(hint !== undefined && {hint})}
}

type Registry = Awaited<ReturnType<typeof additionsIn>>

async function examplesOf({plugins = [], rules}: Registry, folder: string, settings: Settings): Promise<Outcome> {
  const own = rules.filter(({id}) => plugins.some(({name}) => id.startsWith(`${name}/`)))
  const pages =
    own.length > 0
      ? await pagesOf(
          own.map(({id}) => id),
          folder,
        )
      : new Map<string, never>()
  const withPage = own.flatMap((rule) => {
    const page = pages.get(rule.id)
    return page ? [{rule, page}] : []
  })
  return {
    rules: withPage.map(({rule, page: {file, content}}) => testPage(rule, {file, content, settings})),
    withoutPage: own.filter(({id}) => !pages.has(id)).map(({id}) => id),
  }
}
