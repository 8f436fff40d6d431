/** Thousands of house phrases cost little: they are looked up by their words. Measured against none, in one process. */
import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {builtin} from '../../src/builtin.ts'
import {createLinter} from '../../src/engine/index.ts'
import {type AnyRule, compileAllDeclared, declarationProblems} from '../../src/rule/index.ts'
import {everyRule} from '../every-rule.ts'

/** Ordinary sentences of replies. */
const sentences = ['round-1', 'round-2'].flatMap((name) =>
  readFileSync(new URL(`../../fixtures/quality/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as {readonly text: string}).text),
)

/** Ten replies of ten sentences each, others each time: what a linter has met before costs it less. */
function repliesOf(turn: number): readonly string[] {
  return Array.from({length: 10}, (_, at) => {
    const body = sentences.slice((turn * 10 + at) * 10, (turn * 10 + at + 1) * 10)
    return `Hi Ann,\n\n${body.slice(0, 5).join(' ')}\n\n${body.slice(5).join(' ')}\n\nBest,\nMia`
  })
}

/** Words of such replies, so that the phrases are nearly found all the time. */
const vocabulary = [
  ...new Set(
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\b[a-z]{2,}\b/g),
  ),
]

/** The same numbers each time. */
function numbers(seed = 7): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const below = numbers()
const word = () => vocabulary[below(vocabulary.length)] ?? ''
const plain = () => Array.from({length: 2 + below(4)}, word).join(' ')
/** Half plain, the others with what needs a search. */
function mixed(): string {
  const kinds = [
    plain,
    plain,
    () => `(${word()} | ${word()}) ${word()} ${word()}?`,
    () => `${word()} … ${word()}`,
    () => `APOLOGY … ${word()} ${word()}`,
    () => `${word()} ADVERB? ${word()} TROUBLE`,
  ]
  return (kinds[below(kinds.length)] ?? plain)()
}
const many = (phrase: () => string) => Array.from({length: 5000}, phrase)

/** Lints the replies of a turn with these rules beside the built-in ones. */
function linting(rules: readonly AnyRule[]): (turn: number) => void {
  const linter = createLinter({...builtin, rules: [...builtin.rules, ...rules]})
  const set = new Map(everyRule.rules)
  for (const {id, severity} of rules) set.set(id, {severity, options: {}})
  const settings = {rules: set, settings: {}}
  return (turn) => {
    for (const content of repliesOf(turn)) linter.lint({content, path: 'reply.md', settingsFor: () => settings})
  }
}

/** How much longer the second takes than the first: medians of turns about. */
function ratio(first: (turn: number) => void, second: (turn: number) => void): number {
  const times: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 7; turn++)
    [first, second].forEach((work, index) => {
      const start = performance.now()
      work(turn)
      times[index as 0 | 1].push(performance.now() - start)
    })
  const [one, other] = times.map((each) => each.sort((a, b) => a - b)[3] ?? 0)
  return (other ?? 0) / (one ?? 1)
}

describe('five thousand house phrases', () => {
  // Code that has not run before is slow, whatever the rules.
  beforeAll(() => {
    for (const rules of [[], compileAllDeclared([{id: 'many', phrases: many(mixed)}])])
      for (let round = 0; round < 2; round++) linting(rules)(7)
  })

  it.each([
    ['of plain words', plain],
    ['of every kind', mixed],
    ['that begin alike', () => `please ${word()} ${word()}`],
  ])('%s take less time than linting without them', (_, phrase) => {
    const rules = compileAllDeclared([{id: 'many', phrases: many(phrase), instead: 'x'}])
    expect(ratio(linting([]), linting(rules))).toBeLessThan(2)
  })

  it.each([
    ['of plain words', plain],
    ['of every kind', mixed],
    ['that begin alike', () => `please ${word()} ${word()}`],
  ])('%s, each in a rule of its own, take less time than linting without them', (_, phrase) => {
    const rules = many(phrase).map((phrases, index) => ({id: `rule-${index}`, phrases, instead: 'x'}))
    expect(ratio(linting([]), linting(compileAllDeclared(rules)))).toBeLessThan(2)
  })

  it('are checked in a moment', () => {
    const phrases = many(mixed)
    const start = performance.now()
    expect(declarationProblems({id: 'many', phrases})).toEqual([])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
