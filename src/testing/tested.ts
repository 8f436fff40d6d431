/** How the tests of a rule went: its lines, or the examples of its page. */

/** A line of a rule's tests, with what is wrong about it; nothing where the rule does with it what it should. */
export interface TestedLine {
  readonly kind: 'bad' | 'good'
  readonly text: string
  readonly file: string
  readonly line?: number
  readonly problems: readonly string[]
}

/** A part of a rule that no line shows, and where its phrase stands. */
export interface PlacedPart {
  readonly kind: 'phrase' | 'alternative'
  /** As written. */
  readonly text: string
  /** The phrase that it is in, as written. */
  readonly phrase: string
  readonly line?: number
}

/** How the tests of a rule went. */
export interface TestedRule {
  /** As in a config: `house/no-asap`, `acme/brand-voice`. */
  readonly id: string
  readonly file: string
  readonly line?: number
  readonly lines: readonly TestedLine[]
  /** What is wrong with the rule as a whole. */
  readonly problems: readonly string[]
  /** Parts that never fire; only where that was asked for. */
  readonly unused?: readonly PlacedPart[]
}
