/** The linter: text in, diagnostics out. */
import {
  compareDiagnostics,
  type Diagnostic,
  type FileResult,
  type ReplyView,
  type SuppressedDiagnostic,
} from '../diagnostics/index.ts'
import {type ContextHints, languageOf} from '../language/index.ts'
import {type RawReply, readReply} from '../prose/index.ts'
import type {AnyRule, ReplySettings} from '../rule/index.ts'
import type {ParsedFile, ParseOptions, Source} from '../sources/index.ts'
import {onOneLine} from '../text/index.ts'
import {type Directives, readDirectives} from './directives.ts'
import {disableFinding} from './disable.ts'
import {fingerprint} from './fingerprint.ts'
import {fixAll} from './fix.ts'
import {
  type Linter,
  type LinterParts,
  type LintRequest,
  type Measure,
  type ReadEntry,
  unmeasured,
} from './linter-types.ts'
import {lintReply, type PlacedFinding} from './lint-reply.ts'
import {
  crashDiagnostic,
  directiveProblems,
  refOf,
  sourceDiagnostic,
  templateDiagnostic,
  unknownShape,
} from './own-findings.ts'
import {applyPrecedence, silencedBy} from './precedence.ts'
import {passageAt} from './passage.ts'
import {viewOf} from './reply-view.ts'
import {type LintedReply, placeOf, type ReplyMemory, replyMemory} from './reply-memory.ts'
import {indexRules, type RuleIndex} from './rule-index.ts'
import {type SentenceMemory, sentenceMemory} from './sentence-memory.ts'

const DOCS = 'https://github.com/empathylint/empathylint/blob/main/rules'

/** Where a rule is documented: it says so itself, or it is a built-in one. */
export function docsUrl({family, id, url}: Pick<AnyRule, 'family' | 'id' | 'url'>): string | undefined {
  return url ?? (id.includes('/') ? undefined : `${DOCS}/${family}/${id}/README.md`)
}

/** A linter of these rules and sources. Building one indexes the rules' words; it can be kept for any number of files. */
export function createLinter({rules, sources, dialects, measure = unmeasured}: LinterParts): Linter {
  const knowledge: Knowledge = {
    index: indexRules(rules),
    silenced: silencedBy(rules),
    measure,
    memory: sentenceMemory(),
    replies: replyMemory(),
  }
  const parseOptions = ({mapping}: LintRequest): ParseOptions => ({
    ...(mapping && {mapping}),
    ...(dialects && {dialects}),
  })
  const known = new Set(rules.map(({id}) => id))

  const sourceFor = (path: string): Source | undefined => {
    const name = path.toLowerCase()
    return (
      sources.find(({extensions}) => extensions.some((extension) => name.endsWith(extension))) ??
      sources.find(({id}) => id === 'text')
    )
  }

  const lint = (request: LintRequest): FileResult => {
    const {content, path} = request
    const source = sourceFor(path)
    if (!source) return {path, source: content, diagnostics: [], replyCount: 0, skipped: {}}
    const {file, directives, left} = measure('(reading)', () => open(source, request, parseOptions(request)))
    const suppressed: SuppressedDiagnostic[] = []
    const replies: ReplyView[] = []
    const failed = new Set<string>()
    const diagnostics: Diagnostic[] = file.problems.map((problem) => sourceDiagnostic(problem, path))
    const skipped: Record<string, number> = {...file.skipped}
    let replyCount = 0
    const skip = (reason: string) => void (skipped[reason] = (skipped[reason] ?? 0) + 1)
    for (let raw = left.pop(); raw; raw = left.pop()) {
      const reason = leftOutFor(raw, request)
      const linted = reason === undefined ? lintRaw(raw, request, knowledge, directives, failed) : undefined
      if (!linted || linted.skippedFor !== undefined) {
        skip(linted?.skippedFor ?? reason ?? '')
        continue
      }
      replyCount++
      const found = heardOf(linted, path, knowledge, directives)
      for (const diagnostic of found.diagnostics) diagnostics.push(diagnostic)
      for (const each of found.suppressed) suppressed.push(each)
      if (request.keepReplies && found.diagnostics.length > 0) replies.push(viewOf(raw, found.diagnostics))
    }
    diagnostics.push(...directiveProblems(directives, known, path))
    if (file.unknown && file.problems.length === 0) diagnostics.push(unknownShape(file.unknown.message, path))
    const found = file.isBroken ? diagnostics.map(onlyShown) : diagnostics
    return {
      path,
      source: content,
      diagnostics: found.sort(compareDiagnostics),
      replyCount,
      skipped,
      ...(suppressed.length > 0 && {
        suppressed: suppressed.sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic)),
      }),
      ...(request.keepReplies && {replies}),
      ...(file.readAs !== undefined && {readAs: file.readAs}),
      ...(file.unknown && {unknown: file.unknown.seems}),
    }
  }

  return {
    lint,
    fix: (request, options = {}) => fixAll(request, lint, options),
    passage(request, finding) {
      const file = sourceFor(request.path)?.parse(request.content, request.path, parseOptions(request))
      return file && passageAt(request.content, finding, file.replies)
    },
    disable(request, finding, reason) {
      const comment = sourceFor(request.path)?.comment
      return comment && disableFinding({request, finding, reason, comment}, lint)
    },
    read(request) {
      const file = sourceFor(request.path)?.parse(request.content, request.path, parseOptions(request))
      if (!file) return {entries: []}
      const directives = readDirectives(request.content, file, request.directives)
      const entries = file.replies.map((raw) => {
        const entry = readEntry(raw, request, directives, knowledge.memory)
        const reason = leftOutFor(raw, request)
        return reason === undefined ? entry : {...entry, skippedFor: reason}
      })
      return {entries, ...(file.readAs !== undefined && {readAs: file.readAs})}
    },
  }
}

