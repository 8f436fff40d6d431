/** The stylish format: a table for each file, as ESLint prints it. */
import {textWidth} from './text-width.ts'
import {countBySeverity, type Diagnostic, type FileResult, type Severity} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import {hiddenCounts, hiddenInWords} from './found.ts'
import {type Palette, palette} from './palette.ts'
import type {Reporter} from './reporter.ts'
import {counted, inWords, reported, safeFix} from './tally.ts'
import {oneLine, visible} from './visible.ts'

interface Row {
  readonly line: string
  readonly column: string
  readonly severity: Severity
  readonly message: string
  readonly rule: string
}

export const stylish: Reporter = (results, options) => {
  const {color, quiet, fixing} = options
  const shown = reported(results, quiet).filter(({diagnostics}) => diagnostics.length > 0)
  if (shown.length === 0) return ''
  const paint = palette(color)
  const tables = shown.flatMap((result) => ['', paint.underlined(visible(result.path)), ...table(result, paint)])
  const notShown = quiet ? undefined : hiddenInWords(hiddenCounts(results, options))
  const end = summary(shown, paint, fixing !== undefined && fixing !== false)
  return [...tables, '', ...end, ...(notShown ? [`  ${notShown}`] : []), ''].join('\n')
}

function table({source, diagnostics}: FileResult, paint: Palette): readonly string[] {
  const index = new LineIndex(source)
  const rows = diagnostics.map((diagnostic) => row(diagnostic, index))
  const widest = (cell: (row: Row) => string) => rows.reduce((most, row) => Math.max(most, textWidth(cell(row))), 0)
  const line = widest((row) => row.line)
  const column = widest((row) => row.column)
  const severity = widest((row) => row.severity)
  const message = widest((row) => row.message)
  return rows.map((row) => {
    const place = paint.quiet(`${row.line.padStart(line)}:${row.column.padEnd(column)}`)
    const weight = paint.severity[row.severity](row.severity) + ' '.repeat(severity - row.severity.length)
    const words = row.message + ' '.repeat(message - textWidth(row.message))
    return `  ${place}  ${weight}  ${words}  ${paint.quiet(row.rule)}`
  })
}

function row({span, severity, message, rule}: Diagnostic, index: LineIndex): Row {
  const {line, column} = index.position(span.start)
  return {
    line: String(line),
    column: String(column),
    severity,
    message: withoutPeriod(oneLine(message)),
    rule: visible(rule),
  }
}

/** A table cell is no sentence; dots that trail off stay. */
function withoutPeriod(message: string): string {
  return message.endsWith('.') && !message.endsWith('..') ? message.slice(0, -1) : message
}

function summary(results: readonly FileResult[], paint: Palette, fixing: boolean): readonly string[] {
  const {error, warning, info} = countBySeverity(results)
  const all = error + warning + info
  const style = (text: string) => paint.strong(paint.severity[error > 0 ? 'error' : 'warning'](text))
  const lines = [style(`✖ ${counted(all, 'problem')} (${weights(error, warning, info).join(', ')})`)]
  const fixable = countBySeverity(
    results.map((result) => ({...result, diagnostics: result.diagnostics.filter((each) => safeFix(each))})),
  )
  const canFix = weights(fixable.error, fixable.warning, fixable.info)
  if (!fixing && fixable.error + fixable.warning + fixable.info > 0)
    lines.push(style(`  ${inWords(canFix)} potentially fixable with the \`--fix\` option.`))
  return lines
}

/** As ESLint counts: errors and warnings always, our third level where there is any. */
function weights(errors: number, warnings: number, infos: number): readonly string[] {
  return [counted(errors, 'error'), counted(warnings, 'warning'), ...(infos > 0 ? [`${infos} info`] : [])]
}
