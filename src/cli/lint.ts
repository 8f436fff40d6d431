/** `empathylint [paths…]`: lints, fixes and reports. */
import {isAbsolute} from 'node:path'
import {visible} from '../reporters/index.ts'
import {
  createWorkspace,
  decodeText,
  didYouMean,
  encodeText,
  type Problem,
  type Run,
  STDIN,
  type Workspace,
} from '../workspace/index.ts'
import {exitCode, filesBehind, tellTooManyWarnings} from './exit-code.ts'
import {COMMANDS, type LintFlags} from './flags.ts'
import {lintOptions} from './lint-options.ts'
import {mistakeIn} from './lint-mistakes.ts'
import {patternsFrom} from './patterns.ts'
import {progress} from './progress.ts'
import {fixes, openReports, report} from './report.ts'
import {statsTable, timingTable} from './tables.ts'
import {failWith, readStdin, settle, tellProblems} from './terminal.ts'
import {type Stopwatch, stopwatch} from './stopwatch.ts'
import {workspaceOptions} from './workspace-options.ts'

/** Runs the command; the exit code is settled in process.exitCode. */
export async function lint(paths: readonly string[], flags: LintFlags): Promise<void> {
  const isStdin = flags.stdin === true || paths.includes('-')
  const named = paths.filter((path) => path !== '-')
  const mistake = mistakeIn(named, flags, isStdin)
  if (mistake) return failWith(...mistake)
  const watch = flags.timing ? stopwatch() : undefined
  const options = workspaceOptions(flags, watch)
  if (typeof options === 'string') return failWith(options)
  if (flags.envInfo) return (await import('./env-info.ts')).envInfo(flags)

  const workspace = createWorkspace(options)
  if (flags.printConfig !== undefined)
    return (await import('./print-config.ts')).printConfig(flags.printConfig, workspace)
  if (flags.stdinFormat === 'jsonl') return (await import('./stream.ts')).streamReplies(workspace, flags)
  const patterns = isStdin ? [] : await patternsFrom(named, flags)
  if ('kind' in patterns) return fail([patterns])
  const isNothing = !isStdin && patterns.length === 0 && (flags.passOnNoPatterns || flags.fileList !== undefined)
  // No patterns would mean all files.
  if (isNothing) return flags.listFiles ? undefined : lintOnce(workspace, [], flags, {isStdin, watch, isNothing})
  if (flags.listFiles) return listFiles(workspace, patterns, flags)
  if (flags.suppressAll || flags.suppressRule || flags.pruneSuppressions)
    return (await import('./suppress.ts')).suppress(workspace, patterns, flags)
  if (flags.interactive) return (await import('./interactive.ts')).interactive(workspace, patterns, flags)
  if (!flags.watch) return lintOnce(workspace, patterns, flags, {isStdin, watch})
  const anew = async () => lintOnce(createWorkspace(options), patterns, flags, {isStdin, watch})
  return (await import('./watch.ts')).watch(patterns, flags, anew)
}

interface Occasion {
  readonly isStdin: boolean
  readonly watch: Stopwatch | undefined
  /** There is nothing to lint; what reads the report still gets one. */
  readonly isNothing?: boolean
}

const NOTHING: Run = {results: [], problems: [], notices: []}

/** One run from the files to the exit code. */
async function lintOnce(
  workspace: Workspace,
  patterns: readonly string[],
  flags: LintFlags,
  {isStdin, watch, isNothing = false}: Occasion,
): Promise<void> {
  const reports = await openReports(flags, workspace)
  if ('kind' in reports) return fail([reports])
  // Not performance.now(), which loads more than a run needs.
  const started = process.uptime()
  const linted = async () => (isStdin ? lintStdin(workspace, flags) : lintFiles(workspace, patterns, flags))
  const run = isNothing ? NOTHING : await linted()
  const seconds = process.uptime() - started
  settle(exitCode(run, flags))
  // In a hook, nothing to look at is nothing to speak of.
  const isIdle = isNothing || (lintOptions(flags).scope !== undefined && run.results.length === 0)
  const failed = await report(run, reports, flags, {isStdin, seconds, workspace, isIdle})
  if (failed.length > 0) settle(2)
  const tables = [
    ...(flags.stats ? statsTable(run.results) : []),
    ...(watch ? timingTable(watch.times(), seconds) : []),
  ]
  for (const line of tables) process.stderr.write(`${line}\n`)
  for (const notice of run.notices) process.stderr.write(`empathylint: ${notice}\n`)
  tellProblems([...run.problems.map(withCommandMeant), ...failed])
  tellTooManyWarnings(run, flags)
}

