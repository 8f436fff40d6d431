/** Precedence: one phrase gives one finding, that of the rule which says it best. */
import type {AnyRule} from '../rule/index.ts'
import type {Span} from '../text/index.ts'

/** What precedence needs to know of a finding. */
export interface Ranked {
  readonly rule: string
  readonly span: Span
  readonly related: readonly {readonly span: Span}[]
  /** Found by looking at the reply as a whole. */
  readonly isReplyLevel: boolean
}

/** All ids that a rule silences, directly or through others. */
export function silencedBy(rules: readonly AnyRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(rules.map(({id, suppresses}) => [id, suppresses ?? []]))
  const closure = new Map<string, ReadonlySet<string>>()
  for (const {id} of rules) {
    const all = new Set<string>()
    const queue = [...(direct.get(id) ?? [])]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === id || all.has(next)) continue
      all.add(next)
      queue.push(...(direct.get(next) ?? []))
    }
    closure.set(id, all)
  }
  return closure
}

/** The findings of one reply that remain. Takes time n log n, for a file may have one reply and any number of findings. */
export function applyPrecedence<Each extends Ranked>(
  findings: readonly Each[],
  silenced: ReadonlyMap<string, ReadonlySet<string>>,
): Each[] {
  // Of most findings no rule is there that could silence them.
  const rules = [...new Set(findings.map(({rule}) => rule))]
  const covers = new Map<string, Cover>()
  const coverOf = (rule: string): Cover => {
    let cover = covers.get(rule)
    if (!cover) covers.set(rule, (cover = new Cover(findings.filter((each) => each.rule === rule))))
    return cover
  }
  return findings.filter(
    (finding) => !rules.some((rule) => silenced.get(rule)?.has(finding.rule) && coverOf(rule).speaksOf(finding)),
  )
}

/** The words that the findings of one rule speak of. */
class Cover {
  readonly #isReplyLevel: boolean
  readonly #starts: readonly number[]
  /** For each span the furthest end of it and all before it. */
  readonly #ends: readonly number[]

  constructor(findings: readonly Ranked[]) {
    this.#isReplyLevel = findings.some(({isReplyLevel}) => isReplyLevel)
    const spans = findings.flatMap(({span, related}) => [span, ...related.map((each) => each.span)])
    spans.sort((a, b) => a.start - b.start)
    let furthest = 0
    this.#starts = spans.map(({start}) => start)
    this.#ends = spans.map(({end}) => (furthest = Math.max(furthest, end)))
  }

  /** Whether one of the findings speaks of the same words, or both speak of the reply as a whole. */
  speaksOf({span, isReplyLevel}: Ranked): boolean {
    if (isReplyLevel && this.#isReplyLevel) return true
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    return low > 0 && (this.#ends[low - 1] ?? 0) > span.start
  }
}
