/** Cases: what the tests of a rule say about a text, and what is wrong with how they say it. */
import type {Applicability, Diagnostic} from '../diagnostics/index.ts'
import type {ReplyFields} from '../prose/index.ts'
import {type AnyRule, optionProblem, type OptionSpecs} from '../rule/index.ts'
import {wordMeant} from './word-meant.ts'
import type {Sample} from './lint-sample.ts'

/** A text, and how its test is run. */
export interface PassedCase extends Sample {
  /** The test's name; the beginning of the text where absent. */
  readonly name?: string
  /** Run only this one, and others that say so, while you look for a mistake. */
  readonly only?: boolean
  readonly skip?: boolean
}

/** A text that a rule must flag. */
export interface FlaggedCase extends PassedCase {
  /** The findings in order; as many as stand here. */
  readonly findings: readonly ExpectedFinding[]
  /** The text after `--fix`; must be given when a finding can be fixed safely. */
  readonly fixed?: string
}

export interface ExpectedFinding {
  /** Message id. */
  readonly message: string
  /** The flagged words, as they stand in the text. */
  readonly at: string
  /** The message as the reader sees it, with its words filled in. */
  readonly says?: string
  readonly severity?: Diagnostic['severity']
  /** Where the words begin and end in the text: 1-based, columns in UTF-16 units. For words that stand there twice. */
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** Every suggestion with its result, in order. Must be given when there are any with edits. */
  readonly rewrites?: readonly ExpectedRewrite[]
  /** What is suggested without exact wording, in order. */
  readonly advice?: readonly string[]
}

/** The text after a suggestion; `applicability` is `review` unless given. */
export type ExpectedRewrite =
  | string
  | {
      readonly text: string
      readonly applicability?: Applicability
      /** What the suggestion calls itself. */
      readonly title?: string
    }

/** Cases for a rule. A bare string is a text without more. */
export interface RuleCases {
  readonly flag: readonly (string | FlaggedCase)[]
  readonly pass: readonly (string | PassedCase)[]
}

/** What the tests of a rule have to say of each finding, beyond what they always have to. */
export interface Strictness {
  /** A bare string will not do as a flagged text: its findings must be stated. */
  readonly requireFindings?: boolean
  /** Each finding must say where its words begin: `line` and `column`. */
  readonly requirePositions?: boolean
}

type Keys<Of> = Readonly<Record<keyof Of, true>>

const PASSED: Keys<PassedCase> = {
  text: true,
  fields: true,
  options: true,
  settings: true,
  format: true,
  name: true,
  only: true,
  skip: true,
}
const FLAGGED: Keys<FlaggedCase> = {...PASSED, findings: true, fixed: true}
const FINDING: Keys<ExpectedFinding> = {
  message: true,
  at: true,
  says: true,
  severity: true,
  line: true,
  column: true,
  endLine: true,
  endColumn: true,
  rewrites: true,
  advice: true,
}
const REWRITE: Keys<Exclude<ExpectedRewrite, string>> = {text: true, applicability: true, title: true}
const FIELDS: Keys<ReplyFields> = {
  title: true,
  category: true,
  lang: true,
  channel: true,
  audience: true,
  active: true,
  context: true,
  kind: true,
  stage: true,
  fault: true,
  sender: true,
  autosend: true,
  slots: true,
  signedBy: true,
  voice: true,
  tags: true,
}
const FORMATS = ['md', 'txt']

export function asSample(each: string | Sample): Sample {
  return typeof each === 'string' ? {text: each} : each
}

/** What is wrong with a case itself, whatever the rule makes of its text. */
export function caseProblems(
  rule: AnyRule,
  each: string | PassedCase | FlaggedCase,
  kind: 'flag' | 'pass',
  strictness: Strictness = {},
): readonly string[] {
  if (typeof each === 'string') {
    const lacks = strictness.requireFindings && kind === 'flag'
    return [...textProblems(each), ...(lacks ? ['Say what is found: {text, findings: [{message, at}]}.'] : [])]
  }
  if (typeof each !== 'object' || each === null) return ['A case is a text, or an object with “text”.']
  return [
    ...(kind === 'pass' && 'findings' in each ? ['A text that passes has no findings; put it under “flag”.'] : []),
    ...unknownKeys(each, kind === 'pass' ? {...PASSED, findings: true} : FLAGGED, 'a case'),
    ...sampleProblems(rule, each),
    ...(kind === 'flag' ? findingsProblems(rule, each as FlaggedCase, strictness) : []),
  ]
}

