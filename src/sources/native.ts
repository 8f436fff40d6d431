/** The native layout: one reply a Markdown file, with what is known about it in front matter. */
import {isScalar, parseDocument, stringify} from 'yaml'
import {kindOf} from './body.ts'
import {dialectsFor} from './dialects.ts'
import {htmlToMarkdown} from './html/convert.ts'
import type {NamedRecord} from './profiles/find-records.ts'

/** What a file of the native layout says. */
export interface NativeFile {
  readonly id?: string
  readonly platform?: string
  readonly subject?: string
  /** Fingerprint of the text that the file was made of, to tell later whether it or the export was changed. */
  readonly base?: string
  readonly body: string
}

/** The text of a record as a file holds it: Markdown where the export has HTML, else as it is. Lines end with `\n`. */
export async function nativeBody(record: NamedRecord): Promise<string> {
  const {body, platform} = record
  const text = isHtml(record) ? await htmlToMarkdown(body.value, dialectsFor(platform)) : body.value
  return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
}

/** Whether the text of a record is HTML. */
export function isHtml({kind, body}: NamedRecord): boolean {
  return kind === 'html' || (kind === 'auto' && kindOf(body.value) === 'html')
}

const FENCE = '---\n'

/** A file for a record. @param base see NativeFile. */
export function formatNative(record: NamedRecord, body: string, base: string): string {
  const {id, platform, fields, subject} = record
  const {title, lang, channel, audience, active, category, kind, stage, sender, autosend, tags} = fields
  const front = {
    ...(title !== undefined && {title}),
    ...(platform !== undefined && {platform}),
    id,
    ...(lang !== undefined && {lang}),
    ...(channel !== undefined && {channel}),
    audience: audience ?? 'public',
    active: active ?? true,
    ...(category !== undefined && {category}),
    ...(tags !== undefined && {tags: [...tags]}),
    ...(kind !== undefined && {kind}),
    ...(stage !== undefined && {stage}),
    ...(sender !== undefined && {sender}),
    ...(autosend !== undefined && {autosend}),
    ...(subject && {subject: subject.value}),
    base,
  }
  return `${FENCE}${stringify(front, {lineWidth: 0})}${FENCE}\n${body}\n`
}

/** Front matter between its fences, of which the second may be three dots. */
const HEAD = /^---[ \t]*(?:\r\n|\r|\n)([^]*?(?:\r\n|\r|\n))(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/

/**
 * Reads a file of the native layout; undefined where it has no front matter with an id, `broken` where it seems to have
 * some that cannot be read. @param content without byte order mark.
 */
export function parseNative(content: string): NativeFile | 'broken' | undefined {
  const match = HEAD.exec(content)
  if (!match) return undefined
  const document = parseDocument(match[1] ?? '', {uniqueKeys: false, logLevel: 'silent'})
  if (document.errors.length > 0) return /^(?:id|base):/m.test(match[1] ?? '') ? 'broken' : undefined
  const field = (name: string): string | undefined => {
    const node: unknown = document.get(name, true)
    return isScalar(node) && node.value !== null ? String(node.value) : undefined
  }
  const id = field('id')
  if (id === undefined) return undefined
  const body = content.slice(match[0].length).replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
  const [platform, subject, base] = [field('platform'), field('subject'), field('base')]
  return {
    id,
    ...(platform !== undefined && {platform}),
    ...(subject !== undefined && {subject}),
    ...(base !== undefined && {base}),
    body,
  }
}

/** A file of the native layout with another body, where that differs, and another base, where it states one. */
export function rebased(content: string, {body, base}: {readonly body: string; readonly base: string}): string {
  const native = parseNative(content)
  const [head = ''] = HEAD.exec(content) ?? []
  const newline = /\r\n|\r|\n/.exec(head)?.[0] ?? '\n'
  const rest =
    typeof native === 'object' && native.body === body
      ? content.slice(head.length)
      : `${newline}${body.replaceAll('\n', newline)}${newline}`
  return head.replace(/^base:[^\r\n]*$/m, `base: ${base}`) + rest
}
