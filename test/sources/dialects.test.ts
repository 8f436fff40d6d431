import {describe, expect, it} from 'vitest'
import {AUTO_DIALECTS, DIALECTS, dialectsFor} from '../../src/sources/index.ts'
import {findBrackets} from '../../src/prose/index.ts'

const find = (source: string, dialects = AUTO_DIALECTS) =>
  findBrackets(source, dialects).map(({start, end, holds}) => `${holds} ${source.slice(start, end)}`)

describe('placeholders', () => {
  it.each([
    ['{{ a }}', 'variable'],
    ['{{{a}}}', 'variable'],
    ['{{#if a}}', 'tag'],
    ['{{else}}', 'tag'],
    ['{{/if}}', 'tag'],
    ['{{!-- a --}}', 'comment'],
    ['{% if a %}', 'tag'],
    ['{%- endif -%}', 'tag'],
    ['{% comment %} a {% endcomment %}', 'comment'],
    ['{# a #}', 'comment'],
    ['{%customer.firstName,fallback=there%}', 'variable'],
    ['{%name,fallback=%}', 'variable'],
    ['{%ticket.id%}', 'variable'],
    ['{!Contact.FirstName}', 'variable'],
    ['{!BLANKVALUE(Contact.FirstName, "Valued Customer")}', 'variable'],
    ['#{ticket.customer.firstname}', 'variable'],
    ['%{ticket.name.first}', 'variable'],
    ['%{reply_to_name,fallback:there}', 'variable'],
    ['${duplicateQuery}', 'variable'],
    ['[[ticket.requester.first_name]]', 'variable'],
  ])('%s is a %s', (placeholder, holds) => {
    expect(find(`a ${placeholder} b`)).toEqual([`${holds} ${placeholder}`])
  })

  it.each([
    '{{',
    '{{}}',
    '{name}',
    '100% {of}',
    'costs ${5}',
    '[Name]',
    '#{',
    '{{ a\n\nb }}',
    `{{ ${'a'.repeat(700)} }}`,
  ])('%s is none', (source) => {
    expect(find(source)).toEqual([])
  })

  it('takes the innermost of two openings', () => {
    expect(find('{{ a {{ b }}')).toEqual(['variable {{ b }}'])
  })

  it('tells Help Scout’s variables from Liquid’s tags', () => {
    expect(find('{% assign a.b = 1 %}{% for.each %}', dialectsFor('Help Scout'))).toEqual([])
    expect(find('{%customer.email%}', dialectsFor('zendesk'))).toEqual(['tag {%customer.email%}'])
  })

  it.each([
    ['liquid', ' name | default: "there"', 'there'],
    ['liquid', 'name|fallback:there', 'there'],
    ['liquid', 'name | fallback: “there”', 'there'],
    ['liquid', "name || 'you all'", 'you all'],
    ['liquid', 'name | default: ""', ''],
    ['jinja', 'name|default("there")', 'there'],
    ['helpscout', 'customer.firstName,fallback=there', 'there'],
    ['helpscout', 'customer.firstName,fallback=', ''],
    ['salesforce', 'Contact.FirstName, Valued Customer', 'Valued Customer'],
    ['salesforce', 'BLANKVALUE(Contact.FirstName, "Valued Customer")', 'Valued Customer'],
    ['osticket', 'reply_to_name,fallback:there', 'there'],
  ])('finds the fallback in %s: %s', (dialect, inside, fallback) => {
    expect(DIALECTS[dialect]?.fallback?.exec(inside)?.[1]).toBe(fallback)
  })

  it('knows help desks by their names, and all dialects where a name says nothing', () => {
    expect(dialectsFor('Help Scout').map(({id}) => id)).toEqual(['helpscout'])
    expect(dialectsFor('espanso').map(({id}) => id)).toEqual(['espanso'])
    expect(dialectsFor('constructor')).toBe(AUTO_DIALECTS)
    expect(dialectsFor(undefined)).toBe(AUTO_DIALECTS)
  })
})
