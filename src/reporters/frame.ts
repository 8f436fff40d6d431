/** Code frames: the lines of a file that a finding speaks of, with line numbers and carets. */
import {textWidth} from './text-width.ts'
import type {RelatedSpan} from '../diagnostics/index.ts'
import type {LineIndex, Span} from '../text/index.ts'
import {asIs, type Style} from './palette.ts'
import {lineWindow} from './window.ts'
import {proseColumns, wrap} from './wrap.ts'

export interface FrameStyle {
  /** Columns of the terminal; 0 where there is none. Frames are never wider than 100. */
  readonly width: number
  /** For the sign and carets of the place itself. */
  readonly mark?: Style
  /** For line numbers and what else recedes. */
  readonly quiet?: Style
}

/** What to show: a place, and others that explain it. */
export interface Place {
  /** Half-open UTF-16 offsets; an empty span gets one caret. */
  readonly span: Span
  readonly related?: readonly RelatedSpan[]
}

/** More related places than this are counted, not shown. */
const MOST_RELATED = 4

/** How far above a line its context may stand: over one empty line. */
const LOOK_BACK = 2

/**
 * The frame of a place, line by line, without a break at the end: the line before it where that has words,
 * the line itself with carets, then the related places with their labels.
 * Long lines are cut around the span; what a terminal would act on is shown as a sign.
 */
export function frame(lines: LineIndex, {span, related = []}: Place, style: FrameStyle): readonly string[] {
  const {mark = asIs, quiet = asIs} = style
  const {line} = lines.position(span.start)
  const beside = related.slice(0, MOST_RELATED)
  const numbers = [line, ...beside.map((each) => lines.position(each.span.start).line)]
  const context = lineBefore(lines, line, numbers)
  const gutter = makeGutter(String(Math.max(...numbers)).length, proseColumns(style.width), quiet, mark)
  return [
    ...(context === undefined ? [] : [plainRow(lines, context, gutter)]),
    ...markedRows(lines, span, gutter, {sign: '^', style: mark, isMain: true}),
    ...beside.flatMap(({span: at, label}) =>
      markedRows(lines, at, gutter, {sign: '-', style: quiet, isMain: false, label}),
    ),
    ...(related.length > beside.length
      ? [gutter.open(quiet(`… and ${related.length - beside.length} more like these`))]
      : []),
  ]
}

interface Gutter {
  /** Columns right of the rule. */
  readonly columns: number
  readonly numbered: (line: number, isMain: boolean, text: string) => string
  readonly open: (text: string) => string
}

function makeGutter(digits: number, width: number, quiet: Style, mark: Style): Gutter {
  return {
    columns: Math.max(10, width - digits - 6),
    numbered: (line, isMain, text) =>
      `${isMain ? mark(' >') : '  '} ${quiet(`${String(line).padStart(digits)} │`)} ${text}`.trimEnd(),
    open: (text) => `   ${' '.repeat(digits)} ${quiet('│')} ${text}`,
  }
}

/**
 * The nearest line above that is not empty, where it is near and has words: `---` and `},` help nobody.
 * @param shown lines that are shown anyway
 */
function lineBefore(lines: LineIndex, line: number, shown: readonly number[]): number | undefined {
  for (let above = line - 1; above >= Math.max(1, line - LOOK_BACK); above--) {
    const content = textOf(lines, above)
    if (content.trim() === '') continue
    return /[\p{L}\p{N}]/u.test(content) && !shown.includes(above) ? above : undefined
  }
  return undefined
}

function textOf(lines: LineIndex, line: number): string {
  const at = lines.lineSpan(line)
  return at ? lines.source.slice(at.start, at.end) : ''
}

function plainRow(lines: LineIndex, line: number, gutter: Gutter): string {
  const at = lines.lineSpan(line) ?? {start: 0, end: 0}
  const {text} = lineWindow(lines.source, at, {start: at.start, end: at.start}, gutter.columns)
  return gutter.numbered(line, false, text)
}

interface Marking {
  readonly sign: '^' | '-'
  readonly style: Style
  readonly isMain: boolean
  readonly label?: string
}

/** A line with the place underlined. Of a place on several lines the first is shown, and where it ends is said. */
function markedRows(lines: LineIndex, span: Span, gutter: Gutter, marking: Marking): readonly string[] {
  const {sign, style, isMain, label = ''} = marking
  const {line} = lines.position(span.start)
  const at = lines.lineSpan(line) ?? {start: 0, end: 0}
  const {text, before, marked} = lineWindow(lines.source, at, span, gutter.columns)
  const last = lines.position(endOf(lines.source, span)).line
  const underline = ' '.repeat(before) + style(sign.repeat(marked))
  const notes = [label, last > line ? `… to line ${last}` : ''].filter((note) => note !== '').join(' ')
  const room = gutter.columns - before - marked - 1
  const words = wrap(notes, gutter.columns)
  const fitsBeside = words.length === 1 && textWidth(words[0] ?? '') <= room
  return [
    gutter.numbered(line, isMain, text),
    gutter.open(fitsBeside ? `${underline} ${style(words[0] ?? '')}` : underline),
    ...(fitsBeside ? [] : words.map((word) => gutter.open(style(word)))),
  ]
}

/** Where a span ends, not counting line breaks at its end. */
function endOf(source: string, {start, end}: Span): number {
  while (end > start && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
  return end
}
