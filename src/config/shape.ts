/** The shape of a config, as data: which keys there are and what each may hold. */
import {CONTEXTS, type Settings} from '../rule/index.ts'
import {
  type Check,
  type Complaint,
  fieldsOf,
  flag,
  isRecord,
  listOf,
  oneOf,
  oneOrMore,
  text,
  wrongKey,
  wrongValue,
} from './checks.ts'
import {BODY_KINDS, isDialectName, pathProblem, PROFILES} from '../sources/index.ts'
import type {Override, Registry, SourceEntry, StatedFields, UserConfig} from './config.ts'
import {didYouMeanHint} from './did-you-mean.ts'
import {ruleEntry} from './rule-entry.ts'

/** Begins the name of a built-in preset in `extends`. */
export const PRESET = 'empathylint:'

const texts = listOf(text, 'must be a list of texts')
const context = oneOf(CONTEXTS)
const kind = oneOf(['reply', 'snippet', 'signature'])

const SETTINGS: Readonly<Record<keyof Settings, Check>> = {
  productTerms: texts,
  brandNames: texts,
  channel: text,
  context,
  sender: text,
  kind,
}

const word: Check = (value, path, report) => {
  if (typeof value === 'string') text(value, path, report)
  else if (typeof value !== 'number' && typeof value !== 'boolean')
    report(wrongValue(path, 'must be a text or a list of texts'))
}

const MATCH: Readonly<Record<keyof StatedFields, Check>> = {
  id: oneOrMore(word),
  title: oneOrMore(word),
  category: oneOrMore(word),
  lang: oneOrMore(word),
  channel: oneOrMore(word),
  audience: oneOrMore(word),
  active: oneOrMore(flag),
  context: oneOrMore(context),
  kind: oneOrMore(kind),
  stage: oneOrMore(word),
  fault: oneOrMore(word),
  sender: oneOrMore(word),
  autosend: oneOrMore(flag),
  slots: oneOrMore(word),
  signedBy: oneOrMore(word),
  voice: oneOrMore(word),
  tags: oneOrMore(word),
}

const glob: Check = (value, path, report) => {
  if (typeof value !== 'string')
    return report(wrongValue(path, 'must be a glob, such as "macros/chat/**", or a list of globs'))
  if (value.startsWith('!'))
    report(wrongValue(path, 'must not begin with “!”', 'Name what to leave out in “excludeFiles”.'))
  else text(value, path, report)
}

/** A path into data, such as `$.items[*].reply`. */
const path: Check = (value, at, report) => {
  const example = 'Write a JSONPath such as "$.items[*].reply".'
  if (typeof value !== 'string') return report(wrongValue(at, 'must be a path', example))
  if (!value.startsWith('$')) return report(wrongValue(at, 'must be a path that begins with “$”', example))
  const problem = pathProblem(value)
  if (problem !== undefined) report(wrongValue(at, `is not a path that can be read: ${problem}`, example))
}

/** A path, or a text that holds for all replies. */
const pathOrText: Check = (value, at, report) =>
  typeof value === 'string' && value.startsWith('$') ? path(value, at, report) : text(value, at, report)

/** A path, or yes or no for all replies. */
const pathOrFlag: Check = (value, at, report) => (typeof value === 'boolean' ? undefined : path(value, at, report))

const SOURCE: Readonly<Record<keyof SourceEntry, Check>> = {
  files: oneOrMore(glob),
  excludeFiles: oneOrMore(glob),
  profile: oneOf(PROFILES.map(({id}) => id)),
  body: path,
  id: path,
  title: (value, at, report) => (value === 'key' ? undefined : path(value, at, report)),
  subject: path,
  lang: pathOrText,
  channel: pathOrText,
  category: pathOrText,
  tags: path,
  active: pathOrFlag,
  internal: pathOrFlag,
  kind: oneOf(BODY_KINDS),
  dialect: (value, at, report) => {
    if (typeof value !== 'string' || !isDialectName(value))
      report(wrongValue(at, 'must be a dialect such as liquid or handlebars, or the name of a help desk'))
  },
  delimiter: oneOf([',', ';', '\t']),
  header: flag,
}

const sourceFields = fieldsOf(SOURCE, 'a source')

const source: Check = (value, at, report) => {
  sourceFields(value, at, report)
  if (!isRecord(value)) return
  if (value['files'] === undefined) report(wrongValue(at, 'must say in “files” which files it is for'))
  if (value['body'] === undefined && value['profile'] === undefined)
    report(wrongValue(at, 'must say in “body” where the replies stand, or name a “profile”'))
}

/** Everything wrong with the value that a config file holds. */
export function checkConfig(value: unknown, registry: Registry): readonly Complaint[] {
  const complaints: Complaint[] = []
  shapeFor(registry)(value, [], (complaint) => complaints.push(complaint))
  return complaints
}

/** Checks `rules`: known ids, severities and options. */
export function ruleEntries(registry: Registry): Check {
  const byId = new Map(registry.rules.map((rule) => [rule.id, rule]))
  const ids = [...byId.keys()]
  return (value, path, report) => {
    if (!isRecord(value)) return report(wrongValue(path, 'must be an object of rule ids, each with a severity'))
    for (const [id, entry] of Object.entries(value)) {
      const rule = byId.get(id)
      if (!rule) {
        const hint = didYouMeanHint(id, ids) ?? '“empathylint rules” lists them all.'
        report(wrongKey([...path, id], 'is not a rule', hint))
      } else ruleEntry(rule)(entry, [...path, id], report)
    }
  }
}

function extended(registry: Registry): Check {
  const names = Object.keys(registry.presets).map((name) => `${PRESET}${name}`)
  return (value, path, report) => {
    if (typeof value !== 'string') return report(wrongValue(path, 'must be the name of a preset, a file or a package'))
    if (!value.startsWith(PRESET)) return text(value, path, report)
    if (names.includes(value)) return
    report(
      wrongValue(
        path,
        'names no preset that there is',
        didYouMeanHint(value, names) ?? `There are: ${names.join(', ')}.`,
      ),
    )
  }
}

function shapeFor(registry: Registry): Check {
  const rules = ruleEntries(registry)
  const extending = oneOrMore(extended(registry))
  const settings = fieldsOf(SETTINGS, '“settings”')
  const OVERRIDE: Readonly<Record<keyof Override, Check>> = {
    files: oneOrMore(glob),
    excludeFiles: oneOrMore(glob),
    match: fieldsOf(MATCH, '“match”'),
    extends: extending,
    rules,
    settings,
  }
  const override = fieldsOf(OVERRIDE, 'an override')
  const CONFIG: Readonly<Record<keyof UserConfig, Check>> = {
    $schema: text,
    root: flag,
    extends: extending,
    rules,
    overrides: listOf((value, path, report) => {
      override(value, path, report)
      if (isRecord(value) && value['files'] === undefined && value['match'] === undefined)
        report(wrongValue(path, 'must say in “files” or “match” what it is for'))
    }, 'must be a list'),
    ignores: texts,
    settings,
    sources: listOf(source, 'must be a list'),
  }
  return fieldsOf(CONFIG, 'a config')
}
