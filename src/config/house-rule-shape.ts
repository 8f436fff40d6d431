/** The shape of a house rule: for the check of configs and for their description. */
import {CONTEXTS, declarationProblems, type DeclaredRule} from '../rule/index.ts'
import {
  about,
  type Complaint,
  fieldsOf,
  flag,
  isRecord,
  listOf,
  oneOf,
  oneOrMore,
  type Shape,
  text,
  withAnyOf,
  wrongValue,
} from './checks.ts'
import type {JsonSchema} from './json-schema.ts'
import {type KeyPath, quoted} from './problem.ts'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const ADDRESS = /^https?:\/\/\S+$/

const id: Shape = {
  schema: {type: 'string', pattern: ID.source},
  check: (value, path, report) => {
    if (typeof value !== 'string') return report(wrongValue(path, 'must be a text'))
    if (ID.test(value)) return
    const plain = value.replace(/^house\//, '').toLowerCase()
    const meant = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '')
    const hint = ID.test(meant) ? `Write “${meant}”.` : 'Write a name such as “no-asap”.'
    report(wrongValue(path, `must be lower case with hyphens, not ${quoted(value)}`, hint))
  },
}

/** A text that may be empty: it takes words out. */
const wording: Shape = {
  schema: {type: 'string'},
  check: (value, path, report) => {
    if (typeof value !== 'string') report(wrongValue(path, 'must be a text'))
  },
}

const count: Shape = {
  schema: {type: 'number', minimum: 0},
  check: (value, path, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      report(wrongValue(path, 'must be a whole number, 0 or more'))
  },
}

const address: Shape = {
  schema: {type: 'string', pattern: ADDRESS.source},
  check: (value, path, report) => {
    if (typeof value !== 'string' || !ADDRESS.test(value))
      report(wrongValue(path, 'must be an address that begins with https://'))
  },
}

const texts = oneOrMore(text)
const NOTATION =
  'Plain words; `(a|b)` for either; `word?` for one that may be missing; `…` for some words in between; classes in capitals such as TROUBLE; "…" for just what is written.'

const FIELDS: Readonly<Record<keyof DeclaredRule, Shape>> = {
  id: about('What the rule is called. Under `rules` and in comments it is `house/` and this.', id, {
    examples: ['no-asap'],
  }),
  phrases: about(`What is not to be said. ${NOTATION}`, texts, {
    examples: [['asap', 'as soon as (possible|we can)'], 'APOLOGY … any TROUBLE'],
  }),
  require: about(`What each reply has to say: one of these. ${NOTATION}`, texts, {
    examples: [['reply to this (message|email)']],
  }),
  max: about('How often a reply may say it; only what goes beyond is a finding.', count, {examples: [1]}),
  message: about('What is wrong. `{match}` is what was found, `{thing}` a part called `thing:(…)`.', text, {
    examples: ['“{match}” gives no time.'],
  }),
  why: about('What the customer hears, or why it matters.', text),
  severity: about('How much it counts, unless `rules` say otherwise.', oneOf(['error', 'warn', 'warning', 'info']), {
    default: 'warn',
  }),
  instead: about(
    'What to write instead, best first, as in the middle of a sentence. `""` takes the words out; `[time]` is a blank to fill in.',
    oneOrMore(wording),
    {examples: ['by [time]', ['sorry', '']]},
  ),
  safe: about('The first of `instead` keeps the meaning, so that `--fix` may write it.', flag, {default: false}),
  unless: about(
    'Where it does not count: `negated`, `conditional`, `question`, `reported`, or phrases in the same sentence.',
    texts,
    {examples: [['negated', 'refund policy']]},
  ),
  contexts: about(
    'Only in these situations, where they are known.',
    listOf(oneOf(CONTEXTS), 'must be a list of situations'),
    {
      examples: [['billing', 'outage']],
    },
  ),
  channels: about('Only in these channels.', listOf(text, 'must be a list of channels'), {examples: [['chat']]}),
  url: about('Where more is to be read about it.', address),
  bad: about('Texts that it must flag: its tests.', texts),
  good: about('Texts that it must pass: its tests.', texts),
}

const fields = fieldsOf(FIELDS, 'a house rule')

/** Given, and not left empty. */
const given = (key: keyof DeclaredRule): JsonSchema => ({required: [key], properties: {[key]: {not: {type: 'null'}}}})

/** One rule. */
export const houseRule: Shape = {
  schema: {
    ...fields.schema,
    allOf: [
      given('id'),
      {anyOf: [given('phrases'), given('require')]},
      {not: {allOf: [given('phrases'), given('require')]}},
    ],
  },
  check(value, path, report) {
    let isRight = true
    const reporting = (complaint: Complaint) => {
      isRight = false
      report(complaint)
    }
    fields.check(value, path, reporting)
    if (!isRecord(value)) return
    if (value['id'] === undefined || value['id'] === null)
      reporting(wrongValue(path, 'needs an “id”', 'Give it a name such as “no-asap”.'))
    // Only where each value is of its kind can be told what is wrong with what it says.
    if (isRight) checkMeaning(value, path, report)
  },
}

function checkMeaning(
  value: Readonly<Record<string, unknown>>,
  path: KeyPath,
  report: (complaint: Complaint) => void,
): void {
  const said = Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
  // The check of its fields is what makes this true.
  for (const {path: inner, says, hint} of declarationProblems(said as unknown as DeclaredRule))
    report(wrongValue([...path, ...inner], says, hint))
}

const listOfRules = listOf(houseRule, 'must be a list of rules')
const objectOfRules = withAnyOf(
  fieldsOf({rules: listOfRules, $schema: text}, 'a file of rules'),
  ['rules'],
  'must have a list of rules under “rules”',
)

/** A file of rules: a list of them, or an object that has it under `rules`. */
export const houseRulesFile: Shape = {
  schema: {anyOf: [listOfRules.schema, objectOfRules.schema]},
  check(value, path, report) {
    if (Array.isArray(value)) listOfRules.check(value, path, report)
    else if (isRecord(value)) objectOfRules.check(value, path, report)
    else report(wrongValue(path, 'must be a list of rules'))
  },
}

/** Everything wrong with a value that is to be a house rule. */
export function checkDeclared(value: unknown): readonly Complaint[] {
  const complaints: Complaint[] = []
  houseRule.check(value, [], (complaint) => complaints.push(complaint))
  return complaints
}
