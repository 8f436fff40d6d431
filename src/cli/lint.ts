/** `empathylint [paths…]`: lints, fixes and reports. */
import {isAbsolute} from 'node:path'
import {countBySeverity} from '../diagnostics/index.ts'
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
import {COMMANDS, type LintFlags} from './flags.ts'
import {report} from './report.ts'
import {failWith, readStdin, settle, tellProblems} from './terminal.ts'
import {workspaceOptions} from './workspace-options.ts'

/** Runs the command; the exit code is settled in process.exitCode. */
export async function lint(paths: readonly string[], flags: LintFlags): Promise<void> {
  const isStdin = flags.stdin === true || paths.includes('-')
  const files = paths.filter((path) => path !== '-')
  const mistake = mistakeIn(files, flags, isStdin)
  if (mistake) return failWith(...mistake)
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)

  const workspace = createWorkspace(options)
  const run = isStdin ? await lintStdin(workspace, flags) : await lintFiles(workspace, files, flags)
  settle(exitCode(run, flags))
  await report(run, flags, isStdin)
  for (const notice of run.notices) process.stderr.write(`empathylint: ${notice}\n`)
  tellProblems(run.problems.map(withCommandMeant))
  tellTooManyWarnings(run, flags)
}

/** What is wrong with the arguments, and what to do about it. */
function mistakeIn(files: readonly string[], flags: LintFlags, isStdin: boolean): [string, string?] | undefined {
  if (isStdin && files.length > 0)
    return ['Standard input and files cannot be linted in one run.', 'Name the text with --stdin-filename.']
  if (flags.stdinFilename !== undefined && !isStdin) return ['--stdin-filename goes with --stdin or -.']
  if (flags.stdinFilename === '') return ['The value of --stdin-filename is empty.']
  if (flags.fix && flags.fixDryRun) return ['--fix and --fix-dry-run exclude each other.', 'Leave one of them out.']
  return undefined
}

async function lintFiles(workspace: Workspace, files: readonly string[], flags: LintFlags): Promise<Run> {
  const run = await workspace.lintFiles(files, {fix: flags.fix === true || flags.fixDryRun === true})
  if (!flags.fix) return run
  const unwritten = await workspace.writeFixes(run)
  return unwritten.length > 0 ? withoutFixesOf(unwritten, run, workspace) : run
}

/** Files that could not be written are as they were, and so are their findings. */
async function withoutFixesOf(unwritten: readonly Problem[], run: Run, workspace: Workspace): Promise<Run> {
  const paths = unwritten.flatMap(({path}) => (path === undefined ? [] : [path]))
  const {results} = await workspace.lintFiles(paths.map((path) => (isAbsolute(path) ? path : `./${path}`)))
  const actual = new Map(results.map((result) => [result.path, result]))
  return {
    ...run,
    results: run.results.map((result) => actual.get(result.path) ?? result),
    problems: [...run.problems, ...unwritten],
  }
}

/** With `--fix`, what came in goes out: fixed where it could be read and linted, else as it came. */
async function lintStdin(workspace: Workspace, flags: LintFlags): Promise<Run> {
  const {stdinFilename: filename, fix = false, fixDryRun = false} = flags
  const received = await readStdin()
  const text = decodeText(received, filename ?? STDIN)
  const run: Run = text.problem
    ? {results: [], problems: [text.problem], notices: []}
    : await workspace.lintText(text.content, {fix: fix || fixDryRun, ...(filename !== undefined && {filename})})
  if (fix) {
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

function exitCode({results, problems}: Run, {maxWarnings = Infinity}: LintFlags): 0 | 1 | 2 {
  if (problems.length > 0) return 2
  const counts = countBySeverity(results)
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0
}

/** Where warnings alone make a run fail, the report does not show why. */
function tellTooManyWarnings({results}: Run, {maxWarnings = Infinity}: LintFlags): void {
  const {warning: count} = countBySeverity(results)
  if (count > maxWarnings)
    process.stderr.write(
      `empathylint: There ${count === 1 ? 'is 1 warning' : `are ${count} warnings`}; --max-warnings allows ${maxWarnings}.\n`,
    )
}
