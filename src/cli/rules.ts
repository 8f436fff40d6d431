/** `empathylint rules`: all rules, with the severity that they have in this folder. */
import {ConfigError, createWorkspace, type Workspace} from '../workspace/index.ts'
import type {LintFlags, RulesFlags} from './flags.ts'
import {bold, failWith, proseColumns, settle, tellProblems, usesColor} from './terminal.ts'
import {workspaceOptions} from './workspace-options.ts'
import {wrapped} from './wrapped.ts'

export async function listRules({enabled = false, json = false}: RulesFlags, flags: LintFlags): Promise<void> {
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)
  const workspace = createWorkspace(options)
  const severities = await severitiesIn(workspace)
  if (!severities) return
  const severityOf = (id: string) => severities.get(id) ?? 'off'
  const rules = (await workspace.ruleInfos()).filter(({id}) => !enabled || severityOf(id) !== 'off')
  if (json) {
    const listed = rules.map((rule) => ({...rule, severityHere: severityOf(rule.id)}))
    process.stdout.write(`${JSON.stringify(listed, undefined, 2)}\n`)
    return
  }
  const heading = usesColor(flags.color) ? bold : (text: string) => text
  const width = proseColumns()
  const longest = Math.max(...rules.map(({id}) => id.length))
  const lines: string[] = []
  for (const [index, rule] of rules.entries()) {
    const isNew = rule.family !== rules[index - 1]?.family
    if (isNew) lines.push(...(index > 0 ? [''] : []), heading(rule.family))
    lines.push(`  ${rule.id.padEnd(longest)}  ${severityOf(rule.id)}`)
    lines.push(...wrapped(rule.summary, {width, lead: '    '}))
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Undefined where the config is broken, which has then been told. */
async function severitiesIn(
  workspace: Workspace,
): Promise<Awaited<ReturnType<Workspace['severitiesHere']>> | undefined> {
  try {
    return await workspace.severitiesHere()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    tellProblems([{kind: 'config', message: error.message}])
    settle(2)
    return undefined
  }
}
