/** Lints labelled replies and rounds of sentences through the public API, with every rule on. */
import {fileURLToPath} from 'node:url'
import {builtin, lintText} from 'empathylint'
import {lintSample} from 'empathylint/testing'
import {type LabelledReply, readLines, UNLABELLED} from './corpus.ts'
import {type Judgment, type Mark, type Score, scoresOf} from './score.ts'

const configFile = fileURLToPath(new URL('empathylint.config.yaml', import.meta.url))

/** The rules that the editors looked for. */
const labelledRules = builtin.rules
  .filter(({id}) => !UNLABELLED.has(id))
  .map((rule) => ({id: rule.id, isReplyLevel: rule.reply !== undefined}))

/** Lints each reply as a plain text file that knows its title, as an export does. */
export async function judge(replies: readonly LabelledReply[]): Promise<readonly Judgment[]> {
  const judgments: Judgment[] = []
  for (const {key, title, text, labels} of replies) {
    const head = `---\ntitle: ${JSON.stringify(title)}\n---\n\n`
    const {diagnostics} = await lintText(head + text, {
      filename: `replies/${key}.txt`,
      config: configFile,
      ignore: false,
    })
    const findings = diagnostics.map(({rule, severity, span}) => ({
      rule,
      severity,
      start: span.start - head.length,
      end: span.end - head.length,
    }))
    judgments.push({key, text, labels, findings})
  }
  return judgments
}

/** The scores of all rules that the editors looked for. */
export function corpusScores(judgments: readonly Judgment[]): readonly Score[] {
  return scoresOf(judgments, labelledRules)
}

/** How many replies bear no label, and the findings at warning or above in them. */
export function unmarked(judgments: readonly Judgment[]): {
  readonly replies: number
  readonly findings: readonly Mark[]
} {
  const clean = judgments.filter(({labels}) => labels.length === 0)
  return {
    replies: clean.length,
    findings: clean.flatMap(({key, text, findings}) =>
      findings
        .filter(({severity, rule}) => severity !== 'info' && !UNLABELLED.has(rule))
        .map(({rule, start, end}) => ({rule, key, sentence: text.slice(start, end)})),
    ),
  }
}

/** A sentence or reply that one rule must flag or pass. */
interface Judged {
  readonly rule: string
  readonly flag: boolean
  readonly text: string
  readonly fields?: Readonly<Record<string, unknown>>
}

/** The scores of a round of sentences: each is linted with the one rule that it was written for. */
export function roundScores(file: URL): readonly Score[] {
  const judged = readLines<Judged>(file)
  return builtin.rules.flatMap((rule) => {
    const own = judged.filter((each) => each.rule === rule.id)
    if (own.length === 0) return []
    const missed: Mark[] = []
    const falseAlarms: Mark[] = []
    for (const {flag, text, fields} of own) {
      const isFlagged = lintSample(rule, {text, fields: fields ?? {}}).diagnostics.length > 0
      if (isFlagged !== flag) (flag ? missed : falseAlarms).push({rule: rule.id, key: '', sentence: text})
    }
    const must = own.filter(({flag}) => flag).length
    return [{rule: rule.id, must, hit: must - missed.length, missed, falseAlarms}]
  })
}
