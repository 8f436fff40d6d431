/** `empathylint --env-info`: what a bug report should say of the machine, and nothing about whose it is. */
import {arch, homedir, release, type as system} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {counted, visible} from '../reporters/index.ts'
import {ConfigError, createWorkspace, ruleInfos, STDIN, type Workspace} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {columns, failWith, usesColor} from './terminal.ts'
import {version} from './version.ts'
import {workspaceOptions} from './workspace-options.ts'

/** Variables that change what the linter prints, with what they are when they are set. */
const TELLING = ['TERM', 'NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI'] as const

export async function envInfo(flags: LintFlags): Promise<void> {
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)
  const workspace = createWorkspace(options)
  const {file, enabled, problem, plugins = []} = await configFacts(workspace)
  const rules = problem === undefined ? await workspace.ruleInfos() : await ruleInfos()
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['empathylint', version()],
    ['installed in', withoutHome(fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''))],
    ['Node', process.versions.node],
    ['run by', runner()],
    ['system', `${system()} ${release()} ${arch()}`],
    ['terminal', terminal(flags)],
    ['variables', TELLING.flatMap((name) => setTo(name)).join(', ') || 'none of those that matter'],
    ['config', file === undefined ? 'none' : configName(file)],
    ['problem', problem],
    ['rules', `${rules.length}${enabled === undefined ? '' : `, ${enabled} of them on here`}`],
    ['plugins', plugins.join(', ') || 'none'],
  ]
  const width = Math.max(...facts.map(([name]) => name.length))
  for (const [name, value] of facts)
    if (value !== undefined) process.stdout.write(`${name.padEnd(width)}  ${visible(value)}\n`)
}

/** The config of the working folder, or what keeps it from being used. */
async function configFacts(workspace: Workspace): Promise<{
  readonly file?: string
  readonly enabled?: number
  readonly problem?: string
  readonly plugins?: readonly string[]
}> {
  try {
    const {file, registry} = await workspace.configFor(STDIN)
    const plugins = (registry.plugins ?? []).map(({name, version: own}) =>
      own === undefined ? name : `${name} ${own}`,
    )
    const severities = [...(await workspace.severitiesHere()).values()]
    const enabled = severities.filter((severity) => severity !== 'off').length
    return {enabled, plugins, ...(file !== undefined && {file})}
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    // What the config says is its owner's; how many things are wrong with it is enough.
    return {file: error.file, problem: `the config cannot be used: ${counted(error.problems.length, 'mistake')}`}
  }
}

/** Within the working folder a path needs no more than its end. */
function configName(file: string): string {
  const shown = relative(process.cwd(), file)
  return shown.startsWith('..') ? withoutHome(file) : shown
}

/** A path with `~` for the home folder, whose name is somebody's. */
function withoutHome(path: string): string {
  const home = homedir()
  const inside = relative(home, path)
  if (home === '' || dirname(home) === home || inside.startsWith('..') || join(home, inside) !== path) return path
  return inside === '' ? '~' : `~${sep}${inside}`
}

/** The package runner, as it tells the programs that it runs; asking npm would take a second. */
function runner(): string | undefined {
  return process.env['npm_config_user_agent']?.split(' ')[0]
}

function terminal({color}: LintFlags): string {
  const {isTTY} = process.stdout
  const width = columns()
  return [
    isTTY ? 'yes' : 'no',
    width === 0 ? 'width unknown' : `${width} columns`,
    usesColor(color) ? 'in color' : 'without color',
  ].join(', ')
}

function setTo(name: (typeof TELLING)[number]): readonly string[] {
  const value = process.env[name]
  return value === undefined ? [] : [`${name}=${value.slice(0, 40)}`]
}
