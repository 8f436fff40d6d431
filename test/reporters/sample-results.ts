/** Results to report: one for each thing that a reporter can get wrong. */
import type {Diagnostic, FileResult, Reading, RelatedSpan, Severity, Suggestion} from '../../src/diagnostics/index.ts'
import type {Failure, RuleDoc} from '../../src/reporters/index.ts'
import type {Span} from '../../src/text/index.ts'

/** The span of some words of a source, the first time they stand there. */
export function at(source: string, words: string): Span {
  const start = source.indexOf(words)
  if (start < 0) throw new Error(`The source does not hold “${words}”.`)
  return {start, end: start + words.length}
}

interface FindingParts {
  readonly span: Span
  readonly rule?: string
  readonly severity?: Severity
  readonly message?: string
  readonly why?: string
  readonly path?: string
  readonly reply?: {readonly id: string; readonly title?: string} | null
  readonly related?: readonly RelatedSpan[]
  readonly suggestions?: readonly Suggestion[]
}

export function finding({reply = {id: 'r1', title: 'Refund denied'}, ...parts}: FindingParts): Diagnostic {
  return {
    rule: 'blame-shifting',
    messageId: 'blame',
    severity: 'warning',
    message: '“You failed to” puts the fault on the customer.',
    why: 'Blame makes a refusal harder to accept.',
    path: 'macros/refund.md',
    related: [],
    suggestions: [],
    fingerprint: '0123456789abcdef',
    ...(reply ? {reply} : {}),
    ...parts,
  }
}

/** How a text reads after a rewrite; what is new in it stands between « and ». */
export function reading(text: string): Reading {
  const changed: Span[] = []
  let plain = ''
  for (const [at, part] of text.split(/[«»]/).entries()) {
    if (at % 2 === 1) changed.push({start: plain.length, end: plain.length + part.length})
    plain += part
  }
  return {text: plain, changed}
}

export function file(source: string, diagnostics: readonly Diagnostic[], parts: Partial<FileResult> = {}): FileResult {
  return {path: diagnostics[0]?.path ?? 'macros/refund.md', source, diagnostics, replyCount: 1, skipped: {}, ...parts}
}

const REFUND = `Hi {{customer.first_name}},

You failed to return the item within 30 days, so we can't refund it. We apologize for any inconvenience.

Sorry again for any inconvenience.
Please let us know if you need
anything else!
`

const blame = finding({
  span: at(REFUND, 'You failed to'),
  suggestions: [
    {
      title: 'Say what happened on our side',
      applicability: 'review',
      edits: [{span: at(REFUND, 'You failed to return'), content: "We didn't receive"}],
      reads: reading("«We didn't receive» the item within 30 days, so we can't refund it."),
    },
    {
      title: 'Name the limit',
      applicability: 'review',
      edits: [
        {
          span: at(REFUND, 'You failed to return the item within 30 days'),
          content: 'The 30-day return window has closed',
        },
      ],
      reads: reading("«The 30-day return window has closed», so we can't refund it."),
    },
    {title: 'Ask what happened first', applicability: 'display', edits: []},
  ],
})

const conditional = finding({
  span: at(REFUND, 'any inconvenience'),
  rule: 'conditional-apology',
  severity: 'error',
  message: '“any inconvenience” makes this apology conditional.',
  why: 'The customer hears that you are not sure anything went wrong.',
  suggestions: [
    {
      title: 'Say “the inconvenience”',
      applicability: 'safe',
      edits: [{span: at(REFUND, 'any'), content: 'the'}],
      reads: reading('We apologize for «the» inconvenience.'),
    },
  ],
})

const again = finding({
  span: at(REFUND, 'Sorry again for any inconvenience.'),
  rule: 'apology-pileup',
  severity: 'info',
  message: 'This is the second apology.',
  why: '',
  related: [{span: at(REFUND, 'We apologize for'), label: 'first said here'}],
  suggestions: [
    {
      title: 'Leave it out',
      applicability: 'safe',
      edits: [{span: at(REFUND, 'Sorry again for any inconvenience.\n'), content: ''}],
    },
  ],
})

