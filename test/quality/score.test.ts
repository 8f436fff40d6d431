/** The scoring itself, and the figures that must hold on real replies. */
import {describe, expect, it} from 'vitest'
import {readCorpus} from './corpus.ts'
import {corpusScores, judge, unmarked} from './measure.ts'
import {precisionOf, recallOf, scoresOf, totalOf} from './score.ts'

const TEXT = 'First fault here.\nSecond fault here.\nNothing here.'
const at = (words: string) => {
  const start = TEXT.indexOf(words)
  return {rule: 'a', severity: 'warning' as const, start, end: start + words.length}
}
const RULES = [{id: 'a', isReplyLevel: false}]

describe('scoresOf', () => {
  const score = (
    labels: readonly {quote: string; editors: number}[],
    words: readonly string[],
    isReplyLevel = false,
  ) => {
    const judgment = {
      key: '1',
      text: TEXT,
      labels: labels.map((label) => ({rule: 'a', ...label})),
      findings: words.map(at),
    }
    const [first] = scoresOf([judgment], [{id: 'a', isReplyLevel}])
    return [first?.must, first?.hit, first?.missed.length, first?.falseAlarms.length]
  }

  it('counts what both editors marked as hit where the finding shares words with the quote', () => {
    expect(score([{quote: 'First fault here.', editors: 2}], ['fault'])).toEqual([1, 1, 0, 0])
  })

  it('counts a label without a finding as missed, and a finding elsewhere as a false alarm', () => {
    expect(score([{quote: 'First fault here.', editors: 2}], ['Second'])).toEqual([1, 0, 1, 1])
  })

  it('counts what one editor marked neither way', () => {
    expect(score([{quote: 'First fault here.', editors: 1}], ['First'])).toEqual([0, 0, 0, 0])
    expect(score([{quote: 'First fault here.', editors: 1}], [])).toEqual([0, 0, 0, 0])
  })

  it('lets any finding of a rule that judges whole replies meet its label', () => {
    expect(score([{quote: 'First fault here.', editors: 2}], ['Nothing'], true)).toEqual([1, 1, 0, 0])
  })

  it('names the line of a false alarm', () => {
    const [{falseAlarms} = {falseAlarms: []}] = scoresOf(
      [{key: '1', text: TEXT, labels: [], findings: [at('Second')]}],
      RULES,
    )
    expect(falseAlarms).toEqual([{rule: 'a', key: '1', sentence: 'Second fault here.'}])
  })

  it('gives full marks where there is nothing to count, and sums up', () => {
    const total = totalOf(scoresOf([], RULES))
    expect([total.must, precisionOf(total), recallOf(total)]).toEqual([0, 1, 1])
  })
})

const replies = readCorpus()

describe.skipIf(!replies)('real replies (skipped where the corpus is absent)', () => {
  it('are judged as two editors judge them', async () => {
    const judgments = await judge(replies ?? [])
    const scores = corpusScores(judgments)
    const total = totalOf(scores)
    expect(precisionOf(total)).toBeGreaterThanOrEqual(0.95)
    expect(recallOf(total)).toBeGreaterThanOrEqual(0.85)
    for (const score of scores.filter(({must}) => must >= 3))
      expect(precisionOf(score), score.rule).toBeGreaterThanOrEqual(0.8)
    const rest = unmarked(judgments)
    expect(rest.findings.length / rest.replies).toBeLessThan(1 / 20)
  })
})
