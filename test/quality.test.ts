/** The rounds of fresh sentences, now that they have been seen: what they taught must not be lost. */
import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {createWorkspace} from '../src/api/index.ts'
import {builtin} from '../src/builtin.ts'
import {readLines} from './quality/corpus.ts'
import {roundScores} from './quality/measure.ts'
import {recallOf, totalOf} from './quality/score.ts'

const folder = new URL('../fixtures/quality/', import.meta.url)
const rounds = readdirSync(folder).filter((file) => /^round-\d+\.jsonl$/.test(file))

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

describe('good-replies.jsonl', () => {
  const replies = readLines<{text: string}>(new URL('good-replies.jsonl', folder))
  const workspace = createWorkspace({
    config: fileURLToPath(new URL('quality/empathylint.config.yaml', import.meta.url)),
  })

  it('holds many, each once', () => {
    expect(replies.length).toBeGreaterThan(200)
    expect(new Set(replies.map(({text}) => text)).size).toBe(replies.length)
  })

  it('is passed in silence, with all rules', async () => {
    const told: string[] = []
    for (const {text} of replies) {
      const {diagnostics} = await workspace.lintText(text, {filename: 'reply.md'})
      told.push(...diagnostics.map(({rule, message}) => `${rule}: ${message}`))
    }
    expect(told).toEqual([])
  })
})
