/** What can be told about the built-in rules without running them. */
import {docsUrl} from '../engine/index.ts'
import type {AnyRule} from '../rule/index.ts'

/** A rule as it is listed and explained. */
export interface RuleInfo extends Pick<
  AnyRule,
  'id' | 'family' | 'severity' | 'summary' | 'why' | 'evidence' | 'contexts' | 'requires'
> {
  readonly options: readonly OptionInfo[]
  /** Where it is documented. */
  readonly url?: string
}

export interface OptionInfo {
  readonly name: string
  readonly description: string
  /** What holds where nothing is configured. */
  readonly value: number | boolean | readonly string[]
}

/** An option as a rule defines it. */
interface OptionSpec {
  readonly description: string
  readonly default: OptionInfo['value']
}

/** All built-in rules, by family and id. */
export async function ruleInfos(): Promise<readonly RuleInfo[]> {
  const {builtin} = await import('../builtin.ts')
  return infosOf(builtin.rules)
}

/** What can be told about rules, by family and id. */
export function infosOf(rules: readonly AnyRule[]): readonly RuleInfo[] {
  return rules.map(infoOf).sort((a, b) => compare(a.family, b.family) || compare(a.id, b.id))
}

function infoOf({
  id,
  family,
  severity,
  summary,
  why,
  evidence,
  contexts,
  requires,
  url,
  options = {},
}: AnyRule): RuleInfo {
  const page = docsUrl({family, id, ...(url !== undefined && {url})})
  return {
    id,
    family,
    severity,
    summary,
    why,
    evidence,
    ...(page !== undefined && {url: page}),
    ...(contexts && {contexts}),
    ...(requires && {requires}),
    options: Object.entries<OptionSpec>(options).map(([name, spec]) => ({
      name,
      description: spec.description,
      value: spec.default,
    })),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
