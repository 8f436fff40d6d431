/** What the flags say about the workspace that a command works in. */
import {parseRuleFlag, type RuleOverride, type WorkspaceOptions} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'

/** The options of the workspace, or what is wrong with the flags. */
export function workspaceOptions({
  config,
  rule = [],
  ignore,
  includeInactive,
  includeInternal,
}: LintFlags): WorkspaceOptions | string {
  if (config === '') return 'The value of --config is empty.'
  const ruleOverrides: RuleOverride[] = []
  for (const flag of rule) {
    const read = parseRuleFlag(flag)
    if (read.rule === undefined) return `--rule: ${read.problem}`
    ruleOverrides.push(read)
  }
  return {
    cwd: process.cwd(),
    ignore,
    ruleOverrides,
    ...(typeof config === 'string' && {configFile: config}),
    ...(config === false && {useConfig: false}),
    ...(includeInactive && {includeInactive}),
    ...(includeInternal && {includeInternal}),
  }
}
