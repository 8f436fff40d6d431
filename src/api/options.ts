/** The options of the public API: what they are called, and what they are called inside. */
import {
  code,
  type DirectiveEntries,
  type Expectations,
  type Expected,
  flag,
  givenOptions,
  inlineDirectives,
  record,
  type RuleEntry,
  text,
  textOrFalse,
  texts,
} from '../config/browser.ts'
import {builtin} from '../builtin.ts'
import type {GitScope as InnerScope, WorkspaceOptions as InnerOptions} from '../workspace/index.ts'

/**
 * Where and how to lint. All of it may be left out. An option has the name of its flag on the command line:
 * `--no-ignore` is `ignore: false`, `--cache-location` is `cacheLocation`.
 */
export interface WorkspaceOptions {
  /** Where relative paths begin, and what the paths of results are relative to; the process's where absent. */
  readonly cwd?: string | undefined
  /** The one config to use instead of the nearest of each file; false for none, only `empathylint:recommended`. */
  readonly config?: string | false | undefined
  /** Win over every config, as `--rule` does. A rule set here runs also where the situation of a reply is not sure. */
  readonly rules?: Readonly<Record<string, RuleEntry>> | undefined
  /** The only rules or families of rules that run, even where configs switch them off. */
  readonly only?: readonly string[] | undefined
  /** Rules or families of rules that do not run, whatever else is said. */
  readonly skip?: readonly string[] | undefined
  /** What comments that switch rules off may do. What is named here wins over every config. */
  readonly directives?: DirectiveEntries | undefined
  /** False: nothing is left out because git, an ignore file or a config's `ignores` say so. */
  readonly ignore?: boolean | undefined
  /** False: nothing is said of named files that are left out. */
  readonly warnIgnored?: boolean | undefined
  /** False: a path or glob that leads to no file is no problem. */
  readonly errorOnUnmatchedPattern?: boolean | undefined
  /** Lint also what is switched off in the help desk. */
  readonly includeInactive?: boolean | undefined
  /** Lint also what is for colleagues only. */
  readonly includeInternal?: boolean | undefined
  /**
   * The file of old findings that are not reported; false for none. Where absent: what the config of cwd says, else
   * `.empathylint-baseline.json` in cwd or the nearest folder above it within the repository.
   */
  readonly baseline?: string | false | undefined
  /** Keep the results of `lintFiles`, and lint again only what has changed. */
  readonly cache?: boolean | undefined
  /** The folder of the cache; one for such things in the project where absent. */
  readonly cacheLocation?: string | undefined
  /**
   * How a change is told. `content`, as where absent: by the text. `metadata`: by size and time, without reading;
   * of a file without findings the result then has an empty `source`.
   */
  readonly cacheStrategy?: 'content' | 'metadata' | undefined
  /** How many threads `lintFiles` may use: `auto` for as many as are worth it, which is one for few files. One where absent. */
  readonly concurrency?: number | 'auto' | undefined
}

/** How to lint a text. */
export interface LintTextOptions {
  /** Where the text belongs: decides its format (Markdown where absent), config and overrides. It need not exist. */
  readonly filename?: string | undefined
  /**
   * Apply rewrites in memory: results get `output` where that changes something. True: what is safe. `review`: also the
   * best of those that a person should look at. Nothing is written before `writeFixes`.
   */
  readonly fix?: boolean | 'review' | undefined
  /** Keep the texts of replies with findings in the results, for reports that show them, such as `html`. */
  readonly keepReplies?: boolean | undefined
}

/** How to fix a text. */
export interface FixTextOptions extends Omit<LintTextOptions, 'fix'> {
  /** True, as where absent: what is safe. `review`: also the best of the rewrites that a person should look at. */
  readonly fix?: true | 'review' | undefined
}

/** How to lint files. */
export interface LintFilesOptions extends Omit<LintTextOptions, 'filename'> {
  /** Only files that have changed, by git. */
  readonly scope?: GitScope | undefined
  /** Report and fix only findings on lines that have changed; without a scope, since the last commit. */
  readonly changedLines?: boolean | undefined
  /** Called after each file. @param done how many of `all` files are done. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined
}

/**
 * Which changes count. `staged`: what the next commit will hold. `changed`: what is not committed yet. `since`: what
 * differs from where the branch left a ref, such as `origin/main`.
 */
export type GitScope = 'staged' | 'changed' | {readonly since: string}

const fix: Expected = [(value) => typeof value === 'boolean' || value === 'review', 'true, false or “review”']
const scope: Expected = [
  (value) => value === 'staged' || value === 'changed' || isSince(value),
  '“staged”, “changed” or an object such as {since: “origin/main”}',
]
const strategy: Expected = [(value) => value === 'content' || value === 'metadata', '“content” or “metadata”']

const threads: Expected = [
  (value) => value === 'auto' || (Number.isInteger(value) && (value as number) > 0),
  '“auto” or a whole number from 1 up',
]

function isSince(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'since' in value && typeof value.since === 'string'
}

export const OF_TEXT: Expectations<LintTextOptions> = {filename: text, fix, keepReplies: flag}

export const OF_FILES: Expectations<LintFilesOptions> = {
  fix,
  keepReplies: flag,
  scope,
  changedLines: flag,
  onProgress: code,
}

export const OF_LIST: Expectations<Pick<LintFilesOptions, 'scope'>> = {scope}

const OF_WORKSPACE: Expectations<WorkspaceOptions> = {
  cwd: text,
  config: textOrFalse,
  rules: record,
  only: texts,
  skip: texts,
  directives: record,
  ignore: flag,
  warnIgnored: flag,
  errorOnUnmatchedPattern: flag,
  includeInactive: flag,
  includeInternal: flag,
  baseline: textOrFalse,
  cache: flag,
  cacheLocation: text,
  cacheStrategy: strategy,
  concurrency: threads,
}

/** The options that hold for a workspace, and those of one call. @throws TypeError as givenOptions. */
export function parted<Call extends object>(
  options: WorkspaceOptions & Call,
  ofCall: Expectations<Call>,
): readonly [WorkspaceOptions, Call] {
  const given = Object.entries(givenOptions<WorkspaceOptions & Call>(options, {...OF_WORKSPACE, ...ofCall}))
  const [here, call] = [false, true].map((isOfCall) =>
    Object.fromEntries(given.filter(([name]) => Object.hasOwn(ofCall, name) === isOfCall)),
  )
  return [here as WorkspaceOptions, call as Call]
}

/** @throws TypeError as givenOptions, and ConfigError for directives that cannot be used. */
export function innerOptions(options: WorkspaceOptions): InnerOptions {
  const {config, rules, directives, errorOnUnmatchedPattern, cache, cacheLocation, cacheStrategy, ...same} =
    givenOptions(options, OF_WORKSPACE)
  return {
    cwd: process.cwd(),
    ...same,
    ...(typeof config === 'string' && {configFile: config}),
    ...(config === false && {useConfig: false}),
    ...(rules && {ruleOverrides: Object.entries(rules).map(([rule, entry]) => ({rule, entry}))}),
    ...(directives && {directives: inlineDirectives(directives, builtin)}),
    ...(errorOnUnmatchedPattern !== undefined && {errorOnUnmatched: errorOnUnmatchedPattern}),
    ...(cache === true && {
      cache: {
        ...(cacheLocation !== undefined && {folder: cacheLocation}),
        ...(cacheStrategy !== undefined && {strategy: cacheStrategy}),
      },
    }),
  }
}

export function innerScope(scope: GitScope): InnerScope {
  return typeof scope === 'string' ? {kind: scope} : {kind: 'since', ref: scope.since}
}
