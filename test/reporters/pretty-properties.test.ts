/** What holds of the pretty format for any findings, however hostile their text. */
import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import type {Diagnostic, RelatedSpan, Suggestion} from '../../src/diagnostics/index.ts'
import {compact} from '../../src/reporters/compact.ts'
import {frame} from '../../src/reporters/index.ts'
import {pretty} from '../../src/reporters/pretty.ts'
import {stylish} from '../../src/reporters/stylish.ts'
import {LineIndex, type Span} from '../../src/text/index.ts'
import {file} from './sample-results.ts'

/** What a terminal acts on. */
const ACTED_ON = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u

const pieces = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('any ', 'trouble ', 'Sorry. ', 'inconvenience', ' ', '\n', '\n\n', '{{name}}'),
  },
  fc.constantFrom('\r\n', '\r', '\t', '\u001b[31m', '\u009b', '\u202e', '\u0007', '\u200b', '\u2028', '\ufeff'),
  fc.constantFrom('é', 'e\u0301', '日本語', '😀', '👩‍👩‍👧', '🇩🇪', '한국', '\u0301', 'ﾞ', 'நி', '…', '\ud83d'),
  fc.string({unit: 'binary', maxLength: 8}),
)
const prose = fc.array(pieces, {maxLength: 60}).map((parts) => parts.join(''))
const words = fc.array(pieces, {maxLength: 12}).map((parts) => parts.join(''))

function spanIn(source: string): fc.Arbitrary<Span> {
  return fc
    .tuple(fc.nat({max: source.length}), fc.nat({max: source.length}))
    .map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
}

function suggestionIn(source: string): fc.Arbitrary<Suggestion> {
  return fc.record({
    title: words,
    applicability: fc.constantFrom('safe', 'review', 'display'),
    edits: fc.array(fc.record({span: spanIn(source), content: words}), {maxLength: 3}),
    reads: prose.chain((text) => fc.record({text: fc.constant(text), changed: fc.array(spanIn(text), {maxLength: 3})})),
  })
}

function findingIn(source: string): fc.Arbitrary<Diagnostic> {
  const related: fc.Arbitrary<RelatedSpan> = fc.record({span: spanIn(source), label: words})
  return fc.record(
    {
      rule: fc.constantFrom('blame-shifting', 'parse/front-matter', 'acme/\u001b[1mrule'),
      messageId: fc.constant('message'),
      severity: fc.constantFrom('error', 'warning', 'info'),
      message: words,
      why: words,
      path: fc.constantFrom('a.md', 'macros/\u001b]0;x\u0007.md'),
      reply: fc.record({id: words, title: words}),
      span: spanIn(source),
      related: fc.array(related, {maxLength: 6}),
      suggestions: fc.array(suggestionIn(source), {maxLength: 7}),
      fingerprint: fc.constant('0123456789abcdef'),
    },
    {
      requiredKeys: [
        'rule',
        'messageId',
        'severity',
        'message',
        'why',
        'path',
        'span',
        'related',
        'suggestions',
        'fingerprint',
      ],
    },
  )
}

const results = prose.chain((source) =>
  fc
    .array(findingIn(source), {maxLength: 4})
    .map((diagnostics) => [file(source, diagnostics, {replyCount: diagnostics.length})]),
)

/** Places and commands are kept whole, so that they can be clicked and copied. */
const WHOLE = /^(?:a\.md|macros\/␛\]0;x␇\.md)(?::\d+:\d+)?$|^(?: {2}more {2}| {2}Next: )empathylint /

describe('pretty, for any findings', () => {
  it('prints nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(results, fc.integer({min: 0, max: 120}), (files, width) => {
        const options = {color: false, width}
        expect(pretty(files, options).replaceAll('\n', '')).not.toMatch(ACTED_ON)
        expect(stylish(files, options).replaceAll('\n', '')).not.toMatch(ACTED_ON)
        expect(compact(files, options).replaceAll('\n', '')).not.toMatch(ACTED_ON)
      }),
      {numRuns: 300},
    )
  })

  it('keeps to the width', () => {
    fc.assert(
      fc.property(results, fc.integer({min: 40, max: 120}), (files, width) => {
        for (const line of pretty(files, {color: false, width}).split('\n'))
          if (!WHOLE.test(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(Math.min(width, 100))
      }),
      {numRuns: 300},
    )
  })

  it('says the same in color', () => {
    fc.assert(
      fc.property(results, (files) => {
        const plain = pretty(files, {color: false, width: 80})
        // Chalk's own sequences are the only ones that can be there.
        // oxlint-disable-next-line no-control-regex
        const colored = pretty(files, {color: true, width: 80}).replace(/\u001b\[\d+m/g, '')
        expect(colored).toBe(plain)
      }),
    )
  })

  it('puts carets under what is marked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('日', 'é', '😀', 'a', ' ', 'e\u0301'), {minLength: 1, maxLength: 200}),
        fc.nat(),
        fc.integer({min: 40, max: 100}),
        (before, seed, width) => {
          const at = seed % before.length
          const source = [...before.slice(0, at), 'MARKED', ...before.slice(at)].join('')
          const start = source.indexOf('MARKED')
          const [row = '', carets = ''] = frame(new LineIndex(source), {span: {start, end: start + 6}}, {width})
          expect(carets.trimEnd().endsWith('│ ' + ' '.repeat(carets.indexOf('^') - 7) + '^^^^^^')).toBe(true)
          expect(stringWidth(row.slice(0, row.indexOf('MARKED')))).toBe(carets.indexOf('^'))
        },
      ),
    )
  })
})
