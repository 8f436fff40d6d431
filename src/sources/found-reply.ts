/** What a reader of documents finds, before it becomes replies with ids and fields. */
import type {FoundBlock} from './markdown/blocks.ts'
import type {FoundComment} from './comments.ts'

/** A reply as it was found in a document; offsets are of the document. */
export interface FoundReply {
  readonly title?: string
  /** Written for colleagues. */
  readonly isInternal?: true
  readonly start: number
  readonly end: number
  readonly blocks: readonly FoundBlock[]
}

/** What a document holds. */
export interface FoundReplies {
  readonly replies: readonly FoundReply[]
  readonly skipped: Readonly<Record<string, number>>
  /** Comments inside of fences that hold replies, in offsets of the file. */
  readonly comments: readonly FoundComment[]
}

/** Why an example is left out. */
export const BAD_EXAMPLE = 'example of what to avoid'

/** Those that customers receive. */
export function sentReplies({replies}: Pick<FoundReplies, 'replies'>): readonly FoundReply[] {
  return replies.filter(({isInternal}) => !isInternal)
}
