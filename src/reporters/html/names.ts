/** Names: what the page calls rules, families and severities, in plain words. */
import type {Severity} from '../../diagnostics/index.ts'
import type {RuleDoc} from '../reporter.ts'
import {isExplainable} from '../tally.ts'

/** The sign of a severity, for where a word and a color are not enough. Always shown as text, never as an emoji. */
export const SIGNS: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {error: 'Error', warning: 'Warning', info: 'Info'}

/** Stand for a family where there is none: what the linter says of files and comments, and rules that nothing is known of. */
const NO_FAMILY: Readonly<Record<string, string>> = {file: 'The file itself', other: 'Other rules'}

/** The id of the family that a rule is counted under. */
export function familyOf(rule: string, rules: ReadonlyMap<string, RuleDoc> | undefined): string {
  return rules?.get(rule)?.family ?? (isExplainable(rule) ? 'other' : 'file')
}

export function familyName(family: string): string {
  return NO_FAMILY[family] ?? capitalized(family)
}

/** `conditional-apology` as `Conditional apology`; `parse/front-matter` as `Front matter`. */
export function ruleName(rule: string): string {
  const name = rule.startsWith('parse/') ? rule.slice('parse/'.length) : rule
  return capitalized(name.replace(/(?<!^self)-/g, ' '))
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
