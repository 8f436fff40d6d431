/** Configs: finding, reading, checking and resolving them. */
export {
  type Config,
  defineConfig,
  type Override,
  type Registry,
  type RuleEntry,
  type SeverityWord,
  type UserConfig,
} from './config.ts'
export {didYouMean} from './did-you-mean.ts'
export {type ConfigLoader, type ConfigLoaderOptions, createConfigLoader} from './loader.ts'
export {shownFrom, slashed} from './paths.ts'
export {COMMAND_LINE, ConfigError, type ConfigProblem, quoted, visible} from './problem.ts'
export {parseRuleFlag, type RuleFlag, type RuleOverride} from './rule-flag.ts'
