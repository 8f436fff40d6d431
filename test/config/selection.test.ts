/** Which rules run where the command line names them. */
import {describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {ConfigError, type ConfigLoaderOptions, createConfigLoader, parseRuleSelection} from '../../src/config/index.ts'
import {project} from './project.ts'
import {registry} from './registry.ts'

const {rules} = builtin
const idsOf = (family: string) => rules.flatMap((rule) => (rule.family === family ? [rule.id] : []))

describe('--only and --skip', () => {
  it('take rules and families, with commas between them', () => {
    expect(parseRuleSelection('stock-empathy', rules)).toEqual({rules: ['stock-empathy']})
    expect(parseRuleSelection(' stock-empathy, dead-end,', rules)).toEqual({rules: ['stock-empathy', 'dead-end']})
    for (const family of ['validation', 'acknowledgment', 'ownership', 'over-apology', 'promises', 'template']) {
      expect(idsOf(family).length).toBeGreaterThan(2)
      expect(parseRuleSelection(family, rules)).toEqual({rules: idsOf(family)})
    }
  })

  it('name each rule once', () => {
    expect(parseRuleSelection('overpromise,promises,overpromise', rules).rules?.toSorted()).toEqual(
      idsOf('promises').toSorted(),
    )
  })

  it('say what was probably meant', () => {
    expect(parseRuleSelection('dead-end,stock-emphaty,promisses', rules)).toEqual({
      problem:
        '“stock-emphaty” is neither a rule nor a family. Did you mean “stock-empathy”? “promisses” is neither a rule nor a family. Did you mean “promises”?',
    })
    expect(parseRuleSelection('no such rule at all\u001b[2J', rules).problem).toMatch(
      /^“no such rule at all␛\[2J” is neither a rule nor a family\. Families are .*“empathylint rules” lists all rules\.$/,
    )
  })

  it('want at least one name', () => {
    for (const text of ['', ' ', ',,'])
      expect(parseRuleSelection(text, rules).problem).toMatch(/^Name rules, or families of rules: /)
  })
})

describe('a selection of rules', () => {
  const files = {
    '.empathylintrc.yml': `
extends: empathylint:core
rules: {relational-preamble: [error, {max: 4}], sign-off: off}
overrides:
  - {match: {channel: chat}, rules: {sign-off: error, relational-preamble: info}}
`,
  }
  async function running(options: Partial<ConfigLoaderOptions>, fields: object = {}) {
    const config = await createConfigLoader({cwd: await project(files), registry, ...options}).forFile('a.md')
    const on = [...config.settingsFor('a.md', fields).rules].filter(([, {severity}]) => severity !== 'off')
    return {config, on: Object.fromEntries(on)}
  }
  const preamble = (severity: string) => ({severity, options: {max: 4, openers: ['hope']}, isForced: true})

  it('leaves only what is named, as it is set', async () => {
    const only = ['relational-preamble']
    expect((await running({only})).on).toEqual({'relational-preamble': preamble('error')})
    expect((await running({only}, {channel: 'chat'})).on).toEqual({'relational-preamble': preamble('info')})
  })

  it('switches on what is named and off, or not set at all, at its own severity', async () => {
    const only = ['sign-off', 'missing-next-step']
    const signOff = {options: {required: false}, isForced: true}
    const nextStep = {severity: 'warning', options: {}, isForced: true}
    expect((await running({only})).on).toEqual({
      'sign-off': {severity: 'warning', ...signOff},
      'missing-next-step': nextStep,
    })
    expect((await running({only}, {channel: 'chat'})).on).toEqual({
      'sign-off': {severity: 'error', ...signOff},
      'missing-next-step': nextStep,
    })
  })

  it('leaves out what is to be skipped, also what is named elsewhere', async () => {
    expect(Object.keys((await running({skip: ['relational-preamble']})).on)).toEqual(['conditional-apology'])
    const overrides = [{rule: 'sign-off', entry: 'warn'} as const]
    expect(Object.keys((await running({skip: ['sign-off'], overrides})).on)).not.toContain('sign-off')
    const both = await running({only: ['sign-off', 'relational-preamble'], skip: ['sign-off']}, {channel: 'chat'})
    expect(both.on).toEqual({'relational-preamble': preamble('info')})
  })

  it('comes after --rule, whose severity and options it keeps', async () => {
    const overrides = [{rule: 'relational-preamble', entry: ['warn', {max: 9}]} as const]
    const {on} = await running({only: ['relational-preamble'], overrides}, {channel: 'chat'})
    expect(on).toEqual({'relational-preamble': {...preamble('warning'), options: {max: 9, openers: ['hope']}}})
  })

  it('is named as the reason', async () => {
    const {config} = await running({only: ['sign-off', 'relational-preamble'], skip: ['relational-preamble']})
    const reasons = config
      .explain('a.md')
      .rules.map(({id, severity, from}) => [id, severity, from?.kind === 'command line' ? from.flag : from?.kind])
    expect(reasons).toEqual([
      ['conditional-apology', 'off', '--only'],
      ['missing-next-step', 'off', undefined],
      ['relational-preamble', 'off', '--skip'],
      ['sign-off', 'warning', '--only'],
    ])
    // What is set stays the reason of a severity that is kept.
    const kept = (await running({only: ['relational-preamble']})).config.explain('a.md').rules[2]
    expect([kept?.severity, kept?.from?.kind]).toEqual(['error', 'config'])
  })

  it('answers with the same object however often it is asked', async () => {
    const {config} = await running({only: ['sign-off']})
    expect(config.settingsFor('a.md', {})).toBe(config.settingsFor('b.md', {}))
  })

  it('refuses rules that there are not, as a mistake in the command', async () => {
    for (const [flag, options] of [
      ['--only', {only: ['sing-off']}],
      ['--skip', {skip: ['sing-off']}],
    ] as const) {
      const failure: unknown = await running(options).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(ConfigError)
      expect(failure).toMatchObject({
        file: '--rule',
        message: `There is a problem in ${flag}:\n  “sing-off” is neither a rule nor a family. Did you mean “sign-off”?`,
      })
    }
  })
})
