/** What is generated about rules, as Markdown. */
import type {OptionInfo} from '../../workspace/index.ts'

/** What can be said of a rule without its page. */
export interface RuleFacts {
  /** As a config names it: `acme/brand-voice`. */
  readonly id: string
  readonly family: string
  readonly severity: string
  readonly summary: string
  readonly options: readonly OptionInfo[]
  readonly rewrites: Rewrites
}

/** What becomes of the findings of a rule: the best that one of its examples shows. */
export type Rewrites = 'fixed' | 'proposed' | 'advice' | 'nothing'

const IN_WORDS: Readonly<Record<Rewrites, string>> = {
  fixed: 'some by `--fix`',
  proposed: 'proposed',
  advice: 'advice only',
  nothing: 'none',
}

/** What a rule is, for the top of its page. */
export function ruleBlock({id, family, severity, summary, rewrites}: RuleFacts): string {
  return [
    summary,
    '',
    table([
      ['Rule', 'Family', 'Severity', 'Rewrites'],
      [`\`${id}\``, family, severity, IN_WORDS[rewrites]],
    ]),
  ].join('\n')
}

/** The options of a rule. */
export function optionsBlock({options}: RuleFacts): string {
  if (options.length === 0) return 'None.'
  const rows = options.map(({name, value, description}) => [`\`${name}\``, `\`${JSON.stringify(value)}\``, description])
  return table([['Option', 'Default', 'What it does'], ...rows])
}

/** A list of rules. @param pageOf the path of a rule's page from the file that holds the list. */
export function rulesBlock(rules: readonly RuleFacts[], pageOf: (id: string) => string | undefined): string {
  if (rules.length === 0) return 'None yet.'
  const rows = rules.map(({id, family, severity, summary, rewrites}) => {
    const page = pageOf(id)
    const name = page === undefined ? `\`${id}\`` : `[\`${id}\`](${encodeURI(page)})`
    return [name, family, severity, IN_WORDS[rewrites], summary]
  })
  return table([['Rule', 'Family', 'Severity', 'Rewrites', 'What it finds'], ...rows])
}

/** A table, its first row being the head. Columns are as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()))
  const widths = (cells[0] ?? []).map((_, at) => Math.max(3, ...cells.map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [line(head), rule, ...body.map(line)].join('\n')
}
