/** A text kept unit by unit in plain arrays, slow and obvious: what Text is compared with. */
import type {Piece, Span} from '../../src/text/index.ts'

/** One decoded UTF-16 unit and the source range `[s, e)` that it came from. */
interface Unit {
  readonly char: string
  readonly s: number
  readonly e: number
  /** Units of one atomic piece hold the same object; undefined for a unit that stands for itself. */
  readonly atom?: object
  /** The source range holds more than the atom. */
  readonly broken?: boolean
}

/** Units `[from, to)` of one decoding. */
export interface Naive {
  readonly all: readonly Unit[]
  readonly from: number
  readonly to: number
  /** Where a decoding without any units stands. */
  readonly place: number
}

export function naiveOf(source: string): Naive {
  const all = Array.from({length: source.length}, (_, at) => ({char: source.charAt(at), s: at, e: at + 1}))
  return {all, from: 0, to: all.length, place: 0}
}

export function naiveValue({all, from, to}: Naive): string {
  return all
    .slice(from, to)
    .map(({char}) => char)
    .join('')
}

export function naiveSlice(text: Naive, start: number, end: number): Naive {
  return {...text, from: text.from + start, to: text.from + end}
}

/** Source offset of the unit at an absolute index, or after the last. */
function placeAt({all, place}: Naive, index: number): number {
  return all[index]?.s ?? all.at(-1)?.e ?? place
}

/** The units of a part, with new marks on atoms of which only some units are taken. */
function copied(text: Naive): readonly Unit[] {
  const inside = text.all.slice(text.from, text.to)
  const outside = [...text.all.slice(0, text.from), ...text.all.slice(text.to)]
  const copies = new Map<object, object>()
  return inside.map((unit) => {
    if (!unit.atom) return unit
    const atom = copies.get(unit.atom) ?? {}
    copies.set(unit.atom, atom)
    const isCut = outside.some((other) => other.atom === unit.atom)
    return {...unit, atom, broken: unit.broken === true || isCut}
  })
}

export function naiveDecode(text: Naive, pieces: readonly Piece[]): Naive {
  const all = pieces.flatMap(({value, start, end}): readonly Unit[] => {
    const part = naiveSlice(text, start, end)
    if (naiveValue(part) === value) return copied(part)
    const {start: s, end: e} = naiveSpan(part)
    const atom = {}
    const broken = !naiveIsContiguous(part)
    return [...value].flatMap((point) => point.split('')).map((char) => ({char, s, e, atom, broken}))
  })
  return {all, from: 0, to: all.length, place: placeAt(text, text.from + (pieces[0]?.start ?? 0))}
}

export function naiveJoin(texts: readonly Naive[]): Naive {
  const all = texts.flatMap(copied)
  const [first] = texts
  return {all, from: 0, to: all.length, place: first ? placeAt(first, first.from) : 0}
}

/** The hull of the source ranges; for an empty text the place before the next unit, or the atom that it stands in. */
export function naiveSpan(text: Naive): Span {
  const units = text.all.slice(text.from, text.to)
  const [left, right] = [text.all[text.from - 1], text.all[text.from]]
  if (units.length === 0 && left && right && left.e > right.s) return {start: right.s, end: left.e}
  if (units.length === 0) return {start: placeAt(text, text.from), end: placeAt(text, text.from)}
  return {start: Math.min(...units.map(({s}) => s)), end: Math.max(...units.map(({e}) => e))}
}

const isWritable = (unit: Unit | undefined): unit is Unit => unit !== undefined && !unit.broken && unit.s < unit.e

/** Where to write at an absolute index, next to the unit on one side. */
export function naiveInsertion(text: Naive, index: number, side: 'before' | 'after'): {at: number; exact: boolean} {
  if (text.all.length === 0) return {at: text.place, exact: true}
  const left = text.all[index - 1]
  const right = text.all[index]
  if (left?.atom && left.atom === right?.atom) return {at: right.s, exact: false}
  const places = [isWritable(left) ? left.e : undefined, isWritable(right) ? right.s : undefined]
  if (side === 'before') places.reverse()
  const at = places.find((place) => place !== undefined)
  return at === undefined ? {at: placeAt(text, index), exact: false} : {at, exact: true}
}

/** No source character of the span is missing from the text, and none of them stands for anything outside of it. */
export function naiveIsContiguous(text: Naive): boolean {
  const inside = text.all.slice(text.from, text.to)
  if (inside.length === 0) return naiveInsertion(text, text.from, 'before').exact
  const outside = [...text.all.slice(0, text.from), ...text.all.slice(text.to)]
  const {start, end} = naiveSpan(text)
  for (let at = start; at < end; at++) if (!inside.some(({s, e}) => s <= at && at < e)) return false
  return inside.every((unit) => isWritable(unit) && !outside.some(({atom}) => atom !== undefined && atom === unit.atom))
}
