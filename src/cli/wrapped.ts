/** Wraps plain text to the width of the terminal. */
import {textWidth, visible} from '../reporters/index.ts'

/** Wraps each line of a text by itself; no line is wider than `width` columns unless one word is. */
export interface Wrapping {
  readonly width: number
  /** Stands before the first line, blanks and all. */
  readonly lead?: string
  /** How far the lines after the first are indented; as far as the first where absent. */
  readonly hanging?: number
}

export function wrapped(text: string, {width, lead = '', hanging = textWidth(lead)}: Wrapping): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? lead : ' '.repeat(hanging)
    let taken = textWidth(line)
    let isEmpty = true
    for (const word of wordsOf(paragraph)) {
      const size = textWidth(word)
      if (!isEmpty && taken + 1 + size > width) {
        lines.push(line)
        line = ' '.repeat(hanging)
        taken = hanging
        isEmpty = true
      }
      line += isEmpty ? word : ` ${word}`
      taken += isEmpty ? size : size + 1
      isEmpty = false
    }
    lines.push(line.trimEnd())
  }
  return lines
}

function wordsOf(paragraph: string): readonly string[] {
  return paragraph
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => visible(word))
}
