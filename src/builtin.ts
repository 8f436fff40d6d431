/** The built-in plugin: the rules, sources and presets that come with the linter. */
import {presets} from '../rules/presets.ts'
import {rules} from '../rules/index.ts'
import type {AnyRule, Preset} from './rule/index.ts'
import {type Source, sources} from './sources/index.ts'

/** What the linter knows without any configuration. */
export const builtin: {
  readonly rules: readonly AnyRule[]
  readonly sources: readonly Source[]
  readonly presets: Readonly<Record<string, Preset>>
} = {rules, sources, presets}
