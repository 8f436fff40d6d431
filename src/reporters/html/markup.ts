/** Markup: HTML put together so that text from a macro can never become a tag, an attribute or an address. */
import {visible} from '../visible.ts'

/** A piece of the page. Only this file makes them. */
export interface Html {
  readonly html: string
}

/** What may stand in a template: text and numbers are escaped, pieces are taken as they are. */
type Part = Html | readonly Html[] | string | number

export const NOTHING: Html = {html: ''}

/**
 * A piece from a template. Text may stand between tags, or in the double quotes of an attribute; nowhere else.
 * What a browser would act on is escaped; what it would hide or reorder becomes a sign. Indents are left out.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const strings = withoutIndents(template)
  let html = strings[0] ?? ''
  parts.forEach((part, at) => (html += htmlOf(part) + (strings[at + 1] ?? '')))
  return {html}
}

const unindented = new WeakMap<TemplateStringsArray, readonly string[]>()

/** The strings of a template as they go into the page: their indents are for those who read the code. */
function withoutIndents(template: TemplateStringsArray): readonly string[] {
  const known = unindented.get(template)
  if (known) return known
  const strings = template.map((string) => string.replace(/\n\s*/g, '\n'))
  unindented.set(template, strings)
  return strings
}

/** Text of our own that is taken as it is, such as a style sheet. Never anything from a file. */
export function trusted(text: string): Html {
  return {html: text}
}

/** The text as the page shows it: line breaks are one character each, and those and tabs stay; see `visible` for the rest. */
export function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\n\t]+/g, visible)
}

/** An address that may be linked to, or undefined: none but `https:`. */
export function linkTarget(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const {protocol, href} = new URL(url)
  return protocol === 'https:' ? href : undefined
}

function htmlOf(part: Part): string {
  if (typeof part === 'string') return escaped(shown(part))
  if (typeof part === 'number') return String(part)
  if ('html' in part) return part.html
  return part.map(({html}) => html).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '')
}
