/** What is different on GitHub Actions, which takes lines of the log for commands. */
import {randomUUID} from 'node:crypto'
import type {FileResult} from '../diagnostics/index.ts'
import {annotations, type ReportOptions} from '../reporters/index.ts'
import {appendReport, type Problem} from '../workspace/index.ts'

export function onActions(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true'
}

/** Text of which no line is taken for a command there; what reads a diff passes over the lines around it. */
export function unheard(text: string): string {
  if (!onActions() || text === '') return text
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`
}

/** Shows findings at their lines too, and in the summary of the job. @returns what could not be written. */
export async function annotate(
  results: readonly FileResult[],
  options: Omit<ReportOptions, 'color' | 'width'>,
  stream: NodeJS.WritableStream,
): Promise<Problem | undefined> {
  const {github, stepSummary} = await annotations()
  const all = {...options, color: false, width: 0}
  stream.write(github(results, all))
  const summary = process.env['GITHUB_STEP_SUMMARY']
  return summary ? appendReport(summary, stepSummary(results, all)) : undefined
}
