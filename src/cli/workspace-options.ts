/** What the flags say about the workspace that a command works in. */
import {parseRuleFlag, type RuleOverride, type WorkspaceOptions} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import type {Stopwatch} from './stopwatch.ts'

/** The options of the workspace, or what is wrong with the flags. */
export function workspaceOptions(flags: LintFlags, watch?: Stopwatch): WorkspaceOptions | string {
  const {config, rule = [], ignore, includeInactive, includeInternal, baseline} = flags
  for (const name of ['config', 'baseline', 'cacheLocation'] as const)
    if (flags[name] === '') return `The value of --${name === 'cacheLocation' ? 'cache-location' : name} is empty.`
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
    ...(flags.only && {only: flags.only}),
    ...(flags.skip && {skip: flags.skip}),
    ...(typeof config === 'string' && {configFile: config}),
    ...(config === false && {useConfig: false}),
    ...(includeInactive && {includeInactive}),
    ...(includeInternal && {includeInternal}),
    ...(flags.warnIgnored ? {} : {warnIgnored: false}),
    ...(flags.errorOnUnmatchedPattern ? {} : {errorOnUnmatched: false}),
    ...(typeof baseline === 'string' && {baseline}),
    ...(baseline === false && {baseline}),
    ...(flags.cache && {
      cache: {
        ...(flags.cacheLocation !== undefined && {folder: flags.cacheLocation}),
        ...(flags.cacheStrategy !== undefined && {strategy: flags.cacheStrategy}),
      },
    }),
    concurrency: flags.concurrency ?? 'auto',
    ...(watch && {measure: watch.measure}),
    ...directivesOf(flags),
  }
}

function directivesOf({inlineConfig, reportUnusedDisableDirectives, only, skip}: LintFlags) {
  // A comment for a rule that does not run switches nothing off today; that is no reason to take it out.
  const reportUnused = reportUnusedDisableDirectives ?? (only || skip ? ('off' as const) : undefined)
  if (inlineConfig && reportUnused === undefined) return {}
  return {directives: {...(!inlineConfig && {allow: false}), ...(reportUnused !== undefined && {reportUnused})}}
}
