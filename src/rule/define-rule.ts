/** Rules: what they say of themselves, what they look at, and what they find. */
import type {Severity, Suggestion} from '../diagnostics/index.ts'
import type {Context, ContextName, Pattern, ReplyForm} from '../language/index.ts'
import type {Block, Path, Reply, Sentence} from '../prose/index.ts'
import type {Text} from '../text/index.ts'
import type {OptionSpecs, OptionValues} from './options.ts'
import type {Settings} from './settings.ts'

/** What rules are sorted by: a family of the built-in ones, `house` for those that a team declares, or one of a plugin's. */
export type Family =
  | 'validation'
  | 'acknowledgment'
  | 'ownership'
  | 'over-apology'
  | 'promises'
  | 'template'
  | 'house'
  // Keeps the names above for completion.
  | (string & {})

/** What a rule rests on. `research` and `practice` name a source whose text or abstract was read. */
export interface Evidence {
  readonly kind: 'research' | 'practice' | 'contested'
  /** Author, year and title, or who gives the advice. */
  readonly source: string
  /** What it says that bears on this rule, in our words. */
  readonly finding: string
}

/** Names in braces of a message template: `“{hedge}” …` has `hedge`. */
export type DataKeys<Template extends string> = Template extends `${string}{${infer Key}}${infer Rest}`
  ? Key | DataKeys<Rest>
  : never

/** One finding of a rule: which message, where, and how to say it better. */
export type Finding<Messages extends Readonly<Record<string, string>>> = {
  [Id in keyof Messages & string]: {
    /** The words at fault; the smallest that make the case. */
    readonly at: Text
    readonly message: Id
    readonly related?: readonly {readonly at: Text; readonly label: string}[]
    /** Ranked, best first. */
    readonly suggestions: readonly Suggestion[]
    /** Where the rule's severity depends on the case. */
    readonly severity?: Severity
  } & ([DataKeys<Messages[Id]>] extends [never]
    ? {readonly data?: undefined}
    : {readonly data: Readonly<Record<DataKeys<Messages[Id]>, string | number>>})
}[keyof Messages & string]

/** A finding of a rule whose messages are not known to the type checker. */
export interface AnyFinding {
  readonly at: Text
  readonly message: string
  readonly data?: Readonly<Record<string, string | number>> | undefined
  readonly related?: readonly {readonly at: Text; readonly label: string}[]
  readonly suggestions: readonly Suggestion[]
  readonly severity?: Severity
}

/** What a rule may ask beside its unit. */
export interface RuleContext<Options extends OptionSpecs = OptionSpecs> {
  readonly reply: Reply
  /** The way through the template that is being read. */
  readonly path: Path
  readonly context: Context
  /** Whole reply or snippet, and where in the conversation. */
  readonly form: ReplyForm
  readonly options: OptionValues<Options>
  readonly settings: Settings
}

/** A rule. Its generators are pure: the same reply gives the same findings. */
export interface Rule<
  Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  Options extends OptionSpecs = OptionSpecs,
> {
  /** Names the problem: reads well after “allow”. Lower case with hyphens. */
  readonly id: string
  readonly family: Family
  /** Where nothing is configured. */
  readonly severity: Severity
  /** One sentence: what it finds. */
  readonly summary: string
  /** One sentence: what the customer hears. */
  readonly why: string
  readonly evidence: readonly Evidence[]
  /** Where it is documented; built-in rules have a page of their own. */
  readonly url?: string
  /** By message id: what is wrong, under 12 words, with `{data}`. */
  readonly messages: Messages
  readonly options?: Options
  /** Situations in which it applies; all when absent. A situation that is not known does not stop it. */
  readonly contexts?: readonly ContextName[]
  /**
   * `known-context`: only where the situation is known with at least medium confidence.
   * `full-reply`: in addition, only in texts that are surely a whole reply, not a snippet.
   */
  readonly requires?: 'known-context' | 'full-reply'
  /** Ids of rules that stay silent where this one speaks of the same words. */
  readonly suppresses?: readonly string[]
  /** What `sentence` looks for. Where given, it sees only sentences in which one of them matches. */
  readonly patterns?: readonly Pattern[]
  /** What `block` looks for. Where given, it sees only blocks that hold the words one of them needs. */
  readonly blockPatterns?: readonly Pattern[]
  sentence?(sentence: Sentence, about: RuleContext<Options>): Iterable<Finding<Messages>>
  block?(block: Block, about: RuleContext<Options>): Iterable<Finding<Messages>>
  /** Sees one way through the template at a time, as `about.path`. */
  reply?(reply: Reply, about: RuleContext<Options>): Iterable<Finding<Messages>>
}

/** Types a rule: a wrong message id, data key or option is a compile error. */
export function defineRule<
  const Messages extends Readonly<Record<string, string>>,
  const Options extends OptionSpecs = Record<never, never>,
>(rule: Rule<Messages, Options>): Rule<Messages, Options> {
  return rule
}

/** A rule of any messages and options, as the engine holds it. */
// oxlint-disable-next-line typescript/no-explicit-any -- messages and options are checked where the rule is defined
export type AnyRule = Rule<any, any>
