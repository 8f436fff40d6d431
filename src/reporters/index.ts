/** What a run found, as text for people and for programs. */
export {frame, type FrameStyle, type Place} from './frame.ts'
export {annotations, REPORTERS, type ReporterName} from './built-in.ts'
export type {Failure, Reporter, ReportOptions, RuleDoc} from './reporter.ts'
export {lineFailure, type LineResult, lineResult} from './line-result.ts'
export {findingText} from './pretty.ts'
export {counted} from './tally.ts'
export {visible} from './visible.ts'
export {textWidth} from './text-width.ts'
