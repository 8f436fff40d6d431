/** The checkstyle format, version 4.3: XML that Jenkins, reviewdog and many editors read. */
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import type {LineIndex} from '../text/index.ts'
import {fileFailures, NOT_LINTED} from './failures.ts'
import {whatAndWhy} from './finding-words.ts'
import {projectPathOf} from './project-path.ts'
import {linesOf} from './region.ts'
import type {Reporter} from './reporter.ts'
import {isFileLevel, reported} from './tally.ts'
import {oneLine, visible} from './visible.ts'
import {XML_DECLARATION, xmlElement, xmlLeaf} from './xml.ts'

export const checkstyle: Reporter = (results, options) => {
  const errors = new Map<string, readonly string[]>()
  const add = (path: string, lines: readonly string[]) => {
    const name = projectPathOf(path, options)
    errors.set(name, [...(errors.get(name) ?? []), ...lines])
  }
  for (const result of reported(results, options.quiet))
    if (result.diagnostics.length > 0) add(result.path, findingElements(result))
  for (const {path, message} of fileFailures(options)) add(path, [failureElement(message)])
  const files = [...errors].flatMap(([name, lines]) => xmlElement('file', {name}, lines))
  return [XML_DECLARATION, ...xmlElement('checkstyle', {version: '4.3'}, files), ''].join('\n')
}

function findingElements(result: FileResult): readonly string[] {
  const index = linesOf(result)
  return result.diagnostics.map((diagnostic) => findingElement(diagnostic, index))
}

/** A line is required and at least 1; a column is left out for the file as a whole. */
function findingElement(diagnostic: Diagnostic, index: LineIndex): string {
  const {line, column} = index.position(diagnostic.span.start)
  return xmlLeaf('error', {
    line,
    column: isFileLevel(diagnostic) ? undefined : column,
    severity: diagnostic.severity,
    message: whatAndWhy(diagnostic),
    source: `empathylint.${visible(diagnostic.rule)}`,
  })
}

function failureElement(message: string): string {
  return xmlLeaf('error', {line: 1, severity: 'error', message: oneLine(message), source: `empathylint.${NOT_LINTED}`})
}
