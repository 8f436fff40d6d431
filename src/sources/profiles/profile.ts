/** Profiles: how a tool lays out its replies in an export, as data. All paths are JSONPath, RFC 9535. */
import type {BodyKind} from '../body-kind.ts'

/** What a value has to be for a profile to fit; an expression is for a text that it matches. */
export type Shape = 'text' | 'list' | 'map' | 'number' | 'any' | RegExp

/** Stands for the key under which an entry is kept, where its name is there and nowhere else. */
export const KEY = 'key'

/** Where an entry, or what holds a text, says what is known about the reply. Paths begin at it. */
export interface FieldPaths {
  readonly id?: string
  /** KEY for the entry's own key. */
  readonly title?: string
  readonly lang?: string
  /** Off where it leads to something that says no. */
  readonly active?: string
  /** Off where it leads to something that says yes. */
  readonly inactive?: string
  /** For colleagues only where it leads to something that says so: yes, a word such as `private`, or any list or map. */
  readonly internal?: string
  readonly channel?: string
  readonly category?: string
  /** Lists, or texts with blanks or commas between the tags. */
  readonly tags?: string
  /** In what state the ticket is left; one that is solved closes the conversation. */
  readonly status?: string
  readonly subject?: string
}

/** What holds for all replies of a profile or of one of its texts. */
export interface FieldValues {
  readonly channel?: string
  readonly sender?: string
  readonly autosend?: boolean
  readonly kind?: 'reply' | 'snippet' | 'signature'
}

/** Where the texts of an entry stand. */
export interface BodyPaths {
  /** From the entry to what holds the texts, such as one of several translations; the entry itself where absent. */
  readonly at?: string
  /** From there. */
  readonly text: string
  readonly kind: BodyKind
  /** Only where none of those before it has a text: another rendering of the same one. */
  readonly isRendering?: true
  /** From what holds the text; they win over those of the entry. */
  readonly fields?: FieldPaths
  readonly values?: FieldValues
}

/** How one tool lays out its replies. */
export interface Profile {
  /** As a config names it. */
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** Whose placeholders are used; a name that dialectsFor knows. */
  readonly platform?: string
  /** From the root of the document: each path is tried, the first that leads to entries of this shape counts. */
  readonly entries: readonly string[]
  /** What an entry has: by path, what stands there. */
  readonly shape: Readonly<Record<string, Shape>>
  readonly bodies: readonly BodyPaths[]
  readonly fields?: FieldPaths
  readonly values?: FieldValues
  /** The shape says little: the texts have to read as if they spoke to somebody. */
  readonly needsEvidence?: true
}
