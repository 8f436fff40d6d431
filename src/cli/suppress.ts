/** `--suppress-all`, `--suppress-rule` and `--prune-suppressions`: brings the baseline of old findings up to date. */
import {counted, visible} from '../reporters/index.ts'
import {ConfigError, type SuppressOptions, type Workspace} from '../workspace/index.ts'
import {exitCode, tellTooManyWarnings} from './exit-code.ts'
import type {LintFlags} from './flags.ts'
import {progress} from './progress.ts'
import {openReports, report} from './report.ts'
import {failWith, settle, tellProblems} from './terminal.ts'

export async function suppress(workspace: Workspace, patterns: readonly string[], flags: LintFlags): Promise<void> {
  if (flags.baseline === false) return failWith('--no-baseline does not go with writing one.', 'Leave one of them out.')
  const what = await whatIsAsked(workspace, flags)
  if (typeof what === 'object' && 'problem' in what) return failWith(what.problem)
  const reports = await openReports(flags, workspace)
  if ('kind' in reports) {
    tellProblems([reports])
    return settle(2)
  }
  const bar = progress(flags)
  const {run, path, ...done} = await workspace.suppress(patterns, {what, onProgress: bar.at})
  bar.end()
  const {added, removed, count, isWritten} = done
  // Where nothing is left, how much went in says it all.
  const isIdle = run.results.every(({diagnostics}) => diagnostics.length === 0)
  settle(exitCode(run, flags))
  const problems = await report(run, reports, flags, {isStdin: false, seconds: 0, workspace, isIdle})
  if (path !== undefined && (isWritten || run.problems.length === 0)) {
    const changes = [...(added > 0 ? [`${added} added`] : []), ...(removed > 0 ? [`${removed} taken out`] : [])]
    const said = isWritten ? ` (${changes.join(', ') || 'written anew'})` : ', as before'
    process.stderr.write(`empathylint: ${visible(path)} holds ${counted(count, 'old finding')}${said}.\n`)
  }
  for (const notice of run.notices) process.stderr.write(`empathylint: ${notice}\n`)
  tellProblems([...run.problems, ...problems])
  tellTooManyWarnings(run, flags)
  if (problems.length > 0) settle(2)
}

async function whatIsAsked(
  workspace: Workspace,
  {suppressAll, suppressRule}: LintFlags,
): Promise<SuppressOptions['what'] | {readonly problem: string}> {
  if (suppressAll) return 'all'
  if (!suppressRule) return 'prune'
  try {
    const {rules, problem} = await workspace.ruleSelection(suppressRule.join(','))
    return rules ? {rules} : {problem: `--suppress-rule: ${problem}`}
  } catch (error) {
    if (error instanceof ConfigError) return {problem: error.message}
    throw error
  }
}
