/** Configs: finding, reading, checking, resolving and explaining them. */
export {
  type DeclaredAt,
  defineConfig,
  type DirectiveEntries,
  type Override,
  type Registry,
  type RuleEntry,
  type SeverityWord,
  type UserConfig,
} from './config.ts'
export {didYouMean} from './did-you-mean.ts'
export type {Explained, ExplainedMapping, ExplainedRule, ExplainedSettings, PossibleOverride} from './explained.ts'
export {type ConfigLoader, type ConfigLoaderOptions, createConfigLoader} from './loader.ts'
export {additionsIn, type NamedFiles} from './named-files.ts'
export type {ConfigPlace, Extension, Origin, OverrideCondition} from './origin.ts'
export {shownFrom, slashed, wayTo} from './paths.ts'
export {COMMAND_LINE, ConfigError, type ConfigProblem, quoted, visible} from './problem.ts'
export type {Config, DirectiveSettings} from './resolved-config.ts'
export {PHRASE_CLASSES} from '../rule/index.ts'
export {parseRuleFlag, type RuleFlag, type RuleOverride} from './rule-flag.ts'
export {parseRuleSelection, type RuleSelection} from './rule-selection.ts'
