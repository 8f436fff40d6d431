/** Writes prose as HTML: what HTML would misread becomes entities, placeholders are left alone. */
import type {Dialect} from '../../prose/index.ts'
import type {Encode} from '../../text/index.ts'
import {outsidePlaceholders} from '../mask.ts'
import type {HtmlDocument} from './html-document.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
}

/** For text between tags; line breaks are written as the document writes them. */
export function htmlEncoder({
  original,
  newline,
  dialects,
}: Pick<HtmlDocument, 'original' | 'newline' | 'dialects'>): (prose: string) => string {
  const tag = /<br ?\/?>/i.exec(original)?.[0]
  const hasBlocks = /<(?:p|div|li|td)\b/i.test(original)
  const lineBreak = tag ?? (hasBlocks ? '<br>' : newline)
  return (prose) =>
    outsidePlaceholders(prose, dialects, (text) =>
      text.replace(/[&<>\u00a0]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', lineBreak),
    )
}

/** For the value of an attribute; one without quotes takes nothing. */
export function attributeEncoder(quote: string, dialects: readonly Dialect[]): Encode {
  return (prose) => {
    if (quote === '' || prose.includes('\n')) return undefined
    return outsidePlaceholders(prose, dialects, (text) =>
      text.replace(/[&<>"'\u00a0]/g, (sign) => (/["']/.test(sign) && sign !== quote ? sign : (ENTITIES[sign] ?? sign))),
    )
  }
}
