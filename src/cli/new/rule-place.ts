/** Finds where a new rule belongs: into the plugin here, or among the built-in rules of the linter's own repository. */
import {readFile, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {additionsIn, ConfigError} from '../../workspace/index.ts'
import {findPlugin, isTyped, type Manifest, manifestIn, packageRoot, type PluginProject} from '../plugin-project.ts'
import {camelCase, type NameMistake, type RuleName} from './names.ts'
import {registered} from './registered.ts'
import type {NewRule, TestRunner} from './rule-files.ts'

/** Where a rule goes, and what has to name it. */
export interface RulePlace {
  /** Absolute. */
  readonly folder: string
  readonly rule: NewRule
  /** The plugin's file, as it is and as it names the rule; without `after` where its list of rules was not found. */
  readonly index?: {readonly file: string; readonly before: string; readonly after?: string; readonly lines: string}
  readonly problem?: undefined
}

/** The family of a plugin's rule that names none. */
const USUAL_FAMILY = 'ownership'

/** @param into the plugin's file, where somebody has named it. */
export async function placeFor(name: RuleName, cwd: string, into?: string): Promise<RulePlace | NameMistake> {
  const linter = into === undefined ? await linterRoot(cwd) : undefined
  if (linter !== undefined) {
    const {id, family} = name
    if (family === undefined)
      return {problem: 'A built-in rule belongs to a family.', hint: `Write it before the name: promises/${id}.`}
    return {folder: join(linter, 'rules', family, id), rule: {id, family, ending: 'ts', runner: 'vitest'}}
  }
  const project = await findPlugin(cwd, into)
  if (!project)
    return {
      problem: into === undefined ? 'There is no plugin here.' : 'The file named with --into was not found.',
      hint: 'Start one with “empathylint new plugin <name>”, or name its file: --into src/index.ts.',
    }
  return inPlugin(name, project)
}

/** The root of the linter's own repository, where the working folder is in it. */
async function linterRoot(cwd: string): Promise<string | undefined> {
  const root = await packageRoot(cwd)
  if (root === undefined || (await manifestIn(root)).name !== 'empathylint') return undefined
  return (await stat(join(root, 'rules', 'index.ts')).catch(() => undefined)) ? root : undefined
}

async function inPlugin({id, family}: RuleName, project: PluginProject): Promise<RulePlace | NameMistake> {
  const {entry, manifest} = project
  const known = await pluginAt(entry)
  if (known.problem !== undefined) return known
  if (known.ids.includes(`${known.plugin}/${id}`))
    return {problem: `The plugin has a rule called ${id} already.`, hint: 'Nothing was written.'}
  const ending = isTyped(project) ? 'ts' : 'js'
  const folder = join(dirname(entry), 'rules', id)
  const path = `./rules/${id}/rule.${ending}`
  const registration = {name: camelCase(id), path}
  const before = await readFile(entry, 'utf8')
  const after = registered(before, registration)
  const lines = `import ${registration.name} from '${path}'\nrules: [${registration.name}]`
  return {
    folder,
    rule: {id, family: family ?? USUAL_FAMILY, plugin: known.plugin, ending, runner: runnerOf(manifest)},
    index: {file: entry, before, lines, ...(after !== undefined && {after})},
  }
}

/** A plugin as it is. */
interface KnownPlugin {
  readonly plugin: string
  /** Of its rules, with its name before them. */
  readonly ids: readonly string[]
  readonly problem?: undefined
}

async function pluginAt(entry: string): Promise<KnownPlugin | NameMistake> {
  try {
    const {plugins = [], rules} = await additionsIn({plugins: [entry]}, dirname(entry))
    const [plugin] = plugins
    return plugin ? {plugin: plugin.name, ids: rules.map(({id}) => id)} : {problem: 'The file exports no plugin.'}
  } catch (error) {
    if (error instanceof ConfigError) return {problem: error.message, hint: 'Nothing was written.'}
    throw error
  }
}

function runnerOf({dependencies = {}, devDependencies = {}}: Manifest): TestRunner {
  const has = (name: string) => Object.hasOwn(dependencies, name) || Object.hasOwn(devDependencies, name)
  if (has('vitest')) return 'vitest'
  return has('jest') ? '@jest/globals' : 'node:test'
}
