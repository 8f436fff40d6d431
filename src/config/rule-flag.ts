/** Reads what the command line says about a rule: `--rule 'missing-next-step: off'`. */
import type {RuleEntry} from './config.ts'
import {parseData} from './parse-data.ts'
import {quoted} from './problem.ts'
import {ruleEntry} from './rule-entry.ts'

/** One rule set on the command line; its id and options are checked when configs are loaded. */
export interface RuleOverride {
  readonly rule: string
  readonly entry: RuleEntry
}

/** What `--rule` said, or what is wrong with it. */
export type RuleFlag = RuleOverride | {readonly rule?: undefined; readonly problem: string}

const FORM = 'Write it as “id: warn” or “id: [warn, {max: 2}]”.'

/** Reads `id: warn`, `id=off` or `id: [warn, {max: 2}]`. */
export function parseRuleFlag(flag: string): RuleFlag {
  const at = flag.search(/[:=]/)
  const rule = flag.slice(0, Math.max(0, at)).trim()
  if (rule === '') return {problem: `${quoted(flag)} does not say what to do with which rule. ${FORM}`}
  const parsed = parseData(flag.slice(at + 1), 'data')
  if (parsed.problem) return {problem: `${quoted(flag)} cannot be read. ${FORM}`}
  const entry = parsed.value
  const problems: string[] = []
  ruleEntry(undefined).check(entry, [rule], ({message, hint}) =>
    problems.push(hint === undefined ? message : `${message} ${hint}`),
  )
  // The check above is what makes the cast true.
  return problems.length > 0 ? {problem: problems.join(' ')} : {rule, entry: entry as RuleEntry}
}
