/** Tests a rule on sentences: what it must flag, with words and rewrites, and what it must pass. */
import type {Applicability, Diagnostic} from '../diagnostics/index.ts'
import type {AnyRule} from '../rule/index.ts'
import {applyEdits} from '../text/index.ts'
import {lintSample, type Sample} from './lint-sample.ts'

/** A text that a rule must flag. */
export interface FlaggedCase extends Sample {
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
  readonly severity?: Diagnostic['severity']
  /** Every suggestion with its result, in order. Must be given when there are any with edits. */
  readonly rewrites?: readonly ExpectedRewrite[]
}

/** The text after a suggestion; `applicability` is `review` unless given. */
export type ExpectedRewrite = string | {readonly text: string; readonly applicability: Applicability}

/** How a test runner registers tests; vitest, jest and node:test all fit. */
export interface Runner {
  describe(name: string, body: () => void): void
  it(name: string, body: () => void): void
}

/** Cases for a rule. A bare string is a text without more. */
export interface RuleCases {
  readonly flag: readonly (string | FlaggedCase)[]
  readonly pass: readonly (string | Sample)[]
}

/** Registers the tests of a rule with a runner. */
export function testRule(rule: AnyRule, cases: RuleCases, {describe, it}: Runner): void {
  describe(rule.id, () => {
    for (const each of cases.flag) it(`flags: ${nameOf(each)}`, () => throwIfAny(flagProblems(rule, each)))
    for (const each of cases.pass) it(`passes: ${nameOf(each)}`, () => throwIfAny(passProblems(rule, asSample(each))))
    it('has no case twice', () => throwIfAny(repeated([...cases.flag, ...cases.pass])))
  })
}

function nameOf(each: string | Sample): string {
  const {text, fields} = asSample(each)
  const about = fields
    ? ` {${Object.entries(fields)
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join(', ')}}`
    : ''
  return text.replace(/\s+/g, ' ').slice(0, 100) + about
}

function asSample(each: string | Sample): Sample {
  return typeof each === 'string' ? {text: each} : each
}

function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function repeated(all: readonly (string | Sample)[]): string[] {
  const seen = new Set<string>()
  return all.flatMap((each) => {
    const key = JSON.stringify([
      asSample(each).text,
      asSample(each).fields,
      asSample(each).options,
      asSample(each).settings,
      asSample(each).format,
    ])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew ? [] : [`This case stands twice: ${nameOf(each)}`]
  })
}

/** What is wrong with how a rule treats a text that it must pass. */
export function passProblems(rule: AnyRule, sample: Sample): string[] {
  return lintSample(rule, sample).diagnostics.map(
    ({message, span}) => `Flagged “${sample.text.slice(span.start, span.end)}”: ${message}`,
  )
}

/** What is wrong with how a rule treats a text that it must flag. */
export function flagProblems(rule: AnyRule, each: string | FlaggedCase): string[] {
  const sample = asSample(each)
  const {diagnostics, fixed} = lintSample(rule, sample)
  if (diagnostics.length === 0) return ['Nothing was flagged.']
  const problems = diagnostics.flatMap((diagnostic) => soundnessProblems(rule, sample, diagnostic))
  if (typeof each === 'string') return problems
  if (diagnostics.length !== each.findings.length)
    problems.push(
      `Expected ${each.findings.length} findings, got ${diagnostics.length}: ${diagnostics.map(({message}) => message).join(' · ')}`,
    )
  each.findings.forEach((expected, index) => {
    const diagnostic = diagnostics[index]
    if (diagnostic) problems.push(...findingProblems(sample, diagnostic, expected))
  })
  const isFixable = diagnostics.some(({suggestions}) => suggestions.some(({applicability}) => applicability === 'safe'))
  if (each.fixed !== undefined && fixed !== each.fixed)
    problems.push(`--fix gives “${fixed}”, expected “${each.fixed}”.`)
  if (each.fixed === undefined && isFixable) problems.push(`A safe fix exists: state \`fixed\`. It gives “${fixed}”.`)
  return problems
}

function findingProblems({text}: Sample, diagnostic: Diagnostic, expected: ExpectedFinding): string[] {
  const problems: string[] = []
  const at = text.slice(diagnostic.span.start, diagnostic.span.end)
  if (diagnostic.messageId !== expected.message)
    problems.push(`Message is ${diagnostic.messageId}, expected ${expected.message}.`)
  if (at !== expected.at) problems.push(`Flagged “${at}”, expected “${expected.at}”.`)
  if (expected.severity && diagnostic.severity !== expected.severity)
    problems.push(`Severity is ${diagnostic.severity}, expected ${expected.severity}.`)
  const got = diagnostic.suggestions
    .filter(({edits}) => edits.length > 0)
    .map(({applicability, edits}) => ({text: applyEdits(text, edits), applicability}))
  const wanted = (expected.rewrites ?? []).map((each) =>
    typeof each === 'string' ? {text: each, applicability: 'review' as const} : each,
  )
  if (JSON.stringify(got) !== JSON.stringify(wanted))
    problems.push(`Rewrites are\n${JSON.stringify(got, null, 2)}\nexpected\n${JSON.stringify(wanted, null, 2)}`)
  return problems
}

/** What holds for every finding of every rule: filled-in message, words inside the text, rewrites that help. */
function soundnessProblems(
  rule: AnyRule,
  sample: Sample,
  {message, messageId, suggestions, span}: Diagnostic,
): string[] {
  const problems: string[] = []
  const template = (rule.messages as Readonly<Record<string, string>>)[messageId] ?? ''
  if ((template.match(/\{\w+\}/g) ?? []).some((name) => message.includes(name)))
    problems.push(`A name in the message was not filled in: ${message}`)
  if (span.start < 0 || span.end > sample.text.length) problems.push('The flagged words lie outside the text.')
  if (suggestions.length === 0) problems.push('There is no suggestion.')
  for (const {title, edits} of suggestions) {
    if (edits.length === 0) continue
    const output = applyEdits(sample.text, edits)
    if (output === sample.text) problems.push(`“${title}” changes nothing.`)
    if (/ {2}|^\s*[,;.]| [,.;!?](?:\s|$)/m.test(output) && !/ {2}|^\s*[,;.]| [,.;!?](?:\s|$)/m.test(sample.text))
      problems.push(`“${title}” leaves stray blanks or signs: “${output}”`)
    const again = lintSample(rule, {...sample, text: output}).diagnostics
    const before = lintSample(rule, sample).diagnostics
    if (again.length >= before.length) problems.push(`“${title}” does not settle the finding: “${output}”`)
    for (const blank of sample.text.match(/\{\{[^}]*\}\}|\{%[^%]*%\}/g) ?? [])
      if (!output.includes(blank) && !hasFallback(output, blank)) problems.push(`“${title}” loses ${blank}.`)
  }
  return problems
}

/** Whether a text holds the placeholder with a fallback that was added to it, or filled in. */
function hasFallback(text: string, blank: string): boolean {
  const stem = blank.replace(/\s*[-~]?[%}]+$/, '').replace(/["']{2}$/, '')
  const at = text.indexOf(stem)
  return at >= 0 && (/[=:]\s*$/.test(stem) ? /^["']?\w/ : /^(?:\s?\||,)/).test(text.slice(at + stem.length))
}
