/** What can be told about the built-in rules without running them. */
import type {builtin as Builtin} from '../builtin.ts'
import {parseRuleSelection, type RuleSelection} from '../config/index.ts'
import {docsUrl} from '../engine/index.ts'

type BuiltInRule = (typeof Builtin)['rules'][number]

/** A rule as it is listed and explained. */
export interface RuleInfo extends Pick<
  BuiltInRule,
  'id' | 'family' | 'severity' | 'summary' | 'why' | 'evidence' | 'contexts' | 'requires'
> {
  readonly options: readonly OptionInfo[]
  /** Where it is documented. */
  readonly url: string
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
  return builtin.rules.map(infoOf).sort((a, b) => compare(a.family, b.family) || compare(a.id, b.id))
}

/** Ids of the rules that are named, singly or by family, with commas between them. */
export async function ruleSelection(text: string): Promise<RuleSelection> {
  const {builtin} = await import('../builtin.ts')
  return parseRuleSelection(text, builtin.rules)
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
  options = {},
}: BuiltInRule): RuleInfo {
  return {
    id,
    family,
    severity,
    summary,
    why,
    evidence,
    url: docsUrl({family, id}),
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
