/** What a SARIF log says of the rules. */
import type {Diagnostic, Severity} from '../diagnostics/index.ts'
import {markdownLink, markdownText} from './markdown-text.ts'
import type {ReportOptions, RuleDoc} from './reporter.ts'
import {isExplainable} from './tally.ts'

/** How SARIF names the severities. */
export const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** GitHub takes no longer descriptions. */
const MOST_CHARACTERS = 1024

const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** Rules of which nothing is told: those of the linter itself, and those of a run that tells of none. */
type RuleInfo = Omit<RuleDoc, 'family'> & {readonly family?: string}

export type SarifRule = ReturnType<typeof descriptor>

/** The rules that ran, then what else there are findings of; the same for the same rules. */
export function sarifRules(findings: readonly Diagnostic[], {rules}: ReportOptions): readonly SarifRule[] {
  const known: Map<string, RuleInfo> = new Map(rules)
  const others = new Map<string, RuleInfo>()
  for (const finding of findings)
    if (!known.has(finding.rule) && !others.has(finding.rule)) others.set(finding.rule, ruleOf(finding))
  const sorted = [...others.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...known.values(), ...sorted].map(descriptor)
}

function ruleOf({rule, severity, url}: Diagnostic): RuleInfo {
  const summary = isExplainable(rule) ? `A finding of the rule ${rule}.` : 'A problem with a file or a directive in it.'
  return {id: rule, severity, summary, why: '', ...(url === undefined ? {} : {url})}
}

/** No text may be empty: GitHub refuses a log for it. */
function descriptor({id, family, severity, summary, why, url}: RuleInfo) {
  const short = summary.trim() || id
  const full = `${short} ${why}`.trim()
  return {
    id,
    name: id,
    shortDescription: {text: cut(short)},
    fullDescription: {text: cut(full)},
    help: {
      text: url === undefined ? full : `${full}\n\n${url}`,
      markdown: [short, why]
        .filter((text) => text !== '')
        .map(markdownText)
        .concat(url === undefined ? [] : markdownLink('Examples and evidence', url))
        .join('\n\n'),
    },
    ...(url === undefined ? {} : {helpUri: url}),
    defaultConfiguration: {level: SARIF_LEVELS[severity]},
    properties: {
      ...(family === undefined ? {} : {tags: [family]}),
      'problem.severity': PROBLEM_SEVERITIES[severity],
    },
  }
}

function cut(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`
}
