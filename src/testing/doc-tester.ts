/** Executes the examples in a rule's README: lines with a minus must be flagged, lines with a plus must not. */
import type {AnyRule, Settings} from '../rule/index.ts'
import {sampleProblems} from './cases.ts'
import {quote} from './difference.ts'
import {type DocExample, readExamples} from './examples.ts'
import {lintSample} from './lint-sample.ts'
import type {Runner} from './rule-tester.ts'
import {soundnessProblems, throwIfAny, unreadable} from './soundness.ts'
import type {TestedRule} from './tested.ts'

/** A page, and what the team says about itself in its config. */
export interface TestedPage {
  readonly file: string
  readonly content: string
  readonly settings?: Settings
}

/** The examples of a rule's README, each tried, and what the page lacks. */
export function testPage(rule: AnyRule, {file, content, settings}: TestedPage): TestedRule {
  return {
    id: rule.id,
    file,
    lines: readExamples(content).map((example) => ({
      kind: example.isFlagged ? 'bad' : 'good',
      text: example.text,
      file,
      line: example.line,
      problems: exampleProblems(rule, example, settings),
    })),
    problems: pageProblems(content),
  }
}

function exampleProblems(
  rule: AnyRule,
  {text, isFlagged, fields, options}: DocExample,
  settings: Settings = {},
): readonly string[] {
  const sample = {text, fields, options, settings}
  const wrong = sampleProblems(rule, sample)
  if (wrong.length > 0) return wrong
  const {diagnostics, problems} = lintSample(rule, sample)
  if (problems.length > 0) return problems.map(unreadable)
  if (!isFlagged)
    return diagnostics.map(({message, span}) => `Flagged ${quote(text.slice(span.start, span.end))}: ${message}`)
  if (diagnostics.length === 0) return ['Nothing was flagged.']
  return diagnostics.flatMap((diagnostic) => soundnessProblems({rule, sample, diagnostics}, diagnostic))
}

/** What a page lacks as a whole. */
export function pageProblems(markdown: string): readonly string[] {
  const examples = readExamples(markdown)
  return [
    ...(examples.some(({isFlagged}) => isFlagged) ? [] : ['No example is flagged.']),
    ...(examples.every(({isFlagged}) => isFlagged) ? ['No example shows a better wording.'] : []),
  ]
}

/** What is wrong with the examples of a rule's README; empty when all of them behave as marked. */
export function docProblems(rule: AnyRule, markdown: string): readonly string[] {
  const wrong = readExamples(markdown).flatMap((example) =>
    exampleProblems(rule, example).map(
      (problem) => `Line ${example.line} should ${example.isFlagged ? 'be flagged' : 'pass'}: ${problem}`,
    ),
  )
  return [...pageProblems(markdown), ...wrong]
}

/**
 * Registers the examples of a rule's README with a runner, a test each.
 * @param markdown the page's text: `readFileSync(new URL('README.md', import.meta.url), 'utf8')`.
 */
export function testDocs(rule: AnyRule, markdown: string, {describe, it}: Runner): void {
  describe(`the page of ${rule.id}`, () => {
    it('has examples to be flagged and better wordings', () => throwIfAny(pageProblems(markdown)))
    for (const {text, isFlagged, line, ...about} of readExamples(markdown))
      it(`line ${line} ${isFlagged ? 'is flagged' : 'passes'}: ${text.replace(/\s+/g, ' ').slice(0, 100)}`, () =>
        throwIfAny(exampleProblems(rule, {text, isFlagged, line, ...about})))
  })
}
