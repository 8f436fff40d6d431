/** Settings: how a reply is to be linted, once all configuration is resolved. */
import type {Severity} from '../diagnostics/index.ts'
import type {TeamWords} from '../prose/index.ts'

/** How one rule is set: its severity, or off, and its options. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  /** Complete: defaults are filled in. */
  readonly options: Readonly<Record<string, unknown>>
  /** Named on the command line: it runs also where the situation of a reply is not sure. */
  readonly isForced?: boolean
}

/** What a team says about itself, for all rules. */
export interface Settings {
  /** The team's own things (`Export`, `Smart Queue`): naming one makes a sentence specific. */
  readonly productTerms?: readonly string[]
  /** Names under which the company speaks of itself: read as `we`. */
  readonly brandNames?: readonly string[]
  /** Words of the team's own, by what they are; `product` and `brand` mean the same as the two above. */
  readonly words?: TeamWords
  /** Fields for replies that do not say them themselves, such as `channel: chat`. */
  readonly channel?: string
  readonly context?: string
  readonly sender?: string
  readonly kind?: string
}

/** Everything that decides how one reply is linted. */
export interface ReplySettings {
  /** By rule id. A rule that is not named is off. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly settings: Settings
}

/** A named set of rule settings that a config can extend. A severity alone keeps the default options. */
export interface Preset {
  /** It lists only what differs from `recommended`, which a config that extends it keeps as its base. */
  readonly isOnTop?: boolean
  readonly rules: Readonly<Record<string, PresetEntry>>
  readonly settings?: Settings
}

export type PresetEntry = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]
