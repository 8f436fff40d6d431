/** House rules and a team's own words, as a config may hold them: checked for people, described for editors. */
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Complaint, Shape} from '../../src/config/checks.ts'
import {settings} from '../../src/config/field-shapes.ts'
import {checkDeclared, houseRule, houseRulesFile} from '../../src/config/house-rule-shape.ts'
import {pathInWords} from '../../src/config/problem.ts'

const complaintsOf = ({check}: Shape, value: unknown): readonly Complaint[] => {
  const found: Complaint[] = []
  check(value, [], (complaint) => found.push(complaint))
  return found
}
const accepts = ({schema}: Shape) => new Ajv({strict: true, allErrors: true}).compile(schema)

describe('a house rule', () => {
  it.each([
    [{phrases: 'asap'}, '', /needs an “id”/, /such as “no-asap”/],
    [{id: 'No ASAP', phrases: 'asap'}, 'id', /lower case with hyphens, not “No ASAP”/, /“no-asap”/],
    [{id: 'house/no-asap', phrases: 'asap'}, 'id', /lower case with hyphens/, /“no-asap”/],
    [{id: '§', phrases: 'asap'}, 'id', /lower case/, /such as/],
    [{id: 'a', phrase: 'asap'}, 'phrase', /is not known in a house rule/, /“phrases”/],
    [{id: 'a', phrases: 'asap', insted: 'now'}, 'insted', /not known/, /“instead”/],
    [{id: 'a', phrases: 5}, 'phrases', /must be a text/, undefined],
    [{id: 'a', phrases: ['asap', ' ']}, 'phrases[1]', /must not be empty/, undefined],
    [{id: 'a', phrases: 'asap', severity: 'eror'}, 'severity', /not “eror”/, /“error”/],
    [{id: 'a', phrases: 'asap', contexts: ['biling']}, 'contexts[0]', /not “biling”/, /“billing”/],
    [{id: 'a', phrases: 'asap', contexts: 'billing'}, 'contexts', /must be a list/, undefined],
    [{id: 'a', phrases: 'asap', max: 1.5}, 'max', /whole number/, undefined],
    [{id: 'a', phrases: 'asap', max: -1}, 'max', /whole number/, undefined],
    [{id: 'a', phrases: 'asap', safe: 'yes'}, 'safe', /true or false/, undefined],
    [{id: 'a', phrases: 'asap', url: 'wiki'}, 'url', /https/, undefined],
    [{id: 'a', phrases: 'asap', bad: [1]}, 'bad[0]', /must be a text/, undefined],
    [{id: 'a'}, '', /neither “phrases” nor “require”/, /under “require”/],
    [{id: 'a', phrases: 'asap', require: 'now'}, 'require', /cannot stand beside/, /two rules/],
    [
      {id: 'a', phrases: ['x', 'sorry (a | b']},
      'phrases[1]',
      /at character 7: sorry ▸\(a \| b/,
      /never closed. Add “\)”/,
    ],
    [{id: 'a', require: 'any APOLGY'}, 'require', /at character 5: any ▸APOLGY/, /Did you mean “APOLOGY”/],
    [{id: 'a', phrases: 'asap', instead: 'by {time}'}, 'instead', /“\{time\}”/, /write \[time\]/],
    ['asap', '', /must be an object/, undefined],
  ])('%j is told what is wrong', (value, path, says, hint) => {
    const [complaint, ...others] = checkDeclared(value)
    expect(others).toEqual([])
    expect(pathInWords(complaint?.path ?? [])).toBe(path)
    expect(complaint?.message).toMatch(says)
    if (hint) expect(complaint?.hint).toMatch(hint)
    else expect(complaint?.hint).toBeUndefined()
  })

  it.each([
    {id: 'no-asap', phrases: 'asap'},
    {id: 'a1', phrases: ['asap', 'APOLOGY … any TROUBLE'], instead: ['', 'by [time]'], unless: 'negated', max: 2},
    {id: 'a', require: ['write back'], message: 'No {wanted}', contexts: ['billing'], channels: ['chat'], why: 'So.'},
    {id: 'a', phrases: 'asap', require: null, instead: null, bad: 'asap', good: ['now'], url: 'https://a.b/c'},
  ])('%j is right, for editors too', (value) => {
    expect(checkDeclared(value)).toEqual([])
    const isRight = accepts(houseRule)
    const filled = Object.fromEntries(
      Object.entries(value).filter(([key, inner]) => inner !== null || key === 'require'),
    )
    expect([isRight(filled), isRight.errors]).toEqual([true, null])
  })

  it('names every mistake, not only the first', () => {
    const complaints = checkDeclared({id: 'A', phrases: [1, 2], colour: 'red'})
    expect(complaints.map(({path}) => pathInWords(path))).toEqual(['id', 'phrases[0]', 'phrases[1]', 'colour'])
  })

  it('is described for editors key by key', () => {
    for (const [key, {description = '', examples = []}] of Object.entries(houseRule.schema.properties ?? {})) {
      expect([key, description]).toEqual([key, expect.stringMatching(/[.]$/)])
      for (const example of examples) {
        const others = key === 'phrases' || key === 'require' ? {} : {phrases: 'x'}
        expect(checkDeclared({id: 'a', ...others, [key]: example})).toEqual([])
      }
    }
  })

  it('is refused by editors only where it is refused here', () => {
    const value = fc.oneof(
      fc.constantFrom('asap', '', 'no-asap', 'A', 'error', 'warn', 'https://a.b', '(a', null, 1, 0, -1, true, {}),
      fc.array(fc.constantFrom('asap', '', 'billing', 'chat', 1), {maxLength: 2}),
    )
    const keys = Object.keys(houseRule.schema.properties ?? {})
    const isRight = accepts(houseRule)
    const random = fc.dictionary(fc.constantFrom(...keys, 'phrase'), value, {maxKeys: 4})
    let right = 0
    fc.assert(
      fc.property(random, fc.constantFrom({}, {id: 'a', phrases: 'asap'}), (some, base) => {
        const rule = {...some, ...base}
        if (checkDeclared(rule).length > 0) return
        right++
        // Single values that are left empty are for the loader to pass over.
        const filled = Object.fromEntries(Object.entries(rule).filter(([, inner]) => inner !== null))
        expect([isRight(filled), isRight.errors]).toEqual([true, null])
      }),
      {numRuns: 1000},
    )
    expect(right).toBeGreaterThan(20)
  })

  it.each([
    {phrases: 'asap'},
    {id: 'a'},
    {id: 'a', phrases: 'asap', require: 'now'},
    {id: 'A', phrases: 'asap'},
    {id: 'a', phrases: 'asap', colour: 'red'},
    {id: 'a', phrases: 'asap', max: -1},
  ])('%j is refused in editors as well', (value) => expect(accepts(houseRule)(value)).toBe(false))
})

