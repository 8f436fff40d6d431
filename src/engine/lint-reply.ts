/** Runs the rules over one reply. */
import type {Severity, Suggestion} from '../diagnostics/index.ts'
import {type Context, type ContextHints, formOf, inferContext, type ReplyForm} from '../language/index.ts'
import type {Path, Reply, Sentence} from '../prose/index.ts'
import type {AnyFinding, AnyRule, ReplySettings, RuleContext} from '../rule/index.ts'
import {overlaps, type Span, type Text} from '../text/index.ts'
import type {Measure} from './linter-types.ts'
import {withReading} from './reading.ts'
import type {RuleIndex} from './rule-index.ts'

/** A finding, placed in the file. */
export interface PlacedFinding {
  readonly rule: string
  readonly definition: AnyRule
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  /** The words at fault. */
  readonly words: string
  readonly related: readonly {readonly span: Span; readonly label: string}[]
  readonly suggestions: readonly Suggestion[]
  readonly isReplyLevel: boolean
  /** The sentence that holds the words, for the fingerprint. */
  readonly sentence: string
}

/** A rule that threw. */
export interface RuleCrash {
  readonly rule: string
  readonly error: unknown
}

export interface ReplyFindings {
  readonly findings: readonly PlacedFinding[]
  readonly crashes: readonly RuleCrash[]
  readonly context: Context
}

/** What holds for all replies of a file. */
export interface Running {
  readonly measure: Measure
  /** Rules that have thrown, and do not run again in this file. */
  readonly failed: Set<string>
}

/** Lints a reply on all ways through its template. What is found on several ways is reported once. */
export function lintReply(
  reply: Reply,
  index: RuleIndex,
  settings: ReplySettings,
  hints: ContextHints,
  {measure, failed}: Running,
): ReplyFindings {
  const context = measure('(analysis)', () => inferContext(reply, hints))
  const crashes = new Map<string, RuleCrash>()
  const byPlace = new Map<string, {finding: PlacedFinding; paths: Path[]}>()
  const seen = new Set<Sentence>()
  for (const path of reply.paths) {
    const form = formOf(reply, path, settings.settings)
    const active = activeRules(index.rules, settings, context, form).filter(({id}) => !failed.has(id))
    const collect = (
      rule: AnyRule,
      unit: 'sentence' | 'block' | 'reply',
      found: Iterable<AnyFinding>,
      sentence = '',
    ) => {
      let count = 0
      for (const finding of found) {
        const placed = place(rule, finding, settings, unit === 'reply', sentence, path)
        const key = unit === 'reply' ? `${rule.id} #${count++}` : `${rule.id} ${placed.span.start} ${placed.span.end}`
        const known = byPlace.get(key)
        if (known && unit === 'reply') {
          known.paths.push(path)
          if (isWorse(placed, known.finding)) known.finding = placed
        } else if (known) known.paths.push(path)
        else byPlace.set(key, {finding: placed, paths: [path]})
      }
    }
    const run = (rule: AnyRule, work: () => void) => {
      if (crashes.has(rule.id)) return
      try {
        measure(rule.id, work)
      } catch (error) {
        crashes.set(rule.id, {rule: rule.id, error})
        failed.add(rule.id)
      }
    }
    const about = (rule: AnyRule): RuleContext => {
      const options = settings.rules.get(rule.id)?.options ?? {}
      return {reply, path, context, form, options: options as RuleContext['options'], settings: settings.settings}
    }
    const abouts = new Map(active.map((rule) => [rule, about(rule)]))
    for (const sentence of path.sentences) {
      if (seen.has(sentence)) continue
      seen.add(sentence)
      const wanted = index.wanting(sentence)
      for (const rule of active) {
        const own = abouts.get(rule)
        if (!rule.sentence || !own || !wanted(rule)) continue
        run(rule, () => collect(rule, 'sentence', rule.sentence?.(sentence, own) ?? [], sentence.text.value))
      }
    }
    for (const rule of active) {
      const own = abouts.get(rule)
      if (!own) continue
      if (rule.block)
        for (const block of path.blocks)
          run(rule, () => collect(rule, 'block', rule.block?.(block, own) ?? [], block.text.value))
      if (rule.reply) run(rule, () => collect(rule, 'reply', rule.reply?.(reply, own) ?? []))
    }
  }
  const blanks = reply.placeholders.map(({text}) => text.span)
  const findings = [...byPlace.values()].map(({finding, paths}) => demoted(withWay(finding, paths, reply), blanks))
  return {findings, crashes: [...crashes.values()], context}
}

function activeRules(
  rules: readonly AnyRule[],
  {rules: set}: ReplySettings,
  context: Context,
  form: ReplyForm,
): readonly AnyRule[] {
  const isKnown = context.value !== 'unknown' && context.confidence !== 'low'
  return rules.filter(({id, contexts, requires}) => {
    const {severity, isForced = false} = set.get(id) ?? {severity: 'off'}
    if (severity === 'off') return false
    if (requires && !isKnown && !isForced) return false
    if (requires === 'full-reply' && !form.isSurelyReply && !isForced) return false
    return !contexts || !isKnown || contexts.includes(context.value)
  })
}

function place(
  rule: AnyRule,
  finding: AnyFinding,
  settings: ReplySettings,
  isReplyLevel: boolean,
  sentence: string,
  path: Path,
): PlacedFinding {
  const set = settings.rules.get(rule.id)?.severity
  const configured = set === undefined || set === 'off' ? rule.severity : set
  const messages = rule.messages as Readonly<Record<string, string>>
  const at: Text = finding.at
  return {
    rule: rule.id,
    definition: rule,
    messageId: finding.message,
    // A rule may weigh a case differently, unless the team has said how much the rule weighs.
    severity: finding.severity && configured === rule.severity ? finding.severity : configured,
    message: fillIn(messages[finding.message] ?? finding.message, finding.data ?? {}),
    span: at.span,
    words: at.value,
    related: (finding.related ?? []).map((each) => ({span: each.at.span, label: each.label})),
    suggestions: finding.suggestions.map((each) => withReading(each, path.blocks)),
    isReplyLevel,
    sentence,
  }
}

function fillIn(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(data, key) ? String(data[key]).replace(/\s+/g, ' ') : whole,
  )
}

const WEIGHT: Readonly<Record<Severity, number>> = {error: 2, warning: 1, info: 0}

function isWorse(a: PlacedFinding, b: PlacedFinding): boolean {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] > 0 || (a.severity === b.severity && a.related.length > b.related.length)
  )
}

/** Says on which way through the template a finding holds, where it does not hold on all. */
function withWay(finding: PlacedFinding, paths: readonly Path[], reply: Reply): PlacedFinding {
  if (!finding.isReplyLevel || paths.length === reply.paths.length) return finding
  const condition = paths[0]?.conditions.at(-1)
  return condition === undefined
    ? finding
    : {...finding, message: `${finding.message.replace(/\.$/, '')} (${condition}).`}
}

/** Edits that would touch a placeholder, or characters that are not the writer's words, are shown but never applied. */
function demoted(finding: PlacedFinding, blanks: readonly Span[]): PlacedFinding {
  const touches = (span: Span) => span.start < span.end && blanks.some((blank) => overlaps(blank, span))
  const suggestions = finding.suggestions.map((suggestion) => {
    const {applicability, edits} = suggestion
    if (applicability === 'display') return suggestion
    const isFine = edits.length > 0 && edits.every((edit) => !edit.inexact && !touches(edit.span))
    return isFine ? suggestion : {...suggestion, applicability: 'display' as const}
  })
  return {...finding, suggestions}
}
