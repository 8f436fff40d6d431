/** Text: a string that remembers which source characters it came from. */
import type {Edit} from './edit.ts'
import {rewriteWords} from './rewrite-words.ts'
import {
  decodedSpan,
  identity,
  insertion,
  isExact,
  isLineStart,
  isVerbatim,
  RunBuilder,
  type Runs,
  sourceSpan,
  traceOf,
  verbatimRuns,
} from './runs.ts'
import type {Span} from './span.ts'

/**
 * A run of decoded text and the characters of its parent that it was decoded from.
 * When the two are the same string the run maps character by character;
 * otherwise (an entity, an escape, a line break with its quote prefix) all of it maps to the whole range.
 * With an empty range it stands for nothing in the source, such as the line break that a paragraph implies.
 */
export interface Piece {
  readonly value: string
  /** Offsets into the parent's value, half-open; pieces are given in ascending order. */
  readonly start: number
  readonly end: number
}

/** A match of a regular expression, with the matched characters as Text. */
export interface TextMatch {
  readonly text: Text
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly match: RegExpExecArray
}

/**
 * Turns prose into the notation that it was decoded from. At the start of a line more may need escaping.
 * Undefined where the notation cannot hold this prose here.
 */
export type Encode = (prose: string, isLineStart: boolean) => string | undefined

const asIs: Encode = (prose) => prose

/** An immutable string whose every character knows the source characters it stands for. */
export class Text {
  /** The decoded string. */
  readonly value: string
  readonly #runs: Runs
  /** Encodes prose for the source, through every layer that this text was decoded from. */
  readonly #encode: Encode
  /** Where this slice begins in the string that the runs decode. */
  readonly #from: number

  private constructor(value: string, runs: Runs, encode: Encode, from: number) {
    this.value = value
    this.#runs = runs
    this.#encode = encode
    this.#from = from
  }

  /** A whole source: every character stands for itself. */
  static of(source: string): Text {
    return new Text(source, identity(source), asIs, 0)
  }

  /**
   * A text decoded from this one. For sources and segmentation only: rules take slices.
   * @param pieces in ascending order, in offsets of this text's value; what no piece covers is left out.
   * @param encode turns prose back into this text's notation, or says with undefined that it cannot.
   * @throws RangeError when pieces are out of order or outside this text.
   */
  decode(pieces: readonly Piece[], encode: Encode = asIs): Text {
    const [only] = pieces
    const verbatim = pieces.length === 1 && only ? this.#verbatim(only) : undefined
    const outer = this.#encode
    const whole = encode === asIs ? outer : outer === asIs ? encode : inside(outer, encode)
    if (only && verbatim) return new Text(only.value, verbatim, whole, 0)
    const runs = new RunBuilder()
    let position = 0
    for (const {value, start, end} of pieces) {
      if (start < position || end < start || end > this.length)
        throw new RangeError(`The piece [${start}, ${end}) overlaps another one or lies outside the text.`)
      position = end
      if (this.value.slice(start, end) === value) this.#copyTo(runs, value, start)
      else {
        const from = this.slice(start, end)
        runs.addAtom(value, from.span.start, from.span.end, from.isContiguous)
      }
    }
    const first = only?.start ?? 0
    const place = runs.value === '' ? this.slice(first, first).span.start : 0
    return new Text(runs.value, runs.finish(place), whole, 0)
  }

