/** What turns files into replies. */
import {dataSources} from './data-source.ts'
import {html} from './html/html.ts'
import {markdown} from './markdown/markdown.ts'
import type {Source} from './source.ts'
import {text} from './text/text.ts'

export {AUTO_DIALECTS, DIALECTS, dialectsFor, isDialectName} from './dialects.ts'
export {markdown} from './markdown/markdown.ts'
export {pathProblem} from './data/path.ts'
export {bodyEdits, saysTheSame, textEdits} from './native-edits.ts'
export {formatNative, nativeBody, type NativeFile, parseNative, rebased} from './native.ts'
export {type FoundRecords, isExportName, type NamedRecord, readRecords} from './profiles/find-records.ts'
export {PROFILES} from './profiles/detect.ts'
export {slugOf} from './reply-id.ts'
export {
  contentOf,
  type SentReply,
  type SentReplyOptions,
  sentReplyReader,
  sentReplySource,
  subjectStart,
  type UnreadReply,
} from './sent-reply.ts'
export type {SourceMapping} from './source-mapping.ts'
export {type BodyKind, BODY_KINDS} from './body-kind.ts'
export type {CommentForm, ParsedFile, ParseOptions, RawComment, Source, SourceProblem} from './source.ts'

/** All sources that come with the linter. */
export const sources: readonly Source[] = [markdown, text, html, ...dataSources]
