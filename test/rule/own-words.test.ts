/** What a team's own words change in what built-in rules find. */
import {describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {createLinter} from '../../src/engine/index.ts'
import type {ReplyFields} from '../../src/prose/index.ts'
import type {Settings} from '../../src/rule/index.ts'
import {lintSample} from '../../src/testing/index.ts'

function flagged(id: string, text: string, fields: ReplyFields, settings: Settings): readonly string[] {
  const rule = builtin.rules.find((each) => each.id === id)
  if (!rule) throw new Error(`No rule ${id}`)
  return lintSample(rule, {text, fields, settings}).diagnostics.map(({span}) => text.slice(span.start, span.end))
}

describe.each([
  {
    name: 'a trouble counts as told',
    rule: 'missing-acknowledgment',
    text: 'There was a brownout in your area this morning. Please restart the router. It takes two minutes.',
    fields: {context: 'outage'},
    words: {trouble: ['Brownout']},
    without: ['There was a brownout in your area this morning.'],
    within: [],
  },
  {
    name: 'a trouble counts as such, also in the plural',
    rule: 'conditional-apology',
    text: 'We are sorry for any grey screens.',
    words: {trouble: ['grey screen']},
    without: [],
    within: ['any grey screens'],
  },
  {
    name: 'a team acts for the firm',
    rule: 'apology-without-remedy',
    text: 'We are sorry for the delay. Care Crew is refunding the fee. Bye now.',
    fields: {context: 'delay'},
    words: {team: ['Care Crew']},
    without: ['We are sorry'],
    within: [],
  },
  {
    name: 'a company of two words acts for itself',
    rule: 'apology-without-remedy',
    text: 'We are sorry for the delay. Northwind Traders is refunding the fee. Bye now.',
    fields: {context: 'delay'},
    words: {brand: ['Northwind Traders']},
    without: ['We are sorry'],
    within: [],
  },
  {
    name: 'customers have a name of their own',
    rule: 'hollow-importance',
    text: 'You are one of our valued trailblazers.',
    words: {customer: ['trailblazer']},
    without: [],
    within: ['our valued trailblazers'],
  },
  {
    name: 'a product makes a reply specific',
    rule: 'no-specifics',
    text: 'We know about the problem. Smart queues are being fixed. It is soon over.',
    fields: {context: 'bug'},
    words: {product: ['Smart Queue']},
    without: ['We know about the problem.'],
    within: [],
  },
] as const)('$name', ({rule, text, words, without, within, ...rest}) => {
  const fields = 'fields' in rest ? rest.fields : {}

  it('for the team that says so', () => expect(flagged(rule, text, fields, {words})).toEqual(within))

  it('and for no other', () => {
    expect(flagged(rule, text, fields, {})).toEqual(without)
    expect(flagged(rule, text, fields, {words: {greeting: ['Servus']}})).toEqual(without)
  })
})

it('says the same under the older names', () => {
  const text = 'We know about the problem. Smart queues are being fixed. It is soon over.'
  expect(flagged('no-specifics', text, {context: 'bug'}, {productTerms: ['Smart Queue']})).toEqual([])
  const delay = 'We are sorry for the delay. Northwind Traders is refunding the fee. Bye now.'
  expect(flagged('apology-without-remedy', delay, {context: 'delay'}, {brandNames: ['Northwind Traders']})).toEqual([])
})

it('holds for the replies of that team only, also where others say the same', () => {
  const linter = createLinter(builtin)
  const rules = new Map([['conditional-apology', {severity: 'error', options: {}}] as const])
  const count = (settings: Settings) =>
    linter.lint({content: 'We are sorry for any brownouts.', path: 'a.txt', settingsFor: () => ({rules, settings})})
      .diagnostics.length
  const own = {words: {trouble: ['brownout']}}
  expect([count({}), count(own), count({}), count(own)]).toEqual([0, 1, 0, 1])
})
