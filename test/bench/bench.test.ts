/** The parts of the bench that measure nothing: what it writes, and what it makes of figures. */
import {describe, expect, it} from 'vitest'
import {exportOf, longReply, markdownOf, randomFrom, replyAt} from './corpus.ts'
import {figureOf, median, type Ratio, ratioOf, type Sample, verdictsOf} from './figures.ts'
import type {Loads} from './files.ts'
import {LIMITS} from './limits.ts'
import {peerScenes} from './peers.ts'
import {FAIR, FILLINGS, GREETINGS, ITEMS, POOR, TITLES} from './sentences.ts'
import {scenesOf, type Stage} from './scenes.ts'
import {figureTable, ratioTable} from './table.ts'

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length

describe('the replies', () => {
  it('are the same in every run', () => {
    expect(markdownOf(replyAt(0))).toBe(markdownOf(replyAt(0)))
    // Figures of two versions compare only where both have read the same.
    expect(Array.from({length: 3}, randomFrom(1)).map((value) => value.toFixed(6))).toEqual([
      '0.627074',
      '0.002736',
      '0.527447',
    ])
  })

  it('differ from each other', () => {
    const bodies = new Set(Array.from({length: 1000}, (_, index) => replyAt(index).body))
    expect(bodies.size).toBe(1000)
  })

  it('have about 110 words, and something to find in about every third', () => {
    const bodies = Array.from({length: 1000}, (_, index) => replyAt(index).body)
    const words = bodies.reduce((sum, body) => sum + wordsOf(body), 0) / bodies.length
    expect(words).toBeGreaterThan(100)
    expect(words).toBeLessThan(120)
    const heads = POOR.map((sentence) => sentence.split('{')[0] ?? sentence)
    const poor = bodies.filter((body) => heads.some((head) => head.length > 8 && body.includes(head))).length
    expect(poor).toBeGreaterThan(250)
    expect(poor).toBeLessThan(500)
  })

  it('leave no mark unfilled', () => {
    const marks = [...GREETINGS, ...FAIR, ...POOR, ...ITEMS, ...TITLES].flatMap((sentence) =>
      [...sentence.matchAll(/(?<!\{)\{([a-z]+)\}(?!\})/g)].map(([, name]) => name),
    )
    expect(new Set(marks)).toEqual(new Set(Object.keys(FILLINGS)))
  })

  it('fill a file and an export of a size, and no more', () => {
    expect(longReply(50_000).length).toBeGreaterThanOrEqual(50_000)
    expect(longReply(50_000).length).toBeLessThan(52_000)
    const whole = [...exportOf(50_000)].join('')
    expect(whole.length).toBeLessThan(52_000)
    expect((JSON.parse(whole) as {macros: unknown[]}).macros.length).toBeGreaterThan(50)
  })
})

const sample = (wall: number, isStopped = false): Sample => ({wall, cpu: wall * 2, memory: 1_000_000, isStopped})

describe('the figures', () => {
  it('are medians', () => {
    expect(median([9, 1, 10])).toBe(9)
    expect(median([4, 1, 10, 2])).toBe(3)
    expect(() => median([])).toThrow(RangeError)
    expect(figureOf('a', [sample(3), sample(1), sample(20)])).toMatchObject({wall: 3, cpu: 6, runs: 3})
  })

  const runs = [
    {name: 'a', args: [], bytes: 10, folder: ''},
    {name: 'b', args: [], bytes: 5, folder: ''},
  ]

  it('compare what ran in the same round', () => {
    const samples = new Map([
      ['a', [sample(2), sample(20), sample(200)]],
      ['b', [sample(1), sample(10), sample(100)]],
    ])
    expect(ratioOf({name: 'r', of: 'a', to: 'b'}, runs, samples).value).toBe(2)
    expect(ratioOf({name: 'r', of: 'a', to: 'b', isPerByte: true}, runs, samples).value).toBe(1)
    expect(ratioOf({name: 'r', of: 'a', to: 'b', by: 'memory'}, runs, samples).value).toBe(1)
    expect(() => ratioOf({name: 'r', of: 'a', to: 'c'}, runs, samples)).toThrow('compares what was not run')
  })

  it('say on which side a stopped run leaves them open', () => {
    const samples = new Map([
      ['a', [sample(90, true)]],
      ['b', [sample(30)]],
    ])
    expect(ratioOf({name: 'r', of: 'a', to: 'b'}, runs, samples)).toMatchObject({isAtLeast: true, isAtMost: false})
    expect(ratioOf({name: 'r', of: 'b', to: 'a'}, runs, samples)).toMatchObject({isAtLeast: false, isAtMost: true})
  })
})

