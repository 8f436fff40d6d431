/** The door to configs for places without files. */
export {
  type Given,
  givenOptions,
  type InlineConfig,
  inlineDirectives,
  type InlineSettings,
  inlineSettings,
  type Names,
} from './inline.ts'
export type {DirectiveEntries, RuleEntry, SeverityWord} from './config.ts'
export {ConfigError, type ConfigProblem} from './problem.ts'
