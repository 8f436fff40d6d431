/** Tests a rule on sentences: what it must flag, with words and rewrites, and what it must pass. */
import type {Diagnostic} from '../diagnostics/index.ts'
import {type AnyRule, CONTEXTS, optionProblem, type OptionSpecs} from '../rule/index.ts'
import {
  asSample,
  caseName,
  caseProblems,
  type FlaggedCase,
  type PassedCase,
  repeatedCases,
  type RuleCases,
  type Strictness,
} from './cases.ts'
import {quote} from './difference.ts'
import {findingProblems} from './expectations.ts'
import {lintSample, type Sample} from './lint-sample.ts'
import {outputProblems, soundnessProblems, throwIfAny, unreadable} from './soundness.ts'

/** How a test runner registers tests; vitest, jest and node:test all fit: `import * as runner from 'node:test'`. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: Register & {readonly only?: Register; readonly skip?: Register}
}

type Register = (name: string, body: () => void) => unknown

export interface RuleTestOptions extends Strictness {
  /** Name of the plugin that the rule is part of: the rule is then known as `<plugin>/<id>`, as it is in a config. */
  readonly plugin?: string
}

/**
 * Registers the tests of a rule with a runner. Beside what the cases say it is tested that the rule is whole, that
 * messages are filled in, that each rewrite settles its finding, keeps the variables of the template and leaves no stray
 * blanks, that `--fix` comes to an end, and that the same text gives the same findings again.
 */
export function testRule(rule: AnyRule, cases: RuleCases, {describe, it}: Runner, options: RuleTestOptions = {}): void {
  const tested = options.plugin === undefined ? rule : named(rule, options.plugin)
  const register = (kind: 'flags' | 'passes', each: string | PassedCase, problems: () => readonly string[]) => {
    const {only = false, skip = false}: Partial<PassedCase> = typeof each === 'string' ? {} : each
    const run = (skip ? it.skip : only ? it.only : undefined) ?? it
    run(`${kind}: ${caseName(each)}`, () => throwIfAny(problems()))
  }
  describe(tested.id, () => {
    it('says of itself what it has to', () => throwIfAny(definitionProblems(rule)))
    for (const each of cases.flag) register('flags', each, () => flagProblems(tested, each, options))
    for (const each of cases.pass) register('passes', each, () => passProblems(tested, each))
    it('has no case twice', () => throwIfAny(repeatedCases(cases)))
    it('has a case for each message', () => throwIfAny(unseenMessages(rule, cases)))
  })
}

/** Messages that no case states. */
function unseenMessages({messages}: AnyRule, {flag}: RuleCases): readonly string[] {
  const stated = flag.flatMap((each) => (typeof each === 'string' ? [] : each.findings.map(({message}) => message)))
  return Object.keys(messages as Readonly<Record<string, string>>)
    .filter((id) => !stated.includes(id))
    .map((id) => `No flagged case states the message “${id}”: {text, findings: [{message: '${id}', at}]}.`)
}

/** `testRule` for a runner, so that a test file says it once: `const test = ruleTester(runner)`. */
export function ruleTester(runner: Runner, options: RuleTestOptions = {}): (rule: AnyRule, cases: RuleCases) => void {
  return (rule, cases) => testRule(rule, cases, runner, options)
}

/** The parts of a plugin that are tested. */
export interface TestedPlugin {
  readonly name: string
  readonly rules?: readonly AnyRule[]
}

/** Registers the tests of all rules of a plugin, under their full names. @param cases by the rules' ids; each must have some. */
export function testPlugin(
  {name, rules = []}: TestedPlugin,
  cases: Readonly<Record<string, RuleCases>>,
  runner: Runner,
  strictness: Strictness = {},
): void {
  const ids = rules.map(({id}) => id)
  runner.describe(name, () => {
    runner.it('has cases for its rules, and for no others', () =>
      throwIfAny([
        ...ids.filter((id) => !Object.hasOwn(cases, id)).map((id) => `There are no cases for ${id}.`),
        ...Object.keys(cases)
          .filter((id) => !ids.includes(id))
          .map((id) => `There are cases for ${id}, which the plugin does not have.`),
      ]),
    )
  })
  for (const rule of rules) {
    const own = Object.hasOwn(cases, rule.id) ? cases[rule.id] : undefined
    if (own) testRule(rule, own, runner, {...strictness, plugin: name})
  }
}

function named(rule: AnyRule, plugin: string): AnyRule {
  return {...rule, id: `${plugin}/${rule.id}`}
}

