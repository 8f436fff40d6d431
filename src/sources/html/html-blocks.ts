/** Reads HTML as blocks of text: paragraphs, list items, headings, cells, quotes and code, with inline markup as marks. */
import type {Mark, RawBlock} from '../../prose/index.ts'
import type {Piece, Span} from '../../text/index.ts'
import type {FoundComment} from '../comments.ts'
import type {FoundBlock} from '../markdown/blocks.ts'
import {decodeText} from '../markdown/decode-text.ts'
import {trimBlock} from '../trim-block.ts'
import {isBlockElement, isSilent} from './elements.ts'
import {attributeEncoder, htmlEncoder} from './encode-html.ts'
import {type HtmlDocument, type HtmlVisitor, stretchesOf, visitHtml} from './html-document.ts'

/** What an HTML text holds; comments are in offsets of the text. */
export interface HtmlBlocks {
  readonly blocks: readonly FoundBlock[]
  readonly comments: readonly FoundComment[]
}

const MARKS: Readonly<Record<string, Mark['kind']>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

/** Attributes whose text customers read or hear. */
const SPOKEN = new Set(['alt', 'title', 'aria-label'])

/** Fewer words are a name, such as `Company logo`. */
const LEAST_WORDS = 3

/** An element that parts blocks, and whether it has text of its own already. */
interface Level {
  readonly name: string
  hasText: boolean
}

/** A text with nesting beyond all sense is taken for one plain paragraph. */
export function readHtmlBlocks(document: HtmlDocument): HtmlBlocks {
  const reader = new BlockReader(document)
  try {
    visitHtml(document, reader)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const block = trimBlock({kind: 'paragraph', text: document.text, marks: []})
    return {blocks: block ? [block] : [], comments: []}
  }
  return reader.finish()
}

class BlockReader implements HtmlVisitor {
  readonly #document: HtmlDocument
  readonly #encode: (prose: string) => string
  /** Nothing in it breaks lines but line breaks: a plain text that somebody calls HTML. */
  readonly #keepsLines: boolean
  readonly #blocks: {readonly block: FoundBlock; readonly row?: Level}[] = []
  readonly #comments: FoundComment[] = []
  readonly #levels: Level[] = []
  #silentUntil: string | undefined
  #pieces: Piece[] = []
  #length = 0
  #marks: Mark[] = []
  #openMarks: {readonly name: string; readonly kind: Mark['kind']; start: number}[] = []
  /** White space that comes now adds nothing. */
  #isAfterBlank = true
  /** Attributes met in this block; they are read after it. */
  #spoken: RawBlock[] = []

  constructor(document: HtmlDocument) {
    this.#document = document
    this.#encode = htmlEncoder(document)
    this.#keepsLines = !/<(?:br|p|div|li|t[dh]|h[1-6]|blockquote|pre)\b/i.test(document.masked)
  }

