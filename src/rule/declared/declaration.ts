/** House rules as a team writes them, in its config or in a file of rules, without code. */
import type {ContextName, Guard} from '../../language/index.ts'

/** A house rule as a team writes it. */
export interface DeclaredRule {
  /** Lower case with hyphens; it is known as `house/<id>`. */
  readonly id: string
  /**
   * What is not to be said, as people type it: plain words, `(a|b)`, `word?`, `…`, classes such as TROUBLE. Looked for
   * in all that the customer reads, greeting and sign-off included; not in quotations and code.
   */
  readonly phrases?: string | readonly string[]
  /**
   * What a reply has to say: one of these, in the same notation. Either this or `phrases`. Only texts that are surely a
   * whole reply are asked for it.
   */
  readonly require?: string | readonly string[]
  /** `phrases` may stand in a reply this often; only what goes beyond is a finding. */
  readonly max?: number
  /** What is wrong: `{match}` is what was found, and a capture `thing:(…)` is `{thing}`; with `max` there is `{count}`. */
  readonly message?: string
  /** What the customer hears, or why it matters. */
  readonly why?: string
  readonly severity?: 'error' | 'warning' | 'warn' | 'info'
  /**
   * What to write instead, best first, with captures in braces; an empty text takes the words out. Where it stands
   * already it is no finding. With `require`: the sentence to add.
   */
  readonly instead?: string | readonly string[]
  /** The first of `instead` keeps the meaning, so that `--fix` may apply it unseen. */
  readonly safe?: boolean
  /**
   * Where it does not count: guards, or phrases that stand in the same sentence. With `require`, a phrase that stands
   * anywhere in the reply.
   */
  readonly unless?: Guard | string | readonly (Guard | string)[]
  /** Only in these situations, where they are known. */
  readonly contexts?: readonly ContextName[]
  /** Only in these channels, such as `chat`; not where the channel is not known. */
  readonly channels?: readonly string[]
  /** Where more is to be read about it. */
  readonly url?: string
  /** Texts that it must flag, and texts that it must pass: its tests. */
  readonly bad?: string | readonly string[]
  readonly good?: string | readonly string[]
}

/** The texts of a key that may hold one or several. */
export function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
