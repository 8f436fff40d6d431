/** The rdjson format: one object with all findings, for reviewdog. */
import {wellFormedJsonText} from './json-text.ts'
import {rdDiagnostics, SOURCE} from './rd-diagnostic.ts'
import type {Reporter} from './reporter.ts'

export const rdjson: Reporter = (results, options) =>
  `${wellFormedJsonText({source: SOURCE, diagnostics: rdDiagnostics(results, options)})}\n`
