/** Writes XML 1.0 that is well-formed whatever text goes into it. */

/** What XML 1.0 allows in no form, not even as a reference; half a character among it. */
const ILLEGAL = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu

/** What has a meaning in XML, and what a terminal acts on. */
const IN_TEXT = /[&<>]|(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu
/** A parser turns line breaks and tabs in a value into blanks, unless they are references. */
const IN_VALUE = /[&<>"']|[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** GitHub's runner takes `##[add-mask]` and its kin for commands wherever they stand in a line of the log. */
const COMMAND = '##['

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** Text between tags. Line breaks stay. */
export function xmlText(text: string): string {
  return escaped(text, IN_TEXT)
}

/** The lines of an element that holds others; a text in one of them may go over several lines. */
export function xmlElement(name: string, attributes: Attributes, children: readonly string[]): readonly string[] {
  if (children.length === 0) return [xmlLeaf(name, attributes)]
  return [`<${name}${inTag(attributes)}>`, ...children.map((child) => `  ${child}`), `</${name}>`]
}

/** An element that holds text, or nothing. */
export function xmlLeaf(name: string, attributes: Attributes, text = ''): string {
  const tag = name + inTag(attributes)
  return text === '' ? `<${tag}/>` : `<${tag}>${xmlText(text)}</${name}>`
}

function inTag(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value), IN_VALUE)}"`)
    .join('')
}

function escaped(text: string, meant: RegExp): string {
  return text
    .replace(ILLEGAL, '\ufffd')
    .replace(meant, reference)
    .replaceAll(COMMAND, `#${reference('#')}[`)
}

function reference(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`
}
