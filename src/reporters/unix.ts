/** The unix format: `path:line:col: severity rule: message` and nothing else, for what reads the lines of a compiler. */
import type {FileResult} from '../diagnostics/index.ts'
import {linesOf} from './region.ts'
import type {Reporter} from './reporter.ts'
import {reported} from './tally.ts'
import {oneLine, visible} from './visible.ts'

/** A problem with the file as a whole stands at 1:1, for a line without a place would not be read. */
export const unix: Reporter = (results, {quiet}) =>
  reported(results, quiet)
    .flatMap(findingLines)
    .map((line) => `${line}\n`)
    .join('')

function findingLines(result: FileResult): readonly string[] {
  if (result.diagnostics.length === 0) return []
  const index = linesOf(result)
  return result.diagnostics.map(({span, severity, rule, message}) => {
    const {line, column} = index.position(span.start)
    return `${visible(result.path)}:${line}:${column}: ${severity} ${visible(rule)}: ${oneLine(message)}`
  })
}