/** What is wrong with a text to lint, and with what is said of it. */
export function sampleProblems(
  rule: AnyRule,
  {text, fields = {}, options = {}, format = 'md'}: Sample,
): readonly string[] {
  return [
    ...textProblems(text),
    ...unknownKeys(fields, FIELDS, 'what is known of a reply'),
    ...optionProblems(rule, options),
    ...(FORMATS.includes(format) ? [] : [`The format is “md” or “txt”, not “${format}”.`]),
  ]
}

function textProblems(text: unknown): readonly string[] {
  if (typeof text !== 'string') return ['A case needs “text”.']
  return text.trim() === '' ? ['The text of this case is empty.'] : []
}

function optionProblems(rule: AnyRule, options: Readonly<Record<string, unknown>>): readonly string[] {
  const specs: OptionSpecs = rule.options ?? {}
  return Object.entries(options).flatMap(([name, value]) => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (!spec) return [`The rule has no option “${name}”.${wordMeant(name, Object.keys(specs))}`]
    const problem = optionProblem(spec, value)
    return problem === undefined ? [] : [`The option “${name}” ${problem}, not ${JSON.stringify(value)}.`]
  })
}

function findingsProblems(rule: AnyRule, each: FlaggedCase, {requirePositions}: Strictness): readonly string[] {
  const {text, findings, fixed} = each
  if (!Array.isArray(findings)) return ['Say what is found: findings: [{message, at}]. A bare text may stand alone.']
  if (findings.length === 0) return ['A text that is flagged has findings; without any it belongs under “pass”.']
  return [
    ...(findings as FlaggedCase['findings']).flatMap((finding) => [
      ...findingProblems(rule, text, finding),
      ...(requirePositions && (finding.line === undefined || finding.column === undefined)
        ? [`Say where “${finding.at}” stands: “line” and “column”.`]
        : []),
    ]),
    ...(fixed !== undefined && fixed === text ? ['“fixed” is the text as it was; leave it out.'] : []),
  ]
}

function findingProblems(rule: AnyRule, text: string, finding: ExpectedFinding): readonly string[] {
  const ids = Object.keys(rule.messages as Readonly<Record<string, string>>)
  const {message, at, rewrites = []} = finding
  return [
    ...unknownKeys(finding, FINDING, 'a finding'),
    ...(ids.includes(message) ? [] : [`The rule has no message “${message}”.${wordMeant(message, ids)}`]),
    ...(typeof at === 'string' ? [] : ['A finding needs “at”: the words that are flagged.']),
    ...(typeof at === 'string' && typeof text === 'string' && !text.includes(at)
      ? [`“${at}” does not stand in the text.`]
      : []),
    ...rewrites.flatMap((each) => (typeof each === 'string' ? [] : unknownKeys(each, REWRITE, 'a rewrite'))),
  ]
}

function unknownKeys(value: object, known: Readonly<Record<string, true>>, what: string): readonly string[] {
  return Object.keys(value)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => `“${key}” is not part of ${what}.${wordMeant(key, Object.keys(known))}`)
}

/** Cases that stand twice, by name; the order of their keys does not matter. */
export function repeatedCases({flag, pass}: RuleCases): readonly string[] {
  const seen = new Set<string>()
  return [...flag, ...pass].flatMap((each) => {
    const {text, fields = {}, options = {}, settings = {}, format = 'md'} = asSample(each)
    const key = JSON.stringify([text, sorted(fields), sorted(options), sorted(settings), format])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew ? [] : [`This case stands twice: ${caseName(each)}`]
  })
}

function sorted(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** How a test runner calls a case. */
export function caseName(each: string | PassedCase): string {
  const {text, fields, name}: PassedCase = typeof each === 'string' ? {text: each} : each
  if (name !== undefined) return name
  const about = fields
    ? ` {${Object.entries(fields)
        .map(([key, value]) => `${key}: ${String(value)}`)
        .join(', ')}}`
    : ''
  return String(text).replace(/\s+/g, ' ').slice(0, 100) + about
}
