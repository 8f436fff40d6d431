/** Tests for rules and their documentation, exported as `empathylint/testing`. */
export type {ExpectedFinding, ExpectedRewrite, FlaggedCase, PassedCase, RuleCases, Strictness} from './cases.ts'
export {docProblems, testDocs, type TestedExample, testedExamples} from './doc-tester.ts'
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
