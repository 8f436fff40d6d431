/** The kit that rules are made of, exported as `empathylint/rule`. */
export type {Applicability, Severity, Suggestion} from '../diagnostics/index.ts'
export {
  act,
  type Agent,
  agentOf,
  anyOf,
  clauseEnd,
  type Confidence,
  type Context,
  type ContextName,
  CONTEXTS,
  isAsking,
  isConditional,
  isFunctionWord,
  isNegated,
  isRelational,
  isReported,
  type Match,
  opensWithCondition,
  participle,
  pastForms,
  type Pattern,
  pattern,
  PROBLEM,
  RELATIONAL_ACTS,
  type ReplyForm,
  simplePastOf,
  stretchEnd,
  textOfTokens,
  verbForms,
  withIng,
  withS,
} from '../language/index.ts'
export type {Block, Path, Placeholder, Reply, ReplyFields, Sentence, Token} from '../prose/index.ts'
export {positionOf} from '../prose/index.ts'
export {type Edit, type Span, Text} from '../text/index.ts'
export {notationProblem, type NotationProblem, PHRASE_CLASSES} from '../language/index.ts'
export {
  compileAllDeclared,
  compileDeclared,
  type DeclarationProblem,
  declarationProblems,
  type DeclaredRule,
} from './declared-rule.ts'
export * from './define-rule.ts'
export * from './options.ts'
export * from './plugin.ts'
export * from './settings.ts'
export {
  advice,
  leaveOut,
  matchCase,
  removeSentence,
  removeSentences,
  replaceSentence,
  reword,
  rewrite,
  speaksAsWe,
  withoutStop,
} from './suggest.ts'
