/** Lines of plain text and what each is by its look. */
import type {Span} from '../../text/index.ts'

/** A line without its line break. */
export interface Line extends Span {
  /** Without white space at its ends. */
  readonly words: string
}

/** The lines of a stretch of text. */
export function linesOf(source: string, {start, end}: Span): readonly Line[] {
  const own = source.slice(start, end)
  const lines: Line[] = []
  let position = 0
  const add = (to: number) =>
    lines.push({start: start + position, end: start + to, words: own.slice(position, to).trim()})
  for (const match of own.matchAll(/\r\n|\r|\n/g)) {
    add(match.index)
    position = match.index + match[0].length
  }
  add(own.length)
  return lines
}

/** A line of nothing but three or more equal signs: a rule. Two dashes open a signature instead. */
export function isRule(words: string): boolean {
  return words.length > 2 && /^(?:-+|=+|\*+|_+|~+|#+|—+|─+|═+)$/.test(words)
}
