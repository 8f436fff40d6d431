/** Makes replies of what a reader of documents found: ids, fields, dialects. */
import type {Dialect, RawBlock, RawReply, ReplyFields} from '../prose/index.ts'
import {type Span, Text} from '../text/index.ts'
import {type FoundComment, readComments} from './comments.ts'
import {dialectsFor} from './dialects.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {idMaker} from './reply-id.ts'
import type {ParsedFile, ParseOptions} from './source.ts'

/** A reply of a file before it has an id; the span is of the file. */
export interface Draft {
  readonly title?: string
  readonly isInternal?: true
  readonly span: Span
  readonly blocks: readonly RawBlock[]
}

/** What a reader found in the body of a file. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly comments: readonly FoundComment[]
  readonly skipped: Readonly<Record<string, number>>
}

/** A file whose head has been read. */
export interface FileHead {
  readonly front: FrontMatter
  /** What follows the head. */
  readonly body: Text
  readonly newline: string
  readonly dialects: readonly Dialect[]
}

/** Reads the head of a file. */
export function openFile(content: string, {dialects}: ParseOptions = {}): FileHead {
  const file = Text.of(content)
  const front = readFrontMatter(file)
  const newline = /\r\n|\r|\n/.exec(content)?.[0] ?? '\n'
  return {front, body: file.slice(front.bodyStart), newline, dialects: dialectsFor(front.platform, dialects)}
}

/** The parsed file: drafts as replies, in file order. @param isInactive whether the file lies in a folder for inactive replies. */
export function assemble(
  content: string,
  path: string,
  {front, dialects}: FileHead,
  found: Drafts,
  isInactive: boolean,
): ParsedFile {
  const drafts = found.drafts.filter(({blocks}) => blocks.length > 0)
  const nextId = idMaker(path)
  const inFolder: ReplyFields = isInactive ? {active: false} : {}
  const replies = drafts.map((draft, index) => reply(draft, index, drafts.length, front, inFolder, dialects, nextId))
  return {
    replies,
    // In a file without replies the fields belong to another tool.
    problems: drafts.length > 0 || front.isOfReply ? front.problems : [],
    comments: readComments(content, found.comments, replies),
    disabled: front.disabled,
    skipped: found.skipped,
  }
}

function reply(
  {title, isInternal, span, blocks}: Draft,
  index: number,
  count: number,
  front: FrontMatter,
  inFolder: ReplyFields,
  dialects: readonly Dialect[],
  nextId: ReturnType<typeof idMaker>,
): RawReply {
  // The title and id of a file with several replies are the file's own.
  const isOnly = count === 1
  const {title: fileTitle, ...others} = front.fields
  const ownTitle = isOnly ? (fileTitle ?? title) : title
  const fields: ReplyFields = {
    ...inFolder,
    ...(isInternal && {audience: 'internal'}),
    ...others,
    ...(ownTitle !== undefined && {title: ownTitle}),
  }
  const id = nextId(isOnly ? front.id : undefined, ownTitle === undefined ? {} : {title: ownTitle})
  const subject = index === 0 && front.subject ? [front.subject] : []
  const body = subject.length > 0 ? blocks.filter(({kind}) => kind !== 'subject') : blocks
  return {id, span, fields, blocks: [...subject, ...body], dialects}
}
