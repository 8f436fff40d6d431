/** The markdown format: a report for a comment on a pull request or the summary of a job. */
import {countBySeverity, type Diagnostic, type FileResult, type Severity} from '../diagnostics/index.ts'
import type {LineIndex} from '../text/index.ts'
import {utf8Length} from './byte-columns.ts'
import {markdownLink, markdownText} from './markdown-text.ts'
import {hiddenCounts, hiddenInWords, tooManyWarnings} from './found.ts'
import {projectPathOf} from './project-path.ts'
import {linesOf} from './region.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {counted, isFileLevel, reported, SEVERITIES, severitiesInWords, sum} from './tally.ts'
import {oneLine} from './visible.ts'

/** How much a report may hold. */
export interface MarkdownLimits {
  readonly findings: number
  /** Of UTF-8. */
  readonly bytes: number
}

/** GitHub takes no comment of more than 65,536 characters. */
const COMMENT_LIMITS: MarkdownLimits = {findings: 200, bytes: 60_000}
/** Bytes that are kept for the last line. */
const RESERVE = 200
/** Characters of a cell, and of a name in it, that are shown. */
const MOST_OF_TEXT = 300
const MOST_OF_NAME = 120
const MOST_FAILURES = 10

export const markdown: Reporter = (results, options) => markdownReport(results, options, COMMENT_LIMITS)

/** The report within some limits: what does not fit is counted, and what weighs most comes first. */
export function markdownReport(results: readonly FileResult[], options: ReportOptions, limits: MarkdownLimits): string {
  const shown = reported(results, options.quiet)
  const head = headLines(results, shown, options)
  const room = {findings: limits.findings, bytes: limits.bytes - RESERVE - sizeOf(head)}
  const rows = fittingRows(shown, options, room)
  const rest = sum(shown.map(({diagnostics}) => diagnostics.length)) - rows.length
  const cut = rest > 0 ? ['', `… and ${rest} more. This report shows ${rows.length}, those that weigh most.`] : []
  return `${[...head, ...tables(rows, options), ...cut].join('\n')}\n`
}

function headLines(
  all: readonly FileResult[],
  shown: readonly FileResult[],
  options: ReportOptions,
): readonly string[] {
  const replies = counted(sum(all.map(({replyCount}) => replyCount)), 'reply', 'replies')
  const hidden = hiddenCounts(all, options)
  const sentences = [
    `Read: ${replies} in ${counted(all.length, 'file')}.`,
    hiddenInWords(hidden),
    tooManyWarnings(all, options),
  ]
  return [
    `### empathylint: ${verdict(shown, hidden, options)}`,
    '',
    sentences.filter((sentence) => sentence !== undefined).join(' '),
    ...failureLines(options),
  ]
}

function failureLines(options: ReportOptions): readonly string[] {
  const {failures = []} = options
  const lines = failures.slice(0, MOST_FAILURES).map(({path, message}) => {
    const place = path === undefined ? '' : `${name(projectPathOf(path, options))}: `
    return `- Not linted: ${place}${cell(message)}`
  })
  if (failures.length > MOST_FAILURES) lines.push(`- … and ${failures.length - MOST_FAILURES} more.`)
  return lines.length > 0 ? ['', ...lines] : []
}

function verdict(
  shown: readonly FileResult[],
  hidden: Readonly<Record<Severity, number>>,
  {failures = [], quiet = false}: ReportOptions,
): string {
  const found = severitiesInWords(countBySeverity(shown))
  const files = shown.filter(({diagnostics}) => diagnostics.length > 0).length
  if (found !== '') return `${found} in ${counted(files, 'file')}`
  if (failures.length > 0) return 'not all could be linted'
  if (shown.length === 0) return 'no files were read'
  if (hidden.error > 0) return 'nothing to show'
  return quiet || sum(Object.values(hidden)) > 0 ? 'no errors' : 'nothing to improve'
}

interface Row {
  /** Place in the report. */
  readonly order: number
  readonly result: FileResult
  readonly line: string
}

/** The rows that fit, heaviest first chosen, in the order of the report. */
function fittingRows(
  shown: readonly FileResult[],
  options: ReportOptions,
  {findings, bytes}: MarkdownLimits,
): readonly Row[] {
  const refs = shown.flatMap((result) => result.diagnostics.map((diagnostic) => ({result, diagnostic})))
  const sorted = refs
    .map((ref, order) => ({...ref, order, weight: SEVERITIES.indexOf(ref.diagnostic.severity)}))
    .sort((a, b) => a.weight - b.weight || a.order - b.order)
  const indexes = new Map<FileResult, LineIndex>()
  const rows: Row[] = []
  let left = bytes
  for (const {result, diagnostic, order} of sorted.slice(0, Math.max(0, findings))) {
    const known = indexes.get(result)
    const index = known ?? linesOf(result)
    indexes.set(result, index)
    const line = rowLine(diagnostic, index, options, hasReplies(result))
    left -= sizeOf([line, ...(known ? [] : tableHead(result, options))])
    if (left < 0) break
    rows.push({order, result, line})
  }
  return rows.sort((a, b) => a.order - b.order)
}

function tables(rows: readonly Row[], options: ReportOptions): readonly string[] {
  return rows.flatMap(({result, line}, at) =>
    rows[at - 1]?.result === result ? [line] : [...tableHead(result, options), line],
  )
}

/** Whether it must be said which reply of a file a finding is in. */
function hasReplies({replyCount}: FileResult): boolean {
  return replyCount > 1
}

function tableHead(result: FileResult, options: ReportOptions): readonly string[] {
  const columns = ['Line', ...(hasReplies(result) ? ['Reply'] : []), 'Severity', 'Rule', 'Finding', 'Rewrite']
  const rule = columns.map((column) => (column === 'Line' ? '---:' : '---'))
  return ['', `#### ${name(projectPathOf(result.path, options))}`, '', tableRow(columns), tableRow(rule)]
}

function rowLine(diagnostic: Diagnostic, index: LineIndex, {rules}: ReportOptions, withReply: boolean): string {
  const {severity, rule, message, span, reply, suggestions} = diagnostic
  const [first] = suggestions
  return tableRow([
    isFileLevel(diagnostic) ? '' : String(index.position(span.start).line),
    ...(withReply ? [reply ? name(reply.title?.trim() || reply.id) : ''] : []),
    severity,
    markdownLink(cut(rule, MOST_OF_NAME), diagnostic.url ?? rules?.get(rule)?.url),
    cell(message),
    first ? cell(first.reads?.text ?? first.title) : '',
  ])
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cell(text: string): string {
  return markdownText(cut(text, MOST_OF_TEXT))
}

function name(text: string): string {
  return markdownText(cut(text, MOST_OF_NAME))
}

/** In one line, and not too much of it. Half a character at the cut is dropped. */
function cut(text: string, most: number): string {
  const line = oneLine(text)
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Bytes of lines with their breaks. */
function sizeOf(lines: readonly string[]): number {
  return sum(lines.map((line) => utf8Length(line) + 1))
}
