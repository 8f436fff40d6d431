/** Results as nearly all are packed: what is quick for them gives what is done for any. */
import {existsSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {createWorkspace} from '../../src/workspace/index.ts'
import {anyResult, packResult, unpackResult} from '../../src/workspace/packed-result.ts'
import {usualResult} from '../../src/workspace/usual-result.ts'
import {project} from '../config/project.ts'
import {corpusFolder, readLines} from '../quality/corpus.ts'

const LENGTH = 20

const offset = fc.nat({max: LENGTH + 1})
const span = fc.tuple(offset, offset).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
const word = fc.constantFrom('', 'a', '“é”\u2028', 'trouble', '"\\\n')
const optional = <Value>(name: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, {nil: undefined, freq: 3}).map((each) => (each === undefined ? {} : {[name]: each}))
const joined = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object)

const edit = joined(fc.record({span, content: word}), optional('prose', word), optional('inexact', fc.constant(true)))
const reads = fc.record({text: fc.constantFrom('', 'It reads so.'), changed: fc.array(span, {maxLength: 2})})
const suggestion = joined(
  fc.record({
    title: word,
    applicability: fc.constantFrom('safe', 'review', 'display'),
    edits: fc.array(edit, {maxLength: 3}),
  }),
  optional('reads', reads),
)
const diagnostic = joined(
  fc.record({
    rule: word,
    messageId: word,
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: word,
    why: word,
    span,
    fingerprint: word,
    related: fc.array(fc.record({span, label: word}), {maxLength: 2}),
    suggestions: fc.array(suggestion, {maxLength: 2}),
  }),
  optional('url', fc.constantFrom('https://example.com/', 'http://x', 'javascript:x')),
  optional('reply', joined(fc.record({id: word}), optional('title', word))),
)
const result = joined(
  fc.record({
    path: fc.constant('a.md'),
    replyCount: fc.nat({max: 3}),
    diagnostics: fc.array(diagnostic, {maxLength: 3}),
    skipped: fc.constantFrom({}, {}, {inactive: 1}),
  }),
  fc.oneof({arbitrary: fc.constant({}), weight: 3}, optional('readAs', word)),
).map((each) => each as FileResult)

/** What is done for any result, or nothing. */
function slowly(json: string): unknown {
  try {
    return anyResult(JSON.parse(json), 'a.md', LENGTH)
  } catch {
    return undefined
  }
}

function expectSame(json: string): void {
  const quick = unpackResult(json, 'a.md', LENGTH)
  expect(quick).toEqual(slowly(json))
  // The order of the fields is that in which an API's user may write them.
  expect(JSON.stringify(quick)).toBe(JSON.stringify(slowly(json)))
}

/** A value in place of another one somewhere in a piece of JSON. */
function spoiled(data: unknown, way: readonly number[], by: unknown): unknown {
  if (!Array.isArray(data) || way.length === 0) return by
  const [step = 0, ...rest] = way
  const at = step % (data.length + 1)
  return [...data.slice(0, at), spoiled(data[at], rest, by), ...data.slice(at + 1)]
}

describe('a result', () => {
  it('is unpacked as any result is', () => {
    fc.assert(
      fc.property(result, (each) => expectSame(packResult(each))),
      {numRuns: 1000},
    )
  })

  it('is refused where any result is', () => {
    const wrong = fc.constantFrom(null, -1, 0.5, 2 ** 53, '', 'x', [], [[]], [0, 1], {}, {0: 1, length: 3}, true)
    fc.assert(
      fc.property(result, fc.array(fc.nat({max: 30}), {maxLength: 6}), wrong, (each, way, by) =>
        expectSame(JSON.stringify(spoiled(JSON.parse(packResult(each)), way, by))),
      ),
      {numRuns: 3000},
    )
  })

  const replies = new URL('replies.jsonl', corpusFolder)
  it.skipIf(!existsSync(replies))('of a real reply is a usual one', {timeout: 60_000}, async () => {
    const workspace = createWorkspace({cwd: await project({}), useConfig: false})
    let found = 0
    for (const {text} of readLines<{text: string}>(replies).filter((_, index) => index % 5 === 0)) {
      const {results} = await workspace.lintText(text, {filename: 'a.md'})
      for (const each of results) {
        const json = packResult(each)
        const usual = usualResult(JSON.parse(json), 'a.md', text.length, (same) => same)
        expect(usual ?? 'unusual').toEqual(anyResult(JSON.parse(json), 'a.md', text.length))
        found += each.diagnostics.length
      }
    }
    expect(found).toBeGreaterThan(10)
  })
})
