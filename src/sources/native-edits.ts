/** Writes a reply that was edited in the native layout back into the export that it came from. */
import {applyEdits, type Edit, type Piece, Text} from '../text/index.ts'
import {readBody} from './body.ts'
import {dialectsFor} from './dialects.ts'
import {markdownToHtml, sameMarkdown} from './html/convert.ts'
import {isHtml} from './native.ts'
import type {NamedRecord} from './profiles/find-records.ts'
import type {RecordText} from './profiles/records.ts'

/** How a changed text is written into an export. */
export interface BodyEdits {
  readonly edits: readonly Edit[]
  /** Its markup had to be made anew: more than words was changed. */
  readonly isRewritten: boolean
}

/**
 * The edits that give a record another text: where only words differ, only these are touched, so that markup and
 * notation stay; else the whole text is written anew. Undefined where its place in the export can take neither.
 */
export async function bodyEdits(record: NamedRecord, before: string, after: string): Promise<BodyEdits | undefined> {
  if (isHtml(record)) {
    const words = await wordEdits(record, before, after)
    if (words) return words
    const html = await markdownToHtml(after, dialectsFor(record.platform))
    const edits = writeWhole(record.body, html)
    return edits && {edits, isRewritten: true}
  }
  const edits = plainEdits(record.body, after)
  return edits && {edits, isRewritten: false}
}

/** The edits that give a text of a record another value. */
export function textEdits(place: RecordText, value: string): readonly Edit[] | undefined {
  const edits = place.scalars.read(place.place, place.value).text.replaceWith(value)
  return edits.some(({inexact}) => inexact) ? writeWhole(place, value) : edits
}

/** The edits of a plain text, whose line breaks, and white space at its ends, stay as they are. @param after with `\n`. */
function plainEdits(place: RecordText, after: string): readonly Edit[] | undefined {
  const newline = /\r\n|\r|\n/.exec(place.value)?.[0] ?? '\n'
  const text = withPlainBreaks(place.scalars.read(place.place, place.value).text, newline)
  const start = /^\n*/.exec(text.value)?.[0].length ?? 0
  const own = text.slice(start, Math.max(start, text.value.trimEnd().length))
  const edits = own.replaceWith(after)
  if (!edits.some(({inexact}) => inexact)) return edits
  const whole = text.value.slice(0, start) + after + text.value.slice(start + own.length)
  return writeWhole(place, whole.replaceAll('\n', newline))
}

/** A text with `\n` for each of its line breaks, each of which knows how it is written. */
function withPlainBreaks(text: Text, newline: string): Text {
  const pieces: Piece[] = []
  let position = 0
  for (const {0: found, index} of text.value.matchAll(/\r\n?/g)) {
    if (index > position) pieces.push({value: text.value.slice(position, index), start: position, end: index})
    position = index + found.length
    pieces.push({value: '\n', start: index, end: position})
  }
  pieces.push({value: text.value.slice(position), start: position, end: text.length})
  return text.decode(pieces, (prose) => prose.replaceAll('\n', newline))
}

function writeWhole({scalars, place}: RecordText, value: string): readonly Edit[] | undefined {
  const edits = scalars.source.slice(place.start, place.end).replaceWith(scalars.write(place, value))
  return edits.some(({inexact}) => inexact) ? undefined : edits
}

/** The edits of HTML where the Markdown made of it differs in nothing but words; undefined where it does in more. */
async function wordEdits({body, platform}: NamedRecord, before: string, after: string): Promise<BodyEdits | undefined> {
  const dialects = dialectsFor(platform)
  const html = readBody(body.scalars.read(body.place, body.value).text, 'html', dialects).blocks
  const [old, changed] = [before, after].map((text) => readBody(Text.of(text), 'markdown', dialects).blocks)
  if (!old || !changed || old.length !== html.length || changed.length !== html.length) return undefined
  const edits: Edit[] = []
  const replayed: Edit[] = []
  for (const [index, block] of html.entries()) {
    const words = changed[index]?.text.value ?? ''
    if (plain(old[index]?.text.value) !== plain(block.text.value)) return undefined
    if (old[index]?.text.value === words) continue
    edits.push(...block.text.replaceWith(words))
    replayed.push(...(old[index]?.text.replaceWith(words) ?? []))
  }
  if ([...edits, ...replayed].some(({inexact}) => inexact)) return undefined
  // However the words are spelled, nothing else may differ: no link, no emphasis, no picture.
  const [replay, wanted] = [applyEdits(before, replayed), after]
  const isSame = replay === wanted || (await sameMarkdown(replay, dialects)) === (await sameMarkdown(wanted, dialects))
  return isSame ? {edits, isRewritten: false} : undefined
}

/** Whether two texts of the native layout have the same words in the same blocks, however they are written. */
export function saysTheSame({platform}: NamedRecord, one: string, other: string): boolean {
  const dialects = dialectsFor(platform)
  const [first, second] = [one, other].map((text) =>
    readBody(Text.of(text), 'markdown', dialects).blocks.map((block) => plain(block.text.value)),
  )
  return JSON.stringify(first) === JSON.stringify(second)
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ')
}
