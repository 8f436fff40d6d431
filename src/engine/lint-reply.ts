/** Runs the rules over one reply. */
import type {Severity, Suggestion} from '../diagnostics/index.ts'
import {type Context, type ContextHints, formOf, inferContext, type ReplyForm} from '../language/index.ts'
import type {Block, Path, Reply, Sentence} from '../prose/index.ts'
import type {AnyFinding, AnyRule, ReplySettings, RuleContext} from '../rule/index.ts'
import {overlaps, type Span, type Text} from '../text/index.ts'
import {type Measure, unmeasured} from './linter-types.ts'
import {withReading} from './reading.ts'
import {numbersIn, type RuleIndex, ruleSet, type RuleSet} from './rule-index.ts'

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
  running: Running,
): ReplyFindings {
  const context = running.measure('(analysis)', () => inferContext(reply, hints))
  const run = new RuleRun(reply, index, settings, context, running)
  for (const path of reply.paths) run.along(path)
  const blanks = reply.placeholders.map(({text}) => text.span)
  const findings = run.found().map(({finding, paths}) => demoted(withWay(finding, paths, reply), blanks))
  return {findings, crashes: run.crashes, context}
}

type Unit = 'sentence' | 'block' | 'reply'

/** A way through a reply while the rules run on it. */
interface Way {
  readonly path: Path
  readonly form: ReplyForm
  /** What rules are told, by their numbers. */
  readonly abouts: RuleContext[]
}

/** The rules at work on one reply. Each of them is run dozens of times, so that nothing is made for a single run. */
class RuleRun {
  readonly crashes: RuleCrash[] = []
  readonly #reply: Reply
  readonly #index: RuleIndex
  readonly #settings: ReplySettings
  readonly #context: Context
  readonly #running: Running
  readonly #found: Found
  /** Sentences that several ways share are looked at once; absent where there is one way. */
  readonly #seen: Set<Sentence> | undefined

  constructor(reply: Reply, index: RuleIndex, settings: ReplySettings, context: Context, running: Running) {
    this.#reply = reply
    this.#index = index
    this.#settings = settings
    this.#context = context
    this.#running = running
    this.#found = new Found(settings)
    if (reply.paths.length > 1) this.#seen = new Set()
  }

  found(): ReturnType<Found['all']> {
    return this.#found.all()
  }

  along(path: Path): void {
    const index = this.#index
    const form = formOf(this.#reply, path, this.#settings.settings)
    const {bySentence, byBlock, byReply} = activeRules(index, this.#settings, this.#context, form)
    const way: Way = {path, form, abouts: []}
    for (const sentence of path.sentences) {
      if (this.#seen?.has(sentence)) continue
      this.#seen?.add(sentence)
      const wanted = index.wanted(sentence, this.#running.measure)
      for (const number of numbersIn(wanted, bySentence))
        this.#run(number, 'sentence', sentence, sentence.text.value, way)
    }
    // Most blocks are wanted by the same rules.
    let wanted: RuleSet | undefined
    let numbers: readonly number[] = NOTHING
    for (const block of path.blocks) {
      const byWords = index.wantedIn(block)
      if (byWords !== wanted) numbers = numbersIn((wanted = byWords), byBlock)
      for (const number of numbers) this.#run(number, 'block', block, block.text.value, way)
    }
    for (const number of byReply) this.#run(number, 'reply', this.#reply, '', way)
  }

  #run(number: number, unit: Unit, what: Sentence | Block | Reply, words: string, way: Way): void {
    const {measure, failed} = this.#running
    const rule = this.#index.rules[number]
    if (!rule || failed.has(rule.id)) return
    const own = (way.abouts[number] ??= this.#about(rule, way))
    try {
      if (measure === unmeasured) this.#found.collect(rule, unit, look(rule, unit, what, own), words, way.path)
      else measure(rule.id, () => this.#found.collect(rule, unit, look(rule, unit, what, own), words, way.path))
    } catch (error) {
      this.crashes.push({rule: rule.id, error})
      failed.add(rule.id)
    }
  }

  #about({id}: AnyRule, {path, form}: Way): RuleContext {
    const {rules, settings} = this.#settings
    const options = (rules.get(id)?.options ?? NO_OPTIONS) as RuleContext['options']
    return {reply: this.#reply, path, context: this.#context, form, options, settings}
  }
}

const NO_OPTIONS = {}
const NOTHING: readonly never[] = []

function look(rule: AnyRule, unit: Unit, what: Sentence | Block | Reply, own: RuleContext): Iterable<AnyFinding> {
  if (unit === 'sentence') return rule.sentence?.(what as Sentence, own) ?? NOTHING
  if (unit === 'block') return rule.block?.(what as Block, own) ?? NOTHING
  return rule.reply?.(what as Reply, own) ?? NOTHING
}

/** Findings by place; one that is found on several ways is one. */
class Found {
  readonly #settings: ReplySettings
  readonly #byPlace = new Map<string, {finding: PlacedFinding; paths: Path[]}>()

  constructor(settings: ReplySettings) {
    this.#settings = settings
  }

  collect(rule: AnyRule, unit: Unit, found: Iterable<AnyFinding>, words: string, path: Path): void {
    let count = 0
    for (const finding of found) {
      const placed = place(rule, finding, this.#settings, unit === 'reply', words, path)
      const key = unit === 'reply' ? `${rule.id} #${count++}` : `${rule.id} ${placed.span.start} ${placed.span.end}`
      const known = this.#byPlace.get(key)
      if (known && unit === 'reply') {
        known.paths.push(path)
        if (isWorse(placed, known.finding)) known.finding = placed
      } else if (known) known.paths.push(path)
      else this.#byPlace.set(key, {finding: placed, paths: [path]})
    }
  }

  all(): readonly {readonly finding: PlacedFinding; readonly paths: readonly Path[]}[] {
    return [...this.#byPlace.values()]
  }
}

/** The rules that run on a way through a reply, by what they look at. */
interface Active {
  readonly bySentence: RuleSet
  readonly byBlock: RuleSet
  /** Numbers of those that look at the reply. */
  readonly byReply: readonly number[]
}

/** Answers by index and settings, and within by what else decides. */
const known = new WeakMap<RuleIndex, WeakMap<ReplySettings, Map<string, Active>>>()

function activeRules(index: RuleIndex, settings: ReplySettings, context: Context, form: ReplyForm): Active {
  const {rules} = index
  let ofIndex = known.get(index)
  if (!ofIndex) known.set(index, (ofIndex = new WeakMap()))
  let bySettings = ofIndex.get(settings)
  if (!bySettings) ofIndex.set(settings, (bySettings = new Map()))
  const isKnown = context.value !== 'unknown' && context.confidence !== 'low'
  const key = `${isKnown ? context.value : ''} ${form.isSurelyReply}`
  const answer = bySettings.get(key)
  if (answer) return answer
  const runs = ({id, contexts, requires}: AnyRule): boolean => {
    const {severity, isForced = false} = settings.rules.get(id) ?? {severity: 'off'}
    if (severity === 'off') return false
    if (requires && !isKnown && !isForced) return false
    if (requires === 'full-reply' && !form.isSurelyReply && !isForced) return false
    return !contexts || !isKnown || contexts.includes(context.value)
  }
  const active: Active = {
    bySentence: ruleSet(rules, (rule) => rule.sentence !== undefined && runs(rule)),
    byBlock: ruleSet(rules, (rule) => rule.block !== undefined && runs(rule)),
    byReply: rules.flatMap((rule, number) => (rule.reply && runs(rule) ? [number] : [])),
  }
  bySettings.set(key, active)
  return active
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
