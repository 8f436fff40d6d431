/** The order, weight and counts of findings. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  compareDiagnostics,
  countBySeverity,
  type Diagnostic,
  type FileResult,
  isAtLeast,
  type Severity,
} from '../../src/diagnostics/index.ts'

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

function diagnostic(start: number, end: number, severity: Severity, rule: string): Diagnostic {
  return {
    rule,
    messageId: 'found',
    severity,
    message: 'Something.',
    why: '',
    path: 'a.md',
    span: {start, end},
    related: [],
    suggestions: [],
    fingerprint: '0123456789abcdef',
  }
}

const anyDiagnostic = fc
  .tuple(fc.nat(3), fc.nat(3), fc.constantFrom(...SEVERITIES), fc.constantFrom('a', 'b', 'c'))
  .map(([start, length, severity, rule]) => diagnostic(start, start + length, severity, rule))

describe('compareDiagnostics', () => {
  it('orders by start, end, weight and rule, in this order of importance', () => {
    const ordered = [
      diagnostic(0, 9, 'info', 'z'),
      diagnostic(1, 2, 'info', 'z'),
      diagnostic(1, 3, 'error', 'z'),
      diagnostic(1, 3, 'warning', 'a'),
      diagnostic(1, 3, 'warning', 'b'),
      diagnostic(1, 3, 'info', 'a'),
    ]
    expect([...ordered].reverse().sort(compareDiagnostics)).toEqual(ordered)
  })

  it('is a total order: sorting does not depend on the order given', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, {maxLength: 8}), (all) => {
        const sorted = [...all].sort(compareDiagnostics)
        expect([...all].reverse().sort(compareDiagnostics)).toEqual(sorted)
        for (const [at, each] of sorted.entries()) {
          const next = sorted[at + 1]
          expect(compareDiagnostics(each, each)).toBe(0)
          if (next) expect(Math.sign(compareDiagnostics(next, each))).not.toBe(-1)
        }
      }),
    )
  })
})

describe('isAtLeast', () => {
  it('compares by weight: error over warning over info', () => {
    for (const [a, severity] of SEVERITIES.entries())
      for (const [b, least] of SEVERITIES.entries()) expect(isAtLeast(severity, least)).toBe(a >= b)
  })
})

describe('countBySeverity', () => {
  it('counts over all files', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyDiagnostic, {maxLength: 5}), {maxLength: 4}), (files) => {
        const results = files.map((diagnostics): FileResult => ({
          path: 'a.md',
          source: '',
          diagnostics,
          replyCount: 1,
          skipped: {},
        }))
        const counts = countBySeverity(results)
        for (const severity of SEVERITIES)
          expect(counts[severity]).toBe(files.flat().filter((each) => each.severity === severity).length)
      }),
    )
  })
})
