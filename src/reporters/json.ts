/** The JSON format: ESLint's array of results, with what ESLint has no place for added beside it. */
import {countBySeverity, type FileResult} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import {jsonText} from './json-text.ts'
import {messageEntry} from './message-entry.ts'
import type {Reporter, ReportOptions} from './reporter.ts'
import {reported, safeFix} from './tally.ts'

export const json: Reporter = (results, options) => {
  const entries = reported(results, options.quiet).map((result) => fileEntry(result, options))
  return `${jsonText(entries)}\n`
}

function fileEntry(result: FileResult, options: ReportOptions) {
  const {path, source, diagnostics, replyCount, skipped, output, suppressed = []} = result
  const index = new LineIndex(source)
  const counts = countBySeverity([result])
  const fixable = countBySeverity([{...result, diagnostics: diagnostics.filter((each) => safeFix(each))}])
  return {
    filePath: path,
    messages: diagnostics.map((diagnostic) => messageEntry(diagnostic, index, options)),
    suppressedMessages: suppressed.map(({diagnostic, by, reason = ''}) => ({
      ...messageEntry(diagnostic, index, options),
      suppressions: [{kind: by, justification: reason}],
    })),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
    fixableInfoCount: fixable.info,
    replyCount,
    skipped,
    usedDeprecatedRules: [],
    ...(diagnostics.length > 0 ? {source} : {}),
    ...(output === undefined ? {} : {output}),
  }
}
