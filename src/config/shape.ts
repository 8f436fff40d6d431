/** The shape of a config, as data: which keys there are, what each may hold, and what it is for. */
import {
  about,
  type Complaint,
  fieldsOf,
  flag,
  isRecord,
  listOf,
  oneOrMore,
  type Shape,
  text,
  withAnyOf,
  wrongKey,
  wrongValue,
} from './checks.ts'
import type {DirectiveEntries, Override, Registry, UserConfig} from './config.ts'
import {didYouMeanHint} from './did-you-mean.ts'
import {match, settings} from './field-shapes.ts'
import {ruleEntry, severity} from './rule-entry.ts'
import {houseRule} from './house-rule-shape.ts'
import {docsOf} from './rule-docs.ts'
import {excludeFiles, files, source} from './source-shape.ts'

/** Begins the name of a built-in preset in `extends`. */
export const PRESET = 'empathylint:'

/** Everything wrong with the value that a config file holds. */
export function checkConfig(value: unknown, registry: Registry): readonly Complaint[] {
  const complaints: Complaint[] = []
  configShape(registry).check(value, [], (complaint) => complaints.push(complaint))
  return complaints
}

/** What a config may hold where there are these rules and presets. */
export function configShape(registry: Registry): Shape {
  const rules = ruleEntries(registry)
  const extending = oneOrMore(extended(registry))
  const CONFIG: Readonly<Record<keyof UserConfig, Shape>> = {
    $schema: about('Where editors find this description.', text, {
      examples: ['./node_modules/empathylint/rules/config.schema.json'],
    }),
    root: about('Has no effect: the nearest config above a file always holds alone.', flag),
    extends: about(
      'What this config builds on: presets, files relative to this one, npm packages. Later ones win. Where no preset is named, `empathylint:recommended` lies below all; `[]` starts from nothing.',
      extending,
      {examples: [...presetNames(registry), './base.yml', []]},
    ),
    plugins: about(
      'Plugins that add rules, presets, formats and reporters: paths relative to this config, or npm packages.',
      plugins,
      {
        examples: [['./acme-plugin.ts', '@acme/empathylint-plugin']],
      },
    ),
    houseRules: about(
      'Rules of the team without code, and paths of files that hold a list of such.',
      listOf(houseRuleEntry, 'must be a list'),
      {
        examples: [
          [{id: 'no-asap', phrases: ['asap', 'as soon as possible'], instead: 'by [time]'}, './voice.rules.yml'],
        ],
      },
    ),
    rules,
    overrides: about(
      'Rules and settings for some files or some replies only. Later ones win.',
      listOf(override(rules, extending), 'must be a list'),
      {examples: [[{files: 'macros/chat/**', extends: `${PRESET}chat`}]]},
    ),
    ignores: about('Files to leave out, written as in a `.gitignore`, relative to the folder of the config.', texts, {
      examples: [['macros/archive/**']],
    }),
    settings,
    sources: about(
      'Where replies stand in JSON, YAML and CSV files whose layout is not known. Of several that fit a file, the last counts.',
      listOf(source, 'must be a list'),
      {examples: [[{files: 'exports/desk.json', body: '$.items[*].reply', title: '$.items[*].name'}]]},
    ),
    directives,
    baseline: about('A file of findings that are known and let pass, relative to the folder of the config.', text, {
      examples: ['.empathylint-baseline.json'],
    }),
  }
  return fieldsOf(CONFIG, 'a config')
}

const texts = listOf(text, 'must be a list of texts')

/** A name, or in a config that is code the plugin itself, whose shape is checked where it is loaded. */
const plugins = listOf(
  {
    schema: text.schema,
    check: (value, path, report) => (isRecord(value) ? undefined : text.check(value, path, report)),
  },
  'must be a list of paths and packages',
)

/** A rule, or the path of a file of rules. */
const houseRuleEntry: Shape = {
  schema: {anyOf: [text.schema, houseRule.schema]},
  check: (value, path, report) => (typeof value === 'string' ? text : houseRule).check(value, path, report),
}

