/** The door to configs for places without files. */
export type {DirectiveEntries, RuleEntry, SeverityWord} from './config.ts'
export {
  code,
  type Expectations,
  type Expected,
  flag,
  givenOptions,
  record,
  text,
  textOrFalse,
  texts,
} from './given-options.ts'
export {type InlineConfig, inlineDirectives, inlineSettings, type InlineSettings} from './inline.ts'
export {ConfigError, type ConfigProblem} from './problem.ts'
