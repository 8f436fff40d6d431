/** Plugins: rules, sources, reporters and presets under one name. The built-in ones are just the first. */
import type {AnyRule} from './define-rule.ts'
import type {Preset} from './settings.ts'

/** What a package can add. */
export interface RulePlugin {
  readonly name: string
  readonly rules?: readonly AnyRule[]
  readonly presets?: Readonly<Record<string, Preset>>
}
