/** Lints one sample with one rule, as tests and documentation need it. */
import type {Diagnostic} from '../diagnostics/index.ts'
import {createLinter, type Linter, type LintRequest} from '../engine/index.ts'
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
  /** The findings of the rule. */
  readonly diagnostics: readonly Diagnostic[]
  /** What else there is to say of the sample: a rule that threw, fields or a template that cannot be read. */
  readonly problems: readonly Diagnostic[]
  /** The sample after `--fix`. */
  readonly fixed: string
}

const linters = new WeakMap<AnyRule | readonly AnyRule[], Linter>()

function linterOf(rules: AnyRule | readonly AnyRule[]): Linter {
  const known = linters.get(rules)
  if (known) return known
  const linter = createLinter({rules: [rules].flat(), sources})
  linters.set(rules, linter)
  return linter
}

/** The findings of a rule on a sample. The rule is on with its own severity. */
export function lintSample(rule: AnyRule, sample: Sample): SampleResult {
  const linter = linterOf(rule)
  const {request, start} = opened([rule], sample)
  const {diagnostics} = linter.lint(request)
  const own = diagnostics.map((diagnostic) => moved(diagnostic, -start))
  return {
    diagnostics: own.filter((diagnostic) => diagnostic.rule === rule.id),
    problems: own.filter((diagnostic) => diagnostic.rule !== rule.id),
    // Nothing that may be applied unseen: nothing to be linted again and again.
    fixed: diagnostics.some(isFixable) ? (linter.fix(request).output ?? request.content).slice(start) : sample.text,
  }
}

/** A text without any sign that a variable could begin with. */
const PLAIN = /^[\p{L}\p{N}\s.,;:!?'"’‘“”()–—-]*$/u

/** Ids of the rules that find something in a sample. Many rules cost little more than one. */
export function rulesThatFire(rules: readonly AnyRule[], sample: Sample): readonly string[] {
  const {request} = opened(rules, sample)
  return [
    ...new Set(
      linterOf(rules)
        .lint(request)
        .diagnostics.map(({rule}) => rule),
    ),
  ]
}

/** The variables of a sample's template, as written. Blanks for a person to fill in, such as `[what we did]`, are none. */
export function variablesOf(rule: AnyRule, sample: Sample): readonly string[] {
  if (PLAIN.test(sample.text)) return []
  const {request} = opened([rule], sample)
  return linterOf(rule)
    .read(request)
    .entries.flatMap(({reply}) => reply.placeholders)
    .flatMap(({kind, text}) => (kind === 'placeholder' ? [text.value] : []))
}

/** A sample, made ready for the linter. `start` is where its text begins, after what is known about it. */
function opened(
  rules: readonly AnyRule[],
  {text, fields, options: given, settings = {}, format = 'md'}: Sample,
): {readonly request: LintRequest; readonly start: number} {
  const frontMatter = frontMatterOf({kind: 'reply', ...fields})
  const all: ReplySettings = {
    rules: new Map(
      rules.map(({id, severity, options = {}}) => [id, {severity, options: {...defaultOptions(options), ...given}}]),
    ),
    settings,
  }
  const request = {content: frontMatter + text, path: `replies/sample.${format}`, settingsFor: () => all}
  return {request, start: frontMatter.length}
}

function isFixable({suggestions}: Diagnostic): boolean {
  return suggestions.some(({applicability}) => applicability === 'safe')
}

/** A finding with its offsets moved. */
function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  const move = <Each extends {readonly span: {readonly start: number; readonly end: number}}>(each: Each): Each => ({
    ...each,
    span: {start: each.span.start + by, end: each.span.end + by},
  })
  return {
    ...move(diagnostic),
    related: diagnostic.related.map(move),
    suggestions: diagnostic.suggestions.map((suggestion) => ({...suggestion, edits: suggestion.edits.map(move)})),
  }
}

function frontMatterOf(fields: ReplyFields): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}
