/** Sources: what turns a file of some format into replies. */
import type {Severity} from '../diagnostics/index.ts'
import type {Dialect, RawReply} from '../prose/index.ts'
import type {Edit, Span} from '../text/index.ts'
import type {SourceMapping} from './source-mapping.ts'

/** Something wrong with the file itself, such as broken front matter. The rest of the file is still read. */
export interface SourceProblem {
  /** Begins with `parse/`. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly span: Span
}

/** A comment for the linter, as found; the engine reads what it asks for. */
export interface RawComment {
  /** All of the comment in the file, brackets included. */
  readonly span: Span
  /** What stands between the brackets, trimmed. Begins with `empathylint`. */
  readonly content: string
  /** The edit that removes the comment, with its line where it stands alone. */
  readonly removal: Edit
  /** The span of the next block after the comment, where there is one. */
  readonly nextBlock?: Span
}

/** A file, read. */
export interface ParsedFile {
  /** Also those that are inactive or for colleagues; their fields say so. */
  readonly replies: readonly RawReply[]
  readonly problems: readonly SourceProblem[]
  /** In file order. */
  readonly comments: readonly RawComment[]
  /** Rules switched off for the whole file by its front matter, with the place that says so. */
  readonly disabled: readonly {readonly rule: string; readonly span: Span}[]
  /** Texts that were found and are no replies, by reason. */
  readonly skipped: Readonly<Record<string, number>>
  /** What layout the replies were found by, such as `Zendesk macros`. */
  readonly readAs?: string
  /** No layout fits: what there is, and how a config would map it. */
  readonly unknown?: {readonly message: string; readonly seems: 'named for replies' | 'perhaps replies' | 'no replies'}
  /** Its notation is broken, so that nothing is to be written into it. */
  readonly isBroken?: boolean
}

/** What a config says about how a file is to be read. */
export interface ParseOptions {
  readonly mapping?: SourceMapping
  /** Placeholders of other tools: by their id for files that name it, and tried first in files that name none. */
  readonly dialects?: readonly Dialect[]
}

/** The signs around a comment; one that ends with its line has nothing behind it. */
export interface CommentForm {
  readonly open: string
  readonly close: string
}

/** Reads one format. */
export interface Source {
  readonly id: string
  /** File name endings with their dot, lower case. */
  readonly extensions: readonly string[]
  /** How a comment begins and ends that customers never read; absent where the format has none. */
  readonly comment?: CommentForm
  /**
   * @param content the file's text without a byte order mark.
   * @param path as named to the linter, with forward slashes; only its words are used, nothing is read.
   * Never throws on bad input: what is broken becomes a problem.
   */
  parse(content: string, path: string, options?: ParseOptions): ParsedFile
}