describe('a file of house rules', () => {
  const rule = {id: 'a', phrases: 'asap'}

  it.each([[[rule]], [{rules: [rule]}], [{$schema: './x.json', rules: []}], [[]]])('may be %j', (value) => {
    expect(complaintsOf(houseRulesFile, value)).toEqual([])
    expect(accepts(houseRulesFile)(value)).toBe(true)
  })

  it.each([
    ['asap', '', /must be a list of rules/],
    [{rule: [rule]}, 'rule', /is not known in a file of rules/],
    [{}, '', /must have a list of rules under “rules”/],
    [[{...rule, id: 'A'}], '[0].id', /lower case/],
    [{rules: [rule, {...rule, phrases: '(a'}]}, 'rules[1].phrases', /at character 1/],
  ])('%j is told what is wrong', (value, path, says) => {
    const [complaint] = complaintsOf(houseRulesFile, value)
    expect(pathInWords(complaint?.path ?? [])).toBe(path)
    expect(complaint?.message).toMatch(says)
  })
})

describe('words of a team', () => {
  it('have a place for each kind', () => {
    const words = {
      trouble: ['brownout'],
      product: ['Smart Queue'],
      brand: ['Northwind'],
      team: ['Care Crew'],
      greeting: ['Ahoy'],
      signOff: ['Stay wild'],
      customer: ['member'],
    }
    expect(complaintsOf(settings, {words})).toEqual([])
    expect(accepts(settings)({words})).toBe(true)
  })

  it.each([
    [{troubles: ['brownout']}, 'words.troubles', /“trouble”/],
    [{signoff: ['Stay wild']}, 'words.signoff', /“signOff”/],
    [{team: 'Care Crew'}, 'words.team', undefined],
    [{team: ['']}, 'words.team[0]', undefined],
  ])('%j is told what is wrong', (words, path, hint) => {
    const [complaint] = complaintsOf(settings, {words})
    expect(pathInWords(complaint?.path ?? [])).toBe(path)
    if (hint) expect(complaint?.hint).toMatch(hint)
    expect(accepts(settings)({words})).toBe(false)
  })
})
