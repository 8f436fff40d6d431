/** The table of patterns changes how fast patterns are found, and nothing else. */
import {readFileSync} from 'node:fs'
import {crc32} from 'node:zlib'
import {afterEach, describe, expect, it} from 'vitest'
import {builtInPatternTable} from '../../src/pattern-table.ts'
import {lintText} from '../../src/browser.ts'
import {pattern, usePatternTable} from '../../src/language/index.ts'

afterEach(() => void usePatternTable(undefined))

/** Texts that nobody wrote for this: what the rules are measured on. */
const texts = readFileSync(new URL('../../fixtures/quality/round-8.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as {readonly text: string}).text)

const listed = [pattern('sorry for (any | the) inconvenience'), pattern('kindly CONTENT')]
const bytes = builtInPatternTable(crc32)
const table = () => ({bytes, checksum: crc32})

describe('the table of patterns', () => {
  it('is the same one each time', () => {
    expect(Buffer.compare(builtInPatternTable(crc32), bytes)).toBe(0)
  })

  it('gives each pattern a number of its own', () => {
    usePatternTable(table())
    const numbers = listed.map((each) => each.listed)
    expect(numbers).toHaveLength(2)
    expect(numbers[0]).toHaveLength(1)
    expect(numbers[0]).not.toEqual(numbers[1])
  })

  it('changes no finding', () => {
    const find = () =>
      texts.map((text) => lintText(text, {filename: 'replies/a.md', config: {extends: 'empathylint:all'}}).diagnostics)
    const without = find()
    expect(usePatternTable(table())).toBe(true)
    expect(find()).toEqual(without)
    expect(without.flat().length).toBeGreaterThan(300)
    usePatternTable(undefined)
    expect(find()).toEqual(without)
  })

  it('is not asked about patterns that it does not list', () => {
    const own = pattern('some words that nobody else looks for')
    usePatternTable(table())
    expect(own.listed).toBeUndefined()
  })

  it('is left alone where it is none, or in another order of bytes', () => {
    expect(usePatternTable({bytes: Uint8Array.from(bytes).reverse(), checksum: crc32})).toBe(false)
    expect(usePatternTable({bytes: new Uint8Array(200), checksum: crc32})).toBe(false)
  })

  it('is read from anywhere in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(usePatternTable({bytes: shifted.subarray(1), checksum: crc32})).toBe(true)
  })
})
