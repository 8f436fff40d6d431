/** Replacements: the edits of a suggestion as the one that does the same. */
import type {Suggestion} from '../diagnostics/index.ts'
import {applyEdits, type Edit} from '../text/index.ts'
import {isWritable} from './tally.ts'

/** Write `text` over the range: half-open UTF-16 offsets. */
export interface Replacement {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** The replacement that a program may offer to make; undefined where a suggestion is only to be shown. */
export function writableReplacement({applicability, edits}: Suggestion, source: string): Replacement | undefined {
  return applicability === 'display' || !isWritable(edits) ? undefined : replacementOf(edits, source)
}

/** One replacement that covers all edits; undefined when there are none or when they contradict each other. */
export function replacementOf(edits: readonly Edit[], source: string): Replacement | undefined {
  if (edits.length === 0) return undefined
  const start = edits.reduce((least, {span}) => Math.min(least, span.start), source.length)
  const end = edits.reduce((most, {span}) => Math.max(most, span.end), start)
  const moved = edits.map(({span, content}) => ({
    span: {start: span.start - start, end: span.end - start},
    content,
  }))
  try {
    return {range: [start, end], text: applyEdits(source.slice(start, end), moved)}
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