/** What a rule leaves unsaid of itself, or says wrongly. */
export function definitionProblems({id, summary, why, severity, messages, options, contexts}: AnyRule): string[] {
  const said = Object.entries(messages as Readonly<Record<string, string>>)
  return [
    ...(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) ? [] : [`The id “${id}” is not lower case with hyphens.`]),
    ...(isSentence(summary) ? [] : ['“summary” is one sentence that says what the rule finds, with a full stop.']),
    ...(isSentence(why) ? [] : ['“why” says what the customer hears, with a full stop.']),
    ...(['error', 'warning', 'info'].includes(severity)
      ? []
      : [`The severity is error, warning or info, not ${severity}.`]),
    ...(said.length > 0 ? [] : ['The rule has no messages.']),
    ...said.filter(([, text]) => text.trim() === '').map(([message]) => `The message “${message}” is empty.`),
    ...Object.entries((options ?? {}) as OptionSpecs).flatMap(([name, spec]) => {
      const problem = optionProblem(spec, spec.default)
      return problem === undefined ? [] : [`The default of the option “${name}” ${problem}.`]
    }),
    ...(contexts ?? [])
      .filter((context) => !CONTEXTS.includes(context))
      .map((context) => `There is no situation called “${context}”. There are ${CONTEXTS.join(', ')}.`),
  ]
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && /\S[.!?]$/.test(text)
}

/** What is wrong with how a rule treats a text that it must pass. */
export function passProblems(rule: AnyRule, each: string | PassedCase): string[] {
  const sample = asSample(each)
  const wrong = caseProblems(rule, each, 'pass')
  if (wrong.length > 0) return [...wrong]
  const {diagnostics, problems} = lintSample(rule, sample)
  return [
    ...problems.map(unreadable),
    ...diagnostics.map(({message, span}) => `Flagged ${quote(sample.text.slice(span.start, span.end))}: ${message}`),
  ]
}

/** What is wrong with how a rule treats a text that it must flag. */
export function flagProblems(rule: AnyRule, each: string | FlaggedCase, strictness: Strictness = {}): string[] {
  const sample = asSample(each)
  const wrong = caseProblems(rule, each, 'flag', strictness)
  if (wrong.length > 0) return [...wrong]
  const {diagnostics, problems, fixed} = lintSample(rule, sample)
  if (problems.length > 0) return problems.map(unreadable)
  if (diagnostics.length === 0) return ['Nothing was flagged.']
  return [
    ...(typeof each === 'string' ? [] : findingProblems(each, diagnostics)),
    ...diagnostics.flatMap((diagnostic) => soundnessProblems({rule, sample, diagnostics}, diagnostic)),
    ...fixProblems(rule, each, diagnostics, fixed),
    ...changingProblems(rule, sample, diagnostics),
  ]
}

function fixProblems(
  rule: AnyRule,
  each: string | FlaggedCase,
  diagnostics: readonly Diagnostic[],
  fixed: string,
): readonly string[] {
  const sample = asSample(each)
  const isFixable = diagnostics.some(({suggestions}) => suggestions.some(({applicability}) => applicability === 'safe'))
  if (!isFixable)
    return typeof each === 'string' || each.fixed === undefined
      ? []
      : ['Nothing can be fixed safely, so that “fixed” says nothing; leave it out.']
  const again = lintSample(rule, {...sample, text: fixed})
  const wanted = typeof each === 'string' ? undefined : each.fixed
  return [
    ...(typeof each !== 'string' && wanted === undefined
      ? [`A safe fix exists: state “fixed”. It gives ${quote(fixed)}.`]
      : []),
    ...(wanted !== undefined && wanted !== fixed ? [`--fix gives ${quote(fixed)}, expected ${quote(wanted)}.`] : []),
    ...(fixed === sample.text ? ['--fix changes nothing, although a rewrite is safe.'] : []),
    ...(again.fixed === fixed ? [] : [`--fix does not come to an end: ${quote(fixed)} becomes ${quote(again.fixed)}.`]),
    ...outputProblems(rule, sample, fixed).map((problem) => `--fix ${problem}`),
  ]
}

/** A rule that remembers something, such as where a search ended, finds something else the second time. */
function changingProblems(rule: AnyRule, sample: Sample, diagnostics: readonly Diagnostic[]): readonly string[] {
  const again = lintSample(rule, sample).diagnostics
  return JSON.stringify(again) === JSON.stringify(diagnostics)
    ? []
    : ['The rule finds something else in the same text the second time: it must remember nothing between texts.']
}