/** `rules`: known ids, severities and options. */
export function ruleEntries(registry: Registry): Shape {
  const byId = new Map(registry.rules.map((rule) => [rule.id, {rule, entry: ruleEntry(rule)}]))
  const ids = [...byId.keys()]
  const properties = [...byId].map(([id, {rule, entry}]) => [id, {...docsOf(rule), ...entry.schema}] as const)
  return about('Rules by their id: off, info, warn or error, or a list of that and options.', {
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      // Those of plugins and house rules, which only the config itself knows.
      patternProperties: {'^[a-z][a-z0-9-]*/': ruleEntry(undefined).schema},
      additionalProperties: false,
    },
    check: (value, path, report) => {
      if (!isRecord(value)) return report(wrongValue(path, 'must be an object of rule ids, each with a severity'))
      for (const [id, given] of Object.entries(value)) {
        const known = byId.get(id)
        if (known) known.entry.check(given, [...path, id], report)
        else {
          const hint = didYouMeanHint(id, ids) ?? '“empathylint rules” lists them all.'
          report(wrongKey([...path, id], 'is not a rule', hint))
        }
      }
    },
  })
}

function override(rules: Shape, extending: Shape): Shape {
  const OVERRIDE: Readonly<Record<keyof Override, Shape>> = {
    files,
    excludeFiles,
    match,
    extends: about('Presets, files or npm packages whose rules and settings hold here too.', extending, {
      examples: [`${PRESET}chat`],
    }),
    rules,
    settings,
  }
  const fields = fieldsOf(OVERRIDE, 'an override')
  return withAnyOf(fields, ['files', 'match'], 'must say in “files” or “match” what it is for')
}

function presetNames(registry: Registry): readonly string[] {
  return Object.keys(registry.presets).map((name) => (name.includes(':') ? name : `${PRESET}${name}`))
}

/** Whether a name in `extends` is that of a preset: `empathylint:strict`, or `acme:voice` where the plugin is known. */
export function isPresetName(name: string, {plugins = []}: Registry): boolean {
  return name.startsWith(PRESET) || plugins.some((plugin) => name.startsWith(`${plugin.name}:`))
}

/** How the registry calls a preset. */
export function presetKey(name: string): string {
  return name.startsWith(PRESET) ? name.slice(PRESET.length) : name
}

function extended(registry: Registry): Shape {
  const names = presetNames(registry)
  return {
    schema: {
      anyOf: [
        {type: 'string', enum: names},
        {...text.schema, not: {pattern: `^${PRESET}`}},
      ],
    },
    check: (value, path, report) => {
      if (typeof value !== 'string')
        return report(wrongValue(path, 'must be the name of a preset, a file or a package'))
      if (!isPresetName(value, registry)) return text.check(value, path, report)
      if (names.includes(value)) return
      const hint = didYouMeanHint(value, names) ?? `There are: ${names.join(', ')}.`
      report(wrongValue(path, 'names no preset that there is', hint))
    },
  }
}

const flagOrSeverity: Shape = {
  schema: {anyOf: [flag.schema, severity.schema]},
  check: (value, path, report) => (typeof value === 'boolean' ? undefined : severity.check(value, path, report)),
}

const DIRECTIVES: Readonly<Record<keyof DirectiveEntries, Shape>> = {
  reportUnused: about(
    'How much a comment counts that switches nothing off: a severity, true for `warn`, or false for `off`.',
    flagOrSeverity,
    {default: 'warn'},
  ),
  requireReason: about('Whether a comment that switches rules off must say why, after ` -- `.', flag, {default: false}),
  allow: about('Whether comments in the files may switch rules off at all.', flag, {default: true}),
}

const directives = about(
  'How comments that switch rules off are treated, such as `<!-- empathylint-disable-next-line … -->`.',
  fieldsOf(DIRECTIVES, '“directives”'),
)
