/** Joins what the linter comes with and what plugins and teams add. */
import type {Registry} from './config.ts'

export const EMPTY: Registry = {rules: [], presets: {}}

/** All that several registries hold. What is in two of them is the same thing: a plugin that two configs name. */
export function joined(...parts: readonly Registry[]): Registry {
  const filled = parts.filter((part) => part !== EMPTY)
  if (filled.length < 2) return filled[0] ?? EMPTY
  const rules = new Map(filled.flatMap((part) => part.rules.map((rule) => [rule.id, rule] as const)))
  return {
    rules: [...rules.values()],
    presets: Object.assign({}, ...filled.map(({presets}) => presets)) as Registry['presets'],
    sources: distinct(filled.flatMap(({sources = []}) => sources)),
    dialects: distinct(filled.flatMap(({dialects = []}) => dialects)),
    reporters: Object.assign({}, ...filled.map(({reporters = {}}) => reporters)) as NonNullable<Registry['reporters']>,
    plugins: distinct(filled.flatMap(({plugins = []}) => plugins)),
    declared: distinct(filled.flatMap(({declared = []}) => declared)),
  }
}

function distinct<Each>(values: readonly Each[]): readonly Each[] {
  return [...new Set(values)]
}
