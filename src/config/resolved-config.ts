/** Configs as the linter uses them: what holds for the files below one folder. */
import type {ReplySettings, Severity} from '../rule/index.ts'
import type {SourceMapping} from '../sources/index.ts'
import type {Registry, StatedFields} from './config.ts'
import type {ExplainedSettings} from './explained.ts'

/** How comments that switch rules off are treated. */
export interface DirectiveSettings {
  /** How much a comment counts that switches nothing off. */
  readonly reportUnused: Severity | 'off'
  readonly requireReason: boolean
  readonly allow: boolean
}

/** A config, resolved: what holds for the files below one folder. */
export interface Config {
  /** Absolute path of the config file; undefined where none was found or wanted. */
  readonly file?: string
  /** That file and all that it extends, absolute, in the order they were read. */
  readonly files: readonly string[]
  readonly directives: DirectiveSettings
  /** All rules, presets, sources, dialects and reporters that there are here, those of plugins and the team included. */
  readonly registry: Registry
  /** Absolute path of the file of known findings, where the config names one. It need not exist. */
  readonly baseline?: string
  /** Whether `ignores` leaves the file out. @param path absolute, or relative to the loader's cwd. */
  ignores(path: string): boolean
  /**
   * How a reply is linted. The same answer is the same object, so that callers may compare it by identity.
   * @param path of the file, absolute or relative to the loader's cwd.
   */
  settingsFor(path: string, fields: StatedFields): ReplySettings
  /** Where the replies of a data file stand, where the config says so. @param path as for settingsFor. */
  mappingFor(path: string): SourceMapping | undefined
  /**
   * What holds for a file or a reply in it, and where each value was decided. Made anew at each call; not for use
   * with every reply.
   * @param path as for settingsFor.
   * @param fields of the reply; without them the answer is for a reply that states nothing.
   */
  explain(path: string, fields?: StatedFields): ExplainedSettings
  /**
   * Stands for all of the config that can change the findings of a file: 32 hexadecimal digits. Two files that no part
   * of the config tells apart have the same. It does not depend on where the project lies, on `ignores` and `baseline`,
   * nor on the rules' code, so that a key of a cache needs the version of the linter too.
   * @param path as for settingsFor.
   */
  fingerprint(path: string): string
}
