/** Masks placeholders, so that a parser of markup takes each for one word and leaves what is inside alone. */
import {type Bracket, type Dialect, findBrackets} from '../prose/index.ts'
import type {Span} from '../text/index.ts'

/** Stands for each unit of a placeholder: no letter, no sign, no white space to any parser. */
export const MASK = '\uE000'
/** Stands for each unit of a template comment within a line. */
export const COMMENT_MASK = '\uE001'

/** What masking needs to know of a placeholder or comment. */
export type MaskedSpan = Pick<Bracket, 'start' | 'end' | 'holds' | 'inside'>

/**
 * The source with placeholders and tags masked, in the same length. Comments that stand alone on their lines become
 * blank lines; others become COMMENT_MASK, which readers of the text leave out.
 */
export function maskPlaceholders(source: string, placeholders: readonly MaskedSpan[]): string {
  if (placeholders.length === 0) return asParsed(source)
  const parts: string[] = []
  let position = 0
  for (const {start, end, holds} of placeholders) {
    const mask = holds === 'comment' ? maskComment(source, start, end) : MASK.repeat(end - start)
    parts.push(asParsed(source.slice(position, start)), mask)
    position = end
  }
  parts.push(asParsed(source.slice(position)))
  return parts.join('')
}

/** Text as a parser gives it back: without NUL, and without our own sign for comments. */
function asParsed(text: string): string {
  return /[\0\uE001]/.test(text) ? text.replaceAll('\0', '\uFFFD').replaceAll(COMMENT_MASK, MASK) : text
}

function maskComment(source: string, start: number, end: number): string {
  if (standsAlone(source, {start, end})) return source.slice(start, end).replace(/[^\r\n]/g, ' ')
  return COMMENT_MASK.repeat(end - start)
}

/** Whether nothing but white space and quote prefixes stands beside a span on its lines. */
export function standsAlone(source: string, {start, end}: Span): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const sign = source[at] ?? ''
    if (sign === '\n' || sign === '\r') break
    if (sign !== ' ' && sign !== '\t' && sign !== '>') return false
  }
  for (let at = end; at < source.length; at++) {
    const sign = source[at] ?? ''
    if (sign === '\n' || sign === '\r') break
    if (sign !== ' ' && sign !== '\t') return false
  }
  return true
}

/** Prose with what stands outside of its placeholders encoded. @param encode is told where in the prose its text begins. */
export function outsidePlaceholders(
  prose: string,
  dialects: readonly Dialect[],
  encode: (text: string, start: number) => string,
): string {
  const brackets = findBrackets(prose, dialects)
  if (brackets.length === 0) return encode(prose, 0)
  const parts: string[] = []
  let position = 0
  for (const {start, end} of brackets) {
    parts.push(encode(prose.slice(position, start), position), prose.slice(start, end))
    position = end
  }
  return parts.join('') + encode(prose.slice(position), position)
}
