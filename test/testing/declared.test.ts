/** Tests of house rules: how their lines went, and what in a rule never fires. */
import {describe, expect, it} from 'vitest'
import type {DeclaredRule} from '../../src/rule/index.ts'
import {testDeclared} from '../../src/testing/index.ts'

/** A rule whose parts stand in lines of their own, from line 10 on. */
function source(rule: DeclaredRule) {
  const keys = Object.keys(rule)
  return {
    rule,
    file: 'voice.rules.yml',
    lineOf: ([key, index]: readonly (string | number)[]) =>
      key === undefined ? 10 : 10 + keys.indexOf(String(key)) * 10 + (typeof index === 'number' ? index + 1 : 0),
  }
}

const rule: DeclaredRule = {
  id: 'no-asap',
  phrases: ['asap', 'as soon as (possible | we can)'],
  instead: 'by [time]',
  bad: ['We will reply asap.', 'As soon as possible, I will call.'],
  good: 'We will reply by noon.',
}

describe('testDeclared', () => {
  it('tells of each line how it went, and where it stands', () => {
    expect(testDeclared(source(rule))).toEqual({
      id: 'house/no-asap',
      file: 'voice.rules.yml',
      line: 10,
      problems: [],
      lines: [
        {kind: 'bad', text: 'We will reply asap.', file: 'voice.rules.yml', line: 41, problems: []},
        {kind: 'bad', text: 'As soon as possible, I will call.', file: 'voice.rules.yml', line: 42, problems: []},
        {kind: 'good', text: 'We will reply by noon.', file: 'voice.rules.yml', line: 50, problems: []},
      ],
    })
  })

  it('says what is wrong with a line', () => {
    const {lines} = testDeclared(source({...rule, bad: 'We reply by noon.', good: ['Asap!']}))
    expect(lines.map(({problems}) => problems[0])).toEqual([
      'Nothing was flagged.',
      expect.stringMatching(/^Flagged “Asap”: /),
    ])
  })

  it('holds what the rule proposes against the line', () => {
    const problemsWith = (instead: string) =>
      testDeclared(source({id: 'no-asap', phrases: 'asap', instead, bad: 'We will reply asap.'})).lines[0]?.problems
    expect(problemsWith('by [time]')).toEqual([])
    expect(problemsWith(', by noon')?.join()).toContain('leaves stray blanks or signs')
  })

  it('asks for no rewrites of a rule that has none', () => {
    const {lines} = testDeclared(source({id: 'no-asap', phrases: 'asap', bad: 'We will reply asap.'}))
    expect(lines[0]?.problems).toEqual([])
  })

  it('tells of a phrase that cannot be read, and goes on', () => {
    const {lines, problems} = testDeclared(source({id: 'broken', phrases: 'as (soon', bad: 'As soon as we can.'}))
    expect({lines: lines.length, problems: problems.length}).not.toEqual({lines: 0, problems: 0})
  })

  it('takes a line for a reply in the situation and channel that the rule is for', () => {
    const {lines} = testDeclared(
      source({
        id: 'no-asap',
        phrases: 'asap',
        contexts: ['outage'],
        channels: ['chat'],
        bad: 'Your refund will be paid asap.',
      }),
    )
    expect(lines[0]?.problems).toEqual([])
  })
})

describe('coverage', () => {
  const unusedOf = (more: Partial<DeclaredRule>) => {
    const {unused} = testDeclared(source({...rule, ...more}), {coverage: true})
    return unused?.map(({kind, text, line}) => `${kind} ${text} ${line}`)
  }

  it('finds phrases and alternatives that no bad line shows', () => {
    expect(unusedOf({})).toEqual(['alternative we can 22'])
    expect(unusedOf({bad: 'Asap.'})).toEqual(['phrase as soon as (possible | we can) 22'])
    expect(unusedOf({bad: ['Asap.', 'As soon as possible.', 'As soon as we can.']})).toEqual([])
    expect(unusedOf({bad: []})).toEqual(['phrase asap 21', 'phrase as soon as (possible | we can) 22'])
  })

  it.each<[string, string[], string[]]>([
    ['(really | very)? soon', ['Very soon.', 'Soon.'], ['really']],
    ['(very | so)+ soon', ['Very so soon.'], []],
    ['(very | so)* soon', ['Soon.'], ['very', 'so']],
    ['word:(now | soon) or (later | never)', ['Soon or later.'], ['now', 'never']],
    ['(at (once | last) | now)', ['Now.'], ['at (once | last)']],
    ['(at (once | last) | now)', ['At last.', 'Now.'], ['once']],
    ['soon !(enough | after)', ['Soon.'], []],
    ['say "(a | b" soon | later', ['Later.'], ['say "(a | b" soon']],
  ])('of %s', (phrases, bad, expected) => {
    const {unused} = testDeclared(source({id: 'x', phrases, bad}), {coverage: true})
    expect(unused?.map(({text}) => text)).toEqual(expected)
  })

  it('counts what may stand a few times as found where it stands once', () => {
    const declared = {id: 'x', phrases: 'sorry | apologies', max: 1, bad: 'Sorry, my apologies.'}
    expect(testDeclared(source(declared), {coverage: true})).toMatchObject({lines: [{problems: []}], unused: []})
  })

  it('looks for what has to be said in the good lines', () => {
    const declared = {
      id: 'x',
      require: ['case (number | id)', 'ticket'],
      bad: 'We are on it.',
      good: 'Your case number is 4.',
    }
    const {lines, unused} = testDeclared(source(declared), {coverage: true})
    expect(lines.map(({problems}) => problems)).toEqual([[], []])
    expect(unused?.map(({text}) => text)).toEqual(['id', 'ticket'])
  })

  it('does not mind a message that speaks of what an alternative leaves out', () => {
    const declared = {id: 'x', phrases: 'thing:(now) | later', message: '“{thing}” is vague.', bad: ['Later.', 'Now.']}
    expect(testDeclared(source(declared), {coverage: true}).unused).toEqual([])
  })

  it('costs little for a rule of many phrases', () => {
    const words = Array.from({length: 5000}, (_, at) => `word${at} or (this${at} | that${at})`)
    const started = performance.now()
    const {unused} = testDeclared(source({id: 'many', phrases: words, bad: ['word4999 or this4999']}), {coverage: true})
    expect(unused?.length).toBe(5000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
