/** Opens a plain text: its comments told apart and masked. */
import {type Dialect, findBrackets} from '../../prose/index.ts'
import type {Text} from '../../text/index.ts'
import {type FoundComment, templateComments} from '../comments.ts'
import {htmlComments} from '../html/markup.ts'
import {type MaskedSpan, maskPlaceholders} from '../mask.ts'

/** A plain text, opened; offsets are of the text. */
export interface OpenText {
  /** Of the same length, with comments masked. */
  readonly masked: string
  readonly comments: readonly FoundComment[]
}

export function openText(text: Text, dialects: readonly Dialect[]): OpenText {
  const original = text.value
  const template = templateComments(findBrackets(original, dialects))
  const html = htmlComments(original, {start: 0, end: original.length}).map((span) => ({
    ...span,
    inside: {start: span.start + 4, end: span.end - 3},
  }))
  const comments = inOrder([...template, ...html])
  const masked = maskPlaceholders(
    original,
    comments.map((comment): MaskedSpan => ({...comment, holds: 'comment'})),
  )
  return {masked, comments}
}

/** Comments of both kinds in order; one within another is part of it. */
function inOrder(comments: readonly FoundComment[]): readonly FoundComment[] {
  let position = 0
  return comments
    .toSorted((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < position) return false
      position = end
      return true
    })
}
