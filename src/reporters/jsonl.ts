/** The JSON Lines format: one finding a line, for streams. */
import type {FileResult} from '../diagnostics/index.ts'
import {jsonText} from './json-text.ts'
import {messageEntry} from './message-entry.ts'
import {linesOf} from './region.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {reported} from './tally.ts'

export const jsonl: Reporter = (results, options) =>
  reported(results, options.quiet)
    .flatMap((result) => findingLines(result, options))
    .map((line) => `${line}\n`)
    .join('')

function findingLines(result: FileResult, options: ReportOptions): readonly string[] {
  const {path, diagnostics} = result
  if (diagnostics.length === 0) return []
  const index = linesOf(result)
  return diagnostics.map((diagnostic) => jsonText({filePath: path, ...messageEntry(diagnostic, index, options)}))
}
