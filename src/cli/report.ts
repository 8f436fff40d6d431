/** Prints what a run found, and the diff of what it would change. */
import type {FileResult} from '../diagnostics/index.ts'
import {REPORTERS, visible} from '../reporters/index.ts'
import {type Run, unifiedDiff} from '../workspace/index.ts'
import type {LintFlags} from './flags.ts'
import {bold, columns, usesColor} from './terminal.ts'

/** Findings go to standard output; where that carries a text or a diff for the next program, to standard error. */
export async function report({results, problems}: Run, flags: LintFlags, isStdin: boolean): Promise<void> {
  const printsDiff = flags.fixDryRun === true && flags.format !== 'json'
  if (printsDiff) await printDiffs(results, flags)
  // A run that could not begin has said why; an empty summary would only bury it.
  if (results.length === 0 && problems.length > 0 && flags.format !== 'json') return
  const reporter = await REPORTERS[flags.format]()
  const stream = printsDiff || (isStdin && flags.fix) ? process.stderr : process.stdout
  const fixing = flags.fixDryRun === true ? 'dry run' : flags.fix === true
  stream.write(
    reporter(fixing ? results.map(withFixedSource) : results, {
      color: usesColor(flags.color, stream),
      width: columns(stream),
      fixing,
      ...(flags.quiet && {quiet: true}),
    }),
  )
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
    process.stdout.write(isTTY ? forTerminal(diff, usesColor(color)) : diff)
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
