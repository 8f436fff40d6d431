/** Where characters come from: texts, spans, edits, lines and columns. */
export {applyEdits, type Edit} from './edit.ts'
export {onOneLine} from './one-line.ts'
export {LineIndex, type Position} from './line-index.ts'
export {contains, hull, overlaps, type Span} from './span.ts'
export {type Encode, type Piece, Text, type TextMatch} from './text.ts'
