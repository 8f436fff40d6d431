/** Remembers what was found in replies, for a draft is linted again and again, and each time most of it is as it was. */
import {movedBy} from '../diagnostics/index.ts'
import type {ContextHints} from '../language/index.ts'
import type {RawReply, Reply} from '../prose/index.ts'
import type {ReplySettings} from '../rule/index.ts'
import type {Span} from '../text/index.ts'
import type {ReplyFindings} from './lint-reply.ts'

/** What linting a reply gave, or why it was not linted. */
export interface LintedReply {
  readonly reply: Pick<Reply, 'id' | 'fields' | 'span' | 'mistake'>
  readonly findings: ReplyFindings['findings']
  readonly crashes: ReplyFindings['crashes']
  readonly skippedFor?: string
}

export interface ReplyMemory {
  /** What was found in a reply that reads and lies in its file as this one does, with places in the file of this one. */
  recall(place: ReplyPlace): LintedReply | undefined
  /** Keeps what was found. Nothing is kept in which a rule has failed. */
  keep(place: ReplyPlace, found: LintedReply): void
}

/** A reply, by all that what is found in it depends on, and where it begins. */
export interface ReplyPlace {
  readonly key: string
  readonly start: number
}

interface Kept extends LintedReply {
  readonly start: number
}

/** Replies of one generation; of two such that many are kept. */
const MOST = 1000

export function replyMemory(): ReplyMemory {
  let young = new Map<string, Kept>()
  let old = young
  return {
    recall({key, start}) {
      let known = young.get(key)
      if (!known) {
        known = old.get(key)
        if (!known) return undefined
        young.set(key, known)
      }
      return start === known.start ? known : movedTo(start, known)
    },
    keep({key, start}, found) {
      // The words of a mistake know only where they stood.
      if (found.crashes.length > 0 || found.reply.mistake) return
      if (young.size >= MOST) {
        old = young
        young = new Map()
      }
      young.set(key, {...found, start})
    },
  }
}

const numbers = new WeakMap<ReplySettings, number>()
let lastNumber = 0

function numberOf(settings: ReplySettings): number {
  let number = numbers.get(settings)
  if (number === undefined) numbers.set(settings, (number = ++lastNumber))
  return number
}

/** @param content of the file. */
export function placeOf(raw: RawReply, content: string, settings: ReplySettings, hints: ContextHints): ReplyPlace {
  const {id, span, fields, blocks, dialects} = raw
  const key = JSON.stringify([
    id,
    fields,
    hints,
    numberOf(settings),
    dialects.map((dialect) => dialect.id),
    // What is written into the file must fit its notation.
    content.slice(span.start, span.end),
    /\r\n|\r|\n/.exec(content)?.[0],
    blocks.map(({kind, text, marks}) => [kind, text.value, text.trace(span.start), marks]),
  ])
  return {key, start: span.start}
}

function movedTo(start: number, {reply, findings, ...rest}: Kept): LintedReply {
  const distance = start - rest.start
  const move = (span: Span): Span => ({start: span.start + distance, end: span.end + distance})
  return {
    ...rest,
    reply: {...reply, span: move(reply.span)},
    findings: findings.map((finding) => movedBy(finding, move)),
  }
}