function fail(problems: readonly Problem[]): void {
  tellProblems(problems)
  settle(2)
}

async function listFiles(workspace: Workspace, patterns: readonly string[], flags: LintFlags): Promise<void> {
  const {files, problems, notices} = await workspace.listFiles(patterns, lintOptions(flags))
  for (const file of files) process.stdout.write(`${process.stdout.isTTY ? visible(file) : file}\n`)
  for (const notice of notices) process.stderr.write(`empathylint: ${notice}\n`)
  if (problems.length > 0) fail(problems.map(withCommandMeant))
}

async function lintFiles(workspace: Workspace, files: readonly string[], flags: LintFlags): Promise<Run> {
  const bar = progress(flags)
  const run = await workspace.lintFiles(files, {...lintOptions(flags), onProgress: bar.at})
  bar.end()
  if (!fixes(flags)) return run
  const unwritten = await workspace.writeFixes(run)
  const written = unwritten.length > 0 ? await withoutFixesOf(unwritten, run, workspace, flags) : run
  return withStagingNotice(written, flags)
}

/** Files that could not be written are as they were, and so are their findings. */
async function withoutFixesOf(
  unwritten: readonly Problem[],
  run: Run,
  workspace: Workspace,
  flags: LintFlags,
): Promise<Run> {
  const paths = unwritten.flatMap(({path}) => (path === undefined ? [] : [path]))
  const options = {...lintOptions(flags), fix: false}
  const {results} = await workspace.lintFiles(
    paths.map((path) => (isAbsolute(path) ? path : `./${path}`)),
    options,
  )
  const actual = new Map(results.map((result) => [result.path, result]))
  return {
    ...run,
    results: run.results.map((result) => actual.get(result.path) ?? result),
    problems: [...run.problems, ...unwritten],
  }
}

/** A hook fails then, for the commit would go through with what was found. */
function withStagingNotice(run: Run, flags: LintFlags): Run {
  const count = filesBehind(run, flags)
  if (count === 0) return run
  const files = count === 1 ? '1 file was' : `${count} files were`
  return {
    ...run,
    notices: [...run.notices, `${files} rewritten on the disk only. Stage what has changed, and commit again.`],
  }
}

/** With `--fix`, what came in goes out: fixed where it could be read and linted, else as it came. */
async function lintStdin(workspace: Workspace, flags: LintFlags): Promise<Run> {
  const {stdinFilename: filename} = flags
  const received = await readStdin()
  const text = decodeText(received, filename ?? STDIN)
  const run: Run = text.problem
    ? {results: [], problems: [text.problem], notices: []}
    : await workspace.lintText(text.content, {...lintOptions(flags), ...(filename !== undefined && {filename})})
  if (fixes(flags)) {
    const output = run.results[0]?.output
    process.stdout.write(output === undefined || text.problem ? received : encodeText(output, text.bom))
  }
  return run
}

/** A word that is no path may be a command with a slip in it. */
function withCommandMeant(problem: Problem): Problem {
  if (problem.kind !== 'usage' || problem.path === undefined || problem.hint !== undefined) return problem
  const command = didYouMean(problem.path, Object.keys(COMMANDS))
  return command === undefined ? problem : {...problem, hint: `Did you mean the command: empathylint ${command}?`}
}
