/** Runs the steps of a composite action as GitHub does: one shell each, its variables from expressions, its outputs from a file. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {onTestFinished} from 'vitest'

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
  readonly 'working-directory'?: string
}

export interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default?: string}>>
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {readonly using: string; readonly steps: readonly Step[]}
}

/** What a job of GitHub's has around a step. */
export interface Job {
  /** The checkout that is linted. */
  readonly workspace: string
  /** The checkout of the action. */
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** `github.event`. */
  readonly event?: unknown
  readonly env?: Readonly<Record<string, string>>
  /** Names of the steps to run; all where absent. What is not run is taken to have gone well, without outputs. */
  readonly only?: readonly string[]
}

export interface Ran {
  /** The exit code of the step that failed, else 0. */
  readonly code: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** Names of the steps that ran. */
  readonly ran: readonly string[]
}

type Value = string | number | boolean | undefined

/** Runs an action to its end, or to the first step that fails. Actions that it uses do nothing. */
export function runAction({inputs, outputs, runs}: Action, job: Job): Ran {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'empathylint-action-')))
  onTestFinished(() => rmSync(temp, {recursive: true, force: true}))
  mkdirSync(join(temp, 'runner'))
  const steps: Record<string, {outputs: Record<string, string>}> = {}
  const stated = Object.fromEntries(Object.entries(inputs).map(([name, {default: usual = ''}]) => [name, usual]))
  const context = {
    inputs: {...stated, ...job.inputs},
    steps,
    github: {event: job.event ?? {}, action_path: job.action},
    runner: {os: 'Linux', arch: 'X64', temp: join(temp, 'runner')},
  }
  const ran: string[] = []
  let log = ''
  let code = 0
  for (const step of runs.steps) {
    const {id = '', name = '', run} = step
    steps[id] = {outputs: {}}
    if (job.only && !job.only.includes(name)) continue
    if (step.if !== undefined && !evaluate(step.if, context)) continue
    ran.push(name)
    if (run === undefined) continue
    const output = join(temp, 'output')
    writeFileSync(output, '')
    const env = Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, context)])
    const cwd = resolve(job.workspace, filled(step['working-directory'] ?? '.', context))
    const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: temp,
        npm_config_cache: process.env['npm_config_cache'] ?? join(process.env['HOME'] ?? temp, '.npm'),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_ACTION_PATH: job.action,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        RUNNER_TEMP: join(temp, 'runner'),
        ...job.env,
        ...(Object.fromEntries(env) as Record<string, string>),
      },
    })
    log += stdout + stderr
    for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
      const at = line.indexOf('=')
      steps[id].outputs[line.slice(0, at)] = line.slice(at + 1)
    }
    code = status ?? 1
    if (code !== 0) break
  }
  const told = Object.entries(outputs).map(([name, {value}]) => [name, filled(value, context)])
  return {code, log, outputs: Object.fromEntries(told) as Record<string, string>, ran}
}

/** A text with its expressions, `${{ … }}`, filled in. */
export function filled(text: string, context: unknown): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, context) ?? ''))
}

/** `||`, `&&`, `==` and `!=` of texts and paths: as much of GitHub's expressions as the action uses. */
export function evaluate(expression: string, context: unknown): Value {
  const either = expression.split('||')
  if (either.length > 1) return either.map((part) => evaluate(part, context)).find(Boolean) ?? ''
  const both = expression.split('&&')
  if (both.length > 1) return both.every((part) => evaluate(part, context))
  const [, left, sign, right] = /^(.*?)([!=]=)(.*)$/.exec(expression) ?? []
  if (left !== undefined && right !== undefined)
    return ((evaluate(left, context) ?? '') === (evaluate(right, context) ?? '')) === (sign === '==')
  const word = expression.trim()
  if (/^'.*'$/.test(word)) return word.slice(1, -1)
  if (!/^[a-z_]+(?:\.[\w-]+)+$/.test(word)) throw new Error(`This expression is not known: ${word}`)
  return word
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], context) as Value
}
