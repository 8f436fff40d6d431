/** A resolved config with its reasons: what holds for a file or reply, and where it was decided. */
import type {RuleSetting, Settings} from '../rule/index.ts'
import type {SourceMapping} from '../sources/index.ts'
import type {Origin, OverrideCondition} from './origin.ts'

/** A value, and who decided it. */
export interface Explained<Value> {
  readonly value: Value
  /** Absent where nothing says otherwise than the linter does by itself. */
  readonly from?: Origin
}

export interface ExplainedRule extends RuleSetting {
  readonly id: string
  /** Who set the severity. Absent where nothing names the rule, so that it is off. */
  readonly from?: Origin
  /** Who set the options. Absent where they are the rule's own defaults. */
  readonly optionsFrom?: Origin
}

/** The mapping that counts for a file. */
export interface ExplainedMapping extends Explained<SourceMapping> {
  /** Globs, as written. */
  readonly files: readonly string[]
  readonly excludeFiles?: readonly string[]
}

/** Rules and settings for this file that wait for a reply with other fields. */
export interface PossibleOverride {
  /** Outermost first: of several, an override lies in a config that an override extends. */
  readonly conditions: readonly OverrideCondition[]
  /** Such as `overrides[2] where channel is chat`. Safe to print. */
  readonly words: string
  /** What it would set. Options are absent where those set before stay. */
  readonly rules: readonly {
    readonly id: string
    readonly severity: RuleSetting['severity']
    readonly options?: RuleSetting['options']
    readonly from: Origin
  }[]
  readonly settings: ExplainedSettings['settings']
}

/** All that a config says about a file or a reply, with its reasons. */
export interface ExplainedSettings {
  /** Every rule there is, in the order of the registry. */
  readonly rules: readonly ExplainedRule[]
  /** Only those that are set. */
  readonly settings: {readonly [Key in keyof Settings]: Explained<NonNullable<Settings[Key]>>}
  /** All patterns, in the order in which they count. */
  readonly ignores: readonly Explained<string>[]
  /** The pattern that leaves this file out. */
  readonly ignoredBy?: Explained<string>
  readonly mapping?: ExplainedMapping
  readonly directives: {
    readonly reportUnused: Explained<RuleSetting['severity']>
    readonly requireReason: Explained<boolean>
    readonly allow: Explained<boolean>
  }
  /** Absolute path. */
  readonly baseline?: Explained<string>
  /**
   * Overrides for this file that ask for fields which the reply does not state, in the order in which they count.
   * Where no reply was given, they may apply too.
   */
  readonly mayAlsoApply: readonly PossibleOverride[]
}
