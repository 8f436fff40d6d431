/** Reads the examples of a rule's page: lines with a minus are to be flagged, lines with a plus are not. */
import type {ReplyFields} from '../prose/index.ts'

/** One example of a page. */
export interface DocExample {
  readonly text: string
  readonly isFlagged: boolean
  readonly fields: ReplyFields
  readonly options: Readonly<Record<string, unknown>>
  /** 1-based line in the page. */
  readonly line: number
}

const OPTION = 'options.'
const FENCE = /^```diff\b(.*)$/
/** `context=bug`, `title="Late parcel"`, `options.words=["asap"]`: the value is a word, or in quotes or brackets. */
const WORD = /([\w.]+)=("[^"]*"|\[[^\]]*\]|[^\s"[\]]+)/g

/**
 * The examples of a page: ` ```diff context=bug ` fences. Neighboring lines with one sign are one text;
 * words after `diff` are fields of the reply, and those that begin with `options.` are options of the rule.
 */
export function readExamples(markdown: string): readonly DocExample[] {
  const examples: DocExample[] = []
  const rows = markdown.split(/\r\n|\r|\n/)
  for (let at = 0; at < rows.length; at++) {
    const opening = FENCE.exec(rows[at] ?? '')
    if (!opening) continue
    const end = rows.findIndex((row, index) => index > at && row.startsWith('```'))
    if (end === -1) break
    const about = fieldsAndOptions(opening[1] ?? '')
    for (const {sign, text, line} of runsOf(rows, at + 1, end))
      examples.push({text, isFlagged: sign === '-', ...about, line})
    at = end
  }
  return examples
}

/** Neighboring rows with one sign, as one text each. */
function runsOf(rows: readonly string[], from: number, to: number) {
  const runs: {readonly sign: string; text: string; readonly line: number; last: number}[] = []
  for (let at = from; at < to; at++) {
    const row = rows[at] ?? ''
    const sign = row[0]
    if (sign !== '-' && sign !== '+') continue
    const text = row.slice(1).replace(/^ /, '')
    const open = runs.at(-1)
    if (open?.sign === sign && open.last === at - 1) {
      open.text += `\n${text}`
      open.last = at
    } else runs.push({sign, text, line: at + 1, last: at})
  }
  return runs
}

function fieldsAndOptions(words: string): Pick<DocExample, 'fields' | 'options'> {
  const found = [...words.matchAll(WORD)].map(([, name = '', value = '']) => [name, valueOf(value)] as const)
  const options = found.filter(([name]) => name.startsWith(OPTION))
  return {
    fields: Object.fromEntries(
      found.filter(([name]) => !name.startsWith(OPTION)).map(([name, value]) => [name, value]),
    ),
    options: Object.fromEntries(options.map(([name, value]) => [name.slice(OPTION.length), value])),
  }
}

/** What a value stands for: as in JSON where it can be read so, else the word itself. */
function valueOf(written: string): unknown {
  try {
    return JSON.parse(written) as unknown
  } catch {
    return written
  }
}
