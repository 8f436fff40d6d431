/** Replies as the rules see them: blocks, sentences and tokens of one text that goes to a customer. */
import type {Span, Text} from '../text/index.ts'
import type {Dialect, PlaceholderRole} from './dialect.ts'

/** What is known about a reply beside its text: from front matter, the help desk's fields, a directive or the caller. */
export interface ReplyFields {
  readonly title?: string
  /** Where the help desk files it, such as `Billing::Refund`. */
  readonly category?: string
  /** BCP 47 tag such as `en` or `de-AT`. */
  readonly lang?: string
  readonly channel?: string
  readonly audience?: string
  readonly active?: boolean
  readonly context?: string
  readonly kind?: string
  readonly stage?: string
  readonly fault?: string
  readonly sender?: string
  readonly autosend?: boolean
  /** Manual slots that the team fills in on purpose, by name. */
  readonly slots?: readonly string[]
  readonly signedBy?: string
  /** `I` or `we`: who speaks in this team's replies. */
  readonly voice?: string
  readonly tags?: readonly string[]
}

/** Inline markup within a block. Offsets are into the block's text. */
export interface Mark extends Span {
  readonly kind: 'code' | 'link' | 'url' | 'strong' | 'emphasis' | 'strike'
}

/** A block as a source finds it by markup alone, before its role in the reply is known. */
export interface RawBlock {
  readonly kind: 'paragraph' | 'list-item' | 'heading' | 'quote' | 'code' | 'cell' | 'subject'
  /** Without markup; soft line breaks are `\n`. */
  readonly text: Text
  /** Ascending by start. */
  readonly marks: readonly Mark[]
}

/** A reply as a source finds it in a file. */
export interface RawReply {
  /** Stable within the file. */
  readonly id: string
  /** All of the reply in the file. */
  readonly span: Span
  readonly fields: ReplyFields
  readonly blocks: readonly RawBlock[]
  readonly dialects: readonly Dialect[]
}

export type BlockKind =
  | 'greeting'
  | 'paragraph'
  | 'list-item'
  | 'heading'
  | 'quote'
  | 'code'
  | 'cell'
  | 'subject'
  | 'sign-off'
  | 'signature'
  | 'footer'
  | 'note'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'placeholder' | 'slot' | 'link' | 'code' | 'emoji'

/** A word, sign or placeholder of a sentence. */
export interface Token {
  readonly kind: TokenKind
  /** Offsets into the sentence's text. Parts of one contraction (`don't`) tile it: `do` + `n't`. */
  readonly start: number
  readonly end: number
  /** Lower case, straight quotes, contractions spelled out, American spelling, chat spelling resolved: `n't` → `not`. */
  readonly norm: string
  /** A second reading where the form is ambiguous: `'d` → `would`, or `had`; `'s` → `is`, `has` or possessive `'s`. */
  readonly alt?: string
  /** For a team's own words: the plain word for what they are to it, such as `glitch` for its name of a trouble. */
  readonly means?: string
  /** For placeholders and slots; for words only where they are names of the team's (see team-words.ts). */
  readonly role?: PlaceholderRole | 'product'
  /** In quotation marks or a UI label: somebody else's words, which no sentence rule judges. */
  readonly quoted: boolean
}

/** One sentence of the body. */
export interface Sentence {
  readonly text: Text
  /** Offset of the sentence in its block's text. */
  readonly start: number
  readonly tokens: readonly Token[]
  readonly block: Block
  /** Ends with a question mark. */
  readonly isQuestion: boolean
  /** The readings of all its words, for quick looks. */
  readonly words: ReadonlySet<string>
  /**
   * What later rooms found out about the sentence, each under a key of its own, so that it is found out once. Only what
   * is true of every sentence with these tokens: sentences that read the same share their notes.
   */
  notes: Map<object, unknown>
}

/** A part of a reply with one role. */
export interface Block {
  readonly kind: BlockKind
  readonly text: Text
  /** Of all the block's text, also where it is no prose of the body. */
  readonly tokens: readonly Token[]
  /** Empty for blocks that are no prose of the body: greetings, headings, code, quotes, sign-offs, signatures, footers. */
  readonly sentences: readonly Sentence[]
}

/** One way through a template's branches: what one customer receives. */
export interface Path {
  /** The conditions taken, as written, such as `{% if vip %}`; empty for the plain reading. */
  readonly conditions: readonly string[]
  readonly blocks: readonly Block[]
  /** Sentences of all body blocks in order. */
  readonly sentences: readonly Sentence[]
}

/** A reply read as prose. */
export interface Reply {
  readonly id: string
  readonly span: Span
  readonly fields: ReplyFields
  /** All ways through the template, at least one; more than one only for templates with branches. */
  readonly paths: readonly Path[]
  readonly placeholders: readonly Placeholder[]
  /** The first thing in its template that is broken. */
  readonly mistake?: TemplateMistake
}

/** Something broken in a template, and where: the brackets or the tag. */
export interface TemplateMistake {
  readonly kind: 'open placeholder' | 'open tag' | 'closes nothing'
  readonly at: Text
}

/** A variable or manual slot found in a reply. */
export interface Placeholder {
  readonly kind: 'placeholder' | 'slot'
  /** As written, brackets included. */
  readonly text: Text
  readonly role: PlaceholderRole
  /** Id of the dialect that it is written in; `slot` for manual slots. */
  readonly dialect: string
  /** The default that customers read where the value is missing; undefined when there is none. */
  readonly fallback?: Text
  /** The template gives the variable its value itself, with `{% assign %}` or `{% capture %}`. */
  readonly isSetHere?: boolean
}
