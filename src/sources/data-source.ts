/** The sources for data: exports of help desks and other tools, as JSON, JSON Lines, YAML and tables. */
import type {RawBlock, RawReply, ReplyFields} from '../prose/index.ts'
import {hull, type Span, type Text} from '../text/index.ts'
import {readBody} from './body.ts'
import {type FoundComment, readComments, removalSpan} from './comments.ts'
import {type Format, FORMATS} from './data/formats.ts'
import type {DataMistake} from './data/mistake.ts'
import {spanIn} from './data/value.ts'
import {dialectsFor} from './dialects.ts'
import {type PathSigns, pathSigns} from './evidence.ts'
import {findRecords, type NamedRecord} from './profiles/find-records.ts'
import type {RecordText} from './profiles/records.ts'
import {describeUnknown, type Unknown} from './profiles/unknown.ts'
import type {ParsedFile, ParseOptions, RawComment, Source, SourceProblem} from './source.ts'

/** One source a format. */
export const dataSources: readonly Source[] = FORMATS.map((format) => ({
  id: format.id,
  extensions: format.extensions,
  ...(format.comment && {comment: format.comment}),
  parse: (content, path, options = {}) => parseData(format, content, path, options),
}))

function parseData(format: Format, content: string, path: string, options: ParseOptions): ParsedFile {
  const {mapping = {}} = options
  if (content.trim() === '') return {replies: [], problems: [], comments: [], disabled: [], skipped: {}}
  const {records, profile, data} = findRecords(format, content, path, mapping)
  const {isInactive} = pathSigns(path)
  const isBroken = data.mistakes.some(({isHarmless}) => !isHarmless)
  const broken = data.mistakes.filter((each) => !each.isHarmless && !each.isRead).map(({start}) => start)
  // What such a mistake lies in is not what anybody wrote; everything around it is.
  const whole = broken.length > 0 ? records.filter(({body}) => !holdsOne(spanIn(body), broken)) : records
  const replies = whole.map((record) => replyOf(record, isInactive, options))
  const problems = mistakesOf(format, data.mistakes)
  const unknown = profile === undefined ? describeUnknown(data.documents, path) : undefined
  return {
    replies,
    problems,
    comments: content.includes('empathylint') ? commentsOf(content, whole, replies, data.comments) : [],
    disabled: [],
    skipped: {},
    ...(profile !== undefined && {readAs: profile}),
    ...(unknown && {unknown: {message: unknown.message, seems: seemsOf(unknown, pathSigns(path))}}),
    ...(isBroken && {isBroken}),
  }
}

/** Whether somebody may have meant a file to hold replies that holds none which are known. */
function seemsOf({speaks}: Unknown, path: PathSigns): NonNullable<ParsedFile['unknown']>['seems'] {
  if (path.isOtherDocument) return 'no replies'
  if (path.isLibrary || path.isInReplyFolder) return 'named for replies'
  return speaks ? 'perhaps replies' : 'no replies'
}

/** Whether one of the offsets, which ascend, lies in a span. */
function holdsOne({start, end}: Span, offsets: readonly number[]): boolean {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (offsets[low] ?? Infinity) < end
}

/** All that is wrong with the notation of a file is one problem, at the first place. */
function mistakesOf({id}: Format, mistakes: readonly DataMistake[]): readonly SourceProblem[] {
  const [first] = mistakes
  if (!first) return []
  const more = mistakes.length - 1
  const others = more === 0 ? '' : more === 1 ? ' 1 more mistake follows.' : ` ${more} more mistakes follow.`
  return [
    {
      rule: `parse/${id}`,
      severity: mistakes.every(({isHarmless}) => isHarmless) ? 'warning' : 'error',
      message: `${first.message}${others}`,
      why: 'What could not be read was not checked; everything else was.',
      span: {start: first.start, end: first.end},
    },
  ]
}

/** A reply whose text is taken apart only when somebody asks for it: an export may hold a hundred thousand. */
function replyOf(record: NamedRecord, isInactive: boolean, options: ParseOptions): RawReply {
  const {id, platform, span} = record
  const dialects = dialectsFor(platform, options.dialects)
  const fields: ReplyFields =
    isInactive && record.fields.active === undefined ? {...record.fields, active: false} : record.fields
  return {
    id,
    span,
    fields,
    dialects,
    get blocks() {
      const {blocks} = readBody(textOf(record.body), record.kind, dialects)
      if (!record.subject) return blocks
      const subject: RawBlock = {kind: 'subject', text: textOf(record.subject), marks: []}
      return [subject, ...blocks.filter(({kind}) => kind !== 'subject')]
    },
  }
}

function textOf({scalars, place, value}: RecordText): Text {
  return scalars.read(place, value).text
}

/** Comments of the data format stand before whole replies, those in a body before its blocks. */
function commentsOf(
  content: string,
  records: readonly NamedRecord[],
  replies: readonly RawReply[],
  ofFormat: readonly FoundComment[],
): readonly RawComment[] {
  const starts = records
    .map(({body, subject}) => (subject ? hull(spanIn(subject), spanIn(body)) : spanIn(body)))
    .sort((a, b) => a.start - b.start)
  const outside = ofFormat.flatMap((comment): RawComment[] => {
    const inside = content.slice(comment.inside.start, comment.inside.end).trim()
    if (!inside.startsWith('empathylint')) return []
    const span = {start: comment.start, end: comment.end}
    const nextBlock = starts.find(({start}) => start >= span.end)
    return [
      {span, content: inside, removal: {span: removalSpan(content, span), content: ''}, ...(nextBlock && {nextBlock})},
    ]
  })
  const within = records.flatMap((record, index) => {
    const reply = replies[index]
    if (!reply || !record.body.value.includes('empathylint')) return []
    const {comments} = readBody(textOf(record.body), record.kind, reply.dialects)
    return readComments(content, comments, [reply])
  })
  return [...outside, ...within].sort((a, b) => a.span.start - b.span.start)
}
