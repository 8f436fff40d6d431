/** Executes the examples in a rule's README: lines with a minus must be flagged, lines with a plus must not. */
import type {ReplyFields} from '../prose/index.ts'
import type {AnyRule} from '../rule/index.ts'
import {lintSample} from './lint-sample.ts'

/** One example of a README. */
export interface DocExample {
  readonly text: string
  readonly isFlagged: boolean
  readonly fields: ReplyFields
  readonly options: Readonly<Record<string, unknown>>
  /** 1-based line in the README. */
  readonly line: number
}

const OPTION = 'options.'
const FENCE = /^```diff\b([^\n]*)\n([^]*?)^```/gm

/**
 * The examples of a README: ` ```diff context=bug ` fences. Neighboring lines with one sign are one text;
 * words after `diff` are fields of the reply, and those that begin with `options.` are options of the rule.
 */
export function readExamples(markdown: string): readonly DocExample[] {
  const examples: DocExample[] = []
  for (const match of markdown.matchAll(FENCE)) {
    const words = [...(match[1] ?? '').matchAll(/([\w.]+)=([\w-]+)/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
    const fields = Object.fromEntries(words.filter(([name]) => !name.startsWith(OPTION)))
    const options = Object.fromEntries(
      words
        .filter(([name]) => name.startsWith(OPTION))
        .map(([name, value]) => [name.slice(OPTION.length), JSON.parse(value) as unknown]),
    )
    let line = markdown.slice(0, match.index).split('\n').length
    let open: {sign: string; lines: string[]; line: number} | undefined
    const flush = () => {
      if (open)
        examples.push({text: open.lines.join('\n'), isFlagged: open.sign === '-', fields, options, line: open.line})
      open = undefined
    }
    for (const row of (match[2] ?? '').split('\n')) {
      line++
      const sign = row[0]
      if (sign !== '-' && sign !== '+') {
        flush()
        continue
      }
      if (open?.sign !== sign) flush()
      open ??= {sign, lines: [], line}
      open.lines.push(row.slice(1).replace(/^ /, ''))
    }
    flush()
  }
  return examples
}

/** What is wrong with the examples of a rule's README; empty when all of them behave as marked. */
export function docProblems(rule: AnyRule, markdown: string): readonly string[] {
  const examples = readExamples(markdown)
  const problems: string[] = []
  if (!examples.some(({isFlagged}) => isFlagged)) problems.push('No example is flagged.')
  if (examples.every(({isFlagged}) => isFlagged)) problems.push('No example shows a better wording.')
  for (const {text, isFlagged, fields, options, line} of examples) {
    const {diagnostics} = lintSample(rule, {text, fields, options})
    if (isFlagged && diagnostics.length === 0) problems.push(`Line ${line} should be flagged: ${text}`)
    if (!isFlagged && diagnostics.length > 0)
      problems.push(`Line ${line} should pass: ${text} (${diagnostics.map(({message}) => message).join(' ')})`)
  }
  return problems
}
