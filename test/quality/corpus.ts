/** Reads real replies and what two editors marked in them, where they lie beside the project. */
import {existsSync, readFileSync} from 'node:fs'

/** A real reply as plain text. */
export interface LabelledReply {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly labels: readonly Label[]
}

/** What editors marked in a reply. */
export interface Label {
  readonly rule: string
  /** The telling words, as they stand in the text; may be empty where a rule speaks of the whole reply. */
  readonly quote: string
  /** How many of the two editors marked it: a finding of both must be hit, that of one counts neither way. */
  readonly editors: number
}

/** Rules that the editors did not look for. */
export const UNLABELLED: ReadonlySet<string> = new Set(['name-without-fallback', 'unfilled-slot', 'diluted-we'])

/** The folder of the corpus; it is no part of the project. */
export const corpusFolder = new URL('../../../shared/corpus/', import.meta.url)

/** The labelled replies, or undefined where they are absent. */
export function readCorpus(): readonly LabelledReply[] | undefined {
  const replies = new URL('replies.jsonl', corpusFolder)
  const labels = new URL('labels.jsonl', corpusFolder)
  if (!existsSync(replies) || !existsSync(labels)) return undefined
  const findings = new Map(
    readLines<{key: string; findings: readonly Label[]}>(labels).map((line) => [line.key, line.findings]),
  )
  return readLines<Omit<LabelledReply, 'labels'>>(replies).map((reply) => ({
    ...reply,
    labels: findings.get(reply.key) ?? [],
  }))
}

/** The objects of a JSON Lines file. */
export function readLines<Line>(file: URL): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}
