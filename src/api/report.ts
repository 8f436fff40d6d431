/** Reports of the public API: results as text, by a built-in format or one of somebody's own. */
import {didYouMean} from '../config/index.ts'
import type {FileResult} from '../diagnostics/index.ts'
import {REPORTERS, type ReporterName, type ReportOptions} from '../reporters/index.ts'
import {ruleInfos} from '../workspace/index.ts'

/** Makes the text of a report; it may take its time. The default export of a module that `--format` names. */
export type Reporter = (results: readonly FileResult[], options: ReportOptions) => string | Promise<string>

/**
 * Results as the text of a report.
 * @param format a built-in one, such as `sarif`, or what makes the report. `html` shows replies only of results that
 * were made with `keepReplies`.
 * @param options what else the report is to tell; no color, no terminal and the built-in rules where absent. What kept
 * files from being linted goes in as `failures: run.problems`.
 * @throws RangeError where there is no such format.
 */
export async function formatResults(
  results: readonly FileResult[],
  format: ReporterName | Reporter = 'pretty',
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const [reporter, rules] = await Promise.all([reporterOf(format), ruleInfos()])
  // Once a text is rewritten, what remains counts in the new one.
  const shown = results.map((result) => (result.output === undefined ? result : {...result, source: result.output}))
  return reporter(shown, {color: false, width: 0, rules: new Map(rules.map((rule) => [rule.id, rule])), ...options})
}

async function reporterOf(format: ReporterName | Reporter): Promise<Reporter> {
  if (typeof format === 'function') return format
  if (Object.hasOwn(REPORTERS, format)) return REPORTERS[format]()
  const names = Object.keys(REPORTERS)
  const near = didYouMean(String(format), names)
  const hint = near === undefined ? `There are ${names.join(', ')}.` : `Did you mean “${near}”?`
  throw new RangeError(`There is no format “${String(format)}”. ${hint}`)
}
