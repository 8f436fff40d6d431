/** Reply views: what reports show of a reply, apart from the notation of its file. */
import type {Span} from '../text/index.ts'
import type {ReplyRef} from './diagnostic.ts'

/** A reply as the customer reads it, block by block. Plain data. */
export interface ReplyView extends ReplyRef {
  /** Where it stands in the file: half-open UTF-16 offsets. */
  readonly span: Span
  readonly blocks: readonly BlockView[]
}

export interface BlockView {
  /** Such as `paragraph`, `list-item`, `heading`, `greeting` or `signature`. */
  readonly kind: string
  /** Decoded; may hold line breaks. */
  readonly text: string
  /** Where findings and their related places stand in the text, ascending; they may overlap. */
  readonly marks: readonly Mark[]
}

/** Offsets into the text of a block, half-open. */
export interface Mark extends Span {
  /** The same place in the file: a finding's span, or that of something related. */
  readonly of: Span
}
