/** Cuts the notation of a pattern into its smallest parts. Read by hand, sign by sign, for it runs at every start. */

export interface Lexeme {
  readonly kind: 'name' | 'act' | 'behind' | 'look' | 'gap' | 'class' | 'sign' | 'word' | 'written' | 'mark'
  /** What counts: the word, the name without its colon, the act without its brackets, the digits of a gap. */
  readonly text: string
  /** Offset into the notation. */
  readonly offset: number
  /** For what is looked for as it is written: how it reads. Only phrases of teams have such. */
  readonly reads?: string
}

/** Letters, digits, and what may stand within a word; and the form asked for. */
const WORD = /[\p{L}\p{N}_'’-]+(?:~(?:ed|ing|s)?)?/uy
const ACT = /<[a-z][A-Za-z]*>/y
const SIGN = /"(?:"|[^"\s]{1,4})"/y
const DIGITS = /\d*/y
const CLASS = /^[A-Z][A-Z0-9_]+$/
const NAME = /^[a-z][A-Za-z]*$/
const BEGINS_ITEM = /[(<"A-Za-z]/

/** The lexemes in order, or the offset of the first sign that is not part of the notation. */
export function lexemesOf(source: string): readonly Lexeme[] | number {
  const lexemes: Lexeme[] = []
  let offset = 0
  const take = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from
    return pattern.exec(source)?.[0]
  }
  const push = (kind: Lexeme['kind'], text: string, length: number) => {
    lexemes.push({kind, text, offset})
    offset += length
  }
  while (offset < source.length) {
    const sign = source[offset] ?? ''
    const next = source[offset + 1] ?? ''
    if (sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r') offset++
    else if (sign === '…') push('gap', take(DIGITS, offset + 1) ?? '', 1 + (take(DIGITS, offset + 1)?.length ?? 0))
    else if (sign === '.' && source.startsWith('...', offset))
      push('gap', take(DIGITS, offset + 3) ?? '', 3 + (take(DIGITS, offset + 3)?.length ?? 0))
    else if (sign === '<' && (next === '!' || next === '&')) push('behind', next, 2)
    else if (sign === '<') {
      const act = take(ACT, offset)
      if (act === undefined) return offset
      push('act', act.slice(1, -1), act.length)
    } else if ((sign === '!' || sign === '&') && BEGINS_ITEM.test(next)) push('look', sign, 1)
    else if (sign === '"') {
      const quoted = take(SIGN, offset)
      if (quoted === undefined) return offset
      push('sign', quoted.slice(1, -1), quoted.length)
    } else if ('()|?*+^$'.includes(sign)) push('mark', sign, 1)
    else {
      const word = take(WORD, offset)
      if (word === undefined || sign === '-' || sign === '_') return offset
      if (
        source[offset + word.length] === ':' &&
        NAME.test(word) &&
        BEGINS_ITEM.test(source[offset + word.length + 1] ?? '')
      )
        push('name', word, word.length + 1)
      else push(CLASS.test(word) ? 'class' : 'word', word, word.length)
    }
  }
  return lexemes
}
