/** Writes a reply that was edited in the native layout back into the export that it came from. */
import {applyEdits, type Edit, Text} from '../text/index.ts'
import {readBody} from './body.ts'
import {dialectsFor} from './dialects.ts'
import {markdownToHtml} from './html/convert.ts'
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
    const words = wordEdits(record, before, after)
    if (words) return words
    const html = await markdownToHtml(after, dialectsFor(record.platform))
    const edits = writeWhole(record.body, html)
    return edits && {edits, isRewritten: true}
  }
  const edits = textEdits(record.body, likeOriginal(after, record.body.value))
  return edits && {edits, isRewritten: false}
}

/** The edits that give a plain text of a record another value. */
export function textEdits(place: RecordText, value: string): readonly Edit[] | undefined {
  const edits = place.scalars.read(place.place, place.value).text.replaceWith(value)
  return edits.some(({inexact}) => inexact) ? writeWhole(place, value) : edits
}

function writeWhole({scalars, place}: RecordText, value: string): readonly Edit[] | undefined {
  const edits = scalars.source.slice(place.start, place.end).replaceWith(scalars.write(place, value))
  return edits.some(({inexact}) => inexact) ? undefined : edits
}

/** A text with the line breaks, and the white space at its ends, that the original has. */
function likeOriginal(value: string, original: string): string {
  const start = original.slice(0, original.length - original.trimStart().length)
  const end = original.slice(original.trimEnd().length)
  const newline = /\r\n|\r|\n/.exec(original)?.[0] ?? '\n'
  return (/^[\r\n]*/.exec(start)?.[0] ?? '') + value.replaceAll('\n', newline) + end
}

/** The edits of HTML where the Markdown made of it differs in nothing but words; undefined where it does in more. */
function wordEdits({body, platform}: NamedRecord, before: string, after: string): BodyEdits | undefined {
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
  if ([...edits, ...replayed].some(({inexact}) => inexact) || applyEdits(before, replayed) !== after) return undefined
  return {edits, isRewritten: false}
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
