/** Cuts blocks: white space at their ends, or lines at their start that belong elsewhere. */
import type {RawBlock} from '../prose/index.ts'

/** A block without white space at its ends, or undefined when nothing is left. */
export function trimBlock(block: RawBlock): RawBlock | undefined {
  const {value} = block.text
  const start = value.length - value.trimStart().length
  const end = value.trimEnd().length
  return end > start ? sliceBlock(block, start, end) : undefined
}

/** A part of a block with the marks that lie in it; offsets into the block's text. */
export function sliceBlock(block: RawBlock, start: number, end: number): RawBlock {
  if (start <= 0 && end >= block.text.length) return block
  const marks = block.marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start}))
  return {kind: block.kind, text: block.text.slice(start, end), marks}
}
