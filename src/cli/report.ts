/** Makes the reports of a run, each where it belongs, and prints the diff of what a run would change. */
import {isAbsolute, relative, resolve, sep} from 'node:path'
import type {FileResult} from '../diagnostics/index.ts'
import {type ReportOptions, visible} from '../reporters/index.ts'
import {
  type Problem,
  repositoryRoot,
  ruleInfos,
  type Run,
  unifiedDiff,
  type Workspace,
  writeReport,
} from '../workspace/index.ts'
import type {Format, LintFlags} from './flags.ts'
import {type AnyReporter, loadReporter} from './load-reporter.ts'
import {annotate, onActions, unheard} from './on-actions.ts'
import {shownOf} from './shown.ts'
import {bold, columns, usesColor} from './terminal.ts'
import {version} from './version.ts'

/** A report that can be made. */
interface Report extends Format {
  readonly make: AnyReporter
}

/** For people, who read them in a terminal or a log; all others are for programs. */
const FOR_PEOPLE = new Set(['pretty', 'stylish', 'compact', 'unix'])

/** The reports that the flags ask for, or why one cannot be had. */
export async function openReports(flags: LintFlags, workspace: Workspace): Promise<readonly Report[] | Problem> {
  const reports: Report[] = []
  for (const format of formatsOf(flags)) {
    const make = (await ofPlugin(format.name, workspace)) ?? (await loadReporter(format.name, process.cwd()))
    if (typeof make !== 'function') return make
    reports.push({...format, make})
  }
  return reports
}

/** The reporter of a plugin, such as `acme/summary`. */
async function ofPlugin(name: string, workspace: Workspace): Promise<AnyReporter | undefined> {
  if (!/^[a-z][a-z0-9-]*\/[^/.\\]+$/.test(name)) return undefined
  return workspace.reporterNamed(name).catch(() => undefined)
}

/** What is asked for; the readable log is always there unless another report takes its place. */
function formatsOf({format = [], outputFile}: LintFlags): readonly Format[] {
  const [toOutput = {name: 'pretty'}] = format.filter(({file}) => file === undefined)
  const files = format.filter(({file}) => file !== undefined)
  return [outputFile === undefined ? toOutput : {...toOutput, file: outputFile}, ...files]
}

/** Whether a report shows the replies themselves. Those from elsewhere may. */
export function showsReplies({format = []}: LintFlags): boolean {
  return format.some(({name}) => !FOR_PEOPLE.has(name) && (name === 'html' || /[./\\@]/.test(name)))
}

/** What is to be reported beside the findings. */
export interface Occasion {
  readonly isStdin: boolean
  readonly seconds: number
  readonly workspace: Workspace
  /** There was nothing to look at: people are told nothing. */
  readonly isIdle?: boolean
}

/**
 * Findings go to standard output; where that carries a text or a diff for the next program, to standard error.
 * @returns what could not be written or made.
 */
export async function report(
  run: Run,
  reports: readonly Report[],
  flags: LintFlags,
  {isStdin, seconds, workspace, isIdle = false}: Occasion,
): Promise<readonly Problem[]> {
  const {results, problems} = run
  const main = reports.find(({file}) => file === undefined)
  const isForPrograms = main !== undefined && !FOR_PEOPLE.has(main.name)
  const isDiff = isDryRun(flags) && !isForPrograms
  if (isDiff) await printDiffs(results, flags)
  const stream = isDiff || (isStdin && fixes(flags)) ? process.stderr : process.stdout
  const options = await reportOptions(run, flags, seconds, workspace)
  const shown = fixesAny(flags) ? options.results.map(withFixedSource) : options.results
  const failed: Problem[] = []
  for (const {name, file, make} of reports) {
    // A run that could not begin has said why; an empty summary would only bury it.
    const isMute = isIdle || (results.length === 0 && problems.length > 0)
    if (file === undefined && !isForPrograms && isMute) continue
    const look =
      file === undefined ? {color: usesColor(flags.color, stream), width: columns(stream)} : {color: false, width: 0}
    const known = name === 'sarif' && onActions() ? shown.map(withoutSuppressed) : shown
    const text = await made(name, () => make(known, {...options.report, ...look}))
    if (typeof text !== 'string') failed.push(text)
    else if (file === undefined) stream.write(FOR_PEOPLE.has(name) ? unheard(text) : text)
    else failed.push(...present(await writeReport(process.cwd(), file, text)))
  }
  if (annotates(flags, main)) failed.push(...present(await annotate(shown, options.report, stream)))
  return failed
}

