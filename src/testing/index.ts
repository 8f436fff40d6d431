/** Tests for rules and their documentation, exported as `empathylint/testing`. */
export {type DocExample, docProblems, readExamples} from './doc-tester.ts'
export {lintSample, type Sample, type SampleResult} from './lint-sample.ts'
export {
  type ExpectedFinding,
  type ExpectedRewrite,
  flagProblems,
  type FlaggedCase,
  passProblems,
  type RuleCases,
  type Runner,
  testRule,
} from './rule-tester.ts'
