/** Lints one sample with one rule, as tests and documentation need it. */
import type {Diagnostic, FileResult} from '../diagnostics/index.ts'
import {createLinter} from '../engine/index.ts'
import type {ReplyFields} from '../prose/index.ts'
import {type AnyRule, defaultOptions, type ReplySettings, type Settings} from '../rule/index.ts'
import {sources} from '../sources/index.ts'

/** A text to lint, and what is known about it. */
export interface Sample {
  readonly text: string
  /** What front matter would say: `context`, `kind`, `channel`, `fault` … */
  readonly fields?: ReplyFields
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: Settings
  /** `md` (default) or `txt`. */
  readonly format?: 'md' | 'txt'
}

/** What linting a sample gave; offsets and output count in the sample's text. */
export interface SampleResult {
  readonly diagnostics: readonly Diagnostic[]
  /** The sample after `--fix`. */
  readonly fixed: string
}

const linters = new WeakMap<AnyRule, ReturnType<typeof createLinter>>()

/** The findings of a rule on a sample. The rule is on with its own severity. */
export function lintSample(rule: AnyRule, sample: Sample): SampleResult {
  let linter = linters.get(rule)
  if (!linter) linters.set(rule, (linter = createLinter({rules: [rule], sources})))
  const frontMatter = frontMatterOf({kind: 'reply', ...sample.fields})
  const options = {...(rule.options ? defaultOptions(rule.options) : {}), ...sample.options}
  const settings: ReplySettings = {
    rules: new Map([[rule.id, {severity: rule.severity, options}]]),
    settings: sample.settings ?? {},
  }
  const request = {
    content: frontMatter + sample.text,
    path: `replies/sample.${sample.format ?? 'md'}`,
    settingsFor: () => settings,
  }
  const result = linter.lint(request)
  const fixed = linter.fix(request)
  return {
    diagnostics: moved(result, frontMatter.length),
    fixed: (fixed.output ?? request.content).slice(frontMatter.length),
  }
}

/** Diagnostics with their offsets counted from the end of the front matter. */
function moved({diagnostics}: FileResult, by: number): readonly Diagnostic[] {
  const move = <Each extends {readonly span: {readonly start: number; readonly end: number}}>(each: Each): Each => ({
    ...each,
    span: {start: each.span.start - by, end: each.span.end - by},
  })
  return diagnostics.map((diagnostic) => ({
    ...move(diagnostic),
    related: diagnostic.related.map(move),
    suggestions: diagnostic.suggestions.map((suggestion) => ({...suggestion, edits: suggestion.edits.map(move)})),
  }))
}

function frontMatterOf(fields: ReplyFields): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}
