/** Reads which rules are to run: `--only validation` and `--skip stock-empathy,promises`. */
import type {AnyRule} from '../rule/index.ts'
import {didYouMeanHint} from './did-you-mean.ts'
import {quoted} from './problem.ts'

/** Ids of rules, each once, or what is wrong with how they are named. */
export type RuleSelection =
  | {readonly rules: readonly string[]; readonly problem?: undefined}
  | {readonly rules?: undefined; readonly problem: string}

/**
 * @param text ids of rules, and families for all their rules, with commas between them.
 * @param known the rules there are.
 */
export function parseRuleSelection(text: string, known: readonly Pick<AnyRule, 'id' | 'family'>[]): RuleSelection {
  const families = [...new Set(known.map(({family}) => family as string))]
  const plugins = [...new Set(known.flatMap(({id}) => (id.includes('/') ? (id.split('/', 1)[0] ?? []) : [])))]
  const names = text.split(',').flatMap((name) => name.trim() || [])
  if (names.length === 0) return {problem: `Name rules, or families of rules: ${families.join(', ')}.`}
  const all = [...families, ...plugins, ...known.map(({id}) => id)]
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    const otherwise = `Families are ${families.join(', ')}; “empathylint rules” lists all rules.`
    const saying = unknown.map((name) => {
      const hint = didYouMeanHint(name, all) ?? otherwise
      return `${quoted(name)} is neither a rule nor a family. ${hint}`
    })
    return {problem: saying.join(' ')}
  }
  const named = names.flatMap((name) =>
    known.filter(({id, family}) => id === name || family === name || id.startsWith(`${name}/`)),
  )
  return {rules: [...new Set(named.map(({id}) => id))]}
}
