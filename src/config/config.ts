/** Configs as a team writes them. */
import type {Dialect} from '../prose/index.ts'
import type {AnyRule, DeclaredRule, Plugin, PluginReporter, Preset, ReplyFields, Settings} from '../rule/index.ts'
import type {Source, SourceMapping} from '../sources/index.ts'

/** `warn` and `warning` mean the same; so do `0`, `1`, `2` and `off`, `warn`, `error`. */
export type SeverityWord = 'off' | 'info' | 'warn' | 'warning' | 'error' | 0 | 1 | 2

/**
 * How a config sets one rule. A severity alone keeps the options that an extended config gave;
 * a list with options replaces them, and the rule's defaults fill in what it does not name.
 */
export type RuleEntry =
  SeverityWord | readonly [SeverityWord] | readonly [SeverityWord, Readonly<Record<string, unknown>>]

/** What a field must be for an override to count: one value, or any of several. */
export type FieldValue = string | number | boolean
export type FieldMatch = Readonly<Partial<Record<keyof StatedFields, FieldValue | readonly FieldValue[]>>>

/** What a reply states of itself, with the id under which it is known. */
export type StatedFields = ReplyFields & {readonly id?: string}

/** Rules and settings for some files or some replies only. All that is stated must hold; at least one thing must be. */
export interface Override {
  /** Globs relative to the folder of the config. One without a slash matches names at any depth; a folder means all in it. */
  readonly files?: string | readonly string[]
  readonly excludeFiles?: string | readonly string[]
  /**
   * Fields of the reply, such as `{channel: chat}`, and its `id`, compared without regard to case. A `*` stands for
   * anything, as in `title: "Billing::*"`. `lang: de` also matches `de-AT`; of `tags` and `slots` one is enough.
   * `channel`, `context`, `sender` and `kind` fall back to `settings`.
   */
  readonly match?: FieldMatch
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly settings?: Settings
}

/** How comments in the files that switch rules off are treated. They can only be set for all files of a config. */
export interface DirectiveEntries {
  /** How much a comment counts that switches nothing off; `true` means `warn`, `false` means `off`. Default: `warn`. */
  readonly reportUnused?: boolean | SeverityWord
  /** Whether such a comment must say why, after ` -- `. Default: false. */
  readonly requireReason?: boolean
  /** Whether comments may switch rules off at all. Default: true. */
  readonly allow?: boolean
}

/** Where the replies of some data files stand. */
export interface SourceEntry extends SourceMapping {
  /** Globs relative to the folder of the config, as in an override. */
  readonly files: string | readonly string[]
  readonly excludeFiles?: string | readonly string[]
}

/**
 * A config file.
 *
 * The nearest config above a file decides alone: configs further up are not merged in, unless `extends` names them.
 * What is merged, later wins: extended configs in their order, the config's own `rules` and `settings`, then its `overrides`.
 * A key of `settings` that is set again is replaced, not added to.
 */
export interface UserConfig {
  readonly $schema?: string
  /** Has no effect, as the nearest config always is the root; allowed because other linters have it. */
  readonly root?: boolean
  /**
   * Built-in presets (`empathylint:recommended`), files relative to this one (`./base.yml`), or npm packages.
   * Where neither the config nor what it extends names a preset, `empathylint:recommended` is the base;
   * `extends: []` starts from nothing.
   */
  readonly extends?: string | readonly string[]
  /**
   * Paths relative to this config (`./acme-plugin.ts`) or npm packages; in a config that is code also plugins themselves.
   * Their rules are named as `acme/<id>`, their presets as `acme:<name>`.
   */
  readonly plugins?: readonly (string | Plugin)[]
  /** Rules of the team, and paths of files that hold a list of such. They are named as `house/<id>`. */
  readonly houseRules?: readonly (string | DeclaredRule)[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** Applied in order, later wins. */
  readonly overrides?: readonly Override[]
  /** Files to leave out, written as in `.gitignore`, relative to the folder of the config. */
  readonly ignores?: readonly string[]
  readonly settings?: Settings
  /** For JSON, YAML and CSV files whose layout is not known. Of several that fit a file the last counts. */
  readonly sources?: readonly SourceEntry[]
  /** Each key counts for itself: one that is not named keeps what an extended config said. */
  readonly directives?: DirectiveEntries
  /**
   * A file of findings that are known and let pass, relative to the folder of the config.
   * One that an npm package names is relative to the config that extends the package, as its globs are.
   */
  readonly baseline?: string
}

/** Types a config in JavaScript or TypeScript; returns it unchanged. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}

/** What a config may name, and what files are read and replies judged with. */
export interface Registry {
  readonly rules: readonly AnyRule[]
  /** Built-in ones by their name without `empathylint:`, those of plugins as `acme:strict`. */
  readonly presets: Readonly<Record<string, Preset>>
  readonly sources?: readonly Source[]
  readonly dialects?: readonly Dialect[]
  /** Those of plugins, as `acme/summary`. */
  readonly reporters?: Readonly<Record<string, PluginReporter>>
  /** The plugins that have been named. */
  readonly plugins?: readonly Plugin[]
  /** House rules with the place where they are declared. */
  readonly declared?: readonly DeclaredAt[]
}

/** A house rule, and where it stands. */
export interface DeclaredAt {
  readonly rule: DeclaredRule
  /** Absolute path of the config or the file of rules. */
  readonly file: string
  /** 1-based line of a part of it, such as `['bad', 0]`, where that is known. */
  lineOf(path: readonly (string | number)[]): number | undefined
}
