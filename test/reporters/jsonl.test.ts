/** The JSON Lines format: the findings of the JSON format, one a line. */
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {json} from '../../src/reporters/json.ts'
import {jsonl} from '../../src/reporters/jsonl.ts'
import {RULES, SAMPLES} from './sample-results.ts'

const plain = {color: false, width: 80}

interface Entry {
  readonly filePath: string
  readonly messages: readonly object[]
}

function lines(results: readonly FileResult[], options = {}): readonly unknown[] {
  const text = jsonl(results, {...plain, ...options})
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)
}

describe('jsonl', () => {
  it('is empty where nothing was found', () => {
    expect(jsonl(SAMPLES.nothing, plain)).toBe('')
    expect(jsonl(SAMPLES.clean, plain)).toBe('')
  })

  it.each(Object.entries(SAMPLES))('has the messages of the JSON format, with their files: %s', (_, results) => {
    const options = {...plain, rules: RULES}
    const entries = JSON.parse(json(results, options)) as readonly Entry[]
    expect(lines(results, {rules: RULES})).toEqual(
      entries.flatMap(({filePath, messages}) => messages.map((message) => ({filePath, ...message}))),
    )
  })

  it('has errors only when quiet', () => {
    expect(lines(SAMPLES.mixed, {quiet: true})).toMatchObject([{ruleId: 'conditional-apology', level: 'error'}])
  })
})
