/** The junit format: suites, outcomes and counts. */
import {parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import type {ReportOptions} from '../../src/reporters/index.ts'
import {junit} from '../../src/reporters/junit.ts'
import {FAILURES, file, finding, SAMPLES} from './sample-results.ts'

const plain: ReportOptions = {color: false, width: 80}

interface Element {
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  readonly children: readonly Element[]
}

function elements(parent: Element | undefined): readonly Element[] {
  return (parent?.children ?? []).filter(({name}) => name !== undefined)
}

function parsed(results: readonly FileResult[], options = {}): Element {
  const {children} = parseDocument(junit(results, {...plain, ...options}), {xmlMode: true})
  const root = (children as unknown as readonly Element[]).find(({name}) => name === 'testsuites')
  if (!root) throw new Error('The report has no suites.')
  return root
}

/** `suite: test case outcome` of each. */
function outcomes(results: readonly FileResult[], options = {}): readonly string[] {
  return elements(parsed(results, options)).flatMap((suite) =>
    elements(suite).map((each) => {
      const [outcome] = elements(each)
      return `${suite.attribs['name']}: ${each.attribs['name']} ${outcome?.name ?? 'passes'}`
    }),
  )
}

/** How many of what there are, counted and as stated. */
function counts(root: Element) {
  const cases = (parent: Element) =>
    parent.name === 'testsuite' ? elements(parent) : elements(parent).flatMap(elements)
  return [root, ...elements(root)].map((parent) => {
    const count = (outcome: string) => cases(parent).filter((each) => elements(each)[0]?.name === outcome).length
    const {tests, failures, errors} = parent.attribs
    return {
      stated: [Number(tests), Number(failures), Number(errors)],
      counted: [cases(parent).length, count('failure'), count('error')],
    }
  })
}

describe('junit', () => {
  it('has a suite for each file and a test case for each finding', () => {
    expect(junit(SAMPLES.mixed, plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="empathylint" tests="5" failures="1" errors="0">
        <testsuite name="macros/refund.md" tests="4" failures="1" errors="0">
          <testcase name="blame-shifting" classname="macros/refund">
            <system-out>macros/refund.md:3:1 warning: “You failed to” puts the fault on the customer.
      Why: Blame makes a refusal harder to accept.
      Try: Say what happened on our side → We didn't receive the item within 30 days, so we can't refund it.
      Try: Name the limit → The 30-day return window has closed, so we can't refund it.
      Try: Ask what happened first</system-out>
          </testcase>
          <testcase name="conditional-apology" classname="macros/refund">
            <failure message="“any inconvenience” makes this apology conditional." type="error">macros/refund.md:3:87 error: “any inconvenience” makes this apology conditional.
      Why: The customer hears that you are not sure anything went wrong.
      Try: Say “the inconvenience” → We apologize for the inconvenience.</failure>
          </testcase>
          <testcase name="apology-pileup" classname="macros/refund">
            <system-out>macros/refund.md:5:1 info: This is the second apology.
      Try: Leave it out</system-out>
          </testcase>
          <testcase name="empty-closing" classname="macros/refund">
            <system-out>macros/refund.md:6:1 info: This closing says nothing.
      Why: Blame makes a refusal harder to accept.</system-out>
          </testcase>
        </testsuite>
        <testsuite name="macros/fine.md" tests="1" failures="0" errors="0">
          <testcase name="no findings" classname="macros/fine"/>
        </testsuite>
      </testsuites>
      "
    `)
  })

  it('has a test case that passes where nothing was found, or nothing read', () => {
    expect(outcomes(SAMPLES.clean)).toEqual([
      'macros/refund.md: no findings passes',
      'macros/late.md: no findings passes',
    ])
    expect(outcomes(SAMPLES.nothing)).toEqual(['empathylint: no findings passes'])
  })

  it('fails on warnings only where there are more than are allowed', () => {
    const results = [...SAMPLES.warnings, ...SAMPLES.crlf, ...SAMPLES.info]
    const fails = (options: object) => outcomes(results, options).filter((line) => line.endsWith(' failure'))
    expect(fails({})).toEqual([])
    expect(fails({maxWarnings: 2})).toEqual([])
    expect(fails({maxWarnings: 1})).toHaveLength(2)
  })

  it('says that there were too many warnings where they are not reported', () => {
    expect(outcomes(SAMPLES.warnings, {quiet: true})).toEqual(['macros/refund.md: no findings passes'])
    expect(outcomes(SAMPLES.warnings, {quiet: true, maxWarnings: 0})).toEqual([
      'macros/refund.md: no findings passes',
      'empathylint: max-warnings failure',
    ])
    const found = {error: 0, warning: 7, info: 0}
    expect(junit(SAMPLES.clean, {...plain, quiet: true, maxWarnings: 6, found})).toContain(
      'There are 7 warnings; --max-warnings allows 6.',
    )
  })

  it('has an error for what could not be linted', () => {
    const failures = [...FAILURES, {path: 'macros/refund.md', message: 'The fix could not be written.'}]
    expect(outcomes(SAMPLES.errors, {failures}).map((line) => line.replace(/^.*(?=: \S+ \S+$)/, ''))).toEqual([
      ': conditional-apology failure',
      ': not-linted error',
      ': not-linted error',
      ': not-linted error',
      ': not-linted error',
    ])
    expect(outcomes([], {failures: FAILURES.slice(2)})).toEqual(['empathylint: not-linted error'])
    expect(elements(parsed(SAMPLES.errors, {failures}))).toHaveLength(4)
  })

  it('tells test cases of one rule apart', () => {
    expect(outcomes(SAMPLES.unicode).map((line) => line.replace(/^.*: /, ''))).toEqual([
      'blame-shifting system-out',
      'blame-shifting (2) system-out',
      'blame-shifting (3) system-out',
    ])
  })

  it.each(Object.entries(SAMPLES))('counts what it has: %s', (_, results) => {
    for (const options of [{}, {maxWarnings: 0}, {quiet: true, maxWarnings: 0}, {failures: FAILURES}])
      for (const {stated, counted} of counts(parsed(results, options))) expect(stated).toEqual(counted)
  })

  it('has no place for the file as a whole', () => {
    expect(junit(SAMPLES.fileLevel, plain)).toContain('>macros/refund.md error: The front matter')
  })

  it('names suites by the path in the repository, and classes by it without the extension', () => {
    const names = (path: string) => {
      const [suite] = elements(parsed([file('x', [finding({span: {start: 0, end: 1}, path})])]))
      return [suite?.attribs['name'], elements(suite)[0]?.attribs['classname']]
    }
    expect(names('./a.b/c.d.md')).toEqual(['a.b/c.d.md', 'a.b/c.d'])
    expect(names('a.b/c')).toEqual(['a.b/c', 'a.b/c'])
    expect(names('a/.md')).toEqual(['a/.md', 'a/.md'])
    const projectPath = (path: string) => `support/${path}`
    expect(outcomes(SAMPLES.errors, {projectPath})[0]).toMatch(/^support\/macros\/refund\.md: /)
  })

  it('says how long the run took where that is known', () => {
    expect(parsed(SAMPLES.clean, {seconds: 1234.5678}).attribs['time']).toBe('1234.568')
    expect(parsed(SAMPLES.clean).attribs).not.toHaveProperty('time')
  })
})
