/** `npm run quality`: how the rules do on real replies that two editors labelled, or on a round of sentences. */
import {existsSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {builtin} from 'empathylint'
import {readCorpus} from './corpus.ts'
import {corpusScores, judge, roundScores, unmarked} from './measure.ts'
import type {Score} from './score.ts'
import {jsonOf, marksOf, tableOf} from './table.ts'

const USAGE = `Usage: npm run quality -- [--show RULE]... [--round FILE] [--json]

  --show RULE   also print each miss and false alarm of a rule; \`all\` for every rule
  --round FILE  measure a file of sentences such as fixtures/quality/round-1.jsonl instead of the labelled replies
  --json        print JSON`

function readArguments() {
  try {
    return parseArgs({
      options: {
        show: {type: 'string', multiple: true, default: []},
        round: {type: 'string'},
        json: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function fail(message: string): never {
  console.error(`${message}\n\n${USAGE}`)
  process.exit(2)
}

function print(
  scores: readonly Score[],
  show: readonly string[],
  json: boolean,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  if (json) return console.log(JSON.stringify({...extra, rules: jsonOf(scores)}, undefined, 2))
  console.log(tableOf(scores))
  for (const score of scores) {
    const marks = show.includes('all') || show.includes(score.rule) ? marksOf(score) : ''
    if (marks !== '') console.log(`\n${marks}`)
  }
}

const {show, round, json, help} = readArguments()
if (help) {
  console.log(USAGE)
  process.exit(0)
}
const unknown = show.find((id) => id !== 'all' && !builtin.rules.some((rule) => rule.id === id))
if (unknown !== undefined) fail(`There is no rule ${unknown}.`)

if (round !== undefined) {
  if (!existsSync(round)) fail(`“${round}” was not found.`)
  print(roundScores(pathToFileURL(round)), show, json)
} else {
  const replies = readCorpus()
  if (!replies) {
    // The corpus is no part of the project: its absence is no failure, but nobody should take it for a result.
    console.log(
      json ? JSON.stringify({skipped: 'no corpus'}) : 'Skipped: the labeled replies do not lie beside the project.',
    )
    process.exit(0)
  }
  const judgments = await judge(replies)
  const rest = unmarked(judgments)
  print(corpusScores(judgments), show, json, {replies: replies.length, unmarked: rest})
  if (!json) {
    console.log(`\n${rest.replies} replies without a label: ${rest.findings.length} findings at warning or above`)
    if (show.includes('all'))
      for (const {rule, key, sentence} of rest.findings)
        console.log(`  ${key} ${rule}: ${sentence.replace(/\s+/g, ' ')}`)
  }
}