const closing = finding({
  span: at(REFUND, 'Please let us know if you need\nanything else!'),
  rule: 'empty-closing',
  severity: 'info',
  message: 'This closing says nothing.',
})

const UNICODE = 'Désolé 😀 日本語 cafe\u0301: any trouble.\n'
const LONG = `Hello,\n${'We looked into this for you. '.repeat(12)}We apologize for any inconvenience caused. ${'We hope to hear from you. '.repeat(12)}\n`
const ATTACK = 'Hi \u001b[31m\u202ered\u009b0m,\nany\u0007 inconvenience\u200b\n'
const CRLF = 'Hi,\r\n\r\nSorry for any trouble.\r\n'
const TABS = '-\tSorry\tfor any trouble.\n'
const CUSTOMER = '{{customer.first_name}}'

/** Everything that some format gives a meaning, and half of an emoji. */
export const HOSTILE =
  '::error::x\r\n::add-mask::y\n##[debug]z %0A%0D %25 ]]> <![CDATA[ <script>alert(1)</script> &amp; "\' | `a` *b* _c_ ~d~ ' +
  '[e](https://evil.example) ![f](//evil.example) www.evil.example @team #12 GH-3 $x$ \\ \u0000\u0008\u001b[31m\u0085\u2028\ud83d\ufffe\uffff'
/** A folder may be called so, if not by its friends. */
export const HOSTILE_PATH = 'macros/a,b:c%0A::error::d|<e>"f" #1?g`h`]]>\n\ud83d/refund & more.md'

