/** The junit format: a test suite for each file and a test case for each finding, for services that read test reports. */
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import type {LineIndex} from '../text/index.ts'
import {NOT_LINTED} from './failures.ts'
import {rewritesInWords} from './finding-words.ts'
import {tooManyWarnings} from './found.ts'
import {projectPathOf} from './project-path.ts'
import {linesOf} from './region.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {isFileLevel, reported, sum} from './tally.ts'
import {oneLine, visible} from './visible.ts'
import {XML_DECLARATION, xmlElement, xmlLeaf} from './xml.ts'

/** What becomes of a test case: an error says that there was nothing to test. */
type Outcome = 'failure' | 'error' | 'pass'

interface TestCase {
  readonly name: string
  readonly outcome: Outcome
  /** In one line. */
  readonly message: string
  /** Such as the severity. */
  readonly type: string
  /** May have several lines. */
  readonly text: string
}

/** Test cases by the name of their suite. */
type Suites = Map<string, TestCase[]>

/** The suite for what belongs to no file. */
const RUN = 'empathylint'

const CLEAN: TestCase = {name: 'no findings', outcome: 'pass', message: '', type: '', text: ''}

export const junit: Reporter = (results, options) => {
  const excess = tooManyWarnings(results, options)
  const suites: Suites = new Map()
  for (const result of reported(results, options.quiet))
    addCases(suites, projectPathOf(result.path, options), findingCases(result, options, excess !== undefined))
  for (const {path, message} of options.failures ?? [])
    addCases(suites, path === undefined ? RUN : projectPathOf(path, options), [failureCase(message)])
  // Their own test cases say it where warnings are reported.
  if (excess !== undefined && options.quiet) addCases(suites, RUN, [excessCase(excess)])
  // Several services take a report without suites, or a suite without test cases, for a broken one.
  if (suites.size === 0) suites.set(RUN, [])
  for (const [name, cases] of suites) if (cases.length === 0) suites.set(name, [CLEAN])
  return [XML_DECLARATION, ...suitesElement(suites, options), ''].join('\n')
}

function addCases(suites: Suites, name: string, cases: readonly TestCase[]): void {
  suites.set(name, [...(suites.get(name) ?? []), ...cases])
}

function findingCases(result: FileResult, options: ReportOptions, failsOnWarnings: boolean): readonly TestCase[] {
  if (result.diagnostics.length === 0) return []
  const index = linesOf(result)
  const path = projectPathOf(result.path, options)
  return result.diagnostics.map((diagnostic) => {
    const {rule, severity, message} = diagnostic
    const isFailure = severity === 'error' || (severity === 'warning' && failsOnWarnings)
    return {
      name: visible(rule),
      outcome: isFailure ? 'failure' : 'pass',
      message: oneLine(message),
      type: severity,
      text: findingText(diagnostic, path, index),
    }
  })
}

/** `path:line:column severity: message`, why it matters and what to write instead. */
function findingText(diagnostic: Diagnostic, path: string, index: LineIndex): string {
  const {severity, span, message, why} = diagnostic
  const {line, column} = index.position(span.start)
  const place = visible(path) + (isFileLevel(diagnostic) ? '' : `:${line}:${column}`)
  return [
    `${place} ${severity}: ${oneLine(message)}`,
    // In words of our own: no line of the log may begin as a command does.
    ...(why === '' ? [] : [`Why: ${oneLine(why)}`]),
    ...rewritesInWords(diagnostic),
  ].join('\n')
}

function failureCase(message: string): TestCase {
  return {name: NOT_LINTED, outcome: 'error', message: oneLine(message), type: 'error', text: oneLine(message)}
}

function excessCase(message: string): TestCase {
  return {name: 'max-warnings', outcome: 'failure', message, type: 'warning', text: message}
}

function suitesElement(suites: Suites, {seconds}: ReportOptions): readonly string[] {
  const cases = [...suites.values()].flat()
  const attributes = {name: RUN, ...counts(cases), time: seconds === undefined ? undefined : seconds.toFixed(3)}
  return xmlElement(
    'testsuites',
    attributes,
    [...suites].flatMap(([name, own]) => suiteElement(name, own)),
  )
}

function suiteElement(name: string, cases: readonly TestCase[]): readonly string[] {
  const classname = visible(name).replace(/(?<=[^/])\.[^./]+$/, '')
  const names = new Map<string, number>()
  const elements = cases.flatMap((each) => {
    // GitLab takes test cases of one name and class for the same one.
    const count = (names.get(each.name) ?? 0) + 1
    names.set(each.name, count)
    return caseElement(each, {name: count > 1 ? `${each.name} (${count})` : each.name, classname})
  })
  return xmlElement('testsuite', {name: visible(name), ...counts(cases)}, elements)
}

function caseElement(
  {outcome, message, type, text}: TestCase,
  attributes: Readonly<Record<'name' | 'classname', string>>,
): readonly string[] {
  if (outcome !== 'pass') return xmlElement('testcase', attributes, [xmlLeaf(outcome, {message, type}, text)])
  return xmlElement('testcase', attributes, text === '' ? [] : [xmlLeaf('system-out', {}, text)])
}

function counts(cases: readonly TestCase[]): Readonly<Record<'tests' | 'failures' | 'errors', number>> {
  const count = (outcome: Outcome) => sum(cases.map((each) => (each.outcome === outcome ? 1 : 0)))
  return {tests: cases.length, failures: count('failure'), errors: count('error')}
}
