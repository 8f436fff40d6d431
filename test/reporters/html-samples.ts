/** Results for the HTML report: replies with their texts, marks that overlap, and text that means harm. */
import type {BlockView, FileResult, ReplyView, Suggestion} from '../../src/diagnostics/index.ts'
import type {RuleDoc} from '../../src/reporters/reporter.ts'
import {at, file, finding} from './sample-results.ts'

const LATE = `Hi Kim,

We apologize for any inconvenience. You failed to send the photo.

- Send it again.
- We look at it today.

Sorry again.
`

/** A block that stands in a source as it is, with marks for the places that are named by their words. */
function block(source: string, kind: string, text: string, marked: readonly string[] = []): BlockView {
  const from = at(source, text).start
  const marks = marked.map((words) => {
    const of = at(source, words)
    return {start: of.start - from, end: of.end - from, of}
  })
  return {kind, text, marks: marks.toSorted((a, b) => a.start - b.start || a.end - b.end)}
}

export function view(source: string, id: string, title: string, blocks: readonly BlockView[]): ReplyView {
  return {id, title, span: {start: 0, end: source.length}, blocks}
}

const LATE_REPLY = {id: 'late', title: 'Late photo'}

const rewrite: Suggestion = {
  title: 'Name the trouble',
  applicability: 'safe',
  edits: [{span: at(LATE, 'any inconvenience'), content: 'the trouble'}],
  reads: {text: 'We apologize for the trouble [when].', changed: [{start: 17, end: 28}]},
}

const gone: Suggestion = {
  title: 'Leave one out',
  applicability: 'review',
  edits: [{span: at(LATE, 'Sorry again.'), content: ''}],
  reads: {text: 'We look at it today. … Bye.', changed: []},
}

const idea: Suggestion = {title: 'Ask what happened', applicability: 'display', edits: []}

/** A reply with an error within a warning, a related place and a list. */
export const late: FileResult = file(
  LATE,
  [
    finding({
      span: at(LATE, 'We apologize for any inconvenience.'),
      rule: 'repeated-apology',
      severity: 'warning',
      message: 'The reply apologizes 2 times.',
      why: 'One is enough.',
      path: 'macros/late.md',
      reply: LATE_REPLY,
      related: [{span: at(LATE, 'Sorry again.'), label: 'apology 2'}],
      suggestions: [gone],
    }),
    finding({
      span: at(LATE, 'any inconvenience'),
      rule: 'conditional-apology',
      severity: 'error',
      message: '“any inconvenience” puts the harm in doubt.',
      why: 'The customer hears that you are not sure.',
      path: 'macros/late.md',
      reply: LATE_REPLY,
      suggestions: [rewrite, idea],
    }),
    finding({
      span: at(LATE, 'You failed to send'),
      rule: 'blame-the-customer',
      severity: 'info',
      message: '“You failed to send” puts the fault on the customer.',
      path: 'macros/late.md',
      reply: LATE_REPLY,
      suggestions: [idea],
    }),
  ],
  {
    replyCount: 3,
    replies: [
      view(LATE, 'late', 'Late photo', [
        block(LATE, 'paragraph', 'Hi Kim,'),
        block(LATE, 'paragraph', 'We apologize for any inconvenience. You failed to send the photo.', [
          'We apologize for any inconvenience.',
          'any inconvenience',
          'You failed to send',
        ]),
        block(LATE, 'list-item', 'Send it again.'),
        block(LATE, 'list-item', 'We look at it today.'),
        block(LATE, 'paragraph', 'Sorry again.', ['Sorry again.']),
      ]),
    ],
  },
)

const PARCEL = 'Don’t worry, it will come soon.\n'

export const parcel: FileResult = file(
  PARCEL,
  [
    finding({
      span: at(PARCEL, 'soon'),
      rule: 'vague-timeframe',
      severity: 'warning',
      message: '“soon” names no time.',
      path: 'macros/parcel.md',
      reply: {id: 'parcel', title: 'Parcel'},
    }),
  ],
  {replies: [view(PARCEL, 'parcel', 'Parcel', [block(PARCEL, 'paragraph', PARCEL.trimEnd(), ['soon'])])]},
)

/** What these results say of their rules. */
export const RULES: ReadonlyMap<string, RuleDoc> = new Map(
  [
    ['repeated-apology', 'over-apology'],
    ['conditional-apology', 'ownership'],
    ['blame-the-customer', 'validation'],
    ['vague-timeframe', 'promises'],
  ].map(([id = '', family = '']) => [
    id,
    {id, family, severity: 'warning', summary: '', why: '', url: `https://docs.example/${family}/${id}`},
  ]),
)

/** What would do harm if it were taken for HTML, a script, a comment or an address. */
export const HARMS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '` onfocus=alert(1) x=`',
  '</style><style>*{display:none}',
  '</title><base href="https://evil.example/">',
  '&lt;b&gt; &amp;amp; &#106;avascript:alert(1)',
  '${alert(1)} {{constructor}}',
  '\u0000\u0007\u001b[2J\u202etxt.exe\u2028\u2029\ufeff\ud800',
] as const

/** A result in which every text is harmful. */
export function harmful(harm: string): FileResult {
  const source = `${harm} and ${harm}\n`
  const whole = {start: 0, end: source.length - 1}
  return file(
    source,
    [
      finding({
        span: whole,
        rule: harm,
        message: harm,
        why: harm,
        path: harm,
        reply: {id: harm, title: harm},
        related: [{span: {start: 0, end: 1}, label: harm}],
        suggestions: [
          {
            title: harm,
            applicability: 'review',
            edits: [{span: whole, content: harm}],
            reads: {text: harm, changed: [{start: 1, end: harm.length}]},
          },
        ],
      }),
      finding({span: {start: 0, end: 0}, rule: `parse/${harm}`, message: harm, why: harm, path: harm, reply: null}),
    ],
    {
      skipped: {[harm]: 1},
      replies: [
        view(source, harm, harm, [
          {kind: harm, text: source, marks: [{...whole, of: whole}]},
          {kind: 'list-item', text: harm, marks: []},
        ]),
      ],
    },
  )
}