/** GitHub's code scanning takes no notice that a finding is suppressed, and would raise an alert for it. */
function withoutSuppressed({suppressed: _, ...result}: FileResult): FileResult {
  return result
}

async function made(name: string, make: () => string | Promise<string>): Promise<string | Problem> {
  const failed = (reason: string) => `The report “${visible(name)}” could not be made: ${visible(reason)}`
  try {
    // A reporter from elsewhere may return anything.
    const text: unknown = await make()
    if (typeof text === 'string') return text
    return {kind: 'usage', message: failed(`it is ${text === null ? 'null' : `of type ${typeof text}`}, not a text.`)}
  } catch (error) {
    return {
      kind: 'crash',
      message: failed(error instanceof Error ? error.message : String(error)),
      ...(error instanceof Error && error.stack !== undefined && {detail: error.stack}),
    }
  }
}

async function reportOptions(run: Run, flags: LintFlags, seconds: number, workspace: Workspace) {
  const {results, found} = shownOf(run.results, flags)
  // A config that cannot be used has been told of.
  const infos = await workspace.ruleInfos().catch(ruleInfos)
  const rules = new Map(infos.map((rule) => [rule.id, rule]))
  const fixing = isDryRun(flags) ? ('dry run' as const) : fixesAny(flags)
  const report: Omit<ReportOptions, 'color' | 'width'> = {
    fixing,
    rules,
    version: version(),
    seconds,
    failures: run.problems.map(({path, message}) => ({message, ...(path !== undefined && {path})})),
    projectPath: await projectPaths(),
    ...(found && {found}),
    ...(flags.quiet && {quiet: true}),
    ...(flags.maxWarnings !== undefined && {maxWarnings: flags.maxWarnings}),
  }
  return {results, report}
}

/** Paths as the service names them that shows the report: from the root of the repository. */
async function projectPaths(): Promise<(path: string) => string> {
  const cwd = process.cwd()
  const {GITHUB_WORKSPACE, CI_PROJECT_DIR} = process.env
  const root = (await repositoryRoot(cwd)) ?? (GITHUB_WORKSPACE || CI_PROJECT_DIR || cwd)
  return (path) => {
    if (path.startsWith('<')) return path
    const inside = relative(root, resolve(cwd, path))
    return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/')
  }
}

function annotates({annotations}: LintFlags, main: Format | undefined): boolean {
  return annotations && onActions() && (main === undefined || FOR_PEOPLE.has(main.name))
}

function present(problem: Problem | undefined): readonly Problem[] {
  return problem ? [problem] : []
}

/** Whether files are written. */
export function fixes({fix, fixSuggestions, ...rest}: LintFlags): boolean {
  return (fix === true || fixSuggestions === true) && !isDryRun(rest)
}

/** Whether rewrites are applied, if only to show them. */
export function fixesAny({fix, fixSuggestions, ...rest}: LintFlags): boolean {
  return fix === true || fixSuggestions === true || isDryRun(rest)
}

function isDryRun({fixDryRun, diff}: Pick<LintFlags, 'fixDryRun' | 'diff'>): boolean {
  return fixDryRun === true || diff === true
}

/** After fixing, the findings that remain count in the fixed text. */
function withFixedSource(result: FileResult): FileResult {
  return result.output === undefined ? result : {...result, source: result.output}
}

async function printDiffs(results: readonly FileResult[], {color}: LintFlags): Promise<void> {
  const {isTTY} = process.stdout
  for (const {path, source, output} of results) {
    if (output === undefined) continue
    const diff = await unifiedDiff(path, source, output)
    process.stdout.write(isTTY ? forTerminal(diff, usesColor(color)) : unheard(diff))
  }
}

/** A diff for the eye: nothing in it that a terminal would act on. */
export function forTerminal(diff: string, color: boolean): string {
  return diff
    .split('\n')
    .map((line) => {
      const shown = line
        .replace(/\r$/, '')
        .split('\t')
        .map((part) => visible(part))
        .join('    ')
      return color ? painted(shown) : shown
    })
    .join('\n')
}

function painted(line: string): string {
  if (line.startsWith('+++') || line.startsWith('---')) return bold(line)
  const paint = {'+': 32, '-': 31, '@': 36}[line[0] ?? '']
  return paint === undefined ? line : `\u001b[${paint}m${line}\u001b[39m`
}
