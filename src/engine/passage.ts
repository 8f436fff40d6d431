/** The passage that a finding stands in, for a person who writes it anew. */
import type {Diagnostic} from '../diagnostics/index.ts'
import type {RawBlock, RawReply} from '../prose/index.ts'
import {applyEdits, type Text} from '../text/index.ts'

/** Words of a reply, without the notation of the file, and how to write others in their place. */
export interface Passage {
  /** The sentences that the finding touches. */
  readonly value: string
  /** The file with other words here; undefined where its notation could not take them. */
  rewritten(prose: string): string | undefined
}

/** Characters of a passage on either side of a finding, at most. */
const MOST_AROUND = 600

/** Where a sentence ends: a sign, closing quotes or brackets, and white space or the end. */
const SENTENCE_END = /[.!?…]["'”’)\]]*(?=\s|$)|\n\s*/g

/** @returns undefined where the finding is about no words of a reply. */
export function passageAt(
  content: string,
  {span, reply}: Pick<Diagnostic, 'span' | 'reply'>,
  replies: readonly RawReply[],
): Passage | undefined {
  if (!reply || span.start === span.end) return undefined
  const blocks = replies.filter(({id}) => id === reply.id).flatMap((each) => each.blocks)
  const text = blocks.map(({text: all}: RawBlock) => around(all, span)).find((found) => found !== undefined)
  if (!text) return undefined
  return {
    value: text.value,
    rewritten(prose) {
      const edits = text.replaceWith(prose)
      return edits.some(({inexact}) => inexact) ? undefined : applyEdits(content, edits)
    },
  }
}

function around(text: Text, span: Diagnostic['span']): Text | undefined {
  const found = text.find(span)
  if (!found || found.start === found.end) return undefined
  const {value} = text
  const from = Math.max(0, found.start - MOST_AROUND)
  const to = Math.min(value.length, found.end + MOST_AROUND)
  let start = from
  let end = to
  for (const {index, 0: sign} of value.slice(from, to).matchAll(SENTENCE_END)) {
    const stop = from + index + sign.length
    if (stop <= found.start) start = stop
    else if (stop >= found.end) {
      end = stop
      break
    }
  }
  return text.slice(start, end).trim()
}
