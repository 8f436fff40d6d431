/** A test runner that runs what is registered at once, and keeps how each test went. */
import type {RuleCases, RuleTestOptions, Runner} from '../../src/testing/index.ts'
import {testRule} from '../../src/testing/index.ts'
import type {AnyRule} from '../../src/rule/index.ts'

/** What the failed tests said, by their full names; undefined where a test passed. */
export type Collected = ReadonlyMap<string, string | undefined>

export function collected(register: (runner: Runner) => void): Collected {
  const went = new Map<string, string | undefined>()
  const groups: string[] = []
  const it = (name: string, body: () => void) => {
    let said: string | undefined
    try {
      body()
    } catch (error) {
      said = (error as Error).message
    }
    went.set([...groups, name].join(' > '), said)
  }
  register({
    describe: (name, body) => {
      groups.push(name)
      body()
      groups.pop()
    },
    it,
  })
  return went
}

/** What the failed tests of a rule said, all together. */
export function failuresOf(rule: AnyRule, cases: Partial<RuleCases>, options: RuleTestOptions = {}): readonly string[] {
  const whole = {flag: [], pass: [], ...cases}
  return [...collected((runner) => testRule(rule, whole, runner, options)).values()].filter(
    (said) => said !== undefined,
  )
}