/** A file that is read. Its replies come last first: it may hold a hundred thousand, and each is let go once it is linted. */
interface Opened {
  readonly file: Omit<ParsedFile, 'replies'>
  readonly directives: Directives
  readonly left: RawReply[]
}

function open(source: Source, request: LintRequest, options: ParseOptions): Opened {
  const {content, path} = request
  const parsed = source.parse(content, path, options)
  const {replies, ...file} = parsed
  return {file, directives: readDirectives(content, parsed, request.directives), left: replies.toReversed()}
}

/** Why a reply is not even read. */
function leftOutFor({fields}: RawReply, {includeInactive, includeInternal}: LintRequest): string | undefined {
  if (fields.audience === 'internal' && includeInternal !== true) return 'internal'
  return fields.active === false && includeInactive !== true ? 'inactive' : undefined
}

/** @param memory of what is known of sentences, in which some of their words have been counted before. */
function readEntry(raw: RawReply, request: LintRequest, directives: Directives, memory: SentenceMemory): ReadEntry {
  const settings = request.settingsFor({...raw.fields, id: raw.id})
  const reply = readReply(withSettings(raw, settings), settings.settings)
  for (const path of reply.paths) for (const sentence of path.sentences) memory.recall(sentence)
  const hints = hintsFor(raw, settings, request, directives)
  const language = languageOf(reply)
  if (language === undefined || language === 'en') return {reply, settings, hints}
  return {reply, settings, hints, skippedFor: language === 'other' ? 'not English' : `not English (${language})`}
}

/** A reply that also has the fields which the team has set for all that do not say them. */
function withSettings(raw: RawReply, {settings: {channel, sender}}: ReplySettings): RawReply {
  if (channel === undefined && sender === undefined) return raw
  return {
    ...raw,
    fields: {...(channel !== undefined && {channel}), ...(sender !== undefined && {sender}), ...raw.fields},
  }
}

function hintsFor(
  raw: RawReply,
  {settings: {context}}: ReplySettings,
  {path}: LintRequest,
  directives: Directives,
): ContextHints {
  const directive = directives.settingFor('context', raw.span)
  return {path, ...(directive !== undefined && {directive}), ...(context !== undefined && {settings: context})}
}

