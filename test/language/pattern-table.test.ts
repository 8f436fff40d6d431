/** The table of patterns changes how fast patterns are told apart, and nothing else. */
import {readFileSync} from 'node:fs'
import {afterEach, describe, expect, it} from 'vitest'
import {builtInPatternTable} from '../../src/pattern-table.ts'
import {lintText} from '../../src/browser.ts'
import {pattern, usePatternTable} from '../../src/language/index.ts'

afterEach(() => usePatternTable(undefined))

/** Texts that nobody wrote for this: what the rules are measured on. */
const texts = readFileSync(new URL('../../fixtures/quality/round-8.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as {readonly text: string}).text)

describe('the table of patterns', () => {
  it('lists every built-in pattern once, with the words that it needs', () => {
    const [keys = '', ...planes] = builtInPatternTable().split('\n\n')
    const all = keys.split(' ')
    expect(all.length).toBeGreaterThan(500)
    expect(new Set(all).size).toBe(all.length)
    expect(planes).toHaveLength(3)
    for (const plane of planes) for (const line of plane.split('\n')) expect(line).toMatch(/^\S+(?: \d+)+$/)
  })

  it('changes no finding', () => {
    const find = () =>
      texts.map((text) => lintText(text, {filename: 'replies/a.md', config: {extends: 'empathylint:all'}}).diagnostics)
    const without = find()
    usePatternTable(builtInPatternTable())
    expect(find()).toEqual(without)
    expect(without.flat().length).toBeGreaterThan(300)
  })

  it('is not asked about patterns that it does not list', () => {
    const table = builtInPatternTable()
    const own = pattern('some words that nobody else looks for')
    usePatternTable(table)
    expect(own.isListed).toBe(false)
  })
})
