/** The result of one line of a stream of replies, as one line of JSON. */
import type {Diagnostic, Severity} from '../diagnostics/index.ts'
import {LineIndex} from '../text/index.ts'
import {jsonText, wellFormedJsonText} from './json-text.ts'
import {messageEntry} from './message-entry.ts'
import type {ReportOptions} from './reporter.ts'

/** What was found in one reply. */
export interface LineResult {
  /** As JSON. */
  readonly id?: string
  /** 1-based, in what was read. */
  readonly line: number
  /** The texts of the reply, decoded, with the findings whose offsets count in them. */
  readonly texts: readonly {
    readonly field: 'body' | 'subject'
    readonly source: string
    readonly diagnostics: readonly Diagnostic[]
  }[]
  /** Why the reply was not linted. */
  readonly skipped?: string
}

/** One line, with its break. Findings are those of the `json` format, each with the range in its text. */
export function lineResult({id, line, texts, skipped}: LineResult, options: Pick<ReportOptions, 'rules'>): string {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const findings = texts.flatMap(({field, source, diagnostics}) => {
    if (diagnostics.length === 0) return []
    const index = new LineIndex(source)
    return diagnostics.map((diagnostic) => {
      counts[diagnostic.severity]++
      const {start, end} = diagnostic.span
      return {field, range: [start, end], ...messageEntry(diagnostic, index, {color: false, width: 0, ...options})}
    })
  })
  return withId(id, wellFormedJsonText({line, findings, counts, ...(skipped !== undefined && {skipped})}))
}

/** A line that could not be linted, and why. */
export interface LineFailure extends Pick<LineResult, 'id' | 'line'> {
  readonly reason: string
}

/** The same for such a line. */
export function lineFailure({id, line, reason}: LineFailure): string {
  return withId(id, jsonText({line, error: reason}))
}

/** @param rest the text of an object that is not empty. */
function withId(id: string | undefined, rest: string): string {
  if (id === undefined) return `${rest}\n`
  // A number goes out digit by digit as it came in.
  const stated = id.startsWith('"') ? jsonText(JSON.parse(id)) : id
  return `{"id":${stated},${rest.slice(1)}\n`
}