/** What a linter knows of its rules. */
interface Knowledge {
  readonly index: RuleIndex
  readonly silenced: ReadonlyMap<string, ReadonlySet<string>>
  readonly measure: Measure
  readonly memory: SentenceMemory
  readonly replies: ReplyMemory
}

/** What there is in a reply, from memory where it is a draft that has been linted before. */
function lintRaw(
  raw: RawReply,
  request: LintRequest,
  knowledge: Knowledge,
  directives: Directives,
  failed: Set<string>,
): LintedReply {
  const {measure, replies, memory} = knowledge
  if (!request.remembers || failed.size > 0)
    return lintEntry(
      measure('(analysis)', () => readEntry(raw, request, directives, memory)),
      knowledge,
      failed,
    )
  // A reply of an export takes its text apart each time that it is asked for its blocks.
  const read = {...raw}
  const settings = request.settingsFor({...raw.fields, id: raw.id})
  const place = placeOf(read, request.content, settings, hintsFor(raw, settings, request, directives))
  const known = replies.recall(place)
  if (known) return known
  const linted = lintEntry(
    measure('(analysis)', () => readEntry(read, request, directives, memory)),
    knowledge,
    failed,
  )
  replies.keep(place, linted)
  return linted
}

function lintEntry(
  {reply, settings, hints, skippedFor}: ReadEntry,
  {index, measure}: Knowledge,
  failed: Set<string>,
): LintedReply {
  // Not all of the reply: what is remembered must not hold on to its words.
  const {id, span, fields, mistake} = reply
  const named = {id, span, fields, ...(mistake && {mistake})}
  if (skippedFor !== undefined) return {reply: named, findings: [], crashes: [], skippedFor}
  const {findings, crashes} = lintReply(reply, index, settings, hints, {measure, failed})
  return {reply: named, findings, crashes}
}

const NOTHING_HEARD = {diagnostics: [], suppressed: []} as const

/** What is said of a reply: what no comment switches off, and no other finding silences. */
function heardOf(
  {reply, findings, crashes}: LintedReply,
  path: string,
  {silenced}: Knowledge,
  directives: Directives,
): {readonly diagnostics: readonly Diagnostic[]; readonly suppressed: readonly SuppressedDiagnostic[]} {
  if (findings.length === 0 && crashes.length === 0 && !reply.mistake) return NOTHING_HEARD
  // A finding that is switched off does not silence others: what remains is judged anew.
  const heard: PlacedFinding[] = []
  const suppressed: SuppressedDiagnostic[] = []
  for (const finding of findings) {
    const silence = directives.silence(finding.rule, finding.span)
    if (silence) suppressed.push({diagnostic: toDiagnostic(finding, reply, path), by: 'directive', ...silence})
    else heard.push(finding)
  }
  const remaining = applyPrecedence(heard, silenced)
  const diagnostics = [
    ...(reply.mistake ? [templateDiagnostic(reply.mistake, reply, path)] : []),
    ...remaining.map((finding) => toDiagnostic(finding, reply, path)),
    ...crashes.map((crash) => crashDiagnostic(crash, reply, path)),
  ]
  return {diagnostics, suppressed}
}

function toDiagnostic(finding: PlacedFinding, reply: LintedReply['reply'], path: string): Diagnostic {
  const {rule, definition, messageId, severity, message, span, words, related, suggestions, sentence} = finding
  return {
    rule,
    messageId,
    severity,
    message,
    why: definition.why,
    ...withUrl(docsUrl(definition)),
    path,
    reply: refOf(reply),
    span,
    related,
    suggestions,
    fingerprint: fingerprint([rule, reply.id, messageId, onOneLine(words), onOneLine(sentence)]),
  }
}

function withUrl(url: string | undefined): {readonly url?: string} {
  return url === undefined ? {} : {url}
}

/** Into a file whose notation is broken nothing is written: its rewrites are only shown. */
function onlyShown(diagnostic: Diagnostic): Diagnostic {
  const suggestions = diagnostic.suggestions.map((each) => ({...each, applicability: 'display' as const}))
  return {...diagnostic, suggestions}
}
