/** Plugins: rules, presets, sources, reporters and words under one name. The built-in rules are just the first. */
import type {FileResult} from '../diagnostics/index.ts'
import {nameAct, type Pattern} from '../language/index.ts'
import type {Dialect} from '../prose/index.ts'
import type {ReportOptions} from '../reporters/index.ts'
import type {Source} from '../sources/index.ts'
import type {AnyRule} from './define-rule.ts'
import type {Preset} from './settings.ts'

/** What a package or a file can add. A config names it under `plugins`. */
export interface Plugin {
  /** Lower case, digits and hyphens: `acme`. Stands before the names of all that it adds. */
  readonly name: string
  /** For the key of the cache: give it where the plugin's code can change without its rules' changing. */
  readonly version?: string
  /** Known as `acme/<id>`. They run where a config or preset names them. */
  readonly rules?: readonly AnyRule[]
  /** Known as `acme:<name>`. They name the plugin's own rules as `acme/<id>`. */
  readonly presets?: Readonly<Record<string, Preset>>
  /** Formats of files beside the built-in ones; one with the same ending takes the place of a built-in one. */
  readonly sources?: readonly Source[]
  /** Known as `-f acme/<name>`. */
  readonly reporters?: Readonly<Record<string, PluginReporter>>
  /** Placeholders of another tool, tried before the built-in ones. */
  readonly dialects?: readonly Dialect[]
  /** Speech acts, to which patterns refer as `<name>`; `acme` goes before, as in `<acmeUpsell>`. */
  readonly acts?: Readonly<Record<string, Pattern>>
}

/** Turns results into text; it may take its time. */
export type PluginReporter = (results: readonly FileResult[], options: ReportOptions) => string | Promise<string>

/** Makes the speech acts of a plugin known under its name: `upsell` of `acme` as `<acmeUpsell>`. */
export function nameActsOf({name, acts = {}}: Plugin): void {
  const prefix = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  for (const [id, act] of Object.entries(acts)) nameAct(prefix + id.charAt(0).toUpperCase() + id.slice(1), act)
}

/** Types a plugin; returns it unchanged. */
export function definePlugin<const Own extends Plugin>(plugin: Own): Own {
  return plugin
}
