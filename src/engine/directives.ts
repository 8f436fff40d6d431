/** Directives: comments in a file that switch rules off, or say what the text cannot. */
import type {Diagnostic} from '../diagnostics/index.ts'
import type {ParsedFile, RawComment} from '../sources/index.ts'
import {contains, LineIndex, type Span} from '../text/index.ts'

/** A comment that switches rules off over a stretch of the file. */
interface Disabling {
  readonly comment: Span
  /** Rule ids; empty for all rules. */
  readonly rules: readonly string[]
  readonly over: Span
  readonly removal: RawComment['removal'] | undefined
  readonly used: Set<string>
}

/** What the comments of a file ask for. */
export interface Directives {
  /** Whether a finding is switched off; notes that the directive was of use. */
  silences(rule: string, span: Span): boolean
  /** The value of a setting such as `context=bug` for a reply, from a comment in it or right above it. */
  settingFor(name: string, reply: Span): string | undefined
  /** Directives that switched nothing off, and ones that cannot be read. Call after all findings are known. */
  problems(knownRules: ReadonlySet<string>): readonly DirectiveProblem[]
}

export interface DirectiveProblem extends Pick<Diagnostic, 'rule' | 'message' | 'why' | 'span'> {
  readonly removal?: RawComment['removal']
}

const FORM = /^empathylint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])\s*([^]*)$/
const SETTING = /^empathylint\s+([^]*)$/

/** Reads all comments of a file. */
export function readDirectives(source: string, file: ParsedFile): Directives {
  const end = source.length
  const disablings: Disabling[] = file.disabled.map(({rule, span}) => ({
    comment: span,
    rules: rule === 'all' ? [] : [rule],
    over: {start: 0, end},
    removal: undefined,
    used: new Set(),
  }))
  const settings: {name: string; value: string; of: Span | undefined}[] = []
  const unread: DirectiveProblem[] = []
  const open: {comment: RawComment; rules: readonly string[]}[] = []
  const add = (comment: RawComment, rules: readonly string[], over: Span) =>
    disablings.push({comment: comment.span, rules, over, removal: comment.removal, used: new Set()})

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
    const rules = (rest.split(/(?:^|\s)--(?:\s|$)/, 1)[0] ?? '').split(/[\s,]+/).filter((id) => id !== '')
    const {start} = comment.span
    if (action === 'disable-file') add(comment, rules, {start: 0, end})
    else if (action === 'disable-line') add(comment, rules, lineAround(source, start))
    else if (action === 'disable-next-line')
      add(comment, rules, comment.nextBlock ?? {start: comment.span.end, end: comment.span.end})
    else if (action === 'disable') open.push({comment, rules})
    else closeOpen(open, rules, (each, ids) => add(each, ids, {start: each.span.end, end: start}))
  }
  for (const {comment, rules} of open) add(comment, rules, {start: comment.span.end, end})

  return {
    silences(rule, span) {
      let isSilent = false
      for (const disabling of disablings) {
        if (disabling.rules.length > 0 && !disabling.rules.includes(rule)) continue
        if (span.start < disabling.over.start || span.start > disabling.over.end) continue
        disabling.used.add(rule)
        isSilent = true
      }
      return isSilent
    },
    settingFor: (name, {start, end: stop}) =>
      settings.findLast((each) => each.name === name && each.of?.start === start && each.of.end === stop)?.value,
    problems: (knownRules) => [...unread, ...disablings.flatMap((disabling) => problemsOf(disabling, knownRules))],
  }
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
  open: {comment: RawComment; rules: readonly string[]}[],
  rules: readonly string[],
  end: (comment: RawComment, rules: readonly string[]) => void,
): void {
  for (let index = open.length - 1; index >= 0; index--) {
    const each = open[index]
    if (!each) continue
    if (rules.length === 0 || each.rules.length === 0) {
      end(each.comment, each.rules)
      open.splice(index, 1)
      continue
    }
    const closed = each.rules.filter((id) => rules.includes(id))
    if (closed.length === 0) continue
    end(each.comment, closed)
    const left = each.rules.filter((id) => !rules.includes(id))
    if (left.length === 0) open.splice(index, 1)
    else open[index] = {comment: each.comment, rules: left}
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
