/** The rounds of fresh sentences, now that they have been seen: what they taught must not be lost. */
import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import {readLines} from './quality/corpus.ts'
import {roundScores} from './quality/measure.ts'
import {recallOf, totalOf} from './quality/score.ts'

const folder = new URL('../fixtures/quality/', import.meta.url)
const rounds = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))

/** The share of texts to be flagged that must be flagged. A near miss must never be. */
const LEAST_RECALL = 0.95

describe.each(rounds)('%s', (file) => {
  const round = new URL(file, folder)
  const total = totalOf(roundScores(round))

  it('names only rules that exist', () => {
    const ids = new Set(builtin.rules.map(({id}) => id))
    expect(readLines<{rule: string}>(round).filter(({rule}) => !ids.has(rule))).toEqual([])
  })

  it('passes all near misses', () => {
    expect(total.falseAlarms.map(({rule, sentence}) => `${rule}: ${sentence}`)).toEqual([])
  })

  it('flags nearly all that it must', () => {
    const missed = total.missed.map(({rule, sentence}) => `${rule}: ${sentence}`)
    expect(total.must).toBeGreaterThan(0)
    expect(recallOf(total), missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL)
  })
})
