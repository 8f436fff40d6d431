/** What of the findings is shown under --quiet, --min-severity and --max-diagnostics. */
import {describe, expect, it} from 'vitest'
import {shownOf} from '../../src/cli/shown.ts'
import type {Severity} from '../../src/diagnostics/index.ts'
import {file, finding} from '../reporters/sample-results.ts'

const one = (path: string, ...severities: readonly Severity[]) =>
  file(
    'Some words.',
    severities.map((severity, at) => finding({path, severity, span: {start: at, end: at + 1}})),
    {path},
  )

/** Two files, the heaviest finding in the second. */
const RESULTS = [one('a.md', 'info', 'warning', 'info'), one('b.md', 'warning', 'error', 'warning')]

const severitiesIn = (flags: Parameters<typeof shownOf>[1]) =>
  shownOf(RESULTS, flags).results.map(({diagnostics}) => diagnostics.map(({severity}) => severity).join(' '))

describe('what is shown', () => {
  it('is all, untouched, where no flag says otherwise', () => {
    expect(shownOf(RESULTS, {})).toEqual({results: RESULTS})
    expect(shownOf(RESULTS, {minSeverity: 'info'}).found).toBeUndefined()
  })

  it.each([
    [{quiet: true}, ['', 'error']],
    [{minSeverity: 'error' as const}, ['', 'error']],
    [{minSeverity: 'warning' as const}, ['warning', 'warning error warning']],
    [{maxDiagnostics: 0}, ['', '']],
    [{maxDiagnostics: 1}, ['', 'error']],
    [{maxDiagnostics: 3}, ['warning', 'warning error']],
    [{maxDiagnostics: 5}, ['info warning', 'warning error warning']],
    [{maxDiagnostics: 99}, ['info warning info', 'warning error warning']],
    [{maxDiagnostics: 2, minSeverity: 'error' as const}, ['', 'error']],
  ])('%j: the heaviest of all files, in the order of the text', (flags, expected) => {
    expect(severitiesIn(flags)).toEqual(expected)
    expect(shownOf(RESULTS, flags).found).toEqual({error: 1, warning: 3, info: 2})
  })

  it('keeps files of which nothing is shown, as they were read', () => {
    expect(shownOf(RESULTS, {quiet: true}).results.map(({path}) => path)).toEqual(['a.md', 'b.md'])
  })
})
