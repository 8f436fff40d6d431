/** What of the findings is shown: those that weigh enough, and no more than was asked for. */
import {countBySeverity, type Diagnostic, type FileResult, isAtLeast, type Severity} from '../diagnostics/index.ts'
import type {LintFlags} from './flags.ts'

export interface Shown {
  readonly results: readonly FileResult[]
  /** How many findings there are in all, where fewer are shown. */
  readonly found?: Readonly<Record<Severity, number>>
}

export function shownOf(
  results: readonly FileResult[],
  {quiet, minSeverity, maxDiagnostics}: Pick<LintFlags, 'quiet' | 'minSeverity' | 'maxDiagnostics'>,
): Shown {
  const least = quiet ? 'error' : (minSeverity ?? 'info')
  if (least === 'info' && maxDiagnostics === undefined) return {results}
  const heavy = results.flatMap(({diagnostics}) => diagnostics.filter(({severity}) => isAtLeast(severity, least)))
  const kept = maxDiagnostics === undefined ? new Set(heavy) : heaviest(heavy, maxDiagnostics)
  return {
    results: results.map((result) => ({...result, diagnostics: result.diagnostics.filter((each) => kept.has(each))})),
    found: countBySeverity(results),
  }
}

/** The first of the heaviest. */
function heaviest(diagnostics: readonly Diagnostic[], most: number): ReadonlySet<Diagnostic> {
  const kept: Diagnostic[] = []
  for (const severity of ['error', 'warning', 'info'] as const)
    for (const diagnostic of diagnostics)
      if (diagnostic.severity === severity && kept.length < most) kept.push(diagnostic)
  return new Set(kept)
}
