/** `empathylint apply <replies> <export>`: edited files back into the export that they came from. */
import {counted, visible} from '../reporters/index.ts'
import {type Application, createWorkspace, unifiedDiff} from '../workspace/index.ts'
import type {ApplyFlags, LintFlags} from './flags.ts'
import {forTerminal} from './report.ts'
import {failWith, named, settle, tellProblems, usesColor} from './terminal.ts'
import {workspaceOptions} from './workspace-options.ts'

export async function apply(
  replies: string,
  target: string,
  {dryRun = false}: ApplyFlags,
  flags: LintFlags,
): Promise<void> {
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)
  const done = await createWorkspace(options).apply([replies], target, {isDryRun: dryRun})
  tellProblems(done.problems)
  if (done.problems.length > 0) return settle(2)
  if (done.conflicts.length > 0) return tellConflicts(done, target)
  if (dryRun && done.change) {
    const {path, before, after} = done.change
    const diff = await unifiedDiff(path, before, after)
    process.stdout.write(process.stdout.isTTY ? forTerminal(diff, usesColor(flags.color)) : diff)
  }
  // The diff goes to standard output alone, so that it can be handed on.
  const stream = dryRun ? process.stderr : process.stdout
  stream.write(`${summary(done, dryRun)}\n`)
  if (done.missing.length > 0) process.stderr.write(`empathylint: Not in ${visible(target)}:\n${named(done.missing)}`)
  for (const file of done.rewritten)
    process.stderr.write(`empathylint: More than words changed in ${visible(file)}, so its markup was made anew.\n`)
}

function summary({applied, unchanged, missing}: Application, dryRun: boolean): string {
  const parts = [
    `${counted(applied.length, 'reply', 'replies')} ${dryRun ? 'would be written' : 'written'}`,
    `${unchanged} unchanged`,
    ...(missing.length > 0 ? [`${missing.length} not in the export`] : []),
  ]
  return `${parts.join(', ')}.`
}

function tellConflicts({conflicts}: Application, target: string): void {
  process.stderr.write(
    `empathylint: Nothing was written: these replies were changed both here and in ${visible(target)}.\n${named(conflicts)}  Extract the export into another folder, and take over what you want to keep.\n`,
  )
  settle(1)
}
