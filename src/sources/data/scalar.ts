/** Makes the text of a scalar from its pieces, and gives up exactness where they do not say what the parser says. */
import type {Encode, Piece, Span, Text} from '../../text/index.ts'
import type {Scalar} from './value.ts'

/**
 * @param span the inside of the scalar, in offsets of `source`.
 * @param value what the parser of the format says.
 * @param pieces our own reading; where it differs, all of the value maps to all of the span and nothing can be written.
 */
export function scalarOf(
  source: Text,
  span: Span,
  value: string,
  pieces: readonly Piece[] | undefined,
  encode: Encode,
): Scalar {
  if (pieces && value === joined(pieces)) {
    // A decoding of nothing still stands somewhere.
    const all = pieces.length > 0 ? pieces : [{value: '', start: span.start, end: span.start}]
    return {text: source.decode(all, encode), isExact: true}
  }
  return {text: source.decode([{value, ...span}], () => undefined), isExact: false}
}

function joined(pieces: readonly Piece[]): string {
  return pieces.length === 1 ? (pieces[0]?.value ?? '') : pieces.map((piece) => piece.value).join('')
}
