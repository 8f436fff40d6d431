/** Templates in the engine: mistakes in them, their branches and fallbacks, each at its own place. */
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/engine/index.ts'
import {sources} from '../../src/sources/index.ts'
import {fix, lint, requestFor, wordRule} from './samples.ts'

const rules = [wordRule('no-blue', 'blue', 'red'), wordRule('no-sky', 'sky')]

/** `rule: words at their place` of each finding. */
const findings = (content: string, path?: string) =>
  lint(rules, content, path).diagnostics.map(
    ({rule, span}) => `${rule}: ${content.slice(span.start, span.end)} ${span.start}`,
  )

const inJson = (value: string) =>
  JSON.stringify({macros: [{id: 1, title: 'A', actions: [{field: 'comment_value', value}]}]})

describe('a mistake in a template', () => {
  it.each([
    ['It is here. {% if vip %}You are first.\n\nWe wait for you.', '{% if vip %}', 'is never closed.'],
    ['It is here. {% if a %}{% if b %}You are first.{% endif %} We wait.', '{% if a %}', 'is never closed.'],
    ['It is here. {% endif %} We wait for you.', '{% endif %}', 'closes nothing.'],
    ['It is here. {% if a %}You are first.{% endif %}{% endif %} We wait.', '{% endif %}', 'closes nothing.'],
    ['It is here, {{name. We wait for you.', '{{', 'is never closed.'],
    ['It is here, {{ name and {{ other }}. We wait for you.', '{{', 'is never closed.'],
    ['{{#if vip}}You are first. We wait for you.', '{{#if vip}}', 'is never closed.'],
  ])('is one finding: %s', (content, words, says) => {
    const {diagnostics, replyCount} = lint(rules, content)
    expect(replyCount).toBe(1)
    expect(diagnostics.map(({rule, message}) => [rule, message])).toEqual([['parse/template', `“${words}” ${says}`]])
    const [only] = diagnostics
    expect(only).toMatchObject({severity: 'warning', reply: {id: 'sample'}, suggestions: []})
    expect(content.slice(only?.span.start, only?.span.end)).toBe(words)
    // The one that is wrong, not one like it that is right.
    if (content.endsWith('{% endif %}{% endif %} We wait.')) expect(only?.span.start).toBe(content.lastIndexOf(words))
  })

  it.each([
    '{% raw %}{{ this }}{% endraw %} is how a name is written. We wait for you.',
    '{% set name = "Ann" %}{% set all %}Ann and Bo{% endset %}We wait for you.',
    '{% schema %}{% endschema %}{% form "a" %}We wait for you.{% endform %}',
    '{{#each items}}{{name}} is yours.{{/each}} We wait for you.',
    '{{~#if vip~}}You are first.{{~else~}}We wait for you.{{~/if~}}',
    '{{#if vip}}You are first.{{^}}We wait for you.{{/if}}',
    'Write `{% if vip %}` above it. We wait for you.',
    'Write {{/perf start}} into the chat. We wait for you.',
  ])('is not in %s', (content) => expect(lint(rules, content).diagnostics).toEqual([]))

  it('is one, however many there are', () => {
    expect(findings('{% if a %}{% if b %}You {{are {{first. {% endfor %} We wait for you.')).toHaveLength(1)
  })

  it('costs no other finding', () => {
    const content = 'It is blue. {% if vip %}Our sky is blue.\n\nOur sky is here.'
    expect(findings(content)).toEqual([
      'no-blue: blue 6',
      'parse/template: {% if vip %} 12',
      'no-sky: sky 28',
      'no-blue: blue 35',
      'no-sky: sky 46',
    ])
  })

  it('is found in each reply of a file, at its place in the notation', () => {
    const content = `{"macros": [
      {"id": 1, "title": "A", "actions": [{"field": "comment_value", "value": "It is \\u0062lue. {% if a == \\"b\\" %}We wait."}]},
      {"id": 2, "title": "B", "actions": [{"field": "comment_value_html", "value": "<p>It is blue. {{na<b>me</b></p>"}]},
      {"id": 3, "title": "C", "actions": [{"field": "comment_value", "value": "It is blue. {{name}}"}]}]}`
    const found = lint(rules, content, 'a.json').diagnostics
    expect(found.map(({rule, reply, span}) => [reply?.id, rule, content.slice(span.start, span.end)])).toEqual([
      ['1', 'no-blue', '\\u0062lue'],
      ['1', 'parse/template', '{% if a == \\"b\\" %}'],
      ['2', 'no-blue', 'blue'],
      ['2', 'parse/template', '{{'],
      ['3', 'no-blue', 'blue'],
    ])
  })

  it.each([
    ['in code', 'Write `{{name` here, we think.'],
    ['in a block of code', 'We show you how:\n\n```\n{{name\n{% if a %}\n```\n\nIt works.'],
    ['closed in another paragraph', '{% if vip %}You are first.\n\nWe wait for you.\n\n{% endif %}It works.'],
    ['with branches', '{% if a %}One{% elsif b %}Two{% else %}Three{% endif %} of you, we think.'],
    ['with nothing to close', '{% assign a = 1 %}It works, {{ a }} of you.'],
    ['of another kind', 'It works {so we think} and costs 5 % or {5}.'],
  ])('is none %s', (_, content) => expect(findings(content)).toEqual([]))
})

