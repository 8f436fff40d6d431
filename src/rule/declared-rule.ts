/** House rules: rules that a team declares in its config or in a file of rules, without code. */
import {anyOf, type ContextName, type Guard, pattern} from '../language/index.ts'
import type {AnyRule} from './define-rule.ts'
import {rewrite} from './suggest.ts'

/** A house rule as a team writes it. */
export interface DeclaredRule {
  /** Lower case with hyphens; it is known as `house/<id>`. */
  readonly id: string
  /** What is not to be said, in the notation of patterns, of which plain words are the most of it. */
  readonly phrases?: string | readonly string[]
  /** What a reply has to say: one of these, in the same notation. Either this or `phrases`. */
  readonly require?: string | readonly string[]
  /** `phrases` may stand in a reply this often; only what goes beyond is a finding. */
  readonly max?: number
  /** What is wrong: `{match}` is what was found, and a capture `thing:(…)` is `{thing}`. */
  readonly message?: string
  /** What the customer hears, or why it matters. */
  readonly why?: string
  readonly severity?: 'error' | 'warning' | 'warn' | 'info'
  /** What to write instead, best first, with captures in braces; an empty text takes the words out. */
  readonly instead?: string | readonly string[]
  /** The first of `instead` keeps the meaning, so that `--fix` may apply it unseen. */
  readonly safe?: boolean
  /** Where it does not count: guards, or phrases that stand in the same sentence. */
  readonly unless?: Guard | string | readonly (Guard | string)[]
  /** Only in these situations, where they are known. */
  readonly contexts?: readonly ContextName[]
  /** Only in these channels, such as `chat`. */
  readonly channels?: readonly string[]
  /** Where more is to be read about it. */
  readonly url?: string
  /** Texts that it must flag, and texts that it must pass: its tests. */
  readonly bad?: string | readonly string[]
  readonly good?: string | readonly string[]
}

/** The rule that a declaration stands for. */
export function compileDeclared({id, phrases = [], message, why, severity, instead = []}: DeclaredRule): AnyRule {
  const wanted = anyOf(...[phrases].flat().map((phrase) => pattern(phrase)))
  return {
    id: `house/${id}`,
    family: 'house' as AnyRule['family'],
    severity: severity === 'warn' || severity === undefined ? 'warning' : severity,
    summary: message ?? 'A rule of the team.',
    why: why ?? 'The team has agreed on other words.',
    evidence: [],
    messages: {found: message ?? '“{match}” is not how we say it.'},
    patterns: [wanted],
    *sentence(sentence) {
      for (const {text} of wanted.matches(sentence))
        yield {
          at: text,
          message: 'found',
          data: {match: text.value},
          suggestions: [instead].flat().map((words) => rewrite(`Say “${words}”`, 'review', text.replaceWith(words))),
        }
    },
  }
}
