/** Linters, one for each set of rules and sources that configs ask for. Rules from elsewhere get only so much time. */
import {createContext, Script} from 'node:vm'
import type {Registry} from '../config/index.ts'
import type {Linter, LinterParts, Measure} from '../engine/index.ts'

/** How long the rules of plugins may take on one file, each, in milliseconds. */
export const BUDGET = 3000

export interface LinterOptions {
  readonly create: (parts: LinterParts) => Linter
  readonly measure?: Measure
  /** In milliseconds; BUDGET where absent. */
  readonly budget?: number
}

/** Gives the linter for a registry; the same one for the same registry. */
export function linters(options: LinterOptions): (registry: Registry) => Linter {
  const known = new Map<Registry, Linter>()
  return (registry) => {
    const linter = known.get(registry) ?? linterFor(registry, options)
    known.set(registry, linter)
    return linter
  }
}

function linterFor(registry: Registry, {create, measure, budget = BUDGET}: LinterOptions): Linter {
  const {rules, sources = [], dialects = []} = registry
  const foreign = new Set(rules.filter(({id}) => isForeign(id)).map(({id}) => id))
  const parts = {rules, sources, ...(dialects.length > 0 && {dialects})}
  if (foreign.size === 0) return create({...parts, ...(measure && {measure})})
  const clock = budgets(budget)
  const inner: Measure = measure ?? ((_, work) => work())
  const linter = create({
    ...parts,
    measure: (what, work) => inner(what, () => (foreign.has(what) ? clock.within(what, work) : work())),
  })
  return {
    ...linter,
    lint(request) {
      clock.reset()
      return linter.lint(request)
    },
    fix(request, fixOptions) {
      clock.reset()
      return linter.fix(request, fixOptions)
    },
  }
}

/** Whether a rule comes from a plugin: its code may do anything. House rules are data. */
function isForeign(id: string): boolean {
  return id.includes('/') && !id.startsWith('house/')
}

interface Budgets {
  /** Does a piece of work of a rule. @throws Error once the rule has had its time. */
  within<Result>(rule: string, work: () => Result): Result
  reset(): void
}

/** Calls what stands in its context: only what is run by a script can be stopped from outside. */
const CALL = new Script('work()')

function budgets(budget: number): Budgets {
  const context = createContext({work: undefined as unknown})
  const spent = new Map<string, number>()
  return {
    reset: () => spent.clear(),
    within(rule, work) {
      const before = spent.get(rule) ?? 0
      const left = Math.max(1, Math.ceil(budget - before))
      const started = performance.now()
      context['work'] = work
      try {
        return CALL.runInContext(context, {timeout: left}) as ReturnType<typeof work>
      } catch (error) {
        // The error comes from the other context, so that it is no Error of this one.
        const isLate = (error as {readonly code?: unknown} | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        if (!isLate) throw error
        throw new Error(`it took longer than ${budget / 1000} seconds on this file and was stopped.`, {cause: error})
      } finally {
        spent.set(rule, before + performance.now() - started)
      }
    },
  }
}
