/** Prints scores as a table, and the sentences behind them. */
import {type Mark, precisionOf, recallOf, type Score, totalOf} from './score.ts'

const HEAD = ['rule', 'must', 'hit', 'missed', 'false alarms', 'precision', 'recall']

/** The scores with a line of totals; rules with nothing to count are left out. */
export function tableOf(scores: readonly Score[]): string {
  const shown = scores.filter(({must, falseAlarms}) => must > 0 || falseAlarms.length > 0)
  const rows = [...shown, totalOf(scores)].map((score) => [
    score.rule,
    String(score.must),
    String(score.hit),
    String(score.missed.length),
    String(score.falseAlarms.length),
    precisionOf(score).toFixed(2),
    recallOf(score).toFixed(2),
  ])
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  return [HEAD, ...rows]
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n')
}

/** The misses and false alarms, each with its sentence on a line. */
export function marksOf({rule, missed, falseAlarms}: Score): string {
  const list = (title: string, marks: readonly Mark[]) =>
    marks.length === 0
      ? []
      : [`${rule}: ${title}`, ...marks.map(({key, sentence}) => `  ${key} ${oneLine(sentence)}`.trimEnd())]
  return [...list('missed', missed), ...list('false alarms', falseAlarms)].join('\n')
}

/** A sentence on one line, without what a terminal would obey. */
function oneLine(sentence: string): string {
  return sentence.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
}

/** The scores as data: what the table says, and every sentence behind it. */
export function jsonOf(scores: readonly Score[]): readonly Readonly<Record<string, unknown>>[] {
  return [...scores, totalOf(scores)].map((score) => ({
    ...score,
    precision: precisionOf(score),
    recall: recallOf(score),
  }))
}
