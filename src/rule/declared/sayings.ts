/** What a house rule says of itself where the team has not said it. */
import type {Severity} from '../../diagnostics/index.ts'
import {type DeclaredRule, textsOf} from './declaration.ts'
import {namesOf} from './wording.ts'

export function severityOf({severity = 'warning'}: DeclaredRule): Severity {
  return severity === 'warn' ? 'warning' : severity
}

/** Why it matters. */
export function defaultWhy({require, max}: DeclaredRule): string {
  if (require !== undefined) return 'Your team wants every reply to say it.'
  return max === undefined ? 'Your team has agreed on other words.' : 'Your team has agreed that less is enough.'
}

/** What the rule finds: the team's own message, where that stands for itself. */
export function summaryOf(rule: DeclaredRule): string {
  const {message, require, max} = rule
  if (message !== undefined && namesOf(message).length === 0) return message
  const phrases = listed(textsOf(rule.phrases ?? require))
  if (require !== undefined) return `A reply that does not say ${phrases}.`
  return max === undefined ? `Wording such as ${phrases}.` : `Wording such as ${phrases}, more than ${max} times.`
}

/** `“a”`, `“a” or “b”`, `“a”, “b” or one of 3 others`. */
export function listed(phrases: readonly string[]): string {
  const [first = '', second = ''] = phrases.map((phrase) => `“${phrase.replace(/\s+/g, ' ')}”`)
  if (phrases.length < 2) return first
  if (phrases.length === 2) return `${first} or ${second}`
  return `${first}, ${second} or one of ${phrases.length - 2} others`
}
