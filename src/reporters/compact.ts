/** The compact format: `path:line:col: severity rule: message`, the line that problem matchers read. Never colored. */
import {type FileResult} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import {hiddenCounts, hiddenInWords} from './found.ts'
import type {Reporter} from './reporter.ts'
import {counted, reported} from './tally.ts'
import {oneLine, visible} from './visible.ts'

export const compact: Reporter = (results, options) => {
  const lines = reported(results, options.quiet).flatMap(fileLines)
  if (lines.length === 0) return ''
  const notShown = options.quiet ? undefined : hiddenInWords(hiddenCounts(results, options))
  return [...lines, '', counted(lines.length, 'problem'), ...(notShown ? [notShown] : []), ''].join('\n')
}

function fileLines({path, source, diagnostics}: FileResult): readonly string[] {
  if (diagnostics.length === 0) return []
  const index = new LineIndex(source)
  const shown = visible(path)
  return diagnostics.map(({span, severity, rule, message}) => {
    const {line, column} = index.position(span.start)
    return `${shown}:${line}:${column}: ${severity} ${visible(rule)}: ${oneLine(message)}`
  })
}
