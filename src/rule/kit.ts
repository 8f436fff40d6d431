/** The kit that rules and plugins are made of, exported as `empathylint/rule`. The built-in rules use nothing else. */
export type {Applicability, FileResult, Severity, Suggestion} from '../diagnostics/index.ts'
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
  notationProblem,
  type NotationProblem,
  noted,
  opensWithCondition,
  participle,
  pastForms,
  type Pattern,
  pattern,
  PatternError,
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
export type {
  Block,
  Delimiter,
  Dialect,
  Path,
  Placeholder,
  RawBlock,
  RawReply,
  Reply,
  ReplyFields,
  Sentence,
  Token,
} from '../prose/index.ts'
export {neighborsOf, positionOf} from '../prose/index.ts'
export type {ReportOptions, RuleDoc} from '../reporters/index.ts'
export type {ParsedFile, ParseOptions, RawComment, Source, SourceProblem} from '../sources/index.ts'
export {type Edit, type Span, Text} from '../text/index.ts'
export {
  type AnyFinding,
  type AnyRule,
  defineRule,
  type Evidence,
  type Family,
  type Finding,
  type Rule,
  type RuleContext,
} from './define-rule.ts'
export type {OptionSpec, OptionSpecs, OptionValues} from './options.ts'
export {definePlugin, type Plugin, type PluginReporter} from './plugin.ts'
export type {Preset, PresetEntry, Settings} from './settings.ts'
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
