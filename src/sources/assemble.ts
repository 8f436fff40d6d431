/** Makes replies of what a reader found: ids, fields, dialects, and which of them are left out. */
import type {Dialect, RawBlock, RawReply, ReplyFields} from '../prose/index.ts'
import {type Span, Text} from '../text/index.ts'
import {type FoundComment, readComments} from './comments.ts'
import {dialectsFor} from './dialects.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import type {ParsedFile} from './source.ts'

/** A reply of a file before it has an id; the span is of the file. */
export interface Draft {
  readonly title?: string
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
export function openFile(content: string): FileHead {
  const file = Text.of(content)
  const front = readFrontMatter(file)
  const newline = /\r\n|\r|\n/.exec(content)?.[0] ?? '\n'
  return {front, body: file.slice(front.bodyStart), newline, dialects: dialectsFor(front.platform)}
}

/** The parsed file: drafts that are sent to customers as replies, in file order. */
export function assemble(
  content: string,
  path: string,
  {front, dialects}: FileHead,
  found: Drafts,
  isInactive: boolean,
): ParsedFile {
  const skipped: Record<string, number> = {...found.skipped}
  const reason =
    front.fields.audience === 'internal' ? 'internal' : (front.fields.active ?? !isInactive) ? undefined : 'inactive'
  const drafts = found.drafts.filter(({blocks}) => blocks.length > 0)
  if (reason !== undefined && drafts.length > 0) skipped[reason] = (skipped[reason] ?? 0) + drafts.length
  const nextId = idMaker(path)
  const replies =
    reason !== undefined
      ? []
      : drafts.map((draft, index) => reply(draft, index, drafts.length, front, dialects, nextId))
  return {
    replies,
    // In a file without replies the fields belong to another tool.
    problems: drafts.length > 0 || front.isOfReply ? front.problems : [],
    comments: readComments(content, found.comments, replies),
    disabled: front.disabled,
    skipped,
  }
}

function reply(
  {title, span, blocks}: Draft,
  index: number,
  count: number,
  front: FrontMatter,
  dialects: readonly Dialect[],
  nextId: (title: string | undefined) => string,
): RawReply {
  // The title and id of a file with several replies are the file's own.
  const isOnly = count === 1
  const {title: fileTitle, ...others} = front.fields
  const ownTitle = isOnly ? (fileTitle ?? title) : title
  const fields: ReplyFields = {...others, ...(ownTitle !== undefined && {title: ownTitle})}
  const id = isOnly && front.id !== undefined ? front.id : nextId(ownTitle)
  const subject = index === 0 && front.subject ? [front.subject] : []
  const body = subject.length > 0 ? blocks.filter(({kind}) => kind !== 'subject') : blocks
  return {id, span, fields, blocks: [...subject, ...body], dialects}
}

/** Makes ids of titles, numbered where a title repeats; without a title, of the file's name. */
function idMaker(path: string): (title: string | undefined) => string {
  const used = new Map<string, number>()
  const base = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
  return (title) => {
    const slug = slugOf(title ?? '') || slugOf(base) || 'reply'
    const count = (used.get(slug) ?? 0) + 1
    used.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  }
}

function slugOf(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, 80)
}
