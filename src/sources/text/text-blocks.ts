/** Reads plain text as blocks: paragraphs between blank lines, list items, quoted lines. */
import type {RawBlock} from '../../prose/index.ts'
import type {Piece, Span, Text} from '../../text/index.ts'
import type {FoundBlock} from '../markdown/blocks.ts'
import {COMMENT_MASK} from '../mask.ts'
import {isRule, type Line, linesOf} from './text-lines.ts'
import {trimBlock} from '../trim-block.ts'

const ITEM = /^(?:[-*•·–]|\d{1,3}[.)])[ \t]+(?=\S)/
const QUOTE = /^(?:>[ \t]?)+/

type Kind = 'paragraph' | 'list-item' | 'quote'

/** The blocks of a stretch of a body. @param masked the body's value with its comments masked. */
export function readTextBlocks(body: Text, masked: string, span: Span, newline: string): readonly FoundBlock[] {
  const blocks: FoundBlock[] = []
  let kind: Kind = 'paragraph'
  let pieces: Piece[] = []
  let lineEnd = 0
  const flush = () => {
    const block = textBlock(body, kind, pieces, newline)
    if (block) blocks.push(block)
    pieces = []
  }
  for (const line of linesOf(masked, span)) {
    const {words} = line
    if (words === '' || isRule(words)) {
      flush()
      if (words !== '') blocks.push({kind: 'rule'})
      kind = 'paragraph'
      continue
    }
    const start = line.end - masked.slice(line.start, line.end).trimStart().length
    const item = ITEM.exec(words)?.[0].length ?? 0
    const quote = QUOTE.exec(words)?.[0].length ?? 0
    const nextKind: Kind =
      quote > 0 ? 'quote' : item > 0 || (kind === 'list-item' && isContinued(line, start)) ? 'list-item' : 'paragraph'
    if (item > 0 || nextKind !== kind) flush()
    kind = nextKind
    const from = Math.min(start + item + quote, line.end)
    if (pieces.length > 0) pieces.push({value: '\n', start: lineEnd, end: from})
    addText(pieces, body.value, masked, from, line.end)
    lineEnd = line.end
  }
  flush()
  return blocks
}

/** A line below a list item goes on with it where it is indented. */
function isContinued(line: Line, start: number): boolean {
  return start > line.start
}

/** The characters of a line, without the comments in it. */
function addText(pieces: Piece[], original: string, masked: string, start: number, end: number): void {
  let position = start
  while (position < end) {
    const comment = masked.slice(position, end).indexOf(COMMENT_MASK)
    const to = comment === -1 ? end : position + comment
    if (to > position) pieces.push({value: original.slice(position, to), start: position, end: to})
    position = to
    while (position < end && masked[position] === COMMENT_MASK) position++
  }
}

function textBlock(body: Text, kind: Kind, pieces: readonly Piece[], newline: string): RawBlock | undefined {
  if (pieces.length === 0) return undefined
  const linePrefix = kind === 'quote' ? '> ' : kind === 'list-item' ? '  ' : ''
  const encode = (prose: string) => prose.replaceAll('\n', newline + linePrefix)
  return trimBlock({kind, text: body.decode(pieces, encode), marks: []})
}
