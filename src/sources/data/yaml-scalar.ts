/** Reads and writes the scalars of YAML in all their styles, character by character. */
import type {Encode, Piece, Span, Text} from '../../text/index.ts'
import {scalarOf} from './scalar.ts'
import {blockPieces} from './yaml-block.ts'
import {doublePieces, plainPieces, singlePieces} from './yaml-flow.ts'
import type {Place, Scalar} from './value.ts'

/** How a scalar stands among what is around it. */
export interface YamlPlace extends Place {
  /** In brackets or braces, where commas and brackets end a plain scalar. */
  readonly isInFlow?: true
}

/** @param newline the line break of the file. */
export function readYamlScalar(source: Text, place: YamlPlace, value: string, newline: string): Scalar {
  const raw = source.value.slice(place.start, place.end)
  const shift = (pieces: readonly Piece[] | undefined) =>
    pieces?.map((piece) => ({...piece, start: piece.start + place.start, end: piece.end + place.start}))
  const isOneLine = !/[\r\n]/.test(raw)
  const whole: Span = {start: place.start, end: place.end}
  switch (place.notation) {
    case 'literal':
    case 'folded': {
      const block = blockPieces(raw, place.notation, value)
      // What is folded reads otherwise once its lines are others, and an empty line has no indentation to write behind.
      const isOpen = place.notation === 'literal' && block !== undefined && /^[^\n]/.test(value)
      const encode = isOpen ? literalEncoder(newline + ' '.repeat(block.indent)) : refuse
      return scalarOf(source, whole, value, shift(block?.pieces), encode)
    }
    case 'single':
      return scalarOf(source, whole, value, shift(singlePieces(raw)), isOneLine ? encodeSingle : refuse)
    case 'double':
      return scalarOf(source, whole, value, shift(doublePieces(raw)), isOneLine ? encodeDouble : refuse)
    default:
      return scalarOf(
        source,
        whole,
        value,
        shift(plainPieces(raw)),
        isOneLine && !/[:#]/.test(raw) ? plainEncoder(place.isInFlow === true) : refuse,
      )
  }
}

const refuse: Encode = () => undefined

/** Signs that YAML allows nowhere but as escapes. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]/

function isPrintable(prose: string): boolean {
  return !UNPRINTABLE.test(prose.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
}

/** At the start of a line a blank would count as indentation; at the end of the block line breaks would be lost. */
function literalEncoder(lineBreak: string): Encode {
  return (prose, isLineStart) => {
    if (!isPrintable(prose) || (isLineStart && /^[ \t]/.test(prose)) || /\n[ \t]*$/.test(prose)) return undefined
    return prose.replaceAll('\n', lineBreak)
  }
}

const encodeSingle: Encode = (prose) =>
  isPrintable(prose) && !/[\n\t]/.test(prose) ? prose.replaceAll("'", "''") : undefined

const encodeDouble: Encode = (prose) => writeDouble(prose)

/** The inside of a double-quoted scalar on one line. What JSON escapes, YAML reads as JSON does. */
export function writeDouble(prose: string): string {
  return JSON.stringify(prose)
    .slice(1, -1)
    .replace(
      /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

/**
 * A plain scalar knows no escapes: what could end it, or make it something else, it cannot hold, nor anything that could
 * leave a blank at its end.
 */
function plainEncoder(isInFlow: boolean): Encode {
  return (prose, isLineStart) => {
    if (prose.trim() !== prose || prose === '' || !isPrintable(prose) || /[\n\t:#]/.test(prose)) return undefined
    if (isInFlow && /[,[\]{}]/.test(prose)) return undefined
    return isLineStart && !/^[\p{L}\p{N}(“‘]/u.test(prose) ? undefined : prose
  }
}
