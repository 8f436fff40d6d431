/** Scores findings against labels: what had to be hit, what was, and what nobody had marked. */
import type {Label} from './corpus.ts'

/** A finding within the text of one reply; offsets are UTF-16 code units, half-open. */
export interface ScoredFinding {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly severity: 'error' | 'warning' | 'info'
}

/** One reply with what was marked in it and what was found. */
export interface Judgment {
  readonly key: string
  readonly text: string
  readonly labels: readonly Label[]
  readonly findings: readonly ScoredFinding[]
}

/** A label or finding that did not meet its counterpart. */
export interface Mark {
  readonly rule: string
  readonly key: string
  readonly sentence: string
}

export interface Score {
  readonly rule: string
  /** Findings that both editors marked. */
  readonly must: number
  readonly hit: number
  readonly missed: readonly Mark[]
  /** Findings that no editor marked. */
  readonly falseAlarms: readonly Mark[]
}

/** The share of findings that were right, of those that count; 1 where there is none. */
export function precisionOf({hit, falseAlarms}: Pick<Score, 'hit' | 'falseAlarms'>): number {
  return hit + falseAlarms.length === 0 ? 1 : hit / (hit + falseAlarms.length)
}

/** The share of what both editors marked that was found; 1 where there is none. */
export function recallOf({must, hit}: Pick<Score, 'must' | 'hit'>): number {
  return must === 0 ? 1 : hit / must
}

/**
 * Scores by rule. Labels of rules that judge whole replies meet any finding of that rule in the reply,
 * others one that shares words with the quote. A finding that meets a label of one editor counts neither way.
 */
export function scoresOf(
  judgments: readonly Judgment[],
  rules: readonly {readonly id: string; readonly isReplyLevel: boolean}[],
): readonly Score[] {
  return rules.map(({id, isReplyLevel}) => {
    const missed: Mark[] = []
    const falseAlarms: Mark[] = []
    let must = 0
    for (const {key, text, labels, findings} of judgments) {
      const own = labels.filter(({rule}) => rule === id)
      const found = findings.filter(({rule}) => rule === id)
      const meets = (label: Label, finding: ScoredFinding) => isReplyLevel || shareWords(label.quote, finding, text)
      for (const label of own.filter(({editors}) => editors > 1)) {
        must++
        if (!found.some((finding) => meets(label, finding)))
          missed.push({rule: id, key, sentence: label.quote || opening(text)})
      }
      for (const finding of found)
        if (!own.some((label) => meets(label, finding)))
          falseAlarms.push({rule: id, key, sentence: sentenceAround(text, finding)})
    }
    return {rule: id, must, hit: must - missed.length, missed, falseAlarms}
  })
}

/** All scores taken together. */
export function totalOf(scores: readonly Score[]): Score {
  return {
    rule: 'total',
    must: scores.reduce((sum, {must}) => sum + must, 0),
    hit: scores.reduce((sum, {hit}) => sum + hit, 0),
    missed: scores.flatMap(({missed}) => missed),
    falseAlarms: scores.flatMap(({falseAlarms}) => falseAlarms),
  }
}

/** Whether the quoted words and the finding stand in one sentence. A quote that is not found word for word stands anywhere. */
function shareWords(quote: string, {start, end}: ScoredFinding, text: string): boolean {
  const at = quote === '' ? -1 : text.indexOf(quote)
  if (at === -1) return true
  for (let from = at; from !== -1; from = text.indexOf(quote, from + 1))
    if (start < from + quote.length && end > from) return true
  return false
}

/** The line that holds a finding. */
function sentenceAround(text: string, {start, end}: ScoredFinding): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to === -1 ? undefined : to).trim()
}

function opening(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 160)
}
