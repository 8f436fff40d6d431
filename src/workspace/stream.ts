/** Lints replies that come one by one as lines of JSON, with one config and one linter for all of them. */
import {type Diagnostic, movedBy} from '../diagnostics/index.ts'
import {
  type BodyKind,
  contentOf,
  type SentReply,
  sentReplyReader,
  sentReplySource,
  subjectStart,
} from '../sources/index.ts'
import type {Span} from '../text/index.ts'
import type {Equipment} from './equipment.ts'
import {lintOne} from './lint-one.ts'
import type {Problem} from './problem.ts'
import type {LintTextOptions} from './run.ts'
import {placeOfText} from './select.ts'

/** A text of a reply, decoded, with what was found in it; offsets count in it. */
export interface LintedText {
  readonly field: 'body' | 'subject'
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What one line holds. */
export interface LintedLine {
  /** As JSON, where the line states one. */
  readonly id?: string
  /** The body first. */
  readonly texts: readonly LintedText[]
  /** Why the reply is not linted, where it is not. */
  readonly skipped?: string
}

/** A line that could not be linted. */
export interface UnlintedLine {
  /** As JSON, where the line states one and could be read so far. */
  readonly id?: string
  /** Why, as a sentence. */
  readonly reason: string
}

/** Lints one line. */
export type LintLine = (line: string) => LintedLine | UnlintedLine

/** Makes what lints the lines of a stream. Old findings of the baseline are reported: it is kept by file. */
export async function openStream(
  {filename}: Pick<LintTextOptions, 'filename'>,
  equipment: Equipment,
): Promise<LintLine | Problem> {
  const place = await placeOfText(filename, equipment)
  if ('kind' in place) return place
  const {path, config: found} = place
  let atHand: SentReply | undefined
  const source = sentReplySource(() => atHand ?? NOTHING)
  // The same registry for all lines, for linters are kept by it.
  const config = {...found, registry: {...found.registry, sources: [source]}}
  const mapping = found.mappingFor(path)
  const read = sentReplyReader({path, kind: kindFor(path), ...(mapping && {mapping})})
  return (line) => {
    const reply = read(line)
    const stated = reply.id === undefined ? {} : {id: reply.id}
    if ('mistake' in reply) return {...stated, reason: reply.mistake}
    if (reply.body.trim() === '') return {...stated, texts: [], skipped: 'empty'}
    atHand = reply
    const result = lintOne(contentOf(reply), {path, config, fix: false, keepReplies: false}, equipment)
    if ('kind' in result) return {...stated, reason: result.message}
    const [skipped] = Object.keys(result.skipped)
    return {...stated, texts: textsOf(reply, result.diagnostics), ...(skipped !== undefined && {skipped})}
  }
}

const NOTHING: SentReply = {name: '', fields: {}, body: '', kind: 'text'}

/** What bodies are written in, by the name that the stream is given. */
function kindFor(path: string): BodyKind {
  if (/\.html?$/i.test(path)) return 'html'
  if (/\.(?:md|markdown|mdx)$/i.test(path)) return 'markdown'
  return /\.txt$/i.test(path) ? 'text' : 'auto'
}

/** The findings by the text that they stand in, with offsets that count in it. */
function textsOf(reply: SentReply, diagnostics: readonly Diagnostic[]): readonly LintedText[] {
  const {body, subject} = reply
  if (subject === undefined) return [{field: 'body', source: body, diagnostics}]
  const start = subjectStart(reply)
  const ofBody = diagnostics.filter(({span}) => span.start < start)
  const ofSubject = diagnostics.filter(({span}) => span.start >= start)
  return [
    {field: 'body', source: body, diagnostics: ofBody.map((each) => within(each, 0, body.length))},
    {field: 'subject', source: subject, diagnostics: ofSubject.map((each) => within(each, start, Infinity))},
  ]
}

/** A finding without what lies in the other text. */
function within(diagnostic: Diagnostic, start: number, end: number): Diagnostic {
  const isIn = ({span}: {readonly span: Span}) => span.start >= start && span.end <= end
  const kept = {
    ...diagnostic,
    related: diagnostic.related.filter(isIn),
    suggestions: diagnostic.suggestions.filter(({edits}) => edits.every(isIn)),
  }
  return movedBy(kept, (span) => ({start: span.start - start, end: Math.min(span.end, end) - start}))
}
