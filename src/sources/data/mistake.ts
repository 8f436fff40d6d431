/** Mistakes in the notation of data. */
import type {Span} from '../../text/index.ts'

/** Something wrong with the notation of a file; offsets of the text that was read. */
export interface DataMistake extends Span {
  readonly message: string
  /** What it stands in was read as it was meant all the same. */
  readonly isRead?: true
  /** It was read as it was meant, and the file can also be written to. */
  readonly isHarmless?: true
}
