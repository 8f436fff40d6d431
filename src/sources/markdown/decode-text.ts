/** Decodes the source of Markdown text: entities, backslash escapes and line breaks, each with its place. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Piece} from '../../text/index.ts'
import {COMMENT_MASK} from '../mask.ts'

/** Signs in Markdown text that may stand for something else than themselves. */
const SPECIAL = /[\\&\r\n\uE001]/g
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,30}));/y
const ESCAPABLE = /[!-/:-@[-`{-~]/

/** A decoded stretch of source. */
export interface DecodedText {
  /** What the parser would say, with `\n` for every line break and comments still in place. */
  readonly parsed: string
  /** In offsets of the whole source; a comment has no piece. */
  readonly pieces: readonly Piece[]
}

/**
 * Decodes a stretch of Markdown text, or of HTML text, which knows no backslash escapes.
 * @param source all of the document, masked.
 * @param quoteDepth how many `>` may stand before a continued line.
 */
export function decodeText(
  source: string,
  start: number,
  end: number,
  quoteDepth: number,
  syntax: 'markdown' | 'html' = 'markdown',
): DecodedText {
  const own = source.slice(start, end)
  const pieces: Piece[] = []
  let parsed = ''
  let position = 0
  const copyTo = (to: number) => {
    if (to <= position) return
    const value = own.slice(position, to)
    parsed += value
    pieces.push({value, start: start + position, end: start + to})
  }
  const replace = (from: number, to: number, value: string) => {
    copyTo(from)
    parsed += value
    pieces.push({value, start: start + from, end: start + to})
    position = to
  }
  SPECIAL.lastIndex = 0
  for (let match = SPECIAL.exec(own); match; match = SPECIAL.exec(own)) {
    const at = match.index
    const sign = match[0]
    if (sign === '\\') {
      if (syntax === 'html' || !ESCAPABLE.test(own[at + 1] ?? '')) continue
      replace(at, at + 2, own[at + 1] ?? '')
    } else if (sign === '&') {
      const entity = entityAt(own, at)
      if (!entity) continue
      replace(at, at + entity.length, entity.value)
    } else if (sign === COMMENT_MASK) {
      copyTo(at)
      position = endOfRun(own, at, COMMENT_MASK)
      parsed += own.slice(at, position)
    } else {
      const from = beforeBlanks(own, at, position)
      replace(from, afterLineBreak(source, start + at, quoteDepth) - start, '\n')
    }
    SPECIAL.lastIndex = position
  }
  copyTo(own.length)
  return {parsed, pieces}
}

/** The character reference at an offset, decoded, or undefined when there is none. */
export function entityAt(source: string, at: number): {value: string; length: number} | undefined {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(source)
  if (!match) return undefined
  const [all, decimal, hexadecimal, name] = match
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name)
    return value === false ? undefined : {value, length: all.length}
  }
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16)
  return {value: characterOf(code), length: all.length}
}

/** As CommonMark has it: control characters, surrogates and characters that are none become U+FFFD. */
function characterOf(code: number): string {
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const isNone = (code > 55_295 && code < 57_344) || (code > 64_975 && code < 65_008) || (code & 65_535) >= 65_534
  return isControl || isNone || code > 1_114_111 ? '\uFFFD' : String.fromCodePoint(code)
}

/** The offset after a line break at `at` and the quote signs and blanks that open the next line. */
export function afterLineBreak(source: string, at: number, quoteDepth: number): number {
  let end = source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1
  end = afterBlanks(source, end)
  for (let depth = 0; depth < quoteDepth && source[end] === '>'; depth++) end = afterBlanks(source, end + 1)
  return end
}

function afterBlanks(source: string, at: number): number {
  while (source[at] === ' ' || source[at] === '\t') at++
  return at
}

function beforeBlanks(source: string, at: number, least: number): number {
  while (at > least && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at
}

function endOfRun(source: string, at: number, sign: string): number {
  while (source[at] === sign) at++
  return at
}
