/** One finding in the pretty format: where, what, the line itself, why it matters and what to write instead. */
import type {Diagnostic, Suggestion} from '../diagnostics/index.ts'
import type {LineIndex} from '../text/index.ts'
import {textWidth} from './text-width.ts'
import {frame} from './frame.ts'
import {type Palette, SYMBOLS} from './palette.ts'
import {preview} from './preview.ts'
import {hasChoices, isFileLevel, isExplainable, safeFix} from './tally.ts'
import {visible} from './visible.ts'
import {wrap} from './wrap.ts'

/** What the findings of a file have in common. */
export interface FindingView {
  readonly lines: LineIndex
  readonly paint: Palette
  /** Columns for prose. */
  readonly columns: number
}

/** `  why   ` and its kin. */
const INDENT = 2
const LABEL = 8
/** More suggestions than this are counted, not shown. */
const MOST_SUGGESTIONS = 5

/** Says in words how far a rewrite may be trusted; what needs a person's eye is the usual case and says nothing. */
const TRUST: Readonly<Record<Suggestion['applicability'], string>> = {
  safe: ' (safe to apply)',
  review: '',
  display: ' (idea)',
}

/** The lines of a finding. @param explain add the command that says more about the rule */
export function findingLines(diagnostic: Diagnostic, view: FindingView, explain: boolean): readonly string[] {
  const {message, why, rule, span, related} = diagnostic
  const {paint, columns, lines} = view
  const all = [...header(diagnostic, view)]
  for (const line of wrap(message, columns - INDENT)) all.push(' '.repeat(INDENT) + paint.strong(line))
  if (!isFileLevel(diagnostic)) {
    const style = {width: columns, mark: paint.severity[diagnostic.severity], quiet: paint.quiet}
    all.push(...frame(lines, {span, related}, style))
  }
  all.push(...labelled('why', wrap(why, columns - LABEL), paint))
  all.push(...labelled('try', suggestionLines(diagnostic.suggestions, view), paint))
  if (explain && isExplainable(rule)) all.push(...labelled('more', [`empathylint explain ${visible(rule)}`], paint))
  return all
}

/** `path:line:column  severity  rule  [fix]`, on further lines what does not fit. */
function header(diagnostic: Diagnostic, {lines, paint, columns}: FindingView): readonly string[] {
  const {path, span, severity, rule} = diagnostic
  const {line, column} = lines.position(span.start)
  const place = visible(path) + (isFileLevel(diagnostic) ? '' : `:${line}:${column}`)
  const parts: (readonly [text: string, style: (text: string) => string])[] = [
    [place, paint.path],
    [`${SYMBOLS[severity]} ${severity}`, paint.severity[severity]],
    [visible(rule), paint.quiet],
  ]
  if (safeFix(diagnostic)) parts.push(['[fix]', paint.good])
  else if (hasChoices(diagnostic)) parts.push(['[suggestion]', paint.good])

  const rows: string[] = []
  let row = ''
  let taken = 0
  for (const [text, style] of parts) {
    const width = textWidth(text)
    if (row !== '' && taken + 2 + width > columns) {
      rows.push(row)
      row = ''
      taken = 0
    }
    const gap = row === '' && rows.length === 0 ? '' : '  '
    row += gap + style(text)
    taken += gap.length + width
  }
  return [...rows, row]
}

/** Lines beside a label that stands before the first of them. No lines, no label. */
function labelled(label: string, lines: readonly string[], paint: Palette): readonly string[] {
  return lines.map((line, at) =>
    at === 0 ? `  ${paint.quiet(label.padEnd(LABEL - 2))}${line}` : ' '.repeat(LABEL) + line,
  )
}

function suggestionLines(suggestions: readonly Suggestion[], view: FindingView): readonly string[] {
  const shown = suggestions.slice(0, MOST_SUGGESTIONS)
  const rest = suggestions.length - shown.length
  const lines = shown.flatMap((suggestion, at) => {
    const number = suggestions.length > 1 ? `${at + 1}) ` : ''
    return rewriteLines(suggestion, number, view)
  })
  return rest > 0 ? [...lines, `… and ${rest} more`] : lines
}

/** A rewrite: its title, then the sentence as it would read. */
function rewriteLines(suggestion: Suggestion, number: string, view: FindingView): readonly string[] {
  const {title, applicability} = suggestion
  const {paint, columns} = view
  const margin = ' '.repeat(number.length)
  const room = columns - LABEL - number.length
  const titled = wrap(title + TRUST[applicability], room)
  const rewritten = preview(suggestion, room - 2, paint.good)
  return [
    ...titled.map((line, at) => (at === 0 ? number : margin) + line),
    ...rewritten.map((line, at) => margin + (at === 0 ? paint.quiet('→ ') : '  ') + line),
  ]
}