export const SAMPLES = {
  nothing: [],
  empty: [file('', [], {replyCount: 0})],
  clean: [
    file('Hello.\n', [], {replyCount: 5, skipped: {'language de': 3}}),
    file('Hello.\n', [], {path: 'macros/late.md', replyCount: 7}),
  ],
  errors: [file(REFUND, [conditional])],
  warnings: [file(REFUND, [blame])],
  info: [file(REFUND, [again])],
  mixed: [
    file(REFUND, [blame, conditional, again, closing], {skipped: {'language de': 2, inactive: 1, 'language fr': 1}}),
    file('Fine.\n', [], {path: 'macros/fine.md', skipped: {'language de': 1}}),
  ],
  multiLine: [file(REFUND, [closing])],
  fileLevel: [
    file(
      '---\ntitle: [\n---\n',
      [
        finding({
          span: {start: 0, end: 0},
          rule: 'parse/front-matter',
          severity: 'error',
          message: 'The front matter is not valid YAML: a list is not closed.',
          why: '',
          reply: null,
        }),
      ],
      {replyCount: 0},
    ),
  ],
  unicode: [
    file(UNICODE, [
      finding({span: at(UNICODE, '日本語'), message: 'CJK is two columns wide.', why: ''}),
      finding({span: at(UNICODE, 'cafe\u0301'), message: 'A combining mark has no width.', why: ''}),
      finding({span: at(UNICODE, 'any trouble'), message: 'After everything.', why: ''}),
    ]),
  ],
  windowsPath: [
    file('any trouble\n', [
      finding({span: {start: 0, end: 3}, path: 'C:\\macros\\Häufige Fragen\\refund.md', why: '', message: 'Vague.'}),
    ]),
  ],
  crlf: [file(CRLF, [finding({span: at(CRLF, 'any trouble'), message: 'Vague.', why: ''})])],
  tabs: [file(TABS, [finding({span: at(TABS, 'any trouble'), message: 'Vague.', why: ''})])],
  attack: [
    file(
      ATTACK,
      [
        finding({
          span: at(ATTACK, 'any\u0007 inconvenience'),
          rule: 'conditional-apology',
          message: '“any\u0007\u001b[2Jinconvenience”\nis vague\u202e.',
          why: 'Bell \u0007 and \u009b31m.',
          path: 'macros/\u001b]0;owned\u0007.md',
          reply: {id: 'r1', title: 'Evil\u001b[5m'},
          related: [{span: at(ATTACK, 'red'), label: 'the \u001b[1mcause'}],
          suggestions: [
            {
              title: 'Say \u001b[32mthis',
              applicability: 'review',
              edits: [{span: at(ATTACK, 'any\u0007'), content: 'the\u001b[0m'}],
              reads: reading('«the\u001b[0m» inconvenience\u200b'),
            },
          ],
        }),
      ],
      {replyCount: 2},
    ),
  ],
  longLine: [
    file(LONG, [
      finding({
        span: at(LONG, 'any inconvenience'),
        rule: 'conditional-apology',
        message: '“any inconvenience” makes this apology conditional.',
        suggestions: [
          {
            title: 'Name the trouble',
            applicability: 'review',
            edits: [{span: at(LONG, 'any inconvenience caused'), content: '[what went wrong]'}],
            reads: reading('We apologize for «[what went wrong]».'),
          },
        ],
      }),
    ]),
  ],
  replies: [
    file(
      'one: Sorry for any trouble.\ntwo: Sorry for any delay.\n',
      [
        finding({span: {start: 10, end: 19}, message: 'Vague.', reply: {id: 'one', title: 'Late parcel'}}),
        finding({span: {start: 20, end: 26}, message: 'Vague too.', reply: {id: 'one', title: 'Late parcel'}}),
        finding({span: {start: 43, end: 52}, message: 'Vague.', reply: {id: 'two'}}),
      ],
      {replyCount: 2},
    ),
  ],
  fixed: [file('Hello.\n', [], {replyCount: 3, output: 'Hello.\n', fixedCount: 2})],
  hostile: [
    file(
      HOSTILE,
      [
        finding({
          span: at(HOSTILE, '<script>'),
          rule: 'evil/rule|<b>::,%0A',
          severity: 'error',
          message: HOSTILE,
          why: HOSTILE,
          path: HOSTILE_PATH,
          reply: {id: 'r1', title: HOSTILE},
          related: [{span: at(HOSTILE, ']]>'), label: HOSTILE}],
          suggestions: [
            {
              title: HOSTILE,
              applicability: 'review',
              edits: [{span: at(HOSTILE, '::error'), content: HOSTILE}],
              reads: reading(HOSTILE),
            },
          ],
        }),
      ],
      {replyCount: 2},
    ),
  ],
  suppressed: [
    file(REFUND, [blame], {
      suppressed: [
        {diagnostic: conditional, by: 'directive', reason: 'Legal asked for it.'},
        {diagnostic: again, by: 'baseline'},
      ],
    }),
  ],
  alike: [
    file(`${CUSTOMER}: any trouble, any trouble.\n`, [
      finding({span: {start: 25, end: 36}, message: 'Vague.'}),
      finding({span: {start: 38, end: 49}, message: 'Vague.'}),
    ]),
    file('any trouble\n', [finding({span: {start: 0, end: 11}, message: 'Vague.', path: 'macros/late.md'})]),
  ],
} satisfies Readonly<Record<string, readonly FileResult[]>>

/** A file that could not be read, one whose name is not to be trusted, and what is about no file. */
export const FAILURES: readonly Failure[] = [
  {path: 'macros/locked.md', message: 'Permission denied.'},
  {path: HOSTILE_PATH, message: HOSTILE},
  {message: 'The list of known findings could not be written.'},
]

/** What there is to say of two of the rules. */
export const RULES: ReadonlyMap<string, RuleDoc> = new Map(
  (
    [
      {
        id: 'conditional-apology',
        family: 'ownership',
        severity: 'error',
        summary: 'An apology that puts the harm in doubt.',
        why: 'The customer hears that you are not sure anything went wrong.',
        url: 'https://example.com/rules/conditional-apology',
      },
      {
        id: 'blame-shifting',
        family: 'validation',
        severity: 'warning',
        summary: 'Puts the fault on the customer.',
        why: 'Blame makes a refusal harder to accept.',
      },
    ] as const
  ).map((rule) => [rule.id, rule]),
)
