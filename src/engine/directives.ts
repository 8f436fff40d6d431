/** Directives: comments in a file that switch rules off, or say what the text cannot. */
import type {Diagnostic, Severity} from '../diagnostics/index.ts'
import type {ParsedFile, RawComment} from '../sources/index.ts'
import {contains, LineIndex, type Span} from '../text/index.ts'
import type {DirectivePolicy} from './linter-types.ts'

/** A comment that switches rules off over a stretch of the file. */
interface Disabling {
  readonly comment: Span
  /** Rule ids; empty for all rules. */
  readonly rules: readonly string[]
  readonly over: Span
  readonly removal: RawComment['removal'] | undefined
  readonly used: Set<string>
  /** What the comment says after ` -- `. */
  readonly reason?: string
}

/** That a finding is switched off. */
export interface Silence {
  readonly reason?: string
}

/** What the comments of a file ask for. */
export interface Directives {
  /** What switches a finding off, where something does; notes that the directive was of use. */
  silence(rule: string, span: Span): Silence | undefined
  /** The value of a setting such as `context=bug` for a reply, from a comment in it or right above it. */
  settingFor(name: string, reply: Span): string | undefined
  /** Directives that switched nothing off, and ones that cannot be read. Call after all findings are known. */
  problems(knownRules: ReadonlySet<string>): readonly DirectiveProblem[]
}

export interface DirectiveProblem extends Pick<Diagnostic, 'rule' | 'message' | 'why' | 'span'> {
  readonly severity?: Severity
  readonly removal?: RawComment['removal']
}

const FORM = /^empathylint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])\s*([^]*)$/
const SETTING = /^empathylint\s+([^]*)$/

/** Reads all comments of a file. */
export function readDirectives(source: string, file: ParsedFile, policy: DirectivePolicy = {}): Directives {
  const {allow = true, requireReason = false, reportUnused = 'warning'} = policy
  const end = source.length
  const disablings: Disabling[] = !allow
    ? []
    : file.disabled.map(({rule, span}) => ({
        comment: span,
        rules: rule === 'all' ? [] : [rule],
        over: {start: 0, end},
        removal: undefined,
        used: new Set(),
      }))
  const settings: {name: string; value: string; of: Span | undefined}[] = []
  const unread: DirectiveProblem[] = []
  const open: OpenDirective[] = []
  const add = ({comment, reason}: Pick<OpenDirective, 'comment' | 'reason'>, rules: readonly string[], over: Span) => {
    const {span, removal} = comment
    if (allow)
      disablings.push({comment: span, rules, over, removal, used: new Set(), ...(reason !== undefined && {reason})})
  }

  for (const comment of file.comments) {
    const form = FORM.exec(comment.content)
    const setting = SETTING.exec(comment.content)
    if (!form) {
      const pairs = [...((setting?.[1] ?? '').split(/\s--\s/, 1)[0]?.matchAll(/([a-z]+)=([\w-]+)/g) ?? [])]
      const of = replyOf(comment.span, source, file)
      for (const [, name = '', value = ''] of pairs) settings.push({name, value, of})
      if (pairs.length === 0) unread.push(unreadable(comment))
      continue
    }
    const [, action = '', rest = ''] = form
    const [named = '', reason] = rest.split(/(?:^|\s)--(?:\s|$)/, 2)
    const rules = named.split(/[\s,]+/).filter((id) => id !== '')
    const directive = {comment, rules, ...(reason?.trim() && {reason: reason.trim()})}
    const {start, end: stop} = comment.span
    if (requireReason && allow && action !== 'enable' && !directive.reason) unread.push(unreasoned(comment))
    if (action === 'disable-file') add(directive, rules, {start: 0, end})
    else if (action === 'disable-line') add(directive, rules, lineAround(source, start))
    else if (action === 'disable-next-line') add(directive, rules, comment.nextBlock ?? {start: stop, end: stop})
    else if (action === 'disable') open.push(directive)
    else closeOpen(open, rules, (each, ids) => add(each, ids, {start: each.comment.span.end, end: start}))
  }
  for (const each of open) add(each, each.rules, {start: each.comment.span.end, end})

  return {
    silence(rule, span) {
      let found: Silence | undefined
      for (const {rules, over, used, reason} of disablings) {
        if (rules.length > 0 && !rules.includes(rule)) continue
        if (span.start < over.start || span.start > over.end) continue
        used.add(rule)
        if (!found?.reason) found = reason === undefined ? {} : {reason}
      }
      return found
    },
    settingFor: (name, {start, end: stop}) =>
      settings.findLast((each) => each.name === name && each.of?.start === start && each.of.end === stop)?.value,
    problems(knownRules) {
      if (reportUnused === 'off') return unread
      const unused = disablings.flatMap((disabling) => problemsOf(disabling, knownRules))
      return [...unread, ...unused.map((problem) => ({...problem, severity: reportUnused}))]
    },
  }
}

