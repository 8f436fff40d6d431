/** Tables that stand below a report: how often each rule speaks, and where the time goes. */
import type {FileResult, Severity} from '../diagnostics/index.ts'
import {counted, textWidth, visible} from '../reporters/index.ts'
import type {Time} from './stopwatch.ts'

/** Findings by rule, the most frequent first, with how many can be fixed. */
export function statsTable(results: readonly FileResult[]): readonly string[] {
  const byRule = new Map<string, {count: number; fixable: number; severities: Set<Severity>; files: Set<string>}>()
  for (const {path, diagnostics} of results)
    for (const {rule, severity, suggestions} of diagnostics) {
      const own = byRule.get(rule) ?? {count: 0, fixable: 0, severities: new Set(), files: new Set()}
      own.count++
      own.severities.add(severity)
      own.files.add(path)
      if (suggestions.some(({applicability}) => applicability === 'safe')) own.fixable++
      byRule.set(rule, own)
    }
  if (byRule.size === 0) return ['', 'No rule has spoken.']
  const rows = [...byRule]
    .sort(([a, {count: m}], [b, {count: n}]) => n - m || (a < b ? -1 : 1))
    .map(([rule, {count, fixable, severities, files}]) => [
      String(count),
      visible(rule),
      [...severities].join(', '),
      counted(files.size, 'file'),
      fixable > 0 ? `${fixable} with a safe fix` : '',
    ])
  return ['', 'How often each rule speaks:', ...table(rows, [0])]
}

/** Time by rule and phase, the longest first. */
export function timingTable(times: readonly Time[], seconds: number): readonly string[] {
  const all = seconds * 1000
  const measured = times.reduce((sum, {milliseconds}) => sum + milliseconds, 0)
  const rest = {what: '(files, config and the rest)', milliseconds: Math.max(0, all - measured), calls: 1}
  const rows = [...times, rest]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .map(({what, milliseconds, calls}) => [
      `${milliseconds.toFixed(1)} ms`,
      `${((100 * milliseconds) / Math.max(all, 0.001)).toFixed(1)} %`,
      visible(what),
      `${calls}×`,
    ])
  return ['', `Where the time goes (${all.toFixed(0)} ms in all):`, ...table(rows, [0, 1])]
}

/** Rows as lines with aligned columns. @param right the columns that are aligned at their end. */
function table(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => textWidth(row[at] ?? ''))))
  return rows.map((row) =>
    `  ${row
      .map((cell, at) => {
        const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - textWidth(cell)))
        return right.includes(at) ? gap + cell : cell + gap
      })
      .join('  ')}`.trimEnd(),
  )
}
