/** Suggestions: rewrites that a writer can take, and how far each may be trusted. */
import type {Edit, Span} from '../text/index.ts'

/**
 * How far a rewrite may be trusted: `safe` keeps the meaning and may be applied unseen,
 * `review` changes or fills in something a person must confirm, `display` is shown but never applied.
 */
export type Applicability = 'safe' | 'review' | 'display'

/** A rewrite. Its edits do not overlap and are applied together or not at all. */
export interface Suggestion {
  /** Begins with a verb and names the new wording. */
  readonly title: string
  readonly applicability: Applicability
  /** In ascending order. Empty when there is advice but no exact wording. */
  readonly edits: readonly Edit[]
  /** How the text reads afterwards, as the customer sees it. Absent when there are no edits, or they leave nothing to read. */
  readonly reads?: Reading
}

/** The sentences that a rewrite changes, rewritten and decoded: without the notation of the file. */
export interface Reading {
  /** Sentences of different places are separated by ` … `. */
  readonly text: string
  /** What is new, as half-open offsets into `text`, ascending. Empty where words were only taken away. */
  readonly changed: readonly Span[]
}
