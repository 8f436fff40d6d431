/** Lines and columns, needed only at the edges, computed from offsets. */
import type {Span} from './span.ts'

/** A place in a file: both 1-based, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds lines and columns of offsets in one source. Lines end at `\n`, `\r\n` or a lone `\r`. */
export class LineIndex {
  readonly source: string
  /** Offset of the first character of each line. */
  readonly #starts: number[] = [0]

  constructor(source: string) {
    this.source = source
    if (!source.includes('\r')) {
      for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
      return
    }
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 10 || (unit === 13 && source.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1)
    }
  }

  /** How many lines the source has; at least 1. */
  get lineCount(): number {
    return this.#starts.length
  }

  /** The position of an offset; offsets outside the source are moved to its nearest end. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.source.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= inside) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1}
  }

  /**
   * The offset of a 1-based position, or undefined when the file has no such place. The characters of a line break
   * belong to the line that they end, so that every offset from 0 to the source's length has one position and back.
   */
  offset({line, column}: Position): number | undefined {
    const start = this.#starts[line - 1]
    if (start === undefined || column < 1) return undefined
    const offset = start + column - 1
    return offset < (this.#starts[line] ?? this.source.length + 1) ? offset : undefined
  }

  /** The span of a 1-based line without its line break, or undefined when there is no such line. */
  lineSpan(line: number): Span | undefined {
    const start = this.#starts[line - 1]
    if (start === undefined) return undefined
    let end = this.#starts[line] ?? this.source.length
    while (end > start && (this.source[end - 1] === '\n' || this.source[end - 1] === '\r')) end--
    return {start, end}
  }
}
