/** Takes a stream of bytes apart into lines of text, whatever pieces it comes in. */
import {isUtf8} from 'node:buffer'

/** A line that is not blank, without its break. */
export type Line =
  | {
      /** 1-based; blank lines count. */
      readonly number: number
      readonly text: string
    }
  | {
      readonly number: number
      /** Why it cannot be had, as a sentence. */
      readonly problem: string
    }

export interface LineSplitter {
  /** The lines that end in this piece. They are made one by one, as they are asked for: ask for all before the next piece. */
  push(piece: Buffer): Generator<Line>
  /** The last line, where no break ends it. */
  end(): Generator<Line>
}

const LINE_FEED = 0x0a
const MEGABYTE = 1024 * 1024

/** @param longest in bytes; what is longer is passed over without being kept. */
export function lineSplitter(longest: number): LineSplitter {
  let number = 0
  let begun: Buffer[] = []
  let length = 0

  const keep = (bytes: Buffer): void => {
    length += bytes.length
    if (length > longest) begun = []
    else if (bytes.length > 0) begun.push(bytes)
  }
  const take = (): Line | undefined => {
    const size = length
    const bytes = begun.length === 1 ? begun[0] : Buffer.concat(begun)
    begun = []
    length = 0
    number++
    if (size > longest) return {number, problem: `This line is longer than ${longest / MEGABYTE} MB.`}
    return bytes && lineOf(number, bytes)
  }

  return {
    *push(piece) {
      let start = 0
      for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
        keep(piece.subarray(start, end))
        start = end + 1
        const line = take()
        if (line) yield line
      }
      keep(piece.subarray(start))
    },
    *end() {
      const line = length > 0 ? take() : undefined
      if (line) yield line
    },
  }
}

/** Undefined for a blank line. Where files are joined, a byte order mark may stand before any line. */
function lineOf(number: number, bytes: Buffer): Line | undefined {
  if (!isUtf8(bytes)) return {number, problem: 'This line is not valid UTF-8.'}
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return text.trim() === '' ? undefined : {number, text: text.endsWith('\r') ? text.slice(0, -1) : text}
}
