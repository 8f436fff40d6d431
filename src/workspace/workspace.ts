/** The workspace: lints what lies under one working folder, with its configs, and writes fixes back. */
import {resolve} from 'node:path'
import {type Config, type DeclaredAt, parseRuleSelection, type RuleSelection} from '../config/index.ts'
import type {PluginReporter} from '../rule/index.ts'
import type {Diagnostic, Severity} from '../diagnostics/index.ts'
import {type Application, apply, type ApplyOptions} from './apply.ts'
import type {Passage} from '../engine/index.ts'
import {type Equipment, equip, type WorkspaceOptions} from './equipment.ts'
import {extract, type ExtractOptions, type Extraction} from './extract.ts'
import {type Inspection, inspectFile} from './inspect.ts'
import {inOrder} from './in-order.ts'
import {lintFiles, lintText} from './lint.ts'
import {requestFor} from './lint-one.ts'
import type {Problem} from './problem.ts'
import {type LintOptions, type LintTextOptions, type Run, STDIN} from './run.ts'
import {openScope} from './scope.ts'
import {AT_ONCE, selectFiles} from './select.ts'
import {infosOf, type RuleInfo} from './rule-infos.ts'
import {openSession, type Session} from './session.ts'
import {type LintLine, openStream} from './stream.ts'
import {suppress, type SuppressOptions, type Suppression} from './suppress.ts'
import {writeText} from './write.ts'

export interface Workspace {
  /** @param patterns files, folders and globs; see findFiles. None: everything below cwd. */
  lintFiles(patterns: readonly string[], options?: LintOptions): Promise<Run>
  /** Lints one text that is not on the disk, such as standard input. A byte order mark is dropped. */
  lintText(content: string, options?: LintTextOptions): Promise<Run>
  /**
   * Makes what lints the lines of a stream of replies, each a JSON object or a JSON string. Nothing of them is kept.
   * @param options the name decides the config, and what bodies are written in that do not say so.
   */
  openStream(options?: Pick<LintTextOptions, 'filename'>): Promise<LintLine | Problem>
  /** The paths that lintFiles would lint, without reading them. */
  listFiles(patterns: readonly string[], options?: Pick<LintOptions, 'scope'>): Promise<FileList>
  /** Writes the `output` of all results that have one. @returns what could not be written. */
  writeFixes(run: Pick<Run, 'results'>): Promise<readonly Problem[]>
  /** Brings the baseline up to date with what is found now. */
  suppress(patterns: readonly string[], options: SuppressOptions): Promise<Suppression>
  /**
   * The text with a comment that switches a finding off; undefined where its format has none.
   * @param path of the file, relative to cwd.
   */
  disable(content: string, path: string, finding: Diagnostic, reason: string): Promise<string | undefined>
  /** The sentences of a text that a finding stands in, to be written anew; undefined where it is about no words. */
  passage(content: string, path: string, finding: Diagnostic): Promise<Passage | undefined>
  /** All rules that there are in this folder, those of plugins and house rules included, by family and id. @throws ConfigError */
  ruleInfos(): Promise<readonly RuleInfo[]>
  /** Ids of the rules of this folder that are named, singly, by family or by plugin, with commas between them. @throws ConfigError */
  ruleSelection(text: string): Promise<RuleSelection>
  /** The reporter of a plugin that the config of this folder names, such as `acme/summary`. @throws ConfigError */
  reporterNamed(name: string): Promise<PluginReporter | undefined>
  /** The house rules of this folder, and where they are declared. @throws ConfigError */
  declaredRules(): Promise<readonly DeclaredAt[]>
  /** What a person has passed over in this folder while going through findings. */
  openSession(): Promise<Session>
  /** The config of a file. @throws ConfigError when it cannot be used. */
  configFor(path: string): Promise<Config>
  /** Severities of all rules, for a reply in cwd that says nothing of itself. @throws ConfigError as configFor does. */
  severitiesHere(): Promise<ReadonlyMap<string, Severity | 'off'>>
  /** Writes the replies of an export into files, one each. @param path of the export, relative to cwd. */
  extract(path: string, options: ExtractOptions): Promise<Extraction>
  /** Writes edited files back into the export that they were extracted from: all of them or none. */
  apply(patterns: readonly string[], target: string, options?: ApplyOptions): Promise<Application>
  /** How a file is read, or why it cannot be. */
  inspect(file: string): Promise<Inspection | Problem>
}

export interface FileList extends Pick<Run, 'problems' | 'notices'> {
  readonly files: readonly string[]
}

/** Does nothing until it is asked something. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  let equipment: Promise<Equipment> | undefined
  const equipped = () => (equipment ??= equip(options))
  const configHere = async () => (await equipped()).configFor(STDIN)

  return {
    lintFiles: async (patterns, lintOptions = {}) => lintFiles(patterns, lintOptions, await equipped()),
    lintText: async (content, textOptions = {}) => lintText(content, textOptions, await equipped()),
    openStream: async (streamOptions = {}) => openStream(streamOptions, await equipped()),
    async listFiles(patterns, {scope: git} = {}) {
      const equipment = await equipped()
      const scope = await openScope(git, false, equipment)
      if ('kind' in scope) return {files: [], problems: [scope], notices: []}
      const {files, ...rest} = await selectFiles(patterns, equipment, scope)
      return {...rest, files: files.map(({file}) => file.path)}
    },
    suppress: async (patterns, suppressOptions) => suppress(patterns, suppressOptions, await equipped()),
    async disable(content, path, finding, reason) {
      const equipment = await equipped()
      const config = await equipment.configFor(path)
      return equipment.linterFor(config).disable(requestFor(content, path, config, equipment), finding, reason)
    },
    async passage(content, path, finding) {
      const equipment = await equipped()
      const config = await equipment.configFor(path)
      return equipment.linterFor(config).passage(requestFor(content, path, config, equipment), finding)
    },
    ruleInfos: async () => infosOf((await configHere()).registry.rules),
    ruleSelection: async (text) => parseRuleSelection(text, (await configHere()).registry.rules),
    reporterNamed: async (name) => (await configHere()).registry.reporters?.[name],
    declaredRules: async () => (await configHere()).registry.declared ?? [],
    openSession: async () => openSession(resolve(options.cwd)),
    configFor: async (path) => (await equipped()).configFor(path),
    async severitiesHere() {
      const {rules} = (await (await equipped()).configFor(STDIN)).settingsFor(STDIN, {})
      return new Map([...rules].map(([id, {severity}]) => [id, severity]))
    },
    extract: async (path, extractOptions) => extract(path, extractOptions, await equipped()),
    apply: async (patterns, target, applyOptions = {}) => apply(patterns, target, applyOptions, await equipped()),
    inspect: async (file) => inspectFile(file, await equipped()),
    writeFixes: async ({results}) => writeFixes(results, resolve(options.cwd)),
  }
}

async function writeFixes(results: Run['results'], cwd: string): Promise<readonly Problem[]> {
  const changed = results.flatMap(({path, source, output}) => {
    if (output === undefined || output === source || path === STDIN) return []
    return [{absolute: resolve(cwd, path), path, before: source, after: output}]
  })
  const problems: Problem[] = []
  await inOrder(changed, AT_ONCE, writeText, (problem) => problem && problems.push(problem))
  return problems
}