/** A directive whose stretch may have an end further down. */
interface OpenDirective {
  readonly comment: RawComment
  readonly rules: readonly string[]
  readonly reason?: string
}

/** How many lines above a reply a comment is about it. */
const LINES_ABOVE = 3

/** The reply that a comment is about: the innermost one that it stands in, else the one that it stands right above. */
function replyOf(comment: Span, source: string, {replies}: ParsedFile): Span | undefined {
  let holder: Span | undefined
  let next: Span | undefined
  for (const {span} of replies)
    if (contains(span, comment)) holder = holder && contains(span, holder) ? holder : span
    else if (span.start >= comment.end && span.start < (next?.start ?? Infinity)) next = span
  if (holder || !next) return holder
  return source.slice(comment.start, next.start).split('\n').length - 1 <= LINES_ABOVE ? next : undefined
}

function lineAround(source: string, offset: number): Span {
  const lines = new LineIndex(source)
  return lines.lineSpan(lines.position(offset).line) ?? {start: offset, end: offset}
}

/** Ends what `enable` names: all of it, or the named rules only. */
function closeOpen(
  open: OpenDirective[],
  rules: readonly string[],
  end: (directive: OpenDirective, rules: readonly string[]) => void,
): void {
  for (let index = open.length - 1; index >= 0; index--) {
    const each = open[index]
    if (!each) continue
    if (rules.length === 0 || each.rules.length === 0) {
      end(each, each.rules)
      open.splice(index, 1)
      continue
    }
    const closed = each.rules.filter((id) => rules.includes(id))
    if (closed.length === 0) continue
    end(each, closed)
    const left = each.rules.filter((id) => !rules.includes(id))
    if (left.length === 0) open.splice(index, 1)
    else open[index] = {...each, rules: left}
  }
}

function unreasoned({span}: RawComment): DirectiveProblem {
  return {
    rule: 'directive-reason',
    message: 'This directive says no reason.',
    why: 'Whoever reads the text next should know why it stays as it is. Add the reason after two hyphens: “-- reason”.',
    span,
  }
}

function unreadable(comment: RawComment): DirectiveProblem {
  return {
    rule: 'unused-directive',
    message: `“${comment.content.slice(0, 60)}” is not a directive that empathylint knows.`,
    why: 'It has no effect. Known: empathylint-disable, -enable, -disable-line, -disable-next-line, -disable-file, and empathylint context=….',
    span: comment.span,
  }
}

function problemsOf({comment, rules, used, removal}: Disabling, knownRules: ReadonlySet<string>): DirectiveProblem[] {
  const why = 'A directive that does nothing hides nothing today and may hide a real finding tomorrow.'
  const unknown = rules.filter((id) => !knownRules.has(id))
  const problem = (message: string): DirectiveProblem => ({
    rule: 'unused-directive',
    message,
    why,
    span: comment,
    ...(removal && used.size === 0 && {removal}),
  })
  if (unknown.length > 0) return unknown.map((id) => problem(`There is no rule called “${id}”.`))
  if (rules.length === 0)
    return used.size === 0 ? [problem('This directive switches nothing off: no rule would speak here.')] : []
  return rules
    .filter((id) => !used.has(id))
    .map((id) => problem(`This directive switches nothing off: ${id} would not speak here.`))
}
