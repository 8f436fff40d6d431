/** `empathylint extract <export> --out <folder>`: an export as files that can be read, reviewed and edited. */
import {counted} from '../reporters/index.ts'
import {createWorkspace} from '../workspace/index.ts'
import type {ExtractFlags, LintFlags} from './flags.ts'
import {failWith, named, settle, tellProblems} from './terminal.ts'
import {workspaceOptions} from './workspace-options.ts'

export async function extract(path: string, {out, force = false}: ExtractFlags, flags: LintFlags): Promise<void> {
  const options = workspaceOptions(flags)
  if (typeof options === 'string') return failWith(options)
  if (out === undefined || out.trim() === '')
    return failWith(
      'The folder for the files is missing.',
      `Add --out, as in: empathylint extract ${path} --out replies`,
    )
  const {written, unchanged, kept, problems, readAs} = await createWorkspace(options).extract(path, {out, force})
  tellProblems(problems)
  if (problems.length > 0) settle(2)
  if (readAs === undefined) return
  const parts = [
    `${counted(written.length, 'file')} written`,
    ...(unchanged.length > 0 ? [`${unchanged.length} already as in the export`] : []),
    ...(kept.length > 0 ? [`${kept.length} left alone`] : []),
  ]
  process.stdout.write(`Read as ${readAs}: ${parts.join(', ')}.\n`)
  if (kept.length === 0) return
  settle(1)
  process.stderr.write(
    `empathylint: These files say something else than the export. Add --force to overwrite them, or write them back with “empathylint apply”:\n${named(kept)}`,
  )
}
