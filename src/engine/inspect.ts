/** Shows how the linter reads a reply: acts, placeholders, context, and what the reply communicates. */
import {
  act,
  type ActName,
  type Communication,
  communicationsOf,
  type Context,
  formOf,
  inferContext,
  isRelational,
  type ReplyForm,
} from '../language/index.ts'
import type {BlockKind, Placeholder} from '../prose/index.ts'
import type {Span} from '../text/index.ts'
import type {ReadEntry} from './linter-types.ts'

/** A reply, as read. */
export interface InspectedReply {
  readonly id: string
  readonly title?: string
  readonly span: Span
  /** Why it is not linted, where it is not. */
  readonly skippedFor?: string
  readonly context: Context
  readonly form: ReplyForm
  readonly placeholders: readonly Placeholder[]
  /** Each way through the template. */
  readonly paths: readonly InspectedPath[]
}

export interface InspectedPath {
  readonly conditions: readonly string[]
  readonly blocks: readonly InspectedBlock[]
  /** The sentences that make each communication, by their text. */
  readonly communications: Readonly<Record<Communication, readonly string[]>>
}

export interface InspectedBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly span: Span
  readonly sentences: readonly {
    readonly text: string
    readonly span: Span
    readonly acts: readonly ActName[]
    readonly isRelational: boolean
    readonly isQuestion: boolean
  }[]
}

/** The reading of one reply. */
export function inspectReply({reply, hints, settings, skippedFor}: ReadEntry): InspectedReply {
  const first = reply.paths[0] ?? {conditions: [], blocks: [], sentences: []}
  return {
    id: reply.id,
    ...(reply.fields.title !== undefined && {title: reply.fields.title}),
    span: reply.span,
    ...(skippedFor !== undefined && {skippedFor}),
    context: inferContext(reply, hints),
    form: formOf(reply, first, settings.settings),
    placeholders: reply.placeholders,
    paths: reply.paths.map((path) => {
      const made = communicationsOf(path)
      const texts = (name: Communication) => made[name].map(({text}) => text.value)
      return {
        conditions: path.conditions,
        blocks: path.blocks.map(({kind, text, sentences}) => ({
          kind,
          text: text.value,
          span: text.span,
          sentences: sentences.map((sentence) => ({
            text: sentence.text.value,
            span: sentence.text.span,
            acts: (Object.keys(act) as ActName[]).filter((name) => act[name].in(sentence)),
            isRelational: isRelational(sentence),
            isQuestion: sentence.isQuestion,
          })),
        })),
        communications: {
          validation: texts('validation'),
          importance: texts('importance'),
          acknowledgment: texts('acknowledgment'),
          ownership: texts('ownership'),
        },
      }
    }),
  }
}
