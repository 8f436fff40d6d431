/** Results to report: one for each thing that a reporter can get wrong. */
import type {Diagnostic, FileResult, Reading, RelatedSpan, Severity, Suggestion} from '../../src/diagnostics/index.ts'
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
} satisfies Readonly<Record<string, readonly FileResult[]>>
