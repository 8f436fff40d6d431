import fc from 'fast-check'
import {DomUtils, parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {readHtmlBlocks} from '../../src/sources/html/html-blocks.ts'
import {openHtml} from '../../src/sources/html/html-document.ts'
import {AUTO_DIALECTS} from '../../src/sources/index.ts'
import {applyEdits, Text} from '../../src/text/index.ts'
import {CASES} from './data/cases.ts'
import {expectPlaces, randomEdit} from './data/places.ts'

const SIGNS = [
  'a',
  'word',
  ' ',
  '\n',
  '  ',
  '\r\n',
  'é',
  '😀',
  '&amp;',
  '&lt;',
  '&nbsp;',
  '&#233;',
  '&#x1F600;',
  '&quot;',
  '&bogus;',
  '& ',
  '< ',
  '"',
  '<b>',
  '</b>',
  '<i class="x">',
  '</i>',
  '<br>',
  '<br />',
  '<p>',
  '</p>',
  '<div style="a:b">',
  '</div>',
  '<ul><li>',
  '</li></ul>',
  '<td>',
  '</td>',
  '<table><tr>',
  '</tr></table>',
  '<h2>',
  '</h2>',
  '<blockquote>',
  '</blockquote>',
  '<a href="https://x.y/?a=1&amp;b=2">',
  '</a>',
  '<!-- c -->',
  '<style>p {a: b}</style>',
  '<script>if (a < b) c()</script>',
  '<img src="x" alt="one two &amp; three">',
  "<span title='a b c'>",
  '</span>',
  '<kbd>',
  '</kbd>',
  '<pre>',
  '</pre>',
  '{{x}}',
  '{{ y | default: "<you>" }}',
  '{{ z | default: &quot;there&quot; }}',
  '{% if a < b %}',
  '{% endif %}',
  '{% comment %}c{% endcomment %}',
  '<AMOUNT>',
] as const

const html = fc.array(fc.constantFrom(...SIGNS), {maxLength: 24}).map((signs) => signs.join(''))

const blocksOf = (source: string) => {
  const {blocks} = readHtmlBlocks(openHtml(Text.of(source), '\n', AUTO_DIALECTS))
  return blocks.flatMap((block) => (block.kind === 'rule' ? [] : [block]))
}

/** What the parser alone says that there is to read; attributes are no part of it. */
const wordsIn = (source: string) => DomUtils.innerText(parseDocument(source).childNodes)

const bare = (text: string) => text.replace(/\s+/g, '')

describe('any HTML', () => {
  it('reads as the parser reads it, each unit with its place', () => {
    // A placeholder may hold what a parser takes for markup, and a blank is no tag to us: they are tested below.
    const plain = html.map((source) => source.replace(/\{[{%][^]*?[%}]\}|<AMOUNT>| alt="[^"]*"| title='[^']*'/g, ''))
    fc.assert(
      fc.property(plain, (source) => {
        const blocks = blocksOf(source)
        expect(bare(blocks.map(({text}) => text.value).join(''))).toBe(bare(wordsIn(source)))
        for (const {text} of blocks) expectPlaces(source, {text, isExact: true}, (raw, read) => meaning(raw, read))
      }),
      {numRuns: CASES},
    )
  })

  it('is read without an error and with right places, placeholders and all', () => {
    fc.assert(
      fc.property(html, (source) => {
        for (const {text, marks} of blocksOf(source)) {
          expect(text.value.trim()).toBe(text.value)
          expect(text.value).not.toMatch(/[\uE000\uE001]/)
          for (const {start, end} of marks)
            expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true])
          expect(source.slice(text.span.start, text.span.end)).not.toBe('')
        }
      }),
      {numRuns: CASES},
    )
  })

  it('holds any text that is written into it, or refuses it', () => {
    let written = 0
    fc.assert(
      fc.property(html, randomEdit, fc.nat(20), (source, {from, to, prose}, which) => {
        const before = blocksOf(source)
        const block = before[which % Math.max(before.length, 1)]
        const words = prose.replace(/[\n\t{}%<>[\]]/g, '')
        if (!block || words.trim() !== words || words === '') return
        const [start = 0, end = 0] = [from, to]
          .map((each) => characterStart(block.text.value, Math.floor(each * block.text.length)))
          .sort((a, b) => a - b)
        const edits = block.text.slice(start, end).replaceWith(words)
        const inPlaceholder = /[{}%]|<[A-Z]/.test(block.text.value)
        // What is said of a picture is read from three words on.
        const isSpoken = block.kind === 'cell' && /(?:alt|title)=/.test(source)
        if (inPlaceholder || isSpoken || edits.some(({inexact}) => inexact)) return
        written++
        const wanted = before.map((each) =>
          each === block ? each.text.value.slice(0, start) + words + each.text.value.slice(end) : each.text.value,
        )
        const after = blocksOf(applyEdits(source, edits)).map(({text}) => text.value)
        expect(after.map((each) => each.replace(/\s+/g, ' ').trim()).join('|')).toBe(
          wanted.map((each) => each.replace(/\s+/g, ' ').trim()).join('|'),
        )
      }),
      {numRuns: CASES},
    )
    expect(written).toBeGreaterThan(CASES / 20)
  })
})

/** What a stretch of HTML by itself reads as. */
function meaning(raw: string, read: string): string {
  if (/^\s+$/.test(raw) || /^<br ?\/?>$/.test(raw)) return read
  return wordsIn(raw)
}

function characterStart(value: string, at: number): number {
  return /^[\udc00-\udfff]/.test(value.slice(at)) && /[\ud800-\udbff]$/.test(value.slice(0, at)) ? at - 1 : at
}
