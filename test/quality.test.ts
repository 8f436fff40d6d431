/** The rounds of fresh sentences, now that they have been seen: what they taught must not be lost. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import type {ReplyFields} from '../src/prose/index.ts'
import {lintSample} from '../src/testing/index.ts'

interface Judged {
  readonly rule: string
  readonly flag: boolean
  readonly text: string
  readonly fields?: ReplyFields
}

const folder = new URL('../fixtures/quality/', import.meta.url)
const rounds = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))

/** The share of texts to be flagged that must be flagged. A near miss must never be. */
const LEAST_RECALL = 0.95

describe.each(rounds)('%s', (file) => {
  const judged = readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged)
  const isFlagged = ({rule, text, fields = {}}: Judged) => {
    const definition = builtin.rules.find(({id}) => id === rule)
    if (!definition) throw new Error(`There is no rule ${rule}.`)
    return lintSample(definition, {text, fields}).diagnostics.length > 0
  }

  it('passes all near misses', () => {
    expect(judged.filter((each) => !each.flag && isFlagged(each)).map(({rule, text}) => `${rule}: ${text}`)).toEqual([])
  })

  it('flags nearly all that it must', () => {
    const wanted = judged.filter(({flag}) => flag)
    const missed = wanted.filter((each) => !isFlagged(each)).map(({rule, text}) => `${rule}: ${text}`)
    expect(1 - missed.length / wanted.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL)
  })
})
