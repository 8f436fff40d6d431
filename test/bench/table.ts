/** Prints figures and ratios as tables. */
import type {Figure, Ratio, Verdict} from './figures.ts'

/** The medians of a scene, in columns. */
export function figureTable(title: string, figures: readonly Figure[]): string {
  return columns([
    [title, 'time', 'processors', 'memory', 'runs'],
    ...figures.map(({name, wall, cpu, memory, isStopped, runs}) =>
      isStopped
        ? [name, `> ${seconds(wall)}`, '', '', 'stopped']
        : [name, seconds(wall), seconds(cpu), `${Math.round(memory / 1_000_000)} MB`, String(runs)],
    ),
  ])
}

/** The ratios with their limits and goals. */
export function ratioTable(verdicts: readonly Verdict[]): string {
  return columns([
    ['ratio', 'value', 'limit', 'goal', ''],
    ...verdicts.map(({ratio, limit, isBroken}) => [
      ratio.name,
      valueOf(ratio),
      bound(limit?.atMost, limit?.atLeast),
      limit ? bound(limit.atMost === undefined ? undefined : limit.goal, limit.goal) : '',
      isBroken ? 'broken' : '',
    ]),
  ])
}

function valueOf({value, isAtLeast, isAtMost}: Ratio): string {
  if (isAtLeast && isAtMost) return 'both stopped'
  return `${isAtLeast ? '> ' : ''}${isAtMost ? '< ' : ''}${value.toFixed(2)}`
}

function bound(atMost: number | undefined, atLeast: number | undefined): string {
  if (atMost !== undefined) return `≤ ${atMost}`
  return atLeast === undefined ? '' : `≥ ${atLeast}`
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
