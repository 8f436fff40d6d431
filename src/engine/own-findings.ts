/** Findings that come from no rule: what is wrong with a file, a template, a directive or a rule itself. */
import type {Diagnostic} from '../diagnostics/index.ts'
import type {Reply, TemplateMistake} from '../prose/index.ts'
import type {SourceProblem} from '../sources/index.ts'
import type {Edit} from '../text/index.ts'
import type {Directives} from './directives.ts'
import {fingerprint} from './fingerprint.ts'
import type {RuleCrash} from './lint-reply.ts'

/** How a diagnostic names a reply. */
export function refOf({id, fields}: Pick<Reply, 'id' | 'fields'>): Diagnostic['reply'] & object {
  return fields.title === undefined ? {id} : {id, title: fields.title}
}

/** What is wrong with the file itself. */
export function sourceDiagnostic(problem: SourceProblem, path: string): Diagnostic {
  return {
    ...problem,
    messageId: problem.rule,
    path,
    related: [],
    suggestions: [],
    fingerprint: fingerprint([problem.rule, problem.message]),
  }
}

/** What there is in a data file in which no replies are known. */
export function unknownShape(message: string, path: string): Diagnostic {
  return {
    rule: 'parse/unknown-shape',
    messageId: 'parse/unknown-shape',
    severity: 'warning',
    message,
    why: 'None of its texts were checked: not every text of a data file is one for customers.',
    path,
    span: {start: 0, end: 0},
    related: [],
    suggestions: [],
    fingerprint: fingerprint(['parse/unknown-shape', path]),
  }
}

const TEMPLATE_MISTAKES: Readonly<Record<TemplateMistake['kind'], readonly [message: string, why: string]>> = {
  'open placeholder': ['is never closed.', 'The customer would read the placeholder as it is written.'],
  'open tag': ['is never closed.', 'What is to be shown to some customers only has no end.'],
  'closes nothing': ['closes nothing.', 'What is to be shown to some customers only has no beginning.'],
}

/** What is broken in the template of a reply. */
export function templateDiagnostic(
  {kind, at}: TemplateMistake,
  reply: Pick<Reply, 'id' | 'fields'>,
  path: string,
): Diagnostic {
  const [says, why] = TEMPLATE_MISTAKES[kind]
  return {
    rule: 'parse/template',
    messageId: 'parse/template',
    severity: 'warning',
    message: `“${at.value.replace(/\s+/g, ' ')}” ${says}`,
    why,
    path,
    reply: refOf(reply),
    span: at.span,
    related: [],
    suggestions: [],
    fingerprint: fingerprint(['parse/template', reply.id, kind, at.value]),
  }
}

/** A rule that fails must not cost the other findings. */
export function crashDiagnostic(
  {rule, error}: RuleCrash,
  reply: Pick<Reply, 'id' | 'fields' | 'span'>,
  path: string,
): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    rule: 'rule-failed',
    messageId: 'rule-failed',
    severity: 'error',
    message: `The rule ${rule} failed on this reply: ${reason}`,
    why: 'The other rules were still checked. Please report this to whoever maintains the rule.',
    path,
    reply: refOf(reply),
    span: {start: reply.span.start, end: reply.span.start},
    related: [],
    suggestions: [],
    fingerprint: fingerprint(['rule-failed', rule, reply.id]),
  }
}

/** Directives that switch nothing off, or cannot be read. */
export function directiveProblems(directives: Directives, known: ReadonlySet<string>, path: string): Diagnostic[] {
  return directives.problems(known).map(({rule, message, why, span, removal, severity = 'warning'}) => {
    const edits: readonly Edit[] = removal ? [removal] : []
    return {
      rule,
      messageId: rule,
      severity,
      message,
      why,
      path,
      span,
      related: [],
      suggestions: edits.length > 0 ? [{title: 'Remove the comment', applicability: 'safe', edits}] : [],
      fingerprint: fingerprint([rule, message]),
    }
  })
}