describe('a branch', () => {
  it('is linted at its own place', () => {
    const content =
      '{% if vip %}It is blue.{% elsif x %}Our sky is here.{% else %}It is blue too.{% endif %} We wait for you.'
    expect(findings(content)).toEqual([
      `no-blue: blue ${content.indexOf('blue.')}`,
      `no-sky: sky ${content.indexOf('sky')}`,
      `no-blue: blue ${content.indexOf('blue too')}`,
    ])
  })

  it('within a sentence is linted at its own place', () => {
    const content = 'It is {% if vip %}blue{% else %}like the sky{% endif %} here, we think.'
    expect(findings(content)).toEqual([
      `no-blue: blue ${content.indexOf('blue')}`,
      `no-sky: sky ${content.indexOf('sky')}`,
    ])
  })

  it('is not read on into the next one', () => {
    const phrase = [wordRule('phrase', 'blue sky')]
    expect(lint(phrase, 'It is {% if vip %}blue{% else %}sky{% endif %} here.').diagnostics).toEqual([])
    expect(lint(phrase, 'It is {% if vip %}blue{% endif %} sky here.').diagnostics).toHaveLength(1)
  })

  it('is linted through the notation of an export, and fixed there', () => {
    const content = inJson('It is {% if a == "b" %}\u00a0blue{% else %}the sky{% endif %} here.').replace(
      '\u00a0',
      '\\u00a0',
    )
    expect(findings(content, 'a.json')).toEqual([
      `no-blue: blue ${content.indexOf('blue')}`,
      `no-sky: sky ${content.indexOf('sky')}`,
    ])
    expect(fix(rules, content, 'a.json').output).toBe(content.replace('blue', 'red'))
  })

  it('of HTML may hold tags', () => {
    const content =
      '<p>Hi {{name}},</p><p>{% if vip %}It is <b>bl</b>ue.{% else %}<i>Our</i> sky is here.{% endif %} We wait for you.</p>'
    expect(findings(content, 'replies/a.html')).toEqual([
      `no-blue: bl</b>ue ${content.indexOf('bl<')}`,
      `no-sky: sky ${content.indexOf('sky')}`,
    ])
  })
})

describe('a fallback', () => {
  it('that speaks is linted at its own place, and rewritten by a person only', () => {
    const content = 'Hi {{ name | default: "friend of the blue sky" }}, it is blue.'
    expect(findings(content)).toEqual([
      `no-blue: blue ${content.indexOf('blue')}`,
      `no-sky: sky ${content.indexOf('sky')}`,
      `no-blue: blue ${content.lastIndexOf('blue')}`,
    ])
    expect(fix(rules, content).output).toBe(content.replace('is blue', 'is red'))
  })

  it('is linted in each notation of placeholders', () => {
    const inHelpScout = '{"id": 1, "name": "A", "chatText": "Hi {%customer.firstName,fallback=blue friend%}, we wait."}'
    expect(findings(inHelpScout, 'a.json')).toEqual([`no-blue: blue ${inHelpScout.indexOf('blue')}`])
    const inIntercom =
      '{"id": 1, "name": "A", "body_text": "x", "body": "<p>Hi {{ first_name | fallback: &quot;blue friend&quot; }}, we wait.</p>"}'
    expect(findings(inIntercom, 'a.json')).toEqual([`no-blue: blue ${inIntercom.indexOf('blue')}`])
  })

  it('is known with its place, and so is one that is empty', () => {
    const content = 'Hi {{ a | default: "there" }}, {{ b | default: "" }}, {{ c }}, we wait for you.'
    const [entry] = createLinter({rules, sources}).read(requestFor(rules, content)).entries
    const placeholders = entry?.reply.placeholders ?? []
    expect(placeholders.map(({text, fallback}) => [text.value, fallback?.value])).toEqual([
      ['{{ a | default: "there" }}', 'there'],
      ['{{ b | default: "" }}', ''],
      ['{{ c }}', undefined],
    ])
    expect(placeholders[0]?.fallback?.span.start).toBe(content.indexOf('there'))
    expect(placeholders[1]?.fallback?.span).toEqual({
      start: content.indexOf('"" }') + 1,
      end: content.indexOf('"" }') + 1,
    })
  })
})
