/** The door to configs for places without files. */
export {type InlineConfig, inlineSettings} from './inline.ts'
export {ConfigError} from './problem.ts'
