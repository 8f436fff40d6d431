/** Measures where the time of a run goes. */
import type {Measure} from '../workspace/index.ts'

export interface Stopwatch {
  readonly measure: Measure
  /** Milliseconds and calls by what was done, the longest first. */
  readonly times: () => readonly Time[]
}

export interface Time {
  readonly what: string
  readonly milliseconds: number
  readonly calls: number
}

/** Starts with nothing measured. Work within other work counts for the inner one only. */
export function stopwatch(): Stopwatch {
  const totals = new Map<string, {milliseconds: number; calls: number}>()
  let inner = 0
  return {
    measure(what, work) {
      const outer = inner
      inner = 0
      const started = performance.now()
      try {
        return work()
      } finally {
        const elapsed = performance.now() - started
        const total = totals.get(what) ?? {milliseconds: 0, calls: 0}
        totals.set(what, {milliseconds: total.milliseconds + elapsed - inner, calls: total.calls + 1})
        inner = outer + elapsed
      }
    },
    times: () => [...totals].map(([what, total]) => ({what, ...total})).sort((a, b) => b.milliseconds - a.milliseconds),
  }
}
