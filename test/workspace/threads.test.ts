/** Other threads take a part of the work, change no result, and may fail. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {FileResult} from '../../src/diagnostics/index.ts'
import {
  type Answer,
  type Batch,
  openThreads,
  type Outcome,
  type StartHelper,
  type Task,
  threadCount,
} from '../../src/workspace/threads.ts'

const result = ({path, content}: Task): FileResult => ({
  path,
  source: content,
  diagnostics: [],
  replyCount: content.length,
  skipped: {},
})
const tasks = (count: number): Task[] =>
  Array.from({length: count}, (_, number) => ({
    path: `${number}.md`,
    content: 'x'.repeat(number),
    fix: false,
    keepReplies: false,
  }))

/** Lints all of them; says how many were linted on this thread. */
async function run(count: number, texts: number, start: StartHelper) {
  let here = 0
  const threads = openThreads(count, start)
  const all = tasks(texts)
  const outcomes = await Promise.all(
    all.map(async (task) =>
      threads.lint(task, () => {
        here++
        return result(task)
      }),
    ),
  )
  threads.close()
  return {outcomes, expected: all.map(result), here}
}

/** A thread that answers when it comes to it, as often as it is told to; then it fails. */
const helper =
  (log: {taken: number; ended: number}, answers = Number.POSITIVE_INFINITY): StartHelper =>
  (answered) => {
    let left = answers
    const send = ({tasks: batch}: Batch) => {
      log.taken += batch.length
      setImmediate(() => {
        const outcomes: Outcome[] = batch.map((task) => ({...result(task), source: ''}))
        answered(left-- > 0 ? ({outcomes} satisfies Answer) : undefined)
      })
    }
    return {send, end: () => void log.ended++}
  }

describe('several threads', () => {
  it('share the work, and give what one would', async () => {
    const log = {taken: 0, ended: 0}
    const {outcomes, expected, here} = await run(3, 500, helper(log))
    expect(outcomes).toEqual(expected)
    expect(log.taken).toBeGreaterThan(100)
    expect(here).toBeGreaterThan(10)
    expect(here + log.taken).toBe(500)
    expect(log.ended).toBe(2)
  })

  it('are not started for few texts', async () => {
    const log = {taken: 0, ended: 0}
    const {outcomes, expected, here} = await run(3, 20, helper(log))
    expect(outcomes).toEqual(expected)
    expect([here, log.taken, log.ended]).toEqual([20, 0, 0])
  })

  it('leave their work to this one where they fail or cannot be started', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({max: 5}), fc.integer({min: 1, max: 300}), async (answers, texts) => {
        const log = {taken: 0, ended: 0}
        const {outcomes, expected} = await run(3, texts, helper(log, answers))
        expect(outcomes).toEqual(expected)
      }),
      {numRuns: 40},
    )
    const {outcomes, expected, here} = await run(3, 200, () => undefined)
    expect(outcomes).toEqual(expected)
    expect(here).toBe(200)
  })
})

describe('how many threads', () => {
  const use = (count: number | 'auto') => ({count, options: {cwd: '.'}})
  it.each([
    [undefined, 50_000, 8, 1],
    [use('auto'), 100, 8, 1],
    [use('auto'), 39_000, 8, 1],
    [use('auto'), 40_000, 1, 1],
    [use('auto'), 40_000, 2, 2],
    [use('auto'), 1_000_000, 64, 8],
    [use(4), 1000, 2, 4],
    [use(4), 3, 2, 3],
    [use(4), 0, 2, 1],
  ])('%#', (asked, texts, available, count) => expect(threadCount(asked, texts, () => available)).toBe(count))
})
