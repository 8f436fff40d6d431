/** Options: the few values of a rule that a team may set, with their types and defaults. */

/** One option of a rule. */
export type OptionSpec =
  | {readonly type: 'number'; readonly default: number; readonly minimum?: number; readonly description: string}
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {readonly type: 'strings'; readonly default: readonly string[]; readonly description: string}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** The values that a rule gets for its options. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends {type: 'number'}
    ? number
    : Specs[Name] extends {type: 'boolean'}
      ? boolean
      : readonly string[]
}

/** The values of options where nothing is configured. */
export function defaultOptions(specs: OptionSpecs): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]))
}

/** What is wrong with a configured value, in words that follow the option's name, or undefined when it is fine. */
export function optionProblem(spec: OptionSpec, value: unknown): string | undefined {
  if (spec.type === 'boolean') return typeof value === 'boolean' ? undefined : 'must be true or false'
  if (spec.type === 'strings')
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? undefined
      : 'must be a list of texts'
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number'
  return spec.minimum !== undefined && value < spec.minimum ? `must be ${spec.minimum} or more` : undefined
}
