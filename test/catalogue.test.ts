/** Runs every example of the rule catalogue, where it lies beside the project. */
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import type {ReplyFields} from '../src/prose/index.ts'
import {lintSample} from '../src/testing/index.ts'

const catalogue = new URL('../../shared/design/rules.md', import.meta.url)

interface Example {
  readonly text: string
  readonly fields: ReplyFields
}

/** `{bug, kind=snippet} Text` with `⏎` for line breaks. */
function readExample(written: string): Example {
  const match = /^\{(?![{%])([^}]*)\}\s*([^]*)$/.exec(written.trim())
  const text = (match ? (match[2] ?? '') : written.trim()).replace(/\s*⏎\s*/g, '\n\n')
  if (!match) return {text, fields: {}}
  const fields: Record<string, string> = {}
  for (const part of (match[1] ?? '').split(',')) {
    const [name = '', value] = part.trim().split('=')
    if (value === undefined) fields['context'] = name === 'feature' ? 'feature-declined' : name
    else fields[name] = value
  }
  return {text, fields}
}

function readCatalogue(): ReadonlyMap<string, {readonly bad: readonly Example[]; readonly good: readonly Example[]}> {
  const entries = new Map<string, {bad: Example[]; good: Example[]}>()
  let current: {bad: Example[]; good: Example[]} | undefined
  for (const line of readFileSync(catalogue, 'utf8').split('\n')) {
    const head = /^\*\*[A-Z]\d `([a-z-]+)`\*\*/.exec(line)
    if (head) entries.set(head[1] ?? '', (current = {bad: [], good: []}))
    const list = /^- (✗|✓) (.*)$/.exec(line)
    if (list) current?.[list[1] === '✗' ? 'bad' : 'good'].push(...(list[2] ?? '').split('‖').map(readExample))
  }
  return entries
}

const isHere = existsSync(catalogue)
const entries = isHere
  ? readCatalogue()
  : new Map<string, {readonly bad: readonly Example[]; readonly good: readonly Example[]}>()

describe.skipIf(!isHere)('the catalogue (skipped where it is absent)', () => {
  it('is read', () => expect(entries.size).toBeGreaterThanOrEqual(40))

  describe.each(builtin.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const {bad = [], good = []} = entries.get(id) ?? {}
    it('stands there', () => expect(bad.length).toBeGreaterThanOrEqual(6))
    it.each(bad)('flags: $text', (example) => expect(lintSample(rule, example).diagnostics.length).toBeGreaterThan(0))
    it.each(good)('passes: $text', (example) =>
      expect(lintSample(rule, example).diagnostics.map(({message}) => message)).toEqual([]),
    )
  })
})
