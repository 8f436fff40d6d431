/** How a config sets one rule: its severity and its options. */
import {
  type AnyRule,
  defaultOptions,
  optionProblem,
  type OptionSpec,
  type OptionSpecs,
  type RuleSetting,
} from '../rule/index.ts'
import {isRecord, type Shape, wrongKey, wrongValue} from './checks.ts'
import type {RuleEntry} from './config.ts'
import {didYouMeanHint} from './did-you-mean.ts'
import type {JsonSchema} from './json-schema.ts'
import {quoted} from './problem.ts'

/** A rule as one config sets it; without options, those set before stay. */
export interface LayeredSetting {
  readonly severity: RuleSetting['severity']
  /** Complete. */
  readonly options?: RuleSetting['options']
  readonly isForced?: boolean
}

const SEVERITIES: ReadonlyMap<unknown, RuleSetting['severity']> = new Map<unknown, RuleSetting['severity']>([
  ['off', 'off'],
  ['info', 'info'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['error', 'error'],
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
])

const SEVERITY_WORDS = ['off', 'info', 'warn', 'error']

/** How much a rule counts, or that it is off. */
export const severity: Shape = {
  schema: {enum: [...SEVERITIES.keys()]},
  check: (value, path, report) => {
    if (SEVERITIES.has(value)) return
    const given = typeof value === 'string' || typeof value === 'number' ? `, not ${quoted(String(value))}` : ''
    const hint = typeof value === 'string' ? didYouMeanHint(value, SEVERITY_WORDS) : undefined
    report(wrongValue(path, `must be one of ${SEVERITY_WORDS.join(', ')}, or 0, 1, 2${given}`, hint))
  },
}

/** What a severity word means. */
export function severityOf(word: unknown): RuleSetting['severity'] | undefined {
  return SEVERITIES.get(word)
}

/** A severity, or a list of a severity and options. @param rule undefined when it is not known which rule it is. */
export function ruleEntry(rule: AnyRule | undefined): Shape {
  const given = rule && optionsOf(rule)
  return {
    schema: {
      anyOf: [severity.schema, tuple(severity.schema), tuple(severity.schema, given?.schema ?? {type: 'object'})],
    },
    check: (entry, path, report) => {
      if (!Array.isArray(entry)) return severity.check(entry, path, report)
      severity.check(entry[0], [...path, 0], report)
      if (entry.length > 2)
        report(wrongValue([...path, 2], 'is too much: a rule takes a severity and one set of options'))
      if (entry.length > 1) given?.check(entry[1], [...path, 1], report)
    },
  }
}

/** A list of just these items. */
function tuple(...items: readonly JsonSchema[]): JsonSchema {
  return {type: 'array', items, minItems: items.length, maxItems: items.length}
}

function optionsOf(rule: AnyRule): Shape {
  const specs: OptionSpecs = rule.options ?? {}
  const known = Object.keys(specs)
  const properties = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, optionSchema(spec)]))
  return {
    schema: {type: 'object', properties, additionalProperties: false},
    check: (value, path, report) => {
      if (!isRecord(value)) return report(wrongValue(path, `must be an object: the options of ${rule.id}`))
      for (const [name, given] of Object.entries(value)) {
        const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
        const problem = spec && optionProblem(spec, given)
        if (problem) report(wrongValue([...path, name], problem))
        else if (!spec) report(wrongKey([...path, name], `is not an option of ${rule.id}`, optionHint(name, known)))
      }
    },
  }
}

/** What optionProblem accepts. */
function optionSchema(spec: OptionSpec): JsonSchema {
  const {description, default: value} = spec
  if (spec.type === 'boolean') return {description, default: value, type: 'boolean'}
  if (spec.type === 'strings') return {description, default: value, type: 'array', items: {type: 'string'}}
  return {description, default: value, type: 'number', ...(spec.minimum !== undefined && {minimum: spec.minimum})}
}

function optionHint(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'It has no options.'
  // In YAML `{max:2}` is one key without a value.
  if (name.includes(':') && known.includes(name.split(':', 1)[0] ?? '')) return 'Put a space after the colon.'
  return didYouMeanHint(name, known) ?? `Its options are: ${known.join(', ')}.`
}

/** A checked entry in the form that layers are merged in. */
export function settingOf(rule: AnyRule, entry: RuleEntry): LayeredSetting {
  const [word, given] = isList(entry) ? entry : [entry]
  const level = severityOf(word) ?? rule.severity
  return given === undefined ? {severity: level} : {severity: level, options: {...defaultsOf(rule), ...given}}
}

/** The options of a rule where nothing is configured. */
export function defaultsOf(rule: AnyRule): RuleSetting['options'] {
  return defaultOptions(rule.options ?? {})
}

function isList(entry: RuleEntry): entry is Extract<RuleEntry, readonly unknown[]> {
  return Array.isArray(entry)
}
