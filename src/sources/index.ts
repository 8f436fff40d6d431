/** What turns files into replies. */
import {markdown} from './markdown/markdown.ts'
import type {Source} from './source.ts'
import {text} from './text/text.ts'

export {AUTO_DIALECTS, DIALECTS, dialectsFor} from './dialects.ts'
export {markdown} from './markdown/markdown.ts'
export type {ParsedFile, RawComment, Source, SourceProblem} from './source.ts'

/** All sources that come with the linter. */
export const sources: readonly Source[] = [markdown, text]
