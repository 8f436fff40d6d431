/** The rdjsonl format: one finding a line, each with its own source, for reviewdog and streams. */
import {wellFormedJsonText} from './json-text.ts'
import {rdDiagnostics, SOURCE} from './rd-diagnostic.ts'
import type {Reporter} from './reporter.ts'

export const rdjsonl: Reporter = (results, options) =>
  rdDiagnostics(results, options)
    .map((diagnostic) => `${wellFormedJsonText({...diagnostic, source: SOURCE})}\n`)
    .join('')
