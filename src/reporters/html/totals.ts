/** Totals by severity, family and rule. With the script each of them is a filter. */
import {countBySeverity, type FileResult, type Severity} from '../../diagnostics/index.ts'
import type {RuleDoc} from '../reporter.ts'
import {SEVERITIES} from '../tally.ts'
import {type Html, markup, NOTHING} from './markup.ts'
import {familyName, familyOf, ruleName, SEVERITY_NAMES, SIGNS} from './names.ts'

interface Total {
  readonly id: string
  readonly count: number
}

interface FamilyTotal extends Total {
  /** The commonest first. */
  readonly rules: readonly Total[]
}

export function totals(results: readonly FileResult[], rules: ReadonlyMap<string, RuleDoc> | undefined): Html {
  const counts = countBySeverity(results)
  const families = familyTotals(results, rules)
  const most = Math.max(1, ...families.map(({count}) => count))
  return markup`
    <section class="totals" aria-labelledby="totals">
      <h2 id="totals">Totals</h2>
      <h3 class="unseen">By severity</h3>
      <ul class="severities">${SEVERITIES.map((severity) => severityTotal(severity, counts[severity]))}
      </ul>
      <details class="by-rule" open>
        <summary><h3>By family and rule</h3></summary>
        <ul class="families">${families.map((family) => familyItem(family, most))}
        </ul>
      </details>
    </section>`
}

function familyTotals(
  results: readonly FileResult[],
  docs: ReadonlyMap<string, RuleDoc> | undefined,
): readonly FamilyTotal[] {
  const families = new Map<string, Map<string, number>>()
  for (const {diagnostics} of results) {
    for (const {rule} of diagnostics) {
      const family = familyOf(rule, docs)
      const rules = families.get(family) ?? new Map<string, number>()
      families.set(family, rules.set(rule, (rules.get(rule) ?? 0) + 1))
    }
  }
  const commonestFirst = (a: Total, b: Total) => b.count - a.count || (a.id < b.id ? -1 : 1)
  return [...families]
    .map(([id, byRule]) => {
      const rules = [...byRule].map(([rule, count]) => ({id: rule, count})).sort(commonestFirst)
      return {id, rules, count: rules.reduce((all, {count}) => all + count, 0)}
    })
    .sort(commonestFirst)
}

function severityTotal(severity: Severity, count: number): Html {
  const name = count === 1 || severity === 'info' ? SEVERITY_NAMES[severity] : `${SEVERITY_NAMES[severity]}s`
  const content = markup`
    <span class="sign" aria-hidden="true">${SIGNS[severity]}</span> <span class="count">${count}</span> <span class="name">${name}</span>`
  return markup`
    <li>${pick('severity', severity, content, {looks: severity, isEmpty: count === 0})}</li>`
}

function familyItem({id, count, rules}: FamilyTotal, most: number): Html {
  const items = rules.map(
    (rule) => markup`
      <li>${pick('rule', rule.id, named(ruleName(rule.id), rule.count), {family: id})}</li>`,
  )
  return markup`
    <li>
      ${pick('family', id, markup`${named(familyName(id), count)}${bar(count, most)}`)}
      <ul class="rules">${items}
      </ul>
    </li>`
}

function named(name: string, count: number): Html {
  return markup`<span class="name">${name}</span> <span class="count">${count}</span>`
}

/** Drawn, not styled: the page allows no styles but its own sheet. */
function bar(count: number, most: number): Html {
  const share = Math.max(1, Math.round((100 * count) / most))
  return markup`<svg class="share" aria-hidden="true" focusable="false"><rect width="${share}%" height="100%"></rect></svg>`
}

/** A total that the script makes a button of. */
function pick(
  facet: 'severity' | 'family' | 'rule',
  value: string,
  content: Html,
  {looks = facet, family, isEmpty = false}: {looks?: string; family?: string; isEmpty?: boolean} = {},
): Html {
  if (isEmpty) return markup`<span class="total ${looks} none">${content}</span>`
  const inFamily = family === undefined ? NOTHING : markup` data-family="${family}"`
  return markup`<span class="total ${looks}" data-facet="${facet}" data-value="${value}"${inFamily}>${content}</span>`
}
