/** `empathylint test [paths…]`: runs the good and bad lines of house rules, and the examples of a project's plugins. */
import {ConfigError} from '../workspace/index.ts'
import type {LintFlags, TestFlags} from './flags.ts'
import {bold, failWith, proseColumns, settle, tellProblems, usesColor} from './terminal.ts'
import {type Outcome, tested} from './test/tested.ts'
import {isRight, toldJson, toldText} from './test/told.ts'
import {workspaceOptions} from './workspace-options.ts'

export async function test(
  paths: readonly string[],
  {coverage = false, json = false}: TestFlags,
  flags: LintFlags,
): Promise<void> {
  const workspace = workspaceOptions(flags)
  if (typeof workspace === 'string') return failWith(workspace)
  const outcome = await outcomeOf(paths, {coverage, workspace})
  if (!outcome) return
  if (outcome.rules.length === 0)
    return failWith(
      'There is nothing to test here: no house rules, and no pages of plugins with examples.',
      'Add “houseRules” to the config, each with “bad” and “good” lines, or name a file of rules.',
    )
  const {cwd} = workspace
  const strong = usesColor(flags.color) ? bold : (text: string) => text
  process.stdout.write(json ? toldJson(outcome, cwd) : toldText(outcome, {cwd, width: proseColumns(), strong}))
  if (!outcome.rules.every(isRight)) settle(1)
}

/** Undefined where the config or a file is broken, which has then been told. */
async function outcomeOf(...given: Parameters<typeof tested>): Promise<Outcome | undefined> {
  try {
    const outcome = await tested(...given)
    if (!('kind' in outcome)) return outcome
    tellProblems([outcome])
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    tellProblems([{kind: 'config', message: error.message}])
  }
  settle(2)
  return undefined
}
