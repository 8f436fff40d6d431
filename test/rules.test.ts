/** What holds for every rule: its page, its tests, its evidence, and how it speaks. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {builtin} from '../src/builtin.ts'
import {CONTEXTS} from '../src/rule/index.ts'
import {docProblems, lintSample, readExamples} from '../src/testing/index.ts'

const root = new URL('../rules/', import.meta.url)
const HEADINGS = ['## What it passes', '## How to fix it', '## Options', '## Evidence', '## When not to use it']

describe.each(builtin.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const folder = new URL(`${rule.family}/${id}/`, root)
  const page = readFileSync(new URL('README.md', folder), 'utf8')

  it('lies in the folder of its family, with page and tests', () => {
    expect(readdirSync(folder).sort()).toEqual(expect.arrayContaining(['README.md', 'rule.test.ts', 'rule.ts']))
  })

  it('has a page with all its parts, which begins with its id and its summary', () => {
    expect(page.startsWith(`# ${id}\n\n${rule.summary}\n`)).toBe(true)
    for (const heading of HEADINGS) expect(page).toContain(`\n${heading}\n`)
    expect(page).toContain('**Why.**')
  })

  it('has examples that behave as marked', () => expect(docProblems(rule, page)).toEqual([]))

  it('shows each of its messages in an example', () => {
    const shown = readExamples(page).flatMap((example) =>
      lintSample(rule, example).diagnostics.map(({messageId}) => messageId),
    )
    expect(Object.keys(rule.messages).filter((id) => !shown.includes(id))).toEqual([])
  })

  it('names each option on its page', () => {
    for (const name of Object.keys(rule.options ?? {})) expect(page).toContain(`\`${name}\``)
  })

  it('says what it finds in few words, and gives evidence', () => {
    for (const message of Object.values<string>(rule.messages))
      expect(message.split(/\s+/).length).toBeLessThanOrEqual(12)
    expect(rule.why).toMatch(/[.]$/)
    expect(rule.evidence.length).toBeGreaterThan(0)
    for (const context of rule.contexts ?? []) expect(CONTEXTS).toContain(context)
  })

  it('does not scold', () => {
    for (const text of [rule.summary, rule.why, ...Object.values<string>(rule.messages)])
      expect(text).not.toMatch(/\b(?:you (?:failed|should have|forgot|must)|lazy|careless|stupid|obviously|simply)\b/i)
  })
})

it('has ids that belong to one rule each', () => {
  const ids = builtin.rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('has presets that name only rules that exist', () => {
  for (const {rules} of Object.values(builtin.presets))
    for (const id of Object.keys(rules)) expect(builtin.rules.map((rule) => rule.id)).toContain(id)
  for (const name of ['core', 'recommended', 'strict', 'all', 'chat', 'incident', 'moderation', 'bot'])
    expect(builtin.presets).toHaveProperty(name)
})

it('leaves no folder of a rule without a rule', () => {
  for (const family of readdirSync(root, {withFileTypes: true}).filter((each) => each.isDirectory())) {
    for (const id of readdirSync(new URL(`${family.name}/`, root)))
      expect(existsSync(fileURLToPath(new URL(`${family.name}/${id}/rule.ts`, root)))).toBe(true)
  }
})