  /**
   * Several texts of one source, one after the other. They share the encoding of the first.
   * @throws RangeError when they are not in the order of the source.
   */
  static join(texts: readonly Text[]): Text {
    const [first] = texts
    const runs = new RunBuilder()
    for (const text of texts) text.#copyTo(runs, text.value, 0)
    return new Text(runs.value, runs.finish(first?.span.start ?? 0), first ? first.#encode : asIs, 0)
  }

  /** Length of the decoded string in UTF-16 units. */
  get length(): number {
    return this.value.length
  }

  /** The source characters this text came from, from its first to its last; gaps included. */
  get span(): Span {
    return sourceSpan(this.#runs, this.#from, this.#from + this.length)
  }

  /** Whether the span holds this text and nothing else, so that replacing the span replaces just this text. */
  get isContiguous(): boolean {
    return isExact(this.#runs, this.#from, this.#from + this.length)
  }

  /** A part of this text; offsets into its value, half-open, clamped as String.slice does, but never negative. */
  slice(start: number, end = this.length): Text {
    const from = Math.max(0, Math.min(start, this.length))
    const to = Math.max(from, Math.min(end, this.length))
    if (from === 0 && to === this.length) return this
    return new Text(this.value.slice(from, to), this.#runs, this.#encode, this.#from + from)
  }

  /** Where a part of this text, a slice of it or of a slice of it, begins in its value; -1 for any other text. */
  offsetOf(part: Text): number {
    const offset = part.#from - this.#from
    return part.#runs === this.#runs && offset >= 0 && offset + part.length <= this.length ? offset : -1
  }

  /**
   * The part of this text that a range of the source decodes to, as half-open offsets into its value: empty where
   * nothing of the range is in it, but it begins or ends there. Undefined where the range lies outside.
   */
  find(source: Span): Span | undefined {
    const {start, end} = this.span
    if (source.end < start || source.start > end) return undefined
    const found = decodedSpan(this.#runs, source)
    const clamp = (offset: number) => Math.max(0, Math.min(offset - this.#from, this.length))
    return {start: clamp(found.start), end: clamp(found.end)}
  }

  /**
   * Where all of its characters stand in the source, counted from an offset of it. Two texts with the same value and
   * trace give the same spans, but for the distance between their origins.
   */
  trace(origin: number): string {
    return traceOf(this.#runs, this.#from, this.#from + this.length, origin)
  }

  /** This text without white space at its ends. */
  trim(): Text {
    const start = this.length - this.value.trimStart().length
    return this.slice(start, this.value.trimEnd().length)
  }

  /** All matches of a regular expression, which needs the flag `g`. */
  *matchAll(pattern: RegExp): Generator<TextMatch> {
    for (const match of this.value.matchAll(pattern)) {
      const text = this.slice(match.index, match.index + match[0].length)
      yield {text, groups: match.groups ?? {}, match: match as RegExpExecArray}
    }
  }

  /**
   * The edits that make this text read `prose`. Only words that differ are touched, so that placeholders,
   * links and line breaks which stay are byte-identical. An edit that the source could not take is marked inexact.
   */
  replaceWith(prose: string): readonly Edit[] {
    // A blank is written again only where it and its neighbors stand side by side in the source as they are.
    const mayRewrite = (start: number, end: number) =>
      isVerbatim(this.#runs, this.#from + Math.max(0, start - 1), this.#from + Math.min(end + 1, this.length))
    return rewriteWords(this.value, prose, mayRewrite).map(({start, end, content}) => {
      if (start === end) return this.#insert(start, start === 0 ? 'before' : 'after', content)
      const {span, isContiguous} = this.slice(start, end)
      return this.#edit(span, content, this.#isLineStart(start), isContiguous)
    })
  }

  /** The edit that writes `prose` before this text. */
  insertBefore(prose: string): Edit {
    return this.#insert(0, 'before', prose)
  }

  /** The edit that writes `prose` after this text. */
  insertAfter(prose: string): Edit {
    return this.#insert(this.length, 'after', prose)
  }

  toString(): string {
    return this.value
  }

  #insert(offset: number, side: 'before' | 'after', prose: string): Edit {
    const {at, exact} = insertion(this.#runs, this.#from + offset, side)
    return this.#edit({start: at, end: at}, prose, this.#isLineStart(offset), exact)
  }

  #edit(span: Span, prose: string, isLineStart: boolean, exact: boolean): Edit {
    const encoded = this.#encode(prose, isLineStart)
    const content = encoded ?? prose
    return {
      span,
      content,
      ...(content !== prose && {prose}),
      ...((!exact || encoded === undefined) && {inexact: true as const}),
    }
  }

  #isLineStart(offset: number): boolean {
    return isLineStart(this.#runs, this.#from + offset)
  }

  /** The runs of a piece that is a stretch of this text, which stands in the source as it is; undefined for others. */
  #verbatim({value, start, end}: Piece): Runs | undefined {
    const {length} = value
    // Compared as a whole, which is several times as fast as `startsWith`.
    const isOwn = length > 0 && end - start === length && start >= 0 && this.value.slice(start, end) === value
    return isOwn ? verbatimRuns(this.#runs, value, this.#from + start) : undefined
  }

  #copyTo(runs: RunBuilder, value: string, start: number): void {
    runs.copy(this.#runs, value, this.#from + start, this.#from + start + value.length)
  }
}

/** An encoding whose result goes through an outer one. */
function inside(outer: Encode, encode: Encode): Encode {
  return (prose, isLineStart) => {
    const encoded = encode(prose, isLineStart)
    return encoded === undefined ? undefined : outer(encoded, isLineStart)
  }
}