  open(name: string, tag: Span): void {
    if (this.#silentUntil !== undefined) return
    if (isSilent(name) || name === 'title') {
      this.#silentUntil = name
      return
    }
    if (name === 'br') return this.#breakLine(tag)
    if (name === 'hr') {
      this.#flush()
      this.#blocks.push({block: {kind: 'rule'}})
    } else if (isBlockElement(name)) {
      this.#flush()
      this.#levels.push({name, hasText: false})
    }
    const kind = MARKS[name]
    if (kind) this.#openMarks.push({name, kind, start: this.#length})
  }

  close(name: string): void {
    if (this.#silentUntil !== undefined) {
      if (name === this.#silentUntil) this.#silentUntil = undefined
      return
    }
    if (isBlockElement(name)) {
      this.#flush()
      const at = this.#levels.findLastIndex((level) => level.name === name)
      if (at !== -1) this.#levels.length = at
    }
    const at = MARKS[name] ? this.#openMarks.findLastIndex((mark) => mark.name === name) : -1
    if (at !== -1) for (const mark of this.#openMarks.splice(at, 1)) this.#endMark(mark)
  }

  attribute(name: string, value: Span, quote: string): void {
    const {text, masked, original, dialects} = this.#document
    if (this.#silentUntil !== undefined || !SPOKEN.has(name)) return
    const {pieces} = decodeText(masked, value.start, value.end, 0, 'html')
    const read = pieces.map((piece) =>
      isVerbatim(piece, masked) ? {...piece, value: original.slice(piece.start, piece.end)} : piece,
    )
    const block = trimBlock({kind: 'cell', text: text.decode(read, attributeEncoder(quote, dialects)), marks: []})
    if (block && block.text.value.split(/\s+/, LEAST_WORDS).length === LEAST_WORDS) this.#spoken.push(block)
  }

  words(span: Span): void {
    if (this.#silentUntil !== undefined) return
    for (const stretch of stretchesOf(this.#document, span)) {
      if (stretch.kind === 'blank') this.#blank(stretch.span)
      else for (const piece of stretch.pieces) this.#push(piece)
    }
  }

  entity(value: string, span: Span): void {
    if (this.#silentUntil === undefined) this.#push({value, ...span})
  }

  comment(comment: FoundComment): void {
    this.#comments.push(comment)
  }

  finish(): HtmlBlocks {
    this.#flush()
    const cells = new Map<Level, number>()
    for (const {row} of this.#blocks) if (row) cells.set(row, (cells.get(row) ?? 0) + 1)
    // A row with a single cell of text only lays out the page.
    const blocks = this.#blocks.map(({block, row}): FoundBlock =>
      row && cells.get(row) === 1 && block.kind !== 'rule' ? {...block, kind: 'paragraph'} : block,
    )
    return {blocks, comments: [...this.#document.comments, ...this.#comments]}
  }

  #push(piece: Piece): void {
    this.#pieces.push(piece)
    this.#length += piece.value.length
    this.#isAfterBlank = false
  }

  /** White space is one blank; in preformatted text, and where nothing else breaks lines, line breaks count. */
  #blank({start, end}: Span): void {
    const source = this.#document.original.slice(start, end)
    const isPre = this.#levels.some(({name}) => name === 'pre')
    const breaks = isPre || this.#keepsLines ? (source.match(/\r\n|\r|\n/g)?.length ?? 0) : 0
    if (isPre) return this.#push({value: source.replace(/\r\n?/g, '\n'), start, end})
    if (breaks > 1) return this.#flush()
    if (this.#isAfterBlank) return this.#shareBlank()
    this.#push({value: breaks === 1 ? '\n' : ' ', start, end})
    this.#isAfterBlank = true
  }

  /** White space on both sides of a tag reads as one blank: taking away one of the two would not take it away. */
  #shareBlank(): void {
    const last = this.#pieces.at(-1)
    if (last && last.value.trim() === '') this.#pieces[this.#pieces.length - 1] = {...last, start: last.end}
  }

  /** One `<br>` ends a line, two a paragraph. */
  #breakLine({start, end}: Span): void {
    const hasBlank = this.#pieces.at(-1)?.value === ' '
    if (hasBlank) this.#length -= this.#pieces.pop()?.value.length ?? 0
    // A line of blanks parts paragraphs as an empty one does.
    if (this.#pieces.findLast(({value}) => value.trim() !== '' || value === '\n')?.value === '\n') return this.#flush()
    // With a blank before it, taking the tag away would leave that.
    if (this.#length > 0) this.#push({value: '\n', start: hasBlank ? end : start, end})
    this.#isAfterBlank = true
  }

  #endMark({kind, start}: {readonly kind: Mark['kind']; readonly start: number}): void {
    if (this.#length > start) this.#marks.push({kind, start, end: this.#length})
  }

  /** Ends the block that is being read; marks that are still open go on in the next. */
  #flush(): void {
    for (const mark of this.#openMarks) {
      this.#endMark(mark)
      mark.start = 0
    }
    const {kind, row} = this.#kindHere()
    const text = this.#document.text.decode(this.#pieces, this.#encode)
    const marks = this.#marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const block = this.#length > 0 ? trimBlock({kind, text, marks}) : undefined
    if (block) {
      for (const level of this.#levels) level.hasText = true
      this.#blocks.push({block, ...(row && {row})})
    }
    for (const spoken of this.#spoken) this.#blocks.push({block: spoken})
    this.#pieces = []
    this.#length = 0
    this.#marks = []
    this.#spoken = []
    this.#isAfterBlank = true
  }

  /** What a block is by the element that it stands in; a cell also says of which row. */
  #kindHere(): {readonly kind: RawBlock['kind']; readonly row?: Level} {
    if (this.#levels.some(({name}) => name === 'blockquote')) return {kind: 'quote'}
    for (let at = this.#levels.length - 1; at >= 0; at--) {
      const level = this.#levels[at]
      if (!level) continue
      if (level.name === 'pre') return {kind: 'code'}
      if (/^h[1-6]$/.test(level.name)) return {kind: 'heading'}
      if (level.name === 'li' || level.name === 'dd') return {kind: level.hasText ? 'paragraph' : 'list-item'}
      if (level.name === 'td' || level.name === 'th') {
        const row = this.#levels.findLast(({name}) => name === 'tr')
        return at === this.#levels.length - 1 && row ? {kind: 'cell', row} : {kind: 'paragraph'}
      }
    }
    return {kind: 'paragraph'}
  }
}

function isVerbatim({value, start, end}: Piece, masked: string): boolean {
  return end - start === value.length && masked.slice(start, end) === value
}
