/** From samples to figures: medians, ratios within a round, and what limits say of them. */
import type {Limit} from './limits.ts'
import type {RatioPlan, Run} from './scenes.ts'

/** One run of a process. */
export interface Sample {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of processors, of all its threads, its own and the system's. */
  readonly cpu: number
  /** Bytes at the peak. */
  readonly memory: number
  /** Whether it was stopped because it took too long: its time is then a lower bound. */
  readonly isStopped: boolean
}

/** Medians of all samples of one run. */
export interface Figure extends Sample {
  readonly name: string
  readonly runs: number
}

/** How two runs compare. */
export interface Ratio {
  readonly name: string
  readonly value: number
  /** Whether the first of the two was stopped: the true ratio is larger. */
  readonly isAtLeast: boolean
  /** Whether the second of the two was stopped: the true ratio is smaller. */
  readonly isAtMost: boolean
}

/** A ratio, and what its limit says. */
export interface Verdict {
  readonly ratio: Ratio
  readonly limit?: Limit
  readonly isBroken: boolean
}

/** The middle one, or the mean of the two in the middle. Throws for none at all. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  if (low === undefined || high === undefined) throw new RangeError('No values have no median.')
  return (low + high) / 2
}

/** The medians of a run. */
export function figureOf(name: string, samples: readonly Sample[]): Figure {
  return {
    name,
    wall: median(samples.map(({wall}) => wall)),
    cpu: median(samples.map(({cpu}) => cpu)),
    memory: median(samples.map(({memory}) => memory)),
    isStopped: samples.some(({isStopped}) => isStopped),
    runs: samples.length,
  }
}

/** The median of the ratios of all rounds: a slow minute weighs on both sides of one. Throws where a run is missing. */
export function ratioOf(
  {name, of, to, by = 'wall', isPerByte = false}: RatioPlan,
  runs: readonly Run[],
  samples: ReadonlyMap<string, readonly Sample[]>,
): Ratio {
  const [above, below] = [samples.get(of), samples.get(to)]
  if (!above || !below || above.length !== below.length) throw new RangeError(`“${name}” compares what was not run.`)
  const bytes = (run: string) => runs.find((each) => each.name === run)?.bytes ?? Number.NaN
  const share = isPerByte ? bytes(to) / bytes(of) : 1
  const values = above.map((sample, round) => (sample[by] / (below[round]?.[by] ?? Number.NaN)) * share)
  const isStopped = (list: readonly Sample[]) => list.some((sample) => sample.isStopped)
  return {name, value: median(values), isAtLeast: isStopped(above), isAtMost: isStopped(below)}
}

/** What the limits say of each ratio. What is only a bound keeps no limit on its open side. */
export function verdictsOf(ratios: readonly Ratio[], limits: readonly Limit[]): readonly Verdict[] {
  return ratios.map((ratio) => {
    const limit = limits.find(({ratio: name}) => name === ratio.name)
    if (!limit) return {ratio, isBroken: false}
    const {atMost, atLeast} = limit
    // Written so that a ratio that is no number breaks its limit too.
    const isKept =
      (atMost === undefined || (ratio.value <= atMost && !ratio.isAtLeast)) &&
      (atLeast === undefined || (ratio.value >= atLeast && !ratio.isAtMost))
    return {ratio, limit, isBroken: !isKept}
  })
}