const ratio = (value: number, open: Partial<Ratio> = {}): Ratio => ({
  name: 'r',
  value,
  isAtLeast: false,
  isAtMost: false,
  ...open,
})

describe('the limits', () => {
  const isBroken = (limit: {atMost?: number; atLeast?: number}, each: Ratio) =>
    verdictsOf([each], [{ratio: 'r', goal: 1, ...limit}])[0]?.isBroken

  it('are broken on the wrong side only', () => {
    expect(isBroken({atMost: 6}, ratio(6))).toBe(false)
    expect(isBroken({atMost: 6}, ratio(6.01))).toBe(true)
    expect(isBroken({atLeast: 2}, ratio(2))).toBe(false)
    expect(isBroken({atLeast: 2}, ratio(1.99))).toBe(true)
    expect(isBroken({atMost: 6}, ratio(Number.NaN))).toBe(true)
  })

  it('are not kept by a run that had to be stopped', () => {
    expect(isBroken({atMost: 6}, ratio(1, {isAtLeast: true}))).toBe(true)
    expect(isBroken({atLeast: 2}, ratio(9, {isAtLeast: true}))).toBe(false)
    expect(isBroken({atLeast: 2}, ratio(9, {isAtMost: true}))).toBe(true)
  })

  it('say nothing of a ratio that has none', () => {
    expect(verdictsOf([ratio(99)], [])).toEqual([{ratio: ratio(99), isBroken: false}])
  })

  it('name ratios that are measured, each once and on one side', () => {
    const load = {path: 'one.md', bytes: 1}
    const loads: Loads = {
      config: 'c',
      one: load,
      hundred: load,
      thousand: load,
      tenThousand: load,
      draft: load,
      large: {reply: load, smallExport: load, export: load},
    }
    const programs = {floor: 'floor', stat: 'stat', draft: 'draft'}
    const stage: Stage = {folder: 'f', bin: 'bin', library: 'library', loads, programs}
    const scenes = [...scenesOf(stage), ...peerScenes(stage, 'peers')]
    const names = scenes.flatMap(({ratios}) => ratios.map(({name}) => name))
    expect(new Set(names).size).toBe(names.length)
    const limited = LIMITS.map(({ratio}) => ratio)
    expect(new Set(limited).size).toBe(limited.length)
    expect(names).toEqual(expect.arrayContaining(limited))
    for (const {ratio, atMost, atLeast} of LIMITS)
      expect((atMost === undefined) !== (atLeast === undefined), ratio).toBe(true)
    for (const {runs, ratios} of scenes)
      for (const {of, to} of ratios) expect(runs.map(({name}) => name)).toEqual(expect.arrayContaining([of, to]))
  })
})

describe('the tables', () => {
  it('stand in columns, and say what was stopped', () => {
    const figures = [figureOf('one reply', [sample(70)]), figureOf('all', [sample(1500)])]
    expect(figureTable('Start', figures)).toBe(
      [
        'Start        time  processors  memory  runs',
        'one reply   70 ms      140 ms    1 MB     1',
        'all        1.50 s      3.00 s    1 MB     1',
      ].join('\n'),
    )
    expect(figureTable('Start', [figureOf('alex', [sample(90_000, true)])])).toContain('> 90.00 s')
  })

  it('show the limit and the goal of a ratio, and whether it is broken', () => {
    const verdicts = verdictsOf([ratio(7.123, {isAtLeast: true})], [{ratio: 'r', atMost: 6, goal: 2.2}])
    expect(ratioTable(verdicts).split('\n')[1]).toMatch(/^r +> 7\.12 +≤ 6 +≤ 2\.2 +broken$/)
    expect(ratioTable(verdictsOf([ratio(1)], []))).not.toContain('≤')
  })
})
