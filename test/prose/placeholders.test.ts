import {describe, expect, it} from 'vitest'
import {replyOf} from './plain.ts'

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
