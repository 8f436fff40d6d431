/** The sarif format, version 2.1.0: a log for GitHub's code scanning and for viewers. */
import type {Diagnostic, FileResult, RelatedSpan, SuppressedDiagnostic} from '../diagnostics/index.ts'
import type {LineIndex, Span} from '../text/index.ts'
import {artifactUri, isAbsoluteUri} from './artifact-uri.ts'
import {whatAndWhy} from './finding-words.ts'
import {wellFormedJsonText} from './json-text.ts'
import {lineHashes} from './line-hash.ts'
import {projectPathOf} from './project-path.ts'
import {linesOf, regionOf} from './region.ts'
import {writableReplacement} from './replacement.ts'
import type {Failure, Reporter, ReportOptions} from './reporter.ts'
import {SARIF_LEVELS, sarifRules} from './sarif-rules.ts'
import {isFileLevel, reported, SEVERITIES} from './tally.ts'
import {oneLine} from './visible.ts'

/** GitHub refuses a log with more results. */
const MOST_RESULTS = 25_000

/** What paths are relative to; whoever reads the log knows where that is. */
const ROOT = '%SRCROOT%'

/** A finding to write, with what its file has in common with others. */
interface Finding {
  readonly diagnostic: Diagnostic
  readonly suppression?: Omit<SuppressedDiagnostic, 'diagnostic'>
  readonly file: SourceFile
}

interface SourceFile {
  readonly index: LineIndex
  readonly location: ReturnType<typeof artifactLocation>
  readonly hashOf: (line: number) => string | undefined
}

export const sarif: Reporter = (results, options) => {
  const all = reported(results, options.quiet).flatMap((result) => fileFindings(result, options))
  const findings = heaviest(all)
  const rules = sarifRules(
    findings.map(({diagnostic}) => diagnostic),
    options,
  )
  const ruleIndexes = new Map(rules.map(({id}, at) => [id, at]))
  const run = {
    tool: {
      driver: {
        name: 'empathylint',
        informationUri: 'https://github.com/empathylint/empathylint',
        ...(options.version === undefined ? {} : {semanticVersion: options.version}),
        rules,
      },
    },
    invocations: [invocation(options, {held: findings.length, total: all.length})],
    originalUriBaseIds: {[ROOT]: {description: {text: 'The root of the project.'}}},
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: findings.map((finding) => resultOf(finding, ruleIndexes)),
  }
  return `${wellFormedJsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  })}\n`
}

function fileFindings(result: FileResult, options: ReportOptions): readonly Finding[] {
  const {path, diagnostics, suppressed = []} = result
  if (diagnostics.length === 0 && suppressed.length === 0) return []
  const index = linesOf(result)
  const file = {index, location: artifactLocation(path, options), hashOf: lineHashes(index.source)}
  return [
    ...diagnostics.map((diagnostic) => ({diagnostic, file})),
    ...suppressed
      .filter(({diagnostic}) => !options.quiet || diagnostic.severity === 'error')
      .map(({diagnostic, ...suppression}) => ({diagnostic, suppression, file})),
  ]
}

/** As many findings as a log may hold, in their order: what is not reported goes first, then what weighs least. */
function heaviest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_RESULTS) return findings
  const weight = ({diagnostic, suppression}: Finding) =>
    SEVERITIES.indexOf(diagnostic.severity) + (suppression ? SEVERITIES.length : 0)
  const kept = new Set(findings.toSorted((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS))
  return findings.filter((finding) => kept.has(finding))
}

function invocation(options: ReportOptions, {held, total}: Readonly<Record<'held' | 'total', number>>) {
  const {failures = []} = options
  const cut = {level: 'warning', message: {text: `This log holds ${held} of ${total} findings, those that weigh most.`}}
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: [
      ...failures.map((failure) => notification(failure, options)),
      ...(total > held ? [cut] : []),
    ],
  }
}

function notification({path, message}: Failure, options: ReportOptions) {
  const locations = path === undefined ? [] : [{physicalLocation: {artifactLocation: artifactLocation(path, options)}}]
  return {level: 'error', message: plainMessage(message), ...(locations.length > 0 ? {locations} : {})}
}

function artifactLocation(path: string, options: ReportOptions) {
  const uri = artifactUri(projectPathOf(path, options))
  return isAbsoluteUri(uri) ? {uri} : {uri, uriBaseId: ROOT}
}

function resultOf({diagnostic, suppression, file}: Finding, ruleIndexes: ReadonlyMap<string, number>) {
  const {rule, severity, span, fingerprint, related} = diagnostic
  const {index, location, hashOf} = file
  const isWholeFile = isFileLevel(diagnostic)
  // Without a region there is no line to hash, and the finding must still be known again.
  const lineHash = isWholeFile ? undefined : hashOf(index.position(span.start).line)
  const fixes = fixesOf(diagnostic, file)
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: SARIF_LEVELS[severity],
    message: plainMessage(whatAndWhy(diagnostic)),
    locations: [
      {physicalLocation: {artifactLocation: location, ...(isWholeFile ? {} : {region: sarifRegion(span, index)})}},
    ],
    partialFingerprints: {
      primaryLocationLineHash: lineHash ?? `${fingerprint}:1`,
      'empathylintFingerprint/v1': fingerprint,
    },
    ...(related.length > 0 ? {relatedLocations: related.map((each, at) => relatedLocation(each, at, file))} : {}),
    ...(fixes.length > 0 ? {fixes} : {}),
    ...(suppression ? {suppressions: [suppressionOf(suppression)]} : {}),
  }
}

function relatedLocation({span, label}: RelatedSpan, at: number, {index, location}: SourceFile) {
  const physicalLocation = {artifactLocation: location, region: sarifRegion(span, index)}
  return {id: at, message: plainMessage(label), physicalLocation}
}

function fixesOf({suggestions}: Diagnostic, {index, location}: SourceFile) {
  return suggestions.flatMap((suggestion) => {
    if (!writableReplacement(suggestion, index.source)) return []
    const replacements = suggestion.edits.map(({span, content}) => ({
      deletedRegion: sarifRegion(span, index),
      ...(content === '' ? {} : {insertedContent: {text: content}}),
    }))
    const artifactChanges = [{artifactLocation: location, replacements}]
    return [{description: plainMessage(suggestion.title), artifactChanges}]
  })
}

function suppressionOf({by, reason}: Omit<SuppressedDiagnostic, 'diagnostic'>) {
  return {
    kind: by === 'directive' ? 'inSource' : 'external',
    ...(reason === undefined ? {} : {justification: oneLine(reason)}),
  }
}

function sarifRegion(span: Span, index: LineIndex) {
  const {line, column, endLine, endColumn} = regionOf(span, index)
  return {startLine: line, startColumn: column, endLine, endColumn}
}

/** In a plain message `[words](target)` is a link; what a macro says must not become one. */
function plainMessage(text: string) {
  return {text: oneLine(text).replaceAll('](', '] (')}
}
