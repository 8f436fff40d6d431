/** The pure engine: text in, diagnostics out. */
export {usePatternTable} from '../language/index.ts'
export {createLinter, docsUrl} from './linter.ts'
export type {DirectivePolicy, FixOptions, Linter, LinterParts, LintRequest, Measure, ReadEntry} from './linter-types.ts'
export type {Passage} from './passage.ts'
export {inspectReply, type InspectedBlock, type InspectedPath, type InspectedReply} from './inspect.ts'
