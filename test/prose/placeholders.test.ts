import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Dialect, findTemplateMarks} from '../../src/prose/index.ts'
import {LIQUID, replyOf} from './plain.ts'
import {wording} from './wordings.ts'

/** The placeholders of a reply: as written, with their fallback, and whether the template sets them. */
const placeholders = (source: string) =>
  replyOf(source).placeholders.map(({text, fallback, isSetHere}) => [text.value, fallback?.value, isSetHere === true])

describe('placeholders of a reply', () => {
  it('come with their fallback, also an empty one', () => {
    expect(placeholders('Hi {{name | default: "there"}}, {{room | default: ""}} is yours: [room].')).toEqual([
      ['{{name | default: "there"}}', 'there', false],
      ['{{room | default: ""}}', '', false],
      ['[room]', undefined, false],
    ])
  })

  it.each([
    '{% assign name = guest.name %}',
    '{%- assign name = guest.name -%}',
    '{% capture name %}you{% endcapture %}',
  ])('know that the template sets them: %s', (tag) =>
    expect(placeholders(`${tag}Hi {{ name }}, {{names}} is here.`)).toContainEqual(['{{ name }}', undefined, true]),
  )

  it('are not set by a tag about another variable, nor by one that only reads', () => {
    const source = '{% assign names = guest.name %}{% if name %}Hi {{name}},{% endif %} {{first_name}} is here.'
    expect(placeholders(source).map(([, , isSetHere]) => isSetHere)).toEqual([false, false])
  })

  it('are set wherever in the reply the tag stands', () => {
    expect(placeholders('Hi {{name}},\n\n{% set name = "Ann" %}We fixed it.')).toEqual([['{{name}}', undefined, true]])
  })
})

it('what was found in a text is found again, in the dialects that are asked about', () => {
  const BRACES: Dialect = {id: 'braces', delimiters: [{open: '{', close: '}', holds: 'variable'}]}
  const lists = [[LIQUID], [BRACES], [LIQUID, BRACES]]
  const line = fc.oneof(fc.constantFrom('Hi {{name}},', '{a} [b] {{c | default: "d"}}', 'Best,\n{{agent}} XX'), wording)
  fc.assert(
    fc.property(line, fc.array(fc.nat(lists.length - 1), {maxLength: 6}), (text, turns) => {
      for (const turn of turns) {
        const dialects = lists[turn] ?? []
        // A list of its own is never known.
        expect(findTemplateMarks(text, dialects)).toEqual(findTemplateMarks(text, [...dialects]))
      }
    }),
    {numRuns: 1000},
  )
})
