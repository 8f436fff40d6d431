/** Placeholder dialects: how one tool writes variables, tags and comments, as data. */

/** What a placeholder stands for; decides how sentences around it are read. */
export type PlaceholderRole = 'customer' | 'agent' | 'thing' | 'time' | 'money'

/** One kind of bracket, such as `{{ … }}`. */
export interface Delimiter {
  readonly open: string
  readonly close: string
  /** What stands between the brackets: a value, a control tag such as `{% if %}`, or nothing that is sent. */
  readonly holds: 'variable' | 'tag' | 'comment'
  /** Only what matches counts; the rest is plain text. Must be linear and is tested against the inside, untrimmed. */
  readonly inside?: RegExp
}

/** How one tool or template language writes placeholders. */
export interface Dialect {
  readonly id: string
  /** Tried in order at each position. */
  readonly delimiters: readonly Delimiter[]
  /** How a default is written inside a variable: the first group that matches is the text that customers read. Must be linear; the flag `d` saves work. */
  readonly fallback?: RegExp
}
