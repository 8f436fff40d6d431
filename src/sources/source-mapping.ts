/** Mappings: what a team says in its config about where the replies of a file stand. */
import type {BodyKind} from './body-kind.ts'

/**
 * Where the replies of a file stand. Paths are JSONPath from the root of the file and begin with `$`; in a table,
 * `$[*].Name` is the column `Name`. What else stands in place of a path holds for all replies.
 */
export interface SourceMapping {
  /** A built-in profile, instead of finding out which one fits. */
  readonly profile?: string
  /** What customers receive. */
  readonly body?: string
  readonly id?: string
  /** A path, or `key` for the key under which the reply is kept. */
  readonly title?: string
  readonly subject?: string
  readonly lang?: string
  readonly channel?: string
  readonly category?: string
  readonly tags?: string
  readonly active?: string | boolean
  /** Where it leads to something that says so, or to a list or map, the reply is for colleagues only. */
  readonly internal?: string | boolean
  readonly kind?: BodyKind
  /** Whose placeholders are used: a dialect or the name of a help desk. */
  readonly dialect?: string
  /** For tables. */
  readonly delimiter?: ',' | ';' | '\t'
  /** For tables: false where the first row is a reply too; columns then are numbers, such as `$[*][1]`. */
  readonly header?: boolean
}
