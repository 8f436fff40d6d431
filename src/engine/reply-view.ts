/** Makes views of replies: their texts with the places of what was found in them. */
import type {Diagnostic, Mark, ReplyView} from '../diagnostics/index.ts'
import type {RawBlock, RawReply} from '../prose/index.ts'
import type {Span} from '../text/index.ts'

/** A reply with all branches of its template, as it is kept, and the places of findings in it. */
export function viewOf({id, span, fields: {title}, blocks}: RawReply, found: readonly Diagnostic[]): ReplyView {
  const marks = new Map<RawBlock, Mark[]>()
  for (const of of distinct(found.flatMap(({span: at, related}) => [at, ...related.map((each) => each.span)]))) {
    for (let at = firstEndingAfter(blocks, of.start); at < blocks.length; at++) {
      const block = blocks[at]
      if (!block || block.text.span.start >= of.end) break
      const place = block.text.find(of)
      if (!place || place.start === place.end) continue
      const own = marks.get(block)
      if (own) own.push({...place, of})
      else marks.set(block, [{...place, of}])
    }
  }
  return {
    id,
    ...(title !== undefined && {title}),
    span,
    blocks: blocks.map((block) => ({kind: block.kind, text: block.text.value, marks: marks.get(block) ?? []})),
  }
}

/** Each span once, ascending. */
function distinct(spans: readonly Span[]): readonly Span[] {
  return spans
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({start, end}, at, all) => start !== all[at - 1]?.start || end !== all[at - 1]?.end)
}

/** Index of the first block that ends after a place in the file; blocks stand in its order. */
function firstEndingAfter(blocks: readonly RawBlock[], place: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.text.span.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
