import {describe, expect, it} from 'vitest'
import {replyOf} from './plain.ts'

const ways = (source: string) =>
  replyOf(source).paths.map(({sentences}) => sentences.map(({text}) => text.value.trim()).join(' | '))

describe('ways through a template', () => {
  it('reads branches as alternatives', () => {
    expect(ways('{% if vip %}I am sorry.{% else %}We are sorry.{% endif %} It works.')).toEqual([
      'I am sorry. | It works.',
      'We are sorry. | It works.',
    ])
  })

  it('reads a branch without else as there or not there', () => {
    expect(ways("We're sorry{% if late %} about the delay{% endif %}.")).toEqual([
      "We're sorry about the delay.",
      "We're sorry.",
    ])
  })

  it('reads case and when', () => {
    expect(ways('{% case lang %}{% when "da" %}Hej.{% when "en" %}It works.{% endcase %} Bye now.')).toEqual([
      'Hej. | Bye now.',
      'It works. | Bye now.',
      'Bye now.',
    ])
  })

  it('spans paragraphs', () => {
    expect(ways('{% if a %}\n\nOne here.\n\n{% else %}\n\nTwo here.\n\n{% endif %}')).toEqual([
      'One here.',
      'Two here.',
    ])
  })

  it('shows loops once and hides comments', () => {
    expect(
      ways('{% for item in items %}It ships.{% endfor %} {% comment %}Not this.{% endcomment %}Done now.'),
    ).toEqual(['It ships. | Done now.'])
  })

  it('ends unclosed tags with the reply, and passes over closers without opener', () => {
    expect(ways('{% if a %}One here. {% if b %}Two here.')).toHaveLength(3)
    expect(ways('One here.{% endif %} Two here.')).toEqual(['One here. | Two here.'])
  })

  it('reads each branch once where there are too many ways', () => {
    const many = Array.from(
      {length: 10},
      (_, index) => `{% if a${index} %}Yes ${index}.{% else %}No ${index}.{% endif %}`,
    ).join(' ')
    const found = ways(many)
    expect(found).toHaveLength(2)
    for (let index = 0; index < 10; index++) {
      expect(found.some((way) => way.includes(`Yes ${index}.`))).toBe(true)
      expect(found.some((way) => way.includes(`No ${index}.`))).toBe(true)
    }
  })

  it('survives thousands of nested tags', () => {
    expect(ways(`${'{% if a %}'.repeat(5000)}Deep down.`).at(0)).toBe('Deep down.')
  })

  it('points at the source across a tag', () => {
    const source = "We're sorry{% if late %} about the delay{% endif %}."
    const sentence = replyOf(source).paths[0]?.sentences[0]
    expect(sentence?.text.isContiguous).toBe(false)
    const [delay] = sentence?.text.matchAll(/delay/g) ?? []
    expect(source.slice(delay?.text.span.start, delay?.text.span.end)).toBe('delay')
  })
})
