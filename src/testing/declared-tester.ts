/** Runs the tests of house rules: their `bad` lines must be flagged, their `good` lines must not. */
import {type AnyRule, compileDeclared, type DeclaredRule, type Settings} from '../rule/index.ts'
import {unusedParts} from './coverage.ts'
import {quote} from './difference.ts'
import {lintSample, type Sample} from './lint-sample.ts'
import {LACKS_SUGGESTION, soundnessProblems, unreadable} from './soundness.ts'
import type {TestedLine, TestedRule} from './tested.ts'

/** A house rule, and where it stands. */
export interface DeclaredSource {
  readonly rule: DeclaredRule
  /** Path of the config or the file of rules. */
  readonly file: string
  /** 1-based line of a part of it, such as `['bad', 0]`, where that is known. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

export interface DeclaredTestOptions {
  /** Find also what in the rule never fires. */
  readonly coverage?: boolean
  /** What the team says about itself in its config. */
  readonly settings?: Settings
}

/** Tests a house rule. */
export function testDeclared(
  source: DeclaredSource,
  {coverage = false, settings = {}}: DeclaredTestOptions = {},
): TestedRule {
  const {rule, file, lineOf} = source
  const placed = (path: readonly (string | number)[]) => {
    const line = lineOf(path)
    return line === undefined ? {} : {line}
  }
  const head = {id: `house/${rule.id}`, file, ...placed(['id'])}
  const bad = linesOf(rule, 'bad', settings)
  const good = linesOf(rule, 'good', settings)
  try {
    const compiled = compileDeclared(rule)
    const tested = (kind: TestedLine['kind']) => (line: Line) => ({
      kind,
      text: line.sample.text,
      file,
      ...placed(line.path),
      problems: kind === 'bad' ? badProblems(compiled, rule, line.sample) : goodProblems(compiled, line.sample),
    })
    const lines = [...bad.map(tested('bad')), ...good.map(tested('good'))]
    if (!coverage) return {...head, lines, problems: []}
    const unused = unusedParts(rule, samplesOf(bad), samplesOf(good))
    return {
      ...head,
      lines,
      problems: [],
      unused: unused.map(({kind, text, phrase, path}) => ({kind, text, phrase, ...placed(path)})),
    }
  } catch (error) {
    // A phrase that cannot be read; where configs are checked before, that does not happen.
    return {...head, lines: [], problems: [error instanceof Error ? error.message : String(error)]}
  }
}

interface Line {
  readonly sample: Sample
  /** Where it stands in the rule. */
  readonly path: readonly (string | number)[]
}

/** The lines of a kind, each as a reply to which the rule applies: in its first situation and channel. */
function linesOf(rule: DeclaredRule, kind: 'bad' | 'good', settings: Settings): readonly Line[] {
  const given = rule[kind]
  const [context] = rule.contexts ?? []
  const [channel] = rule.channels ?? []
  const fields = {...(context !== undefined && {context}), ...(channel !== undefined && {channel})}
  return [given ?? []].flat().map((text, index) => ({
    sample: {text, fields, settings},
    path: typeof given === 'string' ? [kind] : [kind, index],
  }))
}

function samplesOf(lines: readonly Line[]): readonly Sample[] {
  return lines.map(({sample}) => sample)
}

function badProblems(compiled: AnyRule, {instead}: DeclaredRule, sample: Sample): readonly string[] {
  const {diagnostics, problems} = lintSample(compiled, sample)
  if (problems.length > 0) return problems.map(unreadable)
  if (diagnostics.length === 0) return ['Nothing was flagged.']
  return diagnostics
    .flatMap((diagnostic) => soundnessProblems({rule: compiled, sample, diagnostics}, diagnostic))
    .filter((problem) => instead !== undefined || problem !== LACKS_SUGGESTION)
}

function goodProblems(compiled: AnyRule, sample: Sample): readonly string[] {
  const {diagnostics, problems} = lintSample(compiled, sample)
  return [
    ...problems.map(unreadable),
    ...diagnostics.map(({span, message}) => `Flagged ${quote(sample.text.slice(span.start, span.end))}: ${message}`),
  ]
}
