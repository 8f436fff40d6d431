/** What stands below a report: how often each rule speaks, where the time goes, and how far a run has come. */
import {afterEach, describe, expect, it, vi} from 'vitest'
import {line, progress} from '../../src/cli/progress.ts'
import {stopwatch} from '../../src/cli/stopwatch.ts'
import {statsTable, timingTable} from '../../src/cli/tables.ts'
import type {Suggestion} from '../../src/diagnostics/index.ts'
import {textWidth} from '../../src/reporters/index.ts'
import {file, finding} from '../reporters/sample-results.ts'

const span = {start: 0, end: 1}
const safe: Suggestion = {title: 'Say it', applicability: 'safe', edits: []}
const review: Suggestion = {title: 'Or say it so', applicability: 'review', edits: []}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the table of rules', () => {
  it('counts findings, files and safe fixes, the most frequent rule first', () => {
    const results = [
      file('Text', [
        finding({span, rule: 'dead-end', severity: 'error', path: 'a.md', suggestions: [review]}),
        finding({span, rule: 'overpromise', path: 'a.md', suggestions: [safe, review]}),
        finding({span, rule: 'overpromise', path: 'a.md', suggestions: [review, safe]}),
      ]),
      file('Text', [finding({span, rule: 'overpromise', severity: 'info', path: 'b.md'})]),
      file('Text', [], {path: 'c.md'}),
    ]
    expect(statsTable(results)).toEqual([
      '',
      'How often each rule speaks:',
      '  3  overpromise  warning, info  2 files  2 with a safe fix',
      '  1  dead-end     error          1 file',
    ])
  })

  it('says where no rule has spoken', () => {
    expect(statsTable([file('Text', [], {path: 'a.md'})])).toEqual(['', 'No rule has spoken.'])
  })

  it('shows nothing of a rule’s name that a terminal would act on', () => {
    expect(statsTable([file('Text', [finding({span, rule: 'acme/\u001b[2J'})])]).join()).toContain('acme/␛[2J')
  })
})

describe('the table of times', () => {
  it('has all of the time, with what was not measured as one row', () => {
    const times = [
      {what: 'dead-end', milliseconds: 5, calls: 10},
      {what: '(reading)', milliseconds: 120.04, calls: 2},
    ]
    expect(timingTable(times, 0.2)).toEqual([
      '',
      'Where the time goes (200 ms in all):',
      '  120.0 ms  60.0 %  (reading)                     2×',
      '   75.0 ms  37.5 %  (files, config and the rest)  1×',
      '    5.0 ms   2.5 %  dead-end                      10×',
    ])
  })

  it('never divides by nothing, and never shows less than no time', () => {
    const lines = timingTable([{what: 'x', milliseconds: 3, calls: 1}], 0).join('\n')
    expect(lines).not.toMatch(/NaN|Infinity|-\d/)
  })
})

describe('the stopwatch', () => {
  it('counts work within other work for the inner one only, also where it breaks down', () => {
    vi.useFakeTimers({toFake: ['performance']})
    const {measure, times} = stopwatch()
    const takes = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)
    const answer = measure('reply', () => {
      takes(1)
      measure('rule', () => takes(10))
      expect(() =>
        measure('rule', () => {
          takes(20)
          measure('words', () => takes(100))
          throw new Error('broken')
        }),
      ).toThrow('broken')
      takes(2)
      return 'done'
    })
    measure('reply', () => takes(4))
    expect(answer).toBe('done')
    expect(times()).toEqual([
      {what: 'words', milliseconds: 100, calls: 1},
      {what: 'rule', milliseconds: 30, calls: 2},
      {what: 'reply', milliseconds: 7, calls: 2},
    ])
  })
})

describe('the bar', () => {
  it('grows from none to all', () => {
    expect(line(0, 2000, 80)).toBe(`${'─'.repeat(30)}  0 of 2,000 files`)
    expect(line(1000, 2000, 80)).toBe(`${'━'.repeat(15)}${'─'.repeat(15)}  1,000 of 2,000 files`)
    expect(line(2000, 2000, 80)).toBe(`${'━'.repeat(30)}  2,000 of 2,000 files`)
    expect(line(0, 0, 80)).toBe(`${'─'.repeat(30)}  0 of 0 files`)
  })

  it('always leaves the last column free, so that the line does not break', () => {
    for (let width = 1; width < 90; width++) expect(textWidth(line(123_456, 999_999, width))).toBeLessThan(width)
  })

  /** A terminal that remembers what was written. */
  function terminal(isTTY = true) {
    const written: string[] = []
    const stream = {isTTY, columns: 60, write: (text: string) => written.push(text) > 0}
    return {written, stream: stream as unknown as NodeJS.WriteStream}
  }

  const tick = (bar: ReturnType<typeof progress>, milliseconds: number, done: number) => {
    vi.advanceTimersByTime(milliseconds)
    bar.at(done, 100)
  }

  it('shows where a run takes long, not too often, and leaves no trace', () => {
    vi.useFakeTimers({toFake: ['performance']})
    vi.stubEnv('CI', undefined)
    vi.stubEnv('TERM', 'xterm')
    const {written, stream} = terminal()
    const bar = progress({}, stream)
    tick(bar, 400, 10)
    expect(written).toEqual([])
    tick(bar, 200, 20)
    tick(bar, 10, 21)
    tick(bar, 90, 30)
    bar.end()
    expect(written.map((text) => / (\d+) of/.exec(text)?.[1] ?? text)).toEqual(['20', '30', '\r\u001b[2K'])
    for (const text of written) expect(text.startsWith('\r\u001b[2K')).toBe(true)
  })

  it('writes nothing at all where a run is soon done', () => {
    vi.stubEnv('CI', undefined)
    const {written, stream} = terminal()
    const bar = progress({}, stream)
    bar.at(1, 1)
    bar.end()
    expect(written).toEqual([])
  })

  it.each<[string, {watch?: boolean; isTTY?: boolean; env?: Record<string, string>}]>([
    ['in a pipe', {isTTY: false}],
    ['while watching', {watch: true}],
    ['in CI', {env: {CI: 'true'}}],
    ['in a terminal that cannot move the cursor', {env: {TERM: 'dumb'}}],
  ])('is silent %s', (_, {watch = false, isTTY = true, env = {}}) => {
    vi.useFakeTimers({toFake: ['performance']})
    vi.stubEnv('CI', undefined)
    vi.stubEnv('TERM', 'xterm')
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const {written, stream} = terminal(isTTY)
    const bar = progress({watch}, stream)
    tick(bar, 1000, 10)
    tick(bar, 1000, 20)
    bar.end()
    expect(written).toEqual([])
  })
})
