/** The end of the pretty report: what was found, what was read, what was left out, and what to do next. */
import {countBySeverity, type Diagnostic, type FileResult, type Severity} from '../diagnostics/index.ts'
import {hiddenCounts, hiddenInWords} from './found.ts'
import {type Palette, SYMBOLS} from './palette.ts'
import type {ReportOptions} from './reporter.ts'
import {counted, hasChoices, isExplainable, safeFix, SEVERITIES, severitiesInWords, sum} from './tally.ts'
import {visible} from './visible.ts'
import {proseColumns, wrap} from './wrap.ts'

/**
 * The lines of the summary.
 * @param all the results as given
 * @param shown those of them that were reported
 */
export function summaryLines(
  all: readonly FileResult[],
  shown: readonly FileResult[],
  options: ReportOptions,
  paint: Palette,
): readonly string[] {
  const columns = proseColumns(options.width)
  const diagnostics = shown.flatMap((result) => result.diagnostics)
  const hidden = hiddenCounts(all, options)
  const notShown = hiddenInWords(hidden)
  const fixed = sum(all.map(({fixedCount = 0}) => fixedCount))
  const verdict = diagnostics.length > 0 ? found(all, shown, paint) : nothingFound(all, hidden, fixed, options, paint)
  const notes = [
    ...leftOut(all),
    ...known(all),
    ...(notShown === undefined ? [] : [notShown]),
    ...remedies(diagnostics, options),
  ]
  const step = nextStep(diagnostics, options)
  return [
    ...fixedLines(all, fixed, {columns, isDryRun: options.fixing === 'dry run'}, paint),
    ...styled(verdict, columns),
    ...notes.flatMap((note) => wrap(note, columns - 2).map((line) => `  ${line}`)),
    ...(step ? [`  Next: ${paint.strong(step)}`] : []),
  ]
}

interface Verdict {
  readonly text: string
  readonly style: (text: string) => string
}

function styled({text, style}: Verdict, columns: number): readonly string[] {
  return wrap(text, columns - 2).map((line, at) => (at === 0 ? style(line) : `  ${style(line)}`))
}

function fixedLines(
  all: readonly FileResult[],
  fixed: number,
  {columns, isDryRun}: {readonly columns: number; readonly isDryRun: boolean},
  paint: Palette,
): readonly string[] {
  const files = all.filter(({output, fixedCount = 0}) => output !== undefined || fixedCount > 0).length
  if (files === 0) return []
  const where = fixed > 0 ? `${counted(fixed, 'finding')} in ${counted(files, 'file')}` : counted(files, 'file')
  const text = isDryRun ? `✓ --fix would fix ${where}. This is a dry run: nothing was written.` : `✓ Fixed ${where}.`
  return styled({text, style: paint.good}, columns)
}

function found(all: readonly FileResult[], shown: readonly FileResult[], paint: Palette): Verdict {
  const counts = countBySeverity(shown)
  const worst: Severity = SEVERITIES.find((severity) => counts[severity] > 0) ?? 'info'
  const files = shown.filter(({diagnostics}) => diagnostics.length > 0).length
  const where = files < all.length ? ` in ${counted(files, 'file')}` : ''
  return {
    text: `${SYMBOLS[worst]} ${severitiesInWords(counts)}${where} (${readInWords(all)} read).`,
    style: (text) => paint.strong(paint.severity[worst](text)),
  }
}

function nothingFound(
  all: readonly FileResult[],
  hidden: Readonly<Record<Severity, number>>,
  fixed: number,
  {quiet = false}: ReportOptions,
  paint: Palette,
): Verdict {
  if (all.length === 0) return {text: 'No files were read.', style: paint.strong}
  if (all.every(({replyCount}) => replyCount === 0))
    return {text: `No replies were read in ${counted(all.length, 'file')}.`, style: paint.strong}
  if (hidden.error > 0) return {text: '✖ This report leaves out all findings.', style: paint.strong}
  const isPartial = quiet || sum(Object.values(hidden)) > 0
  const verdict = isPartial ? 'no errors' : fixed > 0 ? 'nothing left to improve' : 'nothing to improve'
  return {text: `✓ ${readInWords(all)}: ${verdict}.`, style: paint.good}
}

/** `12 replies in 4 files`. */
function readInWords(all: readonly FileResult[]): string {
  return `${counted(sum(all.map(({replyCount}) => replyCount)), 'reply', 'replies')} in ${counted(all.length, 'file')}`
}

/** Old findings, so that nobody forgets that they are there. */
function known(all: readonly FileResult[]): readonly string[] {
  let count = 0
  for (const {suppressed} of all) if (suppressed) for (const {by} of suppressed) if (by === 'baseline') count++
  return count === 0 ? [] : [`Not shown: ${counted(count, 'old finding')} from the baseline.`]
}

/** Replies that were found and not linted: counted, so that nobody takes silence for praise. */
function leftOut(all: readonly FileResult[]): readonly string[] {
  const reasons = new Map<string, number>()
  for (const {skipped} of all)
    for (const [reason, count] of Object.entries(skipped)) reasons.set(reason, (reasons.get(reason) ?? 0) + count)
  const kept = [...reasons].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const total = sum(kept.map(([, count]) => count))
  if (total === 0) return []
  const why = kept.map(([reason, count]) =>
    kept.length > 1 ? `${count} ${inPlainWords(reason)}` : inPlainWords(reason),
  )
  return [`${counted(total, 'reply was', 'replies were')} left out: ${why.join(', ')}.`]
}

function inPlainWords(reason: string): string {
  const language = 'language '
  return reason.startsWith(language) ? `not English (${reason.slice(language.length)})` : reason
}

/** How many findings come with a way out. */
function remedies(diagnostics: readonly Diagnostic[], {fixing}: ReportOptions): readonly string[] {
  let [fixable, open] = [0, 0]
  for (const diagnostic of diagnostics) {
    if (safeFix(diagnostic)) fixable++
    else if (hasChoices(diagnostic)) open++
  }
  return [
    ...(fixable > 0 && !fixing ? [`${fixable} can be fixed with --fix.`] : []),
    ...(open > 0 ? [`${open} ${open === 1 ? 'has' : 'have'} rewrites to choose from.`] : []),
  ]
}

/** The command to run next: the fix where there is one, else the commonest rule explained. */
function nextStep(diagnostics: readonly Diagnostic[], {fixing}: ReportOptions): string | undefined {
  if (!fixing && diagnostics.some((diagnostic) => safeFix(diagnostic))) return 'empathylint --fix'
  const counts = new Map<string, number>()
  for (const {rule} of diagnostics) if (isExplainable(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const [commonest] = [...counts].sort(([, m], [, n]) => n - m)
  return commonest && `empathylint explain ${visible(commonest[0])}`
}
