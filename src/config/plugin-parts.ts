/** What a plugin adds, checked and under its own name. */
import {type AnyRule, nameActsOf, type Plugin, type Preset} from '../rule/index.ts'
import {type Complaint, isRecord, wrongValue} from './checks.ts'
import type {Registry} from './config.ts'
import type {KeyPath} from './problem.ts'

const NAME = /^[a-z][a-z0-9-]*$/
const RULE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Names that stand for the linter itself, or for rules that a team declares. */
const TAKEN = ['empathylint', 'house', 'parse']

/** A test of a value, and what it is asked to be, in words that follow “must be”. */
type Test = readonly [test: (value: unknown) => boolean, is: string]

const text: Test = [(value) => typeof value === 'string' && value.trim() !== '', 'a text']
const code: Test = [(value) => typeof value === 'function', 'a function']
const record: Test = [isRecord, 'an object']
const list: Test = [Array.isArray, 'a list']
const regular: Test = [(value) => value instanceof RegExp, 'a regular expression']
const texts: Test = [
  (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  'a list of texts',
]
const pattern: Test = [(value) => isRecord(value) && typeof value['matches'] === 'function', 'a pattern: pattern(“…”)']
const severity: Test = [(value) => ['error', 'warning', 'info'].includes(value as string), 'error, warning or info']

interface Fields {
  readonly needs: Readonly<Record<string, Test>>
  readonly may?: Readonly<Record<string, Test>>
}

const PLUGIN: Fields = {
  needs: {
    name: [
      (value) => typeof value === 'string' && NAME.test(value),
      'a name such as “acme”: lower case, digits and hyphens',
    ],
  },
  may: {version: text, rules: list, presets: record, sources: list, reporters: record, dialects: list, acts: record},
}

const RULE: Fields = {
  needs: {
    id: [
      (value) => typeof value === 'string' && RULE_ID.test(value),
      'a name such as “brand-voice”: lower case with hyphens',
    ],
    family: text,
    severity,
    summary: text,
    why: text,
    messages: [(value) => isRecord(value) && Object.values(value).every(text[0]), 'an object of texts'],
  },
  may: {
    evidence: list,
    options: record,
    contexts: texts,
    requires: [(value) => value === 'known-context' || value === 'full-reply', '“known-context” or “full-reply”'],
    suppresses: texts,
    patterns: [(value) => Array.isArray(value) && value.every(pattern[0]), 'a list of patterns'],
    url: [(value) => typeof value === 'string' && /^https?:/.test(value), 'an address that begins with https://'],
    sentence: code,
    block: code,
    reply: code,
  },
}

const SOURCE: Fields = {
  needs: {
    id: text,
    extensions: [
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((each) => typeof each === 'string' && /^\.[^A-Z]+$/.test(each)),
      'a list of endings such as “.adoc”',
    ],
    parse: code,
  },
  may: {comment: record},
}

const DIALECT: Fields = {needs: {id: text, delimiters: list}, may: {fallback: regular}}

const DELIMITER: Fields = {
  needs: {
    open: text,
    close: text,
    holds: [(value) => ['variable', 'tag', 'comment'].includes(value as string), '“variable”, “tag” or “comment”'],
  },
  may: {inside: regular},
}

/** Everything wrong with a plugin. @param path of where a config names it, where complaints begin. */
export function pluginComplaints(value: unknown, path: KeyPath): readonly Complaint[] {
  if (!isRecord(value)) return [wrongValue(path, 'must export a plugin: export default definePlugin({name: …})')]
  const found = fieldComplaints(value, PLUGIN, path, 'a plugin')
  if (found.length > 0) return found
  const {name, rules = [], sources = [], reporters = {}, dialects = [], acts = {}} = value
  if (TAKEN.includes(String(name)))
    return [wrongValue([...path, 'name'], `cannot be “${String(name)}”, which means something else`)]
  return [
    ...each(rules, RULE, [...path, 'rules'], 'a rule'),
    ...(rules as readonly unknown[]).flatMap((rule, index) => ruleComplaints(rule, [...path, 'rules', index])),
    ...twice(rules, [...path, 'rules']),
    ...each(sources, SOURCE, [...path, 'sources'], 'a source'),
    ...each(dialects, DIALECT, [...path, 'dialects'], 'a dialect'),
    ...(dialects as readonly unknown[]).flatMap((dialect, index) =>
      isRecord(dialect)
        ? each(dialect['delimiters'], DELIMITER, [...path, 'dialects', index, 'delimiters'], 'a delimiter')
        : [],
    ),
    ...entries(reporters, code, [...path, 'reporters']),
    ...entries(acts, pattern, [...path, 'acts']),
    ...Object.keys(acts as object).flatMap((id) =>
      /^[a-z][A-Za-z]*$/.test(id)
        ? []
        : [wrongValue([...path, 'acts', id], 'must have a name such as “upsell”: letters only')],
    ),
  ]
}

function ruleComplaints(rule: unknown, path: KeyPath): readonly Complaint[] {
  if (!isRecord(rule)) return []
  if (rule['sentence'] || rule['block'] || rule['reply']) return []
  return [wrongValue(path, 'needs “sentence”, “block” or “reply”: what it looks at')]
}

function each(values: unknown, fields: Fields, path: KeyPath, what: string): readonly Complaint[] {
  if (!Array.isArray(values)) return []
  return values.flatMap((value: unknown, index) => fieldComplaints(value, fields, [...path, index], what))
}

function entries(values: unknown, [test, is]: Test, path: KeyPath): readonly Complaint[] {
  if (!isRecord(values)) return []
  return Object.entries(values).flatMap(([name, value]) =>
    test(value) ? [] : [wrongValue([...path, name], `must be ${is}`)],
  )
}

function fieldComplaints(value: unknown, {needs, may = {}}: Fields, path: KeyPath, what: string): readonly Complaint[] {
  if (!isRecord(value)) return [wrongValue(path, `must be ${what}`)]
  const missing = Object.keys(needs).filter((name) => value[name] === undefined)
  const known: Readonly<Record<string, Test>> = {...needs, ...may}
  return [
    ...missing.map((name) => wrongValue(path, `lacks “${name}”`)),
    ...Object.entries(value).flatMap(([name, given]) => {
      const field = Object.hasOwn(known, name) ? known[name] : undefined
      if (given === undefined || field?.[0](given)) return []
      return [wrongValue([...path, name], field ? `must be ${field[1]}` : `is not part of ${what}`)]
    }),
  ]
}

function twice(rules: unknown, path: KeyPath): readonly Complaint[] {
  const seen = new Set<unknown>()
  return (rules as readonly unknown[]).flatMap((rule, index) => {
    const id = isRecord(rule) ? rule['id'] : undefined
    const isKnown = id !== undefined && seen.has(id)
    seen.add(id)
    return isKnown ? [wrongValue([...path, index, 'id'], `is used twice: “${String(id)}”`)] : []
  })
}

/** What a plugin adds, with its name before all that it adds. */
export function partsOfPlugin(plugin: Plugin): Registry {
  const {name, rules = [], presets = {}, sources = [], reporters = {}, dialects = []} = plugin
  const own = new Set(rules.map(({id}) => id))
  nameActsOf(plugin)
  return {
    rules: rules.map((rule) => named(rule, name, own)),
    presets: Object.fromEntries(Object.entries(presets).map(([id, preset]) => [`${name}:${id}`, preset])) as Readonly<
      Record<string, Preset>
    >,
    sources,
    dialects,
    reporters: Object.fromEntries(Object.entries(reporters).map(([id, reporter]) => [`${name}/${id}`, reporter])),
    plugins: [plugin],
  }
}

function named(rule: AnyRule, plugin: string, own: ReadonlySet<string>): AnyRule {
  const suppresses = rule.suppresses?.map((id) => (own.has(id) ? `${plugin}/${id}` : id))
  return {...rule, id: `${plugin}/${rule.id}`, evidence: rule.evidence ?? [], ...(suppresses && {suppresses})}
}
