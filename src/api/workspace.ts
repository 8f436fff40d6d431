/** Workspaces of the public API: a place to lint in, for more than one call. */
import {givenOptions} from '../config/browser.ts'
import type {Config} from '../config/index.ts'
import type {FileResult} from '../diagnostics/index.ts'
import {
  createWorkspace as createInnerWorkspace,
  type FileList,
  type LintOptions as InnerLintOptions,
  type Problem,
  type Run,
  STDIN,
} from '../workspace/index.ts'
import {
  type FixTextOptions,
  innerOptions,
  innerScope,
  type LintFilesOptions,
  type LintTextOptions,
  OF_FILES,
  OF_LIST,
  OF_TEXT,
  type WorkspaceOptions,
} from './options.ts'

/** What was found in a text. */
export interface TextResult extends FileResult {
  /** Why the text was not linted, where an ignore file or a config leaves its name out. */
  readonly leftOut?: string
}

/** A text with its rewrites applied. */
export interface FixedText {
  /** The text, without a byte order mark; as it was where nothing was to be rewritten. */
  readonly output: string
  /** What remains to be found in `output`. */
  readonly result: TextResult
}

/** A place to lint in. What it has read of configs it keeps: make a new one when they change. */
export interface Workspace {
  /** As the function of this name. */
  lintText(content: string, options?: LintTextOptions): Promise<TextResult>
  /** As the function of this name. */
  fixText(content: string, options?: FixTextOptions): Promise<FixedText>
  /** As the function of this name. */
  lintFiles(patterns?: string | readonly string[], options?: LintFilesOptions): Promise<Run>
  /** The files that lintFiles would lint, without reading them. */
  listFiles(patterns?: string | readonly string[], options?: Pick<LintFilesOptions, 'scope'>): Promise<FileList>
  /** As the function of this name. */
  writeFixes(run: Pick<Run, 'results'>): Promise<readonly Problem[]>
  /** As the function of this name. */
  loadConfig(path: string): Promise<Config>
}

/** What kept a text from being linted: its config, its kind of file, the baseline, or a mistake in a rule. */
export class LintError extends Error {
  override readonly name = 'LintError'
  readonly problems: readonly Problem[]

  /** @param problems at least one. The message says all of them, and what to do. */
  constructor(problems: readonly Problem[]) {
    super(problems.map(({message, hint}) => (hint === undefined ? message : `${message} ${hint}`)).join('\n'))
    this.problems = problems
  }
}

/**
 * A place to lint in, for more than one call. Reads nothing until it is asked something.
 * @throws TypeError for an option that there is not or that is of a wrong kind, and ConfigError for directives that cannot be used.
 */
export function createWorkspace(options: WorkspaceOptions = {}): Workspace {
  const inner = createInnerWorkspace(innerOptions(options))

  const lintText: Workspace['lintText'] = async (content, textOptions = {}) => {
    if (typeof content !== 'string') throw new TypeError('The text to lint must be a string.')
    const given = givenOptions(textOptions, OF_TEXT)
    const {results, problems, notices} = await inner.lintText(content, given)
    if (problems.length > 0) throw new LintError(problems)
    return results[0] ?? leftOut(content, given.filename ?? STDIN, notices)
  }

  return {
    lintText,
    async fixText(content, {fix = true, ...rest} = {}) {
      const result = await lintText(content, {...rest, fix})
      return {output: result.output ?? result.source, result}
    },
    async lintFiles(patterns, fileOptions = {}) {
      const lintOptions = innerLintOptions(fileOptions)
      return isNothing(patterns)
        ? {results: [], problems: [], notices: []}
        : inner.lintFiles(listed(patterns), lintOptions)
    },
    async listFiles(patterns, fileOptions = {}) {
      const {scope} = givenOptions(fileOptions, OF_LIST)
      if (isNothing(patterns)) return {files: [], problems: [], notices: []}
      return inner.listFiles(listed(patterns), scope === undefined ? {} : {scope: innerScope(scope)})
    },
    writeFixes: async (run) => inner.writeFixes(run),
    loadConfig: async (path) => inner.configFor(path),
  }
}

function leftOut(source: string, path: string, notices: readonly string[]): TextResult {
  const why = notices[0] ?? `“${path}” is left out.`
  return {path, source, diagnostics: [], replyCount: 0, skipped: {}, leftOut: why}
}

function innerLintOptions(options: LintFilesOptions): InnerLintOptions {
  const {scope, ...same} = givenOptions(options, OF_FILES)
  const changes = scope ?? (same.changedLines ? 'changed' : undefined)
  return {...same, ...(changes !== undefined && {scope: innerScope(changes)})}
}

/** An empty list asks for nothing: it may be what is left of a longer one. */
function isNothing(patterns: string | readonly string[] | undefined): boolean {
  return Array.isArray(patterns) && patterns.length === 0
}

/** No patterns stand for all below cwd. @throws TypeError where they are none. */
function listed(patterns: string | readonly string[] = []): readonly string[] {
  const list: unknown = typeof patterns === 'string' ? [patterns] : patterns
  if (Array.isArray(list) && list.every((pattern) => typeof pattern === 'string')) return list
  throw new TypeError('The patterns must be a text or a list of texts.')
}
