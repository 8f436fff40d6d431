/** Tests for rules and their documentation, exported as `empathylint/testing`. */
export type {ExpectedFinding, ExpectedRewrite, FlaggedCase, PassedCase, RuleCases, Strictness} from './cases.ts'
export {type DeclaredSource, type DeclaredTestOptions, testDeclared} from './declared-tester.ts'
export {docProblems, testDocs, type TestedPage, testPage} from './doc-tester.ts'
export {type DocExample, readExamples} from './examples.ts'
export {lintSample, type Sample, type SampleResult} from './lint-sample.ts'
export {
  flagProblems,
  passProblems,
  type Runner,
  ruleTester,
  type RuleTestOptions,
  type TestedPlugin,
  testPlugin,
  testRule,
} from './rule-tester.ts'
export type {PlacedPart, TestedLine, TestedRule} from './tested.ts'
