/** House rules for words that a reply may hold, but not as often as it does. */
import type {PhraseBook} from '../../language/index.ts'
import type {Reply} from '../../prose/index.ts'
import type {RuleContext} from '../define-rule.ts'
import type {DeclaredRule} from './declaration.ts'
import {finder, findingOf, isInChannel, type RuleParts} from './flagged.ts'
import {linesOf} from './lines.ts'
import {summaryOf} from './sayings.ts'

export function countedRule(rule: DeclaredRule, book: PhraseBook): RuleParts {
  const {max = 0} = rule
  const find = finder(rule, book)
  return {
    summary: summaryOf(rule),
    messages: {repeated: rule.message ?? `“{match}”: {count} times in one reply, where ${max} would do.`},
    *reply(_: Reply, about: RuleContext) {
      if (!isInChannel(rule, about)) return
      const all = linesOf(about.path).flatMap(find)
      const beyond = all[max]
      if (!beyond) return
      const {data, ...finding} = findingOf(rule, beyond)
      yield {
        ...finding,
        message: 'repeated',
        data: {...data, count: all.length},
        related: all.flatMap((each, index) =>
          each === beyond ? [] : [{at: each.match.text, label: `time ${index + 1}`}],
        ),
      }
    },
  }
}
