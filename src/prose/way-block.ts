/** Blocks as one way through a template shows them. */
import {type Span, Text} from '../text/index.ts'
import type {TemplateMark} from './placeholders.ts'
import type {Mark, RawBlock} from './reply.ts'

/** A block with all that a template language holds in it. */
export interface ScannedBlock {
  readonly block: RawBlock
  readonly marks: readonly TemplateMark[]
}

/** A block of one way through the template. */
export interface WayBlock {
  readonly kind: RawBlock['kind']
  readonly text: Text
  readonly marks: readonly Mark[]
  readonly template: readonly TemplateMark[]
}

/** All of a block. */
export function wholeBlock({block, marks}: ScannedBlock): WayBlock {
  return {kind: block.kind, text: block.text, marks: block.marks, template: shownIn(marks)}
}

/** What customers read of the marks of a template, or of what stands for them. */
function shownIn(marks: readonly TemplateMark[]): readonly TemplateMark[] {
  return marks.length === 0 ? marks : marks.filter(({holds}) => holds === 'variable' || holds === 'slot')
}

/** The part of a block that one way shows. */
export function wayBlock(scanned: ScannedBlock, stretches: readonly Span[]): WayBlock {
  const {block, marks} = scanned
  const [only] = stretches
  if (stretches.length === 1 && only && only.start === 0 && only.end === block.text.length) return wholeBlock(scanned)
  const template = shownIn(marks)
  const text = Text.join(stretches.map(({start, end}) => block.text.slice(start, end)))
  return {kind: block.kind, text, marks: moved(block.marks, stretches), template: moved(template, stretches, true)}
}

/**
 * The parts that lie in the stretches, in offsets of the text that the stretches make together. Both ascend.
 * @param isWhole leave out parts of which a stretch shows only some, such as a variable of which it shows the fallback.
 */
function moved<Part extends Span>(parts: readonly Part[], stretches: readonly Span[], isWhole = false): Part[] {
  const found: Part[] = []
  let before = 0
  let first = 0
  for (const {start, end} of stretches) {
    while (first < parts.length && (parts[first]?.end ?? 0) <= start) first++
    for (let at = first; at < parts.length; at++) {
      const part = parts[at]
      if (!part || part.start >= end) break
      if (isWhole && (part.start < start || part.end > end)) continue
      const from = Math.max(part.start, start)
      const to = Math.min(part.end, end)
      if (from < to) found.push({...part, start: before + from - start, end: before + to - start})
    }
    before += end - start
  }
  return found
}
